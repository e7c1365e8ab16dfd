package id.kla.jobs.testing;

import com.holdenkarau.spark.testing.JavaDatasetSuiteBase;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one Spark session of the tests, and comparisons of data sets, by spark-testing-base. */
public final class SparkExtension implements BeforeAllCallback {
  private static final Suite SUITE = new Suite();

  /** Made for JUnit 4; its life cycle is called by hand. */
  private static final class Suite extends JavaDatasetSuiteBase {
    private boolean started;

    @Override
    public boolean enableHiveSupport() {
      return false;
    }

    synchronized void start() {
      if (!started) {
        runBefore();
        started = true;
      }
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    SUITE.start();
  }

  /** The session. */
  public SparkSession spark() {
    SUITE.start();
    return SUITE.spark();
  }

  /** Fails unless both have the same rows, each as often, in any order. */
  public void assertSameRows(Dataset<Row> expected, Dataset<Row> actual) {
    SUITE.assertDataFrameNoOrderEquals(expected, actual);
  }
}
