package id.kla.jobs.statistics;

/**
 * Test of whether each move is as frequent as the opposite one. With two levels it is McNemar's.
 *
 * @param chiSquare sum over i < j of (n_ij - n_ji)^2 / (n_ij + n_ji)
 * @param degreesOfFreedom pairs of levels between which somebody moved
 * @param p probability of a larger chi-square; null if nobody moved
 */
public record SymmetryTest(double chiSquare, int degreesOfFreedom, Double p) {
  /** Bowker's test. Source: Bowker 1948, "A test for symmetry in contingency tables". */
  public static SymmetryTest of(TransitionCounts counts) {
    double chiSquare = 0;
    int degreesOfFreedom = 0;
    for (int i = 0; i < counts.states(); i++) {
      for (int j = i + 1; j < counts.states(); j++) {
        double moves = counts.count(i, j) + counts.count(j, i);
        double apart = counts.count(i, j) - counts.count(j, i);
        if (moves > 0) {
          chiSquare += apart * apart / moves;
          degreesOfFreedom++;
        }
      }
    }
    return new SymmetryTest(
        chiSquare, degreesOfFreedom, ChiSquare.tail(chiSquare, degreesOfFreedom));
  }
}
