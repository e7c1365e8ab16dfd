package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.LINE;
import static id.kla.schemas.table.Columns.SHEET;
import static id.kla.schemas.table.Columns.SOURCE_FILE;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.kla.jobs.store.TableRow;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What became of every row that was read: accepted, rejected or superseded, per file. */
final class RowAccount {
  private RowAccount() {}

  /**
   * The files with their counts, each counted in the table where the rows ended.
   *
   * @param inputs one row per file, with {@code rows_read} as counted while reading
   * @param accepted the tables of accepted rows; a row that fills several rows of them counts once
   */
  static Dataset<Row> of(
      Dataset<Row> inputs,
      List<Dataset<Row>> accepted,
      Dataset<Row> rejects,
      Dataset<Row> superseded) {
    Dataset<Row> acceptedFiles =
        accepted.stream()
            .map(rows -> rows.select(SOURCE_FILE.name(), SHEET.name(), LINE.name()))
            .reduce(Dataset::union)
            .orElseThrow()
            .distinct();
    return inputs
        .drop("accepted", "rejected", "superseded")
        .join(count(acceptedFiles, "accepted"), with(), "left_outer")
        .join(count(rejects, "rejected"), with(), "left_outer")
        .join(count(superseded, "superseded"), with(), "left_outer")
        .withColumn("accepted", coalesce(col("accepted"), lit(0)))
        .withColumn("rejected", coalesce(col("rejected"), lit(0)))
        .withColumn("superseded", coalesce(col("superseded"), lit(0)));
  }

  /** Fails unless in every file as many rows left as came in. */
  static void check(List<TableRow> inputs) {
    for (TableRow input : inputs) {
      int left = input.number("accepted") + input.number("rejected") + input.number("superseded");
      if (input.number("rows_read") != left) {
        throw new IllegalStateException(
            "Row account of "
                + input.text(SOURCE_FILE)
                + ": "
                + input.number("rows_read")
                + " rows were read, but "
                + left
                + " were accepted, rejected or superseded");
      }
    }
  }

  private static Dataset<Row> count(Dataset<Row> rows, String name) {
    return rows.groupBy(SOURCE_FILE.name()).count().withColumnRenamed("count", name);
  }

  private static String[] with() {
    return new String[] {SOURCE_FILE.name()};
  }
}
