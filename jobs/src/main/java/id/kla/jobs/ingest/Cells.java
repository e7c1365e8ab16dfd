package id.kla.jobs.ingest;

import java.util.regex.Pattern;

/** The text of single cells. */
final class Cells {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

  private static final int LONGEST_TITLE = 80;
  private static final String CONTROL_SIGN = "\uFFFD";

  private Cells() {}

  /**
   * The cell without invisible characters and outer blanks, each run of blanks one blank, control
   * characters replaced by a sign that they were there.
   */
  static String clean(String cell) {
    if (isClean(cell)) {
      return cell;
    }
    String blanks = BLANKS.matcher(INVISIBLE.matcher(cell).replaceAll("")).replaceAll(" ");
    return CONTROLS.matcher(blanks).replaceAll(CONTROL_SIGN).strip();
  }

  /** Whether nothing is to be cleaned, as of nearly every cell; told without a pattern. */
  private static boolean isClean(String cell) {
    int last = cell.length() - 1;
    for (int i = 0; i <= last; i++) {
      char letter = cell.charAt(i);
      if (letter == ' ' ? i == 0 || i == last || cell.charAt(i + 1) == ' ' : !isPlain(letter)) {
        return false;
      }
    }
    return true;
  }

  /** Printable ASCII and letters with accents; of everything else the patterns decide. */
  private static boolean isPlain(char letter) {
    return (letter > ' ' && letter < 0x7F) || (letter > 0xA0 && letter < 0x250);
  }

  /** Whether the text between two positions is one digit or more, and nothing else. */
  static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** The letters that a spreadsheet gives to the column at a position, which counts from 0. */
  static String letters(int position) {
    String last = String.valueOf((char) ('A' + position % 26));
    return position < 26 ? last : letters(position / 26 - 1) + last;
  }

  /** A column title as it can be shown. */
  static String title(String title) {
    return shown(clean(title), LONGEST_TITLE);
  }

  /**
   * The text as it can be shown: cut to a length, control characters replaced by a sign that they
   * were there.
   */
  static String shown(String text, int length) {
    String cut = cut(text, length);
    return hasControl(cut) ? CONTROLS.matcher(cut).replaceAll(CONTROL_SIGN) : cut;
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length - 1;
    // A character outside the basic plane is two chars; half of one cannot be written as UTF-8.
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
