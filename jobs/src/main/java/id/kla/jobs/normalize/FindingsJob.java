package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DECIDED_BY;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.PREDIKAT;
import static id.kla.schemas.table.Columns.STATUS;
import static org.apache.spark.sql.functions.col;

import id.kla.jobs.ingest.IngestJob;
import id.kla.jobs.ingest.Readings;
import id.kla.jobs.store.Store;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.reference.Statement;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What was found while the tables were made: the account of rows, all notices, and the
 * contradictions. Nothing of the trends rests on it.
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
    store.writeAll(
        Map.of(
            FileTables.NOTICES,
            () ->
                Notices.numbered(
                    NormalizeJob.part(readings, FileTables.NOTICES)
                        .unionByName(
                            NormalizeJob.part(
                                store.readWork(SettleJob.SETTLED, SettledRows.schema()),
                                FileTables.NOTICES)),
                    store.rows(FileTables.INPUTS),
                    store.read(FileTables.SUPERSEDED),
                    NoticeTexts.in(language)),
            AwardTables.CONTRADICTIONS,
            () -> contradictions(store, language)));
  }

  /** The contradictions; what is collected here is as small as they are few. */
  private static Dataset<Row> contradictions(Store store, Language language) {
    Dataset<Row> claims = store.read(AwardTables.CLAIMS);
    Dataset<Row> results = store.read(AwardTables.RESULTS);
    Dataset<Row> differing =
        results.filter(
            col(STATUS.name())
                .equalTo(Results.DISPUTED)
                .or(col(DECIDED_BY.name()).equalTo(Results.BETTER_EVIDENCE)));
    Map<String, String> decided = new HashMap<>();
    for (Row row : differing.filter(col(PREDIKAT.name()).isNotNull()).collectAsList()) {
      decided.put(ClaimContradictions.key(row), row.getAs(PREDIKAT.name()));
    }
    ClaimContradictions byClaims = new ClaimContradictions(language);
    TotalContradictions byTotals = new TotalContradictions(language, OfficialTotal.all());
    List<Contradiction> found = new ArrayList<>();
    found.addAll(
        byClaims.uncounted(
            claims
                .join(NormalizeJob.formedSlots(store), NormalizeJob.keys(), "left_anti")
                .orderBy("source_file", "line")
                .collectAsList()));
    found.addAll(
        byClaims.disagreeing(
            claims.join(differing, NormalizeJob.keys(), "left_semi").collectAsList(), decided));
    found.addAll(
        byClaims.againstNonRecipients(
            againstNonRecipients(claims, store.read(AwardTables.NON_RECIPIENTS))));
    found.addAll(byClaims.lists(store.read(AwardTables.COMPLETE_LISTS).collectAsList()));
    found.addAll(byTotals.amongTotals(ProvilaAward.all(), Statement.all()));
    found.addAll(byTotals.againstClaims(covered(results)));
    return Contradictions.table(store.spark(), found);
  }

  private static List<Row> againstNonRecipients(Dataset<Row> claims, Dataset<Row> nonRecipients) {
    Dataset<Row> others =
        nonRecipients.select(
            col(DISTRICT_CODE.name()),
            col(AWARD_YEAR.name()),
            col("source_publisher").alias("other_publisher"),
            col("source_url").alias("other_url"),
            col("source_file").alias("other_file"),
            col("line").alias("other_line"));
    return claims
        .join(others, NormalizeJob.keys())
        .orderBy("source_file", "line", "other_file", "other_line")
        .collectAsList();
  }

  /** Number of recipients by year and category; at most six categories an edition. */
  private static Map<String, Integer> covered(Dataset<Row> results) {
    Map<String, Integer> covered = new HashMap<>();
    for (Row row : results.groupBy(AWARD_YEAR.name(), PREDIKAT.name()).count().collectAsList()) {
      int year = row.getAs(AWARD_YEAR.name());
      int count = Math.toIntExact(row.<Long>getAs("count"));
      String predikat = row.getAs(PREDIKAT.name());
      if (predikat != null) {
        covered.put(TotalContradictions.key(year, predikat), count);
      }
      covered.merge(TotalContradictions.key(year, OfficialTotal.AWARDED), count, Integer::sum);
    }
    return covered;
  }
}
