package id.kla.jobs.publish;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rows of a table by the text in one of its columns. */
final class RowGroups {
  private RowGroups() {}

  /** Lines of the rows that are wanted, groups and lines in the order of the table. */
  static <T> Map<String, List<T>> by(
      Store store,
      Table table,
      String column,
      Predicate<TableRow> wanted,
      Function<TableRow, T> line) {
    Map<String, List<T>> lines = new LinkedHashMap<>();
    store.each(
        table,
        row -> {
          if (wanted.test(row)) {
            lines.computeIfAbsent(row.text(column), key -> new ArrayList<>()).add(line.apply(row));
          }
        });
    return lines;
  }
}
