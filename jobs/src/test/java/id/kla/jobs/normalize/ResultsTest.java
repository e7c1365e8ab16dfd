package id.kla.jobs.normalize;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.SparkExtension;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResultsTest {
  @RegisterExtension static final SparkExtension SPARK = new SparkExtension();

  private static final StructType CLAIMS =
      new StructType()
          .add("district_code", DataTypes.StringType)
          .add("award_year", DataTypes.IntegerType)
          .add("predikat", DataTypes.StringType)
          .add("evidence", DataTypes.StringType)
          .add("simulated", DataTypes.StringType);

  private static final StructType RESULTS =
      new StructType()
          .add("predikat", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("claims", DataTypes.LongType)
          .add("decided_by", DataTypes.StringType);

  @Test
  void oneClaimIsAKnownResult() {
    assertResult(result("Madya", "known", 1, "single"), claim("Madya", "derived"));
  }

  @Test
  void claimsThatAgreeAreAKnownResult() {
    assertResult(
        result("Madya", "known", 2, "agreement"),
        claim("Madya", "stated"),
        claim("Madya", "listed"));
  }

  @Test
  void betterEvidenceDecidesBetweenLevels() {
    assertResult(
        result("Nindya", "known", 3, "better_evidence"),
        claim("Madya", "stated"),
        claim("Nindya", "listed"),
        claim("Pratama", "derived"));
  }

  @Test
  void equallyGoodEvidenceForTwoLevelsIsDisputed() {
    assertResult(
        result(null, "disputed", 2, "none"), claim("Madya", "listed"), claim("Nindya", "listed"));
  }

  @Test
  void aDifferingClaimThatIsGradedDisputedKeepsTheResultOpen() {
    assertResult(
        result(null, "disputed", 2, "none"), claim("Madya", "listed"), claim("Nindya", "disputed"));
  }

  @Test
  void aSingleClaimThatIsGradedDisputedIsNoKnownResult() {
    assertResult(result(null, "disputed", 1, "none"), claim("Pratama", "disputed"));
  }

  @Test
  void aClaimGradedDisputedDoesNoHarmWhereASoundOneSaysTheSame() {
    assertResult(
        result("Madya", "known", 2, "agreement"),
        claim("Madya", "listed"),
        claim("Madya", "disputed"));
  }

  @Test
  void aRecipientWithoutALevelIsKnownToBeARecipient() {
    assertResult(result(null, "level_unknown", 1, "none"), claim(null, "listed"));
  }

  @Test
  void aClaimWithoutALevelDoesNotContradictOneThatHasIt() {
    assertResult(
        result("Pratama", "known", 2, "single"),
        claim(null, "listed"),
        claim("Pratama", "derived"));
  }

  @Test
  void districtsAndYearsAreKeptApart() {
    Dataset<Row> claims =
        SPARK
            .spark()
            .createDataFrame(
                List.of(
                    RowFactory.create("16.03", 2021, "Madya", "listed", "no"),
                    RowFactory.create("16.03", 2022, "Nindya", "listed", "no"),
                    RowFactory.create("16.04", 2021, "Nindya", "listed", "no")),
                CLAIMS);

    assertThat(Results.of(claims).filter(col("status").equalTo("known")).count()).isEqualTo(3);
  }

  private static void assertResult(Row expected, Row... claims) {
    Dataset<Row> actual = Results.of(SPARK.spark().createDataFrame(List.of(claims), CLAIMS));
    List<String> names = Stream.of(RESULTS.fieldNames()).toList();
    SPARK.assertSameRows(
        nullable(SPARK.spark().createDataFrame(List.of(expected), RESULTS)),
        nullable(actual.selectExpr(names.toArray(String[]::new))));
  }

  /** Whether a column may be null is lost in most expressions, so it is not compared. */
  private static Dataset<Row> nullable(Dataset<Row> rows) {
    return SPARK.spark().createDataFrame(rows.collectAsList(), RESULTS);
  }

  private static Row claim(String predikat, String evidence) {
    return RowFactory.create("16.03", 2021, predikat, evidence, "no");
  }

  private static Row result(String predikat, String status, long claims, String decidedBy) {
    return RowFactory.create(predikat, status, claims, decidedBy);
  }
}
