package id.kla.jobs.peers;

import id.kla.jobs.statistics.GowerDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The nearest of some profiles to others, by Gower's distance; equal ones by their codes. */
final class Nearest {
  /** So many are kept of each list. */
  static final int KEPT = 10;

  private static final Comparator<Found> ORDER =
      Comparator.comparingDouble(Found::distance).thenComparing(Found::code);

  private final Double[][] rows;
  private final List<String> codes;
  private final int[] owners;
  private final GowerDistance distances;
  private final double[] weights;
  private final double full;

  /**
   * Profiles of one group.
   *
   * @param rows values of each
   * @param codes district of each; those of the candidates in order
   */
  Nearest(ProfileVariables variables, Double[][] rows, List<String> codes) {
    this.rows = rows;
    this.codes = codes;
    Map<String, Integer> places = new HashMap<>();
    this.owners =
        codes.stream().mapToInt(code -> places.computeIfAbsent(code, k -> places.size())).toArray();
    this.distances = GowerDistance.of(rows, variables.list());
    this.weights = distances.weights();
    this.full = variables.full();
  }

  /**
   * A candidate.
   *
   * @param row its place among the rows
   * @param code its district
   * @param distance Gower's
   */
  record Found(int row, String code, double distance) {}

  /** The weights as used. */
  double[] weights() {
    return weights.clone();
  }

  /**
   * The nearest candidates to a profile, at most {@value #KEPT}, the best of each district; never
   * the district itself.
   *
   * @param target its place among the rows
   * @param candidates the first so many rows, those of one district together
   */
  List<Found> to(int target, int candidates) {
    PriorityQueue<Found> kept = new PriorityQueue<>(ORDER.reversed());
    Found best = null;
    for (int row = 0; row < candidates; row++) {
      if (owners[row] == owners[target]) {
        continue;
      }
      Double distance = distances.within(target, row, limit(kept));
      if (best != null && owners[best.row()] != owners[row]) {
        offer(kept, best);
        best = null;
      }
      // The later one of two rises that are equally near.
      if (distance != null && (best == null || distance <= best.distance())) {
        best = new Found(row, codes.get(row), distance);
      }
    }
    offer(kept, best);
    return sorted(kept);
  }

  /**
   * The nearest to a row of those in some blocks, each the only row of its district; never the row
   * itself.
   */
  List<Found> to(int target, LevelBlocks blocks) {
    PriorityQueue<Found> kept = new PriorityQueue<>(ORDER.reversed());
    blocks.around(
        target,
        new LevelBlocks.Visitor() {
          @Override
          public boolean reaches(double level, double population) {
            return distances.atLeast(target, blocks.level(), level, blocks.population(), population)
                <= limit(kept);
          }

          @Override
          public void visit(int row) {
            Double distance = row == target ? null : distances.within(target, row, limit(kept));
            offer(kept, distance == null ? null : new Found(row, codes.get(row), distance));
          }
        });
    return sorted(kept);
  }

  /** What another must not be farther than. */
  private static double limit(PriorityQueue<Found> kept) {
    return kept.size() == KEPT ? kept.element().distance() : Double.POSITIVE_INFINITY;
  }

  private static List<Found> sorted(PriorityQueue<Found> kept) {
    List<Found> found = new ArrayList<>(kept);
    found.sort(ORDER);
    return found;
  }

  private static void offer(PriorityQueue<Found> kept, Found one) {
    if (one == null || (kept.size() == KEPT && ORDER.compare(one, kept.element()) >= 0)) {
      return;
    }
    if (kept.size() == KEPT) {
      kept.remove();
    }
    kept.add(one);
  }

  /** The share of a whole profile's weights that two rows have in common. */
  double information(int one, int other) {
    double common = 0;
    for (int v = 0; v < weights.length; v++) {
      if (rows[one][v] != null && rows[other][v] != null) {
        common += weights[v];
      }
    }
    return Math.min(1, common / full);
  }
}
