package id.kla.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kla.jobs.testing.SparkExtension;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.StatusTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.TrendTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @RegisterExtension static final SparkExtension SPARK = new SparkExtension();

  @TempDir java.nio.file.Path folder;

  private Store store;

  @BeforeEach
  void open() {
    store = new Store(SPARK.spark(), new Path(folder.toUri()));
  }

  @Test
  void aTableIsOneSortedParquetFileAndTheSameRowsAsCsv() throws IOException {
    store.write(
        AwardTables.RESULTS, results(result("16.04", 2022, "Madya"), result("16.03", 2022, null)));

    store.written();
    assertThat(folder.resolve("data/results.csv"))
        .hasContent(
            """
            district_code,award_year,predikat,status,claims,decided_by,simulated
            16.03,2022,,known,1,single,no
            16.04,2022,Madya,known,1,single,no
            """);
    try (var files = Files.list(folder.resolve("results"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("part-00000.parquet");
    }
    assertThat(store.read(AwardTables.RESULTS).count()).isEqualTo(2);
    assertThat(store.rows(AwardTables.RESULTS))
        .extracting(row -> row.text(Columns.PREDIKAT))
        .containsExactly(null, "Madya");
  }

  @Test
  void textsWaitForTheLargeTables() {
    store.write(AwardTables.RESULTS, results(result("16.03", 2022, "Madya")));
    assertThat(folder.resolve("results/part-00000.parquet")).exists();
    assertThat(folder.resolve("data/results.csv")).doesNotExist();

    store.beginTexts();
    store.write(AwardTables.RESULTS, results(result("16.04", 2022, "Madya")));
    store.written();

    assertThat(folder.resolve("data/results.csv")).content().contains("16.04,2022,Madya");
  }

  @Test
  void aTextThatASpreadsheetWouldCalculateStaysText() {
    store.write(AwardTables.RESULTS, results(result("=1+1", 2022, "-cmd")));

    store.written();
    assertThat(folder.resolve("data/results.csv"))
        .hasContent(
            """
            district_code,award_year,predikat,status,claims,decided_by,simulated
            '=1+1,2022,'-cmd,known,1,single,no
            """);
    assertThat(store.rows(AwardTables.RESULTS))
        .extracting(row -> row.text(Columns.PREDIKAT))
        .containsExactly("-cmd");
  }

  @Test
  void someColumnsAreReadAlone() {
    store.write(
        AwardTables.RESULTS, results(result("16.04", 2022, "Madya"), result("16.03", 2022, null)));
    List<TableRow> read = new ArrayList<>();

    store.each(AwardTables.RESULTS, List.of(Columns.PREDIKAT, Columns.DISTRICT_CODE), read::add);

    assertThat(read)
        .extracting(row -> row.text(Columns.DISTRICT_CODE) + " " + row.text(Columns.PREDIKAT))
        .containsExactly("16.03 null", "16.04 Madya");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read.get(0).number(Columns.AWARD_YEAR))
        .withMessageContaining("award_year");
  }

  @Test
  void rowsInMemoryAreWrittenAsSparkWritesThem() throws IOException {
    List<Object[]> rows =
        List.of(
            new Object[] {
              "province", "18", "2023", new BigDecimal("-12.500000"), new BigDecimal("0.250000")
            },
            new Object[] {"nation", "nation", "2022", null, null});
    Table table =
        new Table(
            "made_up",
            "",
            "",
            List.of(
                Columns.PROVINCE_NAME,
                Columns.SCOPE,
                Columns.NOTE,
                StatusTables.SCORE_INEQUALITY.fields().stream()
                    .filter(field -> field.name().equals("theil"))
                    .findFirst()
                    .orElseThrow(),
                Columns.SHARE_OF_KNOWN),
            List.of("scope"));
    store.write(
        table,
        SPARK
            .spark()
            .createDataFrame(
                rows.stream().map(RowFactory::create).toList(), SparkSchema.of(table)));
    store.written();
    String bySpark = Files.readString(folder.resolve("data/made_up.csv"));
    List<Row> read = store.read(table).collectAsList();

    store.write(table, rows);

    store.written();
    assertThat(folder.resolve("data/made_up.csv")).hasContent(bySpark);
    assertThat(store.read(table).collectAsList()).isEqualTo(read);
    try (var files = Files.list(folder.resolve("made_up"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("part-00000.parquet");
    }
  }

  @Test
  void rowsThatComeBitByBitAreTheTableThatIsWrittenAtOnce() throws IOException {
    TableRows all = new TableRows(AwardTables.RESULTS);
    try (TableWriting writing = store.writing(AwardTables.RESULTS)) {
      for (List<String> part : List.of(List.of("16.04", "16.03"), List.of("16.05"))) {
        TableRows rows = new TableRows(AwardTables.RESULTS);
        part.forEach(code -> rows.add(code, 2022, "Madya", "known", 1, "single", "no"));
        all.rows().addAll(rows.rows());
        writing.add(rows);
      }
    }
    store.written();
    byte[] bits = Files.readAllBytes(folder.resolve("results/part-00000.parquet"));
    String text = Files.readString(folder.resolve("data/results.csv"));
    store.write(AwardTables.RESULTS, all.rows());
    store.written();

    assertThat(folder.resolve("results/part-00000.parquet")).hasBinaryContent(bits);
    assertThat(folder.resolve("data/results.csv")).hasContent(text);
    assertThat(text).contains("16.03", "16.05");
  }

  @Test
  void rowsThatComeOutOfOrderAreRefused() {
    try (TableWriting writing = store.writing(AwardTables.RESULTS)) {
      TableRows late = new TableRows(AwardTables.RESULTS);
      late.add("16.04", 2022, "Madya", "known", 1, "single", "no");
      TableRows early = new TableRows(AwardTables.RESULTS);
      early.add("16.03", 2022, "Madya", "known", 1, "single", "no");
      writing.add(late);

      assertThatThrownBy(() -> writing.add(early))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("results");
    }
    store.written();
  }

  @Test
  void rowsInMemoryAreHeldToTheirKey() {
    Object[] loss = {"18.01", 2022, "EM", "VA", new BigDecimal("1.000"), "no"};

    store.write(SubmissionTables.STAGE_LOSSES, List.of(loss, loss));

    assertThatThrownBy(store::written)
        .hasMessageContaining("two rows with the key [18.01, 2022, EM]");
  }

  @Test
  void rowsInMemoryAreHeldToTheirRequiredColumns() {
    Object[] without = {"18.02", 2022, "EM", "VA", null, "no"};

    store.write(SubmissionTables.STAGE_LOSSES, List.<Object[]>of(without));

    assertThatThrownBy(store::written).hasMessageContaining("loss is empty");
  }

  @Test
  void scoresKeepThreeDecimals() {
    store.write(
        SubmissionTables.STAGE_LOSSES,
        SPARK
            .spark()
            .createDataFrame(
                List.of(
                    RowFactory.create("33.21", 2022, "EM", "VA", new BigDecimal("276.500"), "no"),
                    RowFactory.create("33.08", 2022, "EM", "VA", new BigDecimal("-0.001"), "no")),
                SparkSchema.of(SubmissionTables.STAGE_LOSSES)));

    store.written();
    assertThat(folder.resolve("data/stage_losses.csv"))
        .hasContent(
            """
            district_code,cycle_year,from_stage,to_stage,loss,simulated
            33.08,2022,EM,VA,-0.001,no
            33.21,2022,EM,VA,276.500,no
            """);
  }

  @Test
  void sharesKeepSixDecimals() {
    Row cell =
        RowFactory.create(
            2023,
            "Pratama",
            "Madya",
            2025,
            2,
            1,
            3,
            new BigDecimal("0.333333"),
            new BigDecimal("0.061492"),
            new BigDecimal("0.792346"));

    store.write(
        TrendTables.TRANSITIONS,
        SPARK.spark().createDataFrame(List.of(cell), SparkSchema.of(TrendTables.TRANSITIONS)));

    store.written();
    assertThat(folder.resolve("data/transitions.csv"))
        .content()
        .contains("2023,Pratama,Madya,2025,2,1,3,0.333333,0.061492,0.792346\n");
    assertThat(store.rows(TrendTables.TRANSITIONS).get(0).decimal(Columns.PROBABILITY))
        .isEqualByComparingTo("0.333333");
  }

  @Test
  void twoRowsWithOneKeyAreRefused() {
    store.write(
        AwardTables.RESULTS,
        results(result("16.03", 2022, "Madya"), result("16.03", 2022, "Nindya")));
    assertThatThrownBy(store::written).hasMessageContaining("two rows with the key [16.03, 2022]");
  }

  @Test
  void anEmptyRequiredColumnIsRefused() {
    store.write(AwardTables.RESULTS, results(result(null, 2022, "Madya")));
    assertThatThrownBy(store::written).hasMessageContaining("district_code is empty");
  }

  @Test
  void theFingerprintIsThatOfTheContent() {
    store.write(
        AwardTables.RESULTS,
        results(result("16.03", 2022, "Madya"), result("16.04", 2022, "Madya")));
    String first = store.written().get("results").sha256();
    store.write(
        AwardTables.RESULTS,
        results(result("16.04", 2022, "Madya"), result("16.03", 2022, "Madya")));

    assertThat(store.written().get("results").sha256()).isEqualTo(first);
    store.write(
        AwardTables.RESULTS,
        results(result("16.04", 2022, "Madya"), result("16.03", 2022, "Nindya")));
    assertThat(store.written().get("results").sha256()).isNotEqualTo(first);
  }

  private static Dataset<Row> results(Row... rows) {
    StructType schema = new StructType();
    for (StructField field : SparkSchema.of(AwardTables.RESULTS).fields()) {
      schema = schema.add(field.name(), field.dataType(), true);
    }
    return SPARK.spark().createDataFrame(List.of(rows), schema);
  }

  private static Row result(String district, int year, String predikat) {
    return RowFactory.create(district, year, predikat, "known", 1, "single", "no");
  }
}
