package id.kla.jobs.store;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The tables of a release that was written, read without a Spark session. */
public final class ReleaseTables {
  private final Path folder;
  private final Configuration hadoop;

  /** Those of the release in this folder. */
  public ReleaseTables(Path folder, Configuration hadoop) {
    this.folder = folder;
    this.hadoop = hadoop;
  }

  /** Whether the release has this table; one made by an earlier version may not. */
  public boolean has(Table table) {
    try {
      return folder.getFileSystem(hadoop).exists(file(table));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look for table " + table.name(), e);
    }
  }

  /** All rows of a table in the order of its key; only for tables that stay small. */
  public List<TableRow> rows(Table table) {
    List<TableRow> rows = new ArrayList<>();
    each(table, rows::add);
    return rows;
  }

  /** Hands on the rows of a table one by one in the order of its key. */
  public void each(Table table, Consumer<TableRow> row) {
    each(table, table.fields(), Integer.MAX_VALUE, row);
  }

  void each(Table table, List<Field> columns, int most, Consumer<TableRow> taker) {
    try (ParquetRows sorted = open(table, columns)) {
      TableRow row;
      for (int taken = 0; taken < most && (row = sorted.next()) != null; taken++) {
        taker.accept(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read table " + table.name(), e);
    }
  }

  ParquetRows open(Table table, List<Field> columns) throws IOException {
    return new ParquetRows(table, columns, file(table), hadoop);
  }

  Path file(Table table) {
    return new Path(new Path(folder, table.name()), Store.ONLY_PART);
  }
}
