package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * The Cochran-Armitage test for a trend in shares: T = Σ w_t (x_t − n_t p), X² = T² / (p(1−p)(Σ n_t
 * w_t² − (Σ n_t w_t)²/N)) with N = Σ n_t and p = Σ x_t / N, one degree of freedom. Source: Armitage
 * 1955, "Tests for linear trends in proportions and frequencies". The same districts each year are
 * not independent, so {@link #bootstrap} has to confirm it.
 *
 * @param n number of observations over all times, N
 * @param t the score T
 * @param z its sign tells up or down; z² is X²
 * @param chiSquare X²
 * @param p two-sided p-value
 * @param slope change of the share per unit of weight, so per year with true years
 */
public record CochranArmitage(
    long n, double t, double z, double chiSquare, double p, double slope) {
  private static final double CONFIDENCE = 0.95;

  /**
   * The slope of the share over resampled units.
   *
   * @param slope change of the share per unit of weight in the data
   * @param low lower limit at 95 %, by percentiles
   * @param high upper limit
   * @param p two-sided p-value: twice the smaller share of draws at or beyond 0, the data counted
   *     as one draw
   * @param draws number of draws that had two times
   * @param seed of the draws, to be printed
   */
  public record Bootstrap(double slope, double low, double high, double p, int draws, long seed) {
    /** Whether 0 lies outside of the limits. */
    public boolean confirms() {
      return low > 0 || high < 0;
    }
  }

  /**
   * The test of a series of shares.
   *
   * @param x number at or above the level, per time
   * @param n number of known results, per time; 0 where there are none
   * @param weights true years, or other scores of the times
   * @return empty if all or none are at or above the level, or if only one time has observations
   */
  public static Optional<CochranArmitage> of(int[] x, int[] n, double[] weights) {
    if (x.length != n.length || x.length != weights.length) {
      throw new IllegalArgumentException(
          "Times differ: " + x.length + ", " + n.length + ", " + weights.length);
    }
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0 || x[i] > n[i]) {
        throw new IllegalArgumentException("Not a share: " + x[i] + " of " + n[i]);
      }
    }
    KendallScore.requireFinite(weights);
    long total = Arrays.stream(n).asLongStream().sum();
    long above = Arrays.stream(x).asLongStream().sum();
    double spread = spread(n, weights);
    if (above == 0 || above == total || spread == 0) {
      return Optional.empty();
    }
    double share = (double) above / total;
    double t = score(x, n, weights);
    double z = t / Math.sqrt(share * (1 - share) * spread);
    return Optional.of(
        new CochranArmitage(total, t, z, z * z, NormalTails.twoSided(z), t / spread));
  }

  /**
   * X² (N − 1)/N: the same test given all totals, as permutation programs print it. For hundreds of
   * observations it is nearly X². Source: the variance of a linear statistic given all totals,
   * Agresti 2013, "Categorical Data Analysis".
   */
  public double conditionalChiSquare() {
    return chiSquare * (n - 1) / n;
  }

  /** Probability of a larger {@link #conditionalChiSquare}. */
  public double conditionalP() {
    return NormalTails.twoSided(Math.sqrt(conditionalChiSquare()));
  }

  /**
   * The slope with limits from whole units drawn with replacement, so that what a unit does in one
   * year is not taken for new evidence in the next.
   *
   * @param units one row per unit, one column per time: at or above the level or not; null where
   *     unknown
   * @param weights true years, or other scores of the times
   * @param draws number of draws, such as 2000
   * @param seed of the draws
   * @return empty if fewer than two times have a known result
   */
  public static Optional<Bootstrap> bootstrap(
      Boolean[][] units, double[] weights, int draws, long seed) {
    if (draws < 1) {
      throw new IllegalArgumentException("A bootstrap needs draws: " + draws);
    }
    KendallScore.requireFinite(weights);
    for (Boolean[] unit : units) {
      if (unit.length != weights.length) {
        throw new IllegalArgumentException("Times differ: " + unit.length + ", " + weights.length);
      }
    }
    int[] all = new int[units.length];
    Arrays.setAll(all, i -> i);
    Double slope = slope(units, all, weights);
    if (slope == null) {
      return Optional.empty();
    }
    RandomDataGenerator random = new RandomDataGenerator(seed);
    double[] slopes = new double[draws];
    int used = 0;
    int[] drawn = new int[units.length];
    for (int draw = 0; draw < draws; draw++) {
      Arrays.setAll(drawn, i -> random.nextInt(units.length));
      Double one = slope(units, drawn, weights);
      if (one != null) {
        slopes[used++] = one;
      }
    }
    return Optional.of(summary(slope, Arrays.copyOf(slopes, used), seed));
  }

  private static Bootstrap summary(double slope, double[] slopes, long seed) {
    long down = Arrays.stream(slopes).filter(b -> b <= 0).count();
    long up = Arrays.stream(slopes).filter(b -> b >= 0).count();
    Percentile percentile = new Percentile();
    percentile.setData(slopes);
    double tail = 50 * (1 - CONFIDENCE);
    return new Bootstrap(
        slope,
        percentile.evaluate(tail),
        percentile.evaluate(100 - tail),
        Math.min(1, 2.0 * (1 + Math.min(down, up)) / (slopes.length + 1)),
        slopes.length,
        seed);
  }

  /** The slope of the drawn units; null if their known results are all of one time. */
  private static Double slope(Boolean[][] units, int[] drawn, double[] weights) {
    int[] x = new int[weights.length];
    int[] n = new int[weights.length];
    for (int unit : drawn) {
      for (int time = 0; time < weights.length; time++) {
        Boolean above = units[unit][time];
        if (above != null) {
          n[time]++;
          x[time] += above ? 1 : 0;
        }
      }
    }
    double spread = spread(n, weights);
    return spread == 0 ? null : score(x, n, weights) / spread;
  }

  /** T, with the weights less their mean: the same figure, without cancellation. */
  private static double score(int[] x, int[] n, double[] weights) {
    double share = (double) Arrays.stream(x).asLongStream().sum() / total(n);
    double mean = mean(n, weights);
    double score = 0;
    for (int i = 0; i < n.length; i++) {
      score += (weights[i] - mean) * (x[i] - n[i] * share);
    }
    return score;
  }

  /** Σ n w² − (Σ n w)²/N, likewise. */
  private static double spread(int[] n, double[] weights) {
    if (total(n) == 0) {
      return 0;
    }
    double mean = mean(n, weights);
    double spread = 0;
    for (int i = 0; i < n.length; i++) {
      spread += n[i] * (weights[i] - mean) * (weights[i] - mean);
    }
    return spread;
  }

  private static double mean(int[] n, double[] weights) {
    double sum = 0;
    for (int i = 0; i < n.length; i++) {
      sum += n[i] * (weights[i] - weights[0]);
    }
    return weights[0] + sum / total(n);
  }

  private static long total(int[] n) {
    return Arrays.stream(n).asLongStream().sum();
  }
}
