package id.kla.reports.site;

import id.kla.reports.chart.ChartText;
import id.kla.reports.chart.Drawing;
import id.kla.reports.chart.FunnelLimitsChart;
import id.kla.reports.chart.House;
import id.kla.reports.chart.IntervalChart;
import id.kla.reports.chart.MatrixHeatChart;
import id.kla.reports.chart.MoveSharesChart;
import id.kla.reports.chart.ProjectionFanChart;
import id.kla.reports.chart.ShareLimitsChart;
import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.TrendStories.Backtest;
import id.kla.reports.site.TrendStories.FunnelPlace;
import id.kla.reports.site.TrendStories.Mobility;
import id.kla.reports.site.TrendStories.Projected;
import id.kla.reports.site.TrendStories.Reach;
import id.kla.reports.site.TrendStories.YearCell;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The charts about trends: what the view says in, drawings out. */
final class TrendCharts {
  private final Shared shared;
  private final Words words;
  private final Words trends;
  private final House house;

  TrendCharts(Shared shared, Words words, Words trends, House house) {
    this.shared = shared;
    this.words = words;
    this.trends = trends;
    this.house = house;
  }

  /** The drawings of the nation by name; those without data are left out. */
  Map<String, Drawing> nation(NationTrendView view) {
    Map<String, Drawing> drawings = new HashMap<>();
    if (!view.drawn().isEmpty()) {
      drawings.put("reach", reach(view.drawn()));
    }
    if (view.pooled() != null) {
      drawings.put("mobility", mobility(view.pairs()));
    }
    if (view.fit() != null) {
      drawings.put("year-matrix", matrix(view));
    }
    if (!view.provinces().isEmpty()) {
      drawings.put("intervals", intervals(view));
    }
    for (Predikat level : view.aimedAt()) {
      if (!view.fan(level).isEmpty() && !view.scored().isEmpty()) {
        drawings.put("fan-" + level.label().toLowerCase(Locale.ROOT), fan(view, level));
      }
    }
    drawings.putAll(new DynamicsCharts(shared, this::text, house).nation(view.dynamics()));
    if (view.funnel().stream().anyMatch(place -> place.known() > 0)) {
      drawings.put("funnel-limits", funnel(view));
    }
    return drawings;
  }

  private Drawing funnel(NationTrendView view) {
    List<FunnelLimitsChart.Place> places = new ArrayList<>();
    Map<Integer, FunnelLimitsChart.Limits> limits = new TreeMap<>();
    for (FunnelPlace place : view.funnel()) {
      places.add(
          new FunnelLimitsChart.Place(
              shared.nameOf(place.provinceCode()),
              place.count(),
              place.known(),
              side(place.outcome())));
      if (place.known() > 0) {
        limits.put(
            place.known(),
            new FunnelLimitsChart.Limits(
                place.known(), place.low998(), place.low95(), place.high95(), place.high998()));
      }
    }
    double nation =
        view.funnel().stream()
            .map(FunnelPlace::nationShare)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    Map<String, ?> values = Map.of("level", NationTrendView.LEVEL.label(), "year", shared.latest());
    return FunnelLimitsChart.draw(
        new FunnelLimitsChart.Funnel(places, List.copyOf(limits.values()), nation),
        text("funnel_limits", values, view.funnel().stream().anyMatch(FunnelPlace::simulated)),
        house);
  }

  private static FunnelLimitsChart.Side side(String outcome) {
    return switch (outcome) {
      case "above_998", "below_998" -> FunnelLimitsChart.Side.OUTSIDE_998;
      case "above_95", "below_95" -> FunnelLimitsChart.Side.OUTSIDE_95;
      default -> FunnelLimitsChart.Side.WITHIN;
    };
  }

  private Drawing reach(List<Reach> lines) {
    List<ShareLimitsChart.Point> points =
        lines.stream()
            .map(
                line ->
                    new ShareLimitsChart.Point(
                        line.year(), line.count(), line.known(), line.low(), line.high()))
            .toList();
    Map<String, ?> values = Map.of("level", NationTrendView.LEVEL.label(), "year", shared.latest());
    return ShareLimitsChart.draw(
        new ShareLimitsChart.Shares(
            NationTrendView.LEVEL,
            shared.editions().get(0),
            shared.latest(),
            points,
            shared.gaps().stream().filter(year -> year < shared.latest()).toList()),
        text("reach", values, lines.stream().anyMatch(Reach::simulated)),
        house);
  }

  private Drawing mobility(List<Mobility> lines) {
    List<MoveSharesChart.Pair> pairs =
        lines.stream()
            .map(
                line ->
                    new MoveSharesChart.Pair(
                        line.fromYear() + "–" + line.toYear(),
                        line.gap(),
                        line.up().count(),
                        line.stay().count(),
                        line.down().count(),
                        line.dropped()))
            .toList();
    return MoveSharesChart.draw(
        new MoveSharesChart.Moves(pairs),
        text(
            "mobility",
            Map.of("year", shared.latest()),
            lines.stream().anyMatch(Mobility::simulated)),
        house);
  }

  private Drawing matrix(NationTrendView view) {
    List<Standing> levels = view.states();
    List<MatrixHeatChart.Row> rows =
        levels.stream()
            .map(
                from -> {
                  List<YearCell> cells = levels.stream().map(to -> view.cell(from, to)).toList();
                  int starters = cells.get(0).starters();
                  return new MatrixHeatChart.Row(
                      from,
                      starters,
                      starters == 0 ? List.of() : cells.stream().map(TrendCharts::tile).toList());
                })
            .toList();
    boolean simulated =
        view.fit().simulated()
            || levels.stream()
                .flatMap(from -> levels.stream().map(to -> view.cell(from, to)))
                .anyMatch(YearCell::simulated);
    Map<String, ?> values = Map.of("pairs", view.fit().pairs(), "year", shared.latest());
    return MatrixHeatChart.draw(
        new MatrixHeatChart.Matrix(levels, rows), text("year_matrix", values, simulated), house);
  }

  private static MatrixHeatChart.Cell tile(YearCell cell) {
    return new MatrixHeatChart.Cell(cell.count(), cell.probability(), cell.low(), cell.high());
  }

  private Drawing intervals(NationTrendView view) {
    List<Reach> lines = view.provinces();
    List<IntervalChart.Row> rows =
        lines.stream()
            .map(
                line ->
                    new IntervalChart.Row(
                        shared.nameOf(line.scope()),
                        line.count(),
                        line.known(),
                        line.low(),
                        line.high()))
            .toList();
    Reach nation = view.reach(shared.latest(), NationTrendView.LEVEL);
    Map<String, ?> values = Map.of("level", NationTrendView.LEVEL.label(), "year", shared.latest());
    return IntervalChart.draw(
        new IntervalChart.Intervals(rows, nation == null ? null : nation.share()),
        text("intervals", values, lines.stream().anyMatch(Reach::simulated)),
        house);
  }

  private Drawing fan(NationTrendView view, Predikat level) {
    List<Projected> lines = view.fan(level);
    Projected first = lines.get(0);
    Backtest test = view.scored().get(0);
    Map<String, ?> values =
        Map.of(
            "level", level.label(),
            "projected", first.projected(),
            "existing", first.projected() + first.notProjected(),
            "last", lines.get(lines.size() - 1).year(),
            "year", shared.latest());
    String score =
        trends.t(
            "chart.fan.score",
            Map.of(
                "year", test.year(),
                "model", words.decimal(test.model(), 3),
                "nothing", words.decimal(test.nothingChanges(), 3),
                "same", words.decimal(test.sameShares(), 3)));
    return ProjectionFanChart.draw(
        new ProjectionFanChart.Projection(
            lines.get(lines.size() - 1).year(),
            observed(view, level, first.projected()),
            lines.stream()
                .map(
                    line ->
                        new ProjectionFanChart.Fan(
                            line.year(),
                            line.atLeastLow(),
                            line.atLeastLow50(),
                            line.atLeastMedian(),
                            line.atLeastHigh50(),
                            line.atLeastHigh()))
                .toList(),
            null,
            shared.gaps(),
            score),
        text("fan", values, lines.stream().anyMatch(Projected::simulated) || test.simulated()),
        house);
  }

  /**
   * The editions before by what was known in each, and where the projected districts begin: fewer
   * than are known, as one whose level is not given cannot be projected.
   */
  private List<ProjectionFanChart.Observed> observed(
      NationTrendView view, Predikat level, int projected) {
    List<ProjectionFanChart.Observed> observed = new ArrayList<>();
    for (int year : shared.editions()) {
      Reach line = view.reach(year, level);
      if (year < shared.latest() && line != null && line.known() > 0) {
        observed.add(new ProjectionFanChart.Observed(year, line.count(), line.known()));
      }
    }
    observed.add(
        new ProjectionFanChart.Observed(
            shared.latest(), view.dynamics().standing(level), projected));
    return observed;
  }

  /** The words of a chart. */
  interface Texts {
    ChartText of(String chart, Map<String, ?> values, boolean simulated);
  }

  private ChartText text(String chart, Map<String, ?> values, boolean simulated) {
    ChartText text =
        words.chart(
            trends.t("chart." + chart + ".title", values),
            trends.t("chart." + chart + ".subtitle", values),
            trends.t("chart." + chart + ".source", values),
            trends.t("chart." + chart + ".alt", values));
    return simulated ? text.ofSimulatedData() : text;
  }
}
