package id.kla.jobs.store;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One row of a written table. */
public final class TableRow {
  private final Table table;
  private final Map<String, Integer> positions;
  private final List<Object> cells;

  /**
   * A row.
   *
   * @param positions column name to position, from 0, the same for all rows of the table
   */
  TableRow(Table table, Map<String, Integer> positions, List<Object> cells) {
    this.table = table;
    this.positions = positions;
    this.cells = cells;
  }

  /** The text in a column; null when it is empty. */
  public String text(Field column) {
    return (String) cell(column.name());
  }

  /** The text in a column of this name; null when it is empty. */
  public String text(String column) {
    return (String) cell(column);
  }

  /** The whole number in a column; null when it is empty. */
  public Integer number(Field column) {
    return (Integer) cell(column.name());
  }

  /** The whole number in a column of this name; null when it is empty. */
  public Integer number(String column) {
    return (Integer) cell(column);
  }

  /** The share or score in a column; null when it is empty. */
  public BigDecimal decimal(Field column) {
    return (BigDecimal) cell(column.name());
  }

  /** The share or score in a column of this name; null when it is empty. */
  public BigDecimal decimal(String column) {
    return (BigDecimal) cell(column);
  }

  /** All cells in the order of the columns: text, whole numbers, decimals, or null. */
  List<Object> cells() {
    return cells;
  }

  Object cell(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("Table " + table.name() + " has no column " + column);
    }
    return cells.get(position);
  }
}
