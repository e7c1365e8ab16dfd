package id.kla.jobs.trends;

import id.kla.jobs.statistics.FunnelLimits;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.Locale;

/**
 * The share of each province at a level or above beside the limits within which equal provinces
 * would lie around the share of the nation, both of the districts that are known.
 */
final class FunnelLimitRows {
  private FunnelLimitRows() {}

  /** The rows of funnel_limits; nobody was at KLA, so the levels end with Utama. */
  static TableRows of(Panel panel) {
    TableRows rows = new TableRows(TrendStatisticsTables.FUNNEL_LIMITS);
    for (int edition = 0; edition < panel.editions(); edition++) {
      for (int level = 1; level < Levels.COUNT - 1; level++) {
        Reached nation = Reached.of(panel, Scope.NATION, edition, level);
        for (Scope scope : Scope.all(panel)) {
          if (scope.kind() == Scope.Kind.PROVINCE) {
            add(
                rows,
                panel.years().get(edition),
                level,
                scope,
                nation,
                Reached.of(panel, scope, edition, level));
          }
        }
      }
    }
    return rows;
  }

  private static void add(
      TableRows rows, int year, int level, Scope scope, Reached nation, Reached province) {
    if (province.existing() == 0) {
      return;
    }
    FunnelLimits limits =
        nation.share() == null
            ? null
            : FunnelLimits.of(nation.share(), province.known()).orElse(null);
    rows.add(
        scope.code(),
        scope.borders().code(),
        year,
        Levels.label(level),
        province.count(),
        province.known(),
        province.existing(),
        province.share(),
        nation.share(),
        nation.known(),
        limits == null ? null : limits.low998(),
        limits == null ? null : limits.low95(),
        limits == null ? null : limits.high95(),
        limits == null ? null : limits.high998(),
        limits == null
            ? "nobody_known"
            : limits.place(province.count()).name().toLowerCase(Locale.ROOT),
        nation.simulated());
  }
}
