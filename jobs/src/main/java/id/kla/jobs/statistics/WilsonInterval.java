package id.kla.jobs.statistics;

/**
 * The Wilson score interval of a share. The districts are a census, not a sample: a report calls it
 * a stability range and names the denominator.
 *
 * @param low lower limit, from 0 to 1
 * @param high upper limit, from 0 to 1
 */
public record WilsonInterval(double low, double high) {
  private static final double CONFIDENCE = 0.95;

  /**
   * The interval of x out of n at 95 %. Without any observation it is the whole range.
   *
   * @param x number of successes, 0 to n
   * @param n number of observations, 0 or more
   */
  public static WilsonInterval of(int x, int n) {
    if (x < 0 || x > n) {
      throw new IllegalArgumentException("Not a share: " + x + " of " + n);
    }
    return of(x, n, CONFIDENCE);
  }

  /**
   * The interval of x out of n: (2x + z² ∓ z √(z² + 4x(n−x)/n)) / (2(n + z²)). Without any
   * observation it is the whole range. Source: Wilson 1927, "Probable inference, the law of
   * succession, and statistical inference".
   *
   * @param x number of successes, 0 to n; need not be whole, so that a share times a denominator
   *     will do
   * @param n number of observations, 0 or more
   * @param confidence between 0 and 1, such as 0.95 or 0.998
   */
  public static WilsonInterval of(double x, double n, double confidence) {
    if (!(x >= 0 && x <= n) || Double.isInfinite(n)) {
      throw new IllegalArgumentException("Not a share: " + x + " of " + n);
    }
    double z = NormalTails.critical(confidence);
    if (n == 0) {
      return new WilsonInterval(0, 1);
    }
    double z2 = z * z;
    double spread = z * Math.sqrt(z2 + 4 * x * (n - x) / n);
    double scale = 2 * (n + z2);
    return new WilsonInterval(
        Math.max(0, (2 * x + z2 - spread) / scale), Math.min(1, (2 * x + z2 + spread) / scale));
  }
}
