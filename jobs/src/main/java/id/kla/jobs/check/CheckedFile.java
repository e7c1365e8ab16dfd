package id.kla.jobs.check;

import id.kla.jobs.ingest.FileReading;
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
 * @param rejected rows refused, by themselves or because of what other rows say
 * @param superseded rows that another one replaces
 */
public record CheckedFile(FileReading reading, List<Notice> notices, int rejected, int superseded) {

  /** Rows that count. */
  public int accepted() {
    return reading.rowsRead() - rejected - superseded;
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

  private Set<String> places(Severity severity) {
    return notices.stream()
        .filter(notice -> notice.line() != null)
        .filter(notice -> notice.code().severity() == severity)
        .map(notice -> notice.sheet() + "\n" + notice.line())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
