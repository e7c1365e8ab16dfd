package id.kla.jobs.ingest;

import id.kla.jobs.store.Store;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.text.Language;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the files of an inbox, spread over the executors, into the working table {@value
 * #READINGS}.
 */
public final class IngestJob {
  /** Name of the working table. */
  public static final String READINGS = "readings";

  private IngestJob() {}

  /** Reads the inbox into the store, messages in this language. */
  public static void run(Store store, Inbox inbox, Language language) {
    Configuration hadoop = store.spark().sparkContext().hadoopConfiguration();
    store.writeWork(READINGS, read(store.spark(), inbox, hadoop, language));
  }

  /** One row per file; see {@link Readings}. */
  private static Dataset<Row> read(
      SparkSession spark, Inbox inbox, Configuration hadoop, Language language) {
    SerializableConfiguration configuration = new SerializableConfiguration(hadoop);
    List<Inbox.Entry> entries = inbox.entries();
    int slices =
        Math.max(1, Math.min(entries.size(), 8 * spark.sparkContext().defaultParallelism()));
    // A file is read by plain Java, which gives the line and the reason of every refusal; Spark's
    // own reader gives neither.
    Function<Inbox.Entry, Row> reader =
        entry -> {
          NoticeTexts texts = NoticeTexts.in(language);
          return Readings.row(
              Inbox.read(entry, configuration.value(), new FileIngest(texts)), texts);
        };
    return spark.createDataset(
        new org.apache.spark.api.java.JavaSparkContext(spark.sparkContext())
            .parallelize(entries, slices)
            .map(reader)
            .rdd(),
        Encoders.row(Readings.schema()));
  }
}
