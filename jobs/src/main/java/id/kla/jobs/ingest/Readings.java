package id.kla.jobs.ingest;

import id.kla.jobs.store.SparkSchema;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * File readings as rows of one working table, with a nested column per table of the release; in
 * each row just one of them is filled. So one pass over the files yields all tables.
 */
public final class Readings {
  /** The tables that files are read into, each a nested column of that name. */
  static final List<Table> PARTS =
      List.of(
          FileTables.INPUTS,
          AwardTables.CLAIMS,
          AwardTables.NON_RECIPIENTS,
          AwardTables.COMPLETE_LISTS,
          FileTables.REJECTS,
          FileTables.NOTICES);

  private Readings() {}

  /** The schema of the working table. */
  public static StructType schema() {
    StructType schema = new StructType();
    for (Table part : PARTS) {
      StructType columns = new StructType();
      for (var column : SparkSchema.of(part).fields()) {
        columns = columns.add(column.name(), column.dataType(), true);
      }
      schema = schema.add(part.name(), columns, true);
    }
    return schema;
  }

  /** The rows of one file. What later steps count or find is left null here. */
  static List<Row> rows(FileReading file, NoticeTexts texts) {
    List<Row> rows = new ArrayList<>();
    Integer bytes = file.bytes() == null ? null : Math.toIntExact(file.bytes());
    rows.add(
        in(
            FileTables.INPUTS,
            file.sourceFile(),
            file.layout(),
            file.sha256(),
            bytes,
            file.rowsRead(),
            null,
            null,
            null));
    for (Claim claim : file.claims()) {
      rows.add(
          in(
              AwardTables.CLAIMS,
              claim.districtCode(),
              claim.awardYear(),
              label(claim.predikat()),
              claim.evidence().code(),
              claim.regionType(),
              claim.regionName(),
              claim.provinceName(),
              claim.sourcePublisher(),
              claim.sourceUrl(),
              claim.sourceFile(),
              claim.line(),
              claim.sourceKind(),
              claim.predikatText(),
              claim.nameReadAs(),
              claim.note()));
    }
    for (NonRecipient none : file.nonRecipients()) {
      rows.add(
          in(
              AwardTables.NON_RECIPIENTS,
              none.districtCode(),
              none.awardYear(),
              none.sourceFile(),
              none.line(),
              none.sourcePublisher(),
              none.sourceUrl(),
              none.note()));
    }
    for (CompleteList list : file.completeLists()) {
      rows.add(
          in(
              AwardTables.COMPLETE_LISTS,
              list.provinceCode(),
              list.awardYear(),
              list.sourceFile(),
              list.line(),
              label(list.predikat()),
              list.statedRecipients(),
              null,
              null,
              list.note()));
    }
    for (Reject reject : file.rejects()) {
      Notice reason = reject.reason();
      rows.add(
          in(
              FileTables.REJECTS,
              reason.code().code(),
              reason.code().severity().code(),
              file.sourceFile(),
              reject.line(),
              reason.column(),
              reason.value(),
              reason.message(texts),
              reject.rowText()));
    }
    int item = 0;
    for (Notice notice : file.notices()) {
      rows.add(in(FileTables.NOTICES, noticeRow(notice, texts, ++item)));
    }
    return rows;
  }

  /** A notice as a row of its table. */
  public static Row noticeRow(Notice notice, NoticeTexts texts, int item) {
    return RowFactory.create(
        notice.code().code(),
        notice.code().severity().code(),
        notice.sourceFile(),
        notice.line(),
        notice.column(),
        notice.value(),
        notice.message(texts),
        item);
  }

  private static Row in(Table part, Object... cells) {
    return in(part, RowFactory.create(cells));
  }

  private static Row in(Table part, Row row) {
    Object[] parts = new Object[PARTS.size()];
    parts[PARTS.indexOf(part)] = row;
    return RowFactory.create(parts);
  }

  private static String label(Predikat predikat) {
    return predikat == null ? null : predikat.label();
  }
}
