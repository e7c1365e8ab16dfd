package id.kla.jobs.normalize;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.PROVINCE_CODE;
import static id.kla.schemas.table.Columns.PROVINCE_CODE_THEN;

import id.kla.schemas.ladder.Editions;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Every district in every edition that was held, with its province then and now and whether it
 * existed.
 */
public final class DistrictEditions {
  /** Whether the district existed at that edition. */
  public static final String FORMED = "formed";

  private static final StructType SCHEMA =
      new StructType()
          .add(DISTRICT_CODE.name(), DataTypes.StringType)
          .add(AWARD_YEAR.name(), DataTypes.IntegerType)
          .add(PROVINCE_CODE.name(), DataTypes.StringType)
          .add(PROVINCE_CODE_THEN.name(), DataTypes.StringType)
          .add(FORMED, DataTypes.BooleanType);

  private DistrictEditions() {}

  /** 514 districts times the editions held. */
  public static Dataset<Row> of(SparkSession spark, RegionRegister register, Editions editions) {
    List<Row> rows = new ArrayList<>();
    for (District district : register.districts()) {
      for (int year : editions.held()) {
        rows.add(
            RowFactory.create(
                district.code(),
                year,
                district.provinceCode(),
                register.provinceAt(district, year).code(),
                register.existedIn(district, year)));
      }
    }
    return spark.createDataFrame(rows, SCHEMA);
  }
}
