package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One Mann-Kendall test for several series, such as the districts of a province: S = Σ S_d. The
 * independent form takes var S = Σ var S_d; the covariance form adds the covariances of all pairs,
 * because districts that one verifier visits move together. Print both, and believe the second.
 * Sources: Hirsch & Slack 1984, "A nonparametric trend test for seasonal data with serial
 * dependence"; Libiseller & Grimvall 2002, "Performance of partial Mann-Kendall tests"; Helsel &
 * Frans 2006, "Regional Kendall test for trend".
 *
 * @param series number of series with two known values or more; the others say nothing
 * @param s sum of the scores
 * @param independent variance as if the series did not move together; z with the correction for
 *     continuity
 * @param covariance variance with all covariances; z without that correction, as its sources have
 *     it; null if holes in the series make the estimated variance negative
 */
public record RegionalMannKendall(int series, long s, Form independent, Form covariance) {
  /**
   * One form of the test.
   *
   * @param variance variance of the sum of scores
   * @param z sum of scores in standard deviations
   * @param p two-sided p-value by the normal approximation
   */
  public record Form(double variance, double z, double p) {}

  /**
   * The test of series over common times.
   *
   * @param series one row per unit, one column per time, columns in the order of time; null where
   *     unknown
   * @return empty if no series has two known values
   */
  public static Optional<RegionalMannKendall> of(Double[][] series) {
    int times = series.length == 0 ? 0 : series[0].length;
    for (Double[] row : series) {
      if (row.length != times) {
        throw new IllegalArgumentException(
            "Series over different times: " + times + " and " + row.length + " columns");
      }
    }
    Double[][] used =
        Arrays.stream(series).filter(row -> known(row).length > 1).toArray(Double[][]::new);
    if (used.length == 0) {
      return Optional.empty();
    }
    long s = 0;
    double variance = 0;
    for (Double[] row : used) {
      MannKendall one = MannKendall.of(known(row)).orElseThrow();
      s += one.s();
      variance += one.variance();
    }
    return Optional.of(
        new RegionalMannKendall(
            used.length,
            s,
            form(variance, MannKendall.z(s, variance)),
            withCovariance(s, sumOfCovariances(used))));
  }

  private static double[] known(Double[] row) {
    return Arrays.stream(row).filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
  }

  private static Form form(double variance, double z) {
    return new Form(variance, z, NormalTails.twoSided(z));
  }

  private static Form withCovariance(long s, double variance) {
    if (variance < 0 || (variance == 0 && s != 0)) {
      return null;
    }
    return form(variance, s == 0 ? 0 : s / Math.sqrt(variance));
  }

  /** The sum over all pairs of series, each with itself too; that is its variance. */
  private static double sumOfCovariances(Double[][] series) {
    double[][] ranks =
        Arrays.stream(series).map(RegionalMannKendall::ranks).toArray(double[][]::new);
    int[] known = Arrays.stream(series).mapToInt(row -> known(row).length).toArray();
    double sum = 0;
    for (int g = 0; g < series.length; g++) {
      sum += covariance(series[g], series[g], ranks[g], ranks[g], known[g], known[g]);
      for (int h = g + 1; h < series.length; h++) {
        sum += 2 * covariance(series[g], series[h], ranks[g], ranks[h], known[g], known[h]);
      }
    }
    return sum;
  }

  /** [K + 4 Σ R_g R_h − n(n_g + 1)(n_h + 1)]/3 over n times, of which n_g and n_h are known. */
  private static double covariance(
      Double[] g, Double[] h, double[] rankG, double[] rankH, int knownG, int knownH) {
    long k = 0;
    double products = 0;
    for (int i = 0; i < g.length; i++) {
      products += rankG[i] * rankH[i];
      for (int j = i + 1; j < g.length; j++) {
        k += (long) sign(g[j], g[i]) * sign(h[j], h[i]);
      }
    }
    return (k + 4 * products - g.length * (knownG + 1.0) * (knownH + 1.0)) / 3;
  }

  /** Ranks among the known values; an unknown one has their mean rank. */
  private static double[] ranks(Double[] row) {
    double middle = (known(row).length + 1) / 2.0;
    double[] ranks = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      int signs = 0;
      for (Double other : row) {
        signs += sign(row[i], other);
      }
      ranks[i] = middle + signs / 2.0;
    }
    return ranks;
  }

  /** The sign of a minus b; 0 if one of them is unknown. */
  private static int sign(Double a, Double b) {
    return a == null || b == null ? 0 : KendallScore.sign(a, b);
  }
}
