package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Where the points to the next level may come from: a lying bar for each indicator, as long as its
 * maximum, what it has to the left of zero and what it leaves to the right. What two sets of
 * indicators would take of it is marked, and a line stands at the points that are missing in all:
 * an indicator whose bar reaches it could close the gap alone.
 */
public final class HeadroomChart {

  private static final double BAR = 15;

  /** A line farther away than so many times the longest bar is told in words instead. */
  private static final double FARTHEST = 2;

  /**
   * One indicator.
   *
   * @param score points; null where blank, which is not zero
   * @param max points that can be had, above zero
   * @param smallest points that the smallest set takes of it; null where it is not part of the set
   * @param attainable points that the attainable set takes of it; null where it is not part of it
   */
  public record Row(
      String label, BigDecimal score, BigDecimal max, BigDecimal smallest, BigDecimal attainable) {

    /** Refuses a maximum that is not above zero, and sets that take more than there is. */
    public Row {
      label = Lettering.clean(label);
      if (max.signum() <= 0 || (score != null && score.signum() < 0)) {
        throw new IllegalArgumentException("Row " + label + ": " + score + " of " + max);
      }
      BigDecimal room = max.subtract(score == null ? BigDecimal.ZERO : score);
      for (BigDecimal taken : new BigDecimal[] {smallest, attainable}) {
        if (taken != null && (taken.signum() <= 0 || taken.compareTo(room) > 0)) {
          throw new IllegalArgumentException("Row " + label + ": " + taken + " of " + room);
        }
      }
    }

    /** Points that can still be gained; none where the score exceeds its maximum. */
    BigDecimal room() {
      return score == null ? max : max.subtract(score).max(BigDecimal.ZERO);
    }

    private double left() {
      return score == null ? 0 : score.doubleValue();
    }
  }

  /**
   * The indicators of one district at one stage of a cycle.
   *
   * @param missing points to the next level, above zero
   */
  public record Headroom(BigDecimal missing, List<Row> rows) {

    /** Sorts: most room first, then by label. */
    public Headroom {
      if (missing.signum() <= 0) {
        throw new IllegalArgumentException("Missing " + missing);
      }
      rows =
          rows.stream()
              .sorted(Comparator.comparing(Row::room).reversed().thenComparing(Row::label))
              .toList();
    }

    private double longest() {
      return rows.stream().mapToDouble(row -> row.room().doubleValue()).max().orElse(0);
    }

    /** Whether the line lies on the chart. */
    boolean within() {
      return missing.doubleValue() <= FARTHEST * longest();
    }
  }

  private HeadroomChart() {}

  /**
   * Draws the rows. Captions used: SCORE, HEADROOM, BLANK, SMALLEST_SET, ATTAINABLE_SET, MISSING,
   * OFF_CHART, NO_DATA.
   */
  public static Drawing draw(Headroom data, ChartText text, House house) {
    List<RowPlot.Line> lines = data.rows().stream().map(r -> RowPlot.Line.row(r.label())).toList();
    RowPlot rows = new RowPlot(lines, 23, scale(data, text), columns(text), house);
    XYPlot plot = rows.plot(dataset(data));
    plot.addAnnotation(new Overlay((g2, at) -> bars(g2, at, rows, data, text, house)));
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(data.rows().stream().map(row -> spoken(row, text)).toList());
    return Frame.around(plot, rows.height(), legend(data, text, house), spoken, house);
  }

  /** Lengths on both sides of zero, so that no label has a sign. */
  private static RowPlot.Scale scale(Headroom data, ChartText text) {
    double scored = data.rows().stream().mapToDouble(Row::left).max().orElse(0);
    double room = data.within() ? data.missing().doubleValue() : 0;
    RowPlot.Scale scale =
        RowPlot.Scale.between(
            -scored, Math.max(1, Math.max(room, data.longest())), text.wholeNumbers());
    return new RowPlot.Scale(
        scale.from(),
        scale.upTo(),
        scale.marks().stream()
            .map(
                mark ->
                    new NamedTicks.Mark(mark.at(), text.wholeNumbers().format(Math.abs(mark.at()))))
            .toList());
  }

  private static List<RowPlot.Column> columns(ChartText text) {
    return List.of(
        new RowPlot.Column(text.caption(Caption.SCORE), 56),
        new RowPlot.Column(text.caption(Caption.HEADROOM), 56));
  }

  /** The room and, as a negative value, the score of each row. */
  private static DefaultXYDataset dataset(Headroom data) {
    List<double[]> scores = new ArrayList<>();
    List<double[]> rooms = new ArrayList<>();
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      rooms.add(new double[] {i, row.room().doubleValue()});
      if (row.score() != null) {
        scores.add(new double[] {i, -row.left()});
      }
    }
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("score", Points.columns(scores));
    dataset.addSeries("room", Points.columns(rooms));
    return dataset;
  }

  private static void bars(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, Headroom data, ChartText text, House house) {
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      double y = rows.middle(at, i);
      if (row.score() != null) {
        g2.setPaint(Tone.STAY.colour());
        g2.fill(RowPlot.box(at, -row.left(), 0, y, BAR));
      }
      Rectangle2D room = RowPlot.box(at, 0, row.room().doubleValue(), y, BAR);
      room(g2, room, row.score() == null, house);
      half(g2, at, row.smallest(), y - BAR / 4, Tone.INK);
      half(g2, at, row.attainable(), y + BAR / 4, Tone.RISE);
      rows.figures(g2, at, i, 0, score(row, text), Tone.INK);
      rows.figures(g2, at, i, 1, text.points().format(row.room()), Tone.INK);
    }
    if (data.within() && !data.rows().isEmpty()) {
      g2.setPaint(Tone.FALL.colour());
      g2.setStroke(Marks.dashed(1.8, 6, 3));
      g2.draw(RowPlot.across(at, data.missing().doubleValue()));
    }
  }

  private static void room(Graphics2D g2, Rectangle2D box, boolean blank, House house) {
    Tile.ground(g2, box, blank ? Standing.UNKNOWN : Standing.NONE, house);
  }

  private static void half(
      Graphics2D g2, Overlay.Scales at, BigDecimal points, double y, Tone tone) {
    if (points != null) {
      g2.setPaint(tone.colour());
      g2.fill(RowPlot.box(at, 0, points.doubleValue(), y, BAR / 2 - 1));
    }
  }

  private static String score(Row row, ChartText text) {
    return (row.score() == null ? "?" : text.points().format(row.score()))
        + " / "
        + text.points().format(row.max());
  }

  private static String spoken(Row row, ChartText text) {
    StringBuilder spoken =
        new StringBuilder(row.label()).append(' ').append(score(row, text)).append(", ");
    spoken
        .append(text.caption(Caption.HEADROOM))
        .append(' ')
        .append(text.points().format(row.room()));
    taken(spoken, row.smallest(), Caption.SMALLEST_SET, text);
    taken(spoken, row.attainable(), Caption.ATTAINABLE_SET, text);
    return spoken.toString();
  }

  private static void taken(
      StringBuilder spoken, BigDecimal points, Caption caption, ChartText text) {
    if (points != null) {
      spoken.append(", ").append(text.caption(caption)).append(' ').append(text.signed(points));
    }
  }

  private static List<Swatches.Entry> legend(Headroom data, ChartText text, House house) {
    List<Swatches.Entry> entries = new ArrayList<>();
    if (data.rows().isEmpty()) {
      return entries;
    }
    entries.add(Swatches.Entry.fill(text.caption(Caption.SCORE), Tone.STAY.colour()));
    entries.add(
        new Swatches.Entry(
            text.caption(Caption.HEADROOM), (g2, box) -> room(g2, box, false, house)));
    if (data.rows().stream().anyMatch(row -> row.score() == null)) {
      entries.add(
          new Swatches.Entry(text.caption(Caption.BLANK), (g2, box) -> room(g2, box, true, house)));
    }
    if (data.rows().stream().anyMatch(row -> row.smallest() != null)) {
      entries.add(Swatches.Entry.fill(text.caption(Caption.SMALLEST_SET), Tone.INK.colour()));
    }
    if (data.rows().stream().anyMatch(row -> row.attainable() != null)) {
      entries.add(Swatches.Entry.fill(text.caption(Caption.ATTAINABLE_SET), Tone.RISE.colour()));
    }
    String missing = text.caption(Caption.MISSING) + " " + text.points().format(data.missing());
    entries.add(
        data.within()
            ? new Swatches.Entry(missing, HeadroomChart::upright)
            : new Swatches.Entry(
                missing + " (" + text.caption(Caption.OFF_CHART) + ")", HeadroomChart::upright));
    return entries;
  }

  private static void upright(Graphics2D g2, Rectangle2D box) {
    g2.setPaint(Tone.FALL.colour());
    g2.setStroke(Marks.dashed(1.8, 6, 3));
    g2.draw(new Line2D.Double(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY()));
  }
}
