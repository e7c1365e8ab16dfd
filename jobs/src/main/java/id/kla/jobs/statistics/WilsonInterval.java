package id.kla.jobs.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The Wilson score interval of a share at 95 %.
 *
 * @param low lower limit, from 0 to 1
 * @param high upper limit, from 0 to 1
 */
public record WilsonInterval(double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * The interval of x out of n: (2x + z² ∓ z √(z² + 4x(n−x)/n)) / (2(n + z²)). Without any
   * observation it is the whole range. Source: Wilson 1927, "Probable inference, the law of
   * succession, and statistical inference".
   *
   * @param x number of successes, 0 to n
   * @param n number of observations, 0 or more
   */
  public static WilsonInterval of(int x, int n) {
    if (x < 0 || x > n) {
      throw new IllegalArgumentException("Not a share: " + x + " of " + n);
    }
    if (n == 0) {
      return new WilsonInterval(0, 1);
    }
    double z2 = Z * Z;
    double spread = Z * Math.sqrt(z2 + 4.0 * x * (n - x) / n);
    double scale = 2 * (n + z2);
    return new WilsonInterval(
        Math.max(0, (2.0 * x + z2 - spread) / scale), Math.min(1, (2.0 * x + z2 + spread) / scale));
  }

  /**
   * As {@link #of(int, int)}, at another confidence.
   *
   * @param x number of successes, 0 to n; need not be whole
   * @param n number of observations, 0 or more
   * @param confidence between 0 and 1
   */
  public static WilsonInterval of(double x, double n, double confidence) {
    if (!(x >= 0 && x <= n)) {
      throw new IllegalArgumentException("Not a share: " + x + " of " + n);
    }
    if (n == 0) {
      return new WilsonInterval(0, 1);
    }
    double z = new NormalDistribution(0, 1).inverseCumulativeProbability((1 + confidence) / 2);
    double spread = z * Math.sqrt(z * z + 4 * x * (n - x) / n);
    double scale = 2 * (n + z * z);
    return new WilsonInterval(
        Math.max(0, (2 * x + z * z - spread) / scale),
        Math.min(1, (2 * x + z * z + spread) / scale));
  }
}
