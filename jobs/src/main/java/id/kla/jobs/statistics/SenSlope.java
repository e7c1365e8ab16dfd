package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * Sen's slope: the median of (y_j − y_i)/(t_j − t_i) over all pairs of different times; the line
 * goes through the medians, intercept = median(y) − slope × median(t). The limits are slopes by
 * rank, (N ∓ z√var S)/2 of N pairs. Sources: Sen 1968, "Estimates of the regression coefficient
 * based on Kendall's tau"; Gilbert 1987, "Statistical methods for environmental pollution
 * monitoring", section 16.5; intercept: Conover 1980. For scores of one instrument, never across a
 * break.
 *
 * @param n number of values
 * @param pairs number of pairs of different times, N
 * @param slope units of y per unit of time
 * @param intercept value of the line at time 0
 * @param low lower limit of the slope; null if its rank lies below the first pair, so that these
 *     few values set no lower limit
 * @param high upper limit of the slope; null likewise
 */
public record SenSlope(int n, int pairs, double slope, double intercept, Double low, Double high) {
  private static final double CONFIDENCE = 0.95;

  /** How a limit is taken whose rank is not a whole number. */
  public enum Ranks {
    /** The slope of the nearest rank, as Sen 1968 prints it. Our choice. */
    NEAREST,
    /** Between the slopes of the two neighbouring ranks, as Gilbert 1987 does. */
    INTERPOLATED
  }

  /** The slope with limits at 95 % from the nearest ranks. */
  public static Optional<SenSlope> of(double[] times, double[] values) {
    return of(times, values, CONFIDENCE, Ranks.NEAREST);
  }

  /**
   * The slope of values over true times.
   *
   * @param times times, such as award years, in any order; may repeat
   * @param values known values, one per time
   * @param confidence of the limits, such as 0.95
   * @param ranks how a limit between two ranks is taken
   * @return empty if there are no two different times
   */
  public static Optional<SenSlope> of(
      double[] times, double[] values, double confidence, Ranks ranks) {
    KendallScore score = KendallScore.of(times, values);
    double[] slopes = slopes(times, values);
    if (slopes.length == 0) {
      return Optional.empty();
    }
    double slope = new Median().evaluate(slopes);
    double spread = NormalTails.critical(confidence) * Math.sqrt(score.variance());
    double below = (slopes.length - spread) / 2;
    double above = (slopes.length + spread) / 2 + 1;
    return Optional.of(
        new SenSlope(
            values.length,
            slopes.length,
            slope,
            new Median().evaluate(values) - slope * new Median().evaluate(times),
            atRank(slopes, below, ranks),
            atRank(slopes, above, ranks)));
  }

  /**
   * The slope that several series have in common: the median of the slopes of all pairs within a
   * series, never between two. Sources: Hirsch, Slack and Smith 1982, "Techniques of trend analysis
   * for monthly water quality data"; Helsel and Frans 2006, "Regional Kendall test for trend".
   *
   * @param times one per column, such as award years; may repeat
   * @param series one row per unit, one column per time; null where unknown
   * @return units of the series per unit of time; empty if no series has known values at two
   *     different times
   */
  public static Optional<Double> common(double[] times, Double[][] series) {
    KendallScore.requireFinite(times);
    DoubleStream.Builder all = DoubleStream.builder();
    for (Double[] row : series) {
      if (row.length != times.length) {
        throw new IllegalArgumentException(
            "A series over other times: " + row.length + " values, " + times.length + " times");
      }
      int[] known = IntStream.range(0, row.length).filter(i -> row[i] != null).toArray();
      double[] values = Arrays.stream(known).mapToDouble(i -> row[i]).toArray();
      KendallScore.requireFinite(values);
      double[] when = Arrays.stream(known).mapToDouble(i -> times[i]).toArray();
      Arrays.stream(slopes(when, values)).forEach(all);
    }
    double[] slopes = all.build().toArray();
    return slopes.length == 0 ? Optional.empty() : Optional.of(new Median().evaluate(slopes));
  }

  private static double[] slopes(double[] times, double[] values) {
    DoubleStream.Builder slopes = DoubleStream.builder();
    for (int i = 0; i < times.length; i++) {
      for (int j = i + 1; j < times.length; j++) {
        if (times[j] != times[i]) {
          slopes.add((values[j] - values[i]) / (times[j] - times[i]));
        }
      }
    }
    double[] sorted = slopes.build().toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The slope of a rank counted from 1; null outside of the ranks there are. */
  private static Double atRank(double[] sorted, double rank, Ranks ranks) {
    double wanted = ranks == Ranks.NEAREST ? Math.rint(rank) : rank;
    if (wanted < 1 || wanted > sorted.length) {
      return null;
    }
    int whole = (int) wanted;
    double part = wanted - whole;
    double lower = sorted[whole - 1];
    return part == 0 ? lower : lower + part * (sorted[whole] - lower);
  }
}
