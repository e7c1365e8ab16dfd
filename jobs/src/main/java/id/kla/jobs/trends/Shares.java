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
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
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
    return Scoped.of(existing)
        .groupBy(SCOPE.name(), BORDERS.name(), AWARD_YEAR.name())
        .agg(
            count(lit(1)).alias(EXISTING.name()),
            count(when(isKnown(), 1)).alias(KNOWN.name()),
            counts().alias("counts"))
        .select(
            col(SCOPE.name()),
            col(BORDERS.name()),
            col(AWARD_YEAR.name()),
            col(EXISTING.name()),
            col(KNOWN.name()),
            inline(col("counts")))
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

  /** A standing and the number of districts at it, for each standing. */
  private static Column counts() {
    return array(
        Arrays.stream(Standing.values())
            .filter(standing -> standing != Standing.NOT_FORMED)
            .map(Standing::code)
            .map(
                code ->
                    struct(
                        lit(code).alias(STANDING.name()),
                        count(when(col(STANDING.name()).equalTo(code), 1)).alias(COUNT.name())))
            .toArray(Column[]::new));
  }
}
