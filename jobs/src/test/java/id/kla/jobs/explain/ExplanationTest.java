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
    ReleaseTables tables = tables(cycle, Map.of());
    int latest = Editions.standard().latest();

    assertThat(story(tables, latest)).contains(cycle + " EM: 612,5");
    assertThat(story(tables, 2022)).doesNotContain("612,5");
  }

  @Test
  void a_gap_that_both_readings_agree_on_is_told_once_with_its_set_line_by_line() {
    ReleaseTables tables =
        tables(
            2021,
            Map.of(
                PeerTables.GAPS,
                Map.of(
                    "district_code",
                    "16.05",
                    "cycle_year",
                    2021,
                    "stage",
                    "VA",
                    "instrument",
                    "24-2024",
                    "score",
                    points("463"),
                    "target",
                    "Pratama",
                    "bound",
                    points("500"),
                    "to_bound",
                    points("37"),
                    "to_printed",
                    points("37")),
                PeerTables.GAP_SETS,
                Map.of(
                    "district_code",
                    "16.05",
                    "kind",
                    "smallest",
                    "indicator",
                    "akta_kelahiran",
                    "gain",
                    points("2.5"),
                    "attainability",
                    new BigDecimal("0.250000"),
                    "n",
                    12,
                    "per_cycle",
                    new BigDecimal("0.130000"))));

    assertThat(story(tables, Editions.standard().latest()))
        .contains("Ke Pratama: nilai VA siklus 2021 463; kurang 37 sampai batas 500\n")
        .contains(
            "Paling sedikit: 1 indikator menutup kekurangan itu\n"
                + "      +2,5  4 Anak yang diregistrasi dan yang Memiliki Kutipan Akta Kelahiran"
                + " (25% dari 12 daerah sebanding pernah; dalam satu siklus 13%)\n")
        .doesNotContain("bilangan bulat");
  }

  private static BigDecimal points(String points) {
    return new BigDecimal(points).setScale(3);
  }

  private static String story(ReleaseTables tables, int edition) {
    return String.join("\n", Explanation.of(tables, Language.ID, "r1", "16.05", edition));
  }

  /** A release with a score, and a row each of other tables; what it does not have is empty. */
  private ReleaseTables tables(int cycle, Map<Table, Map<String, Object>> others) {
    var path = new org.apache.hadoop.fs.Path(folder.resolve("release").toUri());
    Store store = new Store(SPARK.spark(), path);
    Map<String, Object> score = new HashMap<>();
    score.put("district_code", "16.05");
    score.put("cycle_year", cycle);
    score.put("award_year", null);
    score.put("stage", "EM");
    score.put("score", new BigDecimal("612.500"));
    score.put("simulated", "no");
    store.write(
        SubmissionTables.STAGE_SCORES,
        List.<Object[]>of(row(SubmissionTables.STAGE_SCORES, score)));
    for (Table table :
        List.of(
            SubmissionTables.STAGE_LOSSES,
            TrendTables.TRAJECTORIES,
            AwardTables.CLAIMS,
            AwardTables.NON_RECIPIENTS,
            AwardTables.CONTRADICTIONS,
            PeerTables.GAPS,
            PeerTables.GAP_SETS,
            PeerTables.PEER_SEARCHES,
            SenderTables.SENDER_NOTICES)) {
      store.write(
          table,
          others.containsKey(table)
              ? List.<Object[]>of(row(table, others.get(table)))
              : List.<Object[]>of());
    }
    return new ReleaseTables(path, SPARK.spark().sparkContext().hadoopConfiguration());
  }

  /** A row with these cells; what else the table requires is filled with anything. */
  private static Object[] row(Table table, Map<String, Object> cells) {
    return table.fields().stream()
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
