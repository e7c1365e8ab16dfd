package id.kla.jobs.normalize;

import id.kla.jobs.ingest.Readings;
import id.kla.jobs.submission.Settled;
import id.kla.jobs.submission.Superseded;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What was settled as rows of one working table, one row for a district and cycle, with a column
 * per table of the release that holds its rows.
 */
final class SettledRows {
  private static final List<Table> PARTS =
      List.of(
          SubmissionTables.INDICATOR_SCORES,
          SubmissionTables.STATED_SCORES,
          SubmissionTables.KLASTER_SCORES,
          SubmissionTables.STAGE_SCORES,
          SubmissionTables.STAGE_LOSSES,
          SubmissionTables.SCORE_CHECKS,
          SubmissionTables.ANSWERS,
          SubmissionTables.COMPLETENESS,
          FileTables.REJECTS,
          FileTables.SUPERSEDED,
          FileTables.NOTICES);

  private SettledRows() {}

  static StructType schema() {
    return Readings.schemaOf(PARTS);
  }

  /** The row of one district and cycle. */
  static Row of(Settled settled, NoticeTexts texts) {
    Object[] parts = new Object[PARTS.size()];
    Arrays.setAll(
        parts,
        part ->
            Readings.array(
                settled.lines(PARTS.get(part)).stream()
                    .map(line -> RowFactory.create(line.cells().toArray()))
                    .toList()));
    put(
        parts,
        FileTables.REJECTS,
        settled.rejects().stream().map(one -> Readings.rejectRow(one, texts)).toList());
    put(parts, FileTables.SUPERSEDED, settled.superseded().stream().map(SettledRows::row).toList());
    put(
        parts,
        FileTables.NOTICES,
        settled.notices().stream().map(one -> Readings.noticeRow(one, texts, 0)).toList());
    return RowFactory.create(parts);
  }

  private static void put(Object[] parts, Table table, List<Row> rows) {
    parts[PARTS.indexOf(table)] = Readings.array(rows);
  }

  private static Row row(Superseded one) {
    return RowFactory.create(
        one.reason().code().code(),
        one.place().file(),
        one.place().sheet(),
        one.place().line(),
        one.by().file(),
        one.by().sheet(),
        one.by().line(),
        one.reason().value());
  }
}
