package id.kla.jobs.submission;

import java.math.BigDecimal;
import java.util.List;

/**
 * How far a total may be from the sum of its parts when both were rounded. Only a figure with two
 * decimals or more can have been rounded, by at most half of its last place: whole points and
 * tenths are what indicators really give.
 */
final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Rounding() {}

  /** Whether the difference between a stated total and the sum of these parts is only rounding. */
  static boolean explains(BigDecimal stated, List<BigDecimal> parts, BigDecimal difference) {
    BigDecimal allowed = halfPlace(stated);
    for (BigDecimal part : parts) {
      allowed = allowed.add(halfPlace(part));
    }
    return difference.abs().compareTo(allowed) <= 0;
  }

  private static BigDecimal halfPlace(BigDecimal figure) {
    int decimals = figure.stripTrailingZeros().scale();
    return decimals < 2 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-decimals);
  }
}
