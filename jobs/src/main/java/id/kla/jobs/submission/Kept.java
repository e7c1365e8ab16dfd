package id.kla.jobs.submission;

import id.kla.jobs.ingest.IndicatorScore;
import id.kla.schemas.instrument.Indicator;
import java.math.BigDecimal;

/**
 * The score of an indicator that counts.
 *
 * @param indicator the indicator in the instrument of the submission
 * @param sent what was sent
 */
record Kept(Indicator indicator, IndicatorScore sent) {

  /** The points; null for a blank, which is not a zero. */
  BigDecimal score() {
    return sent.score();
  }

  /** The maximum of the instrument, otherwise as the file states it; null when neither is known. */
  BigDecimal max() {
    return indicator.maxScore() == null ? sent.maxScore() : indicator.maxScore();
  }
}
