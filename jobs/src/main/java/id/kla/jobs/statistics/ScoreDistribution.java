package id.kla.jobs.statistics;

import java.util.Arrays;

/**
 * The exact distribution of Kendall's S over all orders of a series that may have ties, against a
 * variable without ties. The discordant comparisons of an order of a multiset are its inversions,
 * counted by the Gaussian multinomial coefficient (Stanley 2012, "Enumerative combinatorics",
 * volume 1, proposition 1.7.1); S is the number of comparisons less twice those.
 */
final class ScoreDistribution {
  /** Orders with exactly d discordant comparisons; whole numbers up to 2⁵³, exact that far. */
  private final double[] orders;

  private final double total;

  private ScoreDistribution(double[] orders) {
    this.orders = orders;
    this.total = Arrays.stream(orders).sum();
  }

  /**
   * The distribution for n values.
   *
   * @param n number of values, 1 or more
   * @param ties sizes of the groups of equal values, groups of one left out
   */
  static ScoreDistribution of(int n, long[] ties) {
    double[] orders = {1};
    int placed = 0;
    for (long tie : ties) {
      placed += (int) tie;
      orders = product(orders, binomial(placed, (int) tie));
    }
    while (placed < n) {
      placed++;
      orders = product(orders, binomial(placed, 1));
    }
    return new ScoreDistribution(orders);
  }

  /** Coefficients of the Gaussian binomial coefficient, "n choose k", by Pascal's rule. */
  private static double[] binomial(int n, int k) {
    double[][] row = new double[k + 1][];
    row[0] = new double[] {1};
    for (int m = 1; m <= n; m++) {
      for (int j = Math.min(m, k); j >= 1; j--) {
        double[] kept = row[j] == null ? new double[0] : row[j];
        double[] sum = new double[j * (m - j) + 1];
        for (int d = 0; d < kept.length; d++) {
          sum[d + j] += kept[d];
        }
        for (int d = 0; d < row[j - 1].length; d++) {
          sum[d] += row[j - 1][d];
        }
        row[j] = sum;
      }
    }
    return row[k];
  }

  private static double[] product(double[] a, double[] b) {
    double[] product = new double[a.length + b.length - 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i + j] += a[i] * b[j];
      }
    }
    return product;
  }

  /** The probability that S is s or more. */
  double atLeast(long s) {
    int comparisons = orders.length - 1;
    double favourable = 0;
    for (int d = 0; d <= comparisons && comparisons - 2L * d >= s; d++) {
      favourable += orders[d];
    }
    return favourable / total;
  }

  /** The probability that S is as far from zero as s, or farther. */
  double twoSided(long s) {
    return s == 0 ? 1 : Math.min(1, 2 * atLeast(Math.abs(s)));
  }

  /** The smallest two-sided probability that any order can have. */
  double smallest() {
    return twoSided(orders.length - 1);
  }
}
