package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The share of each province against its number of districts, between the limits within which equal
 * provinces would lie. Only provinces outside of the limits are named.
 */
public final class FunnelLimitsChart {

  private static final double PLOT_HEIGHT = 400;
  private static final double TITLE_PX = 18;
  private static final double LABEL_PX = 170;

  /** Lets a curve behind a name shine through faintly. */
  private static final Color HALO = new Color(255, 255, 255, 205);

  /**
   * One province: districts at the level out of n; n of zero has no share and is named apart.
   *
   * @param side where it lies by its own probability; null to read it from the curves, which for
   *     few districts are not exact
   */
  public record Place(String label, int count, int n, Side side) {

    /** A province that lies where the curves say. */
    public Place(String label, int count, int n) {
      this(label, count, n, null);
    }

    /** Refuses counts beyond n. */
    public Place {
      label = Lettering.clean(label);
      if (count < 0 || count > n) {
        throw new IllegalArgumentException("Place " + label + ": " + count + " of " + n);
      }
    }

    double percent() {
      return 100.0 * count / n;
    }
  }

  /** The limits of a share of n districts, 0 to 1. */
  public record Limits(int n, double low998, double low95, double high95, double high998) {

    /** Refuses limits that do not ascend from 0 to 1. */
    public Limits {
      boolean lows = 0 <= low998 && low998 <= low95 && low95 <= high95;
      if (n < 1 || !lows || !(high95 <= high998 && high998 <= 1)) {
        throw new IllegalArgumentException("Limits for n " + n + " do not ascend");
      }
    }
  }

  /**
   * The provinces and the curves.
   *
   * @param limits for every n that a province has, and those between for smooth curves
   * @param nation the share around which the limits lie, 0 to 1
   */
  public record Funnel(List<Place> places, List<Limits> limits, double nation) {

    /** Sorts; throws when a province's n has no limits. */
    public Funnel {
      places =
          places.stream()
              .sorted(Comparator.comparingInt(Place::n).thenComparing(Place::label))
              .toList();
      limits = limits.stream().sorted(Comparator.comparingInt(Limits::n)).toList();
      for (Place place : places) {
        if (place.n() > 0 && limits.stream().noneMatch(each -> each.n() == place.n())) {
          throw new IllegalArgumentException(
              "No limits for n " + place.n() + " of " + place.label());
        }
      }
    }

    List<Place> shown() {
      return places.stream().filter(place -> place.n() > 0).toList();
    }

    Side side(Place place) {
      if (place.side() != null) {
        return place.side();
      }
      Limits its = limits.stream().filter(each -> each.n() == place.n()).findFirst().orElseThrow();
      double share = place.percent() / 100;
      if (share < its.low998() || share > its.high998()) {
        return Side.OUTSIDE_998;
      }
      return share < its.low95() || share > its.high95() ? Side.OUTSIDE_95 : Side.WITHIN;
    }
  }

  /** Where a province lies. */
  public enum Side {
    WITHIN(Caption.WITHIN),
    OUTSIDE_95(Caption.OUTSIDE_95),
    OUTSIDE_998(Caption.OUTSIDE_998);

    private final Caption caption;

    Side(Caption caption) {
      this.caption = caption;
    }

    void mark(Graphics2D g2, double x, double y) {
      switch (this) {
        case WITHIN -> Marks.hollow(g2, Marks.circle(x, y, 4), Tone.MUTED.colour());
        case OUTSIDE_95 -> {
          g2.setPaint(Tone.MUTED.colour());
          g2.fill(Marks.square(x, y, 4.5));
        }
        case OUTSIDE_998 -> {
          g2.setPaint(Tone.INK.colour());
          g2.fill(Marks.diamond(x, y, 7));
        }
      }
    }
  }

  private FunnelLimitsChart() {}

  /**
   * Draws the provinces. Captions used: DISTRICTS, WITHIN, OUTSIDE_95, OUTSIDE_998, NATIONAL,
   * NOT_ESTIMABLE, NO_DATA.
   */
  public static Drawing draw(Funnel data, ChartText text, House house) {
    int most = data.shown().stream().mapToInt(Place::n).max().orElse(10);
    double right = Math.max(10, most * 1.12);
    NamedTicks numbers = new NamedTicks(ticks(right, text), 0, right, house);
    List<NamedTicks.Mark> shares = RowPlot.Scale.percent(text.percentages()).marks();
    XYPlot plot =
        new XYPlot(curves(data), numbers, new NamedTicks(shares, -4, 104, house), lines());
    Frame.calm(plot);
    plot.setDataset(1, places(data));
    plot.setRenderer(1, new XYLineAndShapeRenderer(false, false));
    numbers.setLabel(text.caption(Caption.DISTRICTS));
    numbers.setLabelFont(house.regular(House.SMALL_SIZE));
    numbers.setLabelPaint(Tone.MUTED.colour());
    plot.addAnnotation(new Overlay((g2, at) -> marks(g2, at, data, house)));
    if (data.shown().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.noting(without(data, text)).saying(spoken(data, text));
    return Frame.around(plot, PLOT_HEIGHT + TITLE_PX, legend(data, text), spoken, house);
  }

  private static List<NamedTicks.Mark> ticks(double right, ChartText text) {
    List<NamedTicks.Mark> marks = new ArrayList<>();
    double step = NamedTicks.step(right, 8);
    for (double at = 0; at <= right; at += step) {
      marks.add(new NamedTicks.Mark(at, text.wholeNumbers().format(at)));
    }
    return marks;
  }

  /** Five series in percent by n: both lower and both upper limits, and the nation. */
  private static XYSeriesCollection curves(Funnel data) {
    Map<String, Function<Limits, Double>> parts = new TreeMap<>();
    parts.put("high95", Limits::high95);
    parts.put("high998", Limits::high998);
    parts.put("low95", Limits::low95);
    parts.put("low998", Limits::low998);
    parts.put("nation", each -> data.nation());
    XYSeriesCollection curves = new XYSeriesCollection();
    parts.forEach(
        (name, part) -> {
          XYSeries series = new XYSeries(name);
          data.limits().forEach(each -> series.add(each.n(), 100 * part.apply(each)));
          curves.addSeries(series);
        });
    return curves;
  }

  private static XYLineAndShapeRenderer lines() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    List<BasicStroke> strokes = List.of(inner(), outer(), inner(), outer(), middle());
    for (int series = 0; series < strokes.size(); series++) {
      renderer.setSeriesPaint(series, Tone.MUTED.colour());
      renderer.setSeriesStroke(series, strokes.get(series));
    }
    renderer.setSeriesPaint(strokes.size() - 1, Tone.FALL.colour());
    return renderer;
  }

  private static BasicStroke inner() {
    return Marks.dashed(1.4, 5, 4);
  }

  private static BasicStroke outer() {
    return new BasicStroke(1.4f);
  }

  private static BasicStroke middle() {
    return new BasicStroke(1.8f);
  }

  /** One series: percent by n of each province with a share. */
  private static DefaultXYDataset places(Funnel data) {
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries(
        "share",
        Points.columns(data.shown().stream().map(p -> new double[] {p.n(), p.percent()}).toList()));
    return dataset;
  }

  private static void marks(Graphics2D g2, Overlay.Scales at, Funnel data, House house) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (Place place : data.shown()) {
      double x = at.domain(place.n());
      double y = at.range(place.percent());
      data.side(place).mark(g2, x, y);
      taken.add(new Rectangle2D.Double(x - 5, y - 5, 10, 10));
    }
    for (Place place : data.shown()) {
      Side side = data.side(place);
      if (side != Side.WITHIN) {
        boolean outer = side == Side.OUTSIDE_998;
        Font font = outer ? house.semibold(House.SMALL_SIZE) : house.regular(House.SMALL_SIZE);
        String words = Lettering.fit(place.label(), font, LABEL_PX);
        Rectangle2D box = free(at, place, Lettering.width(words, font), taken);
        taken.add(box);
        g2.setPaint(HALO);
        g2.fill(box);
        Color ink = Tone.INK.colour();
        Lettering.left(g2, words, font, ink, box.getX(), box.getCenterY());
      }
    }
  }

  /** Beside, above or below the mark, where no other mark or name stands; else beside it. */
  private static Rectangle2D free(
      Overlay.Scales at, Place place, double width, List<Rectangle2D> taken) {
    double x = at.domain(place.n());
    double y = at.range(place.percent());
    List<Rectangle2D> spots = new ArrayList<>();
    DoubleStream.of(0, -14, 14, -28, 28)
        .forEach(
            dy -> {
              spots.add(new Rectangle2D.Double(x + 9, y + dy - 7, width, 14));
              spots.add(new Rectangle2D.Double(x - 9 - width, y + dy - 7, width, 14));
            });
    Rectangle2D area = at.area();
    return spots.stream()
        .filter(spot -> spot.getMinX() >= area.getMinX() && spot.getMaxX() <= area.getMaxX())
        .filter(spot -> taken.stream().noneMatch(spot::intersects))
        .findFirst()
        .orElse(spots.get(0));
  }

  private static List<String> spoken(Funnel data, ChartText text) {
    List<String> values = new ArrayList<>();
    for (Side side : List.of(Side.OUTSIDE_998, Side.OUTSIDE_95)) {
      List<String> names =
          data.shown().stream()
              .filter(place -> data.side(place) == side)
              .map(p -> p.label() + " " + p.count() + " / " + p.n())
              .toList();
      if (!names.isEmpty()) {
        values.add(text.caption(side.caption) + ": " + String.join(", ", names));
      }
    }
    return values;
  }

  private static List<Swatches.Entry> legend(Funnel data, ChartText text) {
    List<Swatches.Entry> entries = new ArrayList<>();
    if (data.shown().isEmpty()) {
      return entries;
    }
    for (Side side : Side.values()) {
      entries.add(Swatches.Entry.mark(text.caption(side.caption), side::mark));
    }
    Color muted = Tone.MUTED.colour();
    entries.add(Swatches.Entry.line("95%", muted, inner()));
    entries.add(Swatches.Entry.line(text.tenths().format(99.8), muted, outer()));
    String nation =
        text.caption(Caption.NATIONAL) + " " + text.tenths().format(100 * data.nation());
    entries.add(Swatches.Entry.line(nation, Tone.FALL.colour(), middle()));
    return entries;
  }

  /** Who has no share, in words under the chart: they may be many. */
  private static String without(Funnel data, ChartText text) {
    List<String> without =
        data.places().stream().filter(place -> place.n() == 0).map(Place::label).toList();
    return without.isEmpty()
        ? ""
        : text.caption(Caption.NOT_ESTIMABLE) + ": " + String.join(", ", without);
  }
}
