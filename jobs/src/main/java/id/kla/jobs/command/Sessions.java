package id.kla.jobs.command;

import org.apache.spark.sql.SparkSession;

/** The Spark session of a run. */
final class Sessions {
  private Sessions() {}

  /** A session on this master; null means all cores of this machine. */
  static SparkSession open(String master) {
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
            .config("spark.sql.parquet.compression.codec", "snappy");
    if (master == null || master.startsWith("local")) {
      builder =
          builder
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.driver.bindAddress", "127.0.0.1");
    }
    return builder.getOrCreate();
  }
}
