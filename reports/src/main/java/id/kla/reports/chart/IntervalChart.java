package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A share with its limits for each province, the highest on top, beside the share of the nation.
 * Limits that embrace the nation's line mean that the province cannot be told from it.
 */
public final class IntervalChart {

  private static final double DOT = 5;

  /** Room in percent for a dot at zero beside the names. */
  private static final double BEFORE_ZERO = 2.5;

  /**
   * One province.
   *
   * @param n the denominator, districts
   * @param low lower limit, 0 to 1; null when n is 0
   * @param high upper limit, 0 to 1; null when n is 0
   */
  public record Row(String label, int count, int n, Double low, Double high) {

    /** Refuses counts beyond n, and limits without a denominator. */
    public Row {
      label = Lettering.clean(label);
      boolean none = n == 0;
      if (count < 0 || count > n || none != (low == null) || none != (high == null)) {
        throw new IllegalArgumentException("Row " + label + ": " + count + " of " + n);
      }
      if (!none && !(0 <= low && low <= high && high <= 1)) {
        throw new IllegalArgumentException("Row " + label + ": limits " + low + ", " + high);
      }
    }

    /** Share in percent; below every share when there is none. */
    private double order() {
      return n == 0 ? -1 : percent();
    }

    double percent() {
      return 100.0 * count / n;
    }
  }

  /**
   * The provinces.
   *
   * @param nation share of the nation, 0 to 1; null leaves its line out
   */
  public record Intervals(List<Row> rows, Double nation) {

    /** Sorts: highest share, then most districts, then by label; those without share come last. */
    public Intervals {
      rows =
          rows.stream()
              .sorted(
                  Comparator.comparing(Row::order, Comparator.reverseOrder())
                      .thenComparing(Row::n, Comparator.reverseOrder())
                      .thenComparing(Row::label))
              .toList();
      if (nation != null && !(nation >= 0 && nation <= 1)) {
        throw new IllegalArgumentException("Share of the nation: " + nation);
      }
    }
  }

  private IntervalChart() {}

  /**
   * Draws the provinces. Captions used: SHARE, COUNT_OF, LIMITS, NATIONAL, FEW, NOT_ESTIMABLE,
   * NO_DATA.
   */
  public static Drawing draw(Intervals data, ChartText text, House house) {
    List<RowPlot.Line> lines = data.rows().stream().map(r -> RowPlot.Line.row(r.label())).toList();
    List<RowPlot.Column> columns =
        List.of(
            new RowPlot.Column(text.caption(Caption.SHARE), 56),
            new RowPlot.Column(text.caption(Caption.COUNT_OF), 70));
    RowPlot rows =
        new RowPlot(
            lines,
            24,
            RowPlot.Scale.percent(text.percentages()).startingAt(-BEFORE_ZERO),
            columns,
            house);
    XYPlot plot = rows.plot(dataset(data));
    plot.addAnnotation(new Overlay((g2, at) -> intervals(g2, at, rows, data, text, house)));
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(data.rows().stream().map(row -> spoken(row, text)).toList());
    return Frame.around(plot, rows.height(), legend(data, text), spoken, house);
  }

  /** One series: percent at the row of each province that has a share. */
  private static DefaultXYDataset dataset(Intervals data) {
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < data.rows().size(); i++) {
      if (data.rows().get(i).n() > 0) {
        places.add(new double[] {i, data.rows().get(i).percent()});
      }
    }
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("share", Points.columns(places));
    return dataset;
  }

  private static void intervals(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, Intervals data, ChartText text, House house) {
    if (data.nation() != null && !data.rows().isEmpty()) {
      g2.setPaint(Tone.FALL.colour());
      g2.setStroke(Marks.dashed(1.8, 6, 3));
      g2.draw(RowPlot.across(at, 100 * data.nation()));
    }
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      double y = rows.middle(at, i);
      if (row.n() == 0) {
        Font font = house.regular(House.SMALL_SIZE);
        String words = text.caption(Caption.NOT_ESTIMABLE);
        Lettering.left(g2, words, font, Tone.MUTED.colour(), at.range(0) + 6, y);
      } else {
        boolean few = Few.districts(row.n());
        whisker(g2, at.range(100 * row.low()), at.range(100 * row.high()), y, few);
        dot(g2, at.range(row.percent()), y, few);
      }
      rows.figures(g2, at, i, 0, text.share(row.count(), row.n()), Tone.INK);
      rows.figures(g2, at, i, 1, counted(row, text), Tone.MUTED);
    }
  }

  private static void whisker(Graphics2D g2, double left, double right, double y, boolean few) {
    g2.setPaint(few ? Tone.RULE.colour() : Tone.MUTED.colour());
    g2.setStroke(new BasicStroke(1.8f));
    g2.draw(new Line2D.Double(left, y, right, y));
    g2.draw(new Line2D.Double(left, y - 4, left, y + 4));
    g2.draw(new Line2D.Double(right, y - 4, right, y + 4));
  }

  private static void dot(Graphics2D g2, double x, double y, boolean few) {
    if (few) {
      Marks.hollow(g2, Marks.circle(x, y, DOT), Tone.MUTED.colour());
    } else {
      Color ink = Tone.INK.colour();
      g2.setPaint(ink);
      g2.fill(Marks.circle(x, y, DOT));
    }
  }

  private static String counted(Row row, ChartText text) {
    return text.wholeNumbers().format(row.count()) + " / " + text.wholeNumbers().format(row.n());
  }

  private static String spoken(Row row, ChartText text) {
    return row.n() == 0
        ? row.label() + " " + text.caption(Caption.NOT_ESTIMABLE)
        : row.label()
            + " "
            + text.share(row.count(), row.n())
            + " ("
            + counted(row, text)
            + ", "
            + text.tenths().format(100 * row.low())
            + "–"
            + text.tenths().format(100 * row.high())
            + ")";
  }

  private static List<Swatches.Entry> legend(Intervals data, ChartText text) {
    List<Swatches.Entry> entries = new ArrayList<>();
    if (data.rows().isEmpty()) {
      return entries;
    }
    entries.add(
        new Swatches.Entry(
            text.caption(Caption.LIMITS),
            (g2, box) -> whisker(g2, box.getMinX(), box.getMaxX(), box.getCenterY(), false)));
    if (data.rows().stream().anyMatch(row -> row.n() > 0 && Few.districts(row.n()))) {
      entries.add(
          Swatches.Entry.mark(text.caption(Caption.FEW), (g2, x, y) -> dot(g2, x, y, true)));
    }
    if (data.nation() != null) {
      String words =
          text.caption(Caption.NATIONAL) + " " + text.tenths().format(100 * data.nation());
      entries.add(Swatches.Entry.line(words, Tone.FALL.colour(), Marks.dashed(1.8, 6, 3)));
    }
    return entries;
  }
}
