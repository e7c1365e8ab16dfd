package id.kla.jobs.store;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** The rows of one Parquet file in their order, read one by one and without a Spark job. */
final class ParquetRows implements Closeable {
  private final Table table;
  private final Map<String, Integer> positions = new HashMap<>();
  private final ParquetReader<Object[]> reader;

  /**
   * The rows of a file.
   *
   * @param columns those of the table that are read; its rows have no others
   */
  ParquetRows(Table table, List<Field> columns, Path file, Configuration hadoop)
      throws IOException {
    this.table = table;
    columns.forEach(column -> positions.put(column.name(), positions.size()));
    this.reader =
        new ParquetReader.Builder<Object[]>(HadoopInputFile.fromPath(file, hadoop)) {
          @Override
          protected ReadSupport<Object[]> getReadSupport() {
            return new RowReading(columns);
          }
        }.build();
  }

  /** The next row; null at the end. */
  TableRow next() throws IOException {
    Object[] cells = reader.read();
    return cells == null ? null : new TableRow(table, positions, Arrays.asList(cells));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
