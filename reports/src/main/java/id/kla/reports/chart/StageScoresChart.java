package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The scores of one district: cycles across, in each the stages from left to right with the points
 * lost between them. The last stage of two cycles is joined only within one instrument and when no
 * cycle between them is missing; over a year without evaluation the line is interrupted.
 */
public final class StageScoresChart {

  private static final double PLOT_HEIGHT = 360;
  private static final double TOP_STRIP = 0.12;

  /** Distance of two stages in a cycle, in years. */
  private static final double STAGE = 0.2;

  /** A predikat's scores, both ends included; the lower end may belong to the band below. */
  public record Band(Predikat predikat, BigDecimal from, BigDecimal upTo) {}

  /**
   * One cycle.
   *
   * @param instrument name of the instrument; scores of two instruments are never joined
   * @param scores points per stage, in the order of the stages; null when unknown
   * @param bands of this cycle; empty when they are not known
   */
  public record Cycle(int year, String instrument, List<BigDecimal> scores, List<Band> bands) {

    /** Copies the lists. */
    public Cycle {
      instrument = Lettering.clean(instrument);
      scores = Collections.unmodifiableList(new ArrayList<>(scores));
      bands = List.copyOf(bands);
    }

    /** The score of the last stage; null when unknown. */
    BigDecimal last() {
      return scores.get(scores.size() - 1);
    }
  }

  /**
   * What is known of one district.
   *
   * @param stages one to four names, for example EM, VA, VL and final
   * @param threshold the score below which there is no predikat; null leaves the line out
   * @param cycles a year that is neither here nor a gap is a missing cycle
   * @param gapYears years without evaluation
   */
  public record Scores(
      int firstYear,
      int lastYear,
      List<String> stages,
      BigDecimal threshold,
      List<Cycle> cycles,
      List<Integer> gapYears) {

    /** Sorts by year; throws on years out of range or twice, and on scores that fit no stage. */
    public Scores {
      stages = StageLook.names(stages);
      cycles = cycles.stream().sorted(Comparator.comparingInt(Cycle::year)).toList();
      gapYears = List.copyOf(new TreeSet<>(gapYears));
      TreeSet<Integer> seen = new TreeSet<>(gapYears);
      for (Cycle cycle : cycles) {
        if (!seen.add(cycle.year())) {
          throw new IllegalArgumentException(
              "Year " + cycle.year() + " comes twice or is both a cycle and a gap");
        }
        if (cycle.scores().size() != stages.size()) {
          throw new IllegalArgumentException(
              "Cycle " + cycle.year() + ": " + cycle.scores().size() + " scores for " + stages);
        }
      }
      if (firstYear > lastYear
          || (!seen.isEmpty() && (seen.first() < firstYear || seen.last() > lastYear))) {
        throw new IllegalArgumentException(
            "Years " + seen + " reach beyond " + firstYear + " to " + lastYear);
      }
    }

    double x(int year, int stage) {
      return year + (stage - (stages.size() - 1) / 2.0) * STAGE;
    }

    boolean missing(int year) {
      return !gapYears.contains(year) && cycles.stream().noneMatch(c -> c.year() == year);
    }

    /** Whether a line may lead from one cycle to the next one given. */
    boolean joined(Cycle before, Cycle after) {
      for (int year = before.year() + 1; year < after.year(); year++) {
        if (missing(year)) {
          return false;
        }
      }
      return before.instrument().equals(after.instrument())
          && before.last() != null
          && after.last() != null;
    }

    /** The least on the scale: a round number under everything that is drawn. */
    double lowest() {
      double least = threshold == null ? 500 : threshold.doubleValue();
      for (Cycle cycle : cycles) {
        for (BigDecimal score : cycle.scores()) {
          least = score == null ? least : Math.min(least, score.doubleValue());
        }
      }
      return Math.floor((least - 1) / 100) * 100;
    }

    double highest() {
      return cycles.stream()
          .flatMap(cycle -> cycle.scores().stream())
          .filter(Objects::nonNull)
          .mapToDouble(score -> Math.ceil(score.doubleValue() / 100) * 100)
          .max()
          .orElse(0);
    }
  }

  private StageScoresChart() {}

  /** Draws the district. Captions used: NO_CYCLE, THRESHOLD, BANDS_UNKNOWN, NO_DATA. */
  public static Drawing draw(Scores data, ChartText text, House house) {
    NamedTicks years = NamedTicks.ofYears(data.firstYear(), data.lastYear(), house);
    XYPlot plot = new XYPlot(scores(data), years, points(data, text, house), marks(data));
    Frame.calm(plot);
    plot.setDataset(1, steps(data));
    plot.setRenderer(1, stepLines());
    plot.setDataset(2, joins(data));
    plot.setRenderer(2, joinLines());
    bands(plot, data, house);
    data.gapYears().forEach(year -> plot.addDomainMarker(Frame.band(year, year), Layer.BACKGROUND));
    if (data.threshold() != null) {
      plot.addRangeMarker(
          new ValueMarker(
              data.threshold().doubleValue(), Tone.FALL.colour(), Marks.dashed(1.8, 6, 3)),
          Layer.BACKGROUND);
    }
    StageLabels labels = new StageLabels(data, text, house);
    plot.addAnnotation(new Overlay(labels::paint));
    if (data.cycles().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken = text.saying(labels.spoken());
    return Frame.around(plot, PLOT_HEIGHT, legend(data, text, house), spoken, house);
  }

  private static NumberAxis points(Scores data, ChartText text, House house) {
    NumberAxis axis = new NumberAxis();
    NamedTicks.calm(axis, house);
    double lower = data.lowest();
    double upper = Math.max(1000, data.highest());
    axis.setTickUnit(new NumberTickUnit(100));
    axis.setNumberFormatOverride(text.wholeNumbers());
    axis.setRange(lower, upper + (upper - lower) * TOP_STRIP);
    return axis;
  }

  /** One series per stage, named by its number. */
  private static XYSeriesCollection scores(Scores data) {
    XYSeriesCollection dataset = new XYSeriesCollection();
    for (int stage = 0; stage < data.stages().size(); stage++) {
      XYSeries series = new XYSeries(Integer.valueOf(stage));
      for (Cycle cycle : data.cycles()) {
        BigDecimal score = cycle.scores().get(stage);
        if (score != null) {
          series.add(data.x(cycle.year(), stage), score.doubleValue());
        }
      }
      dataset.addSeries(series);
    }
    return dataset;
  }

  private static XYItemRenderer marks(Scores data) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setUseFillPaint(true);
    renderer.setUseOutlinePaint(true);
    for (int stage = 0; stage < data.stages().size(); stage++) {
      StageLook look = StageLook.of(stage, data.stages().size());
      renderer.setSeriesShape(stage, look.shape(0, 0));
      renderer.setSeriesFillPaint(stage, look.fill());
      renderer.setSeriesOutlinePaint(stage, Tone.INK.colour());
      renderer.setSeriesOutlineStroke(stage, new BasicStroke(1.5f));
    }
    return renderer;
  }

  /** One series per two stages of a cycle that follow each other and are both known. */
  private static XYSeriesCollection steps(Scores data) {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (Cycle cycle : data.cycles()) {
      for (int stage = 1; stage < data.stages().size(); stage++) {
        BigDecimal before = cycle.scores().get(stage - 1);
        BigDecimal after = cycle.scores().get(stage);
        if (before != null && after != null) {
          Stretches.add(
              lines,
              data.x(cycle.year(), stage - 1),
              before.doubleValue(),
              data.x(cycle.year(), stage),
              after.doubleValue());
        }
      }
    }
    return lines;
  }

  private static XYStepRenderer stepLines() {
    XYStepRenderer renderer = new XYStepRenderer();
    renderer.setStepPoint(1);
    return Stretches.plain(renderer, Tone.MUTED.colour(), 1.5f);
  }

  /** One series per stretch between last stages; none lies in a year without evaluation. */
  private static XYSeriesCollection joins(Scores data) {
    XYSeriesCollection lines = new XYSeriesCollection();
    int last = data.stages().size() - 1;
    for (int i = 1; i < data.cycles().size(); i++) {
      Cycle before = data.cycles().get(i - 1);
      Cycle after = data.cycles().get(i);
      if (data.joined(before, after)) {
        double x1 = data.x(before.year(), last);
        double x2 = data.x(after.year(), last);
        double y1 = before.last().doubleValue();
        double slope = (after.last().doubleValue() - y1) / (x2 - x1);
        double leave = after.year() == before.year() + 1 ? x2 : before.year() + 0.5;
        Stretches.add(lines, x1, y1, leave, y1 + slope * (leave - x1));
        if (leave < x2) {
          double enter = after.year() - 0.5;
          Stretches.add(lines, enter, y1 + slope * (enter - x1), x2, after.last().doubleValue());
        }
      }
    }
    return lines;
  }

  private static XYLineAndShapeRenderer joinLines() {
    return Stretches.plain(new XYLineAndShapeRenderer(true, false), Tone.RULE.colour(), 2.5f);
  }

  private static void bands(XYPlot plot, Scores data, House house) {
    double top = Math.max(1000, data.highest());
    for (Cycle cycle : data.cycles()) {
      for (Band band : cycle.bands()) {
        double from = Math.max(band.from().doubleValue(), data.lowest());
        double upTo = Math.min(band.upTo().doubleValue(), top);
        Color faint = faint(house.colour(band.predikat()));
        plot.getRenderer()
            .addAnnotation(
                new XYBoxAnnotation(
                    cycle.year() - 0.49, from, cycle.year() + 0.49, upTo, null, null, faint),
                Layer.BACKGROUND);
      }
    }
  }

  /** Light enough for letters, and each level still darker than the one below. */
  static Color faint(Color colour) {
    return Few.faint(colour, 5);
  }

  private static List<Swatches.Entry> legend(Scores data, ChartText text, House house) {
    List<Swatches.Entry> entries = new ArrayList<>();
    if (data.cycles().isEmpty()) {
      return entries;
    }
    entries.addAll(StageLook.marks(data.stages()));
    if (data.threshold() != null) {
      String words = text.caption(Caption.THRESHOLD) + " " + text.points().format(data.threshold());
      entries.add(Swatches.Entry.line(words, Tone.FALL.colour(), Marks.dashed(1.8, 6, 3)));
    }
    Set<Predikat> named = EnumSet.noneOf(Predikat.class);
    data.cycles().forEach(cycle -> cycle.bands().forEach(band -> named.add(band.predikat())));
    for (Predikat predikat : named) {
      Standing standing = Standing.of(predikat);
      entries.add(
          new Swatches.Entry(
              text.name(standing), (g2, box) -> StageLabels.band(g2, box, standing, house)));
    }
    if (data.cycles().stream().anyMatch(cycle -> cycle.bands().isEmpty())) {
      entries.add(new Swatches.Entry(text.caption(Caption.BANDS_UNKNOWN), StageLabels::noBand));
    }
    return entries;
  }
}
