package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;

/**
 * A refused row.
 *
 * @param reason the first reason
 * @param place where it stands, with the row as the file writes it
 */
public record Reject(Notice reason, Place place) {}
