package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.stream.LongStream;

/** What Kendall's S of two variables and its variance are made of. */
final class KendallScore {
  private final int n;
  private final long s;

  /** Sizes of the groups of equal x, groups of one left out. */
  private final long[] tiesX;

  private final long[] tiesY;

  private KendallScore(int n, long s, long[] tiesX, long[] tiesY) {
    this.n = n;
    this.s = s;
    this.tiesX = tiesX;
    this.tiesY = tiesY;
  }

  /** Counts the comparisons; both arrays have the same length and only finite values. */
  static KendallScore of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "Two variables of different length: " + x.length + " and " + y.length);
    }
    requireFinite(x);
    requireFinite(y);
    long s = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        s += (long) sign(x[j], x[i]) * sign(y[j], y[i]);
      }
    }
    return new KendallScore(x.length, s, ties(x), ties(y));
  }

  /** The sign of a minus b, in which 0 and -0 are equal. */
  static int sign(double a, double b) {
    return a > b ? 1 : a < b ? -1 : 0;
  }

  /** Refuses what is not a number: an unknown value is left out by the caller, or the pair is. */
  static void requireFinite(double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("Unknown values are left out first: " + value);
      }
    }
  }

  private static long[] ties(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    LongStream.Builder sizes = LongStream.builder();
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        if (i - start > 1) {
          sizes.add(i - start);
        }
        start = i;
      }
    }
    return sizes.build().toArray();
  }

  int n() {
    return n;
  }

  /** Concordant minus discordant comparisons. */
  long s() {
    return s;
  }

  /** The exact distribution of S over all orders of y; of use only if x has no ties. */
  ScoreDistribution orders() {
    return ScoreDistribution.of(n, tiesY);
  }

  boolean hasTies() {
    return tiesX.length + tiesY.length > 0;
  }

  /** Comparisons of unequal x. */
  long untiedX() {
    return pairs(n) - Arrays.stream(tiesX).map(KendallScore::pairs).sum();
  }

  /** Comparisons of unequal y. */
  long untiedY() {
    return pairs(n) - Arrays.stream(tiesY).map(KendallScore::pairs).sum();
  }

  private static long pairs(long m) {
    return m * (m - 1) / 2;
  }

  /**
   * The variance of S when all orders are equally likely, with ties in both variables. Source:
   * Kendall 1975, "Rank correlation methods", equation 4.4.
   */
  double variance() {
    double all = n;
    double variance =
        (cubic(all) - Arrays.stream(tiesX).mapToDouble(KendallScore::cubic).sum()) / 18
            - Arrays.stream(tiesY).mapToDouble(KendallScore::cubic).sum() / 18;
    if (tiesX.length > 0 && tiesY.length > 0) {
      variance += sum(tiesX, 3) * sum(tiesY, 3) / (9 * all * (all - 1) * (all - 2));
      variance += sum(tiesX, 2) * sum(tiesY, 2) / (2 * all * (all - 1));
    }
    return Math.max(0, variance);
  }

  private static double cubic(double t) {
    return t * (t - 1) * (2 * t + 5);
  }

  /** Sum over the groups of t(t−1), and with three factors of t(t−1)(t−2). */
  private static double sum(long[] ties, int factors) {
    return Arrays.stream(ties).mapToDouble(t -> t * (t - 1.0) * (factors == 3 ? t - 2 : 1)).sum();
  }
}
