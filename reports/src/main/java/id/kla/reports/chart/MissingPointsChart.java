package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * The points that each district lacks to its next level, a lying bar from zero in the colour of
 * that level, the nearest district on top.
 */
public final class MissingPointsChart {

  private static final double BAR = 14;

  /**
   * One district.
   *
   * @param score points, with the stage and cycle it is of in words
   * @param missing points to the next level, above zero
   * @param target the next level
   */
  public record Row(String label, String score, BigDecimal missing, Standing target) {

    /** Refuses points that are not above zero. */
    public Row {
      label = Lettering.clean(label);
      score = Lettering.clean(score);
      if (missing.signum() <= 0) {
        throw new IllegalArgumentException("Row " + label + " lacks " + missing);
      }
    }
  }

  /** The districts of one province. */
  public record Missing(List<Row> rows) {

    /** Sorts: fewest points first, then by label. */
    public Missing {
      rows =
          rows.stream()
              .sorted(Comparator.comparing(Row::missing).thenComparing(Row::label))
              .toList();
    }
  }

  private MissingPointsChart() {}

  /** Draws the districts. Captions used: SCORE, MISSING, NO_DATA. */
  public static Drawing draw(Missing data, ChartText text, House house) {
    List<RowPlot.Line> lines = data.rows().stream().map(r -> RowPlot.Line.row(r.label())).toList();
    double most =
        data.rows().stream().mapToDouble(row -> row.missing().doubleValue()).max().orElse(0);
    List<RowPlot.Column> columns =
        List.of(
            new RowPlot.Column(text.caption(Caption.SCORE), 136),
            new RowPlot.Column(text.caption(Caption.MISSING), 66));
    RowPlot rows =
        new RowPlot(lines, 24, RowPlot.Scale.upTo(most, text.wholeNumbers()), columns, house);
    XYPlot plot = rows.plot(dataset(data));
    plot.addAnnotation(new Overlay((g2, at) -> bars(g2, at, rows, data, text, house)));
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(data.rows().stream().map(row -> spoken(row, text)).toList());
    return Frame.around(plot, rows.height(), legend(data, text, house), spoken, house);
  }

  /** One series: the points at the row of each district. */
  private static DefaultXYDataset dataset(Missing data) {
    double[][] places = new double[2][data.rows().size()];
    for (int i = 0; i < data.rows().size(); i++) {
      places[0][i] = i;
      places[1][i] = data.rows().get(i).missing().doubleValue();
    }
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("missing", places);
    return dataset;
  }

  private static void bars(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, Missing data, ChartText text, House house) {
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      double y = rows.middle(at, i);
      Tile.ground(g2, RowPlot.box(at, 0, row.missing().doubleValue(), y, BAR), row.target(), house);
      rows.figures(g2, at, i, 0, row.score(), Tone.MUTED);
      rows.figures(g2, at, i, 1, text.points().format(row.missing()), Tone.INK);
    }
  }

  private static String spoken(Row row, ChartText text) {
    return row.label()
        + " "
        + text.points().format(row.missing())
        + " → "
        + text.name(row.target());
  }

  /** The levels aimed at, lowest first. */
  private static List<Swatches.Entry> legend(Missing data, ChartText text, House house) {
    List<Swatches.Entry> entries = new ArrayList<>();
    for (Standing level : Ladder.levelsDown()) {
      if (data.rows().stream().anyMatch(row -> row.target() == level)) {
        Swatches.Entry plain = Swatches.Entry.of(level, text, house);
        entries.add(0, new Swatches.Entry("→ " + plain.name(), plain.sample()));
      }
    }
    return entries;
  }
}
