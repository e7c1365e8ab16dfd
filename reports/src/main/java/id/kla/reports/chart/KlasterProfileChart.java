package id.kla.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * The score of each klaster against its maximum, a lying bar from zero for each stage, with the
 * points beside it. A klaster whose maximum is not known has its points and no bar.
 */
public final class KlasterProfileChart {

  private static final double BAR_PX = 11;
  private static final double POINTS_PX = 62;

  /**
   * One klaster.
   *
   * @param max points that can be had, above zero; null when the instrument's weight is not known
   * @param scores points per stage, in the order of the stages; null when unknown
   */
  public record Row(String label, BigDecimal max, List<BigDecimal> scores) {

    /** Refuses a maximum that is not above zero. */
    public Row {
      label = Lettering.clean(label);
      scores = Collections.unmodifiableList(new ArrayList<>(scores));
      if (max != null && max.signum() <= 0) {
        throw new IllegalArgumentException("Klaster " + label + " has the maximum " + max);
      }
    }

    /** Percent of the maximum; null when score or maximum is not known. */
    Double percent(int stage) {
      BigDecimal score = scores.get(stage);
      return max == null || score == null
          ? null
          : Double.valueOf(100 * score.doubleValue() / max.doubleValue());
    }
  }

  /**
   * The klaster of one district and cycle, from the top down.
   *
   * @param stages one to four names, for example EM and final
   */
  public record Profile(List<String> stages, List<Row> rows) {

    /** Refuses a klaster that has not one score per stage. */
    public Profile {
      stages = StageLook.names(stages);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.scores().size() != stages.size()) {
          throw new IllegalArgumentException(
              "Klaster " + row.label() + ": " + row.scores().size() + " scores for " + stages);
        }
      }
    }
  }

  private KlasterProfileChart() {}

  /** Draws the klaster. Captions used: MAXIMUM, MAXIMUM_UNKNOWN, NO_DATA. */
  public static Drawing draw(Profile data, ChartText text, House house) {
    List<RowPlot.Line> lines = data.rows().stream().map(r -> RowPlot.Line.row(r.label())).toList();
    double rowPx = 14 + data.stages().size() * (BAR_PX + 2);
    RowPlot rows = new RowPlot(lines, rowPx, scale(data, text), columns(data, text), house);
    XYPlot plot = rows.plot(dataset(data));
    plot.addAnnotation(new Overlay((g2, at) -> bars(g2, at, rows, data, text, house)));
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken =
        text.saying(data.rows().stream().map(row -> spoken(data, row, text)).toList());
    List<Swatches.Entry> legend = data.rows().isEmpty() ? List.of() : StageLook.bars(data.stages());
    return Frame.around(plot, rows.height(), legend, spoken, house);
  }

  /** A score above its maximum is a fault of the source, and it is seen. */
  private static RowPlot.Scale scale(Profile data, ChartText text) {
    double most = 100;
    for (Row row : data.rows()) {
      for (int stage = 0; stage < data.stages().size(); stage++) {
        Double percent = row.percent(stage);
        most = Math.max(most, percent == null ? 0 : percent);
      }
    }
    RowPlot.Scale hundred = RowPlot.Scale.percent(text.percentages());
    return new RowPlot.Scale(0, most, hundred.marks());
  }

  private static List<RowPlot.Column> columns(Profile data, ChartText text) {
    List<RowPlot.Column> columns = new ArrayList<>();
    data.stages().forEach(stage -> columns.add(new RowPlot.Column(stage, POINTS_PX)));
    columns.add(new RowPlot.Column(text.caption(Caption.MAXIMUM), POINTS_PX));
    return columns;
  }

  /** One series per stage, named by its number; percent of the maximum at the klaster's row. */
  private static DefaultXYDataset dataset(Profile data) {
    DefaultXYDataset dataset = new DefaultXYDataset();
    for (int stage = 0; stage < data.stages().size(); stage++) {
      List<double[]> places = new ArrayList<>();
      for (int row = 0; row < data.rows().size(); row++) {
        Double percent = data.rows().get(row).percent(stage);
        if (percent != null) {
          places.add(new double[] {row, percent});
        }
      }
      dataset.addSeries(Integer.valueOf(stage), Points.columns(places));
    }
    return dataset;
  }

  private static void bars(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, Profile data, ChartText text, House house) {
    int stages = data.stages().size();
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      if (row.max() == null) {
        Font font = house.regular(House.SMALL_SIZE);
        String words =
            Lettering.fit(
                text.caption(Caption.MAXIMUM_UNKNOWN), font, at.range(100) - at.range(0) - 8);
        Lettering.left(g2, words, font, Tone.MUTED.colour(), at.range(0) + 4, rows.middle(at, i));
      }
      for (int stage = 0; stage < stages; stage++) {
        double y = rows.middle(at, i) + (stage - (stages - 1) / 2.0) * (BAR_PX + 2);
        Double percent = row.percent(stage);
        if (row.max() != null && percent == null) {
          Font font = house.regular(House.SMALL_SIZE);
          Lettering.left(g2, "?", font, Tone.MUTED.colour(), at.range(0) + 4, y);
        } else if (percent != null) {
          StageLook.of(stage, stages).bar(g2, RowPlot.box(at, 0, percent, y, BAR_PX));
        }
        rows.figures(g2, at, i, stage, points(row.scores().get(stage), text), Tone.INK);
      }
      rows.figures(g2, at, i, stages, points(row.max(), text), Tone.MUTED);
    }
  }

  private static String points(BigDecimal points, ChartText text) {
    return points == null ? "?" : text.points().format(points);
  }

  private static String spoken(Profile data, Row row, ChartText text) {
    List<String> scores = new ArrayList<>();
    for (int stage = 0; stage < data.stages().size(); stage++) {
      scores.add(data.stages().get(stage) + " " + points(row.scores().get(stage), text));
    }
    scores.add(text.caption(Caption.MAXIMUM) + " " + points(row.max(), text));
    return row.label() + ": " + String.join(", ", scores);
  }
}
