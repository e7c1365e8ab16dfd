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
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * File readings as rows of one working table, one row a file, with a column per table of the
 * release that holds its rows. So one pass over the files yields all tables.
 */
public final class Readings {
  /** Name of the column of what belongs to submissions, grouped; see {@link SentGroups}. */
  public static final String SENT = "sent";

  /** The tables that files are read into, each a column of that name. */
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
    return schemaOf(PARTS).add(SENT, DataTypes.createArrayType(SentGroups.SCHEMA), true);
  }

  /** A column per table that holds rows of it, in which every column may be null. */
  public static StructType schemaOf(List<Table> tables) {
    StructType schema = new StructType();
    for (Table part : tables) {
      StructType columns = new StructType();
      for (var column : SparkSchema.of(part).fields()) {
        columns = columns.add(column.name(), column.dataType(), true);
      }
      schema = schema.add(part.name(), DataTypes.createArrayType(columns), true);
    }
    return schema;
  }

  /** The row of one file. What later steps count or find is left null here. */
  static Row row(FileReading file, NoticeTexts texts) {
    Integer bytes = file.bytes() == null ? null : Math.toIntExact(file.bytes());
    Row input =
        RowFactory.create(
            file.sourceFile(),
            file.layout(),
            file.sha256(),
            bytes,
            yesNo(file.simulated()),
            file.rowsRead(),
            null,
            null,
            null);
    List<Row> notices = new ArrayList<>();
    for (Notice notice : file.notices()) {
      notices.add(noticeRow(notice, texts, notices.size() + 1));
    }
    return RowFactory.create(
        array(List.of(input)),
        array(file.accepted(Claim.class).stream().map(Readings::claimRow).toList()),
        array(file.accepted(NonRecipient.class).stream().map(Readings::nonRecipientRow).toList()),
        array(file.accepted(CompleteList.class).stream().map(Readings::completeListRow).toList()),
        array(file.rejects().stream().map(reject -> rejectRow(reject, texts)).toList()),
        array(notices),
        array(SentGroups.of(file.accepted())));
  }

  /** Rows in the form in which Spark takes the content of a cell. */
  public static Row[] array(List<Row> rows) {
    return rows.toArray(Row[]::new);
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
        none.note(),
        yesNo(place.simulated()));
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
        list.note(),
        yesNo(place.simulated()));
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
        place.rowText());
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

  private static String yesNo(boolean truth) {
    return truth ? "yes" : "no";
  }

  private static String label(Predikat predikat) {
    return predikat == null ? null : predikat.label();
  }
}
