package id.kla.jobs.statistics;

import java.util.Optional;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.ranking.NaturalRanking;

/**
 * The Mann-Kendall test with the variance corrected for serial correlation: var S is multiplied by
 * 1 + 2/(n(n−1)(n−2)) Σ_k (n−k)(n−k−1)(n−k−2) ρ(k), where ρ(k) are those autocorrelations of the
 * ranks of the series less its Sen slope that differ from zero at 95 %. Source: Hamed & Rao 1998,
 * "A modified Mann-Kendall trend test for autocorrelated data". Lags are counted in values, so the
 * series should be evenly spaced.
 *
 * @param n number of values
 * @param s Mann-Kendall score
 * @param factor by which the variance is multiplied
 * @param variance corrected variance of the score
 * @param z score in corrected standard deviations, with the correction for continuity
 * @param p two-sided p-value by the normal approximation
 */
public record HamedRao(int n, long s, double factor, double variance, double z, double p) {
  private static final double CONFIDENCE = 0.95;

  /** The corrected test with all lags. */
  public static Optional<HamedRao> of(double[] series) {
    return of(series, series.length - 1);
  }

  /**
   * The corrected test.
   *
   * @param series known values in the order of time, evenly spaced
   * @param lags how many lags are looked at, 0 or more; more than there are is all of them
   * @return empty if there are fewer than three values, if the series less its slope is constant,
   *     or if the corrected variance is not positive
   */
  public static Optional<HamedRao> of(double[] series, int lags) {
    int n = series.length;
    KendallScore.requireFinite(series);
    if (n > 0 && lags < 0) {
      throw new IllegalArgumentException("Not a number of lags: " + lags);
    }
    if (n < 3) {
      return Optional.empty();
    }
    MannKendall plain = MannKendall.of(series).orElseThrow();
    double[] ranks = new NaturalRanking().rank(withoutSlope(series));
    double mean = StatUtils.mean(ranks);
    double squares = StatUtils.populationVariance(ranks, mean) * n;
    if (squares == 0) {
      return Optional.empty();
    }
    double bound = NormalTails.critical(CONFIDENCE) / Math.sqrt(n);
    double sum = 0;
    for (int k = 1; k <= Math.min(lags, n - 1); k++) {
      double correlation = products(ranks, mean, k) / squares;
      if (Math.abs(correlation) > bound) {
        sum += (n - k) * (n - k - 1.0) * (n - k - 2.0) * correlation;
      }
    }
    double factor = 1 + 2 * sum / (n * (n - 1.0) * (n - 2.0));
    double variance = plain.variance() * factor;
    if (variance <= 0) {
      return Optional.empty();
    }
    double z = MannKendall.z(plain.s(), variance);
    return Optional.of(new HamedRao(n, plain.s(), factor, variance, z, NormalTails.twoSided(z)));
  }

  private static double[] withoutSlope(double[] series) {
    double[] order = MannKendall.order(series.length);
    double slope = SenSlope.of(order, series).orElseThrow().slope();
    double[] rest = new double[series.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = series[i] - order[i] * slope;
    }
    return rest;
  }

  private static double products(double[] ranks, double mean, int lag) {
    double sum = 0;
    for (int i = 0; i + lag < ranks.length; i++) {
      sum += (ranks[i] - mean) * (ranks[i + lag] - mean);
    }
    return sum;
  }
}
