package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.COUNT;
import static id.kla.schemas.table.Columns.EXISTING;
import static id.kla.schemas.table.Columns.KNOWN;
import static id.kla.schemas.table.Columns.SCOPE;
import static id.kla.schemas.table.Columns.SHARE_OF_EXISTING;
import static id.kla.schemas.table.Columns.SHARE_OF_KNOWN;
import static id.kla.schemas.table.Columns.STANDING;
import static id.kla.schemas.table.TrendColumns.BORDERS;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts and shares of each standing, for the nation and each province as it was and as it is, with
 * their denominators.
 */
final class Shares {
  /** The scope of the nation. */
  static final String NATION = "nation";

  private Shares() {}

  /**
   * One row per scope, edition and standing, zero counts included, districts that did not exist
   * left out.
   *
   * @param trajectories rows of that table
   * @return rows of the shares table
   */
  static Dataset<Row> of(Dataset<Row> trajectories) {
    Dataset<Row> existing =
        trajectories.filter(col(STANDING.name()).notEqual(Standing.NOT_FORMED.code()));
    Dataset<Row> scoped = Scoped.of(existing);
    Dataset<Row> denominators =
        scoped
            .groupBy(SCOPE.name(), BORDERS.name(), AWARD_YEAR.name())
            .agg(
                count(lit(1)).alias(EXISTING.name()),
                sum(when(isKnown(), 1).otherwise(0)).alias(KNOWN.name()));
    Dataset<Row> counts =
        scoped
            .groupBy(SCOPE.name(), BORDERS.name(), AWARD_YEAR.name(), STANDING.name())
            .agg(count(lit(1)).alias(COUNT.name()));
    return denominators
        .withColumn(STANDING.name(), explode(standings()))
        .join(
            counts,
            new String[] {SCOPE.name(), BORDERS.name(), AWARD_YEAR.name(), STANDING.name()},
            "left_outer")
        .withColumn(COUNT.name(), coalesce(col(COUNT.name()), lit(0)))
        .withColumn(SHARE_OF_EXISTING.name(), col(COUNT.name()).divide(col(EXISTING.name())))
        .withColumn(
            SHARE_OF_KNOWN.name(),
            when(
                isKnown().and(col(KNOWN.name()).gt(0)),
                col(COUNT.name()).divide(col(KNOWN.name()))));
  }

  /** Whether the standing is a result: a predikat, or none. */
  private static Column isKnown() {
    List<String> results =
        Stream.concat(
                Arrays.stream(Predikat.values()).map(Predikat::label),
                Stream.of(Standing.NONE.code()))
            .toList();
    return col(STANDING.name()).isin(results.toArray());
  }

  private static Column standings() {
    return org.apache.spark.sql.functions.array(
        Arrays.stream(Standing.values())
            .filter(standing -> standing != Standing.NOT_FORMED)
            .map(standing -> lit(standing.code()))
            .toArray(Column[]::new));
  }
}
