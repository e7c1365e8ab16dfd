package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every word of one chart, in one language. Control characters are dropped.
 *
 * @param title what is to be seen, one line if possible
 * @param subtitle unit and n
 * @param source source and edition, under the chart
 * @param alt the chart in words, for those who cannot see it
 * @param standings names of standings; one that is missing is named by its code
 * @param captions other words; asking for one that is missing throws
 * @param numbers decides decimal mark and grouping only
 * @param simulated whether simulated data touch the chart: it is then marked with the words of
 *     {@link Caption#SIMULATED}
 */
public record ChartText(
    String title,
    String subtitle,
    String source,
    String alt,
    Map<Standing, String> standings,
    Map<Caption, String> captions,
    Locale numbers,
    boolean simulated) {

  /** Stands where there is no figure. */
  static final String DASH = "–";

  /** Words of a chart that no simulated data touch. */
  public ChartText(
      String title,
      String subtitle,
      String source,
      String alt,
      Map<Standing, String> standings,
      Map<Caption, String> captions,
      Locale numbers) {
    this(title, subtitle, source, alt, standings, captions, numbers, false);
  }

  /** Copies the maps and drops control characters. */
  public ChartText {
    title = Lettering.clean(title);
    subtitle = Lettering.clean(subtitle);
    source = Lettering.clean(source);
    alt = Lettering.clean(alt);
    Map<Standing, String> names = new EnumMap<>(Standing.class);
    standings.forEach((key, word) -> names.put(key, Lettering.clean(word)));
    standings = Map.copyOf(names);
    Map<Caption, String> words = new EnumMap<>(Caption.class);
    captions.forEach((key, word) -> words.put(key, Lettering.clean(word)));
    captions = Map.copyOf(words);
  }

  /**
   * The same words for a chart that simulated data touch. The caption {@link Caption#SIMULATED}
   * then stands in the picture, before its source and before its description.
   */
  public ChartText ofSimulatedData() {
    return new ChartText(title, subtitle, source, alt, standings, captions, numbers, true);
  }

  /** The words, after the mark when simulated data touch the chart. */
  String marked(String words) {
    if (!simulated) {
      return words;
    }
    String mark = caption(Caption.SIMULATED);
    return words.isEmpty() ? mark : mark + ". " + words;
  }

  /** The name of a standing, or its code when the caller gave none. */
  String name(Standing standing) {
    return standings.getOrDefault(standing, standing.code());
  }

  /** The words of a caption; throws when the caller gave none. */
  String caption(Caption caption) {
    String words = captions.get(caption);
    if (words == null) {
      throw new IllegalArgumentException(
          "Chart \"" + title + "\" needs words for caption " + caption + ": add them to captions");
    }
    return words;
  }

  /** Whole numbers with the locale's grouping; a fresh object, as formats are not thread-safe. */
  NumberFormat wholeNumbers() {
    return new DecimalFormat("#,##0", symbols());
  }

  /** Scores: up to two decimals, half up, with the locale's grouping. */
  NumberFormat points() {
    DecimalFormat format = new DecimalFormat("#,##0.##", symbols());
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  /** A change in points with its sign. */
  String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + points().format(change);
  }

  /** A part of a whole as a percentage with one decimal; a dash when there is no whole. */
  String share(int part, int whole) {
    return whole == 0 ? DASH : tenths().format(100.0 * part / whole);
  }

  /** Values that already are percentages, with one decimal and a percent sign. */
  NumberFormat tenths() {
    return new DecimalFormat("0.0'%'", symbols());
  }

  /** The same words, with a note before the source. */
  ChartText noting(String note) {
    String words = Lettering.clean(note);
    String both = words.isEmpty() || source.isEmpty() ? words + source : words + ". " + source;
    return new ChartText(title, subtitle, both, alt, standings, captions, numbers, simulated);
  }

  /** The same words, with the values of the chart after its description. */
  ChartText saying(List<String> values) {
    String spoken = String.join("; ", values);
    return new ChartText(
        title,
        subtitle,
        source,
        spoken.isEmpty() ? alt : alt + " " + spoken + ".",
        standings,
        captions,
        numbers,
        simulated);
  }

  /** Values that already are percentages, with a percent sign. */
  NumberFormat percentages() {
    return new DecimalFormat("0'%'", symbols());
  }

  private DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(numbers);
    symbols.setMinusSign('−');
    return symbols;
  }
}
