package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words, figures and signs on a chart of stage scores. */
final class StageLabels {

  private static final double ABOVE = -15;
  private static final double UNDER = 16;

  private final StageScoresChart.Scores data;
  private final ChartText text;
  private final House house;
  private final Font small;

  StageLabels(StageScoresChart.Scores data, ChartText text, House house) {
    this.data = data;
    this.text = text;
    this.house = house;
    this.small = house.regular(House.SMALL_SIZE);
  }

  void paint(Graphics2D g2, Overlay.Scales at) {
    data.gapYears()
        .forEach(
            year -> Frame.upright(g2, at, text.caption(Caption.NO_CYCLE), at.domain(year), house));
    if (!data.cycles().isEmpty()) {
      IntStream.rangeClosed(data.firstYear(), data.lastYear())
          .filter(data::missing)
          .forEach(year -> unknown(g2, at.domain(year), at));
    }
    List<Words> figures = data.cycles().stream().flatMap(each -> figures(at, each)).toList();
    List<Rectangle2D> taken = new ArrayList<>(figures.stream().map(Words::box).toList());
    data.cycles().forEach(each -> taken.addAll(marks(at, each)));
    for (StageScoresChart.Cycle cycle : data.cycles()) {
      letters(g2, at, cycle, taken);
    }
    figures.forEach(words -> words.paint(g2));
    for (StageScoresChart.Cycle cycle : data.cycles()) {
      IntStream.range(0, data.stages().size())
          .filter(stage -> cycle.scores().get(stage) == null)
          .forEach(stage -> unknownStage(g2, at, cycle.year(), stage));
    }
    instruments(g2, at);
  }

  private void unknown(Graphics2D g2, double x, Overlay.Scales at) {
    Rectangle2D box = new Rectangle2D.Double(x - 10, at.area().getMaxY() - 22, 20, 18);
    Tile.paint(g2, box, Standing.UNKNOWN, house);
  }

  private void unknownStage(Graphics2D g2, Overlay.Scales at, int year, int stage) {
    double x = at.domain(data.x(year, stage));
    Font bold = house.semibold(House.SMALL_SIZE);
    Color ink = Tone.MUTED.colour();
    Lettering.centred(g2, "?", bold, ink, x, at.area().getMaxY() - 10);
  }

  /** Words in their place, their left end and their middle in px. */
  private record Words(String text, Font font, double x, double y) {

    Rectangle2D box() {
      return new Rectangle2D.Double(x, y - 8, Lettering.width(text, font), 16);
    }

    void paint(Graphics2D g2) {
      Lettering.left(g2, text, font, Tone.INK.colour(), x, y);
    }
  }

  private List<Rectangle2D> marks(Overlay.Scales at, StageScoresChart.Cycle cycle) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int stage : known(cycle)) {
      double x = at.domain(data.x(cycle.year(), stage));
      double y = at.range(cycle.scores().get(stage).doubleValue());
      boxes.add(new Rectangle2D.Double(x - 8, y - 8, 16, 16));
    }
    return boxes;
  }

  /**
   * The letter of each band at the right or the left of its cycle, wherever nothing else stands; a
   * letter without room is left out, as the legend has its colour.
   */
  private void letters(
      Graphics2D g2, Overlay.Scales at, StageScoresChart.Cycle cycle, List<Rectangle2D> taken) {
    double right = at.domain(cycle.year() + 0.5) - 5;
    double left = at.domain(cycle.year() - 0.5) + 6;
    for (StageScoresChart.Band band : cycle.bands()) {
      double low = at.range(Math.max(band.from().doubleValue(), data.lowest()));
      double high = at.range(band.upTo().doubleValue());
      String letter = house.sign(Standing.of(band.predikat()));
      double start = right - Lettering.width(letter, small);
      DoubleStream.of(start, left)
          .boxed()
          .flatMap(
              x ->
                  DoubleStream.of((low + high) / 2, high + 10, low - 10)
                      .mapToObj(y -> new Words(letter, small, x, y)))
          .filter(words -> taken.stream().noneMatch(words.box()::intersects))
          .findFirst()
          .ifPresent(
              words ->
                  Lettering.left(g2, letter, small, Tone.MUTED.colour(), words.x(), words.y()));
    }
  }

  /** The first and the last known score, and between them what was lost. */
  private Stream<Words> figures(Overlay.Scales at, StageScoresChart.Cycle cycle) {
    List<Words> figures = new ArrayList<>();
    List<Integer> known = known(cycle);
    for (int i = 0; i < known.size(); i++) {
      int stage = known.get(i);
      BigDecimal score = cycle.scores().get(stage);
      double x = at.domain(data.x(cycle.year(), stage));
      double y = at.range(score.doubleValue());
      if (i == 0 || i == known.size() - 1) {
        figures.add(figure(at, text.points().format(score), x, y + below(cycle, stage)));
      }
      if (i > 0 && known.get(i - 1) == stage - 1) {
        BigDecimal before = cycle.scores().get(stage - 1);
        double from = at.range(before.doubleValue());
        boolean left = stage > (data.stages().size() - 1) / 2.0 || crowded(at, cycle, from, y);
        lost(x, left, from, y, score.subtract(before)).ifPresent(figures::add);
      }
    }
    return figures.stream();
  }

  /** Whether the last score would stand where the words at the right of a step stand. */
  private boolean crowded(
      Overlay.Scales at, StageScoresChart.Cycle cycle, double before, double after) {
    if (cycle.last() == null) {
      return false;
    }
    double figure = at.range(cycle.last().doubleValue()) + below(cycle, data.stages().size() - 1);
    return Math.abs((before + after) / 2 - figure) < 18;
  }

  private List<Integer> known(StageScoresChart.Cycle cycle) {
    return IntStream.range(0, data.stages().size())
        .filter(stage -> cycle.scores().get(stage) != null)
        .boxed()
        .toList();
  }

  /** How far under its mark a figure stands: above it for the first score and after a rise. */
  private double below(StageScoresChart.Cycle cycle, int stage) {
    int place = known(cycle).indexOf(stage);
    if (place <= 0) {
      return ABOVE;
    }
    BigDecimal before = cycle.scores().get(known(cycle).get(place - 1));
    return cycle.scores().get(stage).compareTo(before) > 0 ? ABOVE : UNDER;
  }

  private Words figure(Overlay.Scales at, String words, double x, double y) {
    Font font = house.semibold(House.SMALL_SIZE);
    double half = Lettering.width(words, font) / 2;
    double inside = Math.max(at.area().getMinX() + half, Math.min(at.area().getMaxX() - half, x));
    return new Words(words, font, inside - half, y);
  }

  /** On the side of the step where the cycle has room; empty for a step too small for words. */
  private Optional<Words> lost(
      double x, boolean left, double before, double after, BigDecimal change) {
    if (Math.abs(after - before) < 16) {
      return Optional.empty();
    }
    String words = text.signed(change);
    double start = left ? x - 4 - Lettering.width(words, small) : x + 4;
    return Optional.of(new Words(words, small, start, (before + after) / 2 + 2));
  }

  /** The instrument of each run of cycles, and a broken line where it changes. */
  private void instruments(Graphics2D g2, Overlay.Scales at) {
    double y = at.area().getMinY() + 10;
    int from = 0;
    for (int i = 1; i <= data.cycles().size(); i++) {
      StageScoresChart.Cycle first = data.cycles().get(from);
      if (i < data.cycles().size()
          && data.cycles().get(i).instrument().equals(first.instrument())) {
        continue;
      }
      double left = at.domain(first.year() - 0.5);
      double right = at.domain(data.cycles().get(i - 1).year() + 0.5);
      String words = Lettering.fit(first.instrument(), small, right - left - 8);
      Lettering.left(g2, words, small, Tone.MUTED.colour(), left + 4, y);
      if (from > 0) {
        g2.setPaint(Tone.MUTED.colour());
        g2.setStroke(Marks.dashed(1.2, 2, 3));
        g2.draw(new Line2D.Double(left, at.area().getMinY(), left, at.area().getMaxY()));
      }
      from = i;
    }
  }

  List<String> spoken() {
    List<String> values = new ArrayList<>();
    for (StageScoresChart.Cycle cycle : data.cycles()) {
      List<String> scores = new ArrayList<>();
      for (int stage = 0; stage < data.stages().size(); stage++) {
        BigDecimal score = cycle.scores().get(stage);
        String figure = score == null ? text.name(Standing.UNKNOWN) : text.points().format(score);
        scores.add(data.stages().get(stage) + " " + figure);
      }
      values.add(cycle.year() + " (" + cycle.instrument() + "): " + String.join(", ", scores));
    }
    return values;
  }

  static void band(Graphics2D g2, Rectangle2D box, Standing standing, House house) {
    g2.setPaint(StageScoresChart.faint(house.ground(standing)));
    g2.fill(box);
    g2.setPaint(Tone.RULE.colour());
    g2.setStroke(new BasicStroke(0.6f));
    g2.draw(box);
    Font font = house.regular(House.SMALL_SIZE);
    Lettering.centred(
        g2, house.sign(standing), font, Tone.MUTED.colour(), box.getCenterX(), box.getCenterY());
  }

  static void noBand(Graphics2D g2, Rectangle2D box) {
    g2.setPaint(Tone.RULE.colour());
    g2.setStroke(Marks.dashed(1, 2, 3));
    g2.draw(box);
  }
}
