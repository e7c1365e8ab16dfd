package id.kla.jobs.simulate;

import static id.kla.jobs.simulate.RowFault.cell;

import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.List;

/** Faults in the cells that say which submission a row belongs to. */
final class SubmissionFaults {
  static final List<RowFault> ALL =
      List.of(
          cell(
              NoticeCode.DISTRICT_CODE_UNKNOWN,
              LongForm.CODE,
              "kode yang tidak ada",
              spot -> spot.cell(LongForm.CODE).substring(0, 2) + ".99"),
          cell(
              NoticeCode.DISTRICT_CODE_REPAIRED,
              LongForm.CODE,
              "kode dengan koma",
              spot -> spot.cell(LongForm.CODE).replace('.', ',')),
          cell(
              NoticeCode.DISTRICT_CODE_REPAIRED,
              LongForm.CODE,
              "nol di akhir kode hilang",
              spot -> {
                String code = spot.cell(LongForm.CODE);
                return code.endsWith("0") ? code.substring(0, 4) : null;
              }),
          cell(
              NoticeCode.DISTRICT_CODE_NAME_CONFLICT,
              LongForm.NAME,
              "nama daerah lain",
              SubmissionFaults::anotherName),
          cell(
              NoticeCode.DISTRICT_CODE_NAME_CONFLICT,
              LongForm.NAME,
              "HTML di dalam nama",
              spot -> "<b>" + spot.cell(LongForm.NAME) + "</b><script>alert(1)</script>"),
          cell(
              NoticeCode.DISTRICT_CODE_NAME_CONFLICT,
              LongForm.NAME,
              "karakter kendali di dalam nama",
              spot -> spot.isText() ? "\u0001" + spot.cell(LongForm.NAME) : null),
          cell(
              NoticeCode.CYCLE_UNKNOWN,
              LongForm.CYCLE,
              "tahun yang bukan siklus",
              spot -> spot.oneOf("2020", "2O22", "1999")),
          cell(NoticeCode.CYCLE_NOT_STATED, LongForm.CYCLE, "siklus kosong", spot -> ""),
          cell(
              NoticeCode.CYCLE_READ_AS,
              LongForm.CYCLE,
              "tahun penghargaan, bukan siklus",
              spot -> spot.cycleYear() == 2024 ? "2025" : null),
          cell(
              NoticeCode.STAGE_UNKNOWN,
              LongForm.STAGE,
              "tahap yang tidak ada",
              spot -> spot.oneOf("tahap 9", "EMM")),
          cell(NoticeCode.STAGE_NOT_STATED, LongForm.STAGE, "tahap kosong", spot -> ""),
          cell(
              NoticeCode.STAGE_READ_AS,
              LongForm.STAGE,
              "ejaan lain dari tahap",
              spot -> respelled(spot.group().stage().stage())),
          cell(
              NoticeCode.DATE_INVALID,
              LongForm.SENT,
              "tanggal yang tidak ada",
              spot -> "31-02-2024"),
          cell(
              NoticeCode.NUMBER_INVALID,
              LongForm.REVISION,
              "revisi bukan bilangan",
              spot -> "dua"));

  private SubmissionFaults() {}

  private static String respelled(Stage stage) {
    return switch (stage) {
      case EM -> "Evaluasi Mandiri";
      case VA -> "verifikasi administrasi";
      case VL -> "VLH";
      case FINAL -> "Hasil Akhir";
      case VERIFIED -> null;
    };
  }

  private static String anotherName(Spot spot) {
    List<District> all = RegionRegister.standard().districts();
    District other = all.get(spot.draws().nextInt(all.size()));
    return other.equals(spot.group().scores().district()) ? null : other.fullName();
  }
}
