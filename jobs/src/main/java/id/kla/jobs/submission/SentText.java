package id.kla.jobs.submission;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.Answer;
import id.kla.jobs.ingest.IndicatorScore;
import id.kla.jobs.ingest.StatedScore;
import id.kla.jobs.ingest.Submission;
import java.math.BigDecimal;

/** What was sent, in a few words for messages and lists. */
final class SentText {
  private SentText() {}

  /** One thing. */
  static String of(Accepted thing) {
    if (thing instanceof IndicatorScore one) {
      return submission(one.submission()) + " " + one.indicator() + " = " + points(one.score());
    }
    if (thing instanceof StatedScore one) {
      return submission(one.submission()) + " " + one.level() + " = " + points(one.score());
    }
    if (thing instanceof Answer one) {
      return one.districtCode()
          + " "
          + one.cycleYear()
          + " "
          + one.indicator()
          + " "
          + one.question();
    }
    throw new IllegalArgumentException("Not of a submission: " + thing);
  }

  private static String submission(Submission submission) {
    return submission.districtCode()
        + " "
        + submission.cycleYear()
        + " "
        + submission.stage().code();
  }

  /** Points as text; a sign for a blank. */
  static String points(BigDecimal points) {
    return points == null ? "–" : points.stripTrailingZeros().toPlainString();
  }
}
