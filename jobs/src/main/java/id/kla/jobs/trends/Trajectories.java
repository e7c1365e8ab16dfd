package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.CLAIM_COUNT;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.PREDIKAT;
import static id.kla.schemas.table.Columns.PROVINCE_CODE;
import static id.kla.schemas.table.Columns.PROVINCE_CODE_THEN;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.STANDING;
import static id.kla.schemas.table.Columns.STATUS;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import id.kla.jobs.normalize.DistrictEditions;
import id.kla.jobs.normalize.Results;
import id.kla.schemas.ladder.Standing;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is known of every district in every edition. */
final class Trajectories {
  private static final String NONE = Standing.NONE.code();

  private Trajectories() {}

  /**
   * One row per district and edition. Without a result a district has no predikat only if a source
   * says so or the list of its province and edition holds every recipient; otherwise its standing
   * is unknown. That it has none is simulated only if nothing real says so; where something real
   * does, a simulated result does not count.
   *
   * @param slots rows of {@link DistrictEditions}
   * @param results rows of the results table
   * @param nonRecipients rows of that table
   * @param completeLists rows of that table
   * @return rows of the trajectories table
   */
  static Dataset<Row> of(
      Dataset<Row> slots,
      Dataset<Row> results,
      Dataset<Row> nonRecipients,
      Dataset<Row> completeLists) {
    String[] district = {DISTRICT_CODE.name(), AWARD_YEAR.name()};
    String[] province = {PROVINCE_CODE_THEN.name(), AWARD_YEAR.name()};
    Dataset<Row> denied =
        nonRecipients
            .groupBy(DISTRICT_CODE.name(), AWARD_YEAR.name())
            .agg(min(SIMULATED.name()).alias("denied"));
    Dataset<Row> complete =
        completeLists
            .filter(col(PREDIKAT.name()).isNull().and(col("holds").equalTo("yes")))
            .groupBy(
                col(PROVINCE_CODE.name()).alias(PROVINCE_CODE_THEN.name()), col(AWARD_YEAR.name()))
            .agg(min(SIMULATED.name()).alias("complete"));
    // Both are yes where all sources are simulated, no where one is real, null where there is none.
    Column none = least(col("denied"), col("complete"));
    Column standing =
        when(col(DistrictEditions.FORMED).equalTo(false), Standing.NOT_FORMED.code())
            .when(col(SIMULATED.name()).equalTo("yes").and(none.equalTo("no")), NONE)
            .when(col(STATUS.name()).equalTo(Results.KNOWN), col(PREDIKAT.name()))
            .when(col(STATUS.name()).equalTo(Results.DISPUTED), Standing.DISPUTED.code())
            .when(col(STATUS.name()).equalTo(Results.LEVEL_UNKNOWN), Standing.LEVEL_UNKNOWN.code())
            .when(none.isNotNull(), NONE)
            .otherwise(Standing.UNKNOWN.code());
    return slots
        .join(results, district, "left_outer")
        .join(denied, district, "left_outer")
        .join(complete, province, "left_outer")
        .withColumn(STANDING.name(), standing)
        .withColumn(CLAIM_COUNT.name(), coalesce(col(CLAIM_COUNT.name()), lit(0)))
        .withColumn(
            SIMULATED.name(),
            when(col(STANDING.name()).equalTo(NONE), none)
                .otherwise(coalesce(col(SIMULATED.name()), lit("no"))));
  }
}
