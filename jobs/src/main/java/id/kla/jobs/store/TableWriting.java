package id.kla.jobs.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A table that is being written; see {@link Store#writing}. */
public final class TableWriting implements AutoCloseable {
  private final ParquetTable table;
  private final Runnable done;

  TableWriting(ParquetTable table, Runnable done) {
    this.table = table;
    this.done = done;
  }

  /** Adds rows whose keys come after all that are there; among themselves in any order. */
  public void add(TableRows rows) {
    try {
      table.add(rows.rows());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write table " + rows.table().name(), e);
    }
  }

  @Override
  public void close() {
    try {
      table.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot end a table", e);
    }
    done.run();
  }
}
