package id.kla.jobs.trends;

import id.kla.jobs.statistics.TransitionCounts;
import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.TrendStatisticsTables;

/** The observed matrix of every scope, for each pair of editions and all pairs together. */
final class LevelTransitions {
  private LevelTransitions() {}

  /**
   * The rows of level_transitions, zero counts included; a pair without an observed move has none.
   * A pair in a province as it was belongs to the province of its district at the earlier edition.
   */
  static TableRows of(Panel panel) {
    TableRows rows = new TableRows(TrendStatisticsTables.LEVEL_TRANSITIONS);
    for (Scope scope : Scope.all(panel)) {
      for (int from = 0; from < panel.editions() - 1; from++) {
        add(rows, panel, scope, from, Pairs.of(panel, scope, from));
      }
      add(rows, panel, scope, null, Pairs.of(panel, scope));
    }
    return rows;
  }

  /** From is null where all pairs are put together. */
  private static void add(TableRows rows, Panel panel, Scope scope, Integer from, Pairs pairs) {
    TransitionCounts counts = pairs.counts();
    if (counts.total() == 0) {
      return;
    }
    for (int before = 0; before < Levels.COUNT; before++) {
      long starters = counts.starters(before);
      for (int after = 0; after < Levels.COUNT; after++) {
        WilsonInterval interval = starters == 0 ? null : counts.interval(before, after);
        rows.add(
            scope.kind().code(),
            scope.code(),
            scope.borders().code(),
            from == null,
            panel.years().get(from == null ? 0 : from),
            Levels.label(before),
            Levels.label(after),
            panel.years().get(from == null ? panel.editions() - 1 : from + 1),
            from == null ? null : panel.gap(from),
            counts.count(before, after),
            starters,
            starters == 0 ? null : (double) counts.count(before, after) / starters,
            interval == null ? null : interval.low(),
            interval == null ? null : interval.high(),
            pairs.simulated());
      }
    }
  }
}
