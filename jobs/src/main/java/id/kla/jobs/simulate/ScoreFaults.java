package id.kla.jobs.simulate;

import static id.kla.jobs.simulate.RowFault.cell;

import id.kla.jobs.ingest.DecimalMark;
import id.kla.schemas.notice.NoticeCode;
import java.util.List;

/** Faults in the text of a score. */
final class ScoreFaults {
  private ScoreFaults() {}

  /** The faults that a cell in this column can get. */
  static List<RowFault> of(String column) {
    return List.of(
        cell(
            NoticeCode.SCORE_NOT_A_NUMBER,
            column,
            "bukan angka",
            spot -> spot.oneOf("7O,5", "l2", "baik sekali")),
        cell(NoticeCode.SCORE_NOT_A_NUMBER, column, "mirip rumus", spot -> "=1+1"),
        cell(
            NoticeCode.SCORE_NOT_A_NUMBER,
            column,
            "karakter kendali di dalam angka",
            spot -> spot.isText() ? "1\u00072" : null),
        cell(NoticeCode.SCORE_EXPONENT, column, "eksponen", spot -> "1e3"),
        cell(NoticeCode.SCORE_PERCENT, column, "persen", spot -> spot.oneOf("85%", "85 persen")),
        cell(NoticeCode.SCORE_NEGATIVE, column, "negatif", spot -> "-5"),
        cell(NoticeCode.SCORE_TWO_MARKS, column, "dua tanda", spot -> "12.34,5"),
        cell(
            NoticeCode.SCORE_GROUPED,
            column,
            "satu atau seribu",
            spot -> spot.look().mark() == DecimalMark.POINT ? "1.000" : null),
        cell(
            NoticeCode.SCORE_WRONG_MARK,
            column,
            "tanda desimal lain daripada berkasnya",
            spot ->
                !spot.isText() ? null : spot.look().mark() == DecimalMark.POINT ? "12,5" : "12.5"),
        cell(NoticeCode.SCORE_OUT_OF_RANGE, column, "di atas seribu", spot -> "1234"),
        cell(
            NoticeCode.SCORE_ROUNDED,
            column,
            "lebih dari tiga desimal",
            spot -> isPoints(spot.cell(column)) ? spot.cell(column) + "01" : null),
        cell(
            NoticeCode.SCORE_UNIT,
            column,
            "dengan satuan",
            spot -> isPoints(spot.cell(column)) ? spot.cell(column) + " poin" : null));
  }

  private static boolean isPoints(String text) {
    return text.matches("[0-9]+[.,][0-9]{2}");
  }
}
