package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.COLUMN;
import static id.kla.schemas.table.Columns.ITEM;
import static id.kla.schemas.table.Columns.LINE;
import static id.kla.schemas.table.Columns.MESSAGE;
import static id.kla.schemas.table.Columns.NOTICE;
import static id.kla.schemas.table.Columns.SHEET;
import static id.kla.schemas.table.Columns.SOURCE_FILE;
import static id.kla.schemas.table.Columns.VALUE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import id.kla.jobs.ingest.Readings;
import id.kla.jobs.store.SparkSchema;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.FileTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/** All notices: those of reading a file, and those that only show across files. */
final class Notices {
  private Notices() {}

  /**
   * The notices, numbered within each file by line.
   *
   * @param reading the notices of reading
   * @param inputs the files
   * @param superseded the superseded rows
   * @param texts the language of the messages
   */
  static Dataset<Row> numbered(
      Dataset<Row> reading, List<TableRow> inputs, Dataset<Row> superseded, NoticeTexts texts) {
    return reading
        .unionByName(replacedRows(superseded, texts))
        .unionByName(repeatedFiles(reading.sparkSession(), inputs, texts))
        .withColumn(
            ITEM.name(),
            row_number()
                .over(
                    Window.partitionBy(SOURCE_FILE.name())
                        .orderBy(
                            col(SHEET.name()),
                            col(LINE.name()).asc_nulls_first(),
                            col(ITEM.name()),
                            col(NOTICE.name()),
                            col(COLUMN.name()),
                            col(MESSAGE.name()))));
  }

  private static Dataset<Row> replacedRows(Dataset<Row> superseded, NoticeTexts texts) {
    // A message is put together by the same code as everywhere else, which knows no Spark.
    var language = texts.language();
    MapFunction<Row, Row> message =
        row -> {
          String sheet = row.getAs("kept_sheet");
          String kept =
              row.getAs("kept_file")
                  + (sheet.isEmpty() ? "" : " › " + sheet)
                  + ":"
                  + row.getAs("kept_line");
          String code = row.getAs(NOTICE.name());
          Notice notice =
              Notice.of(
                      NoticeCode.ofCode(code),
                      row.getAs(SOURCE_FILE.name()),
                      row.getAs(LINE.name()),
                      null,
                      row.getAs(VALUE.name()),
                      Map.of("other", kept))
                  .inSheet(row.getAs(SHEET.name()));
          return Readings.noticeRow(notice, NoticeTexts.in(language), 0);
        };
    return superseded.map(message, Encoders.row(SparkSchema.of(FileTables.NOTICES)));
  }

  private static Dataset<Row> repeatedFiles(
      SparkSession spark, List<TableRow> inputs, NoticeTexts texts) {
    Map<String, String> firstOf = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (TableRow input : inputs) {
      String sha256 = input.text("sha256");
      String file = input.text(SOURCE_FILE);
      String first = sha256 == null ? null : firstOf.putIfAbsent(sha256, file);
      if (first != null && input.number("rows_read") > 0) {
        rows.add(
            Readings.noticeRow(
                Notice.of(NoticeCode.FILE_REPEATED, file, null, null, null, Map.of("other", first)),
                texts,
                0));
      }
    }
    return spark.createDataFrame(rows, SparkSchema.of(FileTables.NOTICES));
  }
}
