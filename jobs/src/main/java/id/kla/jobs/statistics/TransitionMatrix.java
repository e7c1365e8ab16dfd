package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Probabilities of moving from each state to each state in one step, states numbered from 0. A
 * state that nobody was seen to leave has no row: neither zero nor identity stands in for what is
 * not known. Immutable.
 */
public final class TransitionMatrix {
  private static final double ROUNDING = 1e-6;

  private final double[][] rows;

  private TransitionMatrix(double[][] rows) {
    this.rows = rows;
  }

  /**
   * The matrix of these rows.
   *
   * @param rows square; each row null or adding up to 1 but for rounding at the sixth decimal
   */
  public static TransitionMatrix of(double[][] rows) {
    for (double[] row : rows) {
      if (row != null && Math.abs(Arrays.stream(row).sum() - 1) > ROUNDING) {
        throw new IllegalArgumentException("Does not add up to 1: " + Arrays.toString(row));
      }
    }
    return new TransitionMatrix(checked(rows));
  }

  /**
   * The matrix whose rows are in proportion to these: counts, or published percentages whose rows
   * do not quite add up. A row of zeros gives no row.
   */
  public static TransitionMatrix normalised(double[][] weights) {
    double[][] rows = checked(weights);
    for (int i = 0; i < rows.length; i++) {
      double sum = rows[i] == null ? 0 : Arrays.stream(rows[i]).sum();
      if (!Double.isFinite(sum)) {
        throw new IllegalArgumentException("Without a finite sum: " + Arrays.toString(rows[i]));
      }
      rows[i] = sum == 0 ? null : Arrays.stream(rows[i]).map(weight -> weight / sum).toArray();
    }
    return new TransitionMatrix(rows);
  }

  private static double[][] checked(double[][] rows) {
    double[][] copy = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i] == null ? null : rows[i].clone();
      if (copy[i] != null
          && (copy[i].length != rows.length || !Arrays.stream(copy[i]).allMatch(p -> p >= 0))) {
        throw new IllegalArgumentException(
            "Not a row of probabilities: " + Arrays.toString(rows[i]));
      }
    }
    return copy;
  }

  /** Number of states, k. */
  public int states() {
    return rows.length;
  }

  /** Whether the moves out of a state are known. */
  public boolean hasRow(int from) {
    return rows[from] != null;
  }

  /** The probability of a move, or null where the state has no row. */
  public Double probability(int from, int to) {
    return rows[from] == null ? null : Double.valueOf(rows[from][to]);
  }

  /** The states without a row. */
  public List<Integer> emptyRows() {
    return IntStream.range(0, states()).filter(i -> !hasRow(i)).boxed().toList();
  }

  /** Whether any other state moves into this one. */
  public boolean isEntered(int to) {
    return IntStream.range(0, states()).anyMatch(i -> i != to && hasRow(i) && rows[i][to] > 0);
  }

  /**
   * The matrix of several steps. A row is missing where it is missing here, and where the chain can
   * be in a state without a row before its last step.
   *
   * @param steps 1 or more
   */
  public TransitionMatrix power(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("Not a number of steps: " + steps);
    }
    RealMatrix one = known();
    RealMatrix power = one;
    boolean[] lost = new boolean[states()];
    for (int step = 1; step < steps; step++) {
      for (int i = 0; i < states(); i++) {
        double[] row = power.getRow(i);
        lost[i] |= emptyRows().stream().anyMatch(empty -> row[empty] > 0);
      }
      power = power.multiply(one);
    }
    double[][] result = power.getData();
    for (int i = 0; i < states(); i++) {
      result[i] = hasRow(i) && !lost[i] ? result[i] : null;
    }
    return new TransitionMatrix(result);
  }

  /**
   * The matrix of one step of which this one is the matrix of several: the principal root, exp(log
   * P / n). Where it has no negative entry, and every pair is that far apart, it is the most likely
   * one. Source: Craig and Sendi 2002, "Estimation of the transition matrix of a discrete-time
   * Markov chain"; Higham and Lin 2011, "On pth roots of stochastic matrices".
   *
   * @param steps 1 or more
   * @return empty if a row is missing, if there is no logarithm, as with a determinant of 0, or if
   *     the root has a negative entry
   */
  public Optional<TransitionMatrix> root(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("Not a number of steps: " + steps);
    }
    RealMatrix logarithm =
        emptyRows().isEmpty() && states() > 0 ? MatrixLogarithm.of(known()) : null;
    if (logarithm == null) {
      return Optional.empty();
    }
    double[][] root =
        MatrixUtils.matrixExponential(logarithm.scalarMultiply(1.0 / steps)).getData();
    for (double[] row : root) {
      for (int j = 0; j < row.length; j++) {
        if (row[j] < -MatrixLogarithm.ROUNDING) {
          return Optional.empty();
        }
        row[j] = Math.max(0, row[j]);
      }
    }
    return Optional.of(normalised(root));
  }

  /** The probability of leaving a state: the sum of the others, free of cancellation. */
  double exit(int from) {
    return IntStream.range(0, states())
        .filter(j -> j != from)
        .mapToDouble(j -> rows[from][j])
        .sum();
  }

  /** The matrix with zeros in the missing rows, for use where they are out of reach. */
  RealMatrix known() {
    if (rows.length == 0) {
      throw new IllegalArgumentException("A chain has at least one state");
    }
    return MatrixUtils.createRealMatrix(
        Arrays.stream(rows)
            .map(row -> row == null ? new double[rows.length] : row)
            .toArray(double[][]::new));
  }

  /** The probabilities, rows from, columns to; null for a state without a row. */
  public double[][] toArray() {
    return Arrays.stream(rows)
        .map(row -> row == null ? null : row.clone())
        .toArray(double[][]::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransitionMatrix that && Arrays.deepEquals(rows, that.rows);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(rows);
  }
}
