package id.kla.jobs.statistics;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long a chain stays in a state once it has come to it. */
public final class Sojourn {
  private Sojourn() {}

  /**
   * Mean steps in each state, 1 / (1 - p_ii), counted from entry. Source: Kemeny and Snell 1976,
   * "Finite Markov Chains".
   *
   * @return by state; infinite where the state is never left; null where it has no row
   */
  public static List<Double> times(TransitionMatrix matrix) {
    return IntStream.range(0, matrix.states())
        .mapToObj(i -> matrix.hasRow(i) ? Double.valueOf(1 / matrix.exit(i)) : null)
        .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
  }
}
