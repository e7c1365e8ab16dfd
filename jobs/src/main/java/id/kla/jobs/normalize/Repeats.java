package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.EVIDENCE;
import static id.kla.schemas.table.Columns.LINE;
import static id.kla.schemas.table.Columns.NOTE;
import static id.kla.schemas.table.Columns.NOTICE;
import static id.kla.schemas.table.Columns.PREDIKAT;
import static id.kla.schemas.table.Columns.PREDIKAT_TEXT;
import static id.kla.schemas.table.Columns.REGION_NAME;
import static id.kla.schemas.table.Columns.REGION_TYPE;
import static id.kla.schemas.table.Columns.SOURCE_FILE;
import static id.kla.schemas.table.Columns.SOURCE_PUBLISHER;
import static id.kla.schemas.table.Columns.SOURCE_URL;
import static id.kla.schemas.table.Columns.VALUE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;

import id.kla.schemas.notice.NoticeCode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Claims that say the same by the same source: the first one, by file and line, counts; the others
 * are superseded by it.
 */
final class Repeats {
  private static final String KEPT_FILE = "kept_file";
  private static final String KEPT_LINE = "kept_line";

  private Repeats() {}

  /** The claims with the file and line of the one that counts. */
  static Dataset<Row> withKept(Dataset<Row> claims) {
    WindowSpec same =
        Window.partitionBy(
                DISTRICT_CODE.name(),
                AWARD_YEAR.name(),
                PREDIKAT.name(),
                EVIDENCE.name(),
                SOURCE_PUBLISHER.name(),
                SOURCE_URL.name(),
                NOTE.name())
            .orderBy(SOURCE_FILE.name(), LINE.name());
    return claims
        .withColumn(KEPT_FILE, first(SOURCE_FILE.name()).over(same))
        .withColumn(KEPT_LINE, first(LINE.name()).over(same));
  }

  /** Those that count. */
  static Dataset<Row> filterKept(Dataset<Row> claimsWithKept) {
    return claimsWithKept.filter(isKept());
  }

  /** The others, as rows of the superseded table. */
  static Dataset<Row> superseded(Dataset<Row> claimsWithKept) {
    return claimsWithKept
        .filter(isKept().unary_$bang())
        .withColumn(NOTICE.name(), lit(NoticeCode.ROW_REPEATED.code()))
        .withColumn(
            VALUE.name(),
            concat_ws(
                " ",
                col(REGION_TYPE.name()),
                col(REGION_NAME.name()),
                col(AWARD_YEAR.name()),
                col(PREDIKAT_TEXT.name())));
  }

  private static Column isKept() {
    return col(SOURCE_FILE.name())
        .equalTo(col(KEPT_FILE))
        .and(col(LINE.name()).equalTo(col(KEPT_LINE)));
  }
}
