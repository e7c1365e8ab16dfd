package id.kla.jobs.ingest;

import id.kla.schemas.layout.LayoutMatch;
import id.kla.schemas.layout.Layouts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The header of a file or sheet whose layout is known, with what holds for all rows below it.
 *
 * @param context what the file says outside of its rows
 * @param part the file or sheet
 * @param fits the layout and where its columns are
 * @param decimalMark decimal mark of its scores
 * @param keys the titles in the form in which titles are compared
 * @param shownTitles the titles in the form in which they are shown
 */
record Header(
    FileContext context,
    Part part,
    LayoutMatch.Fits fits,
    DecimalMark decimalMark,
    List<String> keys,
    List<String> shownTitles) {
  private static final Set<String> SUMS =
      Set.of("jumlah", "total", "jumlah total", "subtotal", "rata-rata", "rata rata", "rerata");

  static Header of(FileContext context, Part part, LayoutMatch.Fits fits, DecimalMark decimalMark) {
    return new Header(
        context,
        part,
        fits,
        decimalMark,
        part.header().cells().stream().map(Layouts::key).toList(),
        part.header().cells().stream().map(Cells::title).toList());
  }

  /** Whether the cells are the titles once more. */
  boolean repeatedBy(List<String> cells) {
    for (int position = 0; position < cells.size(); position++) {
      String cell = cells.get(position);
      // The length of the first cell tells of nearly every row that it is not.
      if (cell.length() < keys.get(position).length()
          || !Layouts.key(cell).equals(keys.get(position))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the cells sum up other rows: "Jumlah" or the like stands where a district should. */
  boolean isSummedUpBy(List<String> cells) {
    Integer name =
        position("region_name") == null ? position("district_name") : position("region_name");
    Integer code = position("district_code");
    if (code != null && !Cells.clean(cells.get(code)).isEmpty()) {
      // With a code the row is of a district, and "total" beside it is the total of its indicators.
      return saysSum(cells.get(code));
    }
    return name != null && cells.subList(0, name + 1).stream().anyMatch(Header::saysSum);
  }

  private static boolean saysSum(String cell) {
    return SUMS.contains(
        Cells.clean(cell).toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})[ .:]+$", ""));
  }

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
    return shownTitles.get(position);
  }
}
