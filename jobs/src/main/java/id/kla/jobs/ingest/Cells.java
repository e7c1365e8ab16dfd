package id.kla.jobs.ingest;

import java.util.regex.Pattern;

/** The text of single cells. */
final class Cells {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

  private Cells() {}

  /** The cell without invisible characters and outer blanks, each run of blanks one blank. */
  static String clean(String cell) {
    return BLANKS.matcher(INVISIBLE.matcher(cell).replaceAll("")).replaceAll(" ").strip();
  }

  /** The cleaned cell; null when it is empty. */
  static String cleanOrNull(String cell) {
    String clean = clean(cell);
    return clean.isEmpty() ? null : clean;
  }

  /**
   * The text as it can be shown: cut to a length, control characters replaced by a sign that they
   * were there.
   */
  static String shown(String text, int length) {
    String cut = text.length() <= length ? text : text.substring(0, length - 1) + "…";
    return CONTROLS.matcher(cut).replaceAll("\uFFFD");
  }
}
