package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Mean steps from each state until the chain is first in each state; the diagonal is the time of
 * recurrence. Source: Kemeny and Snell 1976, "Finite Markov Chains", chapter 4.
 */
public final class FirstPassage {
  private final List<List<Double>> times;

  private FirstPassage(List<List<Double>> times) {
    this.times = times;
  }

  /** Solves m_ij = 1 + the sum over k other than j of p_ik m_kj. */
  public static FirstPassage of(TransitionMatrix matrix) {
    int k = matrix.states();
    List<List<Double>> times = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      times.add(new ArrayList<>());
    }
    for (int to = 0; to < k; to++) {
      Hitting hitting = Hitting.of(matrix, List.of(to));
      for (int from = 0; from < k; from++) {
        times.get(from).add(from == to ? recurrence(matrix, hitting, to) : hitting.time(from));
      }
    }
    return new FirstPassage(times.stream().map(Collections::unmodifiableList).toList());
  }

  private static Double recurrence(TransitionMatrix matrix, Hitting hitting, int state) {
    if (!matrix.hasRow(state)) {
      return null;
    }
    double time = 1;
    boolean known = true;
    for (int next = 0; next < matrix.states(); next++) {
      double probability = matrix.probability(state, next);
      if (probability > 0) {
        known &= hitting.time(next) != null;
        time += hitting.time(next) == null ? 0 : probability * hitting.time(next);
      }
    }
    return known || Double.isInfinite(time) ? Double.valueOf(time) : null;
  }

  /**
   * Mean steps from one state to another, or back to itself.
   *
   * @return steps; infinite where arrival is not certain; null where it hangs on a state without a
   *     row, or the state was never observed
   */
  public Double time(int from, int to) {
    return times.get(from).get(to);
  }

  /** All of {@link #time}, rows from, columns to. */
  public List<List<Double>> times() {
    return times;
  }
}
