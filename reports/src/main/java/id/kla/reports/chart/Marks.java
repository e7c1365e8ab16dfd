package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes and strokes that stand for a value. */
final class Marks {

  private Marks() {}

  static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  static Shape square(double x, double y, double half) {
    return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
  }

  static Shape diamond(double x, double y, double half) {
    return polygon(x, y - half, x + half, y, x, y + half, x - half, y);
  }

  /** Points upwards. */
  static Shape triangle(double x, double y, double half) {
    return polygon(x, y - half, x + half, y + half, x - half, y + half);
  }

  /** The outline of a box whose line of one px lies within it. */
  static Shape inside(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 0.5,
        box.getY() + 0.5,
        Math.max(0, box.getWidth() - 1),
        Math.max(0, box.getHeight() - 1));
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** An outline on paper. */
  static void hollow(Graphics2D g2, Shape shape, Color ink) {
    g2.setPaint(Tone.PAPER.colour());
    g2.fill(shape);
    g2.setPaint(ink);
    g2.setStroke(new BasicStroke(1.8f));
    g2.draw(shape);
  }

  static BasicStroke dashed(double width, double on, double off) {
    return new BasicStroke(
        (float) width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        new float[] {(float) on, (float) off},
        0);
  }
}
