package id.kla.jobs.store;

import id.kla.schemas.table.FieldType;
import id.kla.schemas.table.Table;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** Writes the cells of a row, in the order of the columns of its table, as Spark writes them. */
final class RowWriting extends WriteSupport<Object[]> {
  static final int DIGITS_OF_32_BITS = 9;

  private final Table table;
  private final MessageType schema;
  private RecordConsumer file;

  RowWriting(Table table, MessageType schema) {
    this.table = table;
    this.schema = schema;
  }

  // The library asks for this form of the method, deprecated as it is.
  @SuppressWarnings("deprecation")
  @Override
  public WriteContext init(Configuration hadoop) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    file = consumer;
  }

  @Override
  public void write(Object[] row) {
    file.startMessage();
    for (int i = 0; i < row.length; i++) {
      if (row[i] != null) {
        String column = table.fields().get(i).name();
        file.startField(column, i);
        write(table.fields().get(i).type(), row[i]);
        file.endField(column, i);
      }
    }
    file.endMessage();
  }

  private void write(FieldType type, Object cell) {
    switch (type) {
      case TEXT -> file.addBinary(Binary.fromString((String) cell));
      case INTEGER -> file.addInteger((Integer) cell);
      case SHARE -> file.addInteger(unscaled32(cell, SparkSchema.SHARE_SCALE));
      case SCORE -> file.addInteger(unscaled32(cell, SparkSchema.SCORE_SCALE));
      case DECIMAL -> file.addLong(unscaled64(cell, SparkSchema.DECIMAL_SCALE));
    }
  }

  private static int unscaled32(Object number, int scale) {
    BigDecimal scaled = ((BigDecimal) number).setScale(scale);
    if (scaled.precision() > DIGITS_OF_32_BITS) {
      throw new ArithmeticException(number + " has more than nine digits");
    }
    return scaled.unscaledValue().intValueExact();
  }

  private static long unscaled64(Object number, int scale) {
    return ((BigDecimal) number).setScale(scale).unscaledValue().longValueExact();
  }
}
