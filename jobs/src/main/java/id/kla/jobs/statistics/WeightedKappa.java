package id.kla.jobs.statistics;

/**
 * Agreement of two ratings of the same districts beyond what chance would give.
 *
 * @param table the two ratings, first by second
 * @param kappa 1 for full agreement, 0 for that of chance; null where chance alone agrees fully, as
 *     with one level, or where nothing was rated
 * @param standardError large-sample standard error of kappa; null where kappa is
 */
public record WeightedKappa(TransitionCounts table, Double kappa, Double standardError) {
  /** What counts as agreement. */
  public enum Weights {
    /** Only the same level. */
    UNWEIGHTED,
    /** 1 - |i - j| / (k - 1). */
    LINEAR,
    /** 1 - (i - j)^2 / (k - 1)^2, of Fleiss and Cohen. */
    QUADRATIC;

    private double of(int i, int j, int k) {
      double apart = Math.abs(i - j) / (k - 1.0);
      return switch (this) {
        case UNWEIGHTED -> i == j ? 1 : 0;
        case LINEAR -> 1 - apart;
        case QUADRATIC -> 1 - apart * apart;
      };
    }
  }

  /**
   * kappa = (sum of w p_ij - sum of w p_i. p_.j) / (1 - sum of w p_i. p_.j). Sources: Cohen 1968,
   * "Weighted kappa"; Fleiss, Cohen and Everitt 1969, "Large sample standard errors of kappa and
   * weighted kappa".
   */
  public static WeightedKappa of(TransitionCounts table, Weights weights) {
    int k = table.states();
    double n = table.total();
    double observed = 0;
    double expected = 0;
    double[] byRow = new double[k];
    double[] byColumn = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double weight = k == 1 ? 1 : weights.of(i, j, k);
        double first = table.starters(i) / n;
        double second = table.arrivals(j) / n;
        observed += weight * table.count(i, j) / n;
        expected += weight * first * second;
        byRow[i] += weight * second;
        byColumn[j] += weight * first;
      }
    }
    if (!hasTwoLevels(table)) {
      return new WeightedKappa(table, null, null);
    }
    double kappa = (observed - expected) / (1 - expected);
    double square = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double term = weights.of(i, j, k) - (1 - kappa) * (byRow[i] + byColumn[j]);
        square += table.count(i, j) / n * term * term;
      }
    }
    double mean = kappa - expected * (1 - kappa);
    double variance = Math.max(0, square - mean * mean) / n;
    return new WeightedKappa(table, kappa, Math.sqrt(variance) / (1 - expected));
  }

  /** Chance agrees fully when both ratings have one and the same level alone. */
  private static boolean hasTwoLevels(TransitionCounts table) {
    int used = 0;
    for (int i = 0; i < table.states(); i++) {
      used += table.starters(i) + table.arrivals(i) > 0 ? 1 : 0;
    }
    return used > 1;
  }
}
