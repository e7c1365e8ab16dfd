package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.data.xy.CategoryTableXYDataset;

/**
 * What is known of the districts of each row, as lying stacked bars: levels from the highest, then
 * the kinds of "no level", each with its own pattern. Districts not yet formed are left out.
 */
public final class StandingSharesChart {

  private static final double ROW_PX = 25;
  private static final double BAR = 0.76;
  private static final double LABEL_PX = 200;

  /**
   * One bar.
   *
   * @param label name of the province or the edition
   * @param counts districts per standing
   * @param existing districts that existed: the denominator; may be more than the counts add up to
   */
  public record Row(String label, Map<Standing, Integer> counts, int existing) {

    /** Refuses negative counts, and counts of existing districts beyond the denominator. */
    public Row {
      label = Lettering.clean(label);
      Map<Standing, Integer> copy = new EnumMap<>(Standing.class);
      copy.putAll(counts);
      counts = Map.copyOf(copy);
      int sum = 0;
      for (Map.Entry<Standing, Integer> entry : counts.entrySet()) {
        if (entry.getValue() < 0) {
          throw new IllegalArgumentException("Row " + label + " has a negative count");
        }
        sum += entry.getKey() == Standing.NOT_FORMED ? 0 : entry.getValue();
      }
      if (sum > existing) {
        throw new IllegalArgumentException(
            "Row " + label + ": " + sum + " districts counted, only " + existing + " exist");
      }
    }

    int count(Standing standing) {
      return counts.getOrDefault(standing, 0);
    }
  }

  /**
   * The bars from the top down.
   *
   * @param percent true: every bar is 100 % of its row; false: bars are as long as their counts
   */
  public record Shares(List<Row> rows, boolean percent) {

    /** Copies the rows. */
    public Shares {
      rows = List.copyOf(rows);
    }

    double value(Row row, int count) {
      if (!percent) {
        return count;
      }
      return row.existing() == 0 ? 0 : 100.0 * count / row.existing();
    }
  }

  private StandingSharesChart() {}

  /** Draws the rows. Captions used: ROW_TOTAL, NO_DATA. */
  public static Drawing draw(Shares data, ChartText text, House house) {
    CategoryTableXYDataset dataset = segments(data);
    XYPlot plot =
        new XYPlot(
            dataset, rowAxis(data, house), valueAxis(data, text, house), bars(dataset, house));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    Frame.calm(plot);
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    plot.addAnnotation(new Overlay((g2, at) -> letters(g2, at, data, text, house)));
    double height = Math.max(3, data.rows().size()) * ROW_PX + 26;
    return Frame.around(plot, height, legend(data, text, house), text, house);
  }

  private static List<Standing> shown() {
    return Ladder.allDown().stream().filter(s -> s != Standing.NOT_FORMED).toList();
  }

  private static CategoryTableXYDataset segments(Shares data) {
    CategoryTableXYDataset dataset = new CategoryTableXYDataset();
    dataset.setIntervalWidth(BAR);
    for (Standing standing : shown()) {
      for (int i = 0; i < data.rows().size(); i++) {
        Row row = data.rows().get(i);
        double value = data.value(row, row.count(standing));
        dataset.add(Double.valueOf(i), Double.valueOf(value), standing.code(), false);
      }
    }
    return dataset;
  }

  private static NamedTicks rowAxis(Shares data, House house) {
    return NamedTicks.rows(data.rows().stream().map(Row::label).toList(), LABEL_PX, house);
  }

  private static double longest(Shares data) {
    return data.percent()
        ? 100
        : Math.max(5, data.rows().stream().mapToInt(Row::existing).max().orElse(0));
  }

  private static NamedTicks valueAxis(Shares data, ChartText text, House house) {
    double longest = longest(data);
    double step = data.percent() ? 25 : NamedTicks.step(longest, 6);
    NumberFormat format = data.percent() ? text.percentages() : text.wholeNumbers();
    List<NamedTicks.Mark> marks = new ArrayList<>();
    for (double at = 0; at <= longest; at += step) {
      marks.add(new NamedTicks.Mark(at, format.format(at)));
    }
    double end = longest * 1.08;
    marks.add(new NamedTicks.Mark(longest * 1.065, text.caption(Caption.ROW_TOTAL), false));
    return new NamedTicks(marks, 0, end, house);
  }

  private static StackedXYBarRenderer bars(CategoryTableXYDataset dataset, House house) {
    StackedXYBarRenderer renderer = Frame.bars();
    for (int series = 0; series < dataset.getSeriesCount(); series++) {
      renderer.setSeriesPaint(
          series, house.fill(Standing.ofCode(dataset.getSeriesKey(series).toString())));
    }
    return renderer;
  }

  private static void letters(
      Graphics2D g2, Overlay.Scales at, Shares data, ChartText text, House house) {
    NumberFormat format = text.wholeNumbers();
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      double top = at.domain(i - BAR / 2);
      double height = at.domain(i + BAR / 2) - top;
      int before = 0;
      for (Standing standing : shown()) {
        int count = row.count(standing);
        double from = at.range(data.value(row, before));
        double upTo = at.range(data.value(row, before + count));
        if (count > 0) {
          segment(
              g2,
              new Rectangle2D.Double(from, top, upTo - from, height),
              standing,
              format.format(count),
              house);
        }
        before += count;
      }
      Lettering.right(
          g2,
          format.format(row.existing()),
          house.semibold(House.SMALL_SIZE),
          Tone.INK.colour(),
          at.area().getMaxX() - 2,
          top + height / 2);
    }
  }

  private static void segment(
      Graphics2D g2, Rectangle2D box, Standing standing, String count, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    if (standing == Standing.NONE) {
      Tile.ground(g2, box, standing, house);
    }
    if (box.getWidth() > 3) {
      g2.setPaint(Tone.PAPER.colour());
      g2.fill(new Rectangle2D.Double(box.getMaxX() - 1, box.getY(), 1, box.getHeight()));
    }
    if (Lettering.width(count, font) + 6 <= box.getWidth()) {
      Tile.text(g2, box, standing, count, font, house);
    }
  }

  private static List<Swatches.Entry> legend(Shares data, ChartText text, House house) {
    List<Swatches.Entry> entries = new ArrayList<>();
    for (Standing standing : shown()) {
      if (data.rows().stream().anyMatch(row -> row.count(standing) > 0)) {
        entries.add(Swatches.Entry.of(standing, text, house));
      }
    }
    return entries;
  }
}
