package id.kla.jobs.simulate;

import java.util.List;

/**
 * The rows of one submission in one file.
 *
 * @param scores the scores of its district and cycle
 * @param stage the stage and the scores sent for it
 * @param counts whether no later version replaces it
 * @param recapped whether a recap states its total too
 * @param rows its rows, one per indicator or one in all
 */
record Group(
    CycleScores scores, StageScores stage, boolean counts, boolean recapped, List<DraftRow> rows) {
  Group {
    rows = List.copyOf(rows);
  }

  /** Names district, cycle and stage. */
  String key() {
    return key(scores, stage.stage());
  }

  static String key(CycleScores scores, id.kla.schemas.ladder.Stage stage) {
    return scores.district().code() + "/" + scores.cycle().cycleYear() + "/" + stage.code();
  }
}
