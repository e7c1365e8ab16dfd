package id.kla.jobs.submission;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.IndicatorScore;
import id.kla.jobs.ingest.StatedScore;
import id.kla.jobs.ingest.Submission;
import id.kla.schemas.notice.NoticeCode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which version of a submission counts. Real data replaces simulated data. Of the versions of one
 * district, cycle and stage, the one with the highest revision counts, among equal revisions the
 * one sent last; without either, a version counts as the earliest. A total that is stated without a
 * revision or a time, as in the press, belongs to no version: it stays, to be compared.
 */
final class Versions {
  private static final Comparator<Submission> LATER =
      Comparator.comparing(
              (Submission one) -> Objects.requireNonNullElse(one.revision(), Integer.MIN_VALUE))
          .thenComparing(one -> Objects.requireNonNullElse(one.submittedAt(), LocalDateTime.MIN));

  private Versions() {}

  /** What counts of that sent for one district, cycle and stage; the fate of the rest is told. */
  static List<Accepted> latest(List<Accepted> sent, Fates fates) {
    List<Accepted> real = real(sent, fates);
    Submission latest =
        real.stream()
            .filter(Versions::hasVersion)
            .map(Versions::submission)
            .max(LATER)
            .orElse(null);
    if (latest == null) {
      return real;
    }
    List<Accepted> counting = new ArrayList<>();
    for (Accepted one : real) {
      if (!hasVersion(one) || LATER.compare(submission(one), latest) == 0) {
        counting.add(one);
      }
    }
    for (Accepted one : real) {
      if (hasVersion(one) && LATER.compare(submission(one), latest) < 0) {
        fates.replace(
            one, NoticeCode.SUBMISSION_SUPERSEDED, SentText.of(one), successor(one, counting));
      }
    }
    return counting;
  }

  private static List<Accepted> real(List<Accepted> sent, Fates fates) {
    List<Accepted> real = sent.stream().filter(one -> !one.place().simulated()).toList();
    if (real.isEmpty()) {
      return sent;
    }
    for (Accepted one : sent) {
      if (one.place().simulated()) {
        fates.replace(one, NoticeCode.SIMULATED_GIVES_WAY, SentText.of(one), real.get(0));
      }
    }
    return real;
  }

  /** What replaces it: the same indicator or level of the version that counts, or its first row. */
  private static Accepted successor(Accepted one, List<Accepted> counting) {
    return counting.stream()
        .filter(Versions::hasVersion)
        .filter(candidate -> subject(candidate).equals(subject(one)))
        .findFirst()
        .or(() -> counting.stream().filter(Versions::hasVersion).findFirst())
        .orElseThrow();
  }

  private static boolean hasVersion(Accepted one) {
    Submission submission = submission(one);
    return one instanceof IndicatorScore
        || submission.revision() != null
        || submission.submittedAt() != null;
  }

  static Submission submission(Accepted one) {
    if (one instanceof IndicatorScore score) {
      return score.submission();
    }
    if (one instanceof StatedScore score) {
      return score.submission();
    }
    throw new IllegalArgumentException("Not a score: " + one);
  }

  private static String subject(Accepted one) {
    return one instanceof IndicatorScore score ? score.indicator() : ((StatedScore) one).level();
  }
}
