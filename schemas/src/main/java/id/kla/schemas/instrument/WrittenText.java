package id.kla.schemas.instrument;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which texts of files are compared with those of the tables. */
final class WrittenText {
  /**
   * A text in two parts: what stands before the first full stop, colon, bracket or dash, and what
   * stands behind it. A full stop or dash separates only before a blank, so that {@code PAUD-HI}
   * stays whole.
   */
  private static final Pattern TWO_PARTS =
      Pattern.compile("(?<front>[^.:)–—-]+?) ?(?:[:)]|[.–—-] |[.)]: ?) ?(?<remainder>.+)");

  private WrittenText() {}

  /** The two parts of a text. */
  record Parts(String front, String remainder) {}

  /** Lower case, without outer or repeated blanks; a no-break space is a blank. */
  static String key(String text) {
    return text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * The parts of a key such as {@code klaster i: hak sipil dan kebebasan}; empty when it is one.
   */
  static Optional<Parts> parts(String key) {
    Matcher matcher = TWO_PARTS.matcher(key);
    return matcher.matches()
        ? Optional.of(new Parts(matcher.group("front"), matcher.group("remainder")))
        : Optional.empty();
  }
}
