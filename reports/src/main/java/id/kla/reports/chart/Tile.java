package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** One standing as a tile, the same in a strip, in a bar and in a legend. */
final class Tile {

  private Tile() {}

  /** The tile with its letter or sign. */
  static void paint(Graphics2D g2, Rectangle2D box, Standing standing, House house) {
    ground(g2, box, standing, house);
    sign(g2, box, standing, house);
  }

  /** The tile without a letter. */
  static void ground(Graphics2D g2, Rectangle2D box, Standing standing, House house) {
    g2.setPaint(house.fill(standing));
    g2.fill(box);
    Color edge = house.edge(standing);
    if (edge != null) {
      g2.setPaint(edge);
      g2.setStroke(new BasicStroke(1));
      g2.draw(Marks.inside(box));
    }
  }

  /** The letter or sign in the middle of a tile. */
  static void sign(Graphics2D g2, Rectangle2D box, Standing standing, House house) {
    sign(g2, box, standing, house.sign(standing), house);
  }

  /** A letter of the same size on the ground of a standing. */
  static void sign(Graphics2D g2, Rectangle2D box, Standing standing, String sign, House house) {
    float size = (float) Math.min(House.TEXT_SIZE, box.getHeight() * 0.8);
    text(g2, box, standing, sign, house.semibold(size), house);
  }

  /** Any short text in the middle of a tile; on a pattern it gets a plain ground. */
  static void text(
      Graphics2D g2, Rectangle2D box, Standing standing, String text, Font font, House house) {
    if (text.isEmpty()) {
      return;
    }
    if (house.fill(standing) instanceof Hatch hatch) {
      double height = Math.min(box.getHeight() - 2, font.getSize2D() + 3);
      double width = Math.max(height, Lettering.width(text, font) + 6);
      g2.setPaint(hatch.ground());
      g2.fill(
          width > height
              ? new Rectangle2D.Double(
                  box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height)
              : new Ellipse2D.Double(
                  box.getCenterX() - height / 2, box.getCenterY() - height / 2, height, height));
    }
    Lettering.centred(g2, text, font, house.ink(standing), box.getCenterX(), box.getCenterY());
  }

  /** An open box with a question mark: its height says nothing. */
  static void open(Graphics2D g2, Rectangle2D box, House house) {
    g2.setPaint(Tone.PAPER.colour());
    g2.fill(box);
    g2.setPaint(Tone.MUTED.colour());
    g2.setStroke(Marks.dashed(1.2, 3, 3));
    g2.draw(box);
    sign(g2, box, Standing.NONE, house.sign(Standing.UNKNOWN), house);
  }
}
