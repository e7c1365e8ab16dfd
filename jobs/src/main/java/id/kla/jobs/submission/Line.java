package id.kla.jobs.submission;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A row of a table of the release.
 *
 * @param table the table
 * @param cells its cells in the order of the columns: text, Integer, BigDecimal, or null
 */
public record Line(Table table, List<Object> cells) {

  /** Refuses another number of cells than the table has columns. */
  public Line {
    if (cells.size() != table.fields().size()) {
      throw new IllegalArgumentException(
          table.name() + " has " + table.fields().size() + " columns, not " + cells.size());
    }
    cells = Collections.unmodifiableList(cells);
  }

  static Line of(Table table, Object... cells) {
    return new Line(table, Arrays.asList(cells));
  }

  /** The cell in a column. */
  public Object cell(Field column) {
    return cells.get(table.columns().indexOf(column.name()));
  }
}
