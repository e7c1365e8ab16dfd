package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.PROVINCE_CODE;
import static id.kla.schemas.table.Columns.PROVINCE_CODE_THEN;
import static id.kla.schemas.table.Columns.SCOPE;
import static id.kla.schemas.table.TrendColumns.BORDERS;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows about districts, told to the sets that they are counted in. */
final class Scoped {
  private static final String IN = "scope_and_borders";

  private Scoped() {}

  /**
   * Each row once for the nation, once for its province of today, and once for its province of then
   * where there is one.
   *
   * @param rows with {@code province_code}, and {@code province_code_then} that may be null
   * @return the same with {@code scope} and {@code borders}
   */
  static Dataset<Row> of(Dataset<Row> rows) {
    return rows.withColumn(
            IN,
            explode(
                array(
                    in(lit(Shares.NATION), Scope.Borders.ANY),
                    in(col(PROVINCE_CODE.name()), Scope.Borders.TODAY),
                    in(col(PROVINCE_CODE_THEN.name()), Scope.Borders.THEN))))
        .withColumn(SCOPE.name(), col(IN).getField(SCOPE.name()))
        .withColumn(BORDERS.name(), col(IN).getField(BORDERS.name()))
        .filter(col(SCOPE.name()).isNotNull())
        .drop(IN);
  }

  private static Column in(Column scope, Scope.Borders borders) {
    return struct(scope.alias(SCOPE.name()), lit(borders.code()).alias(BORDERS.name()));
  }
}
