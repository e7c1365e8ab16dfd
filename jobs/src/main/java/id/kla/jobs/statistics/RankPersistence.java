package id.kla.jobs.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.stat.ranking.NaturalRanking;

/** How far the order of units lasts from one time to the next. */
public final class RankPersistence {
  private RankPersistence() {}

  /**
   * Kendall's tau-b of two variables, (C − D)/√((C+D+T_x)(C+D+T_y)).
   *
   * @param n number of units
   * @param s concordant minus discordant comparisons, C − D
   * @param untiedX comparisons of unequal x
   * @param untiedY comparisons of unequal y
   * @param variance variance of S, with ties
   * @param tau tau-b, from −1 to 1
   * @param exactGreater probability that S is so large or larger, over all orders; null with ties
   *     or from 10 units on
   * @param exactP two-sided p-value over all orders; null likewise
   * @param normalP two-sided p-value by the normal approximation with ties, z = S/√var S
   * @param simpleP the same with the variance (4n+10)/(9n(n−1)) of tau without ties, which some
   *     packages print even if there are ties
   */
  public record TauB(
      int n,
      long s,
      long untiedX,
      long untiedY,
      double variance,
      double tau,
      Double exactGreater,
      Double exactP,
      double normalP,
      double simpleP) {
    /** The p-value to print: exact for fewer than 10 units without ties, else normal. */
    public double p() {
      return exactP == null ? normalP : exactP;
    }
  }

  /**
   * Tau-b of the same units at two times. Source: Kendall 1975, "Rank correlation methods",
   * chapters 3 and 4.
   *
   * @param x known values at the first time, scores or levels
   * @param y known values at the second, in the same order of units
   * @return empty if all x or all y are equal
   */
  public static Optional<TauB> tauB(double[] x, double[] y) {
    KendallScore score = KendallScore.of(x, y);
    if (score.untiedX() == 0 || score.untiedY() == 0) {
      return Optional.empty();
    }
    int n = score.n();
    double tau = score.s() / Math.sqrt((double) score.untiedX() * score.untiedY());
    boolean exact = n < MannKendall.EXACT_BELOW && !score.hasTies();
    ScoreDistribution orders = exact ? score.orders() : null;
    return Optional.of(
        new TauB(
            n,
            score.s(),
            score.untiedX(),
            score.untiedY(),
            score.variance(),
            tau,
            exact ? orders.atLeast(score.s()) : null,
            exact ? orders.twoSided(score.s()) : null,
            NormalTails.twoSided(score.s() / Math.sqrt(score.variance())),
            NormalTails.twoSided(tau / Math.sqrt((4.0 * n + 10) / (9.0 * n * (n - 1))))));
  }

  /**
   * Theta, the share of all change of rank that whole groups make together: Σ_r |Σ_{i in r} change|
   * / Σ_i |change|, ties at their mean rank. 1: groups move as blocks; 0: all change is within
   * groups. Source: Rey 2004, "Spatial dependence in the evolution of regional income
   * distributions".
   *
   * @param before known values at the first time
   * @param after known values at the second, in the same order of units
   * @param groups group of each unit, such as its province
   * @return null if no rank changes, 0/0
   */
  public static Double theta(double[] before, double[] after, String[] groups) {
    KendallScore.requireFinite(before);
    KendallScore.requireFinite(after);
    if (before.length != after.length || before.length != groups.length) {
      throw new IllegalArgumentException(
          "Units differ: " + before.length + ", " + after.length + ", " + groups.length);
    }
    if (before.length == 0) {
      return null;
    }
    double[] from = new NaturalRanking().rank(before);
    double[] to = new NaturalRanking().rank(after);
    Map<String, Double> together = new TreeMap<>();
    double all = 0;
    for (int i = 0; i < from.length; i++) {
      together.merge(groups[i], to[i] - from[i], Double::sum);
      all += Math.abs(to[i] - from[i]);
    }
    return all == 0 ? null : together.values().stream().mapToDouble(Math::abs).sum() / all;
  }
}
