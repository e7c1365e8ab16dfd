package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * One district over the years: the ladder upwards, true years across. A line joins two editions
 * only when both are known and no other edition lies between them; over a year without award it is
 * interrupted, so that nothing is drawn where nothing was awarded.
 */
public final class TrajectoryStepChart {

  private static final double ROW_PX = 36;
  private static final double LEVEL_UNKNOWN_ROW = -1.15;
  private static final double UNKNOWN_STRIP = -1;

  /**
   * One edition of the district.
   *
   * @param claimed levels that sources claim, when the standing is disputed; otherwise ignored
   */
  public record Point(int year, Standing standing, List<Predikat> claimed) {

    /** Sorts the claims, each once. */
    public Point {
      claimed = List.copyOf(new TreeSet<>(claimed));
    }
  }

  /**
   * What is known of one district.
   *
   * @param points one per edition; a year that is neither here nor a gap counts as unknown
   * @param gapYears years without award
   */
  public record Trajectory(
      int firstYear, int lastYear, List<Point> points, List<Integer> gapYears) {

    /** Sorts by year; throws on years out of range, twice, or both an edition and a gap. */
    public Trajectory {
      points = points.stream().sorted(Comparator.comparingInt(Point::year)).toList();
      gapYears = List.copyOf(new TreeSet<>(gapYears));
      TreeSet<Integer> seen = new TreeSet<>(gapYears);
      if (firstYear > lastYear) {
        throw new IllegalArgumentException("Years " + firstYear + " to " + lastYear);
      }
      for (Point point : points) {
        if (!seen.add(point.year())) {
          throw new IllegalArgumentException(
              "Year " + point.year() + " comes twice or is both an edition and a gap");
        }
      }
      if (!seen.isEmpty() && (seen.first() < firstYear || seen.last() > lastYear)) {
        throw new IllegalArgumentException(
            "Years " + seen + " reach beyond " + firstYear + " to " + lastYear);
      }
    }

    boolean has(Standing standing) {
      return points.stream().anyMatch(point -> point.standing() == standing);
    }

    /** A disputed edition that names no level stands where the unknown ones do. */
    boolean hasUnplaced() {
      return has(Standing.UNKNOWN)
          || points.stream()
              .anyMatch(p -> p.standing() == Standing.DISPUTED && p.claimed().isEmpty());
    }

    double levelUnknownRow() {
      return LEVEL_UNKNOWN_ROW;
    }

    double unknownRow() {
      return has(Standing.LEVEL_UNKNOWN) ? LEVEL_UNKNOWN_ROW + UNKNOWN_STRIP : LEVEL_UNKNOWN_ROW;
    }

    double lowest() {
      if (hasUnplaced()) {
        return unknownRow() - 0.5;
      }
      return has(Standing.LEVEL_UNKNOWN) ? LEVEL_UNKNOWN_ROW - 0.5 : -0.5;
    }
  }

  private TrajectoryStepChart() {}

  /** Draws the district. Captions used: NO_AWARD, NO_DATA. */
  public static Drawing draw(Trajectory data, ChartText text, House house) {
    NamedTicks years = NamedTicks.ofYears(data.firstYear(), data.lastYear(), house);
    NamedTicks ladder = ladder(data, text, house);
    XYPlot plot = new XYPlot(lines(data), years, ladder, steps());
    Frame.calm(plot);
    data.gapYears().forEach(year -> plot.addDomainMarker(Frame.band(year, year), Layer.BACKGROUND));
    notFormed(data)
        .forEach(run -> plot.addDomainMarker(Frame.band(run.from(), run.upTo()), Layer.BACKGROUND));
    plot.addAnnotation(new Overlay((g2, at) -> captions(g2, at, data, text, house)));
    plot.addAnnotation(
        new Overlay(
            (g2, at) -> data.points().forEach(p -> TrajectoryMarks.paint(g2, at, data, p, house))));
    if (data.points().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    double height = (ladder.getUpperBound() - ladder.getLowerBound()) * ROW_PX + 26;
    return Frame.around(plot, height, legend(data, text, house), text, house);
  }

  /** Only what the ladder's own labels do not say. */
  private static List<Swatches.Entry> legend(Trajectory data, ChartText text, House house) {
    if (!data.has(Standing.DISPUTED)) {
      return List.of();
    }
    return List.of(
        new Swatches.Entry(
            text.name(Standing.DISPUTED),
            (g2, box) ->
                TrajectoryMarks.claim(g2, box.getCenterX(), box.getCenterY(), true, house)));
  }

  private static NamedTicks ladder(Trajectory data, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    List<NamedTicks.Mark> marks = new ArrayList<>();
    for (Standing level : Ladder.levelsDown()) {
      marks.add(mark(Ladder.level(level).orElseThrow(), level, text, font, true));
    }
    marks.add(mark(0, Standing.NONE, text, font, true));
    if (data.has(Standing.LEVEL_UNKNOWN)) {
      marks.add(mark(data.levelUnknownRow(), Standing.LEVEL_UNKNOWN, text, font, false));
    }
    if (data.hasUnplaced()) {
      marks.add(mark(data.unknownRow(), Standing.UNKNOWN, text, font, false));
    }
    NamedTicks axis = new NamedTicks(marks, data.lowest(), Predikat.KLA.level() + 0.5, house);
    axis.setTickLabelPaint(Tone.INK.colour());
    return axis;
  }

  private static NamedTicks.Mark mark(
      double at, Standing standing, ChartText text, Font font, boolean grid) {
    return new NamedTicks.Mark(at, Lettering.fit(text.name(standing), font, 170), grid);
  }

  /** One series per stretch of line. */
  private static XYSeriesCollection lines(Trajectory data) {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (int i = 1; i < data.points().size(); i++) {
      Point before = data.points().get(i - 1);
      Point after = data.points().get(i);
      if (!joined(before, after, data)) {
        continue;
      }
      double from = Ladder.level(before.standing()).orElseThrow();
      double to = Ladder.level(after.standing()).orElseThrow();
      if (after.year() == before.year() + 1) {
        Stretches.add(lines, before.year(), from, after.year(), to);
      } else {
        Stretches.add(lines, before.year(), from, before.year() + 0.5, from);
        Stretches.add(lines, after.year() - 0.5, to, after.year(), to);
      }
    }
    return lines;
  }

  private static boolean joined(Point before, Point after, Trajectory data) {
    for (int year = before.year() + 1; year < after.year(); year++) {
      if (!data.gapYears().contains(year)) {
        return false;
      }
    }
    return Ladder.level(before.standing()).isPresent()
        && Ladder.level(after.standing()).isPresent();
  }

  private static XYStepRenderer steps() {
    XYStepRenderer renderer = new XYStepRenderer();
    renderer.setStepPoint(0.5);
    return Stretches.plain(renderer, Tone.RULE.colour(), 2.5f);
  }

  /** Years in a row, both ends included. */
  record Run(int from, int upTo) {}

  private static List<Run> notFormed(Trajectory data) {
    int last =
        data.points().stream()
            .filter(point -> point.standing() == Standing.NOT_FORMED)
            .mapToInt(Point::year)
            .max()
            .orElse(data.firstYear() - 1);
    return last < data.firstYear() ? List.of() : List.of(new Run(data.firstYear(), last));
  }

  private static void captions(
      Graphics2D g2, Overlay.Scales at, Trajectory data, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    List<Run> unformed = notFormed(data);
    for (int year : data.gapYears()) {
      if (unformed.stream().noneMatch(run -> year <= run.upTo())) {
        Frame.upright(g2, at, text.caption(Caption.NO_AWARD), at.domain(year), house);
      }
    }
    for (Run run : unformed) {
      String words = text.name(Standing.NOT_FORMED);
      double left = at.domain(run.from() - 0.5);
      double right = at.domain(run.upTo() + 0.5);
      if (Lettering.width(words, font) + 8 <= right - left) {
        double y = at.area().getCenterY();
        Lettering.centred(g2, words, font, Tone.MUTED.colour(), (left + right) / 2, y);
      } else {
        Frame.upright(g2, at, words, (left + right) / 2, house);
      }
    }
  }
}
