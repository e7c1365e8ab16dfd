package id.kla.jobs.trends;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;

/** All tables about where districts and provinces stand, and how scores changed. */
final class StatusStatistics {
  private StatusStatistics() {}

  /**
   * The rows of each table.
   *
   * @param scores totals in their {@link StageScore#ORDER}
   * @param klaster scores of whole klaster
   */
  static List<TableRows> of(
      Panel panel,
      List<StageScore> scores,
      List<Mark> klaster,
      RegionRegister register,
      List<ProvilaAward> awards) {
    List<TableRows> made = new ArrayList<>();
    made.add(DistrictStatus.of(panel, scores, register));
    made.addAll(ProvilaRows.of(panel, scores, awards));
    made.add(StageRows.of(panel, scores));
    made.add(ScoreStatistics.inequality(panel, scores));
    made.add(ScoreStatistics.trends(scores));
    made.add(ScoreStatistics.deltas(scores));
    made.add(ScorePanelRows.trends(panel, scores));
    made.add(ScorePanelRows.persistence(panel, scores));
    made.add(HeldUp.of(scores, klaster));
    made.add(FragilityHistory.of(panel, scores));
    made.add(ScoreRanks.of(panel, scores));
    made.add(EntryGaps.of(panel, scores));
    return made;
  }
}
