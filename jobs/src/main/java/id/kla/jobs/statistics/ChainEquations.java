package id.kla.jobs.statistics;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.fraction.BigFraction;
import org.hipparchus.fraction.BigFractionField;
import org.hipparchus.linear.ArrayFieldVector;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The equations (I - P) x = b among states of a chain that it leaves sooner or later. Where it
 * leaves them so rarely that doubles lose their digits, they are solved in whole fractions.
 */
final class ChainEquations {
  /** Six digits are left of a double's sixteen. */
  private static final double ILL_CONDITIONED = 1e10;

  private ChainEquations() {}

  /** Solves (I - P) x = b. */
  static double[] solve(TransitionMatrix matrix, int[] states, double[] right) {
    return solve(matrix, states, right, false);
  }

  /** Solves x (I - P) = b. */
  static double[] solveLeft(TransitionMatrix matrix, int[] states, double[] right) {
    return solve(matrix, states, right, true);
  }

  private static double[] solve(
      TransitionMatrix matrix, int[] states, double[] right, boolean transposed) {
    if (states.length == 0) {
      return new double[0];
    }
    RealMatrix left = MatrixUtils.createRealMatrix(states.length, states.length);
    for (int i = 0; i < states.length; i++) {
      for (int j = 0; j < states.length; j++) {
        double entry = i == j ? matrix.exit(states[i]) : -matrix.probability(states[i], states[j]);
        left.setEntry(transposed ? j : i, transposed ? i : j, entry);
      }
    }
    try {
      DecompositionSolver solver = new LUDecomposition(left, Double.MIN_VALUE).getSolver();
      if (left.getNorm1() * solver.getInverse().getNorm1() < ILL_CONDITIONED) {
        return solver.solve(new ArrayRealVector(right)).toArray();
      }
    } catch (MathRuntimeException singular) {
      // Only to the precision of a double: the states are left.
    }
    return exactly(matrix, states, right, transposed);
  }

  private static double[] exactly(
      TransitionMatrix matrix, int[] states, double[] right, boolean transposed) {
    FieldMatrix<BigFraction> left =
        MatrixUtils.createFieldMatrix(BigFractionField.getInstance(), states.length, states.length);
    for (int i = 0; i < states.length; i++) {
      BigFraction exit = BigFraction.ZERO;
      for (int to = 0; to < matrix.states(); to++) {
        exit = to == states[i] ? exit : exit.add(fraction(matrix.probability(states[i], to)));
      }
      for (int j = 0; j < states.length; j++) {
        BigFraction entry =
            i == j ? exit : fraction(matrix.probability(states[i], states[j])).negate();
        left.setEntry(transposed ? j : i, transposed ? i : j, entry);
      }
    }
    BigFraction[] values =
        new FieldLUDecomposition<>(left)
            .getSolver()
            .solve(
                new ArrayFieldVector<>(
                    Arrays.stream(right)
                        .mapToObj(ChainEquations::fraction)
                        .toArray(BigFraction[]::new)))
            .toArray();
    return Arrays.stream(values).mapToDouble(BigFraction::doubleValue).toArray();
  }

  private static BigFraction fraction(double value) {
    return new BigFraction(value);
  }
}
