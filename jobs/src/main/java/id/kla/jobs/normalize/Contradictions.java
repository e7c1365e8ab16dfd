package id.kla.jobs.normalize;

import id.kla.jobs.store.SparkSchema;
import id.kla.schemas.table.AwardTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Contradictions as rows of their table. */
final class Contradictions {
  private Contradictions() {}

  /** One row each, numbered within year, kind and subject in the order given. */
  static Dataset<Row> table(SparkSession spark, List<Contradiction> found) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Contradiction one : found) {
      int number =
          numbers.merge(one.awardYear() + "/" + one.kind() + "/" + one.subject(), 1, Integer::sum);
      rows.add(
          RowFactory.create(
              one.awardYear(),
              one.kind(),
              one.subject(),
              number,
              one.oneSays(),
              one.otherSays(),
              one.treatment(),
              one.oneSource(),
              one.otherSource(),
              one.simulated() ? "yes" : "no"));
    }
    return spark.createDataFrame(rows, SparkSchema.of(AwardTables.CONTRADICTIONS));
  }
}
