package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

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

  private static Stationary stationary(TransitionMatrix matrix, List<Integer> states) {
    int size = states.size();
    RealMatrix left = MatrixUtils.createRealMatrix(size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int from = states.get(i);
        left.setEntry(j, i, i == j ? matrix.exit(from) : -matrix.probability(from, states.get(j)));
      }
    }
    // The equations are dependent; the last gives way to the sum.
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    left.setRow(size - 1, ones);
    double[] right = new double[size];
    right[size - 1] = 1;
    double[] solution =
        new LUDecomposition(left, Double.MIN_VALUE)
            .getSolver()
            .solve(new ArrayRealVector(right))
            .toArray();

    Double[] shares = new Double[matrix.states()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = matrix.hasRow(i) ? Double.valueOf(0) : null;
    }
    for (int i = 0; i < size; i++) {
      shares[states.get(i)] = solution[i];
    }
    return new Stationary(states, Collections.unmodifiableList(Arrays.asList(shares)));
  }
}
