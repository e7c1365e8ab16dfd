package id.kla.jobs.submission;

import id.kla.jobs.ingest.Place;
import id.kla.schemas.notice.Notice;

/**
 * A row that another one replaces; both are kept, and linked.
 *
 * @param reason why, as said to its sender
 * @param place where it stands
 * @param by where the row that counts stands
 */
public record Superseded(Notice reason, Place place, Place by) {}
