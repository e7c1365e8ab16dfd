package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.MADYA;
import static id.kla.schemas.ladder.Standing.NINDYA;
import static id.kla.schemas.ladder.Standing.NONE;
import static id.kla.schemas.ladder.Standing.PRATAMA;
import static id.kla.schemas.ladder.Standing.UNKNOWN;
import static id.kla.schemas.ladder.Standing.UTAMA;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.statistics.MannKendall;
import id.kla.jobs.statistics.TransitionCounts;
import id.kla.jobs.statistics.UpDown;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrendStatisticsTest {
  private static final List<Integer> YEARS = Panels.YEARS;

  @Test
  void no_predikat_is_a_level_only_for_a_district_that_took_part() {
    Course entered = Panels.course("18.01", "18", NONE, PRATAMA);
    Course silent =
        new Course(
            "18.02",
            "18",
            List.of("18", "18"),
            "Sumatera",
            "Kabupaten",
            List.of(NONE, PRATAMA),
            List.of(false, false),
            List.of(false, false));

    Pairs pairs = Pairs.of(new Panel(List.of(2022, 2023), List.of(entered, silent)), Scope.NATION);

    assertThat(pairs.counts().count(0, 1)).isEqualTo(1);
    assertThat(pairs.dropped(Pairs.Drop.NOT_PARTICIPATING)).isEqualTo(1);
  }

  @Test
  void a_recipient_without_a_level_is_known_to_be_at_least_pratama_and_no_more() {
    Course course = Panels.course("18.01", "18", Standing.LEVEL_UNKNOWN);

    assertThat(course.isAtLeast(0, 1)).isTrue();
    assertThat(course.isAtLeast(0, 2)).isNull();
    assertThat(course.level(0)).isNull();
  }

  @Test
  void a_share_without_known_results_is_null_and_not_zero() {
    Panel panel = new Panel(List.of(2025), List.of(Panels.course("18.01", "18", UNKNOWN)));

    Object[] row = LevelShares.of(panel).rows().get(0);

    assertThat(row[5]).isEqualTo(0);
    assertThat(row[6]).isEqualTo(0);
    assertThat(row[7]).isEqualTo(1);
    assertThat(row[8]).isNull();
    assertThat(row[9]).isNull();
  }

  @Test
  void provinces_as_they_were_and_as_they_are_hold_different_districts() {
    Course moved =
        new Course(
            "93.01",
            "93",
            List.of("91", "93"),
            "Papua",
            "Kabupaten",
            List.of(PRATAMA, MADYA),
            List.of(true, true),
            List.of(false, false));
    Panel panel = new Panel(List.of(2022, 2023), List.of(moved));

    List<String> scopes =
        LevelShares.of(panel).rows().stream()
            .filter(row -> row[0].equals("province") && row[4].equals("Pratama"))
            .map(row -> row[1] + " " + row[2] + " " + row[3])
            .toList();

    assertThat(scopes)
        .containsExactlyInAnyOrder(
            "93 today 2022", "93 today 2023", "91 then 2022", "93 then 2023");
  }

  @Test
  void the_order_of_a_province_as_it_was_is_that_of_its_districts_at_the_earlier_edition() {
    List<Course> courses = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      courses.add(
          new Course(
              "93.0" + i,
              "93",
              List.of("91", "93"),
              "Papua",
              "Kabupaten",
              List.of(i == 1 ? PRATAMA : MADYA, NINDYA),
              List.of(true, true),
              List.of(false, false)));
    }

    assertThat(RankRows.of(new Panel(List.of(2022, 2023), courses)).rows())
        .filteredOn(row -> row[0].equals("province"))
        .extracting(row -> row[1] + " " + row[2])
        .containsExactlyInAnyOrder("93 today", "91 then");
  }

  @Test
  void a_hole_drops_the_pairs_on_both_sides() {
    Panel panel =
        new Panel(
            List.of(2021, 2022, 2023),
            List.of(Panels.course("18.01", "18", PRATAMA, UNKNOWN, UTAMA)));

    Pairs pairs = Pairs.of(panel, Scope.NATION);

    assertThat(pairs.counts().total()).isZero();
    assertThat(pairs.dropped(Pairs.Drop.UNKNOWN)).isEqualTo(2);
  }

  @Test
  void four_editions_never_make_an_arrow_and_say_so() {
    MannKendall rising = MannKendall.of(new double[] {1, 2, 3, 4}).orElseThrow();

    assertThat(ArrowRule.of(4, false, false, rising))
        .isEqualTo(new ArrowRule(null, "too_few_editions"));
    assertThat(ArrowRule.of(4, true, false, rising).reason()).isEqualTo("coverage_low");
  }

  @Test
  void five_rising_editions_make_an_arrow_but_not_across_a_change_of_territory() {
    MannKendall rising = MannKendall.of(new double[] {1, 2, 3, 4, 5}).orElseThrow();

    assertThat(ArrowRule.of(5, false, false, rising)).isEqualTo(new ArrowRule("up", null));
    assertThat(ArrowRule.of(5, false, true, rising).reason()).isEqualTo("territory_changed");
    assertThat(ArrowRule.of(5, false, false, rising).confirmedBy(null).reason())
        .isEqualTo("not_confirmed");
  }

  @Test
  void a_constant_series_has_no_arrow() {
    MannKendall flat = MannKendall.of(new double[] {1, 1, 1, 1, 1}).orElseThrow();

    assertThat(ArrowRule.of(5, false, false, flat).reason()).isEqualTo("constant");
  }

  @Test
  void those_at_the_level_when_first_seen_are_counted_apart() {
    Panel panel =
        new Panel(
            List.of(2021, 2022, 2023),
            List.of(
                Panels.course("18.01", "18", NINDYA, NINDYA, NINDYA),
                Panels.course("18.02", "18", PRATAMA, MADYA, NINDYA),
                Panels.course("18.03", "18", PRATAMA, PRATAMA, PRATAMA)));

    Object[] row =
        TimeToLevel.of(panel).rows().stream()
            .filter(one -> one[0].equals("nation") && one[3].equals("Nindya"))
            .filter(one -> one[4].equals("kaplan_meier"))
            .findFirst()
            .orElseThrow();

    assertThat(row[5]).isEqualTo(2);
    assertThat(row[6]).isEqualTo(1);
    assertThat(row[7]).isEqualTo(1);
    assertThat(row[8]).hasToString("2.000000");
  }

  @Test
  void relabelling_districts_changes_nothing() {
    for (int seed = 0; seed < 5; seed++) {
      Panel panel = Panels.random(new Random(seed), 40);
      List<Course> shuffled = new ArrayList<>(panel.courses());
      Collections.shuffle(shuffled, new Random(seed));
      List<Course> relabelled = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        relabelled.add(renamed(shuffled.get(i), "99." + i));
      }

      assertThat(text(new Panel(YEARS, relabelled))).isEqualTo(text(panel));
    }
  }

  @Test
  void doubling_every_district_doubles_counts_and_leaves_probabilities() {
    for (int seed = 0; seed < 20; seed++) {
      Panel panel = Panels.random(new Random(seed), 30);
      List<Course> twice = new ArrayList<>(panel.courses());
      panel.courses().forEach(course -> twice.add(renamed(course, course.district() + "b")));

      TransitionCounts once = Pairs.of(panel, Scope.NATION).counts();
      TransitionCounts doubled = Pairs.of(new Panel(YEARS, twice), Scope.NATION).counts();

      assertThat(doubled).isEqualTo(once.plus(once));
      assertThat(doubled.probabilities()).isEqualTo(once.probabilities());
    }
  }

  @Test
  void reversing_time_swaps_up_and_down() {
    for (int seed = 0; seed < 20; seed++) {
      Panel panel = Panels.random(new Random(seed), 30);
      List<Course> reversed =
          panel.courses().stream()
              .map(
                  course -> {
                    List<Standing> standings = new ArrayList<>(course.standings());
                    Collections.reverse(standings);
                    return Panels.course(
                        course.district(), course.province(), standings.toArray(Standing[]::new));
                  })
              .toList();

      UpDown forwards = UpDown.of(Pairs.of(panel, Scope.NATION).counts());
      UpDown backwards = UpDown.of(Pairs.of(new Panel(YEARS, reversed), Scope.NATION).counts());

      assertThat(backwards.up()).isEqualTo(forwards.down());
      assertThat(backwards.down()).isEqualTo(forwards.up());
      assertThat(backwards.stay()).isEqualTo(forwards.stay());
    }
  }

  @Test
  void shifting_years_shifts_only_years() {
    Panel panel = Panels.random(new Random(3), 40);
    Panel later = new Panel(YEARS.stream().map(year -> year + 100).toList(), panel.courses());

    assertThat(MobilityRows.of(later, OneYear.all(later)).rows())
        .hasSameSizeAs(MobilityRows.of(panel, OneYear.all(panel)).rows());
    assertThat(text(later).replaceAll("(?<![.\\d])21(\\d\\d)\\b", "20$1").lines())
        .containsExactlyInAnyOrderElementsOf(text(panel).lines().toList());
  }

  @Test
  void removing_a_middle_edition_never_creates_a_transition_across_the_hole() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      Panel panel = Panels.random(random, 1);
      Course course = panel.courses().get(0);
      int hole = 1 + random.nextInt(YEARS.size() - 2);
      List<Standing> holed = new ArrayList<>(course.standings());
      holed.set(hole, UNKNOWN);

      TransitionCounts before = Pairs.of(panel, course).counts();
      TransitionCounts after =
          Pairs.of(
                  panel,
                  Panels.course(
                      course.district(), course.province(), holed.toArray(Standing[]::new)))
              .counts();

      for (int i = 0; i < Levels.COUNT; i++) {
        for (int j = 0; j < Levels.COUNT; j++) {
          assertThat(after.count(i, j)).isLessThanOrEqualTo(before.count(i, j));
        }
      }
    }
  }

  @Test
  void one_simulated_result_marks_every_row_that_rests_on_it() {
    Course simulated =
        new Course(
            "18.02",
            "18",
            List.of("18", "18"),
            "Sumatera",
            "Kabupaten",
            List.of(PRATAMA, MADYA),
            List.of(true, true),
            List.of(true, false));
    Panel panel =
        new Panel(
            List.of(2022, 2023), List.of(Panels.course("18.01", "18", PRATAMA, MADYA), simulated));

    for (TableRows table : TrendStatistics.of(panel)) {
      int column = table.table().columns().indexOf("simulated");
      int year = table.table().columns().indexOf("award_year");
      for (Object[] row : table.rows()) {
        boolean rests = year < 0 || row[year].equals(2022);
        assertThat(row[column])
            .as("%s %s", table.table().name(), Arrays.toString(row))
            .isEqualTo(rests ? "yes" : "no");
      }
    }
  }

  @Test
  void a_level_that_only_a_simulated_submission_tells_marks_its_moves_and_no_share() {
    Course course =
        new Course(
            "18.01",
            "18",
            List.of("18", "18"),
            "Sumatera",
            "Kabupaten",
            List.of(NONE, PRATAMA),
            List.of(true, true),
            List.of(false, false),
            List.of(true, true));
    Panel panel = new Panel(List.of(2022, 2023), List.of(course));

    assertThat(Pairs.of(panel, Scope.NATION).simulated()).isTrue();
    assertThat(course.levelSimulated(0)).isTrue();
    assertThat(course.levelSimulated(1)).as("a predikat needs no submission").isFalse();
    TableRows shares = LevelShares.of(panel);
    assertThat(shares.rows())
        .allSatisfy(row -> assertThat(Panels.cells(shares, row)).containsEntry("simulated", "no"));
  }

  private static Course renamed(Course course, String code) {
    return new Course(
        code,
        course.province(),
        course.provincesThen(),
        course.islandGroup(),
        course.type(),
        course.standings(),
        course.tookPart(),
        course.simulated());
  }

  /** All rows of all tables as text, without what is drawn over districts in their order. */
  private static String text(Panel panel) {
    StringBuilder text = new StringBuilder();
    for (TableRows table : TrendStatistics.of(panel)) {
      int drawn = table.table().columns().indexOf("slope_low");
      table.rows().stream()
          .map(row -> Arrays.toString(withoutDraws(row, drawn)))
          .sorted()
          .forEach(row -> text.append(table.table().name()).append(row).append('\n'));
    }
    return text.toString();
  }

  private static Object[] withoutDraws(Object[] row, int drawn) {
    Object[] kept = row.clone();
    for (int i = drawn; drawn >= 0 && i < drawn + 3; i++) {
      kept[i] = null;
    }
    return kept;
  }
}
