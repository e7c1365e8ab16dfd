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
  private Place place;

  RowReading(Header header, RawRow row) {
    this.header = header;
    this.row = row;
  }

  Header header() {
    return header;
  }

  Place place() {
    if (place == null) {
      place = Place.of(header.context(), row);
    }
    return place;
  }

  /** Whether the file has this column. */
  boolean has(String column) {
    return header.position(column) != null;
  }

  /** The cleaned cell of this column; empty when the file has no such column. */
  String cell(String column) {
    Integer position = header.position(column);
    return position == null ? "" : cell(position);
  }

  /** Whether the workbook itself holds the cell at this position as a number. */
  boolean isNumber(int position) {
    return header.part().isNumber(row, position);
  }

  /** The cleaned cell at this position. */
  String cell(int position) {
    return Cells.clean(row.cells().get(position));
  }

  /** The cleaned cell of this column; null when it is empty or the file has no such column. */
  String cellOrNull(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? null : cell;
  }

  /** Says something about the cell of a column. */
  void say(NoticeCode code, String column, String value, Map<String, String> details) {
    sayAt(code, header.title(column), value, details);
  }

  /** Says something about the cell under a title as shown; null where no one column is meant. */
  void sayAt(NoticeCode code, String title, String value, Map<String, String> details) {
    FileContext context = header.context();
    notices.add(
        Notice.of(
                code,
                context.file(),
                row.line(),
                title,
                value == null ? null : Cells.shown(value, LONGEST_VALUE),
                details)
            .inSheet(context.sheet()));
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
