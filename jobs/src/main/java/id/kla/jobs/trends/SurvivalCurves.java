package id.kla.jobs.trends;

import id.kla.jobs.statistics.KaplanMeier;
import id.kla.jobs.statistics.Turnbull;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.ArrayList;
import java.util.List;

/** The estimates of {@link TimeToLevel} step by step, as a curve is drawn. */
final class SurvivalCurves {
  private SurvivalCurves() {}

  /**
   * One step; null where the method has no such figure.
   *
   * @param from when it begins; null for any time before
   * @param to when it ends; null if never seen
   */
  private record Step(
      Double from,
      Double to,
      Integer atRisk,
      Integer events,
      double mass,
      double survival,
      Double low,
      Double high) {}

  /**
   * The rows of survival_curves; an estimate that did not converge has none, nor has a province as
   * it was whose districts changed.
   */
  static TableRows of(Panel panel) {
    TableRows rows = new TableRows(TrendStatisticsTables.SURVIVAL_CURVES);
    TimeToLevel.each(
        panel,
        (scope, level, seen) -> {
          if (!scope.isFixed(panel, panel.all())) {
            return;
          }
          List<TimeToLevel.Seen> followed = TimeToLevel.followed(seen);
          TimeToLevel.kaplanMeier(followed)
              .ifPresent(
                  fit -> add(rows, scope, level, "kaplan_meier", 0, steps(fit), fit.n(), seen));
          TimeToLevel.turnbull(seen)
              .filter(Turnbull::converged)
              .ifPresent(
                  fit -> add(rows, scope, level, "turnbull", 1, steps(fit), seen.size(), seen));
        });
    return rows;
  }

  /** From the beginning, where all are below, on. */
  private static List<Step> steps(KaplanMeier fit) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(0.0, 0.0, fit.n(), 0, 0, 1, null, null));
    for (KaplanMeier.Step step : fit.steps()) {
      steps.add(
          new Step(
              step.time(),
              step.time(),
              step.atRisk(),
              step.events(),
              steps.get(steps.size() - 1).survival - step.survival(),
              step.survival(),
              step.low(),
              step.high()));
    }
    return steps;
  }

  private static List<Step> steps(Turnbull fit) {
    return fit.steps().stream()
        .map(
            step ->
                new Step(
                    finite(step.left()),
                    finite(step.right()),
                    null,
                    null,
                    step.mass(),
                    step.survival(),
                    null,
                    null))
        .toList();
  }

  private static Double finite(double time) {
    return Double.isInfinite(time) ? null : Double.valueOf(time);
  }

  private static void add(
      TableRows rows,
      Scope scope,
      int level,
      String method,
      int first,
      List<Step> steps,
      int n,
      List<TimeToLevel.Seen> seen) {
    long leftCensored = seen.stream().filter(TimeToLevel.Seen::leftCensored).count();
    long lateEntry = seen.stream().filter(one -> one.formedAfter() != null).count();
    boolean simulated = seen.stream().anyMatch(TimeToLevel.Seen::simulated);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      rows.add(
          scope.kind().code(),
          scope.code(),
          scope.borders().code(),
          Levels.label(level),
          method,
          first + i,
          step.from,
          step.to,
          step.atRisk,
          step.events,
          step.mass,
          step.survival,
          step.low,
          step.high,
          n,
          leftCensored,
          lateEntry,
          simulated);
    }
  }
}
