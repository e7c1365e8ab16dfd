package id.kla.jobs.trends;

import id.kla.jobs.store.TableRows;
import java.util.List;

/** All tables of statistics that rest on trajectories. */
final class TrendStatistics {
  private TrendStatistics() {}

  /** The rows of each table. */
  static List<TableRows> of(Panel panel) {
    List<OneYear> matrices = OneYear.all(panel);
    return List.of(
        LevelShares.of(panel),
        LevelTransitions.of(panel),
        MobilityRows.of(panel, matrices),
        OneYear.fits(matrices),
        OneYear.matrices(matrices),
        OneYear.longRun(matrices),
        HomogeneityRows.of(panel),
        TrendTests.of(panel),
        RankRows.of(panel),
        TimeToLevel.of(panel),
        SurvivalCurves.of(panel),
        FunnelLimitRows.of(panel));
  }
}
