package id.kla.jobs.publish;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.reports.site.ScoreStories.Answers;
import id.kla.reports.site.ScoreStories.CheckLine;
import id.kla.reports.site.ScoreStories.CompleteLine;
import id.kla.reports.site.ScoreStories.DistrictScores;
import id.kla.reports.site.ScoreStories.FunnelLine;
import id.kla.reports.site.ScoreStories.IndicatorLine;
import id.kla.reports.site.ScoreStories.LossSummary;
import id.kla.reports.site.ScoreStories.Profile;
import id.kla.reports.site.ScoreStories.ScopeScores;
import id.kla.reports.site.ScoreStories.StageLine;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.ScoreColumns;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The tables about scores as stories. The large ones are read once, row by row in the order of
 * district and cycle, and only the latest cycle of a district is held.
 */
final class ScoreTables {
  private final Store store;
  private final Map<String, List<CheckLine>> checks;
  private final Map<String, List<FunnelLine>> funnel;
  private final Map<String, List<LossSummary>> losses;

  ScoreTables(Store store) {
    this.store = store;
    this.checks = byDistrict(SubmissionTables.PREDIKAT_CHECKS, row -> true, ScoreLines::check);
    this.funnel =
        RowGroups.by(
            store,
            SubmissionTables.FUNNEL,
            Columns.SCOPE.name(),
            TrendReading::isShown,
            ScoreLines::funnel);
    this.losses =
        RowGroups.by(
            store,
            SubmissionTables.STAGE_LOSS_SUMMARY,
            Columns.SCOPE.name(),
            TrendReading::isShown,
            ScoreLines::lossSummary);
  }

  /** The scores of every district that has some, by code. */
  Map<String, DistrictScores> districts() {
    Map<String, List<StageLine>> stages = stages();
    var lossesOf = byDistrict(SubmissionTables.STAGE_LOSSES, row -> true, ScoreLines::loss);
    var mismatches =
        byDistrict(
            SubmissionTables.SCORE_CHECKS,
            row -> row.text("agrees").equals("no"),
            ScoreLines::mismatch);
    Map<String, Profile> profiles = profiles();
    Map<String, Answers> answers = new HashMap<>();
    latest(SubmissionTables.ANSWERS, row -> true, ScoreLines::answer)
        .forEach(
            (code, cycle) ->
                answers.put(code, new Answers(cycle.year(), List.copyOf(cycle.lines()))));
    Set<String> codes = new HashSet<>(stages.keySet());
    codes.addAll(answers.keySet());
    codes.addAll(profiles.keySet());
    Map<String, DistrictScores> scores = new HashMap<>();
    for (String code : codes) {
      scores.put(
          code,
          new DistrictScores(
              stages.getOrDefault(code, List.of()),
              lossesOf.getOrDefault(code, List.of()),
              checks.getOrDefault(code, List.of()),
              mismatches.getOrDefault(code, List.of()),
              profiles.get(code),
              answers.get(code)));
    }
    return scores;
  }

  /**
   * The scores of a province or the nation.
   *
   * @param districtCodes whether a district belongs to it
   */
  ScopeScores scope(String scope, Predicate<String> districtCodes) {
    List<CheckLine> own = new ArrayList<>();
    new TreeMap<>(checks)
        .forEach(
            (code, lines) -> {
              if (districtCodes.test(code)) {
                own.addAll(lines);
              }
            });
    return new ScopeScores(
        funnel.getOrDefault(scope, List.of()), losses.getOrDefault(scope, List.of()), own);
  }

  private Map<String, List<StageLine>> stages() {
    Map<List<Object>, TableRow> published = new HashMap<>();
    store.each(
        SubmissionTables.STATED_SCORES,
        row -> {
          if (row.text(Columns.SOURCE_URL) != null) {
            published.put(placeOf(row), row);
          }
        });
    return byDistrict(
        SubmissionTables.STAGE_SCORES,
        row -> true,
        row -> ScoreLines.stage(row, published.get(placeOf(row))));
  }

  private static List<Object> placeOf(TableRow row) {
    return List.of(
        row.text(Columns.SOURCE_FILE), row.text(Columns.SHEET), row.number(Columns.LINE));
  }

  /** The profile of the latest cycle with indicators; without any, of the latest with klaster. */
  private Map<String, Profile> profiles() {
    var indicators = latest(SubmissionTables.INDICATOR_SCORES, row -> true, ScoreLines::indicator);
    Predicate<TableRow> ofThatCycle =
        row -> {
          var cycle = indicators.get(row.text(Columns.DISTRICT_CODE));
          return cycle == null || cycle.year() == row.number(ScoreColumns.CYCLE_YEAR);
        };
    var klaster = latest(SubmissionTables.KLASTER_SCORES, ofThatCycle, ScoreLines::klaster);
    var complete = latest(SubmissionTables.COMPLETENESS, ofThatCycle, ScoreLines::complete);
    Map<String, Profile> profiles = new HashMap<>();
    klaster.forEach(
        (code, lines) ->
            profiles.put(
                code,
                new Profile(
                    lines.year(),
                    List.copyOf(lines.lines()),
                    indicators.containsKey(code) ? ends(indicators.get(code).lines()) : List.of(),
                    complete.containsKey(code)
                        ? firstStage(complete.get(code).lines())
                        : List.of())));
    return profiles;
  }

  /** The indicators of the self-assessment and of the last stage, which are what a page shows. */
  private static List<IndicatorLine> ends(List<IndicatorLine> lines) {
    EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    lines.forEach(line -> stages.add(line.stage()));
    Stage last = stages.stream().reduce((earlier, later) -> later).orElseThrow();
    return lines.stream().filter(line -> line.stage() == Stage.EM || line.stage() == last).toList();
  }

  /** Completeness at the earliest stage: what the district itself sent. */
  private static List<CompleteLine> firstStage(List<CompleteLine> lines) {
    Stage first = lines.stream().map(CompleteLine::stage).min(Stage::compareTo).orElseThrow();
    return lines.stream().filter(line -> line.stage() == first).toList();
  }

  /** The lines of one cycle. */
  private record OfCycle<T>(int year, List<T> lines) {}

  /** The lines of the latest cycle of every district; a table sorted by district and cycle. */
  private <T> Map<String, OfCycle<T>> latest(
      Table table, Predicate<TableRow> wanted, Function<TableRow, T> line) {
    Map<String, OfCycle<T>> latest = new HashMap<>();
    store.each(
        table,
        row -> {
          if (wanted.test(row)) {
            String code = row.text(Columns.DISTRICT_CODE);
            int cycle = row.number(ScoreColumns.CYCLE_YEAR);
            OfCycle<T> held = latest.get(code);
            if (held == null || held.year() != cycle) {
              held = new OfCycle<>(cycle, new ArrayList<>());
              latest.put(code, held);
            }
            held.lines().add(line.apply(row));
          }
        });
    return latest;
  }

  private <T> Map<String, List<T>> byDistrict(
      Table table, Predicate<TableRow> wanted, Function<TableRow, T> line) {
    return RowGroups.by(store, table, Columns.DISTRICT_CODE.name(), wanted, line);
  }
}
