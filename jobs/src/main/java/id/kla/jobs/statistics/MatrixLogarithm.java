package id.kla.jobs.statistics;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** The principal logarithm of a real matrix, which Hipparchus has not. */
final class MatrixLogarithm {
  static final double ROUNDING = 1e-9;

  /** A determinant that is not above it is 0: a logarithm would be made of rounding alone. */
  static final double SINGULAR = 1e-15;

  private static final double NEAR_IDENTITY = 0.1;
  private static final int MOST_ROOTS = 60;
  private static final int MOST_ITERATIONS = 100;
  private static final int TERMS = 20;

  private MatrixLogarithm() {}

  /**
   * The logarithm by square roots until near the identity, and the series there: log A = 2^s
   * log(A^(1/2^s)). Source: Higham 2008, "Functions of Matrices", chapters 6 and 11.
   *
   * @return null where none is found, as with an eigenvalue that is not above 0 and not complex
   */
  static RealMatrix of(RealMatrix matrix) {
    RealMatrix identity = MatrixUtils.createRealIdentityMatrix(matrix.getRowDimension());
    RealMatrix root = matrix;
    double scale = 1;
    for (int n = 0; n < MOST_ROOTS && root.subtract(identity).getNorm1() > NEAR_IDENTITY; n++) {
      root = squareRoot(root, identity);
      if (root == null) {
        return null;
      }
      scale *= 2;
    }
    RealMatrix apart = root.subtract(identity);
    RealMatrix power = identity;
    RealMatrix logarithm =
        MatrixUtils.createRealMatrix(matrix.getRowDimension(), matrix.getRowDimension());
    for (int n = 1; n <= TERMS; n++) {
      power = power.multiply(apart);
      logarithm = logarithm.add(power.scalarMultiply((n % 2 == 1 ? scale : -scale) / n));
    }
    double error = MatrixUtils.matrixExponential(logarithm).subtract(matrix).getNorm1();
    return error < ROUNDING ? logarithm : null;
  }

  /**
   * The principal square root by the iteration of Denman and Beavers; null if it does not settle.
   */
  private static RealMatrix squareRoot(RealMatrix matrix, RealMatrix identity) {
    RealMatrix root = matrix;
    RealMatrix inverse = identity;
    try {
      for (int n = 0; n < MOST_ITERATIONS; n++) {
        RealMatrix next = root.add(MatrixUtils.inverse(inverse)).scalarMultiply(0.5);
        inverse = inverse.add(MatrixUtils.inverse(root)).scalarMultiply(0.5);
        double change = next.subtract(root).getNorm1();
        root = next;
        if (change < 1e-14 * root.getNorm1()) {
          break;
        }
      }
    } catch (MathRuntimeException singular) {
      return null;
    }
    return root.multiply(root).subtract(matrix).getNorm1() < ROUNDING ? root : null;
  }
}
