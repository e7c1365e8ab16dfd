package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.COUNT;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.LINE;
import static id.kla.schemas.table.Columns.PREDIKAT;
import static id.kla.schemas.table.Columns.PROVINCE_CODE;
import static id.kla.schemas.table.Columns.PROVINCE_CODE_THEN;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.SOURCE_FILE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.when;

import id.kla.schemas.table.AwardTables;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lists that are said to be complete, held against the claims. */
final class CompleteLists {
  private CompleteLists() {}

  /**
   * Counts the recipients that the claims hold for each list, and says whether that is all of them.
   * Simulated claims count for simulated lists alone, so that nothing simulated makes a real list
   * look complete.
   *
   * @param lists rows of the table as read
   * @param claims rows of the claims table
   * @param slots rows of {@link DistrictEditions}
   */
  static Dataset<Row> withCounts(Dataset<Row> lists, Dataset<Row> claims, Dataset<Row> slots) {
    Dataset<Row> recipients =
        claims
            .join(slots, new String[] {DISTRICT_CODE.name(), AWARD_YEAR.name()})
            .select(
                col(DISTRICT_CODE.name()),
                col(AWARD_YEAR.name()).alias("claim_year"),
                col(PREDIKAT.name()).alias("claim_predikat"),
                col(SIMULATED.name()).alias("claim_simulated"),
                col(PROVINCE_CODE_THEN.name()));
    Column belongs =
        col(AWARD_YEAR.name())
            .equalTo(col("claim_year"))
            .and(col(PROVINCE_CODE.name()).equalTo(col(PROVINCE_CODE_THEN.name())))
            .and(
                col(PREDIKAT.name())
                    .isNull()
                    .or(col(PREDIKAT.name()).equalTo(col("claim_predikat"))))
            .and(col("claim_simulated").equalTo("no").or(col(SIMULATED.name()).equalTo("yes")));
    Column stated = col("stated_recipients");
    Column[] asRead =
        AwardTables.COMPLETE_LISTS.columns().stream()
            .filter(column -> !column.equals(COUNT.name()) && !column.equals("holds"))
            .map(org.apache.spark.sql.functions::col)
            .toArray(Column[]::new);
    return lists
        .select(asRead)
        .join(recipients, belongs, "left_outer")
        .groupBy(asRead)
        .agg(countDistinct(DISTRICT_CODE.name()).alias(COUNT.name()))
        .withColumn(
            "holds", when(stated.isNull().or(col(COUNT.name()).geq(stated)), "yes").otherwise("no"))
        .orderBy(PROVINCE_CODE.name(), AWARD_YEAR.name(), SOURCE_FILE.name(), LINE.name());
  }
}
