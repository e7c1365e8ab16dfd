package id.kla.reports.site;

import id.kla.reports.chart.ArrivalYearsChart;
import id.kla.reports.chart.Drawing;
import id.kla.reports.chart.House;
import id.kla.reports.chart.SurvivalChart;
import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.TrendStories.CurveStep;
import id.kla.schemas.ladder.Predikat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The charts about the time to a level. */
final class DynamicsCharts {
  private final Shared shared;
  private final TrendCharts.Texts texts;
  private final House house;

  DynamicsCharts(Shared shared, TrendCharts.Texts texts, House house) {
    this.shared = shared;
    this.texts = texts;
    this.house = house;
  }

  /** The drawings of the nation by name; those without data are left out. */
  Map<String, Drawing> nation(DynamicsView view) {
    Map<String, Drawing> drawings = new HashMap<>();
    for (Predikat level : view.levels()) {
      if (!view.curve(level, DynamicsView.KAPLAN_MEIER).isEmpty()) {
        drawings.put("survival-" + level.label().toLowerCase(Locale.ROOT), survival(view, level));
      }
    }
    List<Predikat> levels =
        view.levels().stream()
            .filter(level -> !view.curve(level, DynamicsView.TURNBULL).isEmpty())
            .toList();
    if (!levels.isEmpty()) {
      drawings.put("arrival-years", years(view, levels));
    }
    return drawings;
  }

  private Drawing survival(DynamicsView view, Predikat level) {
    List<CurveStep> steps = view.curve(level, DynamicsView.KAPLAN_MEIER);
    var time = view.time(level, DynamicsView.KAPLAN_MEIER);
    Map<String, ?> values =
        Map.of(
            "level", level.label(),
            "n", time.n(),
            "left", time.leftCensored(),
            "year", shared.latest());
    return SurvivalChart.draw(
        new SurvivalChart.Curve(
            level,
            steps.stream()
                .map(
                    step ->
                        new SurvivalChart.Step(
                            step.to(),
                            step.atRisk(),
                            step.events(),
                            step.survival(),
                            step.low(),
                            step.high()))
                .toList(),
            time.lastSeen()),
        texts.of("survival", values, steps.stream().anyMatch(CurveStep::simulated)),
        house);
  }

  private Drawing years(DynamicsView view, List<Predikat> levels) {
    boolean simulated =
        levels.stream()
            .flatMap(level -> view.curve(level, DynamicsView.TURNBULL).stream())
            .anyMatch(CurveStep::simulated);
    Map<String, ?> values =
        Map.of("n", view.time(levels.get(0), DynamicsView.TURNBULL).n(), "year", shared.latest());
    return ArrivalYearsChart.draw(
        new ArrivalYearsChart.Arrivals(
            shared.editions().get(0),
            shared.latest(),
            levels.stream()
                .map(
                    level ->
                        new ArrivalYearsChart.Line(
                            level,
                            view.curve(level, DynamicsView.TURNBULL).stream()
                                .map(
                                    step ->
                                        new ArrivalYearsChart.Interval(
                                            year(step.from()), year(step.to()), step.survival()))
                                .toList()))
                .toList(),
            shared.gaps().stream().filter(year -> year < shared.latest()).toList()),
        texts.of("arrival_years", values, simulated),
        house);
  }

  private static Integer year(Double time) {
    return time == null ? null : Integer.valueOf((int) Math.round(time));
  }
}
