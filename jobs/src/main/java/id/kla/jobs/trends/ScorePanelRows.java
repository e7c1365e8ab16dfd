package id.kla.jobs.trends;

import id.kla.jobs.statistics.RankPersistence;
import id.kla.jobs.statistics.RegionalMannKendall;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.ScoreStatisticsTables;
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
 * How the scores of the districts of a scope move together. Only verified scores of one instrument
 * and one stage are put together. A trend of a province as it was is one of the same districts, or
 * none; two cycles are compared within the province that a district belonged to at the earlier one.
 * A cycle without an edition is in no province as it was.
 */
final class ScorePanelRows {
  private final List<StageScore> usable;
  private final Map<String, Course> courses;

  private ScorePanelRows(Panel panel, List<StageScore> scores) {
    this.courses =
        panel.courses().stream().collect(Collectors.toMap(Course::district, Function.identity()));
    this.usable =
        scores.stream()
            .filter(one -> one.stage().verified() && one.instrument() != null)
            .filter(one -> courses.containsKey(one.district()))
            .toList();
  }

  /** The rows of score_regional_trends; those without a district with two scores have none. */
  static TableRows trends(Panel panel, List<StageScore> scores) {
    ScorePanelRows made = new ScorePanelRows(panel, scores);
    TableRows rows = new TableRows(ScoreStatisticsTables.SCORE_REGIONAL_TRENDS);
    Scope.sort(
            panel, made.usable, one -> made.courses.get(one.district()), one -> one.edition(panel))
        .forEach(
            (scope, scored) ->
                scored.stream()
                    .collect(
                        Collectors.groupingBy(
                            one -> one.instrument() + " " + one.stage().rank(),
                            TreeMap::new,
                            Collectors.toList()))
                    .values()
                    .forEach(group -> addTrend(rows, panel, scope, group)));
    return rows;
  }

  private static void addTrend(TableRows rows, Panel panel, Scope scope, List<StageScore> group) {
    List<Integer> cycles = group.stream().map(StageScore::cycle).distinct().sorted().toList();
    Map<String, Double[]> series = new TreeMap<>();
    for (StageScore one : group) {
      series
              .computeIfAbsent(one.district(), code -> new Double[cycles.size()])[
              cycles.indexOf(one.cycle())] =
          one.score().doubleValue();
    }
    RegionalMannKendall test =
        RegionalMannKendall.of(series.values().toArray(Double[][]::new)).orElse(null);
    if (test == null) {
      return;
    }
    List<Integer> editions = group.stream().map(one -> one.edition(panel)).distinct().toList();
    if (scope.borders() == Scope.Borders.THEN && !scope.isFixed(panel, editions)) {
      addChanged(rows, scope, cycles, group);
      return;
    }
    RegionalMannKendall.Form covariance = test.covariance();
    StageScore first = group.get(0);
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        first.instrument(),
        first.stage().code(),
        test.series(),
        cycles.size(),
        cycles.get(0),
        cycles.get(cycles.size() - 1),
        test.s(),
        test.independent().z(),
        test.independent().p(),
        covariance == null ? null : covariance.z(),
        covariance == null ? null : covariance.p(),
        covariance == null ? "covariance_not_estimable" : OneYear.ESTIMATED,
        group.stream().anyMatch(StageScore::simulated));
  }

  private static void addChanged(
      TableRows rows, Scope scope, List<Integer> cycles, List<StageScore> group) {
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        group.get(0).instrument(),
        group.get(0).stage().code(),
        null,
        cycles.size(),
        cycles.get(0),
        cycles.get(cycles.size() - 1),
        null,
        null,
        null,
        null,
        null,
        ArrowRule.TERRITORY_CHANGED,
        group.stream().anyMatch(StageScore::simulated));
  }

  /** Two final scores of one district by one instrument, in cycles that follow each other. */
  private record Step(Course course, StageScore from, StageScore to) {}

  /** The rows of score_persistence, for scopes with two districts or more that have both scores. */
  static TableRows persistence(Panel panel, List<StageScore> scores) {
    ScorePanelRows made = new ScorePanelRows(panel, scores);
    TableRows rows = new TableRows(ScoreStatisticsTables.SCORE_PERSISTENCE);
    Map<Integer, Map<String, StageScore>> finals =
        made.usable.stream()
            .filter(one -> one.stage() == Stage.FINAL)
            .collect(
                Collectors.groupingBy(
                    StageScore::cycle,
                    TreeMap::new,
                    Collectors.toMap(
                        StageScore::district, one -> one, (one, other) -> other, TreeMap::new)));
    List<Integer> cycles = List.copyOf(finals.keySet());
    for (int i = 1; i < cycles.size(); i++) {
      List<Step> steps = made.steps(finals.get(cycles.get(i - 1)), finals.get(cycles.get(i)));
      Scope.sort(panel, steps, Step::course, step -> step.from.edition(panel))
          .forEach(
              (scope, both) ->
                  both.stream()
                      .collect(
                          Collectors.groupingBy(
                              step -> step.from.instrument(), TreeMap::new, Collectors.toList()))
                      .values()
                      .forEach(group -> addPersistence(rows, scope, group)));
    }
    return rows;
  }

  private List<Step> steps(Map<String, StageScore> before, Map<String, StageScore> after) {
    List<Step> steps = new ArrayList<>();
    before.forEach(
        (district, from) -> {
          StageScore to = after.get(district);
          if (to != null && Objects.equals(from.instrument(), to.instrument())) {
            steps.add(new Step(courses.get(district), from, to));
          }
        });
    steps.sort(Comparator.comparing(step -> step.course.district()));
    return steps;
  }

  private static void addPersistence(TableRows rows, Scope scope, List<Step> steps) {
    if (steps.size() < 2) {
      return;
    }
    double[] before = steps.stream().mapToDouble(one -> one.from.score().doubleValue()).toArray();
    double[] after = steps.stream().mapToDouble(one -> one.to.score().doubleValue()).toArray();
    Optional<RankPersistence.TauB> tau = RankPersistence.tauB(before, after);
    StageScore from = steps.get(0).from;
    int to = steps.get(0).to.cycle();
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        from.cycle(),
        from.instrument(),
        to,
        to - from.cycle(),
        steps.size(),
        tau.map(RankPersistence.TauB::tau).orElse(null),
        tau.map(RankPersistence.TauB::p).orElse(null),
        theta(steps, before, after, Course::province),
        theta(steps, before, after, Course::islandGroup),
        theta(steps, before, after, Course::type),
        tau.isPresent() ? OneYear.ESTIMATED : "all_equal",
        steps.stream().anyMatch(step -> step.from.simulated() || step.to.simulated()));
  }

  /** Null for one group alone, whose changes of rank always add up to nothing. */
  private static Double theta(
      List<Step> steps, double[] before, double[] after, Function<Course, String> group) {
    String[] groups = steps.stream().map(step -> group.apply(step.course)).toArray(String[]::new);
    return List.of(groups).stream().distinct().count() < 2
        ? null
        : RankPersistence.theta(before, after, groups);
  }
}
