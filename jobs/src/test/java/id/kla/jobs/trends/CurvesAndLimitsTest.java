package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.MADYA;
import static id.kla.schemas.ladder.Standing.NINDYA;
import static id.kla.schemas.ladder.Standing.NOT_FORMED;
import static id.kla.schemas.ladder.Standing.PRATAMA;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CurvesAndLimitsTest {
  /** One there from the first, one that came in 2023 after two years below, one not by 2023. */
  private static final Panel PANEL =
      new Panel(
          List.of(2021, 2022, 2023),
          List.of(
              Panels.course("18.01", "18", NINDYA, NINDYA, NINDYA),
              Panels.course("18.02", "18", PRATAMA, MADYA, NINDYA),
              Panels.course("18.03", "18", PRATAMA, PRATAMA, PRATAMA)));

  @Test
  void a_curve_begins_with_all_below_and_steps_at_each_event() {
    assertThat(curve(PANEL, "kaplan_meier"))
        .extracting(
            row -> row.get("step"),
            row -> text(row.get("time_from")),
            row -> row.get("at_risk"),
            row -> row.get("events"),
            row -> text(row.get("mass")),
            row -> text(row.get("survival")))
        .containsExactly(
            Tuple.tuple(0, "0.000000", 2, 0, "0.000000", "1.000000"),
            Tuple.tuple(1, "2.000000", 2, 1, "0.500000", "0.500000"));
    assertThat(curve(PANEL, "kaplan_meier"))
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("n", 2)
                    .containsEntry("left_censored", 1)
                    .containsEntry("late_entry", 0));
  }

  /** A third of the mass each: by 2021, from 2022 to 2023, and after. */
  @Test
  void turnbull_puts_the_mass_where_the_event_can_lie() {
    assertThat(curve(PANEL, "turnbull"))
        .extracting(
            row -> text(row.get("time_from")),
            row -> text(row.get("time_to")),
            row -> text(row.get("mass")),
            row -> text(row.get("survival")))
        .containsExactly(
            Tuple.tuple("", "2021.000000", "0.333333", "0.666667"),
            Tuple.tuple("2022.000000", "2023.000000", "0.333333", "0.333333"),
            Tuple.tuple("2023.000000", "", "0.333333", "0.000000"));
  }

  @Test
  void a_district_formed_later_is_counted_as_a_late_entry() {
    List<Course> courses = new ArrayList<>(PANEL.courses());
    courses.add(Panels.course("18.04", "18", NOT_FORMED, PRATAMA, PRATAMA));

    assertThat(curve(new Panel(PANEL.years(), courses), "turnbull"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("late_entry", 1).containsEntry("n", 4));
  }

  /**
   * Half of the nation is at Madya. All ten of a province come by chance once in 1024; both of two
   * once in four.
   */
  @Test
  void a_province_is_outside_of_the_funnel_only_if_chance_would_rarely_put_it_there() {
    List<Course> courses = new ArrayList<>();
    add(courses, "18", 10, MADYA);
    add(courses, "35", 10, PRATAMA);
    add(courses, "16", 2, MADYA);
    add(courses, "17", 2, PRATAMA);
    add(courses, "19", 1, Standing.UNKNOWN);
    TableRows rows = FunnelLimitRows.of(new Panel(List.of(2023), courses));

    assertThat(rows(rows))
        .filteredOn(row -> row.get("at_least").equals("Madya"))
        .filteredOn(row -> row.get("borders").equals("today"))
        .extracting(
            row -> row.get("province_code"),
            row -> text(row.get("nation_share")),
            row -> text(row.get("high_95")),
            row -> row.get("outcome"))
        .containsExactlyInAnyOrder(
            // F(7) = 968/1024 and F(8) = 1013/1024: (8 - (1013 - 998.4)/45)/10.
            Tuple.tuple("18", "0.500000", "0.767556", "above_998"),
            Tuple.tuple("35", "0.500000", "0.767556", "below_998"),
            Tuple.tuple("16", "0.500000", "0.950000", "inside"),
            Tuple.tuple("17", "0.500000", "0.950000", "inside"),
            Tuple.tuple("19", "0.500000", "", "nobody_known"));
  }

  private static void add(List<Course> courses, String province, int districts, Standing standing) {
    for (int i = 0; i < districts; i++) {
      courses.add(Panels.course(province + "." + (10 + i), province, standing));
    }
  }

  private static List<Map<String, Object>> curve(Panel panel, String method) {
    return rows(SurvivalCurves.of(panel)).stream()
        .filter(row -> row.get("scope_kind").equals("nation"))
        .filter(row -> row.get("at_least").equals("Nindya"))
        .filter(row -> row.get("method").equals(method))
        .toList();
  }

  private static String text(Object number) {
    return number == null ? "" : ((BigDecimal) number).toPlainString();
  }

  private static List<Map<String, Object>> rows(TableRows rows) {
    return rows.rows().stream().map(row -> Panels.cells(rows, row)).toList();
  }
}
