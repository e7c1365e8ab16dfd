package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.EVIDENCE;
import static id.kla.schemas.table.Columns.NOTE;
import static id.kla.schemas.table.Columns.PREDIKAT;
import static id.kla.schemas.table.Columns.PREDIKAT_TEXT;
import static id.kla.schemas.table.Columns.PROVINCE_CODE;
import static id.kla.schemas.table.Columns.REGION_NAME;
import static id.kla.schemas.table.Columns.REGION_TYPE;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.SOURCE_PUBLISHER;
import static id.kla.schemas.table.Columns.SOURCE_URL;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import id.kla.jobs.ingest.IngestJob;
import id.kla.jobs.ingest.Readings;
import id.kla.jobs.store.Store;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.Table;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Across files: repeated rows, complete lists, results. {@link FindingsJob} says what was found on
 * the way.
 */
public final class NormalizeJob {
  private NormalizeJob() {}

  /** Makes the tables from what was read and settled. */
  public static void run(Store store) {
    Dataset<Row> readings = store.readWork(IngestJob.READINGS, Readings.schema());
    Dataset<Row> settled = store.readWork(SettleJob.SETTLED, SettledRows.schema());
    Dataset<Row> claims =
        Repeats.withKept(
            part(readings, AwardTables.CLAIMS),
            List.of(
                DISTRICT_CODE,
                AWARD_YEAR,
                PREDIKAT,
                EVIDENCE,
                SOURCE_PUBLISHER,
                SOURCE_URL,
                NOTE,
                SIMULATED));
    Dataset<Row> denials =
        Repeats.withKept(
            part(readings, AwardTables.NON_RECIPIENTS),
            List.of(DISTRICT_CODE, AWARD_YEAR, SOURCE_PUBLISHER, SOURCE_URL, NOTE, SIMULATED));
    Dataset<Row> lists =
        Repeats.withKept(
            part(readings, AwardTables.COMPLETE_LISTS),
            List.of(PROVINCE_CODE, AWARD_YEAR, PREDIKAT, NOTE, SIMULATED));
    store.writeAll(
        Map.of(
            AwardTables.CLAIMS, () -> Repeats.filterKept(claims),
            FileTables.SUPERSEDED,
                () ->
                    Repeats.superseded(
                            claims, List.of(REGION_TYPE, REGION_NAME, AWARD_YEAR, PREDIKAT_TEXT))
                        .unionByName(
                            Repeats.superseded(denials, List.of(DISTRICT_CODE, AWARD_YEAR)))
                        .unionByName(
                            Repeats.superseded(lists, List.of(PROVINCE_CODE, AWARD_YEAR, PREDIKAT)))
                        .unionByName(part(settled, FileTables.SUPERSEDED)),
            AwardTables.NON_RECIPIENTS, () -> Repeats.filterKept(denials),
            FileTables.REJECTS,
                () ->
                    part(readings, FileTables.REJECTS)
                        .unionByName(part(settled, FileTables.REJECTS))));
    store.writeAll(
        Map.of(
            AwardTables.COMPLETE_LISTS,
            () ->
                CompleteLists.withCounts(
                    Repeats.filterKept(lists), store.read(AwardTables.CLAIMS), slots(store)),
            AwardTables.RESULTS,
            () -> Results.of(counted(store))));
  }

  /**
   * Claims for an edition that was held, of a district that existed; simulated ones only where
   * there is no real one.
   */
  private static Dataset<Row> counted(Store store) {
    Dataset<Row> claims =
        store.read(AwardTables.CLAIMS).join(formedSlots(store), keys(), "left_semi");
    Dataset<Row> real = claims.filter(col(SIMULATED.name()).equalTo("no"));
    return real.unionByName(
        claims
            .filter(col(SIMULATED.name()).equalTo("yes"))
            .join(real.select(DISTRICT_CODE.name(), AWARD_YEAR.name()), keys(), "left_anti"));
  }

  private static Dataset<Row> slots(Store store) {
    return DistrictEditions.of(store.spark(), RegionRegister.standard(), Editions.standard());
  }

  static Dataset<Row> formedSlots(Store store) {
    return slots(store).filter(col(DistrictEditions.FORMED));
  }

  static String[] keys() {
    return new String[] {DISTRICT_CODE.name(), AWARD_YEAR.name()};
  }

  static Dataset<Row> part(Dataset<Row> readings, Table table) {
    return readings.select(explode(col(table.name())).alias("one")).select("one.*");
  }
}
