package id.kla.jobs.peers;

import java.util.ArrayList;
import java.util.List;

/**
 * A district that rose from one known result to the next and kept it, as known at an edition.
 *
 * @param unit who
 * @param from the edition before the rise
 * @param to the next edition with a known result, at a higher level
 * @param keptEditions known results in a row above the level before, from {@code to} on
 * @param keptUntil the edition of the last of these
 * @param toNow whether that is the edition as known at
 * @param latest the last edition with a known level
 * @param fellFrom the known result before the last fall after the rise; -1 if it never fell
 * @param fellTo the result after that fall; -1 if it never fell
 */
record Rise(
    Unit unit,
    int from,
    int to,
    int keptEditions,
    int keptUntil,
    boolean toNow,
    int latest,
    int fellFrom,
    int fellTo) {
  /** So many known results in a row are kept, unless it is kept up to now. */
  static final int KEPT = 2;

  /** The level before. */
  int level() {
    return unit.levels().get(from);
  }

  /** The level that it came to. */
  int reached() {
    return unit.levels().get(to);
  }

  boolean fell() {
    return fellTo >= 0;
  }

  /**
   * The rises of a district that were kept for two results or up to now, with the district still
   * above the level it rose from.
   *
   * @param edition later results are not looked at
   */
  static List<Rise> of(Unit unit, int edition) {
    List<Integer> known = unit.known(edition);
    List<Rise> rises = new ArrayList<>();
    for (int i = 1; i < known.size(); i++) {
      int level = unit.levels().get(known.get(i - 1));
      if (unit.levels().get(known.get(i)) > level) {
        Rise rise = of(unit, known, i, edition);
        boolean kept = rise.keptEditions >= KEPT || rise.toNow;
        if (kept && unit.levels().get(rise.latest) > level) {
          rises.add(rise);
        }
      }
    }
    return rises;
  }

  private static Rise of(Unit unit, List<Integer> known, int place, int edition) {
    List<Integer> levels = unit.levels();
    int level = levels.get(known.get(place - 1));
    int end = place;
    while (end + 1 < known.size() && levels.get(known.get(end + 1)) > level) {
      end++;
    }
    int fall = -1;
    for (int i = place + 1; i < known.size(); i++) {
      if (levels.get(known.get(i)) < levels.get(known.get(i - 1))) {
        fall = i;
      }
    }
    return new Rise(
        unit,
        known.get(place - 1),
        known.get(place),
        end - place + 1,
        known.get(end),
        known.get(end) == edition,
        known.get(known.size() - 1),
        fall < 0 ? -1 : known.get(fall - 1),
        fall < 0 ? -1 : known.get(fall));
  }
}
