package id.kla.reports.site;

import id.kla.reports.chart.Caption;
import id.kla.reports.chart.ChartText;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of the pages in one language, and numbers in its form. Templates call it as {@code w}.
 */
public final class Words {
  private final Language language;
  private final Texts texts;
  private final DecimalFormatSymbols symbols;

  Words(Language language) {
    this(language, "text/site");
  }

  /** The words of this file of texts. */
  Words(Language language, String file) {
    this.language = language;
    this.texts = Texts.read(file, language);
    this.symbols = DecimalFormatSymbols.getInstance(language.locale());
  }

  /** The language's code. */
  public String lang() {
    return language.code();
  }

  Language language() {
    return language;
  }

  /** A sentence. */
  public String t(String key) {
    return texts.get(key);
  }

  /** A sentence with values. */
  public String t(String key, Map<String, ?> values) {
    return texts.get(key, values);
  }

  /** Whether there is a sentence with this key. */
  public boolean has(String key) {
    return texts.has(key);
  }

  /** The name of a standing. */
  public String standing(Standing standing) {
    return texts.get("standing." + standing.code());
  }

  /** A whole number with grouping. */
  public String number(int number) {
    return new DecimalFormat("#,##0", symbols).format(number);
  }

  /** A number of districts that may be a half, as a median is, with grouping. */
  public String number(double number) {
    return new DecimalFormat("#,##0.#", symbols).format(BigDecimal.valueOf(number));
  }

  /** A score, exact, with grouping. */
  public String points(BigDecimal points) {
    DecimalFormat format = new DecimalFormat("#,##0.###", symbols);
    return points.signum() < 0 ? "−" + format.format(points.negate()) : format.format(points);
  }

  /** The code of a stage with its name. */
  public String stage(Stage stage) {
    return stage == Stage.FINAL || stage == Stage.VERIFIED
        ? stage.label(language)
        : stage.code() + " – " + stage.label(language);
  }

  /** The short name of a stage. */
  public String stageCode(Stage stage) {
    return stage == Stage.VERIFIED ? texts.get("scores.verified") : stage.code();
  }

  /** The name of a klaster, with its number where it is one of the five. */
  public String klaster(Klaster klaster) {
    String name = klaster.label(language);
    return klaster.number() >= 1 && klaster.number() <= 5
        ? texts.get("klaster." + klaster.number()) + ": " + name
        : name;
  }

  /** A number with so many decimals. */
  public String decimal(BigDecimal number, int digits) {
    DecimalFormat format = new DecimalFormat("#,##0." + "0".repeat(digits), symbols);
    return number.signum() < 0 ? "−" + format.format(number.negate()) : format.format(number);
  }

  /** A p-value with three decimals; a smaller one is said to be smaller. */
  public String p(double p) {
    DecimalFormat format = new DecimalFormat("0.000", symbols);
    return p < 0.001 ? "< " + format.format(0.001) : format.format(p);
  }

  /** A name of a klaster that is short enough to stand beside a bar. */
  public String shortKlaster(Klaster klaster) {
    return texts.get("klaster.short." + klaster.number());
  }

  /** A share from 0 to 1 as a percentage with one decimal. */
  public String percent(double share) {
    return new DecimalFormat("0.0", symbols).format(share * 100) + "%";
  }

  /** A plain figure with two decimals. */
  public String figure(double value) {
    return new DecimalFormat("0.00", symbols).format(value);
  }

  /** A part of a whole as a percentage with one decimal. */
  public String percent(int part, int whole) {
    return percent((double) part / whole);
  }

  /** A change with its sign. */
  public String signed(int change) {
    return change > 0 ? "+" + change : change < 0 ? "−" + -change : "0";
  }

  /** Things in a row: "a, b dan c". */
  public String list(List<?> things) {
    List<String> words = things.stream().map(Object::toString).toList();
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + texts.get("and")
        + " "
        + words.get(words.size() - 1);
  }

  /** The links in a text about sources. */
  public List<SourceLink> links(String text) {
    return SourceLink.in(text);
  }

  /** A day written as 2025-08-08 in words; a bare year stays. */
  public String day(String iso) {
    String[] parts = iso.split("-", -1);
    return parts.length < 3
        ? iso
        : Integer.parseInt(parts[2])
            + " "
            + texts.get("month." + Integer.parseInt(parts[1]))
            + " "
            + parts[0];
  }

  /** The words of a chart. */
  ChartText chart(String title, String subtitle, String source, String alt) {
    Map<Standing, String> standings =
        Arrays.stream(Standing.values())
            .collect(Collectors.toMap(Function.identity(), this::standing));
    Map<Caption, String> captions =
        Arrays.stream(Caption.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    caption -> texts.get("caption." + caption.name().toLowerCase(Locale.ROOT))));
    return new ChartText(title, subtitle, source, alt, standings, captions, language.locale());
  }
}
