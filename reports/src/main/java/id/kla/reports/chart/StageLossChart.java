package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Points lost from stage to stage, a row for each step of a cycle: the middle half as a box, the
 * median as a thick line, and every district as a dot where the caller gives them. Zero is always
 * on the scale; a gain lies left of it.
 */
public final class StageLossChart {

  private static final double ROW_PX = 36;
  private static final double BOX_PX = 24;
  private static final double DOT = 2.6;

  /**
   * The least, quartiles and greatest of a row, in points.
   *
   * @param median the middle value, printed
   */
  public record Five(
      BigDecimal least, BigDecimal q1, BigDecimal median, BigDecimal q3, BigDecimal greatest) {

    /** Refuses values that do not ascend. */
    public Five {
      List<BigDecimal> all = List.of(least, q1, median, q3, greatest);
      for (int i = 1; i < all.size(); i++) {
        if (all.get(i - 1).compareTo(all.get(i)) > 0) {
          throw new IllegalArgumentException("Quartiles " + all + " do not ascend");
        }
      }
    }
  }

  /**
   * One step.
   *
   * @param label from which stage to which
   * @param n districts with a score in both stages
   * @param five null when there is no such district
   * @param losses points lost, one per district; empty leaves the dots out
   */
  public record Step(String label, int n, Five five, List<BigDecimal> losses) {

    /** Refuses districts without quartiles, the reverse, and losses that are not of n districts. */
    public Step {
      label = Lettering.clean(label);
      losses = losses.stream().sorted().toList();
      if (n < 0 || (n == 0) != (five == null) || (!losses.isEmpty() && losses.size() != n)) {
        throw new IllegalArgumentException(
            "Step " + label + ": n " + n + ", losses " + losses.size() + ", quartiles " + five);
      }
    }
  }

  /**
   * One cycle.
   *
   * @param label heading over its steps, for example cycle and instrument
   */
  public record Cycle(String label, List<Step> steps) {

    /** Copies the steps. */
    public Cycle {
      label = Lettering.clean(label);
      steps = List.copyOf(steps);
    }
  }

  /** The cycles from the top down. */
  public record Losses(List<Cycle> cycles) {

    /** Copies the cycles. */
    public Losses {
      cycles = List.copyOf(cycles);
    }
  }

  private record Placed(int line, Step step) {}

  private StageLossChart() {}

  /**
   * Draws the cycles. Captions used: MEDIAN, ROW_TOTAL, QUARTILES, RANGE, ONE_DISTRICT, NO_DATA.
   */
  public static Drawing draw(Losses data, ChartText text, House house) {
    List<RowPlot.Line> lines = new ArrayList<>();
    List<Placed> steps = new ArrayList<>();
    for (Cycle cycle : data.cycles()) {
      lines.add(RowPlot.Line.heading(cycle.label()));
      for (Step step : cycle.steps()) {
        steps.add(new Placed(lines.size(), step));
        lines.add(RowPlot.Line.row(step.label()));
      }
    }
    RowPlot rows = new RowPlot(lines, ROW_PX, scale(steps, text), columns(text), house);
    XYPlot plot = rows.plot(dataset(steps));
    plot.addAnnotation(new Overlay((g2, at) -> boxes(g2, at, rows, steps, text)));
    if (steps.isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(spoken(data, text));
    return Frame.around(plot, rows.height(), legend(steps, text), spoken, house);
  }

  private static RowPlot.Scale scale(List<Placed> steps, ChartText text) {
    double least = 0;
    double most = 10;
    for (Placed placed : steps) {
      if (placed.step().five() != null) {
        least = Math.min(least, placed.step().five().least().doubleValue());
        most = Math.max(most, placed.step().five().greatest().doubleValue());
      }
    }
    return RowPlot.Scale.between(least, most, text.wholeNumbers());
  }

  private static List<RowPlot.Column> columns(ChartText text) {
    return List.of(
        new RowPlot.Column(text.caption(Caption.MEDIAN), 66),
        new RowPlot.Column(text.caption(Caption.ROW_TOTAL), 48));
  }

  /** One series, the medians at their rows. */
  private static DefaultXYDataset dataset(List<Placed> steps) {
    List<double[]> places = new ArrayList<>();
    for (Placed placed : steps) {
      if (placed.step().five() != null) {
        places.add(new double[] {placed.line(), placed.step().five().median().doubleValue()});
      }
    }
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("median", Points.columns(places));
    return dataset;
  }

  private static void boxes(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, List<Placed> steps, ChartText text) {
    for (Placed placed : steps) {
      Step step = placed.step();
      double y = rows.middle(at, placed.line());
      if (step.five() != null) {
        box(g2, at, step.five(), y);
        dots(g2, at, step, y);
        median(g2, at.range(step.five().median().doubleValue()), y, BOX_PX);
      }
      String median =
          step.five() == null ? ChartText.DASH : text.points().format(step.five().median());
      rows.figures(g2, at, placed.line(), 0, median, Tone.INK);
      String n = text.wholeNumbers().format(step.n());
      rows.figures(g2, at, placed.line(), 1, n, Tone.MUTED);
    }
  }

  private static void box(Graphics2D g2, Overlay.Scales at, Five five, double y) {
    whisker(g2, at.range(five.least().doubleValue()), at.range(five.greatest().doubleValue()), y);
    Rectangle2D box = RowPlot.box(at, five.q1().doubleValue(), five.q3().doubleValue(), y, BOX_PX);
    quarter(g2, box);
  }

  private static void whisker(Graphics2D g2, double left, double right, double y) {
    g2.setPaint(Tone.RULE.colour());
    g2.setStroke(new BasicStroke(1.5f));
    g2.draw(new Line2D.Double(left, y, right, y));
    g2.draw(new Line2D.Double(left, y - 5, left, y + 5));
    g2.draw(new Line2D.Double(right, y - 5, right, y + 5));
  }

  private static void quarter(Graphics2D g2, Rectangle2D box) {
    g2.setPaint(Tone.NO_DIRECTION.colour());
    g2.fill(box);
    g2.setPaint(Tone.RULE.colour());
    g2.setStroke(new BasicStroke(1));
    g2.draw(box);
  }

  private static void median(Graphics2D g2, double x, double y, double height) {
    g2.setPaint(Tone.INK.colour());
    g2.fill(new Rectangle2D.Double(x - 1.5, y - height / 2, 3, height));
  }

  /** Dots that would cover each other are put above and below the middle in turn. */
  private static void dots(Graphics2D g2, Overlay.Scales at, Step step, double y) {
    Map<Long, Integer> taken = new HashMap<>();
    for (BigDecimal loss : step.losses()) {
      double x = at.range(loss.doubleValue());
      int before = taken.merge(Math.round(x / (2 * DOT)), 1, Integer::sum) - 1;
      int floor = (before + 1) / 2 % 3;
      dot(g2, x, y + (before % 2 == 0 ? floor : -floor) * 2 * DOT);
    }
  }

  private static void dot(Graphics2D g2, double x, double y) {
    Color muted = Tone.MUTED.colour();
    g2.setPaint(new Color(muted.getRed(), muted.getGreen(), muted.getBlue(), 190));
    g2.fill(Marks.circle(x, y, DOT));
  }

  private static List<String> spoken(Losses data, ChartText text) {
    List<String> values = new ArrayList<>();
    for (Cycle cycle : data.cycles()) {
      List<String> steps = new ArrayList<>();
      for (Step step : cycle.steps()) {
        String median =
            step.five() == null ? ChartText.DASH : text.points().format(step.five().median());
        steps.add(
            String.format(
                Locale.ROOT,
                "%s %s %s (%s = %s)",
                step.label(),
                text.caption(Caption.MEDIAN),
                median,
                text.caption(Caption.ROW_TOTAL),
                text.wholeNumbers().format(step.n())));
      }
      values.add(cycle.label() + ": " + String.join(", ", steps));
    }
    return values;
  }

  private static List<Swatches.Entry> legend(List<Placed> steps, ChartText text) {
    if (steps.stream().allMatch(placed -> placed.step().five() == null)) {
      return List.of();
    }
    List<Swatches.Entry> entries = new ArrayList<>();
    entries.add(
        new Swatches.Entry(
            text.caption(Caption.MEDIAN),
            (g2, box) -> median(g2, box.getCenterX(), box.getCenterY(), box.getHeight())));
    entries.add(new Swatches.Entry(text.caption(Caption.QUARTILES), StageLossChart::quarter));
    entries.add(
        new Swatches.Entry(
            text.caption(Caption.RANGE),
            (g2, box) -> whisker(g2, box.getMinX(), box.getMaxX(), box.getCenterY())));
    if (steps.stream().anyMatch(placed -> !placed.step().losses().isEmpty())) {
      entries.add(
          new Swatches.Entry(
              text.caption(Caption.ONE_DISTRICT),
              (g2, box) -> dot(g2, box.getCenterX(), box.getCenterY())));
    }
    return entries;
  }
}
