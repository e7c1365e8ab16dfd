package id.kla.jobs.store;

import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a table for tests of what reads them. */
public final class MadeRows {
  private MadeRows() {}

  /** A row with these cells by column name; all others are null. */
  public static TableRow row(Table table, Map<String, ?> cells) {
    Map<String, Integer> positions = new HashMap<>();
    List<Object> row = new ArrayList<>();
    for (Field field : table.fields()) {
      positions.put(field.name(), row.size());
      row.add(cells.get(field.name()));
    }
    if (!positions.keySet().containsAll(cells.keySet())) {
      throw new IllegalArgumentException(table.name() + " has no column of " + cells.keySet());
    }
    return new TableRow(table, positions, row);
  }
}
