package id.kla.jobs.ingest;

import id.kla.schemas.layout.LayoutMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The decimal mark of the scores of a part, told once for all of them and never cell by cell.
 *
 * @param mark the mark
 * @param mixed the first cell with the other mark; empty when there is none
 */
record DecimalMarks(DecimalMark mark, Optional<Cell> mixed) {

  /**
   * A cell.
   *
   * @param line its line
   * @param cell its text
   */
  record Cell(int line, String cell) {}

  static DecimalMarks of(Part part, LayoutMatch.Fits fits) {
    Character declared = fits.layout().settings().decimalMark();
    List<Integer> positions = new ArrayList<>(fits.indicators());
    fits.positions()
        .forEach(
            (column, position) -> {
              if (column.contains("score") || column.equals("total")) {
                positions.add(position);
              }
            });
    if (declared != null) {
      return new DecimalMarks(
          declared == ',' ? DecimalMark.COMMA : DecimalMark.POINT, Optional.empty());
    }
    List<Cell> cells = new ArrayList<>();
    for (RawRow row : part.rows()) {
      for (int position : positions) {
        if (row.readable() && position < row.cells().size() && !part.isNumber(row, position)) {
          cells.add(new Cell(row.line(), Cells.clean(row.cells().get(position))));
        }
      }
    }
    DecimalMark.Detected detected = DecimalMark.detect(cells.stream().map(Cell::cell).toList());
    return new DecimalMarks(
        detected.mark(), Optional.ofNullable(detected.firstOther()).map(cells::get));
  }
}
