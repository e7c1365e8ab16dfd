package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The looks of stages, from the self score, which is hollow, to the final score, which is darkest.
 * They differ in shape and in lightness and are not the colours of the ladder.
 */
final class StageLook {

  private static final int MOST = 4;
  private static final double HALF = 5.5;
  private static final List<Color> FILLS =
      List.of(Tone.PAPER.colour(), new Color(0xcfd6dd), new Color(0x8493a3), Tone.INK.colour());

  private final int look;

  private StageLook(int look) {
    this.look = look;
  }

  /**
   * The look of a stage among several.
   *
   * @param stage from 0
   * @param stages how many there are
   */
  static StageLook of(int stage, int stages) {
    return new StageLook(stage > 0 && stage == stages - 1 ? MOST - 1 : stage);
  }

  /** Cleans the names of stages, the first stage first; throws when there are none or over four. */
  static List<String> names(List<String> stages) {
    if (stages.isEmpty() || stages.size() > MOST) {
      throw new IllegalArgumentException("Stages " + stages + ": give one to " + MOST);
    }
    return stages.stream().map(Lettering::clean).toList();
  }

  Color fill() {
    return FILLS.get(look);
  }

  Shape shape(double x, double y) {
    return switch (look) {
      case 0 -> Marks.circle(x, y, HALF);
      case 1 -> Marks.square(x, y, HALF - 0.5);
      case 2 -> Marks.triangle(x, y, HALF);
      default -> Marks.diamond(x, y, HALF + 1.5);
    };
  }

  void mark(Graphics2D g2, double x, double y) {
    g2.setPaint(fill());
    g2.fill(shape(x, y));
    g2.setPaint(Tone.INK.colour());
    g2.setStroke(new BasicStroke(1.5f));
    g2.draw(shape(x, y));
  }

  void bar(Graphics2D g2, Rectangle2D box) {
    g2.setPaint(fill());
    g2.fill(box);
    g2.setPaint(Tone.INK.colour());
    g2.setStroke(new BasicStroke(1));
    g2.draw(Marks.inside(box));
  }

  /** A legend of stages as marks. */
  static List<Swatches.Entry> marks(List<String> names) {
    List<Swatches.Entry> entries = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      StageLook look = of(i, names.size());
      entries.add(Swatches.Entry.mark(names.get(i), look::mark));
    }
    return entries;
  }

  /** A legend of stages as bars. */
  static List<Swatches.Entry> bars(List<String> names) {
    List<Swatches.Entry> entries = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      StageLook look = of(i, names.size());
      entries.add(new Swatches.Entry(names.get(i), look::bar));
    }
    return entries;
  }
}
