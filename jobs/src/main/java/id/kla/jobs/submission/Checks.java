package id.kla.jobs.submission;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.StatedScore;
import id.kla.jobs.ingest.Submission;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.SubmissionTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Holds stated totals of one submission against sums, each level by itself: every comparison is a
 * line, every difference that rounding does not explain is told with both numbers. A number that
 * two comparisons hold against the same other number is one fault, and told once.
 */
final class Checks {
  /** What is compared, as the table writes it. */
  enum Compared {
    /** Stated score with the sum of the indicators' scores. */
    SCORE_WITH_INDICATORS(NoticeCode.TOTAL_DIFFERS),
    /** Stated score with the sum of the klaster's stated scores. */
    SCORE_WITH_KLASTER(NoticeCode.TOTAL_DIFFERS),
    /** Sum of the klaster's stated scores with the sum of the indicators' scores. */
    KLASTER_WITH_INDICATORS(NoticeCode.TOTAL_DIFFERS),
    /** Score of an indicator, or sum of all, with the sum of its questions' scores. */
    SCORE_WITH_QUESTIONS(NoticeCode.TOTAL_DIFFERS),
    /** Stated maximum with the sum of the indicators' maxima as the file states them. */
    MAX_WITH_INDICATORS(NoticeCode.MAXIMUM_DIFFERS),
    /** Stated maximum with that of the instrument. */
    MAX_WITH_INSTRUMENT(NoticeCode.MAXIMUM_DIFFERS),
    /** Maximum of an indicator with the sum of its questions' maxima. */
    MAX_WITH_QUESTIONS(NoticeCode.MAXIMUM_DIFFERS);

    private final NoticeCode notice;

    Compared(NoticeCode notice) {
      this.notice = notice;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a total is the total of.
   *
   * @param code as the table writes it
   * @param said as a notice names it: a word of the notices' texts, or a number and a name
   */
  record Level(String code, String said) {
    static final Level TOTAL = new Level(StatedScore.TOTAL, StatedScore.TOTAL);

    static Level of(Klaster klaster) {
      return new Level(klaster.code(), klaster.code());
    }

    static Level of(Indicator indicator) {
      return new Level(indicator.key(), indicator.number() + " " + indicator.name());
    }
  }

  private final Submission submission;
  private final boolean simulated;
  private final Fates fates;
  private final List<Line> lines;
  private final Map<Fault, List<Compared>> faults = new LinkedHashMap<>();

  /** Two numbers that disagree, as texts; the comparisons that say so are kept beside it. */
  private record Fault(
      NoticeCode notice, Accepted about, Level level, String stated, String sum, String apart) {}

  Checks(Submission submission, boolean simulated, Fates fates, List<Line> lines) {
    this.submission = submission;
    this.simulated = simulated;
    this.fates = fates;
    this.lines = lines;
  }

  /**
   * Compares one total with the sum of its parts; nothing when either is unknown.
   *
   * @param about the row that states the total, to which a notice is addressed
   * @param parts the parts, null where one is unknown
   */
  void compare(
      Level level, Compared compared, Accepted about, BigDecimal stated, List<BigDecimal> parts) {
    BigDecimal sum = sum(parts);
    if (stated == null || sum == null) {
      return;
    }
    BigDecimal difference = stated.subtract(sum);
    boolean agrees = Rounding.explains(stated, parts, difference);
    lines.add(
        Line.of(
            SubmissionTables.SCORE_CHECKS,
            submission.districtCode(),
            submission.cycleYear(),
            submission.stage().code(),
            level.code(),
            compared.code(),
            stated,
            sum,
            difference,
            Sent.yesNo(agrees),
            Sent.yesNo(simulated)));
    if (!agrees) {
      faults
          .computeIfAbsent(
              new Fault(
                  compared.notice,
                  about,
                  level,
                  SentText.points(stated),
                  SentText.points(sum),
                  SentText.points(difference.abs())),
              fault -> new ArrayList<>())
          .add(compared);
    }
  }

  /** Says every disagreement that was found, once. */
  void tell() {
    faults.forEach(
        (fault, comparisons) ->
            fates.say(
                Fates.notice(
                    fault.notice,
                    fault.about,
                    null,
                    fault.stated,
                    Map.of(
                        "level",
                        fault.level.said(),
                        "compared",
                        code(comparisons),
                        "sum",
                        fault.sum,
                        "difference",
                        fault.apart))));
  }

  /** The comparisons as one word of the notices' texts. */
  static String code(List<Compared> comparisons) {
    return comparisons.stream().map(Compared::code).collect(Collectors.joining("+"));
  }

  /** The sum; null when a part is unknown or there is none. */
  static BigDecimal sum(List<BigDecimal> parts) {
    return parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)
        ? null
        : parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
