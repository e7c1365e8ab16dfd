package id.kla.jobs.trends;

import id.kla.jobs.statistics.CochranArmitage;
import id.kla.jobs.statistics.MannKendall;

/**
 * When a trend is drawn as an arrow: five editions or more, no change of territory, an exact p of
 * at most 5 %. Otherwise the reason is said in words.
 *
 * @param arrow up or down; null if there is none
 * @param reason why there is none; null if there is one
 */
record ArrowRule(String arrow, String reason) {
  /** Fewer editions never make an arrow. */
  static final int FEWEST_EDITIONS = 5;

  /** Why a unit is not compared with itself over time. */
  static final String TERRITORY_CHANGED = "territory_changed";

  private static final double SIGNIFICANT = 0.05;

  /**
   * The arrow of a series.
   *
   * @param editions number of known values
   * @param coverageLow whether editions were left out because too few results are known
   * @param territoryChanged whether the unit is not the same in all of them
   * @param test of the series; null if there is none
   */
  static ArrowRule of(
      int editions, boolean coverageLow, boolean territoryChanged, MannKendall test) {
    if (editions < FEWEST_EDITIONS || test == null) {
      return none(coverageLow ? "coverage_low" : "too_few_editions");
    }
    if (territoryChanged) {
      return none(TERRITORY_CHANGED);
    }
    if (test.tau() == null) {
      return none("constant");
    }
    return test.p() > SIGNIFICANT
        ? none("not_significant")
        : new ArrowRule(test.s() > 0 ? "up" : "down", null);
  }

  /** The same arrow only if whole districts drawn anew move the same way. */
  ArrowRule confirmedBy(CochranArmitage.Bootstrap bootstrap) {
    boolean same =
        bootstrap != null
            && bootstrap.confirms()
            && (bootstrap.slope() > 0 ? "up" : "down").equals(arrow);
    return arrow == null || same ? this : none("not_confirmed");
  }

  private static ArrowRule none(String reason) {
    return new ArrowRule(null, reason);
  }
}
