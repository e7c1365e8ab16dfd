package id.kla.jobs.submission;

import id.kla.jobs.ingest.Place;
import id.kla.schemas.notice.Notice;

/** What becomes of one thing that a row says. */
sealed interface Fate {
  /** It counts. */
  record Kept() implements Fate {}

  /** It is refused. */
  record Refused(Notice reason) implements Fate {}

  /** Another one replaces it. */
  record Replaced(Notice reason, Place by) implements Fate {}
}
