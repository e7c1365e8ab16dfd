package id.kla.jobs.simulate;

import id.kla.schemas.notice.NoticeCode;
import java.util.List;

/**
 * A planted fault and the place at which it must be reported.
 *
 * @param notice the notice that must name it, or the reason for which its row is refused or
 *     superseded
 * @param sourceFile name of the file
 * @param sheet name of the sheet; empty for a file without sheets or when the file as a whole is
 *     meant
 * @param line line; null when the file as a whole is meant
 * @param column title of the column; empty when no single column is meant
 * @param what what was planted
 */
public record Planted(
    NoticeCode notice, String sourceFile, String sheet, Integer line, String column, String what) {
  /** The columns of the list of planted faults. */
  static final List<String> TITLES =
      List.of("notice", "source_file", "sheet", "line", "column", "what");

  static Planted of(Mark mark, String file, String sheet, Integer line) {
    return new Planted(mark.notice(), file, sheet, line, mark.column(), mark.what());
  }

  /** The cells of its line of the list. */
  List<String> cells() {
    return List.of(
        notice.code(), sourceFile, sheet, line == null ? "" : line.toString(), column, what);
  }
}
