package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/**
 * A repeating pattern on a ground colour. A bitmap gets it as a texture at the bitmap's own
 * resolution; {@link SvgWriter} writes it as a vector pattern.
 */
final class Hatch implements Paint {

  /** What repeats. */
  enum Kind {
    DIAGONAL,
    CROSS,
    DOTS
  }

  private final Kind kind;
  private final Color ground;
  private final Color mark;
  private final int cell;

  /**
   * A pattern of square cells.
   *
   * @param cell side of the cell in px
   */
  Hatch(Kind kind, Color ground, Color mark, int cell) {
    this.kind = kind;
    this.ground = ground;
    this.mark = mark;
    this.cell = cell;
  }

  Kind kind() {
    return kind;
  }

  Color ground() {
    return ground;
  }

  Color mark() {
    return mark;
  }

  int cell() {
    return cell;
  }

  /** True when the marks are filled, false when they are stroked. */
  boolean filled() {
    return kind == Kind.DOTS;
  }

  /** Stroke of the marks in px. */
  float stroke() {
    return 1.1f;
  }

  /** The marks of one cell; lines reach over its edge so that neighbours join. */
  Shape marks() {
    Path2D path = new Path2D.Double();
    double n = cell;
    if (kind == Kind.DOTS) {
      path.append(new Ellipse2D.Double(n / 4 - 0.9, n / 4 - 0.9, 1.8, 1.8), false);
      path.append(new Ellipse2D.Double(3 * n / 4 - 0.9, 3 * n / 4 - 0.9, 1.8, 1.8), false);
      return path;
    }
    line(path, -1, 1, 1, -1);
    line(path, -1, n + 1, n + 1, -1);
    line(path, n - 1, n + 1, n + 1, n - 1);
    if (kind == Kind.CROSS) {
      line(path, n - 1, -1, n + 1, 1);
      line(path, -1, -1, n + 1, n + 1);
      line(path, -1, n - 1, 1, n + 1);
    }
    return path;
  }

  private static void line(Path2D path, double x1, double y1, double x2, double y2) {
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
  }

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    int side = Math.max(1, (int) Math.round(cell * Math.abs(transform.getScaleX())));
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g2.setColor(ground);
    g2.fillRect(0, 0, side, side);
    g2.scale((double) side / cell, (double) side / cell);
    g2.setColor(mark);
    if (filled()) {
      g2.fill(marks());
    } else {
      g2.setStroke(new BasicStroke(stroke()));
      g2.draw(marks());
    }
    g2.dispose();
    return new TexturePaint(image, new Rectangle2D.Double(0, 0, cell, cell))
        .createContext(model, device, user, transform, hints);
  }

  @Override
  public int getTransparency() {
    return Transparency.OPAQUE;
  }
}
