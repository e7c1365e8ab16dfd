package id.kla.schemas.instrument;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which texts of files are compared with those of the tables. */
final class WrittenText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<number>(?:(?:klaster|indikator) ?)?(?:[0-9]{1,2}(?: ?[a-z])?|[ivx]+))"
              + "(?: ?[.:)–—-]+ ?| )"
              + "(?:\\((?<bracketed>.+)\\)|(?<name>.+))");

  private WrittenText() {}

  /** A number and the name behind it. */
  record NumberedName(String number, String name) {}

  /** Lower case, without outer or repeated blanks; a no-break space is a blank. */
  static String key(String text) {
    return BLANKS
        .matcher(text.replace('\u00A0', ' ').strip())
        .replaceAll(" ")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The number and the name of a key such as {@code klaster i: hak sipil dan kebebasan}, {@code 9.
   * paud-hi} or {@code klaster v (perlindungan khusus)}; empty when it has another form.
   */
  static Optional<NumberedName> numberedName(String key) {
    Matcher matcher = NUMBERED.matcher(key);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String bracketed = matcher.group("bracketed");
    return Optional.of(
        new NumberedName(
            matcher.group("number"), bracketed == null ? matcher.group("name") : bracketed));
  }
}
