package id.kla.jobs.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * The places that a unit may have in an order, never a single one that its data do not bear.
 * Source: Goldstein & Spiegelhalter 1996, "League tables and their limitations".
 *
 * @param basis what is ordered, such as the stage of the scores; to be printed
 * @param best the best place it may have, 1 or more
 * @param worst the worst place it may have, n or less
 * @param n number of units that are ordered, the unknown among them
 * @param ties how many others have the very same value
 * @param unknown how many of the others have no value; they may stand before it or after it
 */
public record RankInterval(String basis, int best, int worst, int n, int ties, int unknown) {

  /**
   * A unit's value with the limits it may have.
   *
   * @param value its value
   * @param low the lowest that the value may be
   * @param high the highest that the value may be
   */
  public record Band(BigDecimal value, BigDecimal low, BigDecimal high) {
    /** Refuses limits that do not hold the value. */
    public Band {
      if (low.compareTo(value) > 0 || high.compareTo(value) < 0) {
        throw new IllegalArgumentException(
            "The value " + value + " is not within " + low + " to " + high);
      }
    }

    /** A value that may be off by a margin to both sides; 0 for an exact one. */
    public static Band around(BigDecimal value, BigDecimal margin) {
      return new Band(value, value.subtract(margin), value.add(margin));
    }
  }

  /**
   * The places of one unit. Another stands surely before it only if its lowest is above this one's
   * highest, and surely after it only if its highest is below this one's lowest.
   *
   * @param basis what is ordered
   * @param unit the unit
   * @param others all other units with a value
   * @param unknown number of other units without one
   */
  public static RankInterval of(String basis, Band unit, List<Band> others, int unknown) {
    int before = (int) others.stream().filter(o -> o.low().compareTo(unit.high()) > 0).count();
    int after = (int) others.stream().filter(o -> o.high().compareTo(unit.low()) < 0).count();
    int ties = (int) others.stream().filter(o -> o.value().compareTo(unit.value()) == 0).count();
    int n = others.size() + unknown + 1;
    return new RankInterval(basis, before + 1, n - after, n, ties, unknown);
  }
}
