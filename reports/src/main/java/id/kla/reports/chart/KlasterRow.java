package id.kla.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * One klaster in a chart of several scores of it, such as those of stages or of districts.
 *
 * @param label its name
 * @param max points that can be had, above zero; null when the instrument's weight is not known
 * @param scores points in an order that all klaster of the chart share; null when unknown
 */
public record KlasterRow(String label, BigDecimal max, List<BigDecimal> scores) {

  /** Refuses a maximum that is not above zero. */
  public KlasterRow {
    label = Lettering.clean(label);
    scores = Collections.unmodifiableList(new ArrayList<>(scores));
    if (max != null && max.signum() <= 0) {
      throw new IllegalArgumentException("Klaster " + label + " has the maximum " + max);
    }
  }

  /** Percent of the maximum; null when score or maximum is not known. */
  Double percent(int place) {
    BigDecimal score = scores.get(place);
    return max == null || score == null
        ? null
        : Double.valueOf(100 * score.doubleValue() / max.doubleValue());
  }

  /** Refuses a klaster that has not one score for each of these names. */
  static void requireOneScoreEach(List<KlasterRow> rows, List<String> names) {
    for (KlasterRow row : rows) {
      if (row.scores.size() != names.size()) {
        throw new IllegalArgumentException(
            "Klaster " + row.label + ": " + row.scores.size() + " scores for " + names);
      }
    }
  }

  /**
   * Percent from a bound to the maximum, or beyond it where a score is: that is a fault of its
   * source, and it is seen.
   */
  static RowPlot.Scale scale(double from, List<KlasterRow> rows, ChartText text) {
    double most =
        rows.stream()
            .flatMap(row -> percents(row).stream())
            .filter(Objects::nonNull)
            .reduce(100.0, Math::max);
    return new RowPlot.Scale(from, most, RowPlot.Scale.percent(text.percentages()).marks());
  }

  private static List<Double> percents(KlasterRow row) {
    List<Double> percents = new ArrayList<>();
    for (int place = 0; place < row.scores.size(); place++) {
      percents.add(row.percent(place));
    }
    return percents;
  }

  /** One series per place, named by its number; percent of the maximum at the klaster's row. */
  static DefaultXYDataset dataset(List<KlasterRow> rows, int places) {
    DefaultXYDataset dataset = new DefaultXYDataset();
    for (int place = 0; place < places; place++) {
      List<double[]> points = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        Double percent = rows.get(row).percent(place);
        if (percent != null) {
          points.add(new double[] {row, percent});
        }
      }
      dataset.addSeries(Integer.valueOf(place), Points.columns(points));
    }
    return dataset;
  }

  /** Says in place of bars or marks that there is no maximum to hold scores against. */
  static void sayMaximumUnknown(
      Graphics2D g2, Overlay.Scales at, double middle, ChartText text, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    double room = at.range(100) - at.range(0) - 8;
    String words = Lettering.fit(text.caption(Caption.MAXIMUM_UNKNOWN), font, room);
    Lettering.left(g2, words, font, Tone.MUTED.colour(), at.range(0) + 4, middle);
  }

  /** Points as they are written; a question mark for null. */
  static String written(BigDecimal points, ChartText text) {
    return points == null ? "?" : text.points().format(points);
  }
}
