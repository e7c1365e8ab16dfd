package id.kla.jobs.normalize;

import id.kla.jobs.ingest.Readings;
import id.kla.jobs.submission.Line;
import id.kla.jobs.submission.Settled;
import id.kla.jobs.submission.Superseded;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What was settled as rows of one working table, with a nested column per table of the release. */
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

  static List<Row> of(Settled settled, NoticeTexts texts) {
    List<Row> rows = new ArrayList<>();
    for (Line line : settled.lines()) {
      rows.add(in(line.table(), RowFactory.create(line.cells().toArray())));
    }
    settled
        .rejects()
        .forEach(one -> rows.add(in(FileTables.REJECTS, Readings.rejectRow(one, texts))));
    settled.superseded().forEach(one -> rows.add(in(FileTables.SUPERSEDED, row(one))));
    settled
        .notices()
        .forEach(one -> rows.add(in(FileTables.NOTICES, Readings.noticeRow(one, texts, 0))));
    return rows;
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

  private static Row in(Table part, Row row) {
    Object[] parts = new Object[PARTS.size()];
    parts[PARTS.indexOf(part)] = row;
    return RowFactory.create(parts);
  }
}
