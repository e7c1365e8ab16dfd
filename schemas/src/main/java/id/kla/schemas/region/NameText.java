package id.kla.schemas.region;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Printed text to words, and words to the key under which names are compared. */
final class NameText {
  /** More than this is not the name of a place. */
  static final int MAX_LENGTH = 300;

  static final String OPEN = "(";
  static final String CLOSE = ")";
  static final String COMMA = ",";
  static final String SLASH = "/";

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  // Two names on one line ("Padang/Pariaman") must not melt into the name of a third district, so
  // what separates names stays in the key, where no name of the register has it.
  private static final String SEPARATORS = "/,;|+\\\u2044\u2215";

  // What a lost letter is printed as. It stays as well: "Bata?" is not Batu, but not Bata either.
  private static final String LOST_LETTERS = "?\uFFFD";

  private static final Map<String, String> WRITTEN_OUT =
      Map.of(
          "kep", "kepulauan",
          "tj", "tanjung",
          "tg", "tanjung",
          "tanj", "tanjung",
          "adm", "administrasi");

  private NameText() {}

  /** The text without accents, invisible characters and doubled blanks; "" for null. */
  static String clean(String printed) {
    if (printed == null) {
      return "";
    }
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKD);
    return BLANK
        .matcher(INVISIBLE.matcher(plain).replaceAll(""))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The words of a text and the separators among them; brackets of any shape are round ones, an
   * ampersand is {@code dan}, and known abbreviations of words are written out.
   */
  static List<String> words(String printed) {
    String text = clean(printed);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || LOST_LETTERS.indexOf(c) >= 0) {
                word.appendCodePoint(c);
              } else {
                finish(word, words);
                separator(c, words);
              }
            });
    finish(word, words);
    return List.copyOf(words);
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      String plain = word.toString();
      words.add(WRITTEN_OUT.getOrDefault(plain, plain));
      word.setLength(0);
    }
  }

  private static void separator(int c, List<String> words) {
    if ("([{".indexOf(c) >= 0) {
      words.add(OPEN);
    } else if (")]}".indexOf(c) >= 0) {
      words.add(CLOSE);
    } else if (c == '&') {
      words.add("dan");
    } else if (SEPARATORS.indexOf(c) >= 0) {
      words.add(Character.toString(c));
    }
  }

  /** The key of words: all of them without blanks. */
  static String key(List<String> words) {
    return String.join("", words);
  }

  /** The key of a text. */
  static String key(String printed) {
    return key(words(printed));
  }
}
