package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.CLAIM_COUNT;
import static id.kla.schemas.table.Columns.DECIDED_BY;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.EVIDENCE;
import static id.kla.schemas.table.Columns.PREDIKAT;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.STATUS;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.kla.schemas.ladder.Evidence;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * One result per district and edition, made from its claims.
 *
 * <p>The rule: claims that name no level do not contradict those that do. Where the claims with a
 * level agree, that level is known, unless every one of them is graded disputed. Where they differ,
 * the level of the best evidence (listed before stated before derived) is known, unless two levels
 * share that evidence or one claim is graded disputed: then the result is disputed and has no
 * level.
 */
public final class Results {
  /** Status of a result whose level is known. */
  public static final String KNOWN = "known";

  /** Status of a result whose sources contradict each other. */
  public static final String DISPUTED = "disputed";

  /** Status of a recipient whose level no source gives. */
  public static final String LEVEL_UNKNOWN = "level_unknown";

  /** How a result is decided when claims differ and one is better. */
  public static final String BETTER_EVIDENCE = "better_evidence";

  private Results() {}

  /**
   * The results of these claims.
   *
   * @param claims rows of the claims table, those that do not count left out
   * @return rows of the results table
   */
  public static Dataset<Row> of(Dataset<Row> claims) {
    Column stated = col(PREDIKAT.name()).isNotNull();
    Column rank = when(stated, rank());
    Column best = max(rank).over(Window.partitionBy(DISTRICT_CODE.name(), AWARD_YEAR.name()));
    Column levels = col("levels");
    Column disputedClaims = col("disputed_claims");
    Column statedClaims = col("stated_claims");
    Column status =
        when(statedClaims.equalTo(0), LEVEL_UNKNOWN)
            .when(disputedClaims.equalTo(statedClaims), DISPUTED)
            .when(levels.equalTo(1), KNOWN)
            .when(disputedClaims.gt(0), DISPUTED)
            .when(col("best_levels").equalTo(1), KNOWN)
            .otherwise(DISPUTED);
    return claims
        .withColumn("rank", rank)
        .withColumn("best", best)
        .withColumn("best_predikat", when(col("rank").equalTo(col("best")), col(PREDIKAT.name())))
        .groupBy(DISTRICT_CODE.name(), AWARD_YEAR.name())
        .agg(
            count(lit(1)).alias(CLAIM_COUNT.name()),
            count(when(stated, lit(1))).alias("stated_claims"),
            sum(when(col("rank").equalTo(Evidence.DISPUTED.rank()), 1).otherwise(0))
                .alias("disputed_claims"),
            countDistinct(col(PREDIKAT.name())).alias("levels"),
            countDistinct(col("best_predikat")).alias("best_levels"),
            max("best_predikat").alias("best_predikat"),
            max(SIMULATED.name()).alias(SIMULATED.name()))
        .withColumn(STATUS.name(), status)
        .withColumn(PREDIKAT.name(), when(col(STATUS.name()).equalTo(KNOWN), col("best_predikat")))
        .withColumn(
            DECIDED_BY.name(),
            when(col(STATUS.name()).notEqual(KNOWN), "none")
                .when(statedClaims.equalTo(1), "single")
                .when(levels.equalTo(1), "agreement")
                .otherwise(BETTER_EVIDENCE));
  }

  private static Column rank() {
    Column rank = lit(null);
    for (Evidence evidence : Evidence.values()) {
      rank = when(col(EVIDENCE.name()).equalTo(evidence.code()), evidence.rank()).otherwise(rank);
    }
    return rank;
  }
}
