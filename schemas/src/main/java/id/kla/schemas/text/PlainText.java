package id.kla.schemas.text;

import java.util.regex.Pattern;

/** Text of strangers made harmless for the places where it is shown. */
public final class PlainText {
  /** Control characters, and those that turn the direction of writing or cannot be seen. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Zl}\\p{Zp}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");

  private static final String SIGN = "\uFFFD";
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private PlainText() {}

  /** For a terminal: whatever would steer it, or hide or turn text, is replaced by a sign. */
  public static String visible(String text) {
    return UNSEEN.matcher(text).replaceAll(SIGN);
  }

  /**
   * For a CSV file that is opened in a spreadsheet: a cell that the spreadsheet would take for a
   * formula begins with an apostrophe, so that it stays text; null stays null.
   */
  public static String spreadsheetCell(String text) {
    return text == null || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0
        ? text
        : "'" + text;
  }
}
