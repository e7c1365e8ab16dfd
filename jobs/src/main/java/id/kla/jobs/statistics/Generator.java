package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The continuous form of a matrix: rates Q with P = exp(Q), if there are any. Sources: Israel,
 * Rosenthal and Wei 2001, "Finding generators for Markov chains via empirical transition matrices";
 * Kalbfleisch and Lawless 1985, "The analysis of panel data under a Markov assumption".
 */
public sealed interface Generator {
  /**
   * The matrix has a generator.
   *
   * @param rates rows from, columns to; not negative off the diagonal, each row adding up to 0
   */
  record Embeddable(List<List<Double>> rates) implements Generator {}

  /**
   * No generator was found.
   *
   * @param reason the first that applies
   */
  record NotEmbeddable(Reason reason) implements Generator {}

  /** Why there are no rates. */
  enum Reason {
    /** A state without a row has no estimate of its rates either. */
    MISSING_ROW,
    /** det P is not above 0, as that of every exp(Q) is. */
    DETERMINANT_NOT_POSITIVE,
    /** det P is above the product of the diagonal, as that of no exp(Q) is. */
    DETERMINANT_ABOVE_DIAGONAL,
    /** A state is within reach in several steps but not in one. */
    WITHIN_REACH_BUT_ZERO,
    /**
     * The principal logarithm does not exist or has negative rates. Where the eigenvalues of P are
     * real, positive and distinct it is the only logarithm; otherwise another might do.
     */
    NO_VALID_LOGARITHM
  }

  /** The generator of a matrix, by its principal logarithm. */
  static Generator of(TransitionMatrix matrix) {
    if (!matrix.emptyRows().isEmpty()) {
      return new NotEmbeddable(Reason.MISSING_ROW);
    }
    RealMatrix known = matrix.known();
    double determinant = new LUDecomposition(known, Double.MIN_VALUE).getDeterminant();
    double diagonal =
        states(matrix).mapToDouble(i -> matrix.probability(i, i)).reduce(1, (a, b) -> a * b);
    Reachability reach = Reachability.of(matrix, Set.of());
    boolean hidden =
        states(matrix)
            .anyMatch(
                i ->
                    states(matrix)
                        .anyMatch(j -> reach.reaches(i, j) && matrix.probability(i, j) == 0));
    if (determinant <= 0) {
      return new NotEmbeddable(Reason.DETERMINANT_NOT_POSITIVE);
    }
    if (determinant > diagonal * (1 + MatrixLogarithm.ROUNDING)) {
      return new NotEmbeddable(Reason.DETERMINANT_ABOVE_DIAGONAL);
    }
    if (hidden) {
      return new NotEmbeddable(Reason.WITHIN_REACH_BUT_ZERO);
    }
    RealMatrix logarithm = MatrixLogarithm.of(known);
    return logarithm == null || !isGenerator(logarithm)
        ? new NotEmbeddable(Reason.NO_VALID_LOGARITHM)
        : new Embeddable(
            Arrays.stream(logarithm.getData())
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList());
  }

  private static IntStream states(TransitionMatrix matrix) {
    return IntStream.range(0, matrix.states());
  }

  private static boolean isGenerator(RealMatrix rates) {
    return IntStream.range(0, rates.getRowDimension())
        .allMatch(
            i ->
                IntStream.range(0, rates.getColumnDimension())
                    .allMatch(j -> i == j || rates.getEntry(i, j) > -MatrixLogarithm.ROUNDING));
  }
}
