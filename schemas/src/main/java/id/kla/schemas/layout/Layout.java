package id.kla.schemas.layout;

import java.util.List;

/**
 * A known form of an input file: which titles mean which column. Layouts are data, in {@code
 * layout/layouts.csv}; adding one is adding its lines and a sample.
 *
 * @param name its name, as in messages
 * @param columns its columns
 */
public record Layout(String name, List<Column> columns) {

  /** Copies the list. */
  public Layout {
    columns = List.copyOf(columns);
  }

  /**
   * One column.
   *
   * @param name what the program calls it
   * @param required whether a file without it is refused
   * @param titles the titles that mean it, in lower case; the first is the one to recommend
   */
  public record Column(String name, boolean required, List<String> titles) {
    /** Copies the list. */
    public Column {
      titles = List.copyOf(titles);
    }
  }
}
