package id.kla.jobs.store;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows of one table while they are made, cell by cell in the order of its columns. */
public final class TableRows {
  private final Table table;
  private final List<Object[]> rows = new ArrayList<>();

  /** No rows yet of this table. */
  public TableRows(Table table) {
    this.table = table;
  }

  /**
   * One row for each of these.
   *
   * @param cells of a row, as {@link #add} takes them
   */
  public static <T> TableRows of(Table table, Iterable<T> things, Function<T, Object[]> cells) {
    TableRows rows = new TableRows(table);
    things.forEach(thing -> rows.add(cells.apply(thing)));
    return rows;
  }

  /** The table. */
  public Table table() {
    return table;
  }

  /** The rows so far: text, whole numbers, decimals at the scale of their column, or null. */
  public List<Object[]> rows() {
    return rows;
  }

  /**
   * Adds a row.
   *
   * @param cells one for each column; a double must be finite, and a truth is written yes or no
   */
  public void add(Object... cells) {
    if (cells.length != table.fields().size()) {
      throw new IllegalArgumentException(
          "Table "
              + table.name()
              + " has "
              + table.fields().size()
              + " columns, not "
              + cells.length);
    }
    Object[] row = new Object[cells.length];
    for (int i = 0; i < cells.length; i++) {
      row[i] = cell(table.fields().get(i), cells[i]);
    }
    rows.add(row);
  }

  /** A row that is filled column by column; the columns that are not named stay null. */
  public Row row() {
    return new Row();
  }

  /** A row of this table while it is filled by the names of its columns. */
  public final class Row {
    private final Object[] cells = new Object[table.fields().size()];

    /** The row with this cell, as {@link TableRows#add} takes it. */
    public Row with(Field column, Object cell) {
      int position = table.columns().indexOf(column.name());
      if (position < 0) {
        throw new IllegalArgumentException(
            "Table " + table.name() + " has no column " + column.name());
      }
      cells[position] = cell;
      return this;
    }

    /** Adds the row to its table. */
    public void add() {
      TableRows.this.add(cells);
    }
  }

  private Object cell(Field field, Object value) {
    if (value == null) {
      return null;
    }
    return switch (field.type()) {
      case TEXT -> value instanceof Boolean truth ? yesOrNo(truth) : (String) value;
      case INTEGER -> Math.toIntExact(((Number) value).longValue());
      case SHARE -> scaled(value, SparkSchema.SHARE_SCALE);
      case SCORE -> scaled(value, SparkSchema.SCORE_SCALE);
      case DECIMAL -> scaled(value, SparkSchema.DECIMAL_SCALE);
    };
  }

  private static BigDecimal scaled(Object value, int scale) {
    BigDecimal exact =
        value instanceof BigDecimal decimal
            ? decimal
            : BigDecimal.valueOf(((Number) value).doubleValue());
    return exact.setScale(scale, RoundingMode.HALF_UP);
  }

  private static String yesOrNo(boolean truth) {
    return truth ? "yes" : "no";
  }
}
