package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
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
  record Embeddable(List<List<Double>> rates) implements Generator {
    /**
     * The matrix over some time, P(t) = exp(tQ).
     *
     * @param time in the steps of the matrix that the rates are of, 0 or more; need not be whole
     */
    public TransitionMatrix over(double time) {
      if (!(time >= 0) || Double.isInfinite(time)) {
        throw new IllegalArgumentException("Not a time forward: " + time);
      }
      double[][] scaled =
          rates.stream()
              .map(row -> row.stream().mapToDouble(rate -> time * rate).toArray())
              .toArray(double[][]::new);
      if (scaled.length == 0) {
        return TransitionMatrix.of(scaled);
      }
      double[][] matrix =
          MatrixUtils.matrixExponential(MatrixUtils.createRealMatrix(scaled)).getData();
      return TransitionMatrix.normalised(
          Arrays.stream(matrix)
              .map(row -> Arrays.stream(row).map(p -> Math.max(0, p)).toArray())
              .toArray(double[][]::new));
    }
  }

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
    /** det P is not above 0, as that of every exp(Q) is; within rounding, 1e-15, it is 0. */
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
    double determinant = determinant(known);
    double diagonal =
        states(matrix).mapToDouble(i -> matrix.probability(i, i)).reduce(1, (a, b) -> a * b);
    Reachability reach = Reachability.of(matrix, Set.of());
    boolean hidden =
        states(matrix)
            .anyMatch(
                i ->
                    states(matrix)
                        .anyMatch(j -> reach.reaches(i, j) && matrix.probability(i, j) == 0));
    if (determinant <= MatrixLogarithm.SINGULAR) {
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

  /** What is done with negative rates of a logarithm. */
  enum Adjustment {
    /** They become 0, and the diagonal makes up for them. */
    DIAGONAL,
    /** They become 0, and all other rates of the row make up for them in proportion. */
    WEIGHTED,
    /**
     * They become 0, and the positive rates of the row make up for them in proportion: the diagonal
     * stays. Package ctmcd of R means this by weighted adjustment.
     */
    POSITIVE
  }

  /**
   * Rates near a matrix that has none: its principal logarithm, without the negative rates. The
   * matrix over one step is then not quite the matrix itself; how far off is for the caller to
   * show. Source: Israel, Rosenthal and Wei 2001, as above.
   *
   * @return empty if a row is missing or there is no principal logarithm
   */
  static Optional<Embeddable> near(TransitionMatrix matrix, Adjustment adjustment) {
    RealMatrix logarithm = matrix.emptyRows().isEmpty() ? logarithm(matrix) : null;
    return logarithm == null
        ? Optional.empty()
        : Optional.of(
            new Embeddable(
                states(matrix)
                    .mapToObj(i -> adjusted(logarithm.getRow(i), i, adjustment))
                    .toList()));
  }

  private static List<Double> adjusted(double[] row, int state, Adjustment adjustment) {
    double[] rates = row.clone();
    double below = 0;
    double above = 0;
    for (int j = 0; j < row.length; j++) {
      if (j != state) {
        rates[j] = Math.max(0, row[j]);
        below += rates[j] - row[j];
        above += rates[j];
      }
    }
    boolean diagonal = adjustment == Adjustment.DIAGONAL || row[state] >= 0;
    double sum = above + (adjustment == Adjustment.WEIGHTED ? Math.abs(row[state]) : 0);
    for (int j = 0; j < row.length && !diagonal; j++) {
      boolean bears = j != state || adjustment == Adjustment.WEIGHTED;
      rates[j] -= bears ? below * Math.abs(rates[j]) / sum : 0;
    }
    rates[state] -= diagonal ? below : 0;
    return Arrays.stream(rates).boxed().toList();
  }

  private static RealMatrix logarithm(TransitionMatrix matrix) {
    return matrix.states() == 0 || determinant(matrix.known()) <= MatrixLogarithm.SINGULAR
        ? null
        : MatrixLogarithm.of(matrix.known());
  }

  private static double determinant(RealMatrix matrix) {
    return new LUDecomposition(matrix, Double.MIN_VALUE).getDeterminant();
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
