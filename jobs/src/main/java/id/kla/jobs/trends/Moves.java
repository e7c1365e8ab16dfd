package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.FROM_STANDING;
import static id.kla.schemas.table.Columns.FROM_YEAR;
import static id.kla.schemas.table.Columns.MOVE;
import static id.kla.schemas.table.Columns.STANDING;
import static id.kla.schemas.table.Columns.STEPS;
import static id.kla.schemas.table.Columns.TO_STANDING;
import static id.kla.schemas.table.Columns.TO_YEAR;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** What each district did between one edition and the next. */
final class Moves {
  private Moves() {}

  /**
   * One row per district and pair of consecutive editions. Only results that are known at both ends
   * are compared: two predikat give up, down or stayed; none and a predikat give entered or left.
   *
   * @param trajectories rows of that table
   * @param pairs rows of {@link EditionPairs}
   * @return rows of the moves table
   */
  static Dataset<Row> of(Dataset<Row> trajectories, Dataset<Row> pairs) {
    Dataset<Row> from =
        trajectories.select(
            col(DISTRICT_CODE.name()),
            col(AWARD_YEAR.name()).alias(FROM_YEAR.name()),
            col(STANDING.name()).alias(FROM_STANDING.name()));
    Dataset<Row> to =
        trajectories.select(
            col(DISTRICT_CODE.name()),
            col(AWARD_YEAR.name()).alias(TO_YEAR.name()),
            col(STANDING.name()).alias(TO_STANDING.name()));
    Column fromLevel = level(FROM_STANDING.name());
    Column toLevel = level(TO_STANDING.name());
    Column fromNone = col(FROM_STANDING.name()).equalTo(Standing.NONE.code());
    Column toNone = col(TO_STANDING.name()).equalTo(Standing.NONE.code());
    return pairs
        .join(from, FROM_YEAR.name())
        .join(to, new String[] {DISTRICT_CODE.name(), TO_YEAR.name()})
        .withColumn(STEPS.name(), toLevel.minus(fromLevel))
        .withColumn(
            MOVE.name(),
            when(col(STEPS.name()).gt(0), "naik")
                .when(col(STEPS.name()).lt(0), "turun")
                .when(col(STEPS.name()).equalTo(0), "bertahan")
                .when(fromNone.and(toLevel.isNotNull()), "masuk")
                .when(toNone.and(fromLevel.isNotNull()), "keluar")
                .otherwise("tidak_terbanding"));
  }

  /** The level of a standing that is a predikat; null for any other. */
  private static Column level(String standing) {
    Column level = lit(null).cast(DataTypes.IntegerType);
    for (Predikat predikat : Predikat.values()) {
      level = when(col(standing).equalTo(predikat.label()), predikat.level()).otherwise(level);
    }
    return level;
  }
}
