package id.kla.reports.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * The klaster profiles of a few districts over one another: for each klaster a mark per district at
 * its share of the maximum. Marks differ in shape and in lightness, and those of one klaster lie on
 * lanes of their own, so that equal ones do not hide each other.
 */
public final class ComparedProfilesChart {

  private static final int MOST = 6;
  private static final double LANE = 9;
  private static final double HALF = 4.5;

  /** The klaster of some districts, from the top down. */
  public record Profiles(List<String> districts, List<KlasterRow> rows) {

    /** Refuses more than six districts, and a klaster that has not one score per district. */
    public Profiles {
      districts = districts.stream().map(Lettering::clean).toList();
      rows = List.copyOf(rows);
      if (districts.size() > MOST) {
        throw new IllegalArgumentException("More than " + MOST + " districts: " + districts);
      }
      KlasterRow.requireOneScoreEach(rows, districts);
    }
  }

  private ComparedProfilesChart() {}

  /** Draws the klaster. Captions used: MAXIMUM, MAXIMUM_UNKNOWN, NO_DATA. */
  public static Drawing draw(Profiles data, ChartText text, House house) {
    List<RowPlot.Line> lines = data.rows().stream().map(r -> RowPlot.Line.row(r.label())).toList();
    RowPlot rows =
        new RowPlot(
            lines,
            14 + data.districts().size() * LANE,
            KlasterRow.scale(-2, data.rows(), text),
            List.of(new RowPlot.Column(text.caption(Caption.MAXIMUM), 62)),
            house);
    XYPlot plot = rows.plot(KlasterRow.dataset(data.rows(), data.districts().size()));
    plot.addAnnotation(new Overlay((g2, at) -> marks(g2, at, rows, data, text, house)));
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken =
        text.saying(data.rows().stream().map(row -> spoken(data, row, text)).toList());
    return Frame.around(plot, rows.height(), legend(data), spoken, house);
  }

  private static void marks(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, Profiles data, ChartText text, House house) {
    int districts = data.districts().size();
    for (int i = 0; i < data.rows().size(); i++) {
      KlasterRow row = data.rows().get(i);
      double middle = rows.middle(at, i);
      g2.setPaint(Tone.GRID.colour());
      double rim = middle + (14 + districts * LANE) / 2;
      g2.draw(new Line2D.Double(at.range(0), rim, at.range(100), rim));
      rows.figures(g2, at, i, 0, KlasterRow.written(row.max(), text), Tone.MUTED);
      if (row.max() == null) {
        KlasterRow.sayMaximumUnknown(g2, at, middle, text, house);
      }
      for (int district = 0; district < districts; district++) {
        Double percent = row.percent(district);
        if (percent != null) {
          double lane = middle + (district - (districts - 1) / 2.0) * LANE;
          mark(g2, district, at.range(percent), lane);
        }
      }
    }
  }

  private static void mark(Graphics2D g2, int district, double x, double y) {
    Shape shape =
        switch (district % 3) {
          case 0 -> Marks.circle(x, y, HALF);
          case 1 -> Marks.square(x, y, HALF - 0.5);
          default -> Marks.triangle(x, y, HALF);
        };
    if (district < MOST / 2) {
      g2.setPaint(district == 0 ? Tone.INK.colour() : Tone.RISE.colour());
      g2.fill(shape);
    } else {
      Marks.hollow(g2, shape, Tone.FALL.colour());
    }
  }

  private static String spoken(Profiles data, KlasterRow row, ChartText text) {
    List<String> scores = new ArrayList<>();
    for (int i = 0; i < data.districts().size(); i++) {
      scores.add(data.districts().get(i) + " " + KlasterRow.written(row.scores().get(i), text));
    }
    return row.label() + ": " + String.join(", ", scores);
  }

  private static List<Swatches.Entry> legend(Profiles data) {
    List<Swatches.Entry> entries = new ArrayList<>();
    for (int i = 0; !data.rows().isEmpty() && i < data.districts().size(); i++) {
      int district = i;
      entries.add(
          Swatches.Entry.mark(data.districts().get(i), (g2, x, y) -> mark(g2, district, x, y)));
    }
    return entries;
  }
}
