package id.kla.jobs.ingest;

import id.kla.schemas.layout.Layout;
import java.util.List;
import java.util.Map;

/**
 * The header of a file whose layout is known.
 *
 * @param sourceFile name of the file
 * @param layout the layout
 * @param titles the titles as the file writes them
 * @param positions column name to position, from 0
 */
record Header(
    String sourceFile, Layout layout, List<String> titles, Map<String, Integer> positions) {

  /** The title that the file gives to a column, as shown; its name when the file has none. */
  String title(String column) {
    Integer position = positions.get(column);
    return position == null ? column : Cells.title(titles.get(position));
  }
}
