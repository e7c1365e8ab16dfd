package id.kla.jobs.check;

import id.kla.jobs.ingest.FileReading;
import id.kla.jobs.ingest.Place;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One file that was checked. Rows read are rows accepted, refused and superseded.
 *
 * @param reading what the file says
 * @param notices everything there is to say to its sender, by sheet and line, the file as a whole
 *     first
 * @param rejectedAt where the rows stand that are refused, by themselves or because of what other
 *     rows say
 * @param superseded rows that another one replaces
 */
public record CheckedFile(
    FileReading reading, List<Notice> notices, List<Place> rejectedAt, int superseded) {

  /** Rows refused. */
  public int rejected() {
    return rejectedAt.size();
  }

  /** Rows that count. */
  public int accepted() {
    return reading.rowsRead() - rejected() - superseded;
  }

  /** How many notices have this weight. */
  public long count(Severity severity) {
    return notices.stream().filter(notice -> notice.code().severity() == severity).count();
  }

  /** Rows that count, but that somebody should look at. */
  int toLookAt() {
    Set<String> doubtful = places(Severity.WARNING);
    doubtful.removeAll(places(Severity.ERROR));
    return doubtful.size();
  }

  /**
   * Lines of which only a part is refused: a cell of a row that counts, or a column of a file of
   * which rows count.
   */
  public int partlyRefused() {
    if (accepted() == 0) {
      return 0;
    }
    Set<String> refused = places(Severity.ERROR);
    rejectedAt.forEach(row -> refused.remove(place(row.sheet(), row.line())));
    return refused.size();
  }

  private static String place(String sheet, Integer line) {
    return sheet + "\n" + line;
  }

  private Set<String> places(Severity severity) {
    return notices.stream()
        .filter(notice -> notice.line() != null)
        .filter(notice -> notice.code().severity() == severity)
        .map(notice -> place(notice.sheet(), notice.line()))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
