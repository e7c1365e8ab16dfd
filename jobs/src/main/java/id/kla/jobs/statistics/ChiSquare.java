package id.kla.jobs.statistics;

import org.hipparchus.special.Gamma;

/** The tail of the chi-square distribution. */
final class ChiSquare {
  private ChiSquare() {}

  /**
   * The probability of a larger value, without loss of digits where it is tiny; null without a
   * degree of freedom.
   */
  static Double tail(double value, int degreesOfFreedom) {
    return degreesOfFreedom == 0
        ? null
        : Double.valueOf(Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, value / 2));
  }
}
