package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small files in layouts that a simulation does not use otherwise; every row has a fault. */
final class OtherLayouts {
  private OtherLayouts() {}

  private static DraftRow row(NoticeCode notice, String column, String what, String... cells) {
    return DraftRow.of(List.of(cells)).marked(new Mark(notice, column, what));
  }

  private static Draft draft(String stem, List<String> header, List<DraftRow> rows) {
    return Draft.of(stem, Look.PLAIN, List.of(), header, rows);
  }

  /** Scores as the press gives them. */
  static Draft publishedScores(String stem) {
    String sragen = "Sragen";
    String java = "Jawa Tengah";
    return draft(
        stem,
        List.of(
            "siklus",
            "tahap",
            "jenis",
            "nama",
            "provinsi",
            "nilai",
            "klaster",
            "penerbit",
            "tautan"),
        List.of(
            row(
                NoticeCode.KLASTER_UNKNOWN,
                "klaster",
                "klaster yang tidak ada",
                "2022",
                "EM",
                "Kabupaten",
                sragen,
                java,
                "700",
                "Klaster XII",
                "SIMULASI",
                ""),
            row(
                NoticeCode.NOTHING_STATED,
                "nilai",
                "tanpa nilai",
                "2022",
                "EM",
                "Kabupaten",
                sragen,
                java,
                "",
                "",
                "SIMULASI",
                ""),
            row(
                NoticeCode.DISTRICT_AMBIGUOUS,
                "nama",
                "kabupaten atau kota",
                "2022",
                "EM",
                "",
                "Semarang",
                java,
                "700",
                "",
                "SIMULASI",
                ""),
            row(
                NoticeCode.DISTRICT_TYPE_CONFLICT,
                "nama",
                "jenis yang bukan jenisnya",
                "2022",
                "EM",
                "Kota",
                sragen,
                java,
                "700",
                "",
                "SIMULASI",
                ""),
            row(
                NoticeCode.PROVINCE_CONFLICT,
                "nama",
                "provinsi yang bukan provinsinya",
                "2022",
                "EM",
                "Kabupaten",
                sragen,
                "Aceh",
                "700",
                "",
                "SIMULASI",
                "")));
  }

  /** Rows of an open-data portal, with codes of BPS. */
  static Draft openData(String stem, Optional<CycleScores> verified) {
    List<DraftRow> rows = new ArrayList<>();
    rows.add(
        row(
            NoticeCode.BPS_CODE_UNKNOWN,
            "kode_kabupaten_kota",
            "kode BPS yang tidak ada",
            "33",
            "Jawa Tengah",
            "3399",
            "Kabupaten Sragen",
            "700",
            "VA",
            "2022"));
    rows.add(
        row(
            NoticeCode.NOTHING_STATED,
            "predikat",
            "tanpa nilai dan predikat",
            "33",
            "Jawa Tengah",
            "3314",
            "Kabupaten Sragen",
            "",
            "VA",
            "2022"));
    verified.ifPresent(
        scores -> {
          District district = scores.district();
          rows.add(
              row(
                  NoticeCode.STAGE_ASSUMED,
                  "tahap",
                  "tahap tidak disebut",
                  district.bpsCode().substring(0, 2),
                  RegionRegister.standard().province(district).name(),
                  district.bpsCode(),
                  district.fullName(),
                  Look.PLAIN.points(scores.stage(Stage.VA).orElseThrow().total()),
                  "",
                  String.valueOf(scores.cycle().cycleYear())));
        });
    return draft(
        stem,
        List.of(
            "kode_provinsi",
            "nama_provinsi",
            "kode_kabupaten_kota",
            "nama_kabupaten_kota",
            "skor_kla",
            "tahap",
            "tahun"),
        rows);
  }

  /** Districts that received nothing. */
  static Draft nonRecipients(String stem) {
    return draft(
        stem,
        List.of("award_year", "non_recipient_code", "source_publisher", "source_url"),
        List.of(
            row(
                NoticeCode.DISTRICT_CODE_UNKNOWN,
                "non_recipient_code",
                "kode yang tidak ada",
                "2022",
                "33.99",
                "SIMULASI",
                ""),
            row(
                NoticeCode.AWARD_YEAR_INVALID,
                "award_year",
                "huruf di dalam tahun",
                "2O22",
                "33.14",
                "SIMULASI",
                "")));
  }

  /** Provinces whose recipients are all listed. */
  static Draft completeLists(String stem) {
    return draft(
        stem,
        List.of("award_year", "complete_province_code", "complete_predikat", "stated_recipients"),
        List.of(
            row(
                NoticeCode.PROVINCE_CODE_UNKNOWN,
                "complete_province_code",
                "kode yang tidak ada",
                "2022",
                "99",
                "semua",
                ""),
            row(
                NoticeCode.COMPLETE_PREDIKAT_UNKNOWN,
                "complete_predikat",
                "predikat yang tidak ada",
                "2022",
                "33",
                "Emas",
                ""),
            row(
                NoticeCode.NUMBER_INVALID,
                "stated_recipients",
                "bukan bilangan",
                "2022",
                "33",
                "semua",
                "banyak")));
  }
}
