package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * The share of districts that have not come to a level yet by the years since they were first seen
 * below it (Kaplan-Meier): a step line within its limits, and under it how many districts are still
 * under observation and how many came to the level. Where half of them have come, the median is
 * marked; otherwise the chart says that it is not reached.
 */
public final class SurvivalChart {
  private static final double PLOT_HEIGHT = 300;
  private static final double TITLE_PX = 18;
  private static final double STRIP = 22;
  private static final double HALF = 50;
  private static final Color BAND = new Color(0xd3e3f1);
  private static final Color LINE = new Color(0x0b3c6f);

  /**
   * What holds from a time on.
   *
   * @param time years since first seen below the level
   * @param survival share that has not come to it, 0 to 1
   * @param low lower limit, 0 to 1; null where it has none
   * @param high upper limit, 0 to 1; null where it has none
   */
  public record Step(
      double time, int atRisk, int events, double survival, Double low, Double high) {

    /** Refuses limits that do not embrace the share, and one without the other. */
    public Step {
      boolean limits = low != null && high != null;
      if ((low == null) != (high == null)
          || (limits && !(0 <= low && low <= survival && survival <= high && high <= 1))) {
        throw new IllegalArgumentException(
            "Step at " + time + ": " + low + ", " + survival + ", " + high);
      }
    }
  }

  /**
   * The curve of one level.
   *
   * @param steps from 0 on; empty when nobody was observed
   * @param last time last observed, to which the line goes
   */
  public record Curve(Predikat level, List<Step> steps, double last) {

    /** Sorts by time. */
    public Curve {
      steps = steps.stream().sorted(Comparator.comparingDouble(Step::time)).toList();
    }

    /** The time by which half have come; null where that is not reached. */
    public Double median() {
      return steps.stream()
          .filter(step -> 100 * step.survival() <= HALF)
          .map(Step::time)
          .findFirst()
          .orElse(null);
    }
  }

  private SurvivalChart() {}

  /**
   * Draws the curve. Captions used: NOT_YET, LIMITS_95, AT_RISK, CAME, YEARS_SINCE, MEDIAN,
   * MEDIAN_NOT_REACHED, NO_DATA.
   */
  public static Drawing draw(Curve data, ChartText text, House house) {
    double end = Math.max(1, Math.ceil(data.last()));
    NamedTicks years = new NamedTicks(years(end), -0.6, end + 0.9, house);
    years.setLabel(text.caption(Caption.YEARS_SINCE));
    years.setLabelFont(house.regular(House.SMALL_SIZE));
    years.setLabelPaint(Tone.MUTED.colour());
    XYPlot plot = new XYPlot(dataset(data), years, shares(text, house), steps());
    Frame.calm(plot);
    plot.addRangeMarker(new ValueMarker(HALF, Tone.MUTED.colour(), Marks.dashed(1.2, 4, 4)));
    plot.addAnnotation(new Overlay((g2, at) -> letters(g2, at, data, text, house)));
    if (data.steps().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    return Frame.around(
        plot, PLOT_HEIGHT + TITLE_PX, legend(data, text), text.saying(spoken(data, text)), house);
  }

  private static List<NamedTicks.Mark> years(double end) {
    List<NamedTicks.Mark> marks = new ArrayList<>();
    for (int year = 0; year <= end; year++) {
      marks.add(new NamedTicks.Mark(year, Integer.toString(year)));
    }
    return marks;
  }

  private static NamedTicks shares(ChartText text, House house) {
    List<NamedTicks.Mark> marks = new ArrayList<>();
    for (int percent = 0; percent <= 100; percent += 25) {
      marks.add(new NamedTicks.Mark(percent, text.percentages().format(percent)));
    }
    marks.add(new NamedTicks.Mark(-STRIP * 0.4, text.caption(Caption.AT_RISK), false));
    marks.add(new NamedTicks.Mark(-STRIP * 0.8, text.caption(Caption.CAME), false));
    return new NamedTicks(marks, -STRIP, 108, house);
  }

  /** One series in percent: the share from each time on, between its limits. */
  private static YIntervalSeriesCollection dataset(Curve data) {
    YIntervalSeries series = new YIntervalSeries("survival");
    for (Step step : data.steps()) {
      add(series, step.time(), step);
    }
    if (!data.steps().isEmpty()) {
      Step last = data.steps().get(data.steps().size() - 1);
      if (data.last() > last.time()) {
        add(series, data.last(), last);
      }
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static void add(YIntervalSeries series, double time, Step step) {
    double share = 100 * step.survival();
    series.add(
        time,
        share,
        step.low() == null ? share : 100 * step.low(),
        step.high() == null ? share : 100 * step.high());
  }

  private static DeviationStepRenderer steps() {
    DeviationStepRenderer renderer = new DeviationStepRenderer(true, false);
    renderer.setAlpha(1);
    renderer.setSeriesFillPaint(0, BAND);
    renderer.setSeriesPaint(0, LINE);
    renderer.setSeriesStroke(0, new BasicStroke(2.2f));
    return renderer;
  }

  private static void letters(
      Graphics2D g2, Overlay.Scales at, Curve data, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    Color ink = Tone.INK.colour();
    for (Step step : data.steps()) {
      double x = at.domain(step.time());
      Color shade = Few.districts(step.atRisk()) ? Tone.MUTED.colour() : ink;
      String atRisk = text.wholeNumbers().format(step.atRisk());
      Lettering.centred(g2, atRisk, font, shade, x, at.range(-STRIP * 0.4));
      if (step.time() > 0) {
        String events = text.wholeNumbers().format(step.events());
        Lettering.centred(g2, events, font, shade, x, at.range(-STRIP * 0.8));
      }
    }
    if (!data.steps().isEmpty()) {
      Font bold = house.semibold(House.SMALL_SIZE);
      double left = at.area().getMinX() + 4;
      Lettering.left(g2, median(data, text), bold, ink, left, at.range(HALF) - 10);
      if (data.median() != null) {
        g2.setPaint(ink);
        g2.fill(Marks.diamond(at.domain(data.median()), at.range(HALF), 6));
      }
    }
  }

  private static String median(Curve data, ChartText text) {
    return data.median() == null
        ? text.caption(Caption.MEDIAN_NOT_REACHED)
        : text.caption(Caption.MEDIAN) + ": " + text.wholeNumbers().format(data.median());
  }

  private static List<String> spoken(Curve data, ChartText text) {
    List<String> values = new ArrayList<>();
    for (Step step : data.steps()) {
      String limits =
          step.low() == null
              ? ""
              : " ("
                  + text.tenths().format(100 * step.low())
                  + "–"
                  + text.tenths().format(100 * step.high())
                  + ")";
      values.add(
          text.wholeNumbers().format(step.time())
              + ": "
              + text.tenths().format(100 * step.survival())
              + limits
              + ", "
              + text.caption(Caption.AT_RISK)
              + " "
              + step.atRisk());
    }
    if (!data.steps().isEmpty()) {
      values.add(median(data, text));
    }
    return values;
  }

  private static List<Swatches.Entry> legend(Curve data, ChartText text) {
    if (data.steps().isEmpty()) {
      return List.of();
    }
    return List.of(
        Swatches.Entry.line(text.caption(Caption.NOT_YET), LINE, new BasicStroke(2.2f)),
        Swatches.Entry.fill(text.caption(Caption.LIMITS_95), BAND));
  }
}
