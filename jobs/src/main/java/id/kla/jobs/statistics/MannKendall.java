package id.kla.jobs.statistics;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The Mann-Kendall test for a trend: S = Σ_{i&lt;j} sgn(x_j − x_i), var S = [n(n−1)(2n+5) − Σ
 * t(t−1)(2t+5)]/18 with t the sizes of the groups of ties, z = (S ∓ 1)/√var S. Sources: Mann 1945,
 * "Nonparametric tests against trend"; Kendall 1975, "Rank correlation methods". Years do not
 * enter, only their order; serial correlation is not corrected, see {@link HamedRao}.
 *
 * @param n number of values
 * @param s Mann-Kendall score
 * @param variance variance of the score, with ties; 0 if all values are equal
 * @param z score in standard deviations, with the correction for continuity
 * @param exactP two-sided p-value over all orders of the values, ties kept, for fewer than 10
 *     values; null for more
 * @param normalP two-sided p-value by the normal approximation
 * @param smallestP the smallest exact two-sided p-value that these values could have in any order;
 *     null from 10 values on, where the normal approximation serves
 * @param tau Kendall's tau-b with time; null if all values are equal
 */
public record MannKendall(
    int n,
    long s,
    double variance,
    double z,
    Double exactP,
    double normalP,
    Double smallestP,
    Double tau) {
  /** From so many values on, the normal approximation is taken. */
  static final int EXACT_BELOW = 10;

  /**
   * The test of a series.
   *
   * @param series known values in the order of time; the unknown left out
   * @return empty for fewer than two values
   */
  public static Optional<MannKendall> of(double[] series) {
    if (series.length < 2) {
      return Optional.empty();
    }
    KendallScore score = KendallScore.of(order(series.length), series);
    double variance = score.variance();
    double z = z(score.s(), variance);
    boolean small = score.n() < EXACT_BELOW;
    ScoreDistribution orders = small ? score.orders() : null;
    return Optional.of(
        new MannKendall(
            score.n(),
            score.s(),
            variance,
            z,
            small ? orders.twoSided(score.s()) : null,
            NormalTails.twoSided(z),
            small ? orders.smallest() : null,
            score.untiedY() == 0
                ? null
                : score.s() / Math.sqrt((double) score.untiedX() * score.untiedY())));
  }

  /** The p-value to print: exact for fewer than 10 values, else by the normal approximation. */
  public double p() {
    return exactP == null ? normalP : exactP;
  }

  /** The score in standard deviations, one taken off its size; 0 for a score of 0. */
  static double z(long s, double variance) {
    return s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
  }

  static double[] order(int n) {
    return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
  }
}
