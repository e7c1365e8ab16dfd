package id.kla.jobs.statistics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Test of whether the later levels of the same districts are spread as the earlier ones. With two
 * levels it is McNemar's.
 *
 * @param chiSquare d' V^-1 d, d the row totals less the column totals
 * @param degreesOfFreedom number of levels less one; less, where levels fall into sets between
 *     which nobody moved
 * @param p probability of a larger chi-square; null if nobody moved
 * @param z with one degree of freedom and scores: negative when the later levels are higher; null
 *     if nobody moved
 * @param zp two-sided probability of such a z; null if nobody moved
 * @param leftOut levels that nobody came to or left: V would be singular with them
 */
public record MarginalHomogeneity(
    double chiSquare, int degreesOfFreedom, Double p, Double z, Double zp, List<Integer> leftOut) {

  /** The test with the numbers of the levels as their scores. */
  public static MarginalHomogeneity of(TransitionCounts counts) {
    return of(counts, IntStream.range(0, counts.states()).asDoubleStream().boxed().toList());
  }

  /**
   * The test of Stuart and Maxwell, and its ordinal form z = sum of s_i d_i / sqrt(sum of n_ij (s_i
   * - s_j)^2). Sources: Stuart 1955, "A test for homogeneity of the marginal distributions in a
   * two-way classification"; Maxwell 1970, "Comparing the classification of subjects by two
   * independent judges"; Agresti 2013, "Categorical Data Analysis", section 11.3.
   *
   * @param scores one for each level
   */
  public static MarginalHomogeneity of(TransitionCounts counts, List<Double> scores) {
    int k = counts.states();
    if (scores.size() != k || scores.stream().anyMatch(score -> !Double.isFinite(score))) {
      throw new IllegalArgumentException("Not a score for each of " + k + " levels: " + scores);
    }
    double[] apart = new double[k];
    double weighted = 0;
    double variance = 0;
    for (int i = 0; i < k; i++) {
      apart[i] = counts.starters(i) - counts.arrivals(i);
      weighted += scores.get(i) * apart[i];
      for (int j = 0; j < k; j++) {
        double step = scores.get(i) - scores.get(j);
        variance += counts.count(i, j) * step * step;
      }
    }
    double chiSquare = 0;
    int degreesOfFreedom = 0;
    Set<Integer> moved = new TreeSet<>();
    for (List<Integer> linked : linked(counts)) {
      if (linked.size() > 1) {
        moved.addAll(linked);
        degreesOfFreedom += linked.size() - 1;
        chiSquare += quadratic(counts, linked.subList(1, linked.size()), apart);
      }
    }
    Double z = variance > 0 ? Double.valueOf(weighted / Math.sqrt(variance)) : null;
    return new MarginalHomogeneity(
        chiSquare,
        degreesOfFreedom,
        ChiSquare.tail(chiSquare, degreesOfFreedom),
        z,
        z == null ? null : Double.valueOf(NormalTails.twoSided(z)),
        IntStream.range(0, k).filter(i -> !moved.contains(i)).boxed().toList());
  }

  /** d' V^-1 d of some levels, V_ii = n_i. + n_.i - 2 n_ii and V_ij = -(n_ij + n_ji). */
  private static double quadratic(TransitionCounts counts, List<Integer> levels, double[] apart) {
    int size = levels.size();
    RealMatrix variance = MatrixUtils.createRealMatrix(size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int one = levels.get(i);
        int other = levels.get(j);
        variance.setEntry(
            i,
            j,
            one == other
                ? counts.starters(one) + counts.arrivals(one) - 2.0 * counts.count(one, one)
                : -(counts.count(one, other) + counts.count(other, one)));
      }
    }
    RealVector difference =
        new ArrayRealVector(levels.stream().mapToDouble(i -> apart[i]).toArray());
    return new CholeskyDecomposition(variance).getSolver().solve(difference).dotProduct(difference);
  }

  /** Sets of levels between which somebody moved, either way. */
  private static List<List<Integer>> linked(TransitionCounts counts) {
    TransitionMatrix bothWays = counts.plus(counts.reversed()).probabilities();
    return Reachability.of(bothWays, Set.of()).closedClasses();
  }
}
