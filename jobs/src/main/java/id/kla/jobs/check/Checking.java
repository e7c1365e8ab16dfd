package id.kla.jobs.check;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.FileReading;
import id.kla.jobs.ingest.Place;
import id.kla.jobs.ingest.Reject;
import id.kla.jobs.submission.Line;
import id.kla.jobs.submission.Settled;
import id.kla.jobs.submission.Settlement;
import id.kla.jobs.submission.Superseded;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.SubmissionTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges files together, as a run would: each by itself first, then all that was accepted per
 * district and cycle. Only what published results of other files say is left to a run.
 */
public final class Checking {
  private static final Comparator<Notice> BY_PLACE =
      Comparator.comparing(Notice::sheet)
          .thenComparing(Notice::line, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<String, List<Notice>> notices = new HashMap<>();
  private final Map<String, List<Place>> rejected = new HashMap<>();
  private final Map<String, Integer> superseded = new HashMap<>();
  private final List<Line> totals = new ArrayList<>();

  private Checking() {}

  /** What was found; the readings have different names. */
  public static Findings of(List<FileReading> readings) {
    Checking checking = new Checking();
    readings.forEach(checking::add);
    checking.addRepeated(readings);
    List<Accepted> all = readings.stream().flatMap(file -> file.accepted().stream()).toList();
    Settlement.ofAll(all).forEach(checking::add);
    return new Findings(readings.stream().map(checking::file).toList(), checking.totals);
  }

  private void add(FileReading reading) {
    reading.notices().forEach(this::say);
    reading.rejects().forEach(this::reject);
  }

  private void add(Settled settled) {
    settled.notices().forEach(this::say);
    settled.rejects().forEach(this::reject);
    for (Superseded row : settled.superseded()) {
      say(row.reason());
      superseded.merge(row.place().file(), 1, Integer::sum);
    }
    totals.addAll(settled.lines(SubmissionTables.STAGE_SCORES));
  }

  private void addRepeated(List<FileReading> readings) {
    Map<String, String> firstOf = new HashMap<>();
    for (FileReading reading : readings) {
      String first =
          reading.rowsRead() == 0
              ? null
              : firstOf.putIfAbsent(reading.sha256(), reading.sourceFile());
      if (first != null) {
        say(
            Notice.of(
                NoticeCode.FILE_REPEATED,
                reading.sourceFile(),
                null,
                null,
                null,
                Map.of("other", first)));
      }
    }
  }

  private void say(Notice notice) {
    notices.computeIfAbsent(notice.sourceFile(), file -> new ArrayList<>()).add(notice);
  }

  private void reject(Reject row) {
    rejected.computeIfAbsent(row.place().file(), file -> new ArrayList<>()).add(row.place());
  }

  private CheckedFile file(FileReading reading) {
    String name = reading.sourceFile();
    return new CheckedFile(
        reading,
        notices.getOrDefault(name, List.of()).stream().sorted(BY_PLACE).toList(),
        rejected.getOrDefault(name, List.of()),
        superseded.getOrDefault(name, 0));
  }
}
