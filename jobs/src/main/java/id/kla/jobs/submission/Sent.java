package id.kla.jobs.submission;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.Answer;
import id.kla.jobs.ingest.IndicatorScore;
import id.kla.jobs.ingest.StatedScore;

/** What the kinds of things that were sent have in common. */
final class Sent {
  private Sent() {}

  /** Whether it belongs to a submission of a district, and not to a list of awards. */
  static boolean isSubmission(Accepted one) {
    return one instanceof IndicatorScore || one instanceof StatedScore || one instanceof Answer;
  }

  /** District and cycle as one key, which sorts by both. */
  static String districtAndCycle(Accepted one) {
    return one instanceof Answer answer
        ? answer.districtCode() + "/" + answer.cycleYear()
        : Versions.submission(one).districtCode() + "/" + Versions.submission(one).cycleYear();
  }

  /** A truth as tables write it. */
  static String yesNo(boolean truth) {
    return truth ? "yes" : "no";
  }
}
