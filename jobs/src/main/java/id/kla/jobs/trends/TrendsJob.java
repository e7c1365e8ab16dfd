package id.kla.jobs.trends;

import id.kla.jobs.normalize.DistrictEditions;
import id.kla.jobs.store.Store;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** From results to trajectories, shares, moves and transitions. */
public final class TrendsJob {
  private TrendsJob() {}

  /** Makes the tables of trends from those of results. */
  public static void run(Store store) {
    SparkSession spark = store.spark();
    Editions editions = Editions.standard();
    Dataset<Row> slots = DistrictEditions.of(spark, RegionRegister.standard(), editions);
    store.write(
        Tables.TRAJECTORIES,
        Trajectories.of(
            slots,
            store.read(Tables.RESULTS),
            store.read(Tables.NON_RECIPIENTS),
            store.read(Tables.COMPLETE_LISTS)));
    Dataset<Row> trajectories = store.read(Tables.TRAJECTORIES);
    Dataset<Row> pairs = EditionPairs.of(spark, editions);
    store.writeAll(
        Map.of(
            Tables.MOVES, () -> Moves.of(trajectories, pairs),
            Tables.SHARES, () -> Shares.of(trajectories),
            Tables.COVERAGE,
                () -> Coverage.of(store.read(Tables.RESULTS), editions, OfficialTotal.all())));
    Dataset<Row> moves = store.read(Tables.MOVES);
    store.writeAll(
        Map.of(
            Tables.TRANSITIONS, () -> Transitions.of(spark, moves),
            Tables.TRANSITION_PAIRS, () -> Transitions.pairs(moves)));
  }
}
