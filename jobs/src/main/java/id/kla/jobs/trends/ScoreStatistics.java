package id.kla.jobs.trends;

import id.kla.jobs.statistics.DeltaRanking;
import id.kla.jobs.statistics.MannKendall;
import id.kla.jobs.statistics.SenSlope;
import id.kla.jobs.statistics.Theil;
import id.kla.jobs.store.TableRows;
import id.kla.jobs.trends.Scope.Borders;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.StatusTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Statistics of scores over districts and cycles. Only scores of one instrument and one stage are
 * put together; where the instrument cannot be told, there is nothing to compare with.
 */
final class ScoreStatistics {
  static final int DRAWS = 499;
  static final long SEED = 20250808;

  private ScoreStatistics() {}

  /**
   * The rows of score_inequality: final scores, by province, island group and type. A cycle that no
   * edition belongs to yet has no provinces as they were.
   */
  static TableRows inequality(Panel panel, List<StageScore> scores) {
    TableRows rows = new TableRows(StatusTables.SCORE_INEQUALITY);
    Map<String, Course> courses =
        panel.courses().stream().collect(Collectors.toMap(Course::district, Function.identity()));
    List<StageScore> known =
        finals(scores).stream().filter(one -> courses.containsKey(one.district())).toList();
    for (List<StageScore> group :
        groups(known, one -> one.cycle() + " " + one.instrument()).values()) {
      List<Course> of = group.stream().map(one -> courses.get(one.district())).toList();
      int edition = group.get(0).edition(panel);
      addInequality(rows, group, Scope.Kind.PROVINCE, Borders.TODAY, names(of, Course::province));
      if (edition >= 0) {
        addInequality(
            rows,
            group,
            Scope.Kind.PROVINCE,
            Borders.THEN,
            names(of, course -> course.provincesThen().get(edition)));
      }
      addInequality(
          rows, group, Scope.Kind.ISLAND_GROUP, Borders.ANY, names(of, Course::islandGroup));
      addInequality(rows, group, Scope.Kind.TYPE, Borders.ANY, names(of, Course::type));
    }
    return rows;
  }

  private static String[] names(List<Course> courses, Function<Course, String> name) {
    return courses.stream().map(name).toArray(String[]::new);
  }

  private static void addInequality(
      TableRows rows,
      List<StageScore> group,
      Scope.Kind grouping,
      Borders borders,
      String[] names) {
    double[] values = group.stream().mapToDouble(one -> one.score().doubleValue()).toArray();
    Optional<Theil> theil = Theil.of(values, names);
    Double p = Theil.permutationP(values, names, DRAWS, SEED).orElse(null);
    rows.add(
        group.get(0).cycle(),
        group.get(0).instrument(),
        grouping.code(),
        borders.code(),
        group.size(),
        java.util.Arrays.stream(names).distinct().count(),
        theil.map(Theil::total).orElse(null),
        theil.map(Theil::between).orElse(null),
        theil.map(Theil::within).orElse(null),
        theil.map(Theil::betweenShare).orElse(null),
        p,
        p == null ? null : DRAWS,
        p == null ? null : SEED,
        group.stream().anyMatch(StageScore::simulated));
  }

  /** The rows of score_trends: two cycles or more of one district, instrument and stage. */
  static TableRows trends(List<StageScore> scores) {
    TableRows rows = new TableRows(StatusTables.SCORE_TRENDS);
    List<StageScore> usable =
        scores.stream().filter(one -> one.stage().verified() && one.instrument() != null).toList();
    groups(usable, one -> one.district() + " " + one.instrument() + " " + one.stage().code())
        .values()
        .forEach(group -> addTrend(rows, group));
    return rows;
  }

  private static void addTrend(TableRows rows, List<StageScore> group) {
    if (group.size() < 2) {
      return;
    }
    double[] years = group.stream().mapToDouble(StageScore::cycle).toArray();
    double[] values = group.stream().mapToDouble(one -> one.score().doubleValue()).toArray();
    SenSlope slope = SenSlope.of(years, values).orElseThrow();
    MannKendall test = MannKendall.of(values).orElseThrow();
    ArrowRule arrow = ArrowRule.of(values.length, false, false, test);
    StageScore first = group.get(0);
    rows.add(
        first.district(),
        first.instrument(),
        first.stage().code(),
        group.size(),
        first.cycle(),
        group.get(group.size() - 1).cycle(),
        slope.slope(),
        slope.low(),
        slope.high(),
        test.p(),
        test.smallestP(),
        arrow.arrow(),
        arrow.reason(),
        group.stream().anyMatch(StageScore::simulated));
  }

  /** The rows of delta_ranking: from one cycle to the next that has final scores. */
  static TableRows deltas(List<StageScore> scores) {
    TableRows rows = new TableRows(StatusTables.DELTA_RANKING);
    List<StageScore> finals = finals(scores);
    List<Integer> cycles = finals.stream().map(StageScore::cycle).distinct().sorted().toList();
    for (int i = 1; i < cycles.size(); i++) {
      addDeltas(rows, ofCycle(finals, cycles.get(i - 1)), ofCycle(finals, cycles.get(i)));
    }
    return rows;
  }

  private static void addDeltas(
      TableRows rows, Map<String, StageScore> before, Map<String, StageScore> after) {
    List<DeltaRanking.Change> changes = new ArrayList<>();
    before.forEach(
        (district, earlier) -> {
          StageScore later = after.get(district);
          if (later != null
              && earlier.level() != null
              && Objects.equals(later.instrument(), earlier.instrument())) {
            changes.add(
                new DeltaRanking.Change(
                    district,
                    Levels.label(earlier.level()),
                    later.score().subtract(earlier.score())));
          }
        });
    for (DeltaRanking one : DeltaRanking.of(changes)) {
      StageScore earlier = before.get(one.unit());
      StageScore later = after.get(one.unit());
      rows.add(
          earlier.cycle(),
          one.unit(),
          later.cycle(),
          one.start(),
          one.change(),
          one.rank(),
          one.ties(),
          one.n(),
          one.others(),
          one.beyond(),
          earlier.simulated() || later.simulated());
    }
  }

  private static Map<String, StageScore> ofCycle(List<StageScore> finals, int cycle) {
    Map<String, StageScore> scores = new TreeMap<>();
    finals.stream()
        .filter(one -> one.cycle() == cycle)
        .forEach(one -> scores.put(one.district(), one));
    return scores;
  }

  /** Final scores of a known instrument. */
  private static List<StageScore> finals(List<StageScore> scores) {
    return scores.stream()
        .filter(one -> one.stage() == Stage.FINAL && one.instrument() != null)
        .sorted(Comparator.comparing(StageScore::cycle).thenComparing(StageScore::district))
        .toList();
  }

  private static Map<String, List<StageScore>> groups(
      List<StageScore> scores, Function<StageScore, String> key) {
    return scores.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }
}
