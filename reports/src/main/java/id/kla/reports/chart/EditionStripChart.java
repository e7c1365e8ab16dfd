package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/**
 * One row per district, one tile per edition, on a grid of years: a year without award is a narrow
 * gap with a faint line, never a tile.
 */
public final class EditionStripChart {

  private static final double ROW_PX = 25;
  private static final double LABEL_PX = 245;

  /** Width of a year without award, in columns. */
  private static final double GAP = 0.4;

  /**
   * One district.
   *
   * @param standings standing per edition year; an edition that is missing is unknown
   * @param rise the edition that it is known to have risen at, which is framed; null for none
   */
  public record Row(String label, Map<Integer, Standing> standings, Integer rise) {

    /** A row without a frame. */
    public Row(String label, Map<Integer, Standing> standings) {
      this(label, standings, null);
    }

    /** Copies the map. */
    public Row {
      label = Lettering.clean(label);
      standings = Map.copyOf(standings);
    }

    Standing standing(int year) {
      return standings.getOrDefault(year, Standing.UNKNOWN);
    }
  }

  /**
   * The rows from the top down.
   *
   * @param editions years in which an award was held
   * @param gapYears years between them without award
   */
  public record Strip(List<Integer> editions, List<Integer> gapYears, List<Row> rows) {

    /** Sorts the years; throws when a year is both an edition and a gap. */
    public Strip {
      editions = List.copyOf(new TreeSet<>(editions));
      gapYears = List.copyOf(new TreeSet<>(gapYears));
      rows = List.copyOf(rows);
      for (Integer year : gapYears) {
        if (editions.contains(year)) {
          throw new IllegalArgumentException("Year " + year + " is both an edition and a gap");
        }
      }
    }

    /** Middle of each year's column, counted in columns from the left. */
    TreeMap<Integer, Double> columns() {
      TreeMap<Integer, Double> middles = new TreeMap<>();
      Set<Integer> years = new TreeSet<>(editions);
      years.addAll(gapYears);
      double x = 0;
      for (int year : years) {
        double width = gapYears.contains(year) ? GAP : 1;
        middles.put(year, x + width / 2);
        x += width;
      }
      return middles;
    }

    double width() {
      return Math.max(1, editions.size() + GAP * gapYears.size());
    }
  }

  private EditionStripChart() {}

  /** Draws the rows. Captions used: NO_AWARD, ROSE_TO, NO_DATA. */
  public static Drawing draw(Strip data, ChartText text, House house) {
    XYPlot plot =
        new XYPlot(tiles(data), yearAxis(data, house), rowAxis(data, house), new Tiles(house));
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    Frame.calm(plot);
    plot.setRangeGridlinesVisible(false);
    if (data.rows().isEmpty() || data.editions().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    } else {
      plot.addAnnotation(new Overlay((g2, at) -> gaps(g2, at, data)));
      plot.addAnnotation(new Overlay((g2, at) -> rises(g2, at, data)));
    }
    double height = Math.max(2, data.rows().size()) * ROW_PX + 26;
    return Frame.around(plot, height, legend(data, text, house), text, house);
  }

  /** One series per standing that occurs, named by its code; x is the column, y the row. */
  private static DefaultXYDataset tiles(Strip data) {
    Map<Integer, Double> columns = data.columns();
    DefaultXYDataset dataset = new DefaultXYDataset();
    for (Standing standing : Ladder.allDown()) {
      List<double[]> places = new ArrayList<>();
      for (int row = 0; row < data.rows().size(); row++) {
        for (int year : data.editions()) {
          if (data.rows().get(row).standing(year) == standing) {
            places.add(new double[] {columns.get(year), row});
          }
        }
      }
      if (!places.isEmpty()) {
        dataset.addSeries(standing.code(), Points.columns(places));
      }
    }
    return dataset;
  }

  private static NamedTicks yearAxis(Strip data, House house) {
    List<NamedTicks.Mark> marks = new ArrayList<>();
    data.columns()
        .forEach(
            (year, at) -> {
              if (data.editions().contains(year)) {
                marks.add(new NamedTicks.Mark(at, Integer.toString(year)));
              }
            });
    return new NamedTicks(marks, 0, data.width(), house);
  }

  private static NamedTicks rowAxis(Strip data, House house) {
    return NamedTicks.rows(data.rows().stream().map(Row::label).toList(), LABEL_PX, house);
  }

  private static void gaps(Graphics2D g2, Overlay.Scales at, Strip data) {
    for (int year : data.gapYears()) {
      double x = at.domain(data.columns().get(year));
      faintLine(g2, new Line2D.Double(x, at.area().getMinY() + 2, x, at.area().getMaxY() - 2));
    }
  }

  private static void rises(Graphics2D g2, Overlay.Scales at, Strip data) {
    for (int i = 0; i < data.rows().size(); i++) {
      Integer rise = data.rows().get(i).rise();
      if (rise != null && data.editions().contains(rise)) {
        double column = data.columns().get(rise);
        double left = at.domain(column - 0.5);
        double top = at.range(i - 0.5);
        frame(
            g2,
            new Rectangle2D.Double(
                left, top, at.domain(column + 0.5) - left, at.range(i + 0.5) - top));
      }
    }
  }

  private static void frame(Graphics2D g2, Rectangle2D box) {
    g2.setPaint(Tone.FALL.colour());
    g2.setStroke(new BasicStroke(2.5f));
    g2.draw(box);
  }

  private static void faintLine(Graphics2D g2, Line2D line) {
    g2.setPaint(Tone.RULE.colour());
    g2.setStroke(Marks.dashed(1, 2, 3));
    g2.draw(line);
  }

  private static List<Swatches.Entry> legend(Strip data, ChartText text, House house) {
    Set<Standing> seen = EnumSet.noneOf(Standing.class);
    for (Row row : data.rows()) {
      data.editions().forEach(year -> seen.add(row.standing(year)));
    }
    List<Swatches.Entry> entries = new ArrayList<>();
    for (Standing standing : Ladder.allDown()) {
      if (seen.contains(standing)) {
        entries.add(Swatches.Entry.of(standing, text, house));
      }
    }
    if (data.rows().stream().anyMatch(row -> row.rise() != null)) {
      entries.add(new Swatches.Entry(text.caption(Caption.ROSE_TO), EditionStripChart::frame));
    }
    if (!data.gapYears().isEmpty()) {
      entries.add(
          new Swatches.Entry(
              text.caption(Caption.NO_AWARD),
              (g2, box) ->
                  faintLine(
                      g2,
                      new Line2D.Double(
                          box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY()))));
    }
    return entries;
  }

  /** Paints each item as the tile of its standing. */
  private static final class Tiles extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;
    private static final int GROUND = 0;

    private final transient House house;

    Tiles(House house) {
      this.house = house;
    }

    /** All grounds first, then all letters, so that equal neighbours stay together. */
    @Override
    public int getPassCount() {
      return 2;
    }

    @Override
    public void drawItem(
        Graphics2D g2,
        XYItemRendererState state,
        Rectangle2D area,
        PlotRenderingInfo info,
        XYPlot plot,
        ValueAxis domain,
        ValueAxis range,
        XYDataset dataset,
        int series,
        int item,
        CrosshairState crosshair,
        int pass) {
      double column = dataset.getXValue(series, item);
      double row = dataset.getYValue(series, item);
      Standing standing = Standing.ofCode(dataset.getSeriesKey(series).toString());
      double left = domain.valueToJava2D(column - 0.5, area, plot.getDomainAxisEdge());
      double right = domain.valueToJava2D(column + 0.5, area, plot.getDomainAxisEdge());
      double top = range.valueToJava2D(row - 0.5, area, plot.getRangeAxisEdge());
      double bottom = range.valueToJava2D(row + 0.5, area, plot.getRangeAxisEdge());
      Rectangle2D box =
          new Rectangle2D.Double(left + 1, top + 1, right - left - 2, bottom - top - 2);
      if (pass == GROUND) {
        Tile.ground(g2, box, standing, house);
      } else {
        Tile.sign(g2, box, standing, house);
      }
    }
  }
}
