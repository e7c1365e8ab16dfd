package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.FROM_YEAR;
import static id.kla.schemas.table.Columns.GAP_YEARS;
import static id.kla.schemas.table.Columns.TO_YEAR;

import id.kla.schemas.ladder.Editions;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The pairs of consecutive editions. A row before is not the edition before, so pairs come from
 * here and from no window.
 */
final class EditionPairs {
  private EditionPairs() {}

  /** One row per pair: {@code from_year}, {@code to_year}, {@code gap_years}. */
  static Dataset<Row> of(SparkSession spark, Editions editions) {
    List<Integer> held = editions.held();
    List<Row> pairs = new ArrayList<>();
    for (int i = 1; i < held.size(); i++) {
      pairs.add(RowFactory.create(held.get(i - 1), held.get(i), held.get(i) - held.get(i - 1)));
    }
    return spark.createDataFrame(
        pairs,
        new StructType()
            .add(FROM_YEAR.name(), DataTypes.IntegerType)
            .add(TO_YEAR.name(), DataTypes.IntegerType)
            .add(GAP_YEARS.name(), DataTypes.IntegerType));
  }
}
