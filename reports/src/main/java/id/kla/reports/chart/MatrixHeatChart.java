package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * A transition matrix as tiles, darker for likelier moves, with probability and count in each. A
 * row of few starters is grey and has its limits; a level that nobody left is hatched and says so.
 */
public final class MatrixHeatChart {

  private static final double ROW_PX = 48;
  private static final double LABEL_PX = 150;

  /** Width of the column of starters, in tiles. */
  private static final double TOTAL = 0.6;

  private static final Color LOW = new Color(0xf1f6fa);
  private static final Color HIGH = new Color(0x0b3c6f);
  private static final Color FEW_HIGH = new Color(0xc3cad2);

  /**
   * One tile.
   *
   * @param count districts that moved; null when the probability is not that of counts
   * @param probability 0 to 1
   * @param low lower limit; null leaves the limits out
   * @param high upper limit; null leaves the limits out
   */
  public record Cell(Integer count, double probability, Double low, Double high) {

    /** Refuses what is no probability or count. */
    public Cell {
      if (!(probability >= 0 && probability <= 1) || (count != null && count < 0)) {
        throw new IllegalArgumentException("Tile of " + count + " with " + probability);
      }
    }
  }

  /**
   * The moves from one level.
   *
   * @param starters districts that were there
   * @param cells one per column; empty when nobody was there, so that nothing can be estimated
   */
  public record Row(Standing from, int starters, List<Cell> cells) {

    /** Copies the tiles. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The matrix: levels of the second edition across, those of the first down. */
  public record Matrix(List<Standing> to, List<Row> rows) {

    /** Refuses a row whose tiles do not fit the columns. */
    public Matrix {
      to = List.copyOf(to);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (!row.cells().isEmpty() && row.cells().size() != to.size()) {
          throw new IllegalArgumentException(
              "Row " + row.from() + ": " + row.cells().size() + " tiles for " + to);
        }
      }
    }
  }

  private MatrixHeatChart() {}

  /** Draws the matrix. Captions used: FROM_TO, ROW_TOTAL, NOT_ESTIMABLE, FEW, NO_DATA. */
  public static Drawing draw(Matrix data, ChartText text, House house) {
    List<String> names = data.rows().stream().map(row -> text.name(row.from())).toList();
    XYPlot plot =
        new XYPlot(
            tiles(data),
            columns(data, text, house),
            NamedTicks.rows(names, LABEL_PX, house),
            new XYLineAndShapeRenderer(false, false));
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    Frame.calm(plot);
    plot.setRangeGridlinesVisible(false);
    plot.addAnnotation(new Overlay((g2, at) -> rows(g2, at, data, text, house)));
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    double height = Math.max(2, data.rows().size()) * ROW_PX + 26;
    ChartText spoken = text.saying(data.rows().stream().map(r -> spoken(data, r, text)).toList());
    return Frame.around(plot, height, legend(data, text), spoken, house);
  }

  private static NamedTicks columns(Matrix data, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    double room = 560 / (data.to().size() + TOTAL);
    List<NamedTicks.Mark> marks = new ArrayList<>();
    for (int i = 0; i < data.to().size(); i++) {
      marks.add(new NamedTicks.Mark(i, Lettering.fit(text.name(data.to().get(i)), font, room)));
    }
    double end = data.to().size() - 0.5 + TOTAL;
    marks.add(new NamedTicks.Mark(end - TOTAL / 2, text.caption(Caption.ROW_TOTAL), false));
    return new NamedTicks(marks, -0.5, end, house);
  }

  /** One series: column, row and probability of each tile that is estimated. */
  private static DefaultXYZDataset tiles(Matrix data) {
    List<double[]> tiles = new ArrayList<>();
    for (int row = 0; row < data.rows().size(); row++) {
      List<Cell> cells = data.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        tiles.add(new double[] {column, row, cells.get(column).probability()});
      }
    }
    double[][] values = new double[3][];
    for (int part = 0; part < 3; part++) {
      int index = part;
      values[part] = tiles.stream().mapToDouble(tile -> tile[index]).toArray();
    }
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries("probability", values);
    return dataset;
  }

  private static void rows(
      Graphics2D g2, Overlay.Scales at, Matrix data, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    if (!data.rows().isEmpty()) {
      String corner =
          Lettering.fit(
              text.caption(Caption.FROM_TO), font, at.area().getMinX() - Frame.MARGIN - 8);
      Lettering.right(
          g2, corner, font, Tone.MUTED.colour(), at.area().getMinX() - 8, at.area().getMinY() - 14);
    }
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      if (row.cells().isEmpty()) {
        Rectangle2D box = box(at, -0.5, data.to().size() - 0.5, i);
        Tile.ground(g2, box, Standing.UNKNOWN, house);
        Tile.text(g2, box, Standing.UNKNOWN, text.caption(Caption.NOT_ESTIMABLE), font, house);
      }
      for (int column = 0; column < row.cells().size(); column++) {
        Rectangle2D box = box(at, column - 0.5, column + 0.5, i);
        boolean stay = data.to().get(column) == row.from();
        tile(g2, box, row, row.cells().get(column), stay, text, house);
      }
      Lettering.centred(
          g2,
          text.wholeNumbers().format(row.starters()),
          house.semibold(House.SMALL_SIZE),
          Tone.INK.colour(),
          at.domain(data.to().size() - 0.5 + TOTAL / 2),
          at.range(i));
    }
  }

  private static Rectangle2D box(Overlay.Scales at, double from, double upTo, int row) {
    double left = at.domain(from) + 1;
    double top = at.range(row - 0.5) + 1;
    return new Rectangle2D.Double(
        left, top, at.domain(upTo) - left - 1, at.range(row + 0.5) - top - 1);
  }

  private static void tile(
      Graphics2D g2,
      Rectangle2D box,
      Row row,
      Cell cell,
      boolean stay,
      ChartText text,
      House house) {
    boolean few = Few.districts(row.starters());
    Color ground = ground(cell.probability(), few);
    g2.setPaint(ground);
    g2.fill(box);
    if (stay) {
      g2.setPaint(Tone.INK.colour());
      g2.setStroke(new BasicStroke(1.4f));
      g2.draw(box);
    }
    Color ink = Lettering.inkOn(ground);
    String share = text.percentages().format(100 * cell.probability());
    Font bold = house.semibold(House.TEXT_SIZE);
    Lettering.centred(g2, share, bold, ink, box.getCenterX(), box.getCenterY() - 8);
    Font small = house.regular(House.SMALL_SIZE);
    String under = Lettering.fit(under(cell, few, text), small, box.getWidth() - 4);
    Lettering.centred(g2, under, small, ink, box.getCenterX(), box.getCenterY() + 10);
  }

  private static String under(Cell cell, boolean few, ChartText text) {
    String count = cell.count() == null ? "" : text.wholeNumbers().format(cell.count());
    if (!few || cell.low() == null || cell.high() == null) {
      return count;
    }
    NumberFormat whole = text.wholeNumbers();
    String limits =
        whole.format(100 * cell.low()) + "–" + text.percentages().format(100 * cell.high());
    return count.isEmpty() ? limits : count + " · " + limits;
  }

  /** From light to dark with the probability; greys where there are few starters. */
  static Color ground(double probability, boolean few) {
    Color high = few ? FEW_HIGH : HIGH;
    return new Color(
        part(LOW.getRed(), high.getRed(), probability),
        part(LOW.getGreen(), high.getGreen(), probability),
        part(LOW.getBlue(), high.getBlue(), probability));
  }

  private static int part(int low, int high, double share) {
    return (int) Math.round(low + (high - low) * share);
  }

  private static String spoken(Matrix data, Row row, ChartText text) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = row.cells().get(column);
      String count = cell.count() == null ? "" : " (" + cell.count() + ")";
      cells.add(
          text.name(data.to().get(column))
              + " "
              + text.percentages().format(100 * cell.probability())
              + count);
    }
    String words = cells.isEmpty() ? text.caption(Caption.NOT_ESTIMABLE) : String.join(", ", cells);
    return text.name(row.from()) + " (" + row.starters() + "): " + words;
  }

  private static List<Swatches.Entry> legend(Matrix data, ChartText text) {
    if (data.rows().stream()
        .noneMatch(row -> !row.cells().isEmpty() && Few.districts(row.starters()))) {
      return List.of();
    }
    return List.of(Swatches.Entry.fill(text.caption(Caption.FEW), FEW_HIGH));
  }
}
