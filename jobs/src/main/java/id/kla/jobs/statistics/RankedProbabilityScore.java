package id.kla.jobs.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a forecast of shares over ordered levels is from what came, in cumulated shares: 0 is
 * perfect. Source: Epstein 1969, "A scoring system for probability forecasts of ranked categories".
 */
public final class RankedProbabilityScore {
  private static final double ROUNDING = 1e-6;

  private RankedProbabilityScore() {}

  /**
   * The mean of (F - O)^2 over the k - 1 lines between levels, F and O the cumulated shares up to
   * each line: from 0 to 1. The top, where F = O = 1 whatever was forecast, is no line.
   *
   * @param forecast share or probability of each level, lowest first
   * @param observed share of each level as it came
   */
  public static double of(List<Double> forecast, List<Double> observed) {
    return sum(forecast, observed) / (forecast.size() - 1);
  }

  /** As {@link #of(List, List)}, for one district that came to a level. */
  public static double of(List<Double> forecast, int observed) {
    TransitionCounts.requireState(observed, forecast.size());
    return of(
        forecast,
        IntStream.range(0, forecast.size())
            .mapToObj(level -> level == observed ? 1.0 : 0)
            .toList());
  }

  /** The sum of (F - O)^2, as some programs and textbooks print it: from 0 to k - 1. */
  public static double sum(List<Double> forecast, List<Double> observed) {
    if (forecast.size() != observed.size() || forecast.size() < 2) {
      throw new IllegalArgumentException(
          forecast.size() + " levels forecast, but " + observed.size() + " observed");
    }
    requireShares(forecast);
    requireShares(observed);
    double sum = 0;
    double apart = 0;
    for (int line = 0; line < forecast.size() - 1; line++) {
      apart += forecast.get(line) - observed.get(line);
      sum += apart * apart;
    }
    return sum;
  }

  private static void requireShares(List<Double> shares) {
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    if (!(Math.abs(sum - 1) <= ROUNDING) || shares.stream().anyMatch(share -> share < -ROUNDING)) {
      throw new IllegalArgumentException("Not shares that add up to 1: " + shares);
    }
  }
}
