package id.kla.schemas.instrument;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One version of the instrument: its indicators, in order. */
public final class Instrument {
  /** A number as files write it: {@code 5}, {@code 05}, {@code 5.}, {@code Indikator 21a}. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:indikator[ _]?)?0*(?<number>[1-9][0-9]?) ?(?<letter>[a-z])?[.):]?");

  private final String version;
  private final Title title;
  private final List<Indicator> indicators;
  private final Map<String, Indicator> byKey = new HashMap<>();
  private final Map<String, Indicator> byNumber = new HashMap<>();
  private final Map<String, Indicator> byName = new HashMap<>();

  Instrument(String version, Title title, List<Indicator> indicators) {
    this.version = version;
    this.title = title;
    this.indicators = List.copyOf(indicators);
    for (Indicator indicator : this.indicators) {
      put(byKey, indicator.key(), indicator);
      put(byNumber, indicator.number().toUpperCase(Locale.ROOT), indicator);
      put(byName, WrittenText.key(indicator.name()), indicator);
    }
  }

  private void put(Map<String, Indicator> map, String key, Indicator indicator) {
    if (map.put(key, indicator) != null) {
      throw new IllegalStateException("Instrument " + version + " has " + key + " twice");
    }
  }

  /**
   * What an instrument is called, and how certain its size is.
   *
   * @param nameId in Indonesian
   * @param nameEn in English
   * @param years when it was in use
   * @param certainty how certain that is
   * @param sourceUrl links to the sources, separated by " ; "
   */
  public record Title(
      String nameId, String nameEn, String years, String certainty, String sourceUrl) {}

  /** The name of the version, such as {@code 24-2024}. */
  public String version() {
    return version;
  }

  /** What it is called. */
  public Title title() {
    return title;
  }

  /** All indicators, in the order of the instrument. */
  public List<Indicator> indicators() {
    return indicators;
  }

  /** The indicators of a klaster, in order; none when the instrument does not have that block. */
  public List<Indicator> indicators(Klaster klaster) {
    return indicators.stream().filter(indicator -> indicator.klaster() == klaster).toList();
  }

  /** The klaster that this instrument has, in order. */
  public List<Klaster> klaster() {
    return indicators.stream().map(Indicator::klaster).distinct().sorted().toList();
  }

  /** The indicator with this key; empty when there is none. */
  public Optional<Indicator> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The indicator with this number, {@code 21a} for {@code 21A}; empty when there is none. */
  public Optional<Indicator> byNumber(String number) {
    return Optional.ofNullable(byNumber.get(number.toUpperCase(Locale.ROOT)));
  }

  /**
   * The indicator that a text of a file means: its number, alone or after {@code Indikator} and
   * with or without a full stop, its key, its whole name, or a number and a name of the same
   * indicator. Case and blanks do not matter. A number beside the name of another indicator means
   * none, since numbers trade places between instruments.
   */
  public Optional<Indicator> reading(String text) {
    if (isBareNumber(text)) {
      return byNumber(text);
    }
    String key = WrittenText.key(text);
    return one(key)
        .or(
            () ->
                WrittenText.numberedName(key)
                    .flatMap(
                        parts ->
                            numbered(parts.number())
                                .filter(found -> found.equals(byName.get(parts.name())))));
  }

  /** Whether the text is a number such as 5 or 21a and nothing else, as in nearly every file. */
  private static boolean isBareNumber(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    int letters = text.length() - digits;
    return digits > 0
        && digits < 3
        && text.charAt(0) != '0'
        && (letters == 0
            || (letters == 1
                && Character.toLowerCase(text.charAt(digits)) >= 'a'
                && Character.toLowerCase(text.charAt(digits)) <= 'z'));
  }

  private Optional<Indicator> one(String key) {
    return Stream.of(numbered(key), byKey(key), Optional.ofNullable(byName.get(key)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Indicator> numbered(String key) {
    Matcher matcher = NUMBER.matcher(key);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String letter = matcher.group("letter");
    return byNumber(matcher.group("number") + (letter == null ? "" : letter));
  }

  /** The most points that can be earned; null when those of an indicator are unknown. */
  public BigDecimal maxScore() {
    return sum(indicators);
  }

  /**
   * The most points that a klaster can earn; null when those of an indicator are unknown or the
   * instrument does not have that block.
   */
  public BigDecimal klasterMax(Klaster klaster) {
    List<Indicator> own = indicators(klaster);
    return own.isEmpty() ? null : sum(own);
  }

  private static BigDecimal sum(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::maxScore).anyMatch(Objects::isNull)
        ? null
        : indicators.stream().map(Indicator::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The number of questions; null when that of an indicator is unknown. */
  public Integer questions() {
    return indicators.stream().map(Indicator::questions).anyMatch(Objects::isNull)
        ? null
        : Integer.valueOf(indicators.stream().mapToInt(Indicator::questions).sum());
  }

  @Override
  public String toString() {
    return version;
  }
}
