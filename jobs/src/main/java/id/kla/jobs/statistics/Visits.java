package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How often a chain is in each state in all its time, the start counted: among states that are left
 * for good the fundamental matrix N = (I - T)^-1. Source: Kemeny and Snell 1976, "Finite Markov
 * Chains", chapter 3. Some programs leave the start out: their figures are less by one on the
 * diagonal.
 */
public final class Visits {
  private Visits() {}

  /**
   * Mean number of visits, rows from, columns to.
   *
   * @return infinite where a state that is never left for good can be come to, 0 where a state is
   *     out of reach; null where it hangs on a state without a row
   */
  public static List<List<Double>> of(TransitionMatrix matrix) {
    int k = matrix.states();
    Reachability reach = Reachability.of(matrix, Set.of());
    List<Integer> empty = matrix.emptyRows();
    Set<Integer> recurrent =
        Set.copyOf(
            reach.closedClasses().stream()
                .flatMap(Collection::stream)
                .filter(matrix::hasRow)
                .toList());
    int[] transients =
        IntStream.range(0, k)
            .filter(i -> !recurrent.contains(i) && !reach.reachesAny(i, empty))
            .toArray();
    Double[][] visits = new Double[k][k];
    for (int from = 0; from < k; from++) {
      boolean open = reach.reachesAny(from, empty);
      for (int to = 0; to < k; to++) {
        boolean forever = recurrent.contains(to) && reach.reaches(from, to);
        visits[from][to] = forever ? Double.valueOf(Double.POSITIVE_INFINITY) : open ? null : 0.0;
      }
    }
    for (int to : transients) {
      double[] start = Arrays.stream(transients).mapToDouble(i -> i == to ? 1 : 0).toArray();
      double[] column = ChainEquations.solve(matrix, transients, start);
      for (int i = 0; i < transients.length; i++) {
        visits[transients[i]][to] = Math.max(0, column[i]);
      }
    }
    List<List<Double>> rows = new ArrayList<>();
    for (Double[] row : visits) {
      rows.add(Collections.unmodifiableList(Arrays.asList(row)));
    }
    return Collections.unmodifiableList(rows);
  }
}
