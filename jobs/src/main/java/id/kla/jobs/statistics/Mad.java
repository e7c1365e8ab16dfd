package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * The median absolute deviation from the median, a scale that a few extreme values do not move.
 * Source: Hampel 1974, "The influence curve and its role in robust estimation".
 */
public final class Mad {
  private Mad() {}

  /**
   * median |x − median x|, in the units of x, not scaled to a standard deviation.
   *
   * @param values known values
   * @return empty without any value; 0 if more than half are equal
   */
  public static Optional<Double> of(double... values) {
    KendallScore.requireFinite(values);
    if (values.length == 0) {
      return Optional.empty();
    }
    double median = new Median().evaluate(values);
    return Optional.of(
        new Median()
            .evaluate(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray()));
  }

  /** The same divided by Φ⁻¹(3/4), so that it estimates the standard deviation of a normal. */
  public static Optional<Double> likeStandardDeviation(double... values) {
    return of(values).map(mad -> mad / NormalTails.quantile(0.75));
  }
}
