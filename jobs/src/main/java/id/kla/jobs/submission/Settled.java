package id.kla.jobs.submission;

import id.kla.jobs.ingest.Reject;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.table.Table;
import java.util.List;

/**
 * What the rows of one district and cycle amount to. Every row that came in stands in a line, in
 * the rejects, or in the superseded.
 *
 * @param lines rows of the tables of submissions
 * @param rejects rows that are refused because of what other rows say
 * @param superseded rows that another one replaces
 * @param notices everything there is to say, except what the superseded rows say themselves
 */
public record Settled(
    List<Line> lines, List<Reject> rejects, List<Superseded> superseded, List<Notice> notices) {

  /** The lines of one table. */
  public List<Line> lines(Table table) {
    return lines.stream().filter(line -> line.table().name().equals(table.name())).toList();
  }
}
