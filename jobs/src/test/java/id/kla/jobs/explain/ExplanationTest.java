package id.kla.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.ReleaseTables;
import id.kla.jobs.store.Store;
import id.kla.jobs.testing.SparkExtension;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.PeerTables;
import id.kla.schemas.table.SenderTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.TrendTables;
import id.kla.schemas.text.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a cycle whose award is still to come. */
class ExplanationTest {
  @RegisterExtension static final SparkExtension SPARK = new SparkExtension();

  @TempDir Path folder;

  @Test
  void scores_of_a_cycle_without_award_year_are_told_with_the_latest_edition_alone() {
    int cycle =
        Cycles.all().stream()
            .filter(one -> one.awardYear() == null)
            .mapToInt(Cycle::cycleYear)
            .max()
            .orElse(Editions.standard().latest() + 1);
    ReleaseTables tables = tables(cycle);
    int latest = Editions.standard().latest();

    assertThat(story(tables, latest)).contains(cycle + " EM: 612,5");
    assertThat(story(tables, 2022)).doesNotContain("612,5");
  }

  private static String story(ReleaseTables tables, int edition) {
    return String.join("\n", Explanation.of(tables, Language.ID, "r1", "16.05", edition));
  }

  private ReleaseTables tables(int cycle) {
    var path = new org.apache.hadoop.fs.Path(folder.resolve("release").toUri());
    Store store = new Store(SPARK.spark(), path);
    Map<String, Object> score = new HashMap<>();
    score.put("district_code", "16.05");
    score.put("cycle_year", cycle);
    score.put("award_year", null);
    score.put("stage", "EM");
    score.put("score", new BigDecimal("612.500"));
    score.put("simulated", "no");
    store.write(SubmissionTables.STAGE_SCORES, List.<Object[]>of(row(score)));
    for (Table table :
        List.of(
            SubmissionTables.STAGE_LOSSES,
            TrendTables.TRAJECTORIES,
            AwardTables.CLAIMS,
            AwardTables.NON_RECIPIENTS,
            AwardTables.CONTRADICTIONS,
            PeerTables.GAPS,
            PeerTables.PEER_SEARCHES,
            SenderTables.SENDER_NOTICES)) {
      store.write(table, List.<Object[]>of());
    }
    return new ReleaseTables(path, SPARK.spark().sparkContext().hadoopConfiguration());
  }

  /** A row with these cells; what else the table requires is filled with anything. */
  private static Object[] row(Map<String, Object> cells) {
    return SubmissionTables.STAGE_SCORES.fields().stream()
        .map(
            field ->
                cells.containsKey(field.name()) || !field.required()
                    ? cells.get(field.name())
                    : switch (field.type()) {
                      case TEXT -> "no";
                      case INTEGER -> Integer.valueOf(1);
                      default -> BigDecimal.ZERO.setScale(3);
                    })
        .toArray();
  }
}
