package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.flow.FlowPlot;
import org.jfree.data.flow.FlowDataset;

/** A flow plot whose nodes stand in the order of the ladder and whose bands tell rise from fall. */
final class FlowBands extends FlowPlot {

  private static final long serialVersionUID = 1L;
  private static final double NODE = 26;
  private static final double GAP = 10;
  private static final double LABEL = 170;
  private static final double HEADING = 24;

  private final transient FlowDataset<Standing> flows;
  private final transient TransitionFlowChart.Flows data;
  private final transient ChartText text;
  private final transient House house;

  FlowBands(
      FlowDataset<Standing> flows, TransitionFlowChart.Flows data, ChartText text, House house) {
    super(flows);
    this.flows = flows;
    this.data = data;
    this.text = text;
    this.house = house;
  }

  /** Fill of a band. */
  static Color band(TransitionFlowChart.Direction direction) {
    Color colour = direction.tone().colour();
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 165);
  }

  /** How many nodes one side has; 0 is left, 1 is right. */
  long nodes(int side) {
    return Ladder.allDown().stream().filter(s -> total(side, s) > 0).count();
  }

  private double total(int side, Standing standing) {
    return Ladder.allDown().stream()
        .mapToDouble(other -> side == 0 ? flow(standing, other) : flow(other, standing))
        .sum();
  }

  private double flow(Standing from, Standing to) {
    Number count = flows.getFlow(0, from, to);
    return count == null ? 0 : count.doubleValue();
  }

  @Override
  public void draw(
      Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    double sum = Ladder.allDown().stream().mapToDouble(s -> total(0, s)).sum();
    if (sum == 0) {
      Lettering.centred(
          g2,
          text.caption(Caption.NO_DATA),
          house.regular(House.TEXT_SIZE),
          Tone.MUTED.colour(),
          area.getCenterX(),
          area.getCenterY());
      return;
    }
    Rectangle2D body =
        new Rectangle2D.Double(
            area.getX() + LABEL,
            area.getY() + HEADING,
            area.getWidth() - 2 * LABEL,
            area.getHeight() - HEADING - 6);
    double gaps = GAP * (Math.max(nodes(0), nodes(1)) - 1);
    double unit = (body.getHeight() - gaps) / sum;
    Map<Standing, Rectangle2D> left = boxes(0, body.getX(), body, unit);
    Map<Standing, Rectangle2D> right = boxes(1, body.getMaxX() - NODE, body, unit);
    bands(g2, left, right, unit);
    labels(g2, left, 0);
    labels(g2, right, 1);
    Font font = house.semibold(House.TEXT_SIZE);
    double y = area.getY() + 9;
    Color ink = Tone.INK.colour();
    String before = Lettering.fit(data.from(), font, body.getWidth() / 2);
    String after = Lettering.fit(data.to(), font, body.getWidth() / 2);
    Lettering.left(g2, before, font, ink, body.getX(), y);
    Lettering.right(g2, after, font, ink, body.getMaxX(), y);
  }

  private Map<Standing, Rectangle2D> boxes(int side, double x, Rectangle2D body, double unit) {
    Map<Standing, Rectangle2D> boxes = new EnumMap<>(Standing.class);
    double y = body.getY();
    long others = Math.max(nodes(0), nodes(1)) - nodes(side);
    double gap = nodes(side) > 1 ? GAP + others * GAP / (nodes(side) - 1) : GAP;
    for (Standing standing : Ladder.allDown()) {
      double height = total(side, standing) * unit;
      if (height > 0) {
        boxes.put(standing, new Rectangle2D.Double(x, y, NODE, height));
        y += height + gap;
      }
    }
    return boxes;
  }

  private void bands(
      Graphics2D g2,
      Map<Standing, Rectangle2D> left,
      Map<Standing, Rectangle2D> right,
      double unit) {
    Map<Standing, Double> arrived = new EnumMap<>(Standing.class);
    for (Standing from : Ladder.allDown()) {
      double y1 = left.containsKey(from) ? left.get(from).getY() : 0;
      for (Standing to : Ladder.allDown()) {
        double count = flow(from, to);
        if (count > 0) {
          double thick = count * unit;
          double y2 = arrived.computeIfAbsent(to, s -> right.get(s).getY());
          band(
              g2,
              new Point2D.Double(left.get(from).getMaxX() + 1, y1),
              new Point2D.Double(right.get(to).getX() - 1, y2),
              thick,
              TransitionFlowChart.Direction.of(from, to),
              text.wholeNumbers().format(count));
          y1 += thick;
          arrived.put(to, y2 + thick);
        }
      }
    }
  }

  private void band(
      Graphics2D g2,
      Point2D from,
      Point2D to,
      double thick,
      TransitionFlowChart.Direction direction,
      String count) {
    double bend = (from.getX() + to.getX()) / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(from.getX(), from.getY());
    path.curveTo(bend, from.getY(), bend, to.getY(), to.getX(), to.getY());
    path.lineTo(to.getX(), to.getY() + thick);
    path.curveTo(
        bend, to.getY() + thick, bend, from.getY() + thick, from.getX(), from.getY() + thick);
    path.closePath();
    g2.setPaint(band(direction));
    g2.fill(path);
    if (thick >= 12.5) {
      Font font = house.regular(House.SMALL_SIZE);
      Color ink = Tone.INK.colour();
      Lettering.left(g2, count, font, ink, from.getX() + 7, from.getY() + thick / 2);
    }
  }

  private void labels(Graphics2D g2, Map<Standing, Rectangle2D> boxes, int side) {
    Font font = house.regular(House.TEXT_SIZE);
    Font bold = house.semibold(House.TEXT_SIZE);
    Color ink = Tone.INK.colour();
    double lastBottom = Double.NEGATIVE_INFINITY;
    for (Standing standing : Ladder.allDown()) {
      Rectangle2D box = boxes.get(standing);
      if (box == null) {
        continue;
      }
      if (box.getHeight() >= 16) {
        Tile.paint(g2, box, standing, house);
      } else {
        Tile.ground(g2, box, standing, house);
      }
      double y = Math.max(box.getCenterY(), lastBottom + 8);
      lastBottom = y + 8;
      String count = text.wholeNumbers().format(total(side, standing));
      double room = LABEL - 22 - Lettering.width(count, bold);
      String name = Lettering.fit(text.name(standing), font, room);
      double counted = Lettering.width(count, bold);
      if (side == 0) {
        Lettering.right(g2, count, bold, ink, box.getX() - 8, y);
        Lettering.right(g2, name, font, ink, box.getX() - 14 - counted, y);
      } else {
        Lettering.left(g2, count, bold, ink, box.getMaxX() + 8, y);
        Lettering.left(g2, name, font, ink, box.getMaxX() + 14 + counted, y);
      }
    }
  }

  List<Standing> order(int side) {
    return Ladder.allDown().stream().filter(s -> total(side, s) > 0).toList();
  }
}
