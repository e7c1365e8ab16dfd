package id.kla.jobs.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kla.jobs.store.SparkSchema;
import id.kla.jobs.store.Store;
import id.kla.jobs.testing.SparkExtension;
import id.kla.schemas.table.FileTables;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RowAccountTest {
  @RegisterExtension static final SparkExtension SPARK = new SparkExtension();

  @TempDir java.nio.file.Path folder;

  @Test
  void rowsAreCountedWhereTheyEnded() {
    Store store = account(4, List.of("a.csv", "a.csv"), List.of("a.csv"), List.of("a.csv"));

    assertThat(folder.resolve("data/inputs.csv"))
        .content()
        .endsWith("a.csv,published_awards,ff,9,no,4,2,1,1\n");
    RowAccount.check(store.rows(FileTables.INPUTS));
  }

  @Test
  void aRowThatFillsSeveralTablesIsAcceptedOnce() {
    Store store = new Store(SPARK.spark(), new Path(folder.toUri()));
    store.write(
        FileTables.INPUTS,
        RowAccount.of(
            inputs(2),
            List.of(files(List.of("a.csv", "a.csv")), files(List.of("a.csv"))),
            files(List.of()),
            files(List.of())));

    RowAccount.check(store.rows(FileTables.INPUTS));
  }

  @Test
  void aFileOfWhichNoRowEndedAnywhereCountsZero() {
    Store store = account(0, List.of("b.csv"), List.of(), List.of());

    assertThat(folder.resolve("data/inputs.csv"))
        .content()
        .endsWith("a.csv,published_awards,ff,9,no,0,0,0,0\n");
    RowAccount.check(store.rows(FileTables.INPUTS));
  }

  @Test
  void aLostRowFailsTheRun() {
    Store store = account(3, List.of("a.csv"), List.of("a.csv"), List.of());

    assertThatThrownBy(() -> RowAccount.check(store.rows(FileTables.INPUTS)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Row account of a.csv: 3 rows were read, but 2 were accepted, rejected or superseded");
  }

  @Test
  void aRowThatEndedTwiceFailsTheRun() {
    Store store = account(1, List.of("a.csv"), List.of("a.csv"), List.of());

    assertThatThrownBy(() -> RowAccount.check(store.rows(FileTables.INPUTS)))
        .hasMessageContaining("but 2 were");
  }

  private Store account(
      int read, List<String> accepted, List<String> rejected, List<String> superseded) {
    Store store = new Store(SPARK.spark(), new Path(folder.toUri()));
    store.write(
        FileTables.INPUTS,
        RowAccount.of(inputs(read), List.of(files(accepted)), files(rejected), files(superseded)));
    store.written();
    return store;
  }

  private static Dataset<Row> inputs(int read) {
    StructType schema = new StructType();
    for (var field : SparkSchema.of(FileTables.INPUTS).fields()) {
      schema = schema.add(field.name(), field.dataType(), true);
    }
    return SPARK
        .spark()
        .createDataFrame(
            List.of(
                RowFactory.create(
                    "a.csv", "published_awards", "ff", 9, "no", read, null, null, null)),
            schema);
  }

  private static Dataset<Row> files(List<String> names) {
    return SPARK
        .spark()
        .createDataFrame(
            IntStream.range(0, names.size())
                .mapToObj(row -> RowFactory.create(names.get(row), "", row + 2))
                .toList(),
            new StructType()
                .add("source_file", DataTypes.StringType)
                .add("sheet", DataTypes.StringType)
                .add("line", DataTypes.IntegerType));
  }
}
