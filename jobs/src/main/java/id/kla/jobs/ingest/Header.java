package id.kla.jobs.ingest;

import id.kla.schemas.layout.LayoutMatch;
import java.util.List;

/**
 * The header of a file or sheet whose layout is known, with what holds for all rows below it.
 *
 * @param context what the file says outside of its rows
 * @param part the file or sheet
 * @param fits the layout and where its columns are
 * @param decimalMark decimal mark of its scores
 */
record Header(FileContext context, Part part, LayoutMatch.Fits fits, DecimalMark decimalMark) {

  /** The position of a column, from 0; null when the file has no such column. */
  Integer position(String column) {
    return fits.positions().get(column);
  }

  /** The title that the file gives to a column, as shown; its name when the file has none. */
  String title(String column) {
    Integer position = position(column);
    return position == null ? column : title(position);
  }

  /** The titles as the file writes them. */
  List<String> titles() {
    return part.header().cells();
  }

  /** The title at a position, as shown. */
  String title(int position) {
    return Cells.title(titles().get(position));
  }
}
