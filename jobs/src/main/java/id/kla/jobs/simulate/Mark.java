package id.kla.jobs.simulate;

import id.kla.schemas.notice.NoticeCode;

/**
 * A planted fault.
 *
 * @param notice the notice that must name it
 * @param column title of the column; empty when no single column is meant
 * @param what what was planted
 */
record Mark(NoticeCode notice, String column, String what) {}
