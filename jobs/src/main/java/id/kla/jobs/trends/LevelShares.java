package id.kla.jobs.trends;

import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.TableRows;
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
    Reached reached = Reached.of(panel, scope, edition, level);
    if (reached.existing() == 0) {
      return;
    }
    boolean known = reached.known() > 0;
    WilsonInterval interval = WilsonInterval.of(reached.count(), reached.known());
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        panel.years().get(edition),
        Levels.label(level),
        reached.count(),
        reached.known(),
        reached.existing(),
        reached.share(),
        known ? interval.low() : null,
        known ? interval.high() : null,
        (double) reached.count() / reached.existing(),
        reached.simulated());
  }
}
