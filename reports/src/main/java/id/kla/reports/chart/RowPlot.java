package id.kla.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/**
 * A plot of lying rows: names at the left, one scale on top, columns of figures at the right rim.
 */
final class RowPlot {

  private static final double LABEL_PX = 215;
  private static final double SCALE_PX = 26;
  private static final double BESIDE = 12;
  private static final double BEFORE = 20;
  private static final double COLUMNS_SHARE = 0.6;

  /** A named row, or a heading over the rows after it. */
  record Line(String words, boolean heading) {

    static Line row(String name) {
      return new Line(Lettering.clean(name), false);
    }

    static Line heading(String words) {
      return new Line(Lettering.clean(words), true);
    }
  }

  /** A column of figures; the px its figures need, or more for a longer heading. */
  record Column(String heading, double width) {}

  /** The values that bars may reach, and their labels. */
  record Scale(double from, double upTo, List<NamedTicks.Mark> marks) {

    /** Zero to at least the longest, labelled at round numbers. */
    static Scale upTo(double longest, NumberFormat format) {
      return between(0, Math.max(1, longest), format);
    }

    /** Round numbers around both values; zero is always one of them. */
    static Scale between(double least, double most, NumberFormat format) {
      double step = NamedTicks.step(most - Math.min(0, least), 6);
      double from = Math.floor(Math.min(0, least) / step) * step;
      List<NamedTicks.Mark> marks = new ArrayList<>();
      for (double at = from; at <= most + step * 1e-9; at += step) {
        marks.add(new NamedTicks.Mark(at, format.format(at)));
      }
      return new Scale(from, most, marks);
    }

    /** The same marks on a scale that begins elsewhere. */
    Scale startingAt(double start) {
      return new Scale(start, upTo, marks);
    }

    /** 0 to 100 %. */
    static Scale percent(NumberFormat format) {
      List<NamedTicks.Mark> marks = new ArrayList<>();
      for (double at = 0; at <= 100; at += 25) {
        marks.add(new NamedTicks.Mark(at, format.format(at)));
      }
      return new Scale(0, 100, marks);
    }
  }

  private final List<Line> lines;
  private final double rowPx;
  private final Scale scale;
  private final List<Column> columns;
  private final House house;

  RowPlot(List<Line> lines, double rowPx, Scale scale, List<Column> columns, House house) {
    this.lines = List.copyOf(lines);
    this.rowPx = rowPx;
    this.scale = scale;
    this.house = house;
    this.columns = columns.stream().map(column -> wide(column, columns.size())).toList();
  }

  /** As wide as its heading, as long as the bars keep a good part of the room. */
  private Column wide(Column column, int columns) {
    Font font = house.regular(House.SMALL_SIZE);
    double most = Math.max(column.width(), COLUMNS_SHARE * room() / columns);
    String heading = Lettering.fit(column.heading(), font, most - BESIDE);
    double width = Math.max(column.width(), Lettering.width(heading, font) + BESIDE);
    return new Column(heading, width);
  }

  /** px beside the names. */
  private double room() {
    Font font = house.regular(House.SMALL_SIZE);
    double named =
        lines.stream()
            .filter(line -> !line.heading())
            .mapToDouble(line -> Lettering.width(line.words(), font))
            .max()
            .orElse(0);
    return House.WIDTH - 2 * Frame.MARGIN - Math.min(LABEL_PX, named) - 10;
  }

  /** px for the plot with its scale. */
  double height() {
    return Math.max(2, lines.size()) * rowPx + SCALE_PX;
  }

  /** A plot whose rows are painted by its overlays; the dataset holds their values. */
  XYPlot plot(XYDataset dataset) {
    return plot(dataset, new XYLineAndShapeRenderer(false, false));
  }

  /** The plot without letters; a row of the dataset lies at its index among the lines. */
  XYPlot plot(XYDataset dataset, XYItemRenderer renderer) {
    NamedTicks names =
        NamedTicks.rows(
            lines.stream().map(line -> line.heading() ? "" : line.words()).toList(),
            LABEL_PX,
            house);
    XYPlot plot = new XYPlot(dataset, names, values(), renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    Frame.calm(plot);
    plot.addAnnotation(new Overlay(this::headings));
    return plot;
  }

  private double columnsPx() {
    double px = columns.stream().mapToDouble(Column::width).sum();
    return columns.isEmpty() ? 0 : px + BEFORE;
  }

  /** Beyond the longest bar it goes on for as long as the columns of figures are wide. */
  private NamedTicks values() {
    double length = scale.upTo() - scale.from();
    double end = scale.upTo() + length * columnsPx() / (room() - columnsPx());
    return new NamedTicks(scale.marks(), scale.from(), end, house);
  }

  private void headings(Graphics2D g2, Overlay.Scales at) {
    Font bold = house.semibold(House.SMALL_SIZE);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).heading()) {
        Rectangle2D row =
            new Rectangle2D.Double(
                at.area().getX(), middle(at, i) - rowPx / 2, at.area().getWidth(), rowPx);
        g2.setPaint(Tone.PAPER.colour());
        g2.fill(row);
        double room = House.WIDTH - 2 * Frame.MARGIN;
        String shown = Lettering.fit(lines.get(i).words(), bold, room);
        Lettering.left(g2, shown, bold, Tone.INK.colour(), Frame.MARGIN, middle(at, i) + rowPx / 8);
      }
    }
    Font font = house.regular(House.SMALL_SIZE);
    for (int c = 0; c < columns.size(); c++) {
      double y = at.area().getMinY() - SCALE_PX / 2 - 1;
      String heading = columns.get(c).heading();
      Lettering.right(g2, heading, font, Tone.MUTED.colour(), right(at, c), y);
    }
    if (scale.from() < 0) {
      g2.setPaint(Tone.RULE.colour());
      double zero = at.range(0);
      g2.fill(new Rectangle2D.Double(zero - 0.5, at.area().getMinY(), 1, at.area().getHeight()));
    }
  }

  /** Middle of a line in px. */
  double middle(Overlay.Scales at, int line) {
    return at.domain(line);
  }

  /** From value to value, its middle at y. */
  static Rectangle2D box(Overlay.Scales at, double from, double upTo, double y, double thick) {
    double left = at.range(from);
    return new Rectangle2D.Double(left, y - thick / 2, at.range(upTo) - left, thick);
  }

  /** Figures of a line in one of its columns. */
  void figures(Graphics2D g2, Overlay.Scales at, int line, int column, String words, Tone tone) {
    Font font = house.regular(House.SMALL_SIZE);
    Lettering.right(g2, words, font, tone.colour(), right(at, column), middle(at, line));
  }

  private double right(Overlay.Scales at, int column) {
    double after = columns.stream().skip(column + 1L).mapToDouble(Column::width).sum();
    return at.area().getMaxX() - 2 - after;
  }

  /** A thin line across the rows at a value. */
  static Line2D across(Overlay.Scales at, double value) {
    double x = at.range(value);
    return new Line2D.Double(x, at.area().getMinY(), x, at.area().getMaxY());
  }
}
