package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Test of whether moves come from a matrix that is given, such as one published for another region,
 * and not estimated from these moves. Sources: Anderson and Goodman 1957, "Statistical inference
 * about Markov chains"; Kullback, Kupperman and Ku 1962, "Tests for contingency tables and Markov
 * chains".
 *
 * @param chiSquare sum of (n_ij - n_i p_ij)^2 / (n_i p_ij) over the moves that are possible;
 *     infinite if an impossible one was seen
 * @param likelihoodRatio 2 times the sum of n_ij ln(n_ij / (n_i p_ij)); infinite likewise
 * @param degreesOfFreedom for each state in which moves start and that has a row, the moves that
 *     are possible less one
 * @param fullDegreesOfFreedom k (k - 1), as programs count that take impossible moves and states in
 *     which none starts as well
 * @param cells possible moves out of states in which some start
 * @param smallCells those of them of which fewer than 5 are expected
 * @param impossible moves that were seen though the matrix gives them no probability
 * @param leftOut states in which moves start but whose row is not given
 */
public record FitTest(
    double chiSquare,
    double likelihoodRatio,
    int degreesOfFreedom,
    int fullDegreesOfFreedom,
    int cells,
    int smallCells,
    long impossible,
    List<Integer> leftOut) {
  private static final double SMALL = 5;

  /**
   * The test.
   *
   * @param moves the observed moves
   * @param given the matrix, of the same number of states
   */
  public static FitTest of(TransitionCounts moves, TransitionMatrix given) {
    int k = moves.states();
    if (given.states() != k) {
      throw new IllegalArgumentException(
          "Moves among " + k + " states, but a matrix of " + given.states());
    }
    double chiSquare = 0;
    double likelihoodRatio = 0;
    int cells = 0;
    int smallCells = 0;
    int rows = 0;
    long impossible = 0;
    List<Integer> leftOut = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      long starters = moves.starters(i);
      if (starters > 0 && !given.hasRow(i)) {
        leftOut.add(i);
      } else if (starters > 0) {
        rows++;
        for (int j = 0; j < k; j++) {
          long seen = moves.count(i, j);
          double expected = starters * given.probability(i, j);
          if (expected > 0) {
            chiSquare += (seen - expected) * (seen - expected) / expected;
            likelihoodRatio += seen == 0 ? 0 : 2 * seen * Math.log(seen / expected);
            cells++;
            smallCells += expected < SMALL ? 1 : 0;
          } else {
            impossible += seen;
          }
        }
      }
    }
    return new FitTest(
        impossible > 0 ? Double.POSITIVE_INFINITY : chiSquare,
        impossible > 0 ? Double.POSITIVE_INFINITY : Math.max(0, likelihoodRatio),
        cells - rows,
        k * (k - 1),
        cells,
        smallCells,
        impossible,
        List.copyOf(leftOut));
  }

  /** Probability of a larger chi-square; 0 after an impossible move, null without any freedom. */
  public Double chiSquareP() {
    return p(chiSquare);
  }

  /** Probability of a larger likelihood ratio; 0 and null likewise. */
  public Double likelihoodRatioP() {
    return p(likelihoodRatio);
  }

  private Double p(double value) {
    return impossible > 0 ? Double.valueOf(0) : ChiSquare.tail(value, degreesOfFreedom);
  }

  /** Whether fewer than 5 moves are expected in more than a fifth of the cells. */
  public boolean isSparse() {
    return 5 * smallCells > cells;
  }
}
