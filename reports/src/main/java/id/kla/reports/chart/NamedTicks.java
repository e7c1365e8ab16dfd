package id.kla.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis with a label at each given place and nowhere else, without line or tick marks. */
final class NamedTicks extends NumberAxis {

  private static final long serialVersionUID = 1L;

  /**
   * A label at a value.
   *
   * @param grid whether a grid line starts here
   */
  record Mark(double at, String label, boolean grid) {
    Mark(double at, String label) {
      this(at, label, true);
    }
  }

  private final transient List<Mark> marks;

  NamedTicks(List<Mark> marks, double lower, double upper, House house) {
    this.marks = List.copyOf(marks);
    setRange(lower, upper);
    calm(this, house);
  }

  /** Takes line and tick marks from an axis and gives it the house's letters. */
  static void calm(NumberAxis axis, House house) {
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(house.regular(House.SMALL_SIZE));
    axis.setTickLabelPaint(Tone.MUTED.colour());
    axis.setTickLabelInsets(new RectangleInsets(5, 2, 4, 8));
  }

  /** An axis of years, each with half a year of room on both sides. */
  static NamedTicks ofYears(int first, int last, House house) {
    return new NamedTicks(years(first, last), first - 0.5, last + 0.5, house);
  }

  /** One mark per year, labelled with the plain year. */
  static List<Mark> years(int first, int last) {
    List<Mark> marks = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      marks.add(new Mark(year, Integer.toString(year)));
    }
    return marks;
  }

  /**
   * Names of rows from the top down, at 0, 1, 2, ...; an empty one has no label. For the axis at
   * the left.
   *
   * @param room px for a name, which is shortened beyond
   */
  static NamedTicks rows(List<String> names, double room, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    List<Mark> marks =
        IntStream.range(0, names.size())
            .filter(i -> !names.get(i).isEmpty())
            .mapToObj(i -> new Mark(i, Lettering.fit(names.get(i), font, room)))
            .toList();
    NamedTicks axis = new NamedTicks(marks, -0.5, Math.max(1, names.size()) - 0.5, house);
    axis.setTickLabelPaint(Tone.INK.colour());
    axis.setInverted(true);
    return axis;
  }

  /** The smallest of 1, 2, 5, 10, 20, ... that reaches a length in so many steps or fewer. */
  static double step(double length, int steps) {
    double power = 1;
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        if (factor * power * steps >= length) {
          return factor * power;
        }
      }
      power *= 10;
    }
  }

  List<Mark> marks() {
    return marks;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    TextAnchor anchor = anchor(edge);
    return marks.stream()
        .map(
            mark ->
                new NumberTick(
                    mark.grid() ? TickType.MAJOR : TickType.MINOR,
                    mark.at(),
                    mark.label(),
                    anchor,
                    TextAnchor.CENTER,
                    0))
        .toList();
  }

  private static TextAnchor anchor(RectangleEdge edge) {
    if (edge.equals(RectangleEdge.LEFT)) {
      return TextAnchor.CENTER_RIGHT;
    }
    return edge.equals(RectangleEdge.TOP) ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
  }
}
