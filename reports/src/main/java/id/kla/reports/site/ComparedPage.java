package id.kla.reports.site;

import id.kla.reports.chart.ChartText;
import id.kla.reports.chart.ComparedProfilesChart;
import id.kla.reports.chart.Drawing;
import id.kla.reports.chart.EditionStripChart;
import id.kla.reports.chart.House;
import id.kla.reports.chart.KlasterRow;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A few districts side by side on one page that stands alone, style, letters and charts in it, so
 * that it can be sent by mail. The same story gives the same bytes.
 */
public final class ComparedPage {
  private final Story story;
  private final Words words;
  private final Words told;
  private final House house = House.load();

  private ComparedPage(Story story, Language language) {
    this.story = story;
    this.words = new Words(language);
    this.told = new Words(language, "text/explain");
  }

  /** A district and what is known of it by edition; one that is missing is not known. */
  public record Compared(String code, String name, Map<Integer, Standing> standings) {}

  /** A stage of a cycle that all of them have. */
  public record Common(int cycle, Stage stage, String instrument) {}

  /**
   * Figures of all districts.
   *
   * @param item number of a klaster, unaccounted, total or lost_from_em
   * @param values one per district; null where not known
   */
  public record Line(String item, List<BigDecimal> values) {
    /** Copies the list, which may hold nulls. */
    public Line {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Less the figure of the first district; null where one of both is not known. */
    public BigDecimal difference(int district) {
      BigDecimal first = values.get(0);
      BigDecimal own = values.get(district);
      return first == null || own == null ? null : own.subtract(first);
    }

    Optional<Klaster> klaster() {
      return item.matches("[0-9]") ? Klaster.ofNumber(Integer.parseInt(item)) : Optional.empty();
    }
  }

  /**
   * A comparison.
   *
   * @param release name of the release that it is of
   * @param common null where they have no stage in common; there are no lines then
   */
  public record Story(
      String release,
      List<Compared> districts,
      Common common,
      List<Line> lines,
      boolean simulated) {}

  /** The page. */
  public static String html(Story story, Language language) {
    return new ComparedPage(story, language).html();
  }

  private String html() {
    Map<String, String> svgs = new HashMap<>();
    Map<String, String> alts = new HashMap<>();
    drawings()
        .forEach(
            (name, drawing) -> {
              svgs.put(name, drawing.svg(name));
              alts.put(name, drawing.alt());
            });
    Templates templates = new Templates();
    Map<String, Object> model = new HashMap<>();
    model.put("story", story);
    model.put("view", this);
    model.put("w", words);
    model.put("c", told);
    model.put("svgs", svgs);
    model.put("alts", alts);
    model.put("pngName", "");
    model.put("editions", Editions.standard().held());
    model.put(
        "css",
        templates
            .render("kla.css.ftl", Map.of("house", house, "standings", Standing.values()))
            .replace("OpenSans-Regular.woff2", embedded(House.REGULAR_WOFF2))
            .replace("OpenSans-Semibold.woff2", embedded(House.SEMIBOLD_WOFF2)));
    return templates.render("compared.ftlh", model);
  }

  private static String embedded(String font) {
    try (InputStream bytes = ComparedPage.class.getResourceAsStream("/" + font)) {
      return "data:font/woff2;base64,"
          + Base64.getEncoder().encodeToString(Objects.requireNonNull(bytes, font).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a line is about. */
  public String item(Line line) {
    return line.klaster().map(words::klaster).orElseGet(() -> told.t("compare." + line.item()));
  }

  /** What is known of a district in an edition. */
  public Standing standing(Compared district, int year) {
    return district.standings().getOrDefault(year, Standing.UNKNOWN);
  }

  private Map<String, Drawing> drawings() {
    Map<String, Drawing> drawings = new HashMap<>();
    String names = words.list(story.districts().stream().map(Compared::name).toList());
    drawings.put(
        "trajectories",
        EditionStripChart.draw(
            new EditionStripChart.Strip(
                Editions.standard().held(),
                Editions.standard().gaps(),
                story.districts().stream()
                    .map(one -> new EditionStripChart.Row(one.name(), one.standings()))
                    .toList()),
            text("trajectories", Map.of("names", names, "release", story.release())),
            house));
    if (story.common() != null) {
      Map<String, ?> values =
          Map.of(
              "names", names,
              "cycle", story.common().cycle(),
              "stage", words.stage(story.common().stage()),
              "instrument", story.common().instrument(),
              "release", story.release());
      drawings.put(
          "profiles",
          ComparedProfilesChart.draw(
              new ComparedProfilesChart.Profiles(
                  story.districts().stream().map(Compared::name).toList(), rows()),
              text("profiles", values),
              house));
    }
    return drawings;
  }

  private List<KlasterRow> rows() {
    List<KlasterRow> rows = new ArrayList<>();
    for (Line line : story.lines()) {
      line.klaster()
          .ifPresent(
              klaster ->
                  rows.add(
                      new KlasterRow(words.shortKlaster(klaster), max(klaster), line.values())));
    }
    return rows;
  }

  /** Maximum points of a klaster; null where the weights are not known. */
  private BigDecimal max(Klaster klaster) {
    List<BigDecimal> maxima = new ArrayList<>();
    Instruments.standard()
        .version(story.common().instrument())
        .map(Instrument::indicators)
        .orElse(List.of())
        .stream()
        .filter(one -> one.klaster() == klaster)
        .map(Indicator::maxScore)
        .forEach(maxima::add);
    return maxima.isEmpty() || maxima.contains(null)
        ? null
        : maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private ChartText text(String chart, Map<String, ?> values) {
    ChartText text =
        words.chart(
            told.t("compare.chart." + chart + ".title", values),
            told.t("compare.chart." + chart + ".subtitle", values),
            told.t("compare.chart." + chart + ".source", values),
            told.t("compare.chart." + chart + ".alt", values));
    return story.simulated() ? text.ofSimulatedData() : text;
  }
}
