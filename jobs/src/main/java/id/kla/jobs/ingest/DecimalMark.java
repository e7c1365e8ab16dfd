package id.kla.jobs.ingest;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The sign between the whole points and their fraction; one for a whole file. */
public enum DecimalMark {
  /** {@code 597.93} */
  POINT('.', ','),
  /** {@code 597,93}, as is usual in Indonesia. */
  COMMA(',', '.');

  private final char sign;
  private final char grouping;
  private final Pattern grouped;

  DecimalMark(char sign, char grouping) {
    this.sign = sign;
    this.grouping = grouping;
    this.grouped = Pattern.compile("[0-9]{1,3}(?:\\" + grouping + "[0-9]{3})+\\" + sign + "[0-9]+");
  }

  /**
   * The mark that the scores of a file are written with.
   *
   * @param mark the one that more cells have, on a tie the one that comes first; POINT when no cell
   *     has any
   * @param firstOther position, from 0, of the first cell with the other mark; null when there is
   *     none, so that the file is of one mind
   */
  public record Detected(DecimalMark mark, Integer firstOther) {}

  /**
   * Finds the mark of a file by the cells of its score columns, in the order of the file. Only
   * texts should be asked: a number that a workbook holds as such has a point in any file.
   */
  public static Detected detect(Iterable<String> cells) {
    Tally points = new Tally();
    Tally commas = new Tally();
    int position = 0;
    for (String cell : cells) {
      for (ScorePart part : ScorePart.of(Cells.clean(cell))) {
        DecimalMark seen = part.evidence();
        if (seen != null) {
          (seen == POINT ? points : commas).add(position);
        }
      }
      position++;
    }
    boolean comma =
        commas.count > points.count
            || (commas.count > 0 && commas.count == points.count && commas.first < points.first);
    return comma ? new Detected(COMMA, points.first) : new Detected(POINT, commas.first);
  }

  /** The number in plain digits with this mark, without grouping. */
  public String print(BigDecimal number) {
    return number.toPlainString().replace('.', sign);
  }

  /** The mark as a message names it. */
  public String shown() {
    return "“" + sign + "”";
  }

  /** The other one. */
  DecimalMark other() {
    return this == POINT ? COMMA : POINT;
  }

  /** Whether the text is digits, with at most this mark among them. */
  boolean isPlain(String text) {
    int mark = text.indexOf(sign);
    return mark < 0
        ? Cells.isDigits(text, 0, text.length())
        : Cells.isDigits(text, 0, mark) && Cells.isDigits(text, mark + 1, text.length());
  }

  /** Whether the text has its thousands grouped and then a fraction, like 1.234,5 for COMMA. */
  boolean isGrouped(String text) {
    return text.indexOf(grouping) >= 0 && grouped.matcher(text).matches();
  }

  /** The number of a text that is plain or grouped. */
  BigDecimal number(String text) {
    return new BigDecimal(text.replace(String.valueOf(grouping), "").replace(sign, '.'));
  }

  /** The cells with one mark. */
  private static final class Tally {
    private int count;
    private Integer first;

    void add(int position) {
      count++;
      first = first == null ? Integer.valueOf(position) : first;
    }
  }
}
