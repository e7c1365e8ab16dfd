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
  /** Name of the nested column of what belongs to submissions; see {@link SentRows}. */
  public static final String SENT = "sent";

  /** The tables that files are read into, each a nested column of that name. */
  private static final List<Table> PARTS =
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
    return schemaOf(PARTS).add(SENT, SentRows.SCHEMA, true);
  }

  /** A nested column per table, in each row of which all columns may be null. */
  public static StructType schemaOf(List<Table> tables) {
    StructType schema = new StructType();
    for (Table part : tables) {
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
            RowFactory.create(
                file.sourceFile(),
                file.layout(),
                file.sha256(),
                bytes,
                yesNo(file.simulated()),
                file.rowsRead(),
                null,
                null,
                null)));
    for (Accepted accepted : file.accepted()) {
      rows.add(row(accepted));
    }
    for (Reject reject : file.rejects()) {
      rows.add(in(FileTables.REJECTS, rejectRow(reject, texts)));
    }
    int item = 0;
    for (Notice notice : file.notices()) {
      rows.add(in(FileTables.NOTICES, noticeRow(notice, texts, ++item)));
    }
    return rows;
  }

  private static Row row(Accepted accepted) {
    if (accepted instanceof Claim claim) {
      return in(AwardTables.CLAIMS, claimRow(claim));
    }
    if (accepted instanceof NonRecipient none) {
      return in(AwardTables.NON_RECIPIENTS, nonRecipientRow(none));
    }
    if (accepted instanceof CompleteList list) {
      return in(AwardTables.COMPLETE_LISTS, completeListRow(list));
    }
    Object[] parts = new Object[PARTS.size() + 1];
    parts[PARTS.size()] = SentRows.row(accepted);
    return RowFactory.create(parts);
  }

  private static Row claimRow(Claim claim) {
    Place place = claim.place();
    return RowFactory.create(
        claim.districtCode(),
        claim.awardYear(),
        label(claim.predikat()),
        claim.evidence().code(),
        claim.regionType(),
        claim.regionName(),
        claim.provinceName(),
        claim.sourcePublisher(),
        claim.sourceUrl(),
        place.file(),
        place.sheet(),
        place.line(),
        claim.sourceKind(),
        claim.predikatText(),
        claim.nameReadAs(),
        claim.note(),
        yesNo(place.simulated()));
  }

  private static Row nonRecipientRow(NonRecipient none) {
    Place place = none.place();
    return RowFactory.create(
        none.districtCode(),
        none.awardYear(),
        place.file(),
        place.sheet(),
        place.line(),
        none.sourcePublisher(),
        none.sourceUrl(),
        none.note());
  }

  private static Row completeListRow(CompleteList list) {
    Place place = list.place();
    return RowFactory.create(
        list.provinceCode(),
        list.awardYear(),
        place.file(),
        place.sheet(),
        place.line(),
        label(list.predikat()),
        list.statedRecipients(),
        null,
        null,
        list.note());
  }

  /** A reject as a row of its table. */
  public static Row rejectRow(Reject reject, NoticeTexts texts) {
    Notice reason = reject.reason();
    Place place = reject.place();
    return RowFactory.create(
        reason.code().code(),
        reason.code().severity().code(),
        place.file(),
        place.sheet(),
        place.line(),
        reason.column(),
        reason.value(),
        reason.message(texts),
        reject.rowText());
  }

  /** A notice as a row of its table. */
  public static Row noticeRow(Notice notice, NoticeTexts texts, int item) {
    return RowFactory.create(
        notice.code().code(),
        notice.code().severity().code(),
        notice.sourceFile(),
        notice.sheet(),
        notice.line(),
        notice.column(),
        notice.value(),
        notice.message(texts),
        item);
  }

  private static Row in(Table part, Row row) {
    Object[] parts = new Object[PARTS.size() + 1];
    parts[PARTS.indexOf(part)] = row;
    return RowFactory.create(parts);
  }

  private static String yesNo(boolean truth) {
    return truth ? "yes" : "no";
  }

  private static String label(Predikat predikat) {
    return predikat == null ? null : predikat.label();
  }
}
