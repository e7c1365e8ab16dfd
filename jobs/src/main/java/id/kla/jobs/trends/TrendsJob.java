package id.kla.jobs.trends;

import static org.apache.spark.sql.functions.col;

import id.kla.jobs.normalize.DistrictEditions;
import id.kla.jobs.store.Store;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.TrendTables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** From results to trajectories, and from these to shares, moves and transitions. */
public final class TrendsJob {
  private TrendsJob() {}

  /** Makes the table of trajectories from those of results. */
  public static void trajectories(Store store) {
    Dataset<Row> slots =
        DistrictEditions.of(store.spark(), RegionRegister.standard(), Editions.standard());
    store.write(
        TrendTables.TRAJECTORIES,
        Trajectories.of(
            slots,
            store.read(AwardTables.RESULTS),
            store.read(AwardTables.NON_RECIPIENTS),
            store.read(AwardTables.COMPLETE_LISTS)));
  }

  /** Makes the tables of trends that count trajectories. */
  public static void counts(Store store) {
    SparkSession spark = store.spark();
    Editions editions = Editions.standard();
    Dataset<Row> trajectories = store.read(TrendTables.TRAJECTORIES);
    Dataset<Row> pairs = EditionPairs.of(spark, editions);
    store.writeAll(
        Map.of(
            TrendTables.MOVES, () -> Moves.of(trajectories, pairs),
            TrendTables.SHARES, () -> Shares.of(trajectories),
            SubmissionTables.PREDIKAT_CHECKS,
                () -> PredikatChecks.of(store.read(SubmissionTables.STAGE_SCORES), trajectories),
            SubmissionTables.FUNNEL,
                () -> Funnel.of(spark, trajectories, store.read(SubmissionTables.STAGE_SCORES)),
            SubmissionTables.STAGE_LOSS_SUMMARY,
                () -> LossSummary.of(store.read(SubmissionTables.STAGE_LOSSES), trajectories),
            TrendTables.COVERAGE,
                () ->
                    Coverage.of(
                        store
                            .read(AwardTables.RESULTS)
                            .filter(col(Columns.SIMULATED.name()).equalTo("no")),
                        editions,
                        OfficialTotal.all())));
    Dataset<Row> moves = store.read(TrendTables.MOVES);
    store.writeAll(
        Map.of(
            TrendTables.TRANSITIONS, () -> Transitions.of(spark, moves),
            TrendTables.TRANSITION_PAIRS, () -> Transitions.pairs(moves)));
  }
}
