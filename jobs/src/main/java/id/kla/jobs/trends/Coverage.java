package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.COVERED;
import static id.kla.schemas.table.Columns.OFFICIAL;
import static id.kla.schemas.table.Columns.PREDIKAT;
import static id.kla.schemas.table.Columns.SHARE_OF_KNOWN;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.reference.OfficialTotal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Official national totals beside the recipients that the claims name. */
final class Coverage {
  private static final String CATEGORY = "category";

  private Coverage() {}

  /**
   * One row per edition and predikat, and one for all recipients.
   *
   * @param results rows of the results table that are not simulated; a disputed or level-unknown
   *     one is a recipient without a predikat
   * @param totals the official totals
   * @return rows of the coverage table
   */
  static Dataset<Row> of(Dataset<Row> results, Editions editions, List<OfficialTotal> totals) {
    Dataset<Row> perPredikat =
        results
            .filter(col(PREDIKAT.name()).isNotNull())
            .groupBy(col(AWARD_YEAR.name()), col(PREDIKAT.name()).alias(CATEGORY))
            .agg(count(lit(1)).alias(COVERED.name()));
    Dataset<Row> all =
        results
            .groupBy(col(AWARD_YEAR.name()))
            .agg(count(lit(1)).alias(COVERED.name()))
            .withColumn(CATEGORY, lit(OfficialTotal.AWARDED));
    return results
        .sparkSession()
        .createDataFrame(
            official(editions, totals),
            new StructType()
                .add(AWARD_YEAR.name(), DataTypes.IntegerType)
                .add(CATEGORY, DataTypes.StringType)
                .add(OFFICIAL.name(), DataTypes.IntegerType))
        .join(
            perPredikat.unionByName(all), new String[] {AWARD_YEAR.name(), CATEGORY}, "left_outer")
        .withColumn(COVERED.name(), coalesce(col(COVERED.name()), lit(0)))
        .withColumn(
            SHARE_OF_KNOWN.name(),
            when(
                col(OFFICIAL.name()).gt(0).and(col(COVERED.name()).leq(col(OFFICIAL.name()))),
                col(COVERED.name()).divide(col(OFFICIAL.name()))));
  }

  private static List<Row> official(Editions editions, List<OfficialTotal> totals) {
    List<String> categories =
        Stream.concat(
                Arrays.stream(Predikat.values()).map(Predikat::label),
                Stream.of(OfficialTotal.AWARDED))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int year : editions.held()) {
      for (String category : categories) {
        Integer official =
            totals.stream()
                .filter(total -> total.awardYear() == year && total.measure().equals(category))
                .map(OfficialTotal::count)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        rows.add(RowFactory.create(year, category, official));
      }
    }
    return rows;
  }
}
