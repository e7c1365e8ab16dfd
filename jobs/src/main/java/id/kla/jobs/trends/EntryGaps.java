package id.kla.jobs.trends;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.instrument.EntryRule;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.table.ScoreStatisticsTables;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Self-assessments beside what they must exceed for the verification to begin. */
final class EntryGaps {
  private EntryGaps() {}

  /** The rows of entry_gaps, for cycles whose rule is known. */
  static TableRows of(Panel panel, List<StageScore> scores) {
    TableRows rows = new TableRows(ScoreStatisticsTables.ENTRY_GAPS);
    Map<String, Course> courses =
        panel.courses().stream().collect(Collectors.toMap(Course::district, Function.identity()));
    for (StageScore score : scores) {
      Course course = courses.get(score.district());
      if (score.stage() == Stage.EM && course != null) {
        EntryRule.ofCycle(score.cycle())
            .ifPresent(rule -> add(rows, course, score.edition(panel), score, rule));
      }
    }
    return rows;
  }

  private static void add(
      TableRows rows, Course course, int edition, StageScore score, EntryRule rule) {
    boolean met = rule.admits(score.score());
    rows.add(
        score.district(),
        score.cycle(),
        score.awardYear(),
        (edition < 0 ? Standing.UNKNOWN : course.standings().get(edition)).code(),
        score.score(),
        rule.mustExceed(),
        met,
        met ? null : rule.mustExceed().subtract(score.score()),
        rule.assumed(),
        score.simulated() || (edition >= 0 && course.simulated().get(edition)));
  }
}
