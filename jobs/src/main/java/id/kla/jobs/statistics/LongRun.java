package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The shares of time that a chain spends in its states in the long run, were it to go on as it is.
 * Source: Kemeny and Snell 1976, "Finite Markov Chains".
 *
 * @param distributions one for each class of states that is never left, by its first state
 * @param transients states that are left for good
 * @param leftOut states without a row; what they would lead to is not known
 * @param unsettled states from which the chain can come to one of those that are left out: their
 *     long run is not estimable
 */
public record LongRun(
    List<Stationary> distributions,
    List<Integer> transients,
    List<Integer> leftOut,
    List<Integer> unsettled) {

  /**
   * A stationary distribution.
   *
   * @param states the recurrent class, rising
   * @param shares by state of the whole chain, adding up to 1; 0 outside of the class, null for a
   *     state that is left out
   */
  public record Stationary(List<Integer> states, List<Double> shares) {}

  /** Solves pi P = pi with the sum 1 in each recurrent class. */
  public static LongRun of(TransitionMatrix matrix) {
    List<Integer> empty = matrix.emptyRows();
    Reachability reach = Reachability.of(matrix, Set.of());
    List<List<Integer>> classes =
        reach.closedClasses().stream().filter(states -> matrix.hasRow(states.get(0))).toList();
    List<Integer> open =
        IntStream.range(0, matrix.states())
            .filter(i -> matrix.hasRow(i) && classes.stream().noneMatch(c -> c.contains(i)))
            .boxed()
            .toList();
    return new LongRun(
        classes.stream().map(states -> stationary(matrix, states)).toList(),
        open.stream().filter(i -> !reach.reachesAny(i, empty)).toList(),
        empty,
        open.stream().filter(i -> reach.reachesAny(i, empty)).toList());
  }

  /** The shares are in proportion to the visits between two visits to the first state. */
  private static Stationary stationary(TransitionMatrix matrix, List<Integer> states) {
    int first = states.get(0);
    int[] others = states.stream().skip(1).mapToInt(Integer::intValue).toArray();
    double[] entries =
        Arrays.stream(others).mapToDouble(j -> matrix.probability(first, j)).toArray();
    double[] visits = ChainEquations.solveLeft(matrix, others, entries);
    double all = 1 + Arrays.stream(visits).sum();

    Double[] shares = new Double[matrix.states()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = matrix.hasRow(i) ? Double.valueOf(0) : null;
    }
    shares[first] = 1 / all;
    for (int i = 0; i < others.length; i++) {
      shares[others[i]] = visits[i] / all;
    }
    return new Stationary(states, Collections.unmodifiableList(Arrays.asList(shares)));
  }
}
