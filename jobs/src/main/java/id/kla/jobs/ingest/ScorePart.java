package id.kla.jobs.ingest;

import id.kla.jobs.ingest.ScoreText.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number of a score cell: its score, or the maximum behind the stroke.
 *
 * @param text the number as the cell writes it, without a unit
 * @param unit whether there was one
 */
record ScorePart(String text, boolean unit) {
  /** No score has so many characters, not even one full of the noise of binary numbers. */
  private static final int LONGEST = 40;

  private static final Pattern UNIT =
      Pattern.compile("(.*[0-9]) ?(?:poin|point|points)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERCENT =
      Pattern.compile("[0-9.,]+ ?(?:%|persen)", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9.,]+[eE][+-]?[0-9]+");
  private static final Pattern NEGATIVE = Pattern.compile("[-–−] ?[0-9][0-9.,]*");
  private static final Pattern DIGITS_AND_MARKS = Pattern.compile("[0-9](?:[0-9., ]*[0-9])?");

  private static final Set<String> ONE_OR_THOUSAND = Set.of("1.000", "1,000");

  /** The numbers of a cleaned cell: one, or two with a stroke between them. */
  static List<ScorePart> of(String cell) {
    if (cell.indexOf('/') < 0) {
      return List.of(part(cell));
    }
    String[] parts = cell.split("/", -1);
    return parts.length == 2
        ? List.of(part(parts[0].strip()), part(parts[1].strip()))
        : List.of(part(cell));
  }

  private static ScorePart part(String text) {
    if (text.length() <= LONGEST && !endsInDigit(text)) {
      Matcher matcher = UNIT.matcher(text);
      if (matcher.matches()) {
        return new ScorePart(matcher.group(1), true);
      }
    }
    return new ScorePart(text, false);
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Cells.isDigit(text.charAt(text.length() - 1));
  }

  /** The decimal mark that this number shows; null when it shows none or could have either. */
  DecimalMark evidence() {
    if (text.length() <= LONGEST && !ambiguous()) {
      for (DecimalMark mark : DecimalMark.values()) {
        boolean withMark = mark.isPlain(text) && !mark.other().isPlain(text);
        if (withMark || mark.isGrouped(text)) {
          return mark;
        }
      }
    }
    return null;
  }

  /** Why this is no number of a file with the decimal mark; null when it is one. */
  Reason fault(DecimalMark mark) {
    if (text.length() > LONGEST) {
      return Reason.NOT_A_NUMBER;
    }
    if (mark.isPlain(text) && !ambiguous()) {
      return null; // as nearly every number is
    }
    if (PERCENT.matcher(text).matches()) {
      return Reason.PERCENT;
    }
    if (EXPONENT.matcher(text).matches()) {
      return Reason.EXPONENT;
    }
    if (NEGATIVE.matcher(text).matches()) {
      return Reason.NEGATIVE;
    }
    if (!DIGITS_AND_MARKS.matcher(text).matches()) {
      return Reason.NOT_A_NUMBER;
    }
    if (ambiguous()) {
      return mark == DecimalMark.COMMA ? null : Reason.GROUPED_AMBIGUOUS;
    }
    if (mark.isGrouped(text)) {
      return null;
    }
    boolean othersNumber = mark.other().isPlain(text) || mark.other().isGrouped(text);
    return othersNumber ? Reason.WRONG_MARK : Reason.TWO_MARKS;
  }

  /** The number; to be asked only when there is no fault with this mark. */
  BigDecimal number(DecimalMark mark) {
    return mark.number(text);
  }

  /**
   * Whether this can be 1 as well as 1000. No other score can be both, as 1000 is the most that any
   * instrument gives.
   */
  private boolean ambiguous() {
    return ONE_OR_THOUSAND.contains(text);
  }
}
