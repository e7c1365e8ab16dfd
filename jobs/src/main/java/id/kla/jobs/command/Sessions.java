package id.kla.jobs.command;

import id.kla.jobs.store.LocalDisk;
import org.apache.spark.sql.SparkSession;

/** The Spark session of a run. */
public final class Sessions {
  /** Below so many bytes of input, compiling a query costs more than running it as it is. */
  private static final long SMALL_INPUT = 16L << 20;

  private Sessions() {}

  /**
   * A session on this master; null means all cores of this machine.
   *
   * @param inputBytes size of the inbox
   */
  public static Session open(String master, long inputBytes) {
    boolean owned = SparkSession.getDefaultSession().isEmpty();
    int cores = Runtime.getRuntime().availableProcessors();
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("kla")
            .master(master == null ? "local[" + cores + "]" : master)
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.shuffle.partitions", String.valueOf(2 * cores))
            .config("spark.sql.session.timeZone", "UTC")
            // A table is written by one task and told apart by its content, so the marker files
            // have no reader.
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
            .config("spark.sql.parquet.compression.codec", "snappy")
            .config("spark.hadoop." + LocalDisk.SETTING, LocalDisk.class.getName());
    if (inputBytes < SMALL_INPUT) {
      builder =
          builder
              .config("spark.sql.codegen.wholeStage", "false")
              .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
              .config("spark.sql.shuffle.partitions", "1");
    }
    if (master == null || master.startsWith("local")) {
      builder =
          builder
              // One machine has nothing to adapt to, and every stage would be planned again.
              .config("spark.sql.adaptive.enabled", "false")
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.driver.bindAddress", "127.0.0.1");
    }
    return new Session(builder.getOrCreate(), owned);
  }

  /**
   * A session in use.
   *
   * @param spark the session
   * @param owned whether it was made here and ends here, or was there before
   */
  public record Session(SparkSession spark, boolean owned) implements AutoCloseable {
    @Override
    public void close() {
      if (owned) {
        spark.stop();
      }
    }
  }
}
