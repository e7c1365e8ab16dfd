package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been read of one file so far. */
final class FileContent {
  private final String file;
  private final Set<String> layouts = new LinkedHashSet<>();
  private final List<Accepted> accepted = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int rowsRead;
  private boolean simulated;

  FileContent(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void say(List<Notice> more) {
    notices.addAll(more);
  }

  /** A part of the file begins: so many rows, of this layout; null when of none. */
  void begin(FileContext context, String layout, int rows) {
    rowsRead += rows;
    simulated |= context.simulated();
    if (layout != null) {
      layouts.add(layout);
    }
  }

  void accept(List<Accepted> ofRow) {
    accepted.addAll(ofRow);
  }

  void reject(Notice reason, FileContext context, RawRow row) {
    rejects.add(new Reject(reason, Place.of(context, row)));
  }

  FileReading reading(String sha256, long bytes) {
    return new FileReading(
        file,
        layouts.isEmpty() ? null : String.join("; ", layouts),
        sha256,
        bytes,
        simulated,
        rowsRead,
        accepted,
        rejects,
        notices);
  }
}
