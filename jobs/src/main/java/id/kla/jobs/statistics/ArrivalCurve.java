package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * When a chain first comes to one of some states, step by step: with one state that is never left,
 * such as the default of a rated bond, its default curve. From a target itself it is the return to
 * one of them. Source: Kemeny and Snell 1976, "Finite Markov Chains", chapter 4.
 *
 * @param at f_n, the probability of coming for the first time in step n, from n = 1 on; null where
 *     it hangs on a state without a row, and all null when no target was ever observed
 * @param within F_n = f_1 + ... + f_n, the probability of having come by then; null likewise
 * @param conditional f_n / (1 - F_(n-1)), the probability of coming in step n for a chain that has
 *     not come before; null likewise, and where it has surely come before
 */
public record ArrivalCurve(List<Double> at, List<Double> within, List<Double> conditional) {
  /**
   * The curve from one state.
   *
   * @param targets one or more states
   * @param from the state of start
   * @param steps how many steps are looked at, 1 or more
   */
  public static ArrivalCurve of(
      TransitionMatrix matrix, Collection<Integer> targets, int from, int steps) {
    if (steps < 1 || targets.isEmpty()) {
      throw new IllegalArgumentException("Not a way: " + steps + " steps to " + targets);
    }
    Set<Integer> ends = Set.copyOf(targets);
    int k = matrix.states();
    ends.forEach(end -> TransitionCounts.requireState(end, k));
    TransitionCounts.requireState(from, k);
    boolean known = ends.stream().anyMatch(t -> matrix.hasRow(t) || matrix.isEntered(t));
    double[] now = new double[k];
    now[from] = 1;
    double left = 1;
    double come = 0;
    List<Double> at = new ArrayList<>();
    List<Double> within = new ArrayList<>();
    List<Double> conditional = new ArrayList<>();
    for (int step = 1; step <= steps; step++) {
      double[] next = new double[k];
      double arrived = 0;
      for (int i = 0; i < k; i++) {
        known &= now[i] == 0 || matrix.hasRow(i);
        for (int j = 0; j < k && known && now[i] > 0; j++) {
          double moved = now[i] * matrix.probability(i, j);
          arrived += ends.contains(j) ? moved : 0;
          next[j] += ends.contains(j) ? 0 : moved;
        }
      }
      come += arrived;
      at.add(known ? Double.valueOf(arrived) : null);
      within.add(known ? Double.valueOf(Math.min(1, come)) : null);
      conditional.add(known && left > 0 ? Double.valueOf(Math.min(1, arrived / left)) : null);
      now = next;
      left = Arrays.stream(now).sum();
    }
    return new ArrivalCurve(
        Collections.unmodifiableList(at),
        Collections.unmodifiableList(within),
        Collections.unmodifiableList(conditional));
  }
}
