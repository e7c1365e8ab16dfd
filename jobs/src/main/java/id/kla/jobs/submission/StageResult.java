package id.kla.jobs.submission;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.Submission;
import java.math.BigDecimal;

/**
 * What the stages are compared by.
 *
 * @param submission district, cycle and stage
 * @param score the total that counts; null while incomplete
 * @param simulated whether it is simulated
 * @param first the first row behind it
 */
record StageResult(Submission submission, BigDecimal score, boolean simulated, Accepted first) {}
