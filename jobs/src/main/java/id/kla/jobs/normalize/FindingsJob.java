package id.kla.jobs.normalize;

import id.kla.jobs.ingest.IngestJob;
import id.kla.jobs.ingest.Readings;
import id.kla.jobs.store.Store;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.text.Language;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What was found while the tables were made: the account of rows and all notices. Nothing of the
 * trends rests on it.
 */
public final class FindingsJob {
  private FindingsJob() {}

  /**
   * Makes the tables of findings, messages in this language.
   *
   * @throws IllegalStateException when a row that was read is neither accepted, nor refused, nor
   *     superseded
   */
  public static void run(Store store, Language language) {
    Dataset<Row> readings = store.readWork(IngestJob.READINGS, Readings.schema());
    store.write(
        FileTables.INPUTS,
        RowAccount.of(
            NormalizeJob.part(readings, FileTables.INPUTS),
            List.of(
                store.read(AwardTables.CLAIMS),
                store.read(AwardTables.NON_RECIPIENTS),
                store.read(AwardTables.COMPLETE_LISTS),
                store.read(SubmissionTables.INDICATOR_SCORES),
                store.read(SubmissionTables.STATED_SCORES),
                store.read(SubmissionTables.ANSWERS)),
            store.read(FileTables.REJECTS),
            store.read(FileTables.SUPERSEDED)));
    RowAccount.check(store.rows(FileTables.INPUTS));
    store.write(
        FileTables.NOTICES,
        Notices.numbered(
            NormalizeJob.part(readings, FileTables.NOTICES)
                .unionByName(
                    NormalizeJob.part(
                        store.readWork(SettleJob.SETTLED, SettledRows.schema()),
                        FileTables.NOTICES)),
            store.rows(FileTables.INPUTS),
            store.read(FileTables.SUPERSEDED),
            NoticeTexts.in(language)));
  }
}
