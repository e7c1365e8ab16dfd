package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * How many observed starters each probability of a fitted matrix is worth, from the curvature of
 * its log-likelihood: n = p (1 - p) / variance. Where a probability is 0 there is no curvature but
 * a slope, and n is how fast the log-likelihood falls as it leaves 0. For plain counts both are
 * n_i. Source of the information in incomplete data: Oakes 1999, "Direct calculation of the
 * information matrix via the EM".
 */
final class EffectiveStarters {
  private static final double ZERO = 1e-6;
  private static final double STEP = 1e-4;
  private static final double CONFIDENCE = 0.95;

  private final RealMatrix matrix;
  private final boolean[][] possible;
  private final double[][] starters;

  /** A probability that is free to change against the largest of its row. */
  private record Cell(int from, int to, int against) {}

  private EffectiveStarters(RealMatrix matrix, boolean[][] possible, double[][] starters) {
    this.matrix = matrix;
    this.possible = possible;
    this.starters = starters;
  }

  static EffectiveStarters of(GapCounts counts, RealMatrix matrix, boolean[][] possible) {
    int k = counts.states();
    List<Cell> free = free(matrix);
    RealMatrix covariance = covariance(counts, matrix, free);
    double[][] starters = new double[k][k];
    if (covariance == null) {
      return new EffectiveStarters(matrix, possible, starters);
    }
    double[][] variances = new double[k][k];
    for (int a = 0; a < free.size(); a++) {
      Cell cell = free.get(a);
      variances[cell.from][cell.to] = covariance.getEntry(a, a);
      for (int b = 0; b < free.size(); b++) {
        if (free.get(b).from == cell.from) {
          variances[cell.from][cell.against] += covariance.getEntry(a, b);
        }
      }
    }
    RealMatrix score = ExpectedMoves.of(counts, matrix).score();
    for (int i = 0; i < k; i++) {
      double moves = matrix.getRowVector(i).dotProduct(score.getRowVector(i));
      double least = moves;
      for (int j = 0; j < k; j++) {
        double p = matrix.getEntry(i, j);
        if (p < ZERO) {
          starters[i][j] = Math.max(0, moves - score.getEntry(i, j));
          least = possible[i][j] ? Math.min(least, starters[i][j]) : least;
        } else if (variances[i][j] > 0) {
          starters[i][j] = p * (1 - p) / variances[i][j];
        }
      }
      // A row with a single move: it is as certain as the least certain of the others is absent.
      for (int j = 0; j < k; j++) {
        starters[i][j] = matrix.getEntry(i, j) > 1 - ZERO ? least : starters[i][j];
      }
    }
    return new EffectiveStarters(matrix, possible, starters);
  }

  private static List<Cell> free(RealMatrix matrix) {
    List<Cell> free = new ArrayList<>();
    for (int i = 0; i < matrix.getRowDimension(); i++) {
      int largest = matrix.getRowVector(i).getMaxIndex();
      for (int j = 0; j < matrix.getColumnDimension(); j++) {
        if (j != largest && matrix.getEntry(i, j) >= ZERO) {
          free.add(new Cell(i, j, largest));
        }
      }
    }
    return free;
  }

  /** The inverse of the observed information, or null where it has none. */
  private static RealMatrix covariance(GapCounts counts, RealMatrix matrix, List<Cell> free) {
    int size = free.size();
    if (size == 0) {
      // No row moves to more than one state: nothing is free and nothing varies.
      return MatrixUtils.createRealIdentityMatrix(1);
    }
    RealMatrix information = MatrixUtils.createRealMatrix(size, size);
    for (int b = 0; b < size; b++) {
      Cell cell = free.get(b);
      double step = STEP * matrix.getEntry(cell.from, cell.to);
      RealMatrix above = ExpectedMoves.of(counts, moved(matrix, cell, step)).score();
      RealMatrix below = ExpectedMoves.of(counts, moved(matrix, cell, -step)).score();
      for (int a = 0; a < size; a++) {
        double change = slope(above, free.get(a)) - slope(below, free.get(a));
        information.setEntry(a, b, -change / (2 * step));
      }
    }
    RealMatrix symmetric = information.add(information.transpose()).scalarMultiply(0.5);
    try {
      return new CholeskyDecomposition(symmetric).getSolver().getInverse();
    } catch (MathRuntimeException notPositive) {
      return null;
    }
  }

  private static RealMatrix moved(RealMatrix matrix, Cell cell, double step) {
    RealMatrix moved = matrix.copy();
    moved.addToEntry(cell.from, cell.to, step);
    moved.addToEntry(cell.from, cell.against, -step);
    return moved;
  }

  private static double slope(RealMatrix score, Cell cell) {
    return score.getEntry(cell.from, cell.to) - score.getEntry(cell.from, cell.against);
  }

  WilsonInterval interval(int from, int to) {
    if (!possible[from][to]) {
      return new WilsonInterval(0, 0);
    }
    double p = matrix.getEntry(from, to);
    double share = p < ZERO ? 0 : Math.min(1, p);
    double n = starters[from][to];
    return WilsonInterval.of(share * n, n, CONFIDENCE);
  }
}
