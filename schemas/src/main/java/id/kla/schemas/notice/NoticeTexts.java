package id.kla.schemas.notice;

import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences of the notices in one language. */
public final class NoticeTexts {
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
    return texts.get(code.code() + ".text", values);
  }

  /** What to do. */
  public String advice(NoticeCode code, Map<String, String> values) {
    return texts.get(code.code() + ".advice", values);
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
