package id.kla.jobs.ingest;

import id.kla.schemas.layout.LayoutMatch;
import id.kla.schemas.layout.Layouts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A file without sheets, or one sheet of a workbook: the rows above its header, the header, and the
 * rows of data.
 *
 * @param sheet name of the sheet; empty for a file without sheets
 * @param above rows above the header, such as a merged title
 * @param header the header; null when there is no row at all
 * @param match what the header fits; null when there is no row at all
 * @param rows the rows below the header
 * @param numbers by line, the positions of cells that a workbook holds as numbers
 */
record Part(
    String sheet,
    List<RawRow> above,
    RawRow header,
    LayoutMatch match,
    List<RawRow> rows,
    Map<Integer, BitSet> numbers) {
  /** So many of the first rows are looked at for a header. */
  static final int MOST_ROWS_ABOVE = 20;

  /** A part made of all its rows. */
  static Part of(String sheet, List<RawRow> all, Map<Integer, BitSet> numbers) {
    if (all.isEmpty()) {
      return new Part(sheet, List.of(), null, null, List.of(), numbers);
    }
    int header = 0;
    LayoutMatch best = null;
    for (int row = 0; row < Math.min(all.size(), MOST_ROWS_ABOVE); row++) {
      LayoutMatch match = match(all.get(row));
      if (best == null || score(match) > score(best)) {
        best = match;
        header = row;
      }
      if (fits(match)) {
        break;
      }
    }
    return new Part(
        sheet,
        all.subList(0, header),
        all.get(header),
        best,
        all.subList(header + 1, all.size()),
        numbers);
  }

  static LayoutMatch match(RawRow header) {
    return Layouts.standard().match(header.readable() ? header.cells() : List.of(header.text()));
  }

  static boolean fits(LayoutMatch match) {
    return !(match instanceof LayoutMatch.FitsNone);
  }

  /** How much of a layout a header is: all, or so many of its columns. */
  static int score(LayoutMatch match) {
    return match instanceof LayoutMatch.FitsNone none ? none.recognised() : Integer.MAX_VALUE;
  }

  /** What stands in the rows above the header. */
  List<String> textsAbove() {
    List<String> texts = new ArrayList<>();
    for (RawRow row : above) {
      if (row.readable()) {
        row.cells().stream().map(Cells::clean).filter(cell -> !cell.isEmpty()).forEach(texts::add);
      } else {
        texts.add(Cells.clean(row.text()));
      }
    }
    return texts;
  }

  /** Whether the workbook itself holds a cell as a number, and so with a decimal point. */
  boolean isNumber(RawRow row, int position) {
    BitSet ofLine = numbers.get(row.line());
    return ofLine != null && ofLine.get(position);
  }
}
