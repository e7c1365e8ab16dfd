package id.kla.jobs.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The least, the quartiles and the greatest of some values, exact. The quartile at share p of n
 * values in order is linearly interpolated at place 1 + p (n - 1): definition 7 of Hyndman and Fan
 * (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4).
 */
public record Quartiles(
    BigDecimal least, BigDecimal q1, BigDecimal median, BigDecimal q3, BigDecimal greatest) {

  /**
   * Of these values.
   *
   * @param values at least one, in any order
   * @param scale decimals to which quartiles are rounded, half up
   * @throws IllegalArgumentException when there is none
   */
  public static Quartiles of(List<BigDecimal> values, int scale) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Quartiles of no value");
    }
    List<BigDecimal> sorted = values.stream().sorted().toList();
    return new Quartiles(
        quarter(sorted, 0, scale),
        quarter(sorted, 1, scale),
        quarter(sorted, 2, scale),
        quarter(sorted, 3, scale),
        quarter(sorted, 4, scale));
  }

  private static BigDecimal quarter(List<BigDecimal> sorted, int quarters, int scale) {
    int place = quarters * (sorted.size() - 1);
    BigDecimal lower = sorted.get(place / 4);
    BigDecimal upper = sorted.get(Math.min(place / 4 + 1, sorted.size() - 1));
    BigDecimal share = BigDecimal.valueOf(place % 4 * 25L, 2);
    return lower.add(upper.subtract(lower).multiply(share)).setScale(scale, RoundingMode.HALF_UP);
  }
}
