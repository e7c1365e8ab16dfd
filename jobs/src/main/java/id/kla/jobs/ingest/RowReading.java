package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a file while it is read: its cells by column name, and all that is wrong with them.
 */
final class RowReading {
  private static final int LONGEST_VALUE = 200;

  private final Header header;
  private final RawRow row;
  private final List<Notice> notices = new ArrayList<>();

  RowReading(Header header, RawRow row) {
    this.header = header;
    this.row = row;
  }

  String sourceFile() {
    return header.sourceFile();
  }

  int line() {
    return row.line();
  }

  /** The cleaned cell of this column; empty when the file has no such column. */
  String cell(String column) {
    Integer position = header.positions().get(column);
    return position == null ? "" : Cells.clean(row.cells().get(position));
  }

  /** The cleaned cell of this column; null when it is empty or the file has no such column. */
  String cellOrNull(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? null : cell;
  }

  /** Says something about the cell of a column. */
  void say(NoticeCode code, String column, String value, Map<String, String> details) {
    notices.add(
        Notice.of(
            code,
            sourceFile(),
            line(),
            header.title(column),
            value == null ? null : Cells.shown(value, LONGEST_VALUE),
            details));
  }

  List<Notice> notices() {
    return notices;
  }

  /** The first reason to refuse the row; null when there is none. */
  Notice refusal() {
    return notices.stream()
        .filter(notice -> notice.code().severity() == Severity.ERROR)
        .findFirst()
        .orElse(null);
  }
}
