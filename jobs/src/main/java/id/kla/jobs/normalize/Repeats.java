package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.LINE;
import static id.kla.schemas.table.Columns.NOTICE;
import static id.kla.schemas.table.Columns.SHEET;
import static id.kla.schemas.table.Columns.SOURCE_FILE;
import static id.kla.schemas.table.Columns.VALUE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;

import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.Field;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Rows that say the same by the same source: the first one, by file and line, counts; the others
 * are superseded by it.
 */
final class Repeats {
  private static final String KEPT_FILE = "kept_file";
  private static final String KEPT_SHEET = "kept_sheet";
  private static final String KEPT_LINE = "kept_line";

  private Repeats() {}

  /**
   * The rows with the file and line of the one that counts.
   *
   * @param same the columns in which rows that say the same agree, null counting as equal
   */
  static Dataset<Row> withKept(Dataset<Row> rows, List<Field> same) {
    WindowSpec equal =
        Window.partitionBy(columns(same)).orderBy(SOURCE_FILE.name(), SHEET.name(), LINE.name());
    return rows.withColumn(KEPT_FILE, first(SOURCE_FILE.name()).over(equal))
        .withColumn(KEPT_SHEET, first(SHEET.name()).over(equal))
        .withColumn(KEPT_LINE, first(LINE.name()).over(equal));
  }

  /** Those that count. */
  static Dataset<Row> filterKept(Dataset<Row> withKept) {
    return withKept.filter(isKept());
  }

  /**
   * The others, as rows of the superseded table.
   *
   * @param shown the columns whose values tell a reader what the row says
   */
  static Dataset<Row> superseded(Dataset<Row> withKept, List<Field> shown) {
    return withKept
        .filter(isKept().unary_$bang())
        .select(
            lit(NoticeCode.ROW_REPEATED.code()).alias(NOTICE.name()),
            col(SOURCE_FILE.name()),
            col(SHEET.name()),
            col(LINE.name()),
            col(KEPT_FILE),
            col(KEPT_SHEET),
            col(KEPT_LINE),
            concat_ws(" ", columns(shown)).alias(VALUE.name()));
  }

  private static Column[] columns(List<Field> fields) {
    return fields.stream().map(field -> col(field.name())).toArray(Column[]::new);
  }

  private static Column isKept() {
    return col(SOURCE_FILE.name())
        .equalTo(col(KEPT_FILE))
        .and(col(SHEET.name()).equalTo(col(KEPT_SHEET)))
        .and(col(LINE.name()).equalTo(col(KEPT_LINE)));
  }
}
