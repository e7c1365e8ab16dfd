package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.COUNT;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.OFFICIAL;
import static id.kla.schemas.table.Columns.SCOPE;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.STANDING;
import static id.kla.schemas.table.ScoreColumns.CYCLE_YEAR;
import static id.kla.schemas.table.ScoreColumns.SCORE;
import static id.kla.schemas.table.ScoreColumns.STAGE;
import static id.kla.schemas.table.TrendColumns.BORDERS;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import id.kla.schemas.instrument.EntryRule;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.reference.OfficialTotal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The funnel of a cycle: districts that existed, took part, had a self-assessment above the bound,
 * were verified, were awarded.
 */
final class Funnel {
  private static final StructType CYCLES =
      new StructType()
          .add(CYCLE_YEAR.name(), DataTypes.IntegerType)
          .add(AWARD_YEAR.name(), DataTypes.IntegerType)
          .add("bound", DataTypes.createDecimalType(9, 3));

  /** Which step of the nation a measure of official totals belongs to. */
  private static final Map<String, String> STEP_OF_MEASURE =
      Map.of(
          "took_part",
          "took_part",
          "self_assessed",
          "took_part",
          "self_assessed_above_500",
          "above_500",
          OfficialTotal.AWARDED,
          "awarded");

  private Funnel() {}

  /**
   * One row per scope, cycle and step. A step that nothing in hand tells of is null, not zero.
   *
   * @param trajectories rows of the table of standings by edition
   * @param stageScores rows of the table of scores by stage
   * @return rows of the funnel table
   */
  static Dataset<Row> of(SparkSession spark, Dataset<Row> trajectories, Dataset<Row> stageScores) {
    Dataset<Row> cycles = cycles(spark);
    Dataset<Row> districts =
        trajectories
            .join(cycles, AWARD_YEAR.name())
            .filter(col(STANDING.name()).notEqual(Standing.NOT_FORMED.code()));
    Dataset<Row> sent =
        stageScores
            .groupBy(DISTRICT_CODE.name(), CYCLE_YEAR.name())
            .agg(
                max(when(isEm(), col(SCORE.name()))).alias("self_score"),
                max(when(isEm().unary_$bang().and(col(SCORE.name()).isNotNull()), 1))
                    .alias("verified"),
                max(SIMULATED.name()).alias("sent_simulated"))
            .withColumn("sent", lit(1));
    Dataset<Row> joined =
        districts.join(sent, new String[] {DISTRICT_CODE.name(), CYCLE_YEAR.name()}, "left_outer");
    Dataset<Row> counts =
        Scoped.of(joined)
            .groupBy(SCOPE.name(), BORDERS.name(), CYCLE_YEAR.name())
            .agg(
                count(lit(1)).alias("exist"),
                count(col("sent")).alias("took_part"),
                count(col("self_score")).alias("self_scores"),
                count(when(col("self_score").gt(col("bound")), 1)).alias("above_500"),
                count(col("verified")).alias("verified"),
                count(when(isResult(), 1)).alias("results"),
                count(when(isPredikat(), 1)).alias("awarded"),
                max(coalesce(col("sent_simulated"), lit("no"))).alias("sent_simulated"),
                max(SIMULATED.name()).alias("awarded_simulated"));
    return withOfficial(spark, steps(counts), cycles);
  }

  /** The counts as rows, a step without anything behind it null. */
  private static Dataset<Row> steps(Dataset<Row> counts) {
    Map<String, Column> steps = new LinkedHashMap<>();
    steps.put("exist", col("exist"));
    steps.put("took_part", when(col("took_part").gt(0), col("took_part")));
    steps.put("above_500", when(col("self_scores").gt(0), col("above_500")));
    steps.put("verified", when(col("verified").gt(0), col("verified")));
    steps.put("awarded", when(col("results").gt(0), col("awarded")));
    Column counted = lit(null).cast("long");
    for (Map.Entry<String, Column> step : steps.entrySet()) {
      counted = when(col("step").equalTo(step.getKey()), step.getValue()).otherwise(counted);
    }
    Column simulated =
        when(col("step").equalTo("exist"), "no")
            .when(col("step").equalTo("awarded"), col("awarded_simulated"))
            .otherwise(col("sent_simulated"));
    Column[] names =
        steps.keySet().stream().map(org.apache.spark.sql.functions::lit).toArray(Column[]::new);
    return counts
        .withColumn("step", explode(array(names)))
        .withColumn(COUNT.name(), counted)
        .withColumn(SIMULATED.name(), simulated)
        .select(
            SCOPE.name(),
            BORDERS.name(),
            CYCLE_YEAR.name(),
            "step",
            COUNT.name(),
            SIMULATED.name());
  }

  private static Dataset<Row> withOfficial(
      SparkSession spark, Dataset<Row> steps, Dataset<Row> cycles) {
    List<Row> rows = new ArrayList<>();
    for (OfficialTotal total : OfficialTotal.all()) {
      String step = STEP_OF_MEASURE.get(total.measure());
      if (step != null) {
        rows.add(RowFactory.create(Shares.NATION, total.awardYear(), step, total.count()));
      }
    }
    Dataset<Row> official =
        spark
            .createDataFrame(
                rows,
                new StructType()
                    .add(SCOPE.name(), DataTypes.StringType)
                    .add(AWARD_YEAR.name(), DataTypes.IntegerType)
                    .add("step", DataTypes.StringType)
                    .add(OFFICIAL.name(), DataTypes.IntegerType))
            .join(cycles.drop("bound"), AWARD_YEAR.name())
            .drop(AWARD_YEAR.name());
    return steps.join(
        official, new String[] {SCOPE.name(), CYCLE_YEAR.name(), "step"}, "left_outer");
  }

  /** The cycles that led to an edition: {@code cycle_year}, {@code award_year}, {@code bound}. */
  static Dataset<Row> cycles(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (Cycle cycle : Cycles.all()) {
      if (cycle.awardYear() != null) {
        rows.add(
            RowFactory.create(
                cycle.cycleYear(),
                cycle.awardYear(),
                EntryRule.ofCycle(cycle.cycleYear()).map(EntryRule::mustExceed).orElse(null)));
      }
    }
    return spark.createDataFrame(rows, CYCLES);
  }

  private static Column isEm() {
    return col(STAGE.name()).equalTo(Stage.EM.code());
  }

  private static Column isPredikat() {
    return col(STANDING.name())
        .isin(
            Stream.concat(
                    Arrays.stream(Predikat.values()).map(Predikat::label),
                    Stream.of(Standing.LEVEL_UNKNOWN.code(), Standing.DISPUTED.code()))
                .toArray());
  }

  private static Column isResult() {
    return isPredikat().or(col(STANDING.name()).equalTo(Standing.NONE.code()));
  }
}
