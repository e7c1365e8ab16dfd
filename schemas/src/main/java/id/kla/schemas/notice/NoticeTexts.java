package id.kla.schemas.notice;

import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences of the notices in one language. */
public final class NoticeTexts {
  /** Before the name of a value in a sentence. */
  static final String POINTS = "points:";

  private static final Map<Language, NoticeTexts> BY_LANGUAGE =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), NoticeTexts::new));

  private final Language language;
  private final Texts texts;

  private NoticeTexts(Language language) {
    this.language = language;
    this.texts = Texts.read("notice/notices", language);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The sentences in this language. */
  public static NoticeTexts in(Language language) {
    return BY_LANGUAGE.get(language);
  }

  /** What is wrong. */
  public String sentence(NoticeCode code, Map<String, String> values) {
    return texts.get(code.code() + ".text", withPoints(values));
  }

  /** What to do. */
  public String advice(NoticeCode code, Map<String, String> values) {
    return texts.get(code.code() + ".advice", withPoints(values));
  }

  /**
   * The values once more for {@code {points:name}}, which a sentence writes where a value is points
   * that were computed, and not the text of a file: with the decimal mark of the language.
   */
  private Map<String, String> withPoints(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    values.forEach(
        (name, value) ->
            all.put(POINTS + name, language == Language.ID ? value.replace('.', ',') : value));
    return all;
  }

  /** A short name of the code, for counts. */
  public String title(NoticeCode code) {
    return texts.get(code.code() + ".title");
  }

  /** The words for a detail that is a code, such as a level or a stage; other text as it is. */
  String word(String field, String text) {
    String key = field + "." + text;
    return texts.has(key) ? texts.get(key) : text;
  }

  /** A sentence that offers candidates; empty when there are none. */
  public String candidates(List<String> candidates) {
    return candidates.isEmpty()
        ? ""
        : texts.get("candidates", Map.of("list", String.join("; ", candidates)));
  }
}
