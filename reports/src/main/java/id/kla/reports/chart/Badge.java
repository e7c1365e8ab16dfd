package id.kla.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/**
 * A few words in a dark box above the title. It has a line of its own at the left, where a narrow
 * screen shows it without scrolling and no title can run into it.
 */
final class Badge extends Title {

  private static final long serialVersionUID = 1L;
  private static final double HEIGHT = 22;
  private static final double BELOW = 6;
  private static final double SIDE = 9;

  private final String words;
  private final Font font;

  Badge(String words, House house) {
    super(
        RectangleEdge.TOP,
        HorizontalAlignment.LEFT,
        VerticalAlignment.TOP,
        RectangleInsets.ZERO_INSETS);
    this.words = words;
    this.font = house.semibold(House.TEXT_SIZE);
  }

  String words() {
    return words;
  }

  @Override
  public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
    return new Size2D(constraint.getWidthRange().getUpperBound(), HEIGHT + BELOW);
  }

  @Override
  public void draw(Graphics2D g2, Rectangle2D area) {
    String shown = Lettering.fit(words, font, area.getWidth() - 2 * SIDE);
    double width = Lettering.width(shown, font) + 2 * SIDE;
    g2.setPaint(Tone.INK.colour());
    g2.fill(new Rectangle2D.Double(area.getX(), area.getY(), width, HEIGHT));
    double middle = area.getY() + HEIGHT / 2;
    Lettering.left(g2, shown, font, Tone.PAPER.colour(), area.getX() + SIDE, middle);
  }

  @Override
  public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
    draw(g2, area);
    return null;
  }
}
