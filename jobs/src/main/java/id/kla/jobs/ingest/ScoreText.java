package id.kla.jobs.ingest;

import id.kla.schemas.notice.NoticeCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the text of a score cell says.
 *
 * <p>A score is digits with at most one decimal mark, that of its file; behind it may stand a unit
 * ({@code 721 poin}) and, after a stroke, the maximum ({@code 95,00 / 100,00}). Thousands may be
 * grouped if a fraction follows ({@code 1.000,00}). What could be two numbers is refused: {@code
 * 1.000} is 1000 only in a file that has the comma as its decimal mark, and {@code 1,000} is 1 only
 * there; in a file with the point, or without any mark, both are refused. No other score reads both
 * ways, because no instrument gives more than 1000 points: {@code 597.928} is never 597928.
 */
public sealed interface ScoreText {

  /** An empty cell: the score is not known. */
  record Blank() implements ScoreText {}

  /** A cell that says that there is no score, which is neither a blank nor a zero. */
  record NotApplicable() implements ScoreText {}

  /**
   * A score.
   *
   * @param score points, with at most three decimals
   * @param statedMax the maximum that the cell states as well, with at most three decimals; null
   *     when it states none
   * @param rounded whether decimals beyond the third were rounded half up
   * @param unit whether a unit was dropped
   */
  record Value(BigDecimal score, BigDecimal statedMax, boolean rounded, boolean unit)
      implements ScoreText {
    private static final int MOST_DECIMALS = 3;

    private static Value of(BigDecimal score, BigDecimal statedMax, boolean unit) {
      BigDecimal kept = round(score);
      BigDecimal keptMax = statedMax == null ? null : round(statedMax);
      boolean rounded =
          kept.compareTo(score) != 0 || (keptMax != null && keptMax.compareTo(statedMax) != 0);
      return new Value(kept, keptMax, rounded, unit);
    }

    private static BigDecimal round(BigDecimal number) {
      return number.scale() <= MOST_DECIMALS
          ? number
          : number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    }
  }

  /**
   * A text that is no score.
   *
   * @param reason why
   */
  record Unreadable(Reason reason) implements ScoreText {}

  /** Why a text is no score. */
  enum Reason {
    NOT_A_NUMBER(NoticeCode.SCORE_NOT_A_NUMBER),
    /** {@code 1e3} */
    EXPONENT(NoticeCode.SCORE_EXPONENT),
    /** {@code 85%} */
    PERCENT(NoticeCode.SCORE_PERCENT),
    NEGATIVE(NoticeCode.SCORE_NEGATIVE),
    /** {@code 1,2,3}, {@code 12.34,5} or {@code 1 000} */
    TWO_MARKS(NoticeCode.SCORE_TWO_MARKS),
    /** {@code 1.000} in a file that does not show how it groups. */
    GROUPED_AMBIGUOUS(NoticeCode.SCORE_GROUPED),
    /** A number with the decimal mark that the rest of the file does not have. */
    WRONG_MARK(NoticeCode.SCORE_WRONG_MARK);

    private final NoticeCode code;

    Reason(NoticeCode code) {
      this.code = code;
    }

    /** The notice for its sender; that of WRONG_MARK carries the mark that is expected. */
    public NoticeCode code() {
      return code;
    }
  }

  /**
   * Reads a cell.
   *
   * @param mark the decimal mark of the file; POINT for a number that a workbook holds as such
   */
  static ScoreText of(String cell, DecimalMark mark) {
    String text = Cells.clean(cell);
    if (text.isEmpty()) {
      return new Blank();
    }
    if (NoEntry.says(text)) {
      return new NotApplicable();
    }
    List<ScorePart> parts = ScorePart.of(text);
    for (ScorePart part : parts) {
      Reason fault = part.fault(mark);
      if (fault != null) {
        return new Unreadable(fault);
      }
    }
    BigDecimal max = parts.size() == 1 ? null : parts.get(1).number(mark);
    if (max != null && max.signum() == 0) {
      return new Unreadable(Reason.NOT_A_NUMBER); // nothing is out of zero
    }
    return Value.of(parts.get(0).number(mark), max, parts.stream().anyMatch(ScorePart::unit));
  }
}
