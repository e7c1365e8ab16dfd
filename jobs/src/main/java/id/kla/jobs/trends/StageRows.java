package id.kla.jobs.trends;

import id.kla.jobs.statistics.TransitionCounts;
import id.kla.jobs.statistics.WeightedKappa;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.StatusTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.stat.descriptive.rank.Percentile;

/** What is lost from a stage to the next with a score, and how far both agree on the level. */
final class StageRows {
  private static final double HALF = 50;

  private StageRows() {}

  /** Two neighbouring stages of one district and cycle. */
  private record Step(StageScore from, StageScore to) {
    double loss() {
      return from.score().subtract(to.score()).doubleValue();
    }

    String key() {
      return from.cycle() + " " + from.stage().rank() + " " + to.stage().rank();
    }

    boolean hasLevels() {
      return from.level() != null && to.level() != null;
    }
  }

  /**
   * The rows of stage_statistics.
   *
   * @param scores in their {@link StageScore#ORDER}
   */
  static TableRows of(Panel panel, List<StageScore> scores) {
    TableRows rows = new TableRows(StatusTables.STAGE_STATISTICS);
    Map<String, Course> courses =
        panel.courses().stream().collect(Collectors.toMap(Course::district, Function.identity()));
    List<Step> all = new ArrayList<>();
    for (int i = 1; i < scores.size(); i++) {
      Step step = new Step(scores.get(i - 1), scores.get(i));
      if (step.from.district().equals(step.to.district())
          && step.from.cycle() == step.to.cycle()
          && courses.containsKey(step.from.district())) {
        all.add(step);
      }
    }
    Scope.sort(
            panel, all, step -> courses.get(step.from.district()), step -> step.from.edition(panel))
        .forEach(
            (scope, steps) ->
                steps.stream()
                    .collect(Collectors.groupingBy(Step::key, TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(group -> add(rows, scope, group)));
    return rows;
  }

  private static void add(TableRows rows, Scope scope, List<Step> steps) {
    double[] losses = steps.stream().mapToDouble(Step::loss).toArray();
    int[][] table = new int[Levels.COUNT][Levels.COUNT];
    steps.stream()
        .filter(Step::hasLevels)
        .forEach(step -> table[step.from.level()][step.to.level()]++);
    TransitionCounts levels = TransitionCounts.of(table);
    StageScore from = steps.get(0).from;
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        from.cycle(),
        from.stage().code(),
        steps.get(0).to.stage().code(),
        steps.size(),
        new Percentile(HALF).evaluate(losses),
        java.util.Arrays.stream(losses).average().orElseThrow(),
        levels.total(),
        kappa(levels, WeightedKappa.Weights.LINEAR),
        kappa(levels, WeightedKappa.Weights.QUADRATIC),
        steps.stream().anyMatch(step -> step.from.simulated() || step.to.simulated()));
  }

  private static Double kappa(TransitionCounts levels, WeightedKappa.Weights weights) {
    return levels.total() == 0 ? null : WeightedKappa.of(levels, weights).kappa();
  }
}
