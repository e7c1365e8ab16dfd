package id.kla.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.SparkExtension;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables that Spark makes, of two districts of which one came to a new province in 2023. */
class ScopedTest {
  @RegisterExtension static final SparkExtension SPARK = new SparkExtension();

  private static Dataset<Row> trajectories() {
    return rows(
        new StructType()
            .add("district_code", DataTypes.StringType)
            .add("award_year", DataTypes.IntegerType)
            .add("province_code", DataTypes.StringType)
            .add("province_code_then", DataTypes.StringType)
            .add("standing", DataTypes.StringType)
            .add("simulated", DataTypes.StringType),
        RowFactory.create("91.01", 2022, "91", "91", "Pratama", "no"),
        RowFactory.create("91.01", 2023, "91", "91", "Madya", "no"),
        RowFactory.create("93.01", 2022, "93", "91", "Pratama", "no"),
        RowFactory.create("93.01", 2023, "93", "93", "Pratama", "no"));
  }

  @Test
  void shares_are_of_the_districts_of_then_and_of_those_of_today() {
    assertThat(
            texts(
                Shares.of(trajectories())
                    .filter("standing = 'Pratama'")
                    .select("scope", "borders", "award_year", "count", "existing")))
        .containsExactlyInAnyOrder(
            "nation any 2022 2 2",
            "nation any 2023 1 2",
            "91 then 2022 2 2",
            "91 then 2023 0 1",
            "93 then 2023 1 1",
            "91 today 2022 1 1",
            "91 today 2023 0 1",
            "93 today 2022 1 1",
            "93 today 2023 1 1");
  }

  @Test
  void a_funnel_is_of_the_districts_of_then_and_of_those_of_today() {
    Dataset<Row> scores =
        rows(
            new StructType()
                .add("district_code", DataTypes.StringType)
                .add("cycle_year", DataTypes.IntegerType)
                .add("stage", DataTypes.StringType)
                .add("score", DataTypes.createDecimalType(9, 3))
                .add("simulated", DataTypes.StringType),
            RowFactory.create("91.01", 2022, "EM", new BigDecimal("700.000"), "no"),
            RowFactory.create("93.01", 2022, "EM", new BigDecimal("400.000"), "no"),
            RowFactory.create("93.01", 2023, "EM", new BigDecimal("600.000"), "yes"));

    assertThat(
            texts(
                Funnel.of(SPARK.spark(), trajectories(), scores)
                    .filter("step = 'took_part' and scope != 'nation' and count is not null")
                    .select("scope", "borders", "cycle_year", "count", "simulated")))
        .containsExactlyInAnyOrder(
            "91 then 2022 2 no",
            "93 then 2023 1 yes",
            "91 today 2022 1 no",
            "93 today 2022 1 no",
            "93 today 2023 1 yes");
  }

  @Test
  void losses_are_of_the_province_of_the_edition_of_their_cycle() {
    Dataset<Row> losses =
        rows(
            new StructType()
                .add("district_code", DataTypes.StringType)
                .add("cycle_year", DataTypes.IntegerType)
                .add("from_stage", DataTypes.StringType)
                .add("to_stage", DataTypes.StringType)
                .add("loss", DataTypes.createDecimalType(9, 3))
                .add("simulated", DataTypes.StringType),
            RowFactory.create("91.01", 2022, "EM", "VA", new BigDecimal("100.000"), "no"),
            RowFactory.create("93.01", 2022, "EM", "VA", new BigDecimal("200.000"), "no"),
            // The cycle of 2026 led to no edition yet: it is in no province as it was.
            RowFactory.create("93.01", 2026, "EM", "VA", new BigDecimal("50.000"), "no"));

    assertThat(
            texts(
                LossSummary.of(losses, trajectories())
                    .select("scope", "borders", "cycle_year", "n", "median")))
        .containsExactlyInAnyOrder(
            "nation any 2022 2 150.000",
            "nation any 2026 1 50.000",
            "91 then 2022 2 150.000",
            "91 today 2022 1 100.000",
            "93 today 2022 1 200.000",
            "93 today 2026 1 50.000");
  }

  private static Dataset<Row> rows(StructType schema, Row... rows) {
    return SPARK.spark().createDataFrame(List.of(rows), schema);
  }

  private static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString(" ")).toList();
  }
}
