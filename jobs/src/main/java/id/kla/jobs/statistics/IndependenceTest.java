package id.kla.jobs.statistics;

import java.util.Arrays;

/**
 * Test of independence of rows and columns, in one table or added up over several. Empty rows and
 * columns count for nothing. Source: Agresti 2013, "Categorical Data Analysis", section 3.2.
 *
 * @param chiSquare sum of (observed - expected)^2 / expected, Pearson's
 * @param likelihoodRatio 2 times the sum of observed times ln(observed / expected)
 * @param degreesOfFreedom (rows - 1)(columns - 1) of those that are not empty, summed over tables
 * @param cells cells in rows and columns that are not empty
 * @param smallCells those of them with an expected count below 5
 */
public record IndependenceTest(
    double chiSquare, double likelihoodRatio, int degreesOfFreedom, int cells, int smallCells) {
  /** No table: nothing to test. */
  static final IndependenceTest NONE = new IndependenceTest(0, 0, 0, 0, 0);

  private static final double SMALL = 5;

  /** The test of one table of counts, rows of the same length. */
  public static IndependenceTest of(long[][] table) {
    int columns = table.length == 0 ? 0 : table[0].length;
    double[] rowSums = new double[table.length];
    double[] columnSums = new double[columns];
    for (int i = 0; i < table.length; i++) {
      if (table[i].length != columns || Arrays.stream(table[i]).anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("Not a table of counts: " + Arrays.deepToString(table));
      }
      for (int j = 0; j < columns; j++) {
        rowSums[i] += table[i][j];
        columnSums[j] += table[i][j];
      }
    }
    double total = Arrays.stream(rowSums).sum();
    double chiSquare = 0;
    double likelihoodRatio = 0;
    int cells = 0;
    int smallCells = 0;
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < columns; j++) {
        if (rowSums[i] > 0 && columnSums[j] > 0) {
          double expected = rowSums[i] * columnSums[j] / total;
          double apart = table[i][j] - expected;
          chiSquare += apart * apart / expected;
          likelihoodRatio +=
              table[i][j] == 0 ? 0 : 2 * table[i][j] * Math.log(table[i][j] / expected);
          cells++;
          smallCells += expected < SMALL ? 1 : 0;
        }
      }
    }
    int degreesOfFreedom = Math.max(0, filled(rowSums) - 1) * Math.max(0, filled(columnSums) - 1);
    return new IndependenceTest(
        chiSquare, Math.max(0, likelihoodRatio), degreesOfFreedom, cells, smallCells);
  }

  private static int filled(double[] sums) {
    return (int) Arrays.stream(sums).filter(sum -> sum > 0).count();
  }

  /** The test of this table and those other ones, each given its own margins. */
  public IndependenceTest plus(IndependenceTest other) {
    return new IndependenceTest(
        chiSquare + other.chiSquare,
        likelihoodRatio + other.likelihoodRatio,
        degreesOfFreedom + other.degreesOfFreedom,
        cells + other.cells,
        smallCells + other.smallCells);
  }

  /** Probability of a larger chi-square if independent; null without a degree of freedom. */
  public Double chiSquareP() {
    return ChiSquare.tail(chiSquare, degreesOfFreedom);
  }

  /** Probability of a larger likelihood ratio if independent; null without a degree of freedom. */
  public Double likelihoodRatioP() {
    return ChiSquare.tail(likelihoodRatio, degreesOfFreedom);
  }

  /**
   * Whether more than a fifth of the cells have an expected count below 5: then the probabilities
   * above are not to be trusted, and those of a permutation test are.
   */
  public boolean isSparse() {
    return 5 * smallCells > cells;
  }
}
