package id.kla.jobs.command;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import id.kla.jobs.store.Store;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a run did, in numbers.
 *
 * @param files files in the inbox
 * @param read rows read
 * @param accepted rows accepted
 * @param rejected rows refused
 * @param superseded rows replaced by another row
 * @param rejectReasons refused rows by notice code, most frequent first
 * @param noticeCounts notices by code that are not a refusal of a row, most frequent first
 * @param tableRows number of rows by table
 */
record RunSummary(
    int files,
    int read,
    int accepted,
    int rejected,
    int superseded,
    Map<String, Integer> rejectReasons,
    Map<String, Integer> noticeCounts,
    Map<String, Integer> tableRows) {

  static RunSummary of(Store store) {
    Row account =
        store
            .read(Tables.INPUTS)
            .agg(
                count(lit(1)),
                sum("rows_read"),
                sum("accepted"),
                sum("rejected"),
                sum("superseded"))
            .first();
    Map<String, Integer> tableRows = new LinkedHashMap<>();
    Tables.ALL.forEach(
        table -> tableRows.put(table.name(), store.written().get(table.name()).rows()));
    Dataset<Row> rejects = store.read(Tables.REJECTS);
    return new RunSummary(
        number(account, 0),
        number(account, 1),
        number(account, 2),
        number(account, 3),
        number(account, 4),
        byCode(rejects),
        byCode(store.read(Tables.NOTICES)),
        tableRows);
  }

  /** The share of rows that were refused, from 0 to 1. */
  double rejectedShare() {
    return read == 0 ? 0 : (double) rejected / read;
  }

  private static int number(Row row, int column) {
    return row.isNullAt(column) ? 0 : Math.toIntExact(row.getLong(column));
  }

  /** At most as many as there are codes. */
  private static Map<String, Integer> byCode(Dataset<Row> rows) {
    List<Row> counts =
        rows.groupBy(Columns.NOTICE.name())
            .count()
            .orderBy(col("count").desc(), col(Columns.NOTICE.name()))
            .collectAsList();
    Map<String, Integer> byCode = new LinkedHashMap<>();
    counts.forEach(row -> byCode.put(row.getString(0), number(row, 1)));
    return byCode;
  }
}
