package id.kla.schemas.text;

import java.util.Locale;
import java.util.Optional;

/** The languages in which the program speaks to its users. */
public enum Language {
  ID(Locale.forLanguageTag("id")),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The two-letter code, {@code id} or {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For the form of numbers only; nothing else depends on a locale. */
  public Locale locale() {
    return locale;
  }

  /** The language with this code, ignoring case; empty when there is none. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code().equals(code.toLowerCase(Locale.ROOT))) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
