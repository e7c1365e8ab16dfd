package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Which states a chain can get to from which, in any number of steps, none included. */
final class Reachability {
  private final boolean[][] reach;

  private Reachability(boolean[][] reach) {
    this.reach = reach;
  }

  /**
   * The reachability of a chain that ends in some states. It also ends where no row is known.
   *
   * @param ends states that are not left
   */
  static Reachability of(TransitionMatrix matrix, Collection<Integer> ends) {
    int k = matrix.states();
    boolean[][] reach = new boolean[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        boolean moves = matrix.hasRow(i) && !ends.contains(i) && matrix.probability(i, j) > 0;
        reach[i][j] = i == j || moves;
      }
    }
    for (int via = 0; via < k; via++) {
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          reach[i][j] |= reach[i][via] && reach[via][j];
        }
      }
    }
    return new Reachability(reach);
  }

  boolean reaches(int from, int to) {
    return reach[from][to];
  }

  boolean reachesAny(int from, Collection<Integer> to) {
    return to.stream().anyMatch(state -> reach[from][state]);
  }

  /** The sets of states that reach each other and are never left, each and all in rising order. */
  List<List<Integer>> closedClasses() {
    List<List<Integer>> closed = new ArrayList<>();
    for (int i = 0; i < reach.length; i++) {
      int from = i;
      List<Integer> reached =
          IntStream.range(0, reach.length).filter(j -> reach[from][j]).boxed().toList();
      boolean all = reached.stream().allMatch(j -> reach[j][from]);
      if (all && reached.get(0) == from) {
        closed.add(reached);
      }
    }
    return closed;
  }
}
