package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures about scores against what they come to by hand. */
class ScoreValuesTest {
  private static final String INSTRUMENT = "24-2017";

  /**
   * VA against final: Pratama-Pratama, Madya-Pratama, Madya-Madya, Nindya-Nindya. One of four is
   * one level apart: 1/4, linear or squared. By chance, from rows 1, 2, 1 and columns 2, 1, 1 of
   * four, the distance is (1x1 + 1x2 + 2x2 + 2x1 + 1x2x2 + 1x1)/16 = 14/16, the squared one (1 + 4
   * + 4 + 2 + 8 + 1)/16 = 20/16. Kappa is 1 - 4/14 and 1 - 4/20.
   */
  @Test
  void kappa_of_two_stages() {
    List<StageScore> scores =
        List.of(
            score("18.01", 2022, Stage.VA, "550"),
            score("18.01", 2022, Stage.FINAL, "520"),
            score("18.02", 2022, Stage.VA, "640"),
            score("18.02", 2022, Stage.FINAL, "560"),
            score("18.03", 2022, Stage.VA, "690"),
            score("18.03", 2022, Stage.FINAL, "650"),
            score("18.04", 2022, Stage.VA, "790"),
            score("18.04", 2022, Stage.FINAL, "730"));

    Map<String, Object> nation = rows(StageRows.of(panel(4), scores)).get(0);

    assertThat(nation)
        .containsEntry("scope_kind", "nation")
        .containsEntry("n", 4)
        .containsEntry("kappa_n", 4)
        .containsEntry("kappa_linear", new BigDecimal("0.714286"))
        .containsEntry("kappa_quadratic", new BigDecimal("0.800000"))
        // Losses of 30, 80, 40 and 60.
        .containsEntry("median_loss", new BigDecimal("50.000000"))
        .containsEntry("mean_loss", new BigDecimal("52.500000"));
  }

  @Test
  void kappa_of_one_level_alone_is_not_defined() {
    List<StageScore> scores =
        List.of(score("18.01", 2022, Stage.VA, "550"), score("18.01", 2022, Stage.FINAL, "540"));

    assertThat(rows(StageRows.of(panel(1), scores)).get(0))
        .containsEntry("kappa_n", 1)
        .containsEntry("kappa_linear", null)
        .containsEntry("kappa_quadratic", null);
  }

  /**
   * 100 and 300 in one province, 200 and 400 in the other. T = 0.1 ln 0.4 + 0.3 ln 1.2 + 0.2 ln 0.8
   * + 0.4 ln 1.6 = 0.106440; between: 0.4 ln 0.8 + 0.6 ln 1.2 = 0.020136.
   */
  @Test
  void theil_between_and_within_provinces() {
    List<String> districts = List.of("18.01", "18.02", "35.01", "35.02");
    Panel panel =
        new Panel(
            List.of(2022),
            districts.stream()
                .map(code -> Panels.course(code, code.substring(0, 2), UNKNOWN))
                .toList());
    TableRows rows =
        ScoreStatistics.inequality(
            panel,
            List.of(
                score("18.01", 2022, Stage.FINAL, "100"),
                score("18.02", 2022, Stage.FINAL, "300"),
                score("35.01", 2022, Stage.FINAL, "200"),
                score("35.02", 2022, Stage.FINAL, "400")));

    assertThat(rows(rows))
        .extracting(row -> row.get("grouping"), row -> row.get("borders"), row -> row.get("groups"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("province", "today", 2),
            org.assertj.core.groups.Tuple.tuple("province", "then", 2),
            // All four are of one island group and of one type.
            org.assertj.core.groups.Tuple.tuple("island_group", "any", 1),
            org.assertj.core.groups.Tuple.tuple("type", "any", 1));
    assertThat(rows(rows).get(2)).containsEntry("between", new BigDecimal("0.000000"));
    assertThat(rows(rows).get(0))
        .containsEntry("n", 4)
        .containsEntry("groups", 2)
        .containsEntry("theil", new BigDecimal("0.106440"))
        .containsEntry("between", new BigDecimal("0.020136"))
        .containsEntry("within", new BigDecimal("0.086305"))
        .containsEntry("between_share", new BigDecimal("0.189172"));
  }

  /**
   * Gains of 30, 60 and 30 from Pratama; the others of 18.02 gained 30, those of 18.01 gained 45.
   */
  @Test
  void delta_ranking_is_among_equal_starters_with_shared_ranks() {
    TableRows rows =
        ScoreStatistics.deltas(
            List.of(
                score("18.01", 2022, Stage.FINAL, "550"),
                score("18.01", 2023, Stage.FINAL, "580"),
                score("18.02", 2022, Stage.FINAL, "520"),
                score("18.02", 2023, Stage.FINAL, "580"),
                score("18.03", 2022, Stage.FINAL, "590"),
                score("18.03", 2023, Stage.FINAL, "620"),
                score("18.04", 2022, Stage.FINAL, "650"),
                score("18.04", 2023, Stage.FINAL, "640")));

    assertThat(rows(rows))
        .extracting(
            row -> row.get("district_code"),
            row -> row.get("start"),
            row -> row.get("rank"),
            row -> row.get("ties"),
            row -> row.get("n"),
            row -> row.get("beyond"))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                "18.02", "Pratama", 1, 0, 3, new BigDecimal("30.000000")),
            org.assertj.core.groups.Tuple.tuple(
                "18.01", "Pratama", 2, 1, 3, new BigDecimal("-15.000000")),
            org.assertj.core.groups.Tuple.tuple(
                "18.03", "Pratama", 2, 1, 3, new BigDecimal("-15.000000")),
            org.assertj.core.groups.Tuple.tuple("18.04", "Madya", 1, 0, 1, null));
  }

  private static StageScore score(String district, int cycle, Stage stage, String score) {
    return new StageScore(district, cycle, cycle, INSTRUMENT, stage, new BigDecimal(score), false);
  }

  private static Panel panel(int districts) {
    return new Panel(
        List.of(2022),
        java.util.stream.IntStream.rangeClosed(1, districts)
            .mapToObj(n -> Panels.course("18.0" + n, "18", UNKNOWN))
            .toList());
  }

  private static List<Map<String, Object>> rows(TableRows rows) {
    return rows.rows().stream().map(row -> Panels.cells(rows, row)).toList();
  }
}
