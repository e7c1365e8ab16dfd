package id.kla.jobs.simulate;

import java.util.ArrayList;
import java.util.List;

/**
 * A file before it is written.
 *
 * @param name name of the file
 * @param look how it is written
 * @param sheet name of its sheet; empty for a text
 * @param above rows of title above the header, one text each
 * @param header titles of the columns
 * @param rows the rows
 * @param headerMarks faults to be reported at the header
 */
record Draft(
    String name,
    Look look,
    String sheet,
    List<String> above,
    List<String> header,
    List<DraftRow> rows,
    List<Mark> headerMarks) {
  Draft {
    above = List.copyOf(above);
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    headerMarks = List.copyOf(headerMarks);
  }

  static Draft of(
      String stem, Look look, List<String> above, List<String> header, List<DraftRow> rows) {
    return new Draft(
        stem + look.extension(),
        look,
        look.workbook() ? "Kiriman" : "",
        look.titled() ? above : List.of(),
        header,
        rows,
        List.of());
  }

  /** The same file with a fault to be reported at its header. */
  Draft markedAtHeader(Mark mark) {
    List<Mark> more = new ArrayList<>(headerMarks);
    more.add(mark);
    return new Draft(name, look, sheet, above, header, rows, more);
  }

  /** All faults planted in it, each with its line. */
  List<Planted> planted() {
    List<Planted> planted = new ArrayList<>();
    int line = above.size() + 1;
    for (Mark mark : headerMarks) {
      planted.add(Planted.of(mark, name, sheet, line));
    }
    for (DraftRow row : rows) {
      line++;
      for (Mark mark : row.marks()) {
        planted.add(Planted.of(mark, name, sheet, line));
      }
    }
    return planted;
  }

  /** Its content. */
  byte[] bytes() {
    return look.workbook() ? WorkbookFile.bytes(this) : TextFile.bytes(this);
  }
}
