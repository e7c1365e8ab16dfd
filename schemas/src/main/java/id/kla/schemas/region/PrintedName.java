package id.kla.schemas.region;

import java.util.ArrayList;
import java.util.List;

/**
 * A name taken apart at its brackets.
 *
 * @param main the words outside the brackets
 * @param all all words, the bracket characters merely left out
 * @param brackets what stands in brackets, in order
 */
record PrintedName(List<String> main, List<String> all, List<Bracket> brackets) {

  /**
   * The words of one bracket.
   *
   * @param position number of words of the main part before it
   */
  record Bracket(List<String> words, int position) {}

  /** Takes words apart; brackets that are nested or not closed stay words and match no name. */
  static PrintedName of(List<String> words) {
    List<String> main = new ArrayList<>();
    List<String> all = new ArrayList<>();
    List<Bracket> brackets = new ArrayList<>();
    List<String> inside = null;
    for (String word : words) {
      boolean open = word.equals(NameText.OPEN);
      boolean close = word.equals(NameText.CLOSE);
      if (open ? inside != null : close && inside == null) {
        return new PrintedName(words, words, List.of());
      }
      if (open) {
        inside = new ArrayList<>();
      } else if (close) {
        brackets.add(new Bracket(List.copyOf(inside), main.size()));
        inside = null;
      } else {
        (inside == null ? main : inside).add(word);
        all.add(word);
      }
    }
    return inside == null
        ? new PrintedName(List.copyOf(main), List.copyOf(all), List.copyOf(brackets))
        : new PrintedName(words, words, List.of());
  }

  /**
   * Whether the text of a bracket abbreviates the words: their initials, or one word of some of
   * their letters in order, the first letter among them.
   */
  static boolean abbreviates(List<String> inside, List<String> words) {
    String shorter = NameText.key(inside);
    String longer = NameText.key(words);
    if (initials(words).equals(shorter)) {
      return true;
    }
    if (inside.size() != 1
        || shorter.length() < 2
        || shorter.length() >= longer.length()
        || shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < shorter.length(); i++) {
      at = longer.indexOf(shorter.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** The first characters of the words. */
  static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString();
  }
}
