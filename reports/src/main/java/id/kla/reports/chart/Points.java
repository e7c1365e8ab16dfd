package id.kla.reports.chart;

import java.util.List;

/** Places as the datasets of the chart library take them. */
final class Points {

  private Points() {}

  /** The first and the second value of each place, as two rows. */
  static double[][] columns(List<double[]> places) {
    return new double[][] {
      places.stream().mapToDouble(place -> place[0]).toArray(),
      places.stream().mapToDouble(place -> place[1]).toArray()
    };
  }
}
