package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.PROVINCE_CODE;
import static id.kla.schemas.table.Columns.PROVINCE_CODE_THEN;
import static id.kla.schemas.table.Columns.SCOPE;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.ScoreColumns.CYCLE_YEAR;
import static id.kla.schemas.table.ScoreColumns.FROM_STAGE;
import static id.kla.schemas.table.ScoreColumns.LOSS;
import static id.kla.schemas.table.ScoreColumns.TO_STAGE;
import static id.kla.schemas.table.TrendColumns.BORDERS;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.max;

import id.kla.jobs.statistics.Quartiles;
import id.kla.jobs.store.SparkSchema;
import id.kla.schemas.table.SubmissionTables;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The spread of the points lost between stages, for the nation and each province as it was and as
 * it is. A cycle that led to no edition is in no province as it was.
 */
final class LossSummary {
  private LossSummary() {}

  /**
   * One row per scope, cycle and pair of stages.
   *
   * @param losses rows of the table of losses between stages
   * @param trajectories rows of the table of standings by edition, for the provinces
   * @return rows of the table of loss summaries
   */
  static Dataset<Row> of(Dataset<Row> losses, Dataset<Row> trajectories) {
    Dataset<Row> today = trajectories.select(DISTRICT_CODE.name(), PROVINCE_CODE.name()).distinct();
    Dataset<Row> then =
        trajectories
            .join(Funnel.cycles(trajectories.sparkSession()), AWARD_YEAR.name())
            .select(DISTRICT_CODE.name(), CYCLE_YEAR.name(), PROVINCE_CODE_THEN.name());
    Dataset<Row> placed =
        losses
            .join(today, DISTRICT_CODE.name())
            .join(then, new String[] {DISTRICT_CODE.name(), CYCLE_YEAR.name()}, "left_outer");
    // Spark's percentile gives a double; a score stays exact. A list has at most one loss for each
    // district.
    MapFunction<Row, Row> summary =
        row -> {
          List<BigDecimal> values = row.getList(5);
          Quartiles five = Quartiles.of(values, SparkSchema.SCORE_SCALE);
          return RowFactory.create(
              row.getString(0),
              row.getString(1),
              row.getInt(2),
              row.getString(3),
              row.getString(4),
              values.size(),
              five.least(),
              five.q1(),
              five.median(),
              five.q3(),
              five.greatest(),
              row.getString(6));
        };
    return Scoped.of(placed)
        .groupBy(
            SCOPE.name(), BORDERS.name(), CYCLE_YEAR.name(), FROM_STAGE.name(), TO_STAGE.name())
        .agg(
            collect_list(LOSS.name()).alias("losses"),
            max(SIMULATED.name()).alias(SIMULATED.name()))
        .map(summary, Encoders.row(SparkSchema.of(SubmissionTables.STAGE_LOSS_SUMMARY)));
  }
}
