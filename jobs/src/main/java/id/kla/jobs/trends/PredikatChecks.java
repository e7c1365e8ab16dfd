package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.STANDING;
import static id.kla.schemas.table.ScoreColumns.CYCLE_YEAR;
import static id.kla.schemas.table.ScoreColumns.IN_HOLE;
import static id.kla.schemas.table.ScoreColumns.PROVISIONAL;
import static id.kla.schemas.table.ScoreColumns.SCORE;
import static id.kla.schemas.table.ScoreColumns.STAGE;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import id.kla.schemas.instrument.EntryRule;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The provisional predikat of the last verified stage beside the awarded one. */
final class PredikatChecks {
  /** Outcome when both say the same. */
  static final String AGREE = "agree";

  /** Outcome when they do not. */
  static final String DIFFER = "differ";

  /** Outcome when they do not, but the score lies between two published bands. */
  static final String IN_BAND_HOLE = "in_band_hole";

  /** Outcome when one of them is not known. */
  static final String CANNOT_SAY = "cannot_say";

  private PredikatChecks() {}

  /**
   * One row per district and cycle with a verified score.
   *
   * @param stageScores rows of the table of scores by stage
   * @param trajectories rows of the table of standings by edition
   * @return rows of the table of predikat checks
   */
  static Dataset<Row> of(Dataset<Row> stageScores, Dataset<Row> trajectories) {
    Dataset<Row> last =
        stageScores
            .filter(col(SCORE.name()).isNotNull())
            .groupBy(DISTRICT_CODE.name(), CYCLE_YEAR.name())
            .agg(
                max(when(rank().gt(Stage.EM.rank()), verified())).alias("last"),
                max(when(col(STAGE.name()).equalTo(Stage.EM.code()), col(SCORE.name())))
                    .alias("self_score"))
            .filter(col("last").isNotNull())
            .select(
                col(DISTRICT_CODE.name()),
                col(CYCLE_YEAR.name()),
                col("self_score"),
                col("last.*"));
    Dataset<Row> awarded =
        trajectories.select(
            col(DISTRICT_CODE.name()),
            col(AWARD_YEAR.name()),
            col(STANDING.name()).alias("awarded"),
            col(SIMULATED.name()).alias("awarded_simulated"));
    return last.join(awarded, new String[] {DISTRICT_CODE.name(), AWARD_YEAR.name()}, "left_outer")
        .withColumn("awarded", coalesce(col("awarded"), lit(Standing.UNKNOWN.code())))
        .withColumn("outcome", outcome())
        .withColumn("entry_rule", entryRule())
        .withColumn(
            SIMULATED.name(),
            when(
                    col(SIMULATED.name())
                        .equalTo("yes")
                        .or(coalesce(col("awarded_simulated"), lit("no")).equalTo("yes")),
                    "yes")
                .otherwise("no"));
  }

  /** What is kept of a verified score; of two the one of the later stage is the greater. */
  private static Column verified() {
    return struct(
        rank().alias("rank"),
        col(AWARD_YEAR.name()),
        col(STAGE.name()),
        col(SCORE.name()),
        col(PROVISIONAL.name()),
        col(IN_HOLE.name()),
        col(SIMULATED.name()));
  }

  private static Column rank() {
    Column rank = lit(null);
    for (Stage stage : Stage.values()) {
      rank = when(col(STAGE.name()).equalTo(stage.code()), stage.rank()).otherwise(rank);
    }
    return rank;
  }

  private static Column outcome() {
    Object[] results =
        Stream.concat(
                Arrays.stream(Predikat.values()).map(Predikat::label),
                Stream.of(Standing.NONE.code()))
            .toArray();
    return when(
            col(PROVISIONAL.name()).isin(results).and(col("awarded").isin(results)),
            when(col(PROVISIONAL.name()).equalTo(col("awarded")), AGREE)
                .when(col(IN_HOLE.name()).equalTo("yes"), IN_BAND_HOLE)
                .otherwise(DIFFER))
        .otherwise(CANNOT_SAY);
  }

  /** Whether the self-assessment let the district in, by the rule of its cycle. */
  private static Column entryRule() {
    Column outcome = lit(CANNOT_SAY);
    for (EntryRule rule : EntryRule.all()) {
      outcome =
          when(
                  col(CYCLE_YEAR.name())
                      .equalTo(rule.cycleYear())
                      .and(col("self_score").isNotNull()),
                  when(col("self_score").gt(rule.mustExceed()), "met").otherwise("not_met"))
              .otherwise(outcome);
    }
    return outcome;
  }
}
