package id.kla.jobs.store;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The Spark form of the declared tables. */
public final class SparkSchema {
  /** Decimals of a share. */
  public static final int SHARE_SCALE = 6;

  /** Decimals of a score. */
  public static final int SCORE_SCALE = 3;

  /** Decimals of any other number. */
  public static final int DECIMAL_SCALE = 6;

  private SparkSchema() {}

  /** The schema of a table. */
  public static StructType of(Table table) {
    StructType schema = new StructType();
    for (Field field : table.fields()) {
      schema = schema.add(field.name(), type(field), !field.required());
    }
    return schema;
  }

  /** The type of a column. */
  public static DataType type(Field field) {
    return switch (field.type()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case SHARE -> DataTypes.createDecimalType(9, SHARE_SCALE);
      case SCORE -> DataTypes.createDecimalType(9, SCORE_SCALE);
      case DECIMAL -> DataTypes.createDecimalType(18, DECIMAL_SCALE);
    };
  }

  /** A share in the form of its column. */
  public static BigDecimal share(double value) {
    return BigDecimal.valueOf(value).setScale(SHARE_SCALE, RoundingMode.HALF_UP);
  }
}
