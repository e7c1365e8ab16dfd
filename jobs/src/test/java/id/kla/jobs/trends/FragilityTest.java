package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.MADYA;
import static id.kla.schemas.ladder.Standing.NONE;
import static id.kla.schemas.ladder.Standing.PRATAMA;
import static id.kla.schemas.ladder.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What hangs on one klaster, what became of districts close to their line, what indicators lose.
 */
class FragilityTest {
  /** Ten districts with 100 in klaster 1, and one with 200 that has 540 in all. */
  @Test
  void a_district_that_falls_without_the_lead_of_one_klaster_is_held_up_by_it() {
    Map<String, Object> row = heldUp(10, "540");

    assertThat(row)
        .containsEntry("level", "Pratama")
        .containsEntry("klaster", "1")
        .containsEntry("median", new BigDecimal("100.000"))
        .containsEntry("median_n", 11)
        .containsEntry("without", new BigDecimal("440.000"))
        .containsEntry("level_without", "none")
        .containsEntry("held_up", "yes")
        .containsEntry("outcome", "estimated");
    assertThat(heldUp(10, "690")).containsEntry("level", "Madya").containsEntry("held_up", "yes");
    assertThat(heldUp(10, "790")).containsEntry("level", "Nindya").containsEntry("held_up", "yes");
  }

  @Test
  void a_district_that_keeps_its_level_without_that_lead_is_not_held_up() {
    assertThat(heldUp(10, "599.99")).containsEntry("held_up", "yes");
    assertThat(heldUp(10, "600.5")).containsEntry("without", new BigDecimal("500.500"));
    assertThat(heldUp(10, "600")).containsEntry("level_without", "Pratama");
    assertThat(heldUp(10, "600")).containsEntry("held_up", "no");
  }

  @Test
  void a_median_of_few_districts_says_nothing() {
    assertThat(heldUp(8, "540"))
        .containsEntry("outcome", "too_few_districts")
        .containsEntry("held_up", null)
        .containsEntry("klaster", null);
    assertThat(heldUp(10, "480"))
        .containsEntry("outcome", "below_all_lines")
        .containsEntry("held_up", null);
  }

  private static Map<String, Object> heldUp(int others, String total) {
    List<StageScore> scores = new ArrayList<>();
    List<Mark> klaster = new ArrayList<>();
    for (int i = 10; i < 10 + others; i++) {
      scores.add(score("18." + i, 2022, "800"));
      klaster.add(mark("18." + i, Stage.FINAL, "a", "1", null, "100"));
      klaster.add(mark("18." + i, Stage.FINAL, "a", "2", null, "300"));
    }
    scores.add(score("18.99", 2022, total));
    klaster.add(mark("18.99", Stage.FINAL, "a", "1", null, "200"));
    klaster.add(mark("18.99", Stage.FINAL, "a", "2", null, "340"));
    TableRows rows = HeldUp.of(scores, klaster);
    return rows(rows).stream()
        .filter(row -> row.get("district_code").equals("18.99"))
        .findFirst()
        .orElseThrow();
  }

  /**
   * 505 and Pratama fell out; 530 and Pratama rose; 505 was given Madya, which is not its line; 520
   * is not known at the next edition. Wilson's limits of 1 in 2 are 0.094531 and 0.905469.
   */
  @Test
  void those_close_above_their_line_are_followed_to_the_next_edition() {
    Panel panel =
        new Panel(
            List.of(2022, 2023),
            List.of(
                Panels.course("18.01", "18", PRATAMA, NONE),
                Panels.course("18.02", "18", PRATAMA, MADYA),
                Panels.course("18.03", "18", MADYA, MADYA),
                Panels.course("18.04", "18", PRATAMA, UNKNOWN)));
    TableRows rows =
        FragilityHistory.of(
            panel,
            List.of(
                score("18.01", 2022, "505"),
                score("18.02", 2022, "530"),
                score("18.03", 2022, "505"),
                score("18.04", 2022, "520")));

    assertThat(rows(rows))
        .filteredOn(row -> row.get("scope_kind").equals("nation"))
        .filteredOn(row -> row.get("pooled").equals("no"))
        .extracting(
            row -> row.get("margin"),
            row -> row.get("pairs"),
            row -> row.get("dropped"),
            row -> row.get("fell"),
            row -> row.get("stayed"),
            row -> row.get("rose"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("within_10", 1, 1, 1, 0, 0),
            org.assertj.core.groups.Tuple.tuple("within_25", 1, 2, 1, 0, 0),
            org.assertj.core.groups.Tuple.tuple("within_50", 2, 2, 1, 0, 1),
            org.assertj.core.groups.Tuple.tuple("all", 2, 2, 1, 0, 1));
    assertThat(rows(rows))
        .filteredOn(row -> row.get("margin").equals("all"))
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("fell_share", new BigDecimal("0.500000"))
                    .containsEntry("interval_low", new BigDecimal("0.094531"))
                    .containsEntry("interval_high", new BigDecimal("0.905469")));
  }

  @Test
  void an_indicator_loses_from_a_stage_to_the_next_that_has_a_score() {
    Panel panel =
        new Panel(
            List.of(2022),
            List.of(
                Panels.course("18.01", "18", UNKNOWN),
                Panels.course("18.02", "18", UNKNOWN),
                Panels.course("35.01", "35", UNKNOWN)));
    IndicatorLosses losses = new IndicatorLosses(panel);
    List.of(
            mark("18.01", Stage.EM, "a", "1", "akta", "10"),
            mark("18.01", Stage.FINAL, "a", "1", "akta", "8"),
            mark("18.01", Stage.VA, "a", "1", "akta", "7"),
            mark("18.02", Stage.EM, "a", "1", "akta", "10"),
            mark("18.02", Stage.VA, "a", "1", "akta", "9"),
            mark("35.01", Stage.EM, "b", "1", "akta", "20"),
            mark("35.01", Stage.VL, "c", "1", "akta", "9"),
            mark("35.01", Stage.VA, null, "1", "akta", "2"))
        .forEach(losses);

    assertThat(rows(losses.rows()))
        .filteredOn(row -> row.get("scope_kind").equals("nation"))
        .extracting(
            row -> row.get("instrument"),
            row -> row.get("from_stage"),
            row -> row.get("to_stage"),
            row -> row.get("n"),
            row -> row.get("lost"),
            row -> row.get("gained"),
            row -> row.get("median"),
            row -> row.get("mean"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "a", "EM", "VA", 2, 2, 0, new BigDecimal("2.000"), new BigDecimal("2.000000")),
            org.assertj.core.groups.Tuple.tuple(
                "a",
                "VA",
                "final",
                1,
                0,
                1,
                new BigDecimal("-1.000"),
                new BigDecimal("-1.000000")));
  }

  private static StageScore score(String district, int cycle, String score) {
    return new StageScore(district, cycle, cycle, "a", Stage.FINAL, new BigDecimal(score), false);
  }

  private static Mark mark(
      String district, Stage stage, String instrument, String klaster, String key, String score) {
    return new Mark(district, 2022, stage, instrument, klaster, key, new BigDecimal(score), false);
  }

  private static List<Map<String, Object>> rows(TableRows rows) {
    return rows.rows().stream().map(row -> Panels.cells(rows, row)).toList();
  }
}
