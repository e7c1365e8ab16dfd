package id.kla.jobs.statistics;

/**
 * Test of whether each move is as frequent as the opposite one. With two levels it is McNemar's.
 *
 * @param chiSquare sum over i < j of (n_ij - n_ji)^2 / (n_ij + n_ji)
 * @param degreesOfFreedom pairs of levels between which somebody moved
 * @param p probability of a larger chi-square; null if nobody moved
 */
public record SymmetryTest(double chiSquare, int degreesOfFreedom, Double p) {
  /**
   * McNemar's test with Edwards' correction for continuity, (|n_12 - n_21| - 1)^2 / (n_12 + n_21),
   * as some programs print it unasked. For few moves {@link UpDown#signTestP} is exact. Source:
   * Edwards 1948, "Note on the correction for continuity in testing the significance of the
   * difference between correlated proportions".
   *
   * @param counts of two levels
   */
  public static SymmetryTest corrected(TransitionCounts counts) {
    if (counts.states() != 2) {
      throw new IllegalArgumentException("Not of two levels: " + counts);
    }
    double moves = counts.count(0, 1) + counts.count(1, 0);
    double apart = Math.max(0, Math.abs(counts.count(0, 1) - counts.count(1, 0)) - 1);
    int degreesOfFreedom = moves > 0 ? 1 : 0;
    double chiSquare = moves > 0 ? apart * apart / moves : 0;
    return new SymmetryTest(
        chiSquare, degreesOfFreedom, ChiSquare.tail(chiSquare, degreesOfFreedom));
  }

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
