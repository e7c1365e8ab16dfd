package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.MADYA;
import static id.kla.schemas.ladder.Standing.NINDYA;
import static id.kla.schemas.ladder.Standing.NONE;
import static id.kla.schemas.ladder.Standing.PRATAMA;
import static id.kla.schemas.ladder.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.region.RegionRegister;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusStatisticsTest {
  private static final List<Integer> YEARS = Panels.YEARS;

  @Test
  void four_award_years_at_one_level_are_a_standstill_although_one_year_had_no_award() {
    Map<String, Object> mesuji = status(UNKNOWN, PRATAMA, PRATAMA, PRATAMA, PRATAMA);

    assertThat(mesuji)
        .containsEntry("move", "bertahan")
        .containsEntry("stagnant", "yes")
        .containsEntry("streak_editions", 4)
        .containsEntry("streak_years", 5)
        .containsEntry("entry_year", 2021);
  }

  @Test
  void a_hole_ends_a_streak() {
    assertThat(status(PRATAMA, PRATAMA, UNKNOWN, PRATAMA, PRATAMA))
        .containsEntry("streak_editions", 2)
        .containsEntry("stagnant", "no");
  }

  @Test
  void a_district_that_came_back_to_its_level_has_recovered() {
    assertThat(status(MADYA, NINDYA, MADYA, MADYA, NINDYA)).containsEntry("recovered", "yes");
    assertThat(status(MADYA, NINDYA, PRATAMA, PRATAMA, MADYA)).containsEntry("recovered", "no");
    assertThat(status(PRATAMA, PRATAMA, MADYA, MADYA, NINDYA)).containsEntry("recovered", "no");
  }

  @Test
  void a_fall_to_pratama_or_out_is_low_and_falling_and_a_fall_from_utama_is_not() {
    assertThat(status(MADYA, MADYA, MADYA, MADYA, PRATAMA))
        .containsEntry("low_and_falling", "yes")
        .containsEntry("move", "turun");
    assertThat(status(MADYA, MADYA, MADYA, PRATAMA, NONE))
        .containsEntry("low_and_falling", "yes")
        .containsEntry("move", "keluar");
    assertThat(status(MADYA, MADYA, MADYA, Standing.UTAMA, NINDYA))
        .containsEntry("low_and_falling", "no");
    assertThat(status(MADYA, MADYA, MADYA, NONE, MADYA)).containsEntry("move", "masuk");
  }

  @Test
  void a_district_formed_later_is_not_applicable_before_and_names_its_parent() {
    Panel panel =
        new Panel(
            List.of(2012, 2013, 2015),
            List.of(Panels.course("16.12", "16", Standing.NOT_FORMED, UNKNOWN, PRATAMA)));

    Map<String, Object> row = only(DistrictStatus.of(panel, List.of(), RegionRegister.standard()));

    assertThat(row)
        .containsEntry("formed_year", 2013)
        .containsEntry("parents", "16.03")
        .containsEntry("entry_year", 2015);
  }

  @Test
  void fragility_is_the_distance_to_both_lines_of_the_last_verified_score() {
    Panel panel = new Panel(List.of(2022), List.of(Panels.course("33.21", "33", UNKNOWN)));

    Map<String, Object> row =
        only(
            DistrictStatus.of(
                panel,
                List.of(
                    score("33.21", 2022, 2022, Stage.EM, "973.90"),
                    score("33.21", 2022, 2022, Stage.VA, "697.40")),
                RegionRegister.standard()));

    assertThat(row.get("points_above_line")).isEqualTo(new BigDecimal("97.400"));
    assertThat(row.get("points_to_next")).isEqualTo(new BigDecimal("2.600"));
  }

  @Test
  void a_province_with_an_unknown_district_cannot_be_said_to_be_provila() {
    assertThat(monitor(PRATAMA, UNKNOWN)).containsEntry("outcome", "cannot_say");
    assertThat(monitor(PRATAMA, UNKNOWN)).containsEntry("agreement", "cannot_compare");
    assertThat(monitor(PRATAMA, MADYA)).containsEntry("outcome", "achieved");
    assertThat(monitor(PRATAMA, Standing.LEVEL_UNKNOWN)).containsEntry("outcome", "achieved");
    assertThat(monitor(PRATAMA, MADYA)).containsEntry("agreement", "agree");
    assertThat(monitor(PRATAMA, NONE))
        .containsEntry("outcome", "not_achieved")
        .containsEntry("one_district_away", "yes")
        .containsEntry("agreement", "disagree");
    assertThat(monitor(NONE, UNKNOWN)).containsEntry("one_district_away", "cannot_say");
  }

  @Test
  void a_district_that_is_missing_says_how_many_points_it_lacks() {
    Panel panel = new Panel(List.of(2022), List.of(Panels.course("18.11", "18", NONE)));

    TableRows missing =
        ProvilaRows.of(panel, List.of(score("18.11", 2022, 2022, Stage.VL, "467")), List.of())
            .get(1);

    assertThat(cells(missing, missing.rows().get(0)).get("points_short"))
        .isEqualTo(new BigDecimal("33.000"));
  }

  @Test
  void a_loss_is_the_median_over_districts_and_names_both_stages() {
    Panel panel =
        new Panel(
            List.of(2022),
            List.of(Panels.course("18.01", "18", UNKNOWN), Panels.course("18.02", "18", UNKNOWN)));

    TableRows rows =
        StageRows.of(
            panel,
            List.of(
                score("18.01", 2022, 2022, Stage.EM, "800"),
                score("18.01", 2022, 2022, Stage.VA, "700"),
                score("18.02", 2022, 2022, Stage.EM, "900"),
                score("18.02", 2022, 2022, Stage.VA, "600")));
    Map<String, Object> nation = cells(rows, rows.rows().get(0));

    assertThat(nation)
        .containsEntry("scope_kind", "nation")
        .containsEntry("from_stage", "EM")
        .containsEntry("to_stage", "VA")
        .containsEntry("n", 2)
        .containsEntry("median_loss", new BigDecimal("200.000000"));
  }

  @Test
  void scores_of_two_instruments_are_never_in_one_slope() {
    StageScore old = new StageScore("18.01", 2022, 2022, "24-2017", Stage.FINAL, dec("600"), false);
    StageScore later =
        new StageScore("18.01", 2023, 2023, "24-2024", Stage.FINAL, dec("700"), true);

    assertThat(ScoreStatistics.trends(List.of(old, later)).rows()).isEmpty();
    assertThat(ScoreStatistics.deltas(List.of(old, later)).rows()).isEmpty();
  }

  @Test
  void a_slope_of_two_cycles_is_per_true_year_and_has_no_arrow() {
    StageScore old = new StageScore("18.01", 2022, 2022, "24-2017", Stage.FINAL, dec("600"), false);
    StageScore later =
        new StageScore("18.01", 2024, 2025, "24-2017", Stage.FINAL, dec("700"), true);

    TableRows rows = ScoreStatistics.trends(List.of(old, later));

    assertThat(only(rows))
        .containsEntry("slope_per_year", new BigDecimal("50.000000"))
        .containsEntry("arrow_reason", "too_few_editions")
        .containsEntry("simulated", "yes");
  }

  private static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  private static StageScore score(
      String district, int cycle, Integer awardYear, Stage stage, String score) {
    return new StageScore(district, cycle, awardYear, null, stage, dec(score), false);
  }

  private static Map<String, Object> status(Standing... standings) {
    Panel panel = new Panel(YEARS, List.of(Panels.course("18.11", "18", standings)));
    return only(DistrictStatus.of(panel, List.of(), RegionRegister.standard()));
  }

  private static Map<String, Object> monitor(Standing one, Standing other) {
    Panel panel =
        new Panel(
            List.of(2025),
            List.of(Panels.course("18.01", "18", one), Panels.course("18.02", "18", other)));
    TableRows rows =
        ProvilaRows.of(panel, List.of(), List.of(new ProvilaAward("18", 2025, "Provila", "source")))
            .get(0);
    return cells(rows, rows.rows().get(0));
  }

  private static Map<String, Object> only(TableRows rows) {
    assertThat(rows.rows()).hasSize(1);
    return cells(rows, rows.rows().get(0));
  }

  private static Map<String, Object> cells(TableRows rows, Object[] row) {
    return Panels.cells(rows, row);
  }
}
