package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomDataGenerator;

/**
 * The one-year matrix that makes pairs over unequal gaps most likely, found by EM from several
 * starts. Sources: Craig and Sendi 2002, "Estimation of the transition matrix of a discrete-time
 * Markov chain"; Dempster, Laird and Rubin 1977, "Maximum likelihood from incomplete data via the
 * EM algorithm".
 *
 * <p>A state in which no pair starts has no row. If pairs end in it, those that came to it within a
 * gap are taken to be there still at the end of the gap; if none do, it is not part of the chain.
 */
public final class OneYearMatrix {
  private static final long SEED = 20250808;
  private static final int RANDOM_STARTS = 3;

  /** Log-likelihoods this close are equal; probabilities this far apart are not. */
  private static final double SAME_LIKELIHOOD = 1e-5;

  private static final double OTHER_MATRIX = 0.01;
  private static final double VANISHING = 1e-9;
  private static final double AWAY_FROM_ZERO = 0.02;

  private final GapCounts counts;
  private final Ascent best;
  private final boolean unique;
  private final EffectiveStarters effective;

  private OneYearMatrix(
      GapCounts counts, Ascent best, boolean unique, EffectiveStarters effective) {
    this.counts = counts;
    this.best = best;
    this.unique = unique;
    this.effective = effective;
  }

  /** The matrix in which every move is possible. */
  public static OneYearMatrix of(GapCounts counts) {
    boolean[][] possible = new boolean[counts.states()][counts.states()];
    for (boolean[] row : possible) {
      Arrays.fill(row, true);
    }
    return of(counts, possible);
  }

  /**
   * The matrix in which only some moves within one year are possible.
   *
   * @param possible rows from, columns to; false is a structural zero and stays zero
   */
  public static OneYearMatrix of(GapCounts counts, boolean[][] possible) {
    if (possible.length != counts.states()
        || Arrays.stream(possible).anyMatch(row -> row.length != counts.states())) {
      throw new IllegalArgumentException(
          "Not a square of " + counts.states() + " states: " + Arrays.deepToString(possible));
    }
    boolean[][] allowed = allowed(counts, possible);
    List<Ascent> runs =
        starts(counts, allowed).stream()
            .map(start -> Ascent.of(counts, start, Ascent.EXACT))
            .toList();
    Ascent best = runs.get(0);
    for (Ascent run : runs) {
      best =
          run.moves().logLikelihood() > best.moves().logLikelihood() + SAME_LIKELIHOOD ? run : best;
    }
    return new OneYearMatrix(
        counts, best, isUnique(runs, best), EffectiveStarters.of(counts, best.matrix(), possible));
  }

  private static boolean isUnique(List<Ascent> runs, Ascent best) {
    double equal = best.moves().logLikelihood() - SAME_LIKELIHOOD;
    return runs.stream()
        .filter(run -> run.moves().logLikelihood() > equal)
        .allMatch(run -> Ascent.widest(run.matrix().subtract(best.matrix())) < OTHER_MATRIX);
  }

  /**
   * Expected one-year moves of other counts at their most likely matrix, climbing from near this
   * one alone: for many samples of the same districts.
   */
  double[][] refit(GapCounts sample, boolean[][] possible) {
    boolean[][] allowed = allowed(sample, possible);
    RealMatrix start =
        start(allowed, (i, j) -> best.matrix().getEntry(i, j) + AWAY_FROM_ZERO / counts.states());
    return expectedMoves(sample, Ascent.of(sample, start, Ascent.ROUGH));
  }

  /** The moves that may happen; a state in which no pair starts is not left within a gap. */
  private static boolean[][] allowed(GapCounts counts, boolean[][] possible) {
    TransitionCounts all = counts.ignoringGaps();
    int k = counts.states();
    boolean[][] allowed = new boolean[k][k];
    for (int i = 0; i < k; i++) {
      boolean any = false;
      for (int j = 0; j < k; j++) {
        allowed[i][j] = all.starters(i) > 0 ? possible[i][j] : i == j;
        any |= allowed[i][j];
      }
      if (!any) {
        throw new IllegalArgumentException("No move out of state " + i + " is possible");
      }
    }
    return allowed;
  }

  private static List<RealMatrix> starts(GapCounts counts, boolean[][] allowed) {
    TransitionCounts all = counts.ignoringGaps();
    RandomDataGenerator random = new RandomDataGenerator(SEED);
    List<RealMatrix> starts = new ArrayList<>();
    starts.add(start(allowed, (i, j) -> all.count(i, j) + 0.5));
    starts.add(start(allowed, (i, j) -> 1));
    starts.add(start(allowed, (i, j) -> i == j ? 9.0 * counts.states() : 1));
    starts.add(start(allowed, (i, j) -> i == j ? 0.1 : 1));
    for (int n = 0; n < RANDOM_STARTS; n++) {
      starts.add(start(allowed, (i, j) -> random.nextExponential(1)));
    }
    return starts;
  }

  private interface Weight {
    double of(int from, int to);
  }

  private static RealMatrix start(boolean[][] allowed, Weight weight) {
    double[][] weights = new double[allowed.length][allowed.length];
    for (int i = 0; i < allowed.length; i++) {
      for (int j = 0; j < allowed.length; j++) {
        weights[i][j] = allowed[i][j] ? weight.of(i, j) : 0;
      }
    }
    return TransitionMatrix.normalised(weights).known();
  }

  /**
   * The most likely matrix; a state in which no pair starts has no row. What EM has brought below
   * 1e-9 is on its way to zero and is zero here.
   */
  public TransitionMatrix matrix() {
    double[][] rows = best.matrix().getData();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = hasRow(i) ? Arrays.stream(rows[i]).map(p -> p < VANISHING ? 0 : p).toArray() : null;
    }
    return TransitionMatrix.normalised(rows);
  }

  /** Expected one-year moves behind the matrix: its rows are in proportion to them. */
  public double[][] expectedMoves() {
    return expectedMoves(counts, best);
  }

  private static double[][] expectedMoves(GapCounts counts, Ascent run) {
    TransitionCounts all = counts.ignoringGaps();
    double[][] moves = run.moves().score().getData();
    for (int i = 0; i < moves.length; i++) {
      for (int j = 0; j < moves.length; j++) {
        moves[i][j] *= all.starters(i) > 0 ? run.matrix().getEntry(i, j) : 0;
      }
    }
    return moves;
  }

  private boolean hasRow(int from) {
    return counts.ignoringGaps().starters(from) > 0;
  }

  /**
   * The interval of a probability at 95 %: Wilson's, with as many starters as would leave a
   * multinomial row with the variance that the observed information leaves this one. With gaps of
   * one year alone these are the starters themselves. The whole range without a row, or where the
   * pairs do not tell one matrix from another.
   */
  public WilsonInterval interval(int from, int to) {
    return unique && hasRow(from) ? effective.interval(from, to) : new WilsonInterval(0, 1);
  }

  /** Sum over all pairs of log (P^D)_ij, at its greatest. */
  public double logLikelihood() {
    return best.moves().logLikelihood();
  }

  /** Iterations from the start that came highest. */
  public int iterations() {
    return best.iterations();
  }

  /** Whether the last iteration changed no probability by more than 1e-10. */
  public boolean hasConverged() {
    return best.converged();
  }

  /**
   * Whether all starts that came as high came to the same matrix. Where every gap is two years,
   * often several matrices have the same square: then none of them is the answer.
   */
  public boolean isUnique() {
    return unique;
  }
}
