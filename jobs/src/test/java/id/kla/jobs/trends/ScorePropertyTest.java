package id.kla.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What must hold for the tables about scores whatever the scores are: names do not matter, twice as
 * many districts are twice as many, time that runs backwards turns gains into losses, and years are
 * only years. Scores come from a seeded generator.
 */
class ScorePropertyTest {
  private static final int ROUNDS = 8;
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);
  private static final List<Stage> STAGES = List.of(Stage.EM, Stage.VA, Stage.VL, Stage.FINAL);

  /** Scores of districts of three provinces by one of two instruments, with holes. */
  private record World(Panel panel, List<StageScore> scores, List<Mark> marks) {
    static World random(Random random, int districts) {
      List<Course> courses = new ArrayList<>();
      List<StageScore> scores = new ArrayList<>();
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < districts; i++) {
        String province = List.of("16", "18", "35").get(i % 3);
        String code = province + "." + (10 + i);
        Standing[] unknown = new Standing[YEARS.size()];
        Arrays.fill(unknown, Standing.UNKNOWN);
        courses.add(Panels.course(code, province, unknown));
        String instrument = random.nextInt(4) == 0 ? "b" : "a";
        for (int year : YEARS) {
          for (Stage stage : STAGES) {
            if (random.nextInt(5) > 0) {
              BigDecimal score = BigDecimal.valueOf(30_000 + random.nextInt(60_000), 2);
              scores.add(new StageScore(code, year, year, instrument, stage, score, false));
              BigDecimal points = BigDecimal.valueOf(random.nextInt(5_000), 2);
              marks.add(new Mark(code, year, stage, instrument, "1", "akta", points, false));
            }
          }
        }
      }
      return new World(new Panel(YEARS, courses), List.copyOf(scores), marks);
    }

    /** The same with other names of districts. */
    World renamed(UnaryOperator<String> name) {
      return new World(
          new Panel(
              panel.years(),
              panel.courses().stream()
                  .map(
                      one ->
                          new Course(
                              name.apply(one.district()),
                              one.province(),
                              one.provincesThen(),
                              one.islandGroup(),
                              one.type(),
                              one.standings(),
                              one.tookPart(),
                              one.simulated()))
                  .sorted(Comparator.comparing(Course::district))
                  .toList()),
          scores.stream()
              .map(one -> with(one, name.apply(one.district()), UnaryOperator.identity()))
              .sorted(StageScore.ORDER)
              .toList(),
          marks.stream()
              .map(one -> with(one, name.apply(one.district()), UnaryOperator.identity()))
              .sorted(Comparator.comparing(Mark::district))
              .toList());
    }

    World shifted(int by) {
      return new World(
          new Panel(panel.years().stream().map(year -> year + by).toList(), panel.courses()),
          scores.stream().map(one -> with(one, one.district(), year -> year + by)).toList(),
          marks.stream().map(one -> with(one, one.district(), year -> year + by)).toList());
    }

    /** The first year last. */
    World reversed() {
      int ends = YEARS.get(0) + YEARS.get(YEARS.size() - 1);
      return new World(
          panel,
          scores.stream()
              .map(one -> with(one, one.district(), year -> ends - year))
              .sorted(StageScore.ORDER)
              .toList(),
          marks);
    }

    World and(World other) {
      List<Course> courses = new ArrayList<>(panel.courses());
      courses.addAll(other.panel.courses());
      List<StageScore> both = new ArrayList<>(scores);
      both.addAll(other.scores);
      List<Mark> bothMarks = new ArrayList<>(marks);
      bothMarks.addAll(other.marks);
      return new World(
          new Panel(panel.years(), courses),
          both.stream().sorted(StageScore.ORDER).toList(),
          bothMarks);
    }

    List<TableRows> tables() {
      return List.of(
          ScorePanelRows.trends(panel, scores),
          ScorePanelRows.persistence(panel, scores),
          ScoreRanks.of(panel, scores),
          EntryGaps.of(panel, scores),
          losses(),
          ScoreStatistics.inequality(panel, scores),
          ScoreStatistics.deltas(scores),
          ScoreStatistics.trends(scores));
    }

    TableRows losses() {
      IndicatorLosses losses = new IndicatorLosses(panel);
      marks.forEach(losses);
      return losses.rows();
    }

    private static StageScore with(StageScore one, String district, UnaryOperator<Integer> year) {
      return new StageScore(
          district,
          year.apply(one.cycle()),
          year.apply(one.awardYear()),
          one.instrument(),
          one.stage(),
          one.score(),
          one.simulated());
    }

    private static Mark with(Mark one, String district, UnaryOperator<Integer> year) {
      return new Mark(
          district,
          year.apply(one.cycle()),
          one.stage(),
          one.instrument(),
          one.klaster(),
          one.indicator(),
          one.score(),
          one.simulated());
    }
  }

  @Test
  void names_of_districts_do_not_matter() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      World world = World.random(new Random(seed), 24);
      // The order of the districts turns round as well.
      UnaryOperator<String> name = code -> code.substring(0, 3) + (90 - number(code));
      UnaryOperator<String> back = code -> code.substring(0, 3) + (90 - number(code));

      List<TableRows> before = world.tables();
      List<TableRows> after = world.renamed(name).tables();
      for (int i = 0; i < before.size(); i++) {
        // Which districts a permutation puts together depends on their order.
        assertThat(text(after.get(i), back, List.of("p")))
            .as(before.get(i).table().name())
            .isNotEmpty()
            .containsExactlyInAnyOrderElementsOf(
                text(before.get(i), UnaryOperator.identity(), List.of("p")));
      }
    }
  }

  @Test
  void shifted_years_shift_years_alone() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      World world = World.random(new Random(seed), 18);
      World later = world.shifted(100);

      for (TableRows[] pair :
          List.of(
              pair(
                  ScorePanelRows.trends(world.panel, world.scores),
                  ScorePanelRows.trends(later.panel, later.scores)),
              pair(
                  ScorePanelRows.persistence(world.panel, world.scores),
                  ScorePanelRows.persistence(later.panel, later.scores)),
              pair(
                  ScoreRanks.of(world.panel, world.scores),
                  ScoreRanks.of(later.panel, later.scores)),
              pair(
                  ScoreStatistics.inequality(world.panel, world.scores),
                  ScoreStatistics.inequality(later.panel, later.scores)))) {
        assertThat(pair[0].rows()).as(pair[0].table().name()).isNotEmpty();
        assertThat(text(pair[1], UnaryOperator.identity(), List.of()))
            .map(row -> row.replaceAll("=21(2\\d)(?=[,}])", "=20$1"))
            .as(pair[0].table().name())
            .containsExactlyElementsOf(text(pair[0], UnaryOperator.identity(), List.of()));
      }
    }
  }

  @Test
  void twice_the_districts_are_twice_as_many_and_their_shape_is_the_same() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      World world = World.random(new Random(seed), 18);
      World twice = world.and(world.renamed(code -> code.substring(0, 3) + (60 + number(code))));

      assertThat(nation(ScorePanelRows.trends(twice.panel, twice.scores)))
          .extracting(row -> (int) row.get("s"), row -> (int) row.get("n"))
          .containsExactlyElementsOf(
              nation(ScorePanelRows.trends(world.panel, world.scores)).stream()
                  .map(
                      row ->
                          org.assertj.core.groups.Tuple.tuple(
                              2 * (int) row.get("s"), 2 * (int) row.get("n")))
                  .toList());
      List<Map<String, Object>> once = nation(world.losses());
      List<Map<String, Object>> both = nation(twice.losses());
      assertThat(both).hasSameSizeAs(once);
      for (int i = 0; i < once.size(); i++) {
        assertThat(both.get(i))
            .containsEntry("n", 2 * (int) once.get(i).get("n"))
            .containsEntry("lost", 2 * (int) once.get(i).get("lost"))
            .containsEntry("gained", 2 * (int) once.get(i).get("gained"))
            .containsEntry("mean", once.get(i).get("mean"))
            .containsEntry("median", once.get(i).get("median"));
      }
      List<Map<String, Object>> spread =
          rows(ScoreStatistics.inequality(world.panel, world.scores));
      List<Map<String, Object>> spreadTwice =
          rows(ScoreStatistics.inequality(twice.panel, twice.scores));
      for (int i = 0; i < spread.size(); i++) {
        assertThat(spreadTwice.get(i))
            .containsEntry("theil", spread.get(i).get("theil"))
            .containsEntry("between", spread.get(i).get("between"))
            .containsEntry("within", spread.get(i).get("within"));
      }
      assertThat(EntryGaps.of(twice.panel, twice.scores).rows())
          .hasSize(2 * EntryGaps.of(world.panel, world.scores).rows().size());
    }
  }

  @Test
  void a_district_and_its_twin_share_their_rank_and_their_change() {
    World world = World.random(new Random(5), 18);
    UnaryOperator<String> twin = code -> code.substring(0, 3) + (60 + number(code));
    World twice = world.and(world.renamed(twin));

    for (TableRows table :
        List.of(ScoreRanks.of(twice.panel, twice.scores), ScoreStatistics.deltas(twice.scores))) {
      Map<String, Object> places = new HashMap<>();
      for (Map<String, Object> row : rows(table)) {
        String key = row.get("scope") + " " + row.get("borders") + " " + row.get("cycle_year");
        key += " " + row.get("from_year") + " " + row.get("start");
        places.put(
            key + " " + row.get("district_code"),
            Arrays.asList(row.get("best"), row.get("worst"), row.get("rank"), row.get("ties")));
        assertThat((int) row.get("ties")).as(table.table().name()).isPositive();
      }
      places.forEach(
          (key, place) -> {
            String district = key.substring(key.lastIndexOf(' ') + 1);
            String other =
                number(district) >= 60
                    ? district.substring(0, 3) + (number(district) - 60)
                    : twin.apply(district);
            assertThat(places.get(key.substring(0, key.lastIndexOf(' ') + 1) + other))
                .as(key)
                .isEqualTo(place);
          });
    }
  }

  @Test
  void time_that_runs_backwards_turns_every_rise_into_a_fall() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      World world = World.random(new Random(seed), 18);
      World back = world.reversed();

      List<Map<String, Object>> forwards = rows(ScorePanelRows.trends(world.panel, world.scores));
      List<Map<String, Object>> backwards = rows(ScorePanelRows.trends(back.panel, back.scores));
      assertThat(backwards).hasSameSizeAs(forwards);
      for (int i = 0; i < forwards.size(); i++) {
        assertThat(backwards.get(i))
            .containsEntry("s", -(int) forwards.get(i).get("s"))
            .containsEntry("n", forwards.get(i).get("n"))
            .containsEntry("p_independent", forwards.get(i).get("p_independent"));
      }
      // Order lasts as far backwards as forwards.
      assertThat(taus(back)).containsExactlyInAnyOrderElementsOf(taus(world));
      Map<String, BigDecimal> slopes = slopes(back);
      slopes(world)
          .forEach(
              (key, slope) ->
                  assertThat(slopes.get(key)).as(key).isEqualByComparingTo(slope.negate()));
    }
  }

  private static List<String> taus(World world) {
    return nation(ScorePanelRows.persistence(world.panel, world.scores)).stream()
        .map(row -> row.get("instrument") + " " + row.get("pairs") + " " + row.get("tau_b"))
        .toList();
  }

  private static Map<String, BigDecimal> slopes(World world) {
    Map<String, BigDecimal> slopes = new HashMap<>();
    for (Map<String, Object> row : rows(ScoreStatistics.trends(world.scores))) {
      slopes.put(
          row.get("district_code") + " " + row.get("stage"),
          (BigDecimal) row.get("slope_per_year"));
    }
    return slopes;
  }

  private static int number(String code) {
    return Integer.parseInt(code.substring(3));
  }

  private static TableRows[] pair(TableRows one, TableRows other) {
    return new TableRows[] {one, other};
  }

  private static List<Map<String, Object>> nation(TableRows rows) {
    return rows(rows).stream().filter(row -> row.get("scope_kind").equals("nation")).toList();
  }

  private static List<Map<String, Object>> rows(TableRows rows) {
    return rows.rows().stream().map(row -> Panels.cells(rows, row)).toList();
  }

  /** Rows as text, with the names of districts put back and without some columns. */
  private static List<String> text(
      TableRows rows, UnaryOperator<String> name, List<String> without) {
    return rows(rows).stream()
        .map(
            row -> {
              Map<String, Object> kept = new java.util.LinkedHashMap<>(row);
              kept.keySet().removeAll(without);
              kept.computeIfPresent("district_code", (key, code) -> name.apply((String) code));
              return Objects.toString(kept);
            })
        .toList();
  }
}
