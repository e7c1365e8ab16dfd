package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Shares that moved down, moved up and stayed, a row for each pair of editions. Down goes left and
 * up goes right from one zero; those that stayed have a zero of their own beside it, on the same
 * scale. The years between the two editions stand in the row.
 */
public final class MoveSharesChart {

  private static final double BAR_PX = 17;

  /** Room between the two scales and behind the bars for their counts, in percent. */
  private static final double ROOM = 14;

  /**
   * Two editions.
   *
   * @param label for example 2023–2025
   * @param years between them, at least one
   * @param up districts known in both that are higher in the second
   * @param dropped districts left out as one end is not known; null when not counted
   */
  public record Pair(String label, int years, int up, int stay, int down, Integer dropped) {

    /** Refuses negative counts and editions that do not follow each other. */
    public Pair {
      label = Lettering.clean(label);
      boolean negative = up < 0 || stay < 0 || down < 0 || (dropped != null && dropped < 0);
      if (negative || years < 1) {
        throw new IllegalArgumentException(
            "Pair " + label + ": " + years + " years, " + up + " / " + stay + " / " + down);
      }
    }

    int n() {
      return up + stay + down;
    }

    double percent(int count) {
      return n() == 0 ? 0 : 100.0 * count / n();
    }
  }

  /** The pairs from the top down. */
  public record Moves(List<Pair> pairs) {

    /** Copies the pairs. */
    public Moves {
      pairs = List.copyOf(pairs);
    }

    private double most(ToIntFunction<Pair> count) {
      double most = pairs.stream().mapToDouble(p -> p.percent(count.applyAsInt(p))).max().orElse(0);
      return Math.max(20, Math.ceil(most / 10) * 10);
    }

    double down() {
      return most(Pair::down) + ROOM;
    }

    /** Where the scale of those that stayed begins. */
    double stay() {
      return most(Pair::up) + 2 * ROOM;
    }

    double end() {
      return stay() + most(Pair::stay) + ROOM;
    }
  }

  private MoveSharesChart() {}

  /**
   * Draws the pairs. Captions used: FALL, RISE, STAY, FEW, NOT_ESTIMABLE, YEARS_BETWEEN, ROW_TOTAL,
   * DROPPED, NO_DATA.
   */
  public static Drawing draw(Moves data, ChartText text, House house) {
    List<RowPlot.Line> lines = data.pairs().stream().map(p -> RowPlot.Line.row(p.label())).toList();
    RowPlot rows = new RowPlot(lines, 27, scale(data, text), columns(text), house);
    XYPlot plot = rows.plot(dataset(data));
    plot.addAnnotation(new Overlay((g2, at) -> bars(g2, at, rows, data, text, house)));
    if (data.pairs().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(data.pairs().stream().map(p -> spoken(p, text)).toList());
    return Frame.around(plot, rows.height(), legend(data, text), spoken, house);
  }

  private static RowPlot.Scale scale(Moves data, ChartText text) {
    NumberFormat format = text.percentages();
    List<NamedTicks.Mark> marks = new ArrayList<>();
    double step = NamedTicks.step(data.end() + data.down(), 11);
    double left = Math.floor((data.down() - ROOM) / step) * step;
    for (double at = -left; at <= data.stay() - 2 * ROOM; at += step) {
      marks.add(new NamedTicks.Mark(at, format.format(Math.abs(at))));
    }
    for (double at = 0; at <= data.end() - ROOM - data.stay(); at += step) {
      marks.add(new NamedTicks.Mark(data.stay() + at, format.format(at)));
    }
    return new RowPlot.Scale(-data.down(), data.end(), marks);
  }

  private static List<RowPlot.Column> columns(ChartText text) {
    return List.of(
        new RowPlot.Column(text.caption(Caption.YEARS_BETWEEN), 34),
        new RowPlot.Column(text.caption(Caption.ROW_TOTAL), 34),
        new RowPlot.Column(text.caption(Caption.DROPPED), 34));
  }

  /** Series down, up and stay: percent at the row of each pair; down is negative. */
  private static DefaultXYDataset dataset(Moves data) {
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("down", places(data, p -> -p.percent(p.down())));
    dataset.addSeries("up", places(data, p -> p.percent(p.up())));
    dataset.addSeries("stay", places(data, p -> p.percent(p.stay())));
    return dataset;
  }

  private static double[][] places(Moves data, ToDoubleFunction<Pair> percent) {
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < data.pairs().size(); i++) {
      if (data.pairs().get(i).n() > 0) {
        places.add(new double[] {i, percent.applyAsDouble(data.pairs().get(i))});
      }
    }
    return Points.columns(places);
  }

  private static void bars(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, Moves data, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    NumberFormat format = text.wholeNumbers();
    for (int i = 0; i < data.pairs().size(); i++) {
      Pair pair = data.pairs().get(i);
      double y = rows.middle(at, i);
      if (pair.n() == 0) {
        String words = text.caption(Caption.NOT_ESTIMABLE);
        Lettering.left(g2, words, font, Tone.MUTED.colour(), at.range(0) + 6, y);
      } else {
        double down = -pair.percent(pair.down());
        double up = pair.percent(pair.up());
        double stay = data.stay() + pair.percent(pair.stay());
        bar(g2, RowPlot.box(at, down, 0, y, BAR_PX), Tone.FALL, pair.n());
        bar(g2, RowPlot.box(at, 0, up, y, BAR_PX), Tone.RISE, pair.n());
        bar(g2, RowPlot.box(at, data.stay(), stay, y, BAR_PX), Tone.STAY, pair.n());
        Color ink = Tone.INK.colour();
        Lettering.right(g2, format.format(pair.down()), font, ink, at.range(down) - 5, y);
        Lettering.left(g2, format.format(pair.up()), font, ink, at.range(up) + 5, y);
        Lettering.left(g2, format.format(pair.stay()), font, ink, at.range(stay) + 5, y);
      }
      rows.figures(g2, at, i, 0, format.format(pair.years()), Tone.INK);
      rows.figures(g2, at, i, 1, format.format(pair.n()), Tone.INK);
      rows.figures(g2, at, i, 2, dropped(pair, format), Tone.MUTED);
    }
    g2.setPaint(Tone.RULE.colour());
    g2.setStroke(new BasicStroke(1));
    g2.draw(RowPlot.across(at, data.stay()));
  }

  private static String dropped(Pair pair, NumberFormat format) {
    return pair.dropped() == null ? "?" : format.format(pair.dropped());
  }

  private static void bar(Graphics2D g2, Rectangle2D box, Tone tone, int n) {
    g2.setPaint(Few.greyed(tone.colour(), n));
    g2.fill(box);
  }

  private static String spoken(Pair pair, ChartText text) {
    NumberFormat format = text.wholeNumbers();
    return pair.label()
        + ": "
        + String.join(
            ", ",
            text.caption(Caption.RISE) + " " + format.format(pair.up()),
            text.caption(Caption.STAY) + " " + format.format(pair.stay()),
            text.caption(Caption.FALL) + " " + format.format(pair.down()),
            text.caption(Caption.YEARS_BETWEEN) + " " + format.format(pair.years()));
  }

  private static List<Swatches.Entry> legend(Moves data, ChartText text) {
    if (data.pairs().isEmpty()) {
      return List.of();
    }
    List<Swatches.Entry> entries = new ArrayList<>();
    entries.add(Swatches.Entry.fill(text.caption(Caption.FALL), Tone.FALL.colour()));
    entries.add(Swatches.Entry.fill(text.caption(Caption.RISE), Tone.RISE.colour()));
    entries.add(Swatches.Entry.fill(text.caption(Caption.STAY), Tone.STAY.colour()));
    if (data.pairs().stream().anyMatch(p -> p.n() > 0 && Few.districts(p.n()))) {
      entries.add(
          Swatches.Entry.fill(text.caption(Caption.FEW), Few.greyed(Tone.MUTED.colour(), 0)));
    }
    return entries;
  }
}
