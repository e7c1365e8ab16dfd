package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** How scores move together, against what they come to by hand. */
class ScorePanelRowsTest {
  private static final List<String> DISTRICTS = List.of("18.01", "18.02", "35.01", "35.02");

  private static final Panel PANEL =
      new Panel(
          List.of(2022),
          DISTRICTS.stream()
              .map(code -> Panels.course(code, code.substring(0, 2), UNKNOWN))
              .toList());

  /**
   * Two districts that rise in three cycles: S is 3 + 3. Each variance is 3x2x11/18 = 11/3; on
   * their own z = (6 - 1)/sqrt(22/3). They move as one, so each covariance is 11/3 too, and z =
   * 6/sqrt(44/3).
   */
  @Test
  void a_regional_trend_is_less_sure_where_districts_move_together() {
    List<StageScore> scores = new ArrayList<>();
    for (int cycle = 2021; cycle <= 2023; cycle++) {
      scores.add(score("18.01", cycle, "a", 400 + cycle));
      scores.add(score("18.02", cycle, "a", 500 + cycle));
    }

    assertThat(nation(ScorePanelRows.trends(PANEL, scores)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("n", 2)
                    .containsEntry("cycles", 3)
                    .containsEntry("s", 6)
                    .containsEntry("z_independent", new BigDecimal("1.846372"))
                    .containsEntry("z_covariance", new BigDecimal("1.566699"))
                    .containsEntry("outcome", "estimated"));
  }

  @Test
  void a_trend_is_within_one_instrument() {
    List<StageScore> scores =
        List.of(
            score("18.01", 2021, "a", 500),
            score("18.01", 2022, "b", 600),
            score("18.02", 2022, "b", 600),
            score("18.02", 2023, "b", 500));

    assertThat(nation(ScorePanelRows.trends(PANEL, scores)))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("instrument", "b").containsEntry("s", -1));
  }

  /**
   * Ranks 1, 2, 3, 4 become 3, 4, 1, 2: both provinces move as blocks, and four pairs of six turn.
   */
  @Test
  void theta_is_one_where_provinces_move_as_blocks() {
    assertThat(persistence(400, 500, 250, 300))
        .containsEntry("pairs", 4)
        .containsEntry("theta_provinces", new BigDecimal("1.000000"))
        .containsEntry("tau_b", new BigDecimal("-0.333333"))
        // All are of one island group and one type.
        .containsEntry("theta_island_groups", null)
        .containsEntry("theta_types", null);
  }

  /** Ranks 2, 1, 4, 3: within both provinces they change places. */
  @Test
  void theta_is_zero_where_all_change_is_within_provinces() {
    assertThat(persistence(300, 200, 600, 500))
        .containsEntry("theta_provinces", new BigDecimal("0.000000"));
  }

  @Test
  void theta_is_not_estimable_where_no_rank_changes() {
    assertThat(persistence(101, 201, 301, 401))
        .containsEntry("theta_provinces", null)
        .containsEntry("tau_b", new BigDecimal("1.000000"));
  }

  /** 700, 600, 600 are known, one district is not: it may stand anywhere. */
  @Test
  void a_rank_is_an_interval_while_a_district_is_not_known_and_ties_share_it() {
    List<StageScore> scores =
        List.of(
            score("18.01", 2022, "a", 600),
            score("18.02", 2022, "a", 600),
            score("35.01", 2022, "a", 700),
            selfAssessed("35.02", 2022, "900"));

    assertThat(nation(ScoreRanks.of(PANEL, scores)))
        .extracting(
            row -> row.get("district_code"),
            row -> row.get("best"),
            row -> row.get("worst"),
            row -> row.get("n"),
            row -> row.get("ties"),
            row -> row.get("unknown"))
        .containsExactly(
            Tuple.tuple("18.01", 2, 4, 4, 1, 1),
            Tuple.tuple("18.02", 2, 4, 4, 1, 1),
            Tuple.tuple("35.01", 1, 2, 4, 0, 1));
  }

  @Test
  void a_self_assessment_that_does_not_exceed_the_bound_says_how_much_it_is_short() {
    TableRows rows =
        EntryGaps.of(
            PANEL,
            List.of(
                selfAssessed("18.01", 2021, "363"),
                selfAssessed("18.02", 2021, "500"),
                selfAssessed("35.01", 2021, "500.01")));

    assertThat(rows.rows().stream().map(row -> Panels.cells(rows, row)))
        .extracting(
            row -> row.get("district_code"),
            row -> row.get("standing"),
            row -> row.get("met"),
            row -> row.get("points_short"))
        .containsExactly(
            Tuple.tuple("18.01", "unknown", "no", new BigDecimal("137.000")),
            Tuple.tuple("18.02", "unknown", "no", new BigDecimal("0.000")),
            Tuple.tuple("35.01", "unknown", "yes", null));
  }

  private static StageScore selfAssessed(String district, int cycle, String score) {
    return new StageScore(district, cycle, cycle, null, Stage.EM, new BigDecimal(score), false);
  }

  private static Map<String, Object> persistence(int... after) {
    List<StageScore> scores = new ArrayList<>();
    for (int i = 0; i < DISTRICTS.size(); i++) {
      scores.add(score(DISTRICTS.get(i), 2022, "a", 100 * (i + 1)));
      scores.add(score(DISTRICTS.get(i), 2023, "a", after[i]));
    }
    return nation(ScorePanelRows.persistence(PANEL, scores)).get(0);
  }

  private static StageScore score(String district, int cycle, String instrument, int score) {
    return new StageScore(
        district, cycle, cycle, instrument, Stage.FINAL, BigDecimal.valueOf(score), false);
  }

  private static List<Map<String, Object>> nation(TableRows rows) {
    return rows.rows().stream()
        .map(row -> Panels.cells(rows, row))
        .filter(row -> row.get("scope_kind").equals("nation"))
        .toList();
  }
}
