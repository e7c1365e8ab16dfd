package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealMatrix;

/**
 * Where EM comes to from one start. Sources: Dempster, Laird and Rubin 1977, "Maximum likelihood
 * from incomplete data via the EM algorithm"; Craig and Sendi 2002, "Estimation of the transition
 * matrix of a discrete-time Markov chain".
 *
 * @param matrix the one-year matrix at the end
 * @param moves log-likelihood there, and its derivatives
 * @param iterations steps of EM taken
 * @param converged whether the last changed no probability by more than was asked for
 */
record Ascent(RealMatrix matrix, ExpectedMoves moves, int iterations, boolean converged) {
  /** For a figure that is printed. */
  static final double EXACT = 1e-10;

  /** For one of many samples, which differ far more from each other. */
  static final double ROUGH = 1e-4;

  private static final int MOST_ITERATIONS = 5_000;
  private static final double LONGEST_LEAP = 1e4;
  private static final double LEFT_BY_A_LEAP = 0.01;

  /**
   * Climbs from a start.
   *
   * @param start a matrix without zeros where a move is possible
   * @param tolerance the largest change of a probability at which it ends
   */
  static Ascent of(GapCounts counts, RealMatrix start, double tolerance) {
    RealMatrix matrix = start;
    ExpectedMoves moves = ExpectedMoves.of(counts, matrix);
    if (moves.logLikelihood() == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "An observed pair cannot come about by the moves that are possible: " + counts.byGap());
    }
    int iterations = 0;
    while (iterations < MOST_ITERATIONS) {
      RealMatrix one = maximised(matrix, moves.score());
      RealMatrix two = maximised(one, ExpectedMoves.of(counts, one).score());
      iterations += 2;
      boolean converged = widest(one.subtract(matrix)) < tolerance;
      RealMatrix leap = leap(matrix, one, two);
      matrix = two;
      moves = ExpectedMoves.of(counts, two);
      if (converged) {
        return new Ascent(matrix, moves, iterations, true);
      }
      ExpectedMoves beyond = ExpectedMoves.of(counts, leap);
      if (beyond.logLikelihood() > moves.logLikelihood()) {
        matrix = leap;
        moves = beyond;
      }
    }
    return new Ascent(matrix, moves, iterations, false);
  }

  /**
   * Where two steps of EM are heading: it creeps where probabilities go to zero. No probability
   * leaps to zero itself, from where there is no way back. Source: Varadhan and Roland 2008,
   * "Simple and globally convergent methods for accelerating the convergence of any EM algorithm".
   */
  private static RealMatrix leap(RealMatrix zero, RealMatrix one, RealMatrix two) {
    RealMatrix step = one.subtract(zero);
    RealMatrix bend = two.subtract(one).subtract(step);
    double length = step.getFrobeniusNorm() / bend.getFrobeniusNorm();
    if (!(length > 1 && length < LONGEST_LEAP)) {
      return two;
    }
    double[][] leap =
        zero.add(step.scalarMultiply(2 * length))
            .add(bend.scalarMultiply(length * length))
            .getData();
    for (int i = 0; i < leap.length; i++) {
      for (int j = 0; j < leap.length; j++) {
        leap[i][j] = Math.max(leap[i][j], LEFT_BY_A_LEAP * two.getEntry(i, j));
      }
    }
    return TransitionMatrix.normalised(leap).known();
  }

  /** The rows in proportion to the expected moves; a row without any stays as it is. */
  private static RealMatrix maximised(RealMatrix matrix, RealMatrix score) {
    RealMatrix next = matrix.copy();
    for (int i = 0; i < matrix.getRowDimension(); i++) {
      double[] moves = matrix.getRowVector(i).ebeMultiply(score.getRowVector(i)).toArray();
      double sum = Arrays.stream(moves).sum();
      if (sum > 0) {
        next.setRow(i, Arrays.stream(moves).map(n -> n / sum).toArray());
      }
    }
    return next;
  }

  /** The largest difference in size. */
  static double widest(RealMatrix difference) {
    return IntStream.range(0, difference.getRowDimension())
        .mapToDouble(i -> difference.getRowVector(i).getLInfNorm())
        .max()
        .orElse(0);
  }
}
