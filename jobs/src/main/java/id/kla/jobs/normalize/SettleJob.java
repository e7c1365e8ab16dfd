package id.kla.jobs.normalize;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.IngestJob;
import id.kla.jobs.ingest.Readings;
import id.kla.jobs.ingest.SentGroups;
import id.kla.jobs.store.Store;
import id.kla.jobs.submission.Settlement;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Settles what was sent, one district and cycle at a time: Spark brings together what belongs
 * together, and {@link Settlement} judges it.
 */
public final class SettleJob {
  /** Name of the working table. */
  static final String SETTLED = "settled";

  private SettleJob() {}

  /** Settles what was read, messages in this language. */
  public static void run(Store store, Language language) {
    Dataset<Row> sent =
        store
            .readWork(IngestJob.READINGS, Readings.schema())
            .select(explode(col(Readings.SENT)).alias("one"))
            .select("one.*");
    store.writeWork(SETTLED, settle(sent, language));
  }

  /** Makes the tables of submissions from what was settled. */
  public static void writeTables(Store store) {
    Dataset<Row> settled = store.readWork(SETTLED, SettledRows.schema());
    Map<Table, Supplier<Dataset<Row>>> tables = new LinkedHashMap<>();
    for (Table table :
        List.of(
            SubmissionTables.INDICATOR_SCORES,
            SubmissionTables.STATED_SCORES,
            SubmissionTables.KLASTER_SCORES,
            SubmissionTables.STAGE_SCORES,
            SubmissionTables.STAGE_LOSSES,
            SubmissionTables.SCORE_CHECKS,
            SubmissionTables.ANSWERS,
            SubmissionTables.COMPLETENESS)) {
      tables.put(table, () -> NormalizeJob.part(settled, table));
    }
    store.writeAll(tables);
  }

  private static Dataset<Row> settle(Dataset<Row> sent, Language language) {
    // What one district sent for one cycle is a few hundred rows, judged by plain Java that
    // checking
    // a single file uses as well.
    MapGroupsFunction<String, Row, Row> settlement =
        (key, groups) -> {
          List<Accepted> things = new ArrayList<>();
          groups.forEachRemaining(group -> things.addAll(SentGroups.things(group)));
          return SettledRows.of(Settlement.of(things), NoticeTexts.in(language));
        };
    return sent.groupByKey(
            (MapFunction<Row, String>) row -> row.getString(0) + "/" + row.getInt(1),
            Encoders.STRING())
        .mapGroups(settlement, Encoders.row(SettledRows.schema()));
  }
}
