package id.kla.jobs.statistics;

import java.util.function.DoubleSupplier;

/**
 * How often a statistic was as large in data shuffled at random as in the data.
 *
 * @param observed statistic of the data
 * @param asLarge shuffles in which it was as large or larger
 * @param draws number of shuffles
 * @param seed with which they repeat
 */
public record PermutationTest(double observed, int asLarge, int draws, long seed) {
  /** Sums taken in another order differ in the last digits and are still equal. */
  private static final double ROUNDING = 1e-9;

  /** Counts the shuffles whose statistic is at least the observed. */
  static PermutationTest of(double observed, int draws, long seed, DoubleSupplier shuffled) {
    if (draws < 0) {
      throw new IllegalArgumentException("Not a number of shuffles: " + draws);
    }
    int asLarge = 0;
    for (int draw = 0; draw < draws; draw++) {
      if (shuffled.getAsDouble() >= observed - ROUNDING * Math.max(1, observed)) {
        asLarge++;
      }
    }
    return new PermutationTest(observed, asLarge, draws, seed);
  }

  /**
   * The p-value (asLarge + 1) / (draws + 1): the data are one of the orders. Source: Phipson and
   * Smyth 2010, "Permutation p-values should never be zero".
   */
  public double p() {
    return (asLarge + 1.0) / (draws + 1.0);
  }
}
