package id.kla.jobs.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;

/** Tails and quantiles of the standard normal distribution. */
final class NormalTails {
  private static final double SQRT_TWO = FastMath.sqrt(2);
  private static final NormalDistribution STANDARD = new NormalDistribution();

  private NormalTails() {}

  /** The two-sided p-value of z; exact far out in the tail, where 1 minus a probability is not. */
  static double twoSided(double z) {
    return Erf.erfc(Math.abs(z) / SQRT_TWO);
  }

  /**
   * The z that leaves half of what the confidence leaves out above it, 1.96 for 0.95.
   *
   * @param confidence between 0 and 1, both excluded
   */
  static double critical(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "A confidence lies between 0 and 1, such as 0.95: " + confidence);
    }
    return quantile((1 + confidence) / 2);
  }

  /** The value below which the share p of the distribution lies. */
  static double quantile(double p) {
    return STANDARD.inverseCumulativeProbability(p);
  }
}
