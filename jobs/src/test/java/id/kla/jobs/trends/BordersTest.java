package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.MADYA;
import static id.kla.schemas.ladder.Standing.NINDYA;
import static id.kla.schemas.ladder.Standing.NOT_FORMED;
import static id.kla.schemas.ladder.Standing.PRATAMA;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * Provinces as they were: 93.01 left province 91 for the new province 93 between 2022 and 2023;
 * 91.01 and 91.02 stayed, and nothing changed in 18.
 */
class BordersTest {
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2025);

  private static final Panel PANEL =
      new Panel(
          YEARS,
          List.of(
              Panels.course("18.01", "18", PRATAMA, PRATAMA, MADYA, MADYA),
              Panels.course("18.02", "18", PRATAMA, MADYA, MADYA, NINDYA),
              Panels.course("91.01", "91", PRATAMA, MADYA, NINDYA, NINDYA),
              Panels.course("91.02", "91", NOT_FORMED, PRATAMA, PRATAMA, MADYA),
              moved(PRATAMA, PRATAMA, MADYA, NINDYA)));

  private static Course moved(Standing... standings) {
    Course course = Panels.course("93.01", "93", standings);
    return new Course(
        course.district(),
        "93",
        List.of("91", "91", "93", "93"),
        course.islandGroup(),
        course.type(),
        course.standings(),
        course.tookPart(),
        course.simulated());
  }

  @Test
  void districts_are_fixed_only_between_editions_without_a_change() {
    Scope papua = new Scope(Scope.Kind.PROVINCE, "91", Scope.Borders.THEN);

    assertThat(papua.isFixed(PANEL, List.of(0, 1))).isTrue();
    assertThat(papua.isFixed(PANEL, List.of(2, 3))).isTrue();
    assertThat(papua.isFixed(PANEL, List.of(1, 2))).isFalse();
    assertThat(papua.of(PANEL, List.of(0, 1))).extracting(Course::district).hasSize(3);
    assertThat(papua.of(PANEL, List.of(0))).as("91.02 is not formed yet").hasSize(2);
    assertThat(papua.of(PANEL, List.of(3))).hasSize(2);
    assertThat(
            new Scope(Scope.Kind.PROVINCE, "91", Scope.Borders.TODAY).isFixed(PANEL, PANEL.all()))
        .isTrue();
  }

  /** The move of 2022 to 2023 is one of the old province, that of 2023 to 2025 of the new one. */
  @Test
  void a_pair_belongs_to_the_province_at_its_earlier_edition() {
    assertThat(rows(LevelTransitions.of(PANEL)))
        .filteredOn(row -> !row.get("count").equals(0) && row.get("pooled").equals("no"))
        .filteredOn(row -> row.get("borders").equals("then") && !row.get("scope").equals("18"))
        .extracting(
            row -> row.get("scope"),
            row -> row.get("from_year"),
            row -> row.get("from_level") + " " + row.get("to_level"),
            row -> row.get("count"),
            row -> row.get("starters"),
            row -> text(row.get("probability")))
        .containsExactlyInAnyOrder(
            Tuple.tuple("91", 2021, "Pratama Pratama", 1, 2, "0.500000"),
            Tuple.tuple("91", 2021, "Pratama Madya", 1, 2, "0.500000"),
            Tuple.tuple("91", 2022, "Pratama Pratama", 1, 2, "0.500000"),
            Tuple.tuple("91", 2022, "Pratama Madya", 1, 2, "0.500000"),
            Tuple.tuple("91", 2022, "Madya Nindya", 1, 1, "1.000000"),
            Tuple.tuple("91", 2023, "Pratama Madya", 1, 1, "1.000000"),
            Tuple.tuple("91", 2023, "Nindya Nindya", 1, 1, "1.000000"),
            Tuple.tuple("93", 2023, "Madya Nindya", 1, 1, "1.000000"));
  }

  @Test
  void a_level_that_nobody_started_from_has_no_probability_and_no_limits() {
    assertThat(rows(LevelTransitions.of(PANEL)))
        .filteredOn(row -> row.get("starters").equals(0))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("probability", null)
                    .containsEntry("interval_low", null)
                    .containsEntry("interval_high", null));
  }

  @Test
  void both_borders_count_the_same_pairs_in_all() {
    for (String table : List.of("then", "today")) {
      assertThat(
              rows(LevelTransitions.of(PANEL)).stream()
                  .filter(row -> row.get("borders").equals(table))
                  .filter(row -> row.get("pooled").equals("yes"))
                  .mapToInt(row -> (int) row.get("count"))
                  .sum())
          .as(table)
          .isEqualTo(Pairs.of(PANEL, Scope.NATION).counts().total());
    }
  }

  @Test
  void a_trend_over_a_change_of_territory_has_a_reason_and_no_number() {
    TableRows made = TrendTests.of(PANEL);

    assertThat(rows(made))
        .filteredOn(row -> row.get("borders").equals("then"))
        .filteredOn(row -> List.of("91", "93").contains(row.get("scope")))
        .filteredOn(row -> row.get("at_least").equals("level"))
        .hasSize(4)
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("arrow_reason", "territory_changed")
                    .containsEntry("statistic", null)
                    .containsEntry("p", null));
    assertThat(rows(made))
        .filteredOn(row -> row.get("borders").equals("then") && row.get("scope").equals("91"))
        .filteredOn(row -> row.get("test").equals("cochran_armitage"))
        .allSatisfy(row -> assertThat(row).containsEntry("slope_per_year", null));
    assertThat(province(made, "91", "today"))
        .anySatisfy(row -> assertThat(row.get("p")).isNotNull());
  }

  @Test
  void time_to_a_level_needs_the_same_districts_all_along() {
    TableRows times = TimeToLevel.of(PANEL);

    assertThat(province(times, "91", "then"))
        .hasSize(6)
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("outcome", "territory_changed")
                    .containsEntry("n", null)
                    .containsEntry("events", null)
                    .containsEntry("median_high", null));
    assertThat(province(times, "91", "today"))
        .noneSatisfy(row -> assertThat(row).containsEntry("outcome", "territory_changed"));
    assertThat(province(SurvivalCurves.of(PANEL), "91", "then")).isEmpty();
    assertThat(province(SurvivalCurves.of(PANEL), "91", "today")).isNotEmpty();
  }

  /** Every table of statistics says the same in both borders of a province that never changed. */
  @Test
  void a_province_that_did_not_change_has_the_same_figures_in_both_borders() {
    for (int seed = 0; seed < 3; seed++) {
      Panel panel = Panels.random(new Random(seed), 30);
      for (TableRows table : TrendStatistics.of(panel)) {
        List<String> columns = table.table().columns();
        int borders = columns.indexOf("borders");
        if (borders >= 0) {
          Map<Object, List<String>> sides =
              table.rows().stream()
                  .collect(
                      Collectors.groupingBy(
                          row -> row[borders],
                          Collectors.mapping(row -> without(row, borders), Collectors.toList())));
          assertThat(sides.get("then"))
              .as(table.table().name())
              .containsExactlyInAnyOrderElementsOf(sides.get("today"));
        }
      }
    }
  }

  /** In four editions a year apart 93.01 has two pairs in the old province and one in the new. */
  @Test
  void provinces_are_compared_as_they_were_and_as_they_are() {
    Panel yearly = new Panel(List.of(2021, 2022, 2023, 2024), PANEL.courses());
    Panel before = yearly.before(3);

    assertThat(provinces(HomogeneityRows.of(before)))
        .containsExactlyInAnyOrder(Tuple.tuple("today", 3, 9), Tuple.tuple("then", 2, 9));
    assertThat(provinces(HomogeneityRows.of(yearly)))
        .containsExactlyInAnyOrder(Tuple.tuple("today", 3, 14), Tuple.tuple("then", 3, 14));
    assertThat(rows(HomogeneityRows.of(yearly)))
        .filteredOn(row -> !row.get("test").equals("provinces"))
        .extracting(row -> row.get("borders"))
        .containsOnly("any");
  }

  private static List<Tuple> provinces(TableRows tests) {
    return rows(tests).stream()
        .filter(row -> row.get("test").equals("provinces"))
        .map(row -> Tuple.tuple(row.get("borders"), row.get("groups"), row.get("pairs")))
        .toList();
  }

  @Test
  void scores_differ_between_provinces_as_they_were_and_as_they_are() {
    List<StageScore> scores = new ArrayList<>();
    for (int year : List.of(2022, 2023)) {
      scores.add(score("18.01", year, 500));
      scores.add(score("91.01", year, 600));
      scores.add(score("93.01", year, 900));
    }
    scores.add(new StageScore("93.01", 2026, null, "a", Stage.FINAL, BigDecimal.TEN, false));

    assertThat(rows(ScoreStatistics.inequality(PANEL, scores)))
        .filteredOn(row -> row.get("grouping").equals("province"))
        .extracting(
            row -> row.get("cycle_year"),
            row -> row.get("borders"),
            row -> row.get("groups"),
            row -> !text(row.get("within")).equals("0.000000"))
        .containsExactly(
            Tuple.tuple(2022, "today", 3, false),
            Tuple.tuple(2022, "then", 2, true),
            Tuple.tuple(2023, "today", 3, false),
            Tuple.tuple(2023, "then", 3, false),
            Tuple.tuple(2026, "today", 1, false));
  }

  @Test
  void a_trend_of_scores_is_of_the_same_districts_or_none() {
    List<StageScore> scores = new ArrayList<>();
    for (String district : List.of("91.01", "93.01")) {
      for (int year : List.of(2021, 2022, 2023)) {
        scores.add(score(district, year, 500 + 10 * (year - 2020)));
      }
    }
    TableRows trends = ScorePanelRows.trends(PANEL, scores);

    assertThat(province(trends, "91", "then"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("outcome", "territory_changed")
                    .containsEntry("s", null)
                    .containsEntry("n", null));
    assertThat(province(trends, "91", "today"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("s", 3).containsEntry("n", 1));

    // Without the cycle after the change, both were of the old province all along.
    scores.removeIf(one -> one.cycle() == 2023);
    assertThat(province(ScorePanelRows.trends(PANEL, scores), "91", "then"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("s", 2).containsEntry("n", 2));
  }

  @Test
  void two_cycles_are_compared_and_ranked_within_the_province_of_then() {
    List<StageScore> scores = new ArrayList<>();
    for (int year : List.of(2022, 2023)) {
      scores.add(score("91.01", year, 500 + year));
      scores.add(score("91.02", year, 510 + year));
      scores.add(score("93.01", year, 520 + year));
    }

    assertThat(province(ScorePanelRows.persistence(PANEL, scores), "91", "then"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).containsEntry("from_year", 2022).containsEntry("pairs", 3));
    assertThat(province(ScorePanelRows.persistence(PANEL, scores), "91", "today"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("pairs", 2));
    assertThat(province(ScoreRanks.of(PANEL, scores), "91", "then"))
        .extracting(
            row -> row.get("cycle_year"), row -> row.get("district_code"), row -> row.get("n"))
        .containsExactlyInAnyOrder(
            Tuple.tuple(2022, "91.01", 3),
            Tuple.tuple(2022, "91.02", 3),
            Tuple.tuple(2022, "93.01", 3),
            Tuple.tuple(2023, "91.01", 2),
            Tuple.tuple(2023, "91.02", 2));
  }

  @Test
  void an_indicator_is_lost_in_the_province_of_the_edition_of_its_cycle() {
    IndicatorLosses losses = new IndicatorLosses(PANEL);
    for (int cycle : List.of(2022, 2023)) {
      losses.accept(mark(cycle, Stage.EM, "20"));
      losses.accept(mark(cycle, Stage.VA, "15"));
    }

    assertThat(rows(losses.rows()))
        .filteredOn(row -> row.get("scope_kind").equals("province"))
        .extracting(
            row -> row.get("scope"), row -> row.get("borders"), row -> row.get("cycle_year"))
        .containsExactlyInAnyOrder(
            Tuple.tuple("91", "then", 2022),
            Tuple.tuple("93", "then", 2023),
            Tuple.tuple("93", "today", 2022),
            Tuple.tuple("93", "today", 2023));
  }

  @Test
  void a_cycle_that_led_to_no_edition_is_in_no_province_as_it_was() {
    StageScore later = new StageScore("93.01", 2026, null, "a", Stage.FINAL, BigDecimal.TEN, false);

    assertThat(rows(ScoreRanks.of(PANEL, List.of(later))))
        .extracting(row -> row.get("scope") + " " + row.get("borders"))
        .containsExactlyInAnyOrder("nation any", "93 today");
  }

  private static String without(Object[] row, int column) {
    Object[] kept = row.clone();
    kept[column] = null;
    return Arrays.toString(kept);
  }

  private static StageScore score(String district, int year, int score) {
    return new StageScore(district, year, year, "a", Stage.FINAL, BigDecimal.valueOf(score), false);
  }

  private static Mark mark(int cycle, Stage stage, String score) {
    return new Mark("93.01", cycle, stage, "a", "1", "akta", new BigDecimal(score), false);
  }

  private static String text(Object number) {
    return number == null ? "" : ((BigDecimal) number).toPlainString();
  }

  private static List<Map<String, Object>> province(TableRows rows, String code, String borders) {
    return rows(rows).stream()
        .filter(row -> row.get("scope").equals(code) && row.get("borders").equals(borders))
        .toList();
  }

  private static List<Map<String, Object>> rows(TableRows rows) {
    return rows.rows().stream().map(row -> Panels.cells(rows, row)).toList();
  }
}
