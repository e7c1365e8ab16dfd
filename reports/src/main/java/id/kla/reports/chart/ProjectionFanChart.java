package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * A number of districts as observed and as projected: the middle of the projections with the ranges
 * that hold half and nine tenths of them, and the number that is aimed at. The score of the
 * projection's backtest always stands under it.
 */
public final class ProjectionFanChart {

  private static final double PLOT_HEIGHT = 340;

  /** Height of the strip with n, as a share of the scale above it. */
  private static final double STRIP = 0.12;

  private static final Color FAN_90 = new Color(0xd3e3f1);
  private static final Color FAN_50 = new Color(0x94bddc);
  private static final Color MEDIAN = new Color(0x0b3c6f);

  /**
   * Districts counted in an edition that was held.
   *
   * @param n districts of which it is known whether they are to be counted, under the point; null
   *     leaves it out
   */
  public record Observed(int year, int count, Integer n) {

    /** A count without its denominator. */
    public Observed(int year, int count) {
      this(year, count, null);
    }
  }

  /**
   * What is projected for a year: the median and the ends of both ranges, in districts.
   *
   * @param low50 null, as the other end, leaves the inner range out
   */
  public record Fan(
      int year, double low90, Double low50, double median, Double high50, double high90) {

    /** Refuses values that do not ascend, and an inner range with one end. */
    public Fan {
      double low = low50 == null ? low90 : low50;
      double high = high50 == null ? high90 : high50;
      if (!(0 <= low90 && low90 <= low && low <= median)
          || !(median <= high && high <= high90)
          || (low50 == null) != (high50 == null)) {
        throw new IllegalArgumentException(
            "Fan of " + year + ": " + low90 + ", " + low50 + ", " + median + ", " + high50 + ", "
                + high90);
      }
    }
  }

  /**
   * What was observed and what is projected.
   *
   * @param fan one per projected year; empty when it cannot be estimated, which is said
   * @param target districts aimed at; null leaves the line out
   * @param gapYears years without award
   * @param score the backtest's score in words, under the chart; needed where there is a fan
   */
  public record Projection(
      int lastYear,
      List<Observed> observed,
      List<Fan> fan,
      Integer target,
      List<Integer> gapYears,
      String score) {

    /** Sorts by year; throws on a fan without score, and on one that overlaps what was observed. */
    public Projection {
      observed = observed.stream().sorted(Comparator.comparingInt(Observed::year)).toList();
      fan = fan.stream().sorted(Comparator.comparingInt(Fan::year)).toList();
      gapYears = List.copyOf(new TreeSet<>(gapYears));
      score = Lettering.clean(score);
      if (!fan.isEmpty() && score.isEmpty()) {
        throw new IllegalArgumentException(
            "A projection needs the score of its backtest, also when it is bad");
      }
      if (!fan.isEmpty()
          && !observed.isEmpty()
          && fan.get(0).year() <= observed.get(observed.size() - 1).year()) {
        throw new IllegalArgumentException("Fan of " + fan.get(0).year() + " was observed");
      }
    }

    /** Whether counts stand over their denominators. */
    boolean denominators() {
      return observed.stream().anyMatch(each -> each.n() != null);
    }

    /** Whether every year has the inner range. */
    boolean inner() {
      return fan.stream().allMatch(each -> each.low50() != null);
    }

    int firstYear() {
      return observed.isEmpty() ? lastYear : Math.min(lastYear, observed.get(0).year());
    }

    int lastObserved() {
      return observed.isEmpty() ? firstYear() - 1 : observed.get(observed.size() - 1).year();
    }

    double top() {
      double most = target == null ? 1 : target;
      for (Observed each : observed) {
        most = Math.max(most, each.count());
      }
      for (Fan each : fan) {
        most = Math.max(most, each.high90());
      }
      return most * 1.12;
    }
  }

  private ProjectionFanChart() {}

  /**
   * Draws the projection. Captions used: NO_AWARD, OBSERVED, PROJECTED, RANGE_50, RANGE_90, TARGET,
   * ROW_TOTAL, NOT_ESTIMABLE, NO_DATA.
   */
  public static Drawing draw(Projection data, ChartText text, House house) {
    NamedTicks years =
        new NamedTicks(
            NamedTicks.years(data.firstYear(), data.lastYear()),
            data.firstYear() - 0.6,
            data.lastYear() + 0.9,
            house);
    XYPlot plot = new XYPlot(fan(data), years, counts(data, text, house), fans());
    Frame.calm(plot);
    TreeMap<Integer, Double> observed = new TreeMap<>();
    data.observed().forEach(each -> observed.put(each.year(), (double) each.count()));
    plot.setDataset(1, Stretches.adjacent(observed));
    plot.setRenderer(
        1, Stretches.plain(new XYLineAndShapeRenderer(true, false), Tone.MUTED.colour(), 2.2f));
    data.gapYears().stream()
        .filter(year -> year > data.firstYear() && year < data.lastYear())
        .forEach(year -> plot.addDomainMarker(Frame.band(year, year), Layer.BACKGROUND));
    if (data.target() != null) {
      plot.addRangeMarker(
          new ValueMarker(data.target(), Tone.FALL.colour(), Marks.dashed(1.8, 6, 3)));
    }
    boolean open = data.fan().isEmpty() && data.lastYear() > data.lastObserved();
    if (open && !data.observed().isEmpty()) {
      plot.getRenderer()
          .addAnnotation(
              new Overlay((g2, at) -> notEstimable(g2, at, data, text, house)), Layer.BACKGROUND);
    }
    plot.addAnnotation(new Overlay((g2, at) -> letters(g2, at, data, text, house)));
    if (data.observed().isEmpty() && data.fan().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText words = text.noting(data.score()).saying(spoken(data, text));
    return Frame.around(plot, PLOT_HEIGHT, legend(data, text, house), words, house);
  }

  private static NamedTicks counts(Projection data, ChartText text, House house) {
    List<NamedTicks.Mark> marks = new ArrayList<>();
    double step = NamedTicks.step(data.top(), 6);
    for (double at = 0; at <= data.top(); at += step) {
      marks.add(new NamedTicks.Mark(at, text.wholeNumbers().format(at)));
    }
    double strip = data.denominators() ? data.top() * STRIP : 0;
    if (data.denominators()) {
      marks.add(new NamedTicks.Mark(-strip / 2, text.caption(Caption.ROW_TOTAL), false));
    }
    return new NamedTicks(marks, -strip, data.top(), house);
  }

  /**
   * Series of 50 and of 90 percent around the median, painted from the last to the first; both
   * begin at what was last observed.
   */
  private static YIntervalSeriesCollection fan(Projection data) {
    YIntervalSeries ninety = new YIntervalSeries("90");
    YIntervalSeries fifty = new YIntervalSeries("50");
    if (!data.fan().isEmpty() && !data.observed().isEmpty()) {
      Observed last = data.observed().get(data.observed().size() - 1);
      ninety.add(last.year(), last.count(), last.count(), last.count());
      fifty.add(last.year(), last.count(), last.count(), last.count());
    }
    for (Fan each : data.fan()) {
      ninety.add(each.year(), each.median(), each.low90(), each.high90());
      if (data.inner()) {
        fifty.add(each.year(), each.median(), each.low50(), each.high50());
      }
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(data.inner() ? fifty : median(data));
    dataset.addSeries(ninety);
    return dataset;
  }

  /** The median alone, without a range. */
  private static YIntervalSeries median(Projection data) {
    YIntervalSeries median = new YIntervalSeries("50");
    data.observed().stream()
        .reduce((earlier, later) -> later)
        .ifPresent(last -> median.add(last.year(), last.count(), last.count(), last.count()));
    data.fan()
        .forEach(each -> median.add(each.year(), each.median(), each.median(), each.median()));
    return median;
  }

  private static DeviationRenderer fans() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(1);
    renderer.setSeriesFillPaint(0, FAN_50);
    renderer.setSeriesFillPaint(1, FAN_90);
    for (int series = 0; series < 2; series++) {
      renderer.setSeriesPaint(series, MEDIAN);
      renderer.setSeriesStroke(series, Marks.dashed(2, 7, 4));
    }
    renderer.setSeriesLinesVisible(1, false);
    return renderer;
  }

  private static void letters(
      Graphics2D g2, Overlay.Scales at, Projection data, ChartText text, House house) {
    Font bold = house.semibold(House.SMALL_SIZE);
    Font small = house.regular(House.SMALL_SIZE);
    data.gapYears().stream()
        .filter(year -> year > data.firstYear() && year < data.lastYear())
        .forEach(
            year -> Frame.upright(g2, at, text.caption(Caption.NO_AWARD), at.domain(year), house));
    for (Observed each : data.observed()) {
      double x = at.domain(each.year());
      double y = at.range(each.count());
      dot(g2, x, y);
      String count = text.wholeNumbers().format(each.count());
      Lettering.centred(g2, count, bold, Tone.INK.colour(), x, y - 14);
      if (each.n() != null) {
        String n = text.wholeNumbers().format(each.n());
        double under = at.range(-data.top() * STRIP / 2);
        Lettering.centred(g2, n, small, Tone.MUTED.colour(), x, under);
      }
    }
    if (!data.fan().isEmpty()) {
      ends(g2, at, data.fan().get(data.fan().size() - 1), text, house);
    }
    if (data.target() != null) {
      String words = text.caption(Caption.TARGET) + " " + text.wholeNumbers().format(data.target());
      double y = at.range(data.target()) - 9;
      Lettering.left(g2, words, small, Tone.INK.colour(), at.area().getMinX() + 4, y);
    }
  }

  /** What lies ahead is hatched and says that it cannot be estimated. */
  private static void notEstimable(
      Graphics2D g2, Overlay.Scales at, Projection data, ChartText text, House house) {
    double left = at.domain(data.lastObserved() + 0.5);
    Rectangle2D box =
        new Rectangle2D.Double(
            left, at.area().getMinY(), at.area().getMaxX() - left, at.area().getHeight());
    Tile.ground(g2, box, Standing.UNKNOWN, house);
    Font bold = house.semibold(House.SMALL_SIZE);
    Tile.text(g2, box, Standing.UNKNOWN, text.caption(Caption.NOT_ESTIMABLE), bold, house);
  }

  /** The last year's figures at the right end of the fan, apart from each other. */
  private static void ends(
      Graphics2D g2, Overlay.Scales at, Fan last, ChartText text, House house) {
    Font bold = house.semibold(House.SMALL_SIZE);
    Font small = house.regular(House.SMALL_SIZE);
    double x = at.domain(last.year()) + 5;
    Color ink = Tone.INK.colour();
    double middle = at.range(last.median());
    String median = number(last.median(), text);
    Lettering.left(g2, median, bold, ink, x, middle);
    double high = Math.min(at.range(last.high90()), middle - 14);
    Lettering.left(g2, number(last.high90(), text), small, ink, x, high);
    double low = Math.max(at.range(last.low90()), middle + 14);
    Lettering.left(g2, number(last.low90(), text), small, ink, x, low);
  }

  /** Districts with at most one decimal: a quantile may lie between two numbers. */
  private static String number(double districts, ChartText text) {
    return text.points().format(BigDecimal.valueOf(districts).setScale(1, RoundingMode.HALF_EVEN));
  }

  private static void dot(Graphics2D g2, double x, double y) {
    g2.setPaint(Tone.PAPER.colour());
    g2.fill(Marks.circle(x, y, 6.5));
    g2.setPaint(Tone.INK.colour());
    g2.fill(Marks.circle(x, y, 5));
  }

  private static List<String> spoken(Projection data, ChartText text) {
    List<String> values = new ArrayList<>();
    for (Observed each : data.observed()) {
      values.add(
          each.year()
              + ": "
              + text.wholeNumbers().format(each.count())
              + (each.n() == null ? "" : " / " + text.wholeNumbers().format(each.n())));
    }
    for (Fan each : data.fan()) {
      values.add(
          each.year()
              + ": "
              + text.caption(Caption.PROJECTED)
              + " "
              + number(each.median(), text)
              + " ("
              + text.caption(Caption.RANGE_90)
              + " "
              + number(each.low90(), text)
              + "–"
              + number(each.high90(), text)
              + ")");
    }
    if (data.fan().isEmpty()) {
      values.add(data.lastYear() + ": " + text.caption(Caption.NOT_ESTIMABLE));
    }
    return values;
  }

  private static List<Swatches.Entry> legend(Projection data, ChartText text, House house) {
    List<Swatches.Entry> entries = new ArrayList<>();
    if (!data.observed().isEmpty()) {
      entries.add(
          new Swatches.Entry(
              text.caption(Caption.OBSERVED),
              (g2, box) -> dot(g2, box.getCenterX(), box.getCenterY())));
    }
    if (!data.fan().isEmpty()) {
      entries.add(
          Swatches.Entry.line(text.caption(Caption.PROJECTED), MEDIAN, Marks.dashed(2, 7, 4)));
      if (data.inner()) {
        entries.add(Swatches.Entry.fill(text.caption(Caption.RANGE_50), FAN_50));
      }
      entries.add(Swatches.Entry.fill(text.caption(Caption.RANGE_90), FAN_90));
    } else if (!data.observed().isEmpty()) {
      entries.add(
          new Swatches.Entry(
              text.caption(Caption.NOT_ESTIMABLE),
              (g2, box) -> Tile.ground(g2, box, Standing.UNKNOWN, house)));
    }
    return entries;
  }
}
