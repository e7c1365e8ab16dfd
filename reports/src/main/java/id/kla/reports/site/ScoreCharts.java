package id.kla.reports.site;

import id.kla.reports.chart.ChartText;
import id.kla.reports.chart.CompletenessChart;
import id.kla.reports.chart.Drawing;
import id.kla.reports.chart.FunnelChart;
import id.kla.reports.chart.House;
import id.kla.reports.chart.KlasterProfileChart;
import id.kla.reports.chart.KlasterRow;
import id.kla.reports.chart.StageLossChart;
import id.kla.reports.chart.StageScoresChart;
import id.kla.reports.site.ScoreStories.AnswerLine;
import id.kla.reports.site.ScoreStories.CompleteLine;
import id.kla.reports.site.ScoreStories.LossSummary;
import id.kla.reports.site.ScoreStories.StageLine;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.ScoreBands;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.ladder.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The charts about scores: what views say in, drawings out. */
final class ScoreCharts {
  /** The first cycle in the web application, and with 24 indicators. */
  private static final int FIRST_CYCLE = 2017;

  /** More would make a chart that nobody reads; the table beside it has all. */
  private static final int MOST_CYCLES = 4;

  private static final BigDecimal THRESHOLD =
      ScoreBands.published().stream()
          .filter(band -> !band.variant())
          .map(band -> band.start().bound())
          .min(BigDecimal::compareTo)
          .orElseThrow();

  private final Words words;
  private final House house;

  ScoreCharts(Words words, House house) {
    this.words = words;
    this.house = house;
  }

  /** The drawings of a district by name; those without data are left out. */
  Map<String, Drawing> district(String name, ScoreView view) {
    Map<String, Drawing> drawings = new HashMap<>();
    if (view.stages().stream().anyMatch(line -> line.score() != null)) {
      drawings.put("stages", stages(name, view));
    }
    if (view.profile() != null && !view.klaster().isEmpty()) {
      drawings.put("klaster", klaster(name, view));
    }
    List<CompleteLine> told =
        view.offices().stream().filter(line -> line.answered() != null).toList();
    if (!told.isEmpty()) {
      drawings.put("completeness", completeness(name, view, told));
    }
    if (!view.answers().isEmpty()) {
      drawings.put("answers", answers(name, view));
    }
    return drawings;
  }

  /** The drawings of a province or the nation by name; those without data are left out. */
  Map<String, Drawing> scope(String name, ScopeView view) {
    Map<String, Drawing> drawings = new HashMap<>();
    List<Integer> official =
        view.officialCycles().stream().filter(view::tellsMore).limit(MOST_CYCLES).toList();
    if (!official.isEmpty()) {
      drawings.put("funnel-official", funnel(name, view, official, true));
    }
    List<Integer> sent = view.sentCycles().stream().limit(MOST_CYCLES).toList();
    if (!sent.isEmpty()) {
      drawings.put("funnel", funnel(name, view, sent, false));
    }
    if (!view.losses().isEmpty()) {
      drawings.put("losses", losses(name, view));
    }
    return drawings;
  }

  private Drawing stages(String name, ScoreView view) {
    List<StageLine> lines = view.stages();
    List<Stage> stages = shown(lines);
    Map<Integer, Map<Stage, StageLine>> byCycle = new TreeMap<>();
    for (StageLine line : lines) {
      byCycle.computeIfAbsent(line.cycle(), cycle -> new HashMap<>()).put(line.stage(), line);
    }
    List<StageScoresChart.Cycle> cycles = new ArrayList<>();
    byCycle.forEach(
        (cycle, ofCycle) -> {
          List<BigDecimal> scores = new ArrayList<>();
          stages.forEach(
              stage -> scores.add(ofCycle.containsKey(stage) ? ofCycle.get(stage).score() : null));
          cycles.add(
              new StageScoresChart.Cycle(cycle, instrument(cycle, ofCycle), scores, bands(cycle)));
        });
    int first = Math.min(FIRST_CYCLE, cycles.get(0).year());
    int last = Math.max(lastAwarded(), cycles.get(cycles.size() - 1).year());
    List<Integer> gaps =
        IntStream.rangeClosed(first, last)
            .filter(year -> Cycles.ofCycleYear(year).isEmpty())
            .boxed()
            .toList();
    Map<String, ?> values =
        Map.of("name", name, "cycles", cycles.size(), "stages", words.list(names(stages)));
    ChartText text = text("stages", values, view.stagesSimulated());
    return StageScoresChart.draw(
        new StageScoresChart.Scores(first, last, names(stages), THRESHOLD, cycles, gaps),
        text,
        house);
  }

  /** The stages that occur; of all five, without the one whose name is not known. */
  private static List<Stage> shown(List<StageLine> lines) {
    EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    lines.stream().filter(line -> line.score() != null).forEach(line -> stages.add(line.stage()));
    if (stages.size() == Stage.values().length) {
      stages.remove(Stage.VERIFIED);
    }
    return List.copyOf(stages);
  }

  /** The instrument that was sent, or the one that the cycle is expected to have, marked so. */
  private String instrument(int cycle, Map<Stage, StageLine> ofCycle) {
    return ofCycle.values().stream()
        .map(StageLine::instrument)
        .filter(Objects::nonNull)
        .max(String::compareTo)
        .orElseGet(
            () ->
                Instruments.standard()
                    .ofCycle(cycle)
                    .map(
                        expected ->
                            words.t(
                                "scores.expected_instrument",
                                Map.of("version", expected.instrument().version())))
                    .orElse(words.t("scores.no_instrument")));
  }

  private static List<StageScoresChart.Band> bands(int cycle) {
    return ScoreBands.ofCycle(cycle).stream()
        .filter(band -> band.upper() != null)
        .map(
            band ->
                new StageScoresChart.Band(
                    band.start().predikat(), band.start().bound(), band.upper()))
        .toList();
  }

  private static int lastAwarded() {
    return Cycles.all().stream()
        .filter(cycle -> cycle.awardYear() != null)
        .mapToInt(Cycle::cycleYear)
        .max()
        .orElseThrow();
  }

  private Drawing klaster(String name, ScoreView view) {
    List<Stage> stages = view.profileStages();
    List<KlasterRow> rows =
        view.klaster().stream()
            .map(
                row -> {
                  List<BigDecimal> scores = new ArrayList<>();
                  if (stages.size() > 1) {
                    scores.add(row.self());
                  }
                  scores.add(row.last());
                  return new KlasterRow(words.shortKlaster(row.klaster()), row.max(), scores);
                })
            .toList();
    Map<String, ?> values =
        Map.of(
            "name", name,
            "cycle", view.profile().cycle(),
            "stages", words.list(names(stages)));
    return KlasterProfileChart.draw(
        new KlasterProfileChart.Profile(names(stages), rows),
        text("klaster", values, view.profileSimulated()),
        house);
  }

  private Drawing completeness(String name, ScoreView view, List<CompleteLine> told) {
    List<CompletenessChart.Row> rows =
        told.stream()
            .map(
                line ->
                    new CompletenessChart.Row(
                        line.name(), line.answered(), line.required(), line.stake()))
            .toList();
    Map<String, ?> values =
        Map.of(
            "name", name,
            "cycle", view.profile().cycle(),
            "stage", words.stage(view.completeStage()),
            "n", rows.size());
    return CompletenessChart.draw(
        new CompletenessChart.Completeness(rows),
        text("completeness", values, view.officesSimulated()),
        house);
  }

  /** Questions by office; a question of several offices counts for each. */
  private Drawing answers(String name, ScoreView view) {
    Map<String, int[]> byOffice = new TreeMap<>();
    for (AnswerLine line : view.answers()) {
      String offices = line.opd() == null ? words.t("scores.no_office") : line.opd();
      for (String office : offices.split("; ")) {
        int[] counts = byOffice.computeIfAbsent(office, key -> new int[2]);
        counts[0] += line.answered() ? 1 : 0;
        counts[1]++;
      }
    }
    List<CompletenessChart.Row> rows = new ArrayList<>();
    byOffice.forEach(
        (office, counts) ->
            rows.add(new CompletenessChart.Row(office, counts[0], counts[1], null)));
    Map<String, ?> values =
        Map.of("name", name, "cycle", view.answersCycle(), "n", view.answers().size());
    return CompletenessChart.draw(
        new CompletenessChart.Completeness(rows),
        text("answers", values, view.answers().stream().anyMatch(AnswerLine::simulated)),
        house);
  }

  private Drawing funnel(String name, ScopeView view, List<Integer> cycles, boolean official) {
    Function<Integer, List<Integer>> counts = official ? view::officials : view::counts;
    List<FunnelChart.Cycle> rows =
        cycles.stream()
            .map(cycle -> new FunnelChart.Cycle(cycle(view, cycle), counts.apply(cycle)))
            .toList();
    Map<String, ?> values = Map.of("name", name);
    return FunnelChart.draw(
        new FunnelChart.Funnel(
            ScopeView.STEPS.stream().map(step -> words.t("funnel." + step)).toList(), rows),
        text(
            official ? "funnel_official" : "funnel",
            values,
            !official && view.funnelSimulated(cycles)),
        house);
  }

  private Drawing losses(String name, ScopeView view) {
    Map<Integer, List<LossSummary>> byCycle = new LinkedHashMap<>();
    view.losses()
        .forEach(line -> byCycle.computeIfAbsent(line.cycle(), key -> new ArrayList<>()).add(line));
    List<Integer> cycles = byCycle.keySet().stream().limit(MOST_CYCLES).toList();
    List<StageLossChart.Cycle> rows =
        cycles.stream()
            .map(
                cycle ->
                    new StageLossChart.Cycle(
                        cycle(view, cycle), byCycle.get(cycle).stream().map(this::step).toList()))
            .toList();
    boolean simulated =
        cycles.stream()
            .flatMap(cycle -> byCycle.get(cycle).stream())
            .anyMatch(LossSummary::simulated);
    return StageLossChart.draw(
        new StageLossChart.Losses(rows), text("losses", Map.of("name", name), simulated), house);
  }

  private StageLossChart.Step step(LossSummary line) {
    return new StageLossChart.Step(
        words.stageCode(line.from()) + "–" + words.stageCode(line.to()),
        line.n(),
        new StageLossChart.Five(line.least(), line.q1(), line.median(), line.q3(), line.greatest()),
        List.of());
  }

  private String cycle(ScopeView view, int cycle) {
    String name = words.t("scores.cycle", Map.of("cycle", cycle));
    Integer award = view.awardYear(cycle);
    return award == null || award == cycle
        ? name
        : name + " (" + words.t("scores.awarded_in", Map.of("award", award)) + ")";
  }

  private List<String> names(List<Stage> stages) {
    return stages.stream().map(words::stageCode).toList();
  }

  private ChartText text(String chart, Map<String, ?> values, boolean simulated) {
    ChartText text =
        words.chart(
            words.t("chart." + chart + ".title", values),
            words.t("chart." + chart + ".subtitle", values),
            words.t("chart." + chart + ".source", values),
            words.t("chart." + chart + ".alt", values));
    return simulated ? text.ofSimulatedData() : text;
  }
}
