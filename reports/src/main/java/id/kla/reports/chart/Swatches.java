package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** A legend without a frame: samples with their names, left-aligned, wrapped at the width. */
final class Swatches extends Title {

  private static final long serialVersionUID = 1L;
  private static final double LINE = 22;
  private static final double BETWEEN = 18;
  private static final double INNER = 6;

  /** Paints one sample into its box. */
  @FunctionalInterface
  interface Sample {
    void paint(Graphics2D g2, Rectangle2D box);
  }

  /** Paints one mark around a point. */
  @FunctionalInterface
  interface Mark {
    void paint(Graphics2D g2, double x, double y);
  }

  /** One sample with its name. */
  record Entry(String name, Sample sample) {

    /** A sample of one colour. */
    static Entry fill(String name, Color colour) {
      return new Entry(
          name,
          (g2, box) -> {
            g2.setPaint(colour);
            g2.fill(box);
          });
    }

    /** A sample of a line. */
    static Entry line(String name, Color colour, Stroke stroke) {
      return new Entry(
          name,
          (g2, box) -> {
            g2.setPaint(colour);
            g2.setStroke(stroke);
            double y = box.getCenterY();
            g2.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
          });
    }

    /** A sample of a mark, which is painted around its middle. */
    static Entry mark(String name, Mark mark) {
      return new Entry(name, (g2, box) -> mark.paint(g2, box.getCenterX(), box.getCenterY()));
    }

    static Entry of(Standing standing, ChartText text, House house) {
      return new Entry(text.name(standing), (g2, box) -> Tile.paint(g2, box, standing, house));
    }
  }

  private record Placed(Entry entry, String name, double x, double y) {}

  private final transient List<Entry> entries;
  private final transient Font font;

  Swatches(List<Entry> entries, House house) {
    super(
        RectangleEdge.TOP,
        HorizontalAlignment.LEFT,
        VerticalAlignment.TOP,
        new RectangleInsets(0, 0, 8, 0));
    this.entries = List.copyOf(entries);
    this.font = house.regular(House.SMALL_SIZE);
  }

  List<Entry> entries() {
    return entries;
  }

  private List<Placed> place(double width) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (Entry entry : entries) {
      String name = Lettering.fit(entry.name(), font, width - House.SWATCH - INNER);
      double needed = House.SWATCH + INNER + Lettering.width(name, font);
      if (x > 0 && x + needed > width) {
        x = 0;
        y += LINE;
      }
      placed.add(new Placed(entry, name, x, y));
      x += needed + BETWEEN;
    }
    return placed;
  }

  @Override
  public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
    double width = constraint.getWidthRange().getUpperBound();
    List<Placed> placed = place(width);
    double height = placed.isEmpty() ? 0 : placed.get(placed.size() - 1).y() + LINE;
    return new Size2D(width, height + getPadding().getTop() + getPadding().getBottom());
  }

  @Override
  public void draw(Graphics2D g2, Rectangle2D area) {
    for (Placed at : place(area.getWidth())) {
      double x = area.getX() + at.x();
      double y = area.getY() + getPadding().getTop() + at.y() + (LINE - House.SWATCH) / 2;
      at.entry().sample().paint(g2, new Rectangle2D.Double(x, y, House.SWATCH, House.SWATCH));
      Lettering.left(
          g2, at.name(), font, Tone.INK.colour(), x + House.SWATCH + INNER, y + House.SWATCH / 2);
    }
  }

  @Override
  public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
    draw(g2, area);
    return null;
  }
}
