package id.kla.schemas.instrument;

import id.kla.schemas.reference.ReferenceTable;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The blocks of an instrument, in order: the institutions, the five klaster, the villages. */
public enum Klaster {
  KELEMBAGAAN(0),
  KLASTER_I(1),
  KLASTER_II(2),
  KLASTER_III(3),
  KLASTER_IV(4),
  KLASTER_V(5),
  KECAMATAN_DESA(6);

  private final int number;

  Klaster(int number) {
    this.number = number;
  }

  /** 0 for the institutions, 1 to 5 for the klaster, 6 for kecamatan and desa/kelurahan. */
  public int number() {
    return number;
  }

  /** The written form in tables: the number as text. */
  public String code() {
    return Integer.toString(number);
  }

  /** The name in Indonesian, as the instruments print it. */
  public String label() {
    return label(Language.ID);
  }

  /** The name in a language. */
  public String label(Language language) {
    return Names.BY_LANGUAGE.get(language).get(code());
  }

  /** The member with this number; empty when there is none. */
  public static Optional<Klaster> ofNumber(int number) {
    return Arrays.stream(values()).filter(klaster -> klaster.number == number).findFirst();
  }

  /**
   * The klaster that a text of a file means, such as {@code Klaster III}, {@code 3} or a full name;
   * case, blanks and a number in front of a name of the same klaster do not matter, and nothing
   * that is not in {@code klaster_spellings} is guessed.
   */
  public static Optional<Klaster> reading(String text) {
    String key = WrittenText.key(text);
    return Optional.ofNullable(Names.SPELLINGS.get(key))
        .or(
            () ->
                WrittenText.numberedName(key)
                    .flatMap(
                        parts ->
                            Optional.ofNullable(Names.SPELLINGS.get(parts.number()))
                                .filter(found -> found == Names.SPELLINGS.get(parts.name()))));
  }

  /** What the resources say about the klaster, read when first asked for. */
  private static final class Names {
    static final Map<Language, Texts> BY_LANGUAGE =
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    language -> Texts.read("text/klaster", language),
                    (one, other) -> one,
                    () -> new EnumMap<>(Language.class)));

    static final Map<String, Klaster> SPELLINGS =
        ReferenceTable.read("instrument/klaster_spellings").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.text("spelling"),
                    row -> ofNumber(row.integer("klaster_no")).orElseThrow()));

    private Names() {}
  }
}
