package id.kla.jobs.trends;

import static id.kla.schemas.table.ScoreColumns.AWARD_YEAR_OF_CYCLE;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.TrendTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * From trajectories and stage scores to the statistics about them. Both are bounded by the number
 * of districts, editions and stages, so they are read whole and the statistics are plain Java.
 */
public final class TrendStatisticsJob {
  private TrendStatisticsJob() {}

  /** Makes the tables of trend statistics from those of trajectories and stage scores. */
  public static void run(Store store) {
    List<TableRow> scores = store.rows(SubmissionTables.STAGE_SCORES);
    Panel panel =
        Panel.of(store.rows(TrendTables.TRAJECTORIES), entrants(scores), RegionRegister.standard());
    List<TableRows> made = new ArrayList<>(TrendStatistics.of(panel));
    made.addAll(
        StatusStatistics.of(
            panel, StageScore.of(scores), RegionRegister.standard(), ProvilaAward.all()));
    made.addAll(Outlook.of(panel));
    made.add(Backtest.of(panel));
    Map<Table, Supplier<Dataset<Row>>> tables = new LinkedHashMap<>();
    for (TableRows rows : made) {
      tables.put(rows.table(), () -> store.dataset(rows.table(), rows.rows()));
    }
    store.writeAll(tables);
  }

  private static Set<Panel.Entrant> entrants(List<TableRow> scores) {
    return scores.stream()
        .filter(row -> row.number(AWARD_YEAR_OF_CYCLE) != null)
        .map(
            row ->
                new Panel.Entrant(row.text(Columns.DISTRICT_CODE), row.number(AWARD_YEAR_OF_CYCLE)))
        .collect(Collectors.toSet());
  }
}
