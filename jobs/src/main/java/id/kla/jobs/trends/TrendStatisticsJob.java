package id.kla.jobs.trends;

import static id.kla.schemas.table.ScoreColumns.AWARD_YEAR_OF_CYCLE;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.TrendTables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From trajectories and scores to the statistics about them. Those of stages and klaster are
 * bounded by the number of districts, editions and stages, so they are read whole and the
 * statistics are plain Java.
 */
public final class TrendStatisticsJob {
  private TrendStatisticsJob() {}

  /**
   * Makes the tables of trend statistics from those of trajectories and scores.
   *
   * @param wantedAtUtama how many districts are wanted at Utama or KLA by the last year of the
   *     projection, one target each
   */
  public static void run(Store store, List<Integer> wantedAtUtama) {
    List<TableRow> scores = store.rows(SubmissionTables.STAGE_SCORES);
    Panel panel =
        Panel.of(store.rows(TrendTables.TRAJECTORIES), entrants(scores), RegionRegister.standard());
    // None needs another, and each keeps one core busy.
    Stream.<Supplier<List<TableRows>>>of(
            () -> List.of(indicatorLosses(store, panel)),
            () -> TrendStatistics.of(panel),
            () -> statuses(store, panel, scores),
            () -> Outlook.of(panel, wantedAtUtama),
            () -> List.of(Backtest.of(panel)))
        .parallel()
        .flatMap(part -> part.get().stream())
        .forEach(rows -> store.write(rows.table(), rows.rows()));
  }

  private static List<TableRows> statuses(Store store, Panel panel, List<TableRow> scores) {
    return StatusStatistics.of(
        panel,
        StageScore.of(scores),
        store.rows(SubmissionTables.KLASTER_SCORES).stream()
            .map(Mark::ofKlaster)
            .filter(Objects::nonNull)
            .toList(),
        RegionRegister.standard(),
        ProvilaAward.all());
  }

  /** Read row by row: the scores of indicators are the one large table here. */
  private static TableRows indicatorLosses(Store store, Panel panel) {
    IndicatorLosses losses = new IndicatorLosses(panel);
    store.each(
        SubmissionTables.INDICATOR_SCORES,
        Mark.COLUMNS,
        row -> {
          Mark mark = Mark.ofIndicator(row);
          if (mark != null) {
            losses.accept(mark);
          }
        });
    return losses.rows();
  }

  /** Who sent something, and whether all that was sent is simulated. */
  static Map<Panel.Entrant, Boolean> entrants(List<TableRow> scores) {
    return scores.stream()
        .filter(row -> row.number(AWARD_YEAR_OF_CYCLE) != null)
        .collect(
            Collectors.toMap(
                row ->
                    new Panel.Entrant(
                        row.text(Columns.DISTRICT_CODE), row.number(AWARD_YEAR_OF_CYCLE)),
                row -> row.text(Columns.SIMULATED).equals("yes"),
                Boolean::logicalAnd));
  }
}
