package id.kla.jobs.trends;

import id.kla.jobs.normalize.DistrictEditions;
import id.kla.jobs.store.Store;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Tables;
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
    store.write(Tables.SHARES, Shares.of(store.read(Tables.TRAJECTORIES)));
    store.write(
        Tables.COVERAGE, Coverage.of(store.read(Tables.RESULTS), editions, OfficialTotal.all()));
    store.write(
        Tables.MOVES, Moves.of(store.read(Tables.TRAJECTORIES), EditionPairs.of(spark, editions)));
    store.write(Tables.TRANSITIONS, Transitions.of(spark, store.read(Tables.MOVES)));
    store.write(Tables.TRANSITION_PAIRS, Transitions.pairs(store.read(Tables.MOVES)));
  }
}
