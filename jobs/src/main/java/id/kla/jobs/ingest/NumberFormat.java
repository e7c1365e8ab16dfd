package id.kla.jobs.ingest;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What the number format of a cell makes of its number. */
enum NumberFormat {
  PLAIN,
  PERCENT,
  DATE,
  /** A time of the day. */
  CLOCK;

  /**
   * Texts in quotes, single characters behind a backslash and the like, and what is in brackets.
   */
  private static final Pattern LITERALS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]", Pattern.DOTALL);

  private static final Pattern DURATION = Pattern.compile("\\[[hms]+]");
  private static final int LONGEST_CODE = 255;

  /** The format of a cell. */
  static NumberFormat of(Cell cell) {
    String code = cell.getDataFormatString();
    if (code != null) {
      return of(code);
    }
    Integer number = cell.getDataFormatId();
    // Formats of dates that have no code, as they differ by language.
    boolean date =
        number != null && ((number >= 27 && number <= 36) || (number >= 50 && number <= 58));
    return date ? DATE : PLAIN;
  }

  /** The format that a code such as {@code dd/mm/yyyy hh:mm} or {@code 0.00%} stands for. */
  static NumberFormat of(String code) {
    if (code.length() > LONGEST_CODE) {
      return PLAIN;
    }
    String lower = code.toLowerCase(Locale.ROOT);
    if (DURATION.matcher(lower).find()) {
      return PLAIN;
    }
    String signs = LITERALS.matcher(lower).replaceAll("");
    if (signs.contains("general") || signs.contains("standard")) {
      return PLAIN;
    }
    if (signs.contains("%")) {
      return PERCENT;
    }
    if (signs.contains("y") || signs.contains("d")) {
      return DATE;
    }
    if (signs.contains("h") || signs.contains("s")) {
      return CLOCK;
    }
    return signs.contains("m") ? DATE : PLAIN;
  }
}
