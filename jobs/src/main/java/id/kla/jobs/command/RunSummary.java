package id.kla.jobs.command;

import static org.apache.spark.sql.functions.col;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    List<TableRow> inputs = store.rows(FileTables.INPUTS);
    Map<String, Integer> tableRows = new LinkedHashMap<>();
    Tables.ALL.forEach(
        table -> tableRows.put(table.name(), store.written().get(table.name()).rows()));
    return new RunSummary(
        inputs.size(),
        sum(inputs, "rows_read"),
        sum(inputs, "accepted"),
        sum(inputs, "rejected"),
        sum(inputs, "superseded"),
        byCode(store, FileTables.REJECTS),
        byCode(store, FileTables.NOTICES),
        tableRows);
  }

  /** The share of rows that were refused, from 0 to 1. */
  double rejectedShare() {
    return read == 0 ? 0 : (double) rejected / read;
  }

  private static int sum(List<TableRow> inputs, String column) {
    return inputs.stream().mapToInt(input -> input.number(column)).sum();
  }

  /** At most as many as there are codes. */
  private static Map<String, Integer> byCode(Store store, Table table) {
    if (store.written().get(table.name()).rows() == 0) {
      return Map.of();
    }
    List<Row> counts =
        store
            .read(table)
            .groupBy(Columns.NOTICE.name())
            .count()
            .orderBy(col("count").desc(), col(Columns.NOTICE.name()))
            .collectAsList();
    Map<String, Integer> byCode = new LinkedHashMap<>();
    counts.forEach(row -> byCode.put(row.getString(0), Math.toIntExact(row.getLong(1))));
    return byCode;
  }
}
