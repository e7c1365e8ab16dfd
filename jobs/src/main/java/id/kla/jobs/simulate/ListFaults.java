package id.kla.jobs.simulate;

import static id.kla.jobs.simulate.RowFault.cell;
import static id.kla.jobs.simulate.RowFault.rows;

import id.kla.jobs.simulate.RowFault.Reach;
import id.kla.schemas.notice.NoticeCode;
import java.util.List;
import java.util.stream.Stream;

/** Faults that a row of a list of awards, of a recap of stages or of answers can get. */
final class ListFaults {
  private static final List<RowFault> OF_AWARDS =
      List.of(
          cell(NoticeCode.AWARD_YEAR_INVALID, AwardForm.YEAR, "huruf di dalam tahun", s -> "2O23"),
          cell(NoticeCode.AWARD_YEAR_UNKNOWN, AwardForm.YEAR, "tahun di luar edisi", s -> "1999"),
          cell(NoticeCode.PREDIKAT_BLANK, AwardForm.PREDIKAT, "predikat kosong", s -> ""),
          cell(
              NoticeCode.PREDIKAT_UNKNOWN,
              AwardForm.PREDIKAT,
              "predikat yang tidak ada",
              s -> "Emas"),
          cell(
              NoticeCode.PREDIKAT_RESPELLED,
              AwardForm.PREDIKAT,
              "salah eja predikat",
              spot ->
                  switch (spot.cell(AwardForm.PREDIKAT)) {
                    case "Nindya" -> "Nindia";
                    case "Madya" -> "Madia";
                    default -> null;
                  }),
          cell(
              NoticeCode.EVIDENCE_UNKNOWN,
              AwardForm.EVIDENCE,
              "mutu bukti yang tidak ada",
              s -> "yakin"),
          cell(NoticeCode.DISTRICT_BLANK, AwardForm.NAME, "nama daerah kosong", s -> ""),
          cell(
              NoticeCode.DISTRICT_UNKNOWN,
              AwardForm.NAME,
              "daerah yang tidak ada",
              s -> "Negeri Antah Berantah"),
          cell(
              NoticeCode.DISTRICT_TYPE_UNKNOWN,
              AwardForm.TYPE,
              "jenis yang tidak ada",
              s -> "Distrik"),
          cell(
              NoticeCode.PROVINCE_UNKNOWN,
              AwardForm.PROVINCE,
              "provinsi yang tidak ada",
              s -> "Nusantara Raya"));

  private static final List<RowFault> OF_RECAPS =
      List.of(
          cell(
              NoticeCode.DISTRICT_UNKNOWN,
              RecapForm.NAME,
              "daerah yang tidak ada",
              s -> "Kabupaten Antah Berantah"),
          cell(NoticeCode.DISTRICT_BLANK, RecapForm.NAME, "nama daerah kosong", s -> ""),
          rows(
              NoticeCode.NOTHING_STATED,
              Reach.ROW,
              RecapForm.EM,
              "tanpa satu nilai pun",
              (spot, mark) -> {
                int em = spot.header().indexOf(RecapForm.EM);
                return List.of(spot.row().with(em, "").with(em + 1, "").marked(mark));
              }));

  private static final List<RowFault> OF_ANSWERS =
      List.of(
          cell(NoticeCode.QUESTION_BLANK, AnswerForm.QUESTION, "pertanyaan kosong", s -> ""),
          cell(
              NoticeCode.ANSWER_STATUS_UNKNOWN,
              AnswerForm.STATUS,
              "status yang tidak ada",
              s -> "mungkin"),
          cell(
              NoticeCode.ANSWER_STATUS_UNKNOWN,
              AnswerForm.VERIFICATION,
              "status verifikasi yang tidak ada",
              s -> "nanti"),
          cell(
              NoticeCode.DATE_INVALID,
              AnswerForm.UPDATED,
              "tanggal yang tidak ada",
              s -> "31-02-2024 10:00"),
          cell(
              NoticeCode.INDICATOR_UNKNOWN,
              AnswerForm.INDICATOR,
              "indikator yang tidak ada",
              s -> "99"));

  static final List<RowFault> AWARDS = and(OF_AWARDS, FormFaults.ALL);
  static final List<RowFault> RECAPS =
      and(and(OF_RECAPS, FormFaults.ALL), ScoreFaults.of(RecapForm.EM));
  static final List<RowFault> ANSWERS = and(OF_ANSWERS, FormFaults.ALL);

  private ListFaults() {}

  private static List<RowFault> and(List<RowFault> some, List<RowFault> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }
}
