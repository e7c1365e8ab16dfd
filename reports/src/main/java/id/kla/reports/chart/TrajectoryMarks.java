package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The mark of one edition in a trajectory: filled only where the level is known. */
final class TrajectoryMarks {

  private static final double RADIUS = 10;
  private static final double SMALL = 7;

  private TrajectoryMarks() {}

  static void paint(
      Graphics2D g2,
      Overlay.Scales at,
      TrajectoryStepChart.Trajectory data,
      TrajectoryStepChart.Point point,
      House house) {
    double x = at.domain(point.year());
    switch (point.standing()) {
      case PRATAMA, MADYA, NINDYA, UTAMA, KLA, NONE ->
          level(g2, x, at.range(Ladder.level(point.standing()).orElseThrow()), point, house);
      case LEVEL_UNKNOWN ->
          Marks.hollow(
              g2,
              Marks.diamond(x, at.range(data.levelUnknownRow()), SMALL + 1),
              house.ink(Standing.LEVEL_UNKNOWN));
      case DISPUTED -> disputed(g2, at, data, point, house);
      case UNKNOWN -> sign(g2, x, at.range(data.unknownRow()), Standing.UNKNOWN, house);
      case NOT_FORMED -> {}
    }
  }

  private static void level(
      Graphics2D g2, double x, double y, TrajectoryStepChart.Point point, House house) {
    Shape circle = Marks.circle(x, y, RADIUS);
    Standing standing = point.standing();
    if (standing == Standing.NONE) {
      Marks.hollow(g2, Marks.circle(x, y, SMALL), Tone.MUTED.colour());
      return;
    }
    g2.setPaint(Tone.PAPER.colour());
    g2.fill(Marks.circle(x, y, RADIUS + 2));
    g2.setPaint(house.fill(standing));
    g2.fill(circle);
    Lettering.centred(
        g2, house.sign(standing), house.semibold(House.SMALL_SIZE), house.ink(standing), x, y);
  }

  private static void disputed(
      Graphics2D g2,
      Overlay.Scales at,
      TrajectoryStepChart.Trajectory data,
      TrajectoryStepChart.Point point,
      House house) {
    double x = at.domain(point.year());
    if (point.claimed().isEmpty()) {
      sign(g2, x, at.range(data.unknownRow()), Standing.DISPUTED, house);
      return;
    }
    Color ink = house.ink(Standing.DISPUTED);
    double low = at.range(point.claimed().get(0).level());
    double high = at.range(point.claimed().get(point.claimed().size() - 1).level());
    g2.setPaint(ink);
    g2.setStroke(Marks.dashed(1.5, 2, 3));
    if (low - high > 2 * SMALL) {
      g2.draw(new Line2D.Double(x, low - SMALL, x, high + SMALL));
    }
    boolean single = point.claimed().size() == 1;
    for (Predikat claim : point.claimed()) {
      claim(g2, x, at.range(claim.level()), single, house);
    }
    if (!single) {
      signAt(g2, x + 11, (low + high) / 2, house);
    }
  }

  /** A level that some source claims and another contradicts. */
  static void claim(Graphics2D g2, double x, double y, boolean signed, House house) {
    Marks.hollow(g2, Marks.circle(x, y, SMALL), house.ink(Standing.DISPUTED));
    if (signed) {
      signAt(g2, x, y, house);
    }
  }

  private static void signAt(Graphics2D g2, double x, double y, House house) {
    Lettering.centred(
        g2,
        house.sign(Standing.DISPUTED),
        house.semibold(House.SMALL_SIZE),
        house.ink(Standing.DISPUTED),
        x,
        y);
  }

  private static void sign(Graphics2D g2, double x, double y, Standing standing, House house) {
    Tile.paint(g2, new Rectangle2D.Double(x - 10, y - 9, 20, 18), standing, house);
  }
}
