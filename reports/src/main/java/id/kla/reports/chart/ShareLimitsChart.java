package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The share of districts at a level or above it over the years, with its limits as whiskers and its
 * numerator and denominator under it. Only neighbouring years are joined.
 */
public final class ShareLimitsChart {

  private static final double PLOT_HEIGHT = 330;
  private static final double MARK = 5;

  /** Height of the strip with count and n, as a share of the scale above it. */
  private static final double STRIP = 0.2;

  /**
   * One edition.
   *
   * @param count districts at the level or above it
   * @param n the denominator: districts with a known result, or as the subtitle says
   * @param low lower limit, 0 to 1; null when n is 0
   * @param high upper limit, 0 to 1; null when n is 0
   */
  public record Point(int year, int count, int n, Double low, Double high) {

    /** Refuses counts beyond n, and limits that do not embrace the share. */
    public Point {
      boolean none = n == 0;
      if (count < 0 || count > n || none != (low == null) || none != (high == null)) {
        throw new IllegalArgumentException("Edition " + year + ": " + count + " of " + n);
      }
      if (!none && !(0 <= low && low <= high && high <= 1)) {
        throw new IllegalArgumentException("Edition " + year + ": limits " + low + ", " + high);
      }
    }

    double percent() {
      return 100.0 * count / n;
    }
  }

  /**
   * The editions.
   *
   * @param level the level that is reached; gives the marks their colour
   * @param points a year that is neither here nor a gap is an edition without data
   * @param gapYears years without award
   */
  public record Shares(
      Predikat level, int firstYear, int lastYear, List<Point> points, List<Integer> gapYears) {

    /** Sorts by year; throws on years out of range or twice. */
    public Shares {
      points = points.stream().sorted(Comparator.comparingInt(Point::year)).toList();
      gapYears = List.copyOf(new TreeSet<>(gapYears));
      TreeSet<Integer> seen = new TreeSet<>(gapYears);
      for (Point point : points) {
        if (!seen.add(point.year())) {
          throw new IllegalArgumentException(
              "Year " + point.year() + " comes twice or is both an edition and a gap");
        }
      }
      if (firstYear > lastYear
          || (!seen.isEmpty() && (seen.first() < firstYear || seen.last() > lastYear))) {
        throw new IllegalArgumentException(
            "Years " + seen + " reach beyond " + firstYear + " to " + lastYear);
      }
    }

    List<Point> known() {
      return points.stream().filter(point -> point.n() > 0).toList();
    }

    boolean missing(int year) {
      return !gapYears.contains(year) && points.stream().noneMatch(p -> p.year() == year);
    }

    double top() {
      double most = known().stream().mapToDouble(p -> 100 * p.high()).max().orElse(100);
      return Math.min(100, Math.max(10, Math.ceil(most / 10) * 10));
    }
  }

  private ShareLimitsChart() {}

  /**
   * Draws the editions. Captions used: NO_AWARD, AT_LEAST, COUNT, ROW_TOTAL, LIMITS, FEW,
   * NOT_ESTIMABLE, NO_DATA.
   */
  public static Drawing draw(Shares data, ChartText text, House house) {
    NamedTicks years = NamedTicks.ofYears(data.firstYear(), data.lastYear(), house);
    XYPlot plot = new XYPlot(whiskers(data), years, percents(data, text, house), limits());
    Frame.calm(plot);
    TreeMap<Integer, Double> shares = new TreeMap<>();
    data.known().forEach(point -> shares.put(point.year(), point.percent()));
    plot.setDataset(1, Stretches.adjacent(shares));
    plot.setRenderer(
        1, Stretches.plain(new XYLineAndShapeRenderer(true, false), Tone.RULE.colour(), 2.2f));
    data.gapYears().forEach(year -> plot.addDomainMarker(Frame.band(year, year), Layer.BACKGROUND));
    plot.addAnnotation(new Overlay((g2, at) -> letters(g2, at, data, text, house)));
    if (data.points().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(data.points().stream().map(p -> spoken(p, text)).toList());
    return Frame.around(plot, PLOT_HEIGHT, legend(data, text, house), spoken, house);
  }

  private static NamedTicks percents(Shares data, ChartText text, House house) {
    List<NamedTicks.Mark> marks = new ArrayList<>();
    double step = data.top() <= 20 ? 5 : data.top() <= 50 ? 10 : 25;
    for (double at = 0; at <= data.top(); at += step) {
      marks.add(new NamedTicks.Mark(at, text.percentages().format(at)));
    }
    double strip = data.top() * STRIP;
    marks.add(new NamedTicks.Mark(-strip * 0.4, text.caption(Caption.COUNT), false));
    marks.add(new NamedTicks.Mark(-strip * 0.8, text.caption(Caption.ROW_TOTAL), false));
    return new NamedTicks(marks, -strip, data.top() * 1.12, house);
  }

  /** One series: share in percent with its limits at each year that has a denominator. */
  private static XYIntervalSeriesCollection whiskers(Shares data) {
    XYIntervalSeries series = new XYIntervalSeries("share");
    for (Point point : data.known()) {
      double year = point.year();
      series.add(year, year, year, point.percent(), 100 * point.low(), 100 * point.high());
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static XYErrorRenderer limits() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDefaultShapesVisible(false);
    renderer.setDrawXError(false);
    renderer.setCapLength(9);
    renderer.setErrorPaint(Tone.MUTED.colour());
    renderer.setErrorStroke(new BasicStroke(1.6f));
    return renderer;
  }

  private static void letters(
      Graphics2D g2, Overlay.Scales at, Shares data, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    Font bold = house.semibold(House.SMALL_SIZE);
    Color ink = Tone.INK.colour();
    data.gapYears()
        .forEach(
            year -> Frame.upright(g2, at, text.caption(Caption.NO_AWARD), at.domain(year), house));
    if (!data.points().isEmpty()) {
      IntStream.rangeClosed(data.firstYear(), data.lastYear())
          .filter(data::missing)
          .mapToObj(year -> new Rectangle2D.Double(at.domain(year) - 10, at.range(0) - 22, 20, 18))
          .forEach(box -> Tile.paint(g2, box, Standing.UNKNOWN, house));
    }
    double strip = data.top() * STRIP;
    for (Point point : data.points()) {
      double x = at.domain(point.year());
      if (point.n() > 0) {
        mark(g2, x, at.range(point.percent()), point.n(), Standing.of(data.level()), house);
        String share = text.share(point.count(), point.n());
        Lettering.centred(g2, share, bold, ink, x, at.range(100 * point.high()) - 9);
      } else {
        String words = text.caption(Caption.NOT_ESTIMABLE);
        double middle = at.range(data.top() / 2);
        Lettering.upright(g2, words, font, Tone.MUTED.colour(), x, middle);
      }
      String count = text.wholeNumbers().format(point.count());
      Lettering.centred(g2, count, font, ink, x, at.range(-strip * 0.4));
      String n = text.wholeNumbers().format(point.n());
      Lettering.centred(g2, n, font, ink, x, at.range(-strip * 0.8));
    }
  }

  /** The level's colour with an outline; hollow where there are few districts. */
  private static void mark(Graphics2D g2, double x, double y, int n, Standing level, House house) {
    if (Few.districts(n)) {
      Marks.hollow(g2, Marks.circle(x, y, MARK), Tone.MUTED.colour());
    } else {
      g2.setPaint(house.fill(level));
      g2.fill(Marks.circle(x, y, MARK));
      g2.setPaint(Tone.INK.colour());
      g2.setStroke(new BasicStroke(1.4f));
      g2.draw(Marks.circle(x, y, MARK));
    }
  }

  private static String spoken(Point point, ChartText text) {
    String counted = point.count() + " / " + point.n();
    return point.n() == 0
        ? point.year() + ": " + text.caption(Caption.NOT_ESTIMABLE)
        : point.year()
            + ": "
            + text.share(point.count(), point.n())
            + " ("
            + counted
            + ", "
            + text.tenths().format(100 * point.low())
            + "–"
            + text.tenths().format(100 * point.high())
            + ")";
  }

  private static List<Swatches.Entry> legend(Shares data, ChartText text, House house) {
    List<Swatches.Entry> entries = new ArrayList<>();
    if (data.known().isEmpty()) {
      return entries;
    }
    Standing level = Standing.of(data.level());
    entries.add(
        Swatches.Entry.mark(
            text.caption(Caption.AT_LEAST) + " " + text.name(level),
            (g2, x, y) -> mark(g2, x, y, Integer.MAX_VALUE, level, house)));
    entries.add(
        new Swatches.Entry(
            text.caption(Caption.LIMITS),
            (g2, box) -> {
              g2.setPaint(Tone.MUTED.colour());
              g2.setStroke(new BasicStroke(1.6f));
              double x = box.getCenterX();
              g2.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
              g2.draw(new Line2D.Double(x - 4, box.getMinY(), x + 4, box.getMinY()));
              g2.draw(new Line2D.Double(x - 4, box.getMaxY(), x + 4, box.getMaxY()));
            }));
    if (data.known().stream().anyMatch(point -> Few.districts(point.n()))) {
      entries.add(
          Swatches.Entry.mark(
              text.caption(Caption.FEW), (g2, x, y) -> mark(g2, x, y, 0, level, house)));
    }
    return entries;
  }
}
