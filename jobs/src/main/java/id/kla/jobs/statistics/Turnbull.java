package id.kla.jobs.statistics;

import id.kla.jobs.statistics.TurnbullSupport.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turnbull's estimate of when an event happens whose time is known only to lie in an interval: the
 * distribution of the highest likelihood, which has its mass in a few innermost intervals. How the
 * mass is spread within one is not estimable. Source: Turnbull 1976, "The empirical distribution
 * function with arbitrarily grouped, censored and truncated data".
 *
 * @param weight number of observations
 * @param steps the intervals that have mass, in the order of time
 * @param logLikelihood of the estimate
 * @param rounds of the iteration
 * @param converged whether no shift of mass would raise the likelihood; if not, print no figures:
 *     with late entries there may be no maximum, as when all that were under observation have had
 *     the event before the next one enters
 */
public record Turnbull(
    double weight, List<Step> steps, double logLikelihood, int rounds, boolean converged) {
  /** One half, with room for the rounding of a sum. */
  private static final double HALF = 0.5 - 1e-9;

  /**
   * What is known of one unit: the event lies in (left, right], or at left if both are equal.
   *
   * @param left the last time it was seen without the event; negative infinity if never
   * @param right the first time it was seen with the event; infinity if never
   * @param entry the time after which an event could be seen; negative infinity if any could. A
   *     unit whose event came before its entry would not be among the data.
   * @param weight how many units of this kind there are
   */
  public record Observation(double left, double right, double entry, double weight) {
    /** Refuses an empty interval, one before the entry, and a weight of 0 or less. */
    public Observation {
      if (!(left <= right && right > entry)
          || left == Double.POSITIVE_INFINITY
          || right == Double.NEGATIVE_INFINITY
          || entry == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            "Not an interval: " + left + " to " + right + ", entry " + entry);
      }
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("A weight is above 0: " + weight);
      }
      // Else 0 and -0 would be two times.
      left = (left == right ? left : Math.max(left, entry)) + 0.0;
      right += 0.0;
      entry += 0.0;
    }

    /** The event happened at this time. */
    public static Observation at(double time) {
      return between(time, time);
    }

    /** The event happened after one time and up to the other. */
    public static Observation between(double left, double right) {
      return new Observation(left, right, Double.NEGATIVE_INFINITY, 1);
    }

    /**
     * The event happened between two times, the first of them included, as programs take it whose
     * intervals are closed. Its intervals with mass begin at the last number before that time.
     */
    public static Observation within(double first, double last) {
      return first == last ? at(first) : between(Math.nextDown(first), last);
    }

    /** The event had happened when the unit was first seen: left-censored. */
    public static Observation by(double time) {
      return between(Double.NEGATIVE_INFINITY, time);
    }

    /** The event had not happened when the unit was last seen: right-censored. */
    public static Observation after(double time) {
      return between(time, Double.POSITIVE_INFINITY);
    }

    /** The same unit, which came under observation late. */
    public Observation enteringAt(double time) {
      return new Observation(left, right, time, weight);
    }

    /** So many units of this kind. */
    public Observation times(double count) {
      return new Observation(left, right, entry, count);
    }
  }

  /**
   * An interval with mass: (left, right], or the time left if both are equal.
   *
   * @param left its beginning; negative infinity if the mass lies anywhere before right
   * @param right its end; infinity if the event has not been seen by then
   * @param mass the share of events in it
   * @param survival the share without the event after it
   */
  public record Step(double left, double right, double mass, double survival) {}

  /**
   * The estimate.
   *
   * @return empty without any observation
   */
  public static Optional<Turnbull> of(List<Observation> observations) {
    if (observations.isEmpty()) {
      return Optional.empty();
    }
    TurnbullSupport support = TurnbullSupport.of(observations);
    TurnbullFit fit = TurnbullFit.of(support);
    double[] masses = fit.masses();
    List<Step> steps = new ArrayList<>();
    double gone = 0;
    for (int j = 0; j < masses.length; j++) {
      if (masses[j] > 0) {
        gone += masses[j];
        Cell cell = support.cells().get(j);
        steps.add(new Step(cell.left(), cell.right(), masses[j], Math.max(0, 1 - gone)));
      }
    }
    return Optional.of(
        new Turnbull(
            observations.stream().mapToDouble(Observation::weight).sum(),
            List.copyOf(steps),
            fit.logLikelihood(),
            fit.rounds(),
            fit.isMaximum()));
  }

  /**
   * The interval in which half of the events have happened.
   *
   * @return empty if the median is not reached
   */
  public Optional<Step> median() {
    double gone = 0;
    for (Step step : steps) {
      gone += step.mass();
      if (gone >= HALF) {
        return step.right() == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /**
   * The share without the event after a time.
   *
   * @return null within an interval that has mass, where it is not estimable
   */
  public Double survivalAt(double time) {
    if (Double.isNaN(time)) {
      throw new IllegalArgumentException("Not a time: " + time);
    }
    double survival = 1;
    for (Step step : steps) {
      if (step.left() < time && time < step.right()) {
        return null;
      }
      if (step.right() <= time) {
        survival = step.survival();
      }
    }
    return survival;
  }
}
