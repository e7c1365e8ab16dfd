package id.kla.jobs.trends;

import id.kla.jobs.statistics.WilsonInterval;
import id.kla.schemas.table.TrendStatisticsTables;

/** Shares of districts at a level or above, for every scope and edition, in both borders. */
final class LevelShares {
  private LevelShares() {}

  /** The rows of level_shares; scopes without a district at an edition have none for it. */
  static TableRows of(Panel panel) {
    TableRows rows = new TableRows(TrendStatisticsTables.LEVEL_SHARES);
    for (Scope scope : Scope.all(panel)) {
      for (int edition = 0; edition < panel.editions(); edition++) {
        for (int level = 1; level < Levels.COUNT; level++) {
          add(rows, panel, scope, edition, level);
        }
      }
    }
    return rows;
  }

  private static void add(TableRows rows, Panel panel, Scope scope, int edition, int level) {
    int existing = 0;
    int known = 0;
    int count = 0;
    boolean simulated = false;
    for (Course course : panel.courses()) {
      if (scope.holds(course, edition) && course.existed(edition)) {
        Boolean reached = course.isAtLeast(edition, level);
        existing++;
        known += reached == null ? 0 : 1;
        count += Boolean.TRUE.equals(reached) ? 1 : 0;
        simulated |= course.simulated().get(edition);
      }
    }
    if (existing == 0) {
      return;
    }
    WilsonInterval interval = WilsonInterval.of(count, known);
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        panel.years().get(edition),
        Levels.label(level),
        count,
        known,
        existing,
        known == 0 ? null : (double) count / known,
        known == 0 ? null : interval.low(),
        known == 0 ? null : interval.high(),
        (double) count / existing,
        simulated);
  }
}
