package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.MADYA;
import static id.kla.schemas.ladder.Standing.PRATAMA;
import static id.kla.schemas.ladder.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);
  private static final List<Integer> WANTED = List.of(3, 7);

  @Test
  void a_level_that_nobody_was_seen_to_leave_is_not_estimable() {
    List<Map<String, Object>> rows = rows(Outlook.of(panel(40, PRATAMA), WANTED).get(0));

    assertThat(rows)
        .filteredOn(row -> row.get("to_level").equals("KLA"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("outcome")).isEqualTo("not_estimable");
              assertThat(row.get("mean")).isNull();
            });
  }

  @Test
  void a_target_for_every_district_says_nothing_while_districts_are_not_known() {
    assertThat(target(panel(40, UNKNOWN)))
        .containsEntry("probability", null)
        .containsEntry("not_projected", 1)
        .containsEntry("outcome", "districts_not_projected");
    assertThat(target(panel(40, PRATAMA)).get("probability")).hasToString("1.000000");
  }

  @Test
  void a_target_is_for_as_many_districts_at_utama_as_are_wanted() {
    assertThat(rows(Outlook.of(panel(40, PRATAMA), WANTED).get(1)))
        .filteredOn(row -> row.get("target").equals("utama_or_kla"))
        .filteredOn(row -> row.get("model").equals("pooled"))
        .extracting(row -> row.get("wanted"))
        .containsExactly(3, 7);
  }

  @Test
  void the_recent_model_rests_on_the_pairs_of_the_last_editions() {
    Panel panel = panel(40, PRATAMA);

    assertThat(rows(Outlook.of(panel, WANTED).get(0)))
        .filteredOn(row -> row.get("model").equals("recent"))
        .allSatisfy(row -> assertThat(row.get("pairs")).isEqualTo(82));
  }

  @Test
  void the_same_panel_has_the_same_outlook() {
    assertThat(text(panel(40, PRATAMA))).isEqualTo(text(panel(40, PRATAMA)));
  }

  /** Half of 40 stay at Pratama each time, half go from Pratama to Madya, those at Madya stay. */
  @Test
  void a_backtest_scores_the_forecast_made_before_the_edition() {
    List<Map<String, Object>> rows = rows(Backtest.of(panel(40, PRATAMA)));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("award_year", 2023)
        .containsEntry("pairs", 41)
        .containsEntry("scored", 21)
        .containsEntry("left_out", 20);
  }

  @Test
  void too_few_pairs_before_an_edition_make_no_backtest() {
    assertThat(rows(Backtest.of(panel(10, PRATAMA))).get(0))
        .containsEntry("outcome", "too_few_pairs")
        .containsEntry("rps_model", null);
  }

  private static Panel panel(int districts, Standing lastOfOne) {
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < districts; i++) {
      courses.add(
          i % 2 == 0
              ? Panels.course("18." + (10 + i), "18", PRATAMA, PRATAMA, PRATAMA)
              : Panels.course("35." + (10 + i), "35", PRATAMA, MADYA, MADYA));
    }
    courses.add(Panels.course("18.99", "18", PRATAMA, PRATAMA, lastOfOne));
    return new Panel(YEARS, courses);
  }

  private static Map<String, Object> target(Panel panel) {
    return rows(Outlook.of(panel, WANTED).get(1)).stream()
        .filter(row -> row.get("model").equals("pooled"))
        .filter(row -> row.get("target").equals("every_district_pratama"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Panel panel) {
    return Outlook.of(panel, WANTED).stream()
        .flatMap(rows -> rows.rows().stream())
        .map(Arrays::toString)
        .toList()
        .toString();
  }

  private static List<Map<String, Object>> rows(TableRows rows) {
    return rows.rows().stream().map(row -> Panels.cells(rows, row)).toList();
  }
}
