package id.kla.jobs.store;

import id.kla.schemas.table.FieldType;
import id.kla.schemas.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** The rows of one Parquet file in their order, read one by one and without a Spark job. */
final class ParquetRows implements Closeable {
  private final Table table;
  private final Map<String, Integer> positions = new HashMap<>();
  private final ParquetReader<Group> reader;

  /** Where the file has the columns of the table; null before the first row. */
  private int[] columns;

  ParquetRows(Table table, Path file, Configuration hadoop) throws IOException {
    this.table = table;
    table.columns().forEach(column -> positions.put(column, positions.size()));
    this.reader =
        new ParquetReader.Builder<Group>(HadoopInputFile.fromPath(file, hadoop)) {
          @Override
          protected GroupReadSupport getReadSupport() {
            return new GroupReadSupport();
          }
        }.build();
  }

  /** The next row; null at the end. */
  TableRow next() throws IOException {
    Group group = reader.read();
    if (group == null) {
      return null;
    }
    if (columns == null) {
      columns = table.columns().stream().mapToInt(group.getType()::getFieldIndex).toArray();
    }
    List<Object> cells = new ArrayList<>(columns.length);
    for (int i = 0; i < columns.length; i++) {
      int column = columns[i];
      cells.add(
          group.getFieldRepetitionCount(column) == 0
              ? null
              : cell(group, column, table.fields().get(i).type()));
    }
    return new TableRow(table, positions, cells);
  }

  private static Object cell(Group group, int column, FieldType type) {
    return switch (type) {
      case TEXT -> group.getString(column, 0);
      case INTEGER -> group.getInteger(column, 0);
      // Nine digits fit 32 bits, so Spark writes the decimal as its unscaled whole number.
      case SHARE -> BigDecimal.valueOf(group.getInteger(column, 0), SparkSchema.SHARE_SCALE);
      case SCORE -> BigDecimal.valueOf(group.getInteger(column, 0), SparkSchema.SCORE_SCALE);
      // Eighteen digits fit 64 bits.
      case DECIMAL -> BigDecimal.valueOf(group.getLong(column, 0), SparkSchema.DECIMAL_SCALE);
    };
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
