package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.data.xy.CategoryTableXYDataset;

/**
 * How many districts are left after each step of a cycle, as lying bars from zero, with the share
 * of the first step and of the step before. A step whose number is not known is an open box, and no
 * share is taken of it.
 */
public final class FunnelChart {

  private static final double BAR = 0.72;
  private static final double OPEN_PX = 64;
  private static final double COUNT_PX = 62;
  private static final double SHARE_PX = 118;

  /**
   * One cycle.
   *
   * @param label heading over its bars, for example the year
   * @param counts districts per step, in the order of the steps; null when unknown
   */
  public record Cycle(String label, List<Integer> counts) {

    /** Refuses negative counts. */
    public Cycle {
      label = Lettering.clean(label);
      counts = Collections.unmodifiableList(new ArrayList<>(counts));
      if (counts.stream().filter(Objects::nonNull).anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("Cycle " + label + " has a negative count");
      }
    }
  }

  /**
   * The steps of all cycles.
   *
   * @param steps names, for example exist, took part, above 500, verified, awarded
   */
  public record Funnel(List<String> steps, List<Cycle> cycles) {

    /** Refuses a cycle that has not one count per step. */
    public Funnel {
      steps = steps.stream().map(Lettering::clean).toList();
      cycles = List.copyOf(cycles);
      for (Cycle cycle : cycles) {
        if (cycle.counts().size() != steps.size()) {
          throw new IllegalArgumentException(
              "Cycle " + cycle.label() + ": " + cycle.counts().size() + " counts for " + steps);
        }
      }
    }
  }

  /** One bar: a step of a cycle. */
  private record Bar(int line, String step, Integer count, Integer first, Integer before) {

    String ofFirst(ChartText text) {
      return share(first, text);
    }

    String ofBefore(ChartText text) {
      return share(before, text);
    }

    /** No share of fewer: then the two steps are not counts of the same districts. */
    private String share(Integer whole, ChartText text) {
      return count == null || whole == null || count > whole
          ? ChartText.DASH
          : text.share(count, whole);
    }
  }

  private FunnelChart() {}

  /** Draws the cycles. Captions used: COUNT, OF_FIRST, OF_PREVIOUS, NO_DATA; standing UNKNOWN. */
  public static Drawing draw(Funnel data, ChartText text, House house) {
    List<RowPlot.Line> lines = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (Cycle cycle : data.cycles()) {
      lines.add(RowPlot.Line.heading(cycle.label()));
      for (int i = 0; i < data.steps().size(); i++) {
        Integer first = i == 0 ? null : cycle.counts().get(0);
        Integer before = i == 0 ? null : cycle.counts().get(i - 1);
        bars.add(new Bar(lines.size(), data.steps().get(i), cycle.counts().get(i), first, before));
        lines.add(RowPlot.Line.row(data.steps().get(i)));
      }
    }
    RowPlot rows = new RowPlot(lines, 25, scale(bars, text), columns(text), house);
    XYPlot plot = rows.plot(dataset(bars), Frame.bars());
    ((StackedXYBarRenderer) plot.getRenderer()).setSeriesPaint(0, Tone.MUTED.colour());
    plot.addAnnotation(new Overlay((g2, at) -> letters(g2, at, rows, bars, text, house)));
    if (bars.isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(spoken(data, bars, text));
    return Frame.around(plot, rows.height(), List.of(), spoken, house);
  }

  private static RowPlot.Scale scale(List<Bar> bars, ChartText text) {
    int longest =
        bars.stream().map(Bar::count).filter(Objects::nonNull).mapToInt(n -> n).max().orElse(0);
    return RowPlot.Scale.upTo(Math.max(5, longest), text.wholeNumbers());
  }

  private static List<RowPlot.Column> columns(ChartText text) {
    return List.of(
        new RowPlot.Column(text.caption(Caption.COUNT), COUNT_PX),
        new RowPlot.Column(text.caption(Caption.OF_FIRST), SHARE_PX),
        new RowPlot.Column(text.caption(Caption.OF_PREVIOUS), SHARE_PX));
  }

  private static CategoryTableXYDataset dataset(List<Bar> bars) {
    CategoryTableXYDataset dataset = new CategoryTableXYDataset();
    dataset.setIntervalWidth(BAR);
    for (Bar bar : bars) {
      if (bar.count() != null) {
        dataset.add(Double.valueOf(bar.line()), Double.valueOf(bar.count()), "count", false);
      }
    }
    return dataset;
  }

  private static void letters(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, List<Bar> bars, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    for (Bar bar : bars) {
      double middle = rows.middle(at, bar.line());
      if (bar.count() == null) {
        Rectangle2D box = new Rectangle2D.Double(at.range(0) + 0.5, middle - 9, OPEN_PX, 18);
        Tile.open(g2, box, house);
        String words = text.name(Standing.UNKNOWN);
        Lettering.left(g2, words, font, Tone.MUTED.colour(), box.getMaxX() + 8, middle);
      }
      String count = bar.count() == null ? "?" : text.wholeNumbers().format(bar.count());
      rows.figures(g2, at, bar.line(), 0, count, Tone.INK);
      if (bar.first() != null || bar.before() != null || bar.count() == null) {
        rows.figures(g2, at, bar.line(), 1, bar.ofFirst(text), Tone.INK);
        rows.figures(g2, at, bar.line(), 2, bar.ofBefore(text), Tone.INK);
      }
    }
  }

  private static List<String> spoken(Funnel data, List<Bar> bars, ChartText text) {
    List<String> values = new ArrayList<>();
    int next = 0;
    for (Cycle cycle : data.cycles()) {
      List<String> steps = new ArrayList<>();
      for (Bar bar : bars.subList(next, next + data.steps().size())) {
        String count =
            bar.count() == null
                ? text.name(Standing.UNKNOWN)
                : text.wholeNumbers().format(bar.count());
        steps.add(bar.step() + " " + count);
      }
      next += data.steps().size();
      values.add(cycle.label() + ": " + String.join(", ", steps));
    }
    return values;
  }
}
