package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;

/**
 * A refused row.
 *
 * @param reason the first reason
 * @param line line of the file
 * @param rowText the row as the file writes it
 */
public record Reject(Notice reason, int line, String rowText) {}
