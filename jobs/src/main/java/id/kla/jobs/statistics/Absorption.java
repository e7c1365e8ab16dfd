package id.kla.jobs.statistics;

import java.util.List;
import java.util.Set;

/**
 * In which of its closed classes a chain ends, and after how many steps it is in one. Source:
 * Kemeny and Snell 1976, "Finite Markov Chains", chapter 3: B = NR, t = N1 with N = (I - T)^-1.
 *
 * @param classes the sets of states that are never left, by their first state
 * @param into for each class, the probability of ending there by state of start
 * @param steps mean steps until in any of them, by state of start
 */
public record Absorption(List<List<Integer>> classes, List<Hitting> into, List<Double> steps) {
  /** The absorption of a chain; null where it hangs on a state without a row. */
  public static Absorption of(TransitionMatrix matrix) {
    List<List<Integer>> classes =
        Reachability.of(matrix, Set.of()).closedClasses().stream()
            .filter(states -> matrix.hasRow(states.get(0)))
            .toList();
    return new Absorption(
        classes,
        classes.stream().map(states -> Hitting.of(matrix, states)).toList(),
        Hitting.of(matrix, classes.stream().flatMap(List::stream).toList()).times());
  }
}
