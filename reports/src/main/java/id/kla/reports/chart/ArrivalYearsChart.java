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
import java.util.TreeSet;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The share of districts that have not come to a level yet by award year (Turnbull), one line for
 * each level. In which year of an interval they came is not known, so that the way through it is a
 * box and not a line; what is known are the corners.
 */
public final class ArrivalYearsChart {
  private static final double PLOT_HEIGHT = 330;
  private static final double HALF = 50;

  /**
   * An interval in which some came.
   *
   * @param after the last year before it; null if it may be any earlier
   * @param upTo its last year; null if they had not come at the end
   * @param survival share that has not come after it, 0 to 1
   */
  public record Interval(Integer after, Integer upTo, double survival) {}

  /**
   * The intervals of one level in the order of time.
   *
   * @param intervals in the order of time; empty when nobody was observed
   */
  public record Line(Predikat level, List<Interval> intervals) {

    /** Refuses shares that rise. */
    public Line {
      intervals = List.copyOf(intervals);
      double before = 1;
      for (Interval each : intervals) {
        if (each.survival() > before || each.survival() < 0) {
          throw new IllegalArgumentException(level + ": share rises to " + each.survival());
        }
        before = each.survival();
      }
    }

    /** Those that end. */
    List<Interval> closed() {
      return intervals.stream().filter(each -> each.upTo() != null).toList();
    }
  }

  /**
   * All lines.
   *
   * @param gapYears years without award
   */
  public record Arrivals(int firstYear, int lastYear, List<Line> lines, List<Integer> gapYears) {

    /** Sorts by level, the lowest first. */
    public Arrivals {
      lines =
          lines.stream()
              .filter(line -> !line.intervals().isEmpty())
              .sorted(Comparator.comparing(line -> line.level().level()))
              .toList();
      gapYears = List.copyOf(new TreeSet<>(gapYears));
    }
  }

  private ArrivalYearsChart() {}

  /** Draws the lines. Captions used: NO_AWARD, NOT_YET, WITHIN_INTERVAL, NO_DATA. */
  public static Drawing draw(Arrivals data, ChartText text, House house) {
    NamedTicks years =
        new NamedTicks(
            NamedTicks.years(data.firstYear(), data.lastYear()),
            data.firstYear() - 0.6,
            data.lastYear() + 1.6,
            house);
    List<NamedTicks.Mark> shares = RowPlot.Scale.percent(text.percentages()).marks();
    XYPlot plot =
        new XYPlot(
            corners(data),
            years,
            new NamedTicks(shares, 0, 106, house),
            new XYLineAndShapeRenderer(false, false));
    Frame.calm(plot);
    data.gapYears().forEach(year -> plot.addDomainMarker(Frame.band(year, year), Layer.BACKGROUND));
    plot.addRangeMarker(new ValueMarker(HALF, Tone.MUTED.colour(), Marks.dashed(1.2, 4, 4)));
    plot.addAnnotation(new Overlay((g2, at) -> paint(g2, at, data, text, house)));
    if (data.lines().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    return Frame.around(
        plot, PLOT_HEIGHT, legend(data, text, house), text.saying(spoken(data, text)), house);
  }

  /** One series for each level: the share in percent at the end of each interval. */
  private static XYSeriesCollection corners(Arrivals data) {
    XYSeriesCollection corners = new XYSeriesCollection();
    for (Line line : data.lines()) {
      XYSeries series = new XYSeries(line.level().label());
      line.closed().forEach(each -> series.add(each.upTo().doubleValue(), 100 * each.survival()));
      corners.addSeries(series);
    }
    return corners;
  }

  private static void paint(
      Graphics2D g2, Overlay.Scales at, Arrivals data, ChartText text, House house) {
    data.gapYears()
        .forEach(
            year -> Frame.upright(g2, at, text.caption(Caption.NO_AWARD), at.domain(year), house));
    for (Line line : data.lines()) {
      double before = 100;
      double from = data.firstYear() - 0.6;
      for (Interval each : line.closed()) {
        double left = each.after() == null ? data.firstYear() - 0.6 : each.after();
        double after = 100 * each.survival();
        stretch(g2, at, from, left, before);
        box(g2, at, left, each.upTo(), before, after);
        before = after;
        from = each.upTo();
      }
      stretch(g2, at, from, data.lastYear(), before);
      for (Interval each : line.closed()) {
        dot(
            g2,
            at.domain(each.upTo()),
            at.range(100 * each.survival()),
            Standing.of(line.level()),
            house);
      }
      Font bold = house.semibold(House.SMALL_SIZE);
      String end = line.level().label() + " " + text.percentages().format(before);
      double x = at.domain(data.lastYear()) + 8;
      Lettering.left(g2, end, bold, Tone.INK.colour(), x, at.range(before));
    }
  }

  private static void stretch(
      Graphics2D g2, Overlay.Scales at, double from, double to, double share) {
    g2.setPaint(Tone.MUTED.colour());
    g2.setStroke(new BasicStroke(2));
    double y = at.range(share);
    g2.draw(new Line2D.Double(at.domain(from), y, at.domain(to), y));
  }

  private static void box(
      Graphics2D g2, Overlay.Scales at, double left, double right, double high, double low) {
    double top = at.range(high);
    fill(
        g2,
        new Rectangle2D.Double(
            at.domain(left), top, at.domain(right) - at.domain(left), at.range(low) - top));
  }

  private static void fill(Graphics2D g2, Rectangle2D box) {
    g2.setPaint(Tone.GRID.colour());
    g2.fill(box);
    g2.setPaint(Tone.RULE.colour());
    g2.setStroke(new BasicStroke(1));
    g2.draw(box);
  }

  private static void dot(Graphics2D g2, double x, double y, Standing level, House house) {
    g2.setPaint(house.fill(level));
    g2.fill(Marks.circle(x, y, 5));
    g2.setPaint(Tone.INK.colour());
    g2.setStroke(new BasicStroke(1.4f));
    g2.draw(Marks.circle(x, y, 5));
  }

  private static List<String> spoken(Arrivals data, ChartText text) {
    List<String> values = new ArrayList<>();
    for (Line line : data.lines()) {
      for (Interval each : line.closed()) {
        values.add(
            line.level().label()
                + " "
                + each.upTo()
                + ": "
                + text.tenths().format(100 * each.survival()));
      }
    }
    return values;
  }

  private static List<Swatches.Entry> legend(Arrivals data, ChartText text, House house) {
    List<Swatches.Entry> entries = new ArrayList<>();
    for (Line line : data.lines()) {
      Standing level = Standing.of(line.level());
      entries.add(
          Swatches.Entry.mark(
              text.caption(Caption.NOT_YET) + " " + text.name(level),
              (g2, x, y) -> dot(g2, x, y, level, house)));
    }
    if (!entries.isEmpty()) {
      Color none = Tone.GRID.colour();
      entries.add(Swatches.Entry.fill(text.caption(Caption.WITHIN_INTERVAL), none));
    }
    return entries;
  }
}
