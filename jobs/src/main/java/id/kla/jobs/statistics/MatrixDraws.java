package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Matrices that the moves of some districts might as well have come from: whole districts are drawn
 * anew with replacement, and from their moves n_ij each row as Dirichlet(n_ij + 0.5) over the cells
 * that are possible. Source: Gelman and others 2013, "Bayesian Data Analysis", section 3.4.
 *
 * @param draws the matrices; those states have no row that nobody was seen to leave, and are not
 *     entered
 * @param notEstimable the states that nobody was seen to leave
 * @param entered those of them that some district was seen to come to: what is drawn holds on
 *     condition that none does again
 * @param seed with which the draws repeat
 */
public record MatrixDraws(
    List<TransitionMatrix> draws, List<Integer> notEstimable, List<Integer> entered, long seed) {
  private static final double PRIOR = 0.5;

  /**
   * Draws from moves of one step each. The order of the districts does not matter.
   *
   * @param districts moves of each district
   * @param possible rows from, columns to; false is a structural zero
   */
  public static MatrixDraws of(
      List<TransitionCounts> districts, boolean[][] possible, int draws, long seed) {
    int k = possible.length;
    return drawn(
        districts.stream().sorted().toList(),
        sample -> asDoubles(TransitionCounts.sum(k, sample)),
        TransitionCounts.sum(k, districts),
        possible,
        draws,
        seed);
  }

  /**
   * Draws of the one-year matrix from moves over unequal gaps: n_ij are the expected one-year moves
   * of each sample. The order of the districts does not matter.
   *
   * @param districts moves of each district
   * @param possible rows from, columns to; false is a structural zero
   */
  public static MatrixDraws oneYear(
      List<GapCounts> districts, boolean[][] possible, int draws, long seed) {
    int k = possible.length;
    GapCounts all = GapCounts.sum(k, districts);
    OneYearMatrix fit = OneYearMatrix.of(all, possible);
    return drawn(
        districts.stream().sorted(Comparator.comparing(GapCounts::toString)).toList(),
        sample -> fit.refit(GapCounts.sum(k, sample), possible),
        all.ignoringGaps(),
        possible,
        draws,
        seed);
  }

  private static <T> MatrixDraws drawn(
      List<T> districts,
      Function<List<T>, double[][]> moves,
      TransitionCounts all,
      boolean[][] possible,
      int draws,
      long seed) {
    if (draws < 1) {
      throw new IllegalArgumentException("Not a number of draws: " + draws);
    }
    RandomDataGenerator random = new RandomDataGenerator(seed);
    List<TransitionMatrix> matrices = new ArrayList<>();
    for (int draw = 0; draw < draws; draw++) {
      List<T> sample =
          IntStream.range(0, districts.size())
              .mapToObj(n -> districts.get(random.nextInt(districts.size())))
              .toList();
      matrices.add(matrix(moves.apply(sample), all, possible, random));
    }
    List<Integer> empty = all.emptyRows();
    return new MatrixDraws(
        List.copyOf(matrices),
        empty,
        empty.stream().filter(i -> all.arrivals(i) > 0).toList(),
        seed);
  }

  private static TransitionMatrix matrix(
      double[][] moves, TransitionCounts all, boolean[][] possible, RandomDataGenerator random) {
    int k = moves.length;
    double[][] weights = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        if (possible[i][j] && all.starters(i) > 0 && all.starters(j) > 0) {
          weights[i][j] = random.nextGamma(moves[i][j] + PRIOR, 1);
        }
      }
    }
    return TransitionMatrix.normalised(weights);
  }

  private static double[][] asDoubles(TransitionCounts counts) {
    return Arrays.stream(counts.toArray())
        .map(row -> Arrays.stream(row).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }
}
