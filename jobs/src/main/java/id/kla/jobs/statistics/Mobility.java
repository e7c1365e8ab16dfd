package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Indices of how much a matrix moves, each from 0 for none. Only matrices over the same step length
 * compare: over two years there is always more movement than over one. States without a row are
 * left out and k is lowered. Where a state that is left out is entered by another, the indices that
 * need a square matrix are null, and the rest rest on the rows as they are.
 *
 * @param states number of states with a row, k
 * @param leftOut states without a row
 * @param weights the weights that the two Bartholomew indices rest on: by state, adding up to 1
 *     over the states with a row; null for one that is left out, and all null if none of them has
 *     weight
 * @param trace (k - tr P) / (k - 1)
 * @param determinant 1 - |det P|
 * @param secondEigenvalue 1 - |lambda_2|, lambda_2 the second in modulus
 * @param leaving k / (k - 1) times the weighted probability of leaving
 * @param distance weighted mean of |i - j| / (k - 1); steps are counted among the states with a row
 * @param escape 1 - p_ii by state; null for one that is left out
 */
public record Mobility(
    int states,
    List<Integer> leftOut,
    List<Double> weights,
    Double trace,
    Double determinant,
    Double secondEigenvalue,
    Double leaving,
    Double distance,
    List<Double> escape) {

  /**
   * The indices of a matrix. Sources: Prais 1955, "Measuring social mobility"; Shorrocks 1978, "The
   * measurement of mobility"; Bartholomew 1973, "Stochastic Models for Social Processes"; Formby,
   * Smith and Zheng 2004, "Mobility measurement, transition matrices and statistical inference".
   *
   * @param initial weight of each state at the start, not negative; those of states with a row are
   *     scaled to add up to 1
   */
  public static Mobility of(TransitionMatrix matrix, List<Double> initial) {
    if (initial.size() != matrix.states()
        || initial.stream().anyMatch(weight -> !(weight >= 0) || Double.isInfinite(weight))) {
      throw new IllegalArgumentException("Not a weight for each state: " + initial);
    }
    List<Integer> kept =
        IntStream.range(0, matrix.states()).filter(matrix::hasRow).boxed().toList();
    int k = kept.size();
    double sum = kept.stream().mapToDouble(initial::get).sum();
    List<Double> weights =
        byState(matrix, i -> sum > 0 ? Double.valueOf(initial.get(i) / sum) : null);
    List<Double> escape = byState(matrix, matrix::exit);
    double exits = kept.stream().mapToDouble(escape::get).sum();
    boolean square = k > 1 && matrix.emptyRows().stream().noneMatch(matrix::isEntered);
    return new Mobility(
        k,
        matrix.emptyRows(),
        weights,
        k > 1 ? exits / (k - 1) : null,
        square ? 1 - Math.abs(new LUDecomposition(known(matrix, kept)).getDeterminant()) : null,
        square ? 1 - secondModulus(known(matrix, kept)) : null,
        k > 1 && sum > 0
            ? k * kept.stream().mapToDouble(i -> weights.get(i) * escape.get(i)).sum() / (k - 1)
            : null,
        square && sum > 0 ? distance(matrix, kept, weights) : null,
        escape);
  }

  /** The indices with the same weight for each state. */
  public static Mobility evenly(TransitionMatrix matrix) {
    return of(matrix, Collections.nCopies(matrix.states(), 1.0));
  }

  private static RealMatrix known(TransitionMatrix matrix, List<Integer> kept) {
    int[] indices = kept.stream().mapToInt(Integer::intValue).toArray();
    return matrix.known().getSubMatrix(indices, indices);
  }

  private static double secondModulus(RealMatrix matrix) {
    return Stream.of(new EigenDecompositionNonSymmetric(matrix).getEigenvalues())
        .map(Complex::norm)
        .sorted(Comparator.reverseOrder())
        .toList()
        .get(1);
  }

  private static double distance(
      TransitionMatrix matrix, List<Integer> kept, List<Double> weights) {
    double distance = 0;
    for (int i = 0; i < kept.size(); i++) {
      for (int j = 0; j < kept.size(); j++) {
        double moved = matrix.probability(kept.get(i), kept.get(j)) * Math.abs(i - j);
        distance += weights.get(kept.get(i)) * moved;
      }
    }
    return distance / (kept.size() - 1);
  }

  private static List<Double> byState(TransitionMatrix matrix, IntFunction<Double> value) {
    return IntStream.range(0, matrix.states())
        .mapToObj(i -> matrix.hasRow(i) ? value.apply(i) : null)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(ArrayList::new), Collections::unmodifiableList));
  }
}
