package id.kla.jobs.statistics;

import java.util.Arrays;

/**
 * Agreement of two ratings of the same districts beyond what chance would give.
 *
 * @param table the two ratings, first by second
 * @param kappa 1 for full agreement, 0 for that of chance; null where chance alone agrees fully, as
 *     with one level, or where nothing was rated
 * @param standardError large-sample standard error of kappa; null where kappa is
 * @param chanceError the same if there were no more agreement than by chance, to test for that;
 *     null where kappa is
 */
public record WeightedKappa(
    TransitionCounts table, Double kappa, Double standardError, Double chanceError) {
  /** With less left to agree on than this, chance alone agrees fully. */
  private static final double NOTHING_LEFT = 1e-12;

  /** What counts as agreement. */
  public enum Weights {
    /** Only the same level. */
    UNWEIGHTED,
    /** 1 - |i - j| / (k - 1). */
    LINEAR,
    /** 1 - (i - j)^2 / (k - 1)^2, of Fleiss and Cohen. */
    QUADRATIC;

    private double of(int i, int j, int levels) {
      double apart = levels < 2 ? 0 : Math.abs(i - j) / (levels - 1.0);
      return switch (this) {
        case UNWEIGHTED -> i == j ? 1 : 0;
        case LINEAR -> 1 - apart;
        case QUADRATIC -> 1 - apart * apart;
      };
    }
  }

  /**
   * Kappa with the levels as far apart as their numbers. A level that neither rating uses keeps its
   * place between the others; programs that leave it out first move them closer.
   */
  public static WeightedKappa of(TransitionCounts table, Weights weights) {
    int k = table.states();
    double[][] agreement = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        agreement[i][j] = weights.of(i, j, k);
      }
    }
    return of(table, agreement);
  }

  /**
   * kappa = (sum of w p_ij - sum of w p_i. p_.j) / (1 - sum of w p_i. p_.j). Sources: Cohen 1968,
   * "Weighted kappa"; Fleiss, Cohen and Everitt 1969, "Large sample standard errors of kappa and
   * weighted kappa".
   *
   * @param agreement w, how far the levels of a row and a column agree: 1 on the diagonal, else at
   *     most 1
   */
  public static WeightedKappa of(TransitionCounts table, double[][] agreement) {
    int k = table.states();
    double n = table.total();
    requireAgreement(agreement, k);
    if (n == 0) {
      return new WeightedKappa(table, null, null, null);
    }
    double observed = 0;
    double expected = 0;
    double[] byRow = new double[k];
    double[] byColumn = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double first = table.starters(i) / n;
        double second = table.arrivals(j) / n;
        observed += agreement[i][j] * table.count(i, j) / n;
        expected += agreement[i][j] * first * second;
        byRow[i] += agreement[i][j] * second;
        byColumn[j] += agreement[i][j] * first;
      }
    }
    if (1 - expected < NOTHING_LEFT) {
      return new WeightedKappa(table, null, null, null);
    }
    double kappa = (observed - expected) / (1 - expected);
    double square = 0;
    double chanceSquare = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double means = byRow[i] + byColumn[j];
        double term = agreement[i][j] - (1 - kappa) * means;
        square += table.count(i, j) / n * term * term;
        double chance = table.starters(i) / n * (table.arrivals(j) / n);
        chanceSquare += chance * (agreement[i][j] - means) * (agreement[i][j] - means);
      }
    }
    double mean = kappa - expected * (1 - kappa);
    double scale = Math.sqrt(n) * (1 - expected);
    return new WeightedKappa(
        table,
        kappa,
        Math.sqrt(Math.max(0, square - mean * mean)) / scale,
        Math.sqrt(Math.max(0, chanceSquare - expected * expected)) / scale);
  }

  private static void requireAgreement(double[][] agreement, int k) {
    boolean square = agreement.length == k;
    for (int i = 0; i < k && square; i++) {
      square =
          agreement[i].length == k
              && agreement[i][i] == 1
              && Arrays.stream(agreement[i]).allMatch(w -> w <= 1 && Double.isFinite(w));
    }
    if (!square) {
      throw new IllegalArgumentException(
          "Not an agreement of " + k + " levels: " + Arrays.deepToString(agreement));
    }
  }

  /**
   * Kappa in standard errors of chance agreement; null where kappa is, or where both ratings could
   * come about in no other way.
   */
  public Double z() {
    return kappa == null || chanceError == 0 ? null : Double.valueOf(kappa / chanceError);
  }

  /** Two-sided probability of such a z if there is no more agreement than by chance; null alike. */
  public Double p() {
    Double z = z();
    return z == null ? null : Double.valueOf(NormalTails.twoSided(z));
  }
}
