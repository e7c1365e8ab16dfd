package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.CategoryTableXYDataset;

/**
 * Awards per year as stacked columns on a true year axis. The highest level stands on the base
 * line; a year without award is a band with a caption, never a zero.
 */
public final class AwardTotalsChart {

  private static final double PLOT_HEIGHT = 330;
  private static final double COLUMN = 0.68;
  private static final double STUB_PX = 24;

  /**
   * One calendar year.
   *
   * @param held false when there was no award that year; all else is then empty
   * @param total awarded districts; null when unknown
   * @param counts awarded districts per level, only the levels whose number is known
   * @param covered how many of them the sources in hand name; null leaves the mark out
   */
  public record AwardYear(
      int year, boolean held, Integer total, Map<Predikat, Integer> counts, Integer covered) {

    /** Refuses negative numbers, and parts that add up to more than their total. */
    public AwardYear {
      Map<Predikat, Integer> copy = new EnumMap<>(Predikat.class);
      copy.putAll(counts);
      counts = Map.copyOf(copy);
      int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
      boolean negative = counts.values().stream().anyMatch(n -> n < 0);
      if (negative || (total != null && total < 0) || (covered != null && covered < 0)) {
        throw new IllegalArgumentException("Award year " + year + " has a negative number");
      }
      if (total != null && sum > total) {
        throw new IllegalArgumentException(
            "Award year " + year + ": levels add up to " + sum + ", more than the total " + total);
      }
    }

    int known() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int splitUnknown() {
      return total == null ? 0 : total - known();
    }
  }

  /** The years to show; those missing between first and last are neither held nor without award. */
  public record Totals(List<AwardYear> years) {

    /** Sorts by year; throws when a year comes twice. */
    public Totals {
      years = years.stream().sorted(Comparator.comparingInt(AwardYear::year)).toList();
      for (int i = 1; i < years.size(); i++) {
        if (years.get(i).year() == years.get(i - 1).year()) {
          throw new IllegalArgumentException("Award year " + years.get(i).year() + " comes twice");
        }
      }
    }
  }

  private AwardTotalsChart() {}

  /** Draws the years. Captions used: NO_AWARD, SPLIT_UNKNOWN, TOTAL_UNKNOWN, COVERED, NO_DATA. */
  public static Drawing draw(Totals data, ChartText text, House house) {
    XYPlot plot =
        new XYPlot(segments(data), yearAxis(data, house), countAxis(data, text, house), null);
    Frame.calm(plot);
    plot.setRenderer(columns(plot, house));
    for (AwardYear year : data.years()) {
      if (!year.held()) {
        plot.addDomainMarker(Frame.band(year.year(), year.year()), Layer.BACKGROUND);
      }
    }
    if (data.years().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
      plot.setRangeGridlinesVisible(false);
      plot.getRangeAxis().setTickLabelsVisible(false);
    }
    plot.addAnnotation(new Overlay((g2, at) -> letters(g2, at, data, text, house)));
    return Frame.around(plot, PLOT_HEIGHT, legend(data, text, house), text, house);
  }

  private static CategoryTableXYDataset segments(Totals data) {
    CategoryTableXYDataset dataset = new CategoryTableXYDataset();
    dataset.setIntervalWidth(COLUMN);
    List<AwardYear> held = data.years().stream().filter(AwardYear::held).toList();
    for (Standing level : Ladder.levelsDown()) {
      for (AwardYear year : held) {
        int count = Ladder.predikat(level).map(p -> year.counts().getOrDefault(p, 0)).orElse(0);
        dataset.add(Double.valueOf(year.year()), Double.valueOf(count), level.code(), false);
      }
    }
    for (AwardYear year : held) {
      dataset.add(
          Double.valueOf(year.year()),
          Double.valueOf(year.splitUnknown()),
          Standing.UNKNOWN.code(),
          false);
    }
    return dataset;
  }

  private static NamedTicks yearAxis(Totals data, House house) {
    int first = data.years().isEmpty() ? 0 : data.years().get(0).year();
    int last = data.years().isEmpty() ? 0 : data.years().get(data.years().size() - 1).year();
    List<NamedTicks.Mark> marks =
        data.years().isEmpty() ? List.of() : NamedTicks.years(first, last);
    return new NamedTicks(marks, first - 0.5, last + 0.5, house);
  }

  private static NumberAxis countAxis(Totals data, ChartText text, House house) {
    int highest =
        data.years().stream()
            .mapToInt(y -> Math.max(y.total() == null ? y.known() : y.total(), covered(y)))
            .max()
            .orElse(0);
    NumberAxis axis = new NumberAxis();
    NamedTicks.calm(axis, house);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setNumberFormatOverride(text.wholeNumbers());
    axis.setRange(0, Math.max(10, highest * 1.1));
    return axis;
  }

  private static int covered(AwardYear year) {
    return year.covered() == null ? 0 : year.covered();
  }

  private static StackedXYBarRenderer columns(XYPlot plot, House house) {
    StackedXYBarRenderer renderer = Frame.bars();
    for (int series = 0; series < plot.getDataset().getSeriesCount(); series++) {
      String code = plot.getDataset().getSeriesKey(series).toString();
      renderer.setSeriesPaint(series, house.fill(Standing.ofCode(code)));
    }
    return renderer;
  }

  private static void letters(
      Graphics2D g2, Overlay.Scales at, Totals data, ChartText text, House house) {
    for (AwardYear year : data.years()) {
      if (year.held()) {
        column(g2, at, year, text, house);
      } else {
        Frame.upright(g2, at, text.caption(Caption.NO_AWARD), at.domain(year.year()), house);
      }
    }
  }

  private static void column(
      Graphics2D g2, Overlay.Scales at, AwardYear year, ChartText text, House house) {
    NumberFormat format = text.wholeNumbers();
    double left = at.domain(year.year() - COLUMN / 2);
    double width = at.domain(year.year() + COLUMN / 2) - left;
    int base = 0;
    for (Standing level : Ladder.levelsDown()) {
      int count = Ladder.predikat(level).map(p -> year.counts().getOrDefault(p, 0)).orElse(0);
      segment(g2, box(at, left, width, base, base + count), level, format.format(count), house);
      base += count;
    }
    if (year.splitUnknown() > 0) {
      Rectangle2D rest = box(at, left, width, base, base + year.splitUnknown());
      segment(g2, rest, Standing.UNKNOWN, "", house);
    }
    if (year.total() == null) {
      double top = at.range(base) - STUB_PX - (base > 0 ? 1 : 0);
      Tile.open(g2, new Rectangle2D.Double(left + 0.5, top, width - 1, STUB_PX), house);
    } else {
      Lettering.centred(
          g2,
          format.format(year.total()),
          house.semibold(House.TEXT_SIZE),
          Tone.INK.colour(),
          left + width / 2,
          at.range(year.total()) - 10);
    }
    if (year.covered() != null) {
      covered(g2, left + width, at.range(year.covered()));
    }
  }

  private static Rectangle2D box(Overlay.Scales at, double left, double width, int from, int upTo) {
    double top = at.range(upTo);
    return new Rectangle2D.Double(left, top, width, at.range(from) - top);
  }

  /** The number in a segment that is high enough for it, and a hair line on top of the segment. */
  private static void segment(
      Graphics2D g2, Rectangle2D box, Standing look, String words, House house) {
    if (box.getHeight() > 2) {
      g2.setPaint(Tone.PAPER.colour());
      g2.fill(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), 1));
    }
    if (box.getHeight() >= 15) {
      Tile.text(g2, box, look, words, house.regular(House.SMALL_SIZE), house);
    }
  }

  private static void covered(Graphics2D g2, double x, double y) {
    Color ink = Tone.INK.colour();
    g2.setPaint(Tone.PAPER.colour());
    g2.fill(Marks.circle(x, y, 5.5));
    g2.setPaint(ink);
    g2.fill(Marks.circle(x, y, 4));
  }

  private static List<Swatches.Entry> legend(Totals data, ChartText text, House house) {
    List<Swatches.Entry> entries = new ArrayList<>();
    for (Standing level : Ladder.levelsDown()) {
      Optional<Predikat> predikat = Ladder.predikat(level);
      if (data.years().stream().anyMatch(y -> y.counts().getOrDefault(predikat.get(), 0) > 0)) {
        entries.add(Swatches.Entry.of(level, text, house));
      }
    }
    if (data.years().stream().anyMatch(y -> y.held() && y.splitUnknown() > 0)) {
      entries.add(
          new Swatches.Entry(
              text.caption(Caption.SPLIT_UNKNOWN),
              (g2, box) -> Tile.ground(g2, box, Standing.UNKNOWN, house)));
    }
    if (data.years().stream().anyMatch(y -> y.held() && y.total() == null)) {
      entries.add(
          new Swatches.Entry(
              text.caption(Caption.TOTAL_UNKNOWN), (g2, box) -> Tile.open(g2, box, house)));
    }
    if (data.years().stream().anyMatch(y -> y.covered() != null)) {
      entries.add(
          new Swatches.Entry(
              text.caption(Caption.COVERED),
              (g2, box) -> covered(g2, box.getCenterX(), box.getCenterY())));
    }
    return entries;
  }
}
