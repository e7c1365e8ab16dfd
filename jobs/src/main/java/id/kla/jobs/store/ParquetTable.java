package id.kla.jobs.store;

import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Types;

/** Rows in memory as one Parquet file, in the form in which Spark writes them. */
final class ParquetTable implements Closeable {
  private static final int DIGITS_OF_64_BITS = 18;

  private final Table table;
  private final ParquetWriter<Object[]> writer;
  private Object[] last;

  private ParquetTable(Table table, ParquetWriter<Object[]> writer) {
    this.table = table;
    this.writer = writer;
  }

  /** Writes the rows, sorted by the key of the table. */
  static void write(Table table, List<Object[]> rows, Path file, Configuration hadoop)
      throws IOException {
    try (ParquetTable begun = begin(table, file, hadoop)) {
      begun.add(rows);
    }
  }

  /** A file without rows yet. */
  static ParquetTable begin(Table table, Path file, Configuration hadoop) throws IOException {
    MessageType schema = schema(table);
    return new ParquetTable(
        table,
        new Writing(HadoopOutputFile.fromPath(file, hadoop), new RowWriting(table, schema))
            .withConf(hadoop)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build());
  }

  private static final class Writing extends ParquetWriter.Builder<Object[], Writing> {
    private final RowWriting rows;

    Writing(OutputFile file, RowWriting rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Writing self() {
      return this;
    }

    // The library asks for this form of the method, deprecated as it is.
    @SuppressWarnings("deprecation")
    @Override
    protected WriteSupport<Object[]> getWriteSupport(Configuration hadoop) {
      return rows;
    }
  }

  /**
   * Adds rows, sorted among themselves by the key of the table.
   *
   * @throws IllegalStateException when one comes before a row that is there
   */
  void add(List<Object[]> rows) throws IOException {
    Comparator<Object[]> order = byKey(table);
    for (Object[] row : rows.stream().sorted(order).toList()) {
      if (last != null && order.compare(last, row) > 0) {
        throw new IllegalStateException(
            "Table " + table.name() + ": rows do not come in the order of its key");
      }
      writer.write(row);
      last = row;
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static Comparator<Object[]> byKey(Table table) {
    int[] key = table.key().stream().mapToInt(table.columns()::indexOf).toArray();
    return (one, other) -> {
      int order = 0;
      for (int i = 0; order == 0 && i < key.length; i++) {
        order = compare(one[key[i]], other[key[i]]);
      }
      return order;
    };
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object one, Object other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return ((Comparable<Object>) one).compareTo(other);
  }

  /** Every column may be null here; whether it must be filled is told when it is read again. */
  private static MessageType schema(Table table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Field field : table.fields()) {
      message.addField(type(field));
    }
    return message.named(table.name());
  }

  private static PrimitiveType type(Field field) {
    return switch (field.type()) {
      case TEXT -> Types.optional(BINARY).as(stringType()).named(field.name());
      case INTEGER -> Types.optional(INT32).named(field.name());
      case SHARE ->
          Types.optional(INT32)
              .as(decimalType(SparkSchema.SHARE_SCALE, RowWriting.DIGITS_OF_32_BITS))
              .named(field.name());
      case SCORE ->
          Types.optional(INT32)
              .as(decimalType(SparkSchema.SCORE_SCALE, RowWriting.DIGITS_OF_32_BITS))
              .named(field.name());
      case DECIMAL ->
          Types.optional(INT64)
              .as(decimalType(SparkSchema.DECIMAL_SCALE, DIGITS_OF_64_BITS))
              .named(field.name());
    };
  }
}
