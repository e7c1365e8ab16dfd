package id.kla.jobs.submission;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.IndicatorScore;
import id.kla.jobs.ingest.Place;
import id.kla.jobs.ingest.StatedScore;
import id.kla.jobs.ingest.Submission;
import id.kla.schemas.instrument.BandReading;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.instrument.ScoreBands;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.ladder.PredikatReading;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.SubmissionTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Settles the version that counts of one district, cycle and stage. */
final class StageSettlement {
  private final List<IndicatorScore> sentIndicators;
  private final List<StatedScore> sentTotals;
  private final Submission submission;
  private final Accepted first;
  private final boolean simulated;
  private final Fates fates;
  private final List<Line> lines;

  private final StatedTotals stated;
  private final Checks checks;

  /** Null while nothing by indicator was sent, or when it cannot be told. */
  private Instrument instrument;

  private List<Kept> kept = List.of();

  private StageSettlement(List<Accepted> counting, Fates fates, List<Line> lines) {
    this.sentIndicators =
        counting.stream()
            .filter(IndicatorScore.class::isInstance)
            .map(IndicatorScore.class::cast)
            .toList();
    this.sentTotals =
        counting.stream()
            .filter(StatedScore.class::isInstance)
            .map(StatedScore.class::cast)
            .toList();
    this.first = counting.get(0);
    this.submission = Versions.submission(first);
    this.simulated = counting.stream().anyMatch(one -> one.place().simulated());
    this.fates = fates;
    this.lines = lines;
    this.stated = StatedTotals.of(sentTotals, fates);
    this.checks = new Checks(submission, simulated, fates, lines);
  }

  /**
   * Settles one stage.
   *
   * @param counting the version that counts, in order of place
   * @param lines where the lines of tables go
   */
  static StageResult of(List<Accepted> counting, Fates fates, List<Line> lines) {
    return new StageSettlement(counting, fates, lines).settle();
  }

  private StageResult settle() {
    if (!sentIndicators.isEmpty()) {
      settleIndicators();
    }
    sentTotals.stream().filter(fates::kept).forEach(this::statedLine);
    klasterLines();
    compareQuestions();
    BigDecimal score = stageLine();
    checks.tell();
    return new StageResult(submission, score, simulated, first);
  }

  private void settleIndicators() {
    instrument =
        IndicatorSettlement.instrument(sentIndicators, submission.cycleYear()).orElse(null);
    if (instrument == null) {
      for (IndicatorScore one : sentIndicators) {
        fates.refuse(
            one, Fates.notice(NoticeCode.INSTRUMENT_UNKNOWN, one, null, one.indicator(), Map.of()));
      }
      return;
    }
    IndicatorSettlement.sayWhenAnotherIsNamed(sentIndicators, instrument, fates);
    kept = IndicatorSettlement.kept(sentIndicators, instrument, fates);
    kept.forEach(this::indicatorLine);
    sayWhatIsMissing();
    if (!kept.isEmpty()) {
      Completeness.lines(submission, instrument, kept, simulated, lines);
    }
  }

  private void indicatorLine(Kept one) {
    IndicatorScore sent = one.sent();
    Place place = sent.place();
    Submission of = sent.submission();
    lines.add(
        Line.of(
            SubmissionTables.INDICATOR_SCORES,
            of.districtCode(),
            of.cycleYear(),
            of.stage().code(),
            one.indicator().key(),
            awardYear(),
            instrument.version(),
            one.indicator().klaster().code(),
            one.score(),
            one.max(),
            sent.answered(),
            sent.required() == null ? one.indicator().questions() : sent.required(),
            sent.opd() == null ? orNull(String.join("; ", one.indicator().opd())) : sent.opd(),
            time(of),
            of.revision(),
            Sent.yesNo(place.simulated()),
            place.file(),
            place.sheet(),
            place.line()));
    if (sent.maxScore() != null && one.indicator().maxScore() != null) {
      checks.compare(
          Checks.Level.of(one.indicator()),
          Checks.Compared.MAX_WITH_INSTRUMENT,
          sent,
          sent.maxScore(),
          List.of(one.indicator().maxScore()));
    }
  }

  /** Blank is not zero: what was not sent or not filled in is named once for the submission. */
  private void sayWhatIsMissing() {
    List<Indicator> present = kept.stream().map(Kept::indicator).toList();
    List<String> missing =
        instrument.indicators().stream()
            .filter(indicator -> !present.contains(indicator))
            .map(Indicator::number)
            .toList();
    List<String> blank =
        kept.stream()
            .filter(one -> one.score() == null)
            .map(one -> one.indicator().number())
            .toList();
    sayList(NoticeCode.INDICATORS_MISSING, missing);
    sayList(NoticeCode.INDICATORS_BLANK, blank);
  }

  private void sayList(NoticeCode code, List<String> numbers) {
    if (!numbers.isEmpty()) {
      fates.say(
          Fates.notice(
              code,
              first,
              null,
              null,
              Map.of(
                  "submission",
                  submission.districtCode()
                      + ", "
                      + submission.cycleYear()
                      + ", "
                      + submission.stage().code(),
                  "count",
                  String.valueOf(numbers.size()),
                  "of",
                  String.valueOf(instrument.indicators().size()),
                  "list",
                  String.join(", ", numbers))));
    }
  }

  private void statedLine(StatedScore one) {
    Place place = one.place();
    Submission of = one.submission();
    lines.add(
        Line.of(
            SubmissionTables.STATED_SCORES,
            place.file(),
            place.sheet(),
            place.line(),
            one.item(),
            of.districtCode(),
            of.cycleYear(),
            of.stage().code(),
            one.level(),
            one.score(),
            one.maxScore(),
            one.predikat(),
            time(of),
            of.revision(),
            one.publisher(),
            one.url(),
            one.note(),
            Sent.yesNo(place.simulated())));
  }

  private void klasterLines() {
    for (Klaster klaster : Klaster.values()) {
      List<Kept> own = kept.stream().filter(one -> one.indicator().klaster() == klaster).toList();
      StatedTotals.Stated total = stated.level(klaster.code());
      if (own.isEmpty() && total == null) {
        continue;
      }
      Integer expected = instrument == null ? null : instrument.indicators(klaster).size();
      List<BigDecimal> scores = own.stream().map(Kept::score).toList();
      boolean complete = expected != null && own.size() == expected;
      BigDecimal computed = complete ? Checks.sum(scores) : null;
      BigDecimal max = instrument == null ? null : instrument.klasterMax(klaster);
      if (total != null) {
        compareKlaster(klaster, total, own, complete, max);
      }
      lines.add(
          Line.of(
              SubmissionTables.KLASTER_SCORES,
              submission.districtCode(),
              submission.cycleYear(),
              submission.stage().code(),
              klaster.code(),
              computed == null && total != null ? total.score() : computed,
              computed,
              total == null ? null : total.score(),
              max == null && total != null ? total.max() : max,
              expected,
              (int) scores.stream().filter(Objects::nonNull).count(),
              Sent.yesNo(simulated)));
    }
  }

  private void compareKlaster(
      Klaster klaster,
      StatedTotals.Stated total,
      List<Kept> own,
      boolean complete,
      BigDecimal max) {
    if (complete) {
      checks.compare(
          Checks.Level.of(klaster),
          Checks.Compared.SCORE_WITH_INDICATORS,
          total.first(),
          total.score(),
          own.stream().map(Kept::score).toList());
      checks.compare(
          Checks.Level.of(klaster),
          Checks.Compared.MAX_WITH_INDICATORS,
          total.first(),
          total.max(),
          own.stream().map(one -> one.sent().maxScore()).toList());
    }
    if (max != null) {
      checks.compare(
          Checks.Level.of(klaster),
          Checks.Compared.MAX_WITH_INSTRUMENT,
          total.first(),
          total.max(),
          List.of(max));
    }
  }

  /** Questions against their indicator, and all of them against all indicators. */
  private void compareQuestions() {
    if (instrument == null) {
      return;
    }
    List<BigDecimal> all = new ArrayList<>();
    stated
        .questions()
        .forEach(
            (indicator, questions) -> {
              List<BigDecimal> scores = questions.stream().map(StatedScore::score).toList();
              all.addAll(scores);
              instrument
                  .reading(indicator)
                  .flatMap(
                      read -> kept.stream().filter(one -> one.indicator().equals(read)).findFirst())
                  .ifPresent(
                      one -> {
                        checks.compare(
                            Checks.Level.of(one.indicator()),
                            Checks.Compared.SCORE_WITH_QUESTIONS,
                            one.sent(),
                            one.score(),
                            scores);
                        checks.compare(
                            Checks.Level.of(one.indicator()),
                            Checks.Compared.MAX_WITH_QUESTIONS,
                            one.sent(),
                            one.sent().maxScore(),
                            questions.stream().map(StatedScore::maxScore).toList());
                      });
            });
    if (stated.questions().size() == instrument.indicators().size()) {
      checks.compare(
          Checks.Level.TOTAL,
          Checks.Compared.SCORE_WITH_QUESTIONS,
          first,
          Checks.sum(kept.stream().map(Kept::score).toList()),
          all);
    }
  }

  /** The line of the stage; gives the total that counts, null while incomplete. */
  private BigDecimal stageLine() {
    List<BigDecimal> scores = kept.stream().map(Kept::score).toList();
    boolean complete = instrument != null && kept.size() == instrument.indicators().size();
    BigDecimal computed = complete ? Checks.sum(scores) : null;
    StatedTotals.Stated total = stated.level(StatedScore.TOTAL);
    compareTotals(total, scores, complete);
    BigDecimal statedScore = total == null ? null : total.score();
    BigDecimal score = computed == null ? statedScore : computed;
    if (kept.isEmpty() && stated.all().isEmpty()) {
      return null; // Everything that was sent is refused.
    }
    Place place = (kept.isEmpty() ? first : kept.get(0).sent()).place();
    lines.add(
        Line.of(
            SubmissionTables.STAGE_SCORES,
            submission.districtCode(),
            submission.cycleYear(),
            submission.stage().code(),
            awardYear(),
            instrument == null ? null : instrument.version(),
            score,
            score == null ? null : computed == null ? "stated" : "computed",
            computed,
            statedScore,
            instrument == null ? null : instrument.maxScore(),
            instrument == null ? null : instrument.indicators().size(),
            (int) scores.stream().filter(Objects::nonNull).count(),
            provisional(score, total),
            Sent.yesNo(
                score != null
                    && ScoreBands.reading(submission.cycleYear(), score)
                        instanceof BandReading.Band band
                    && band.inHole()),
            total == null ? null : total.predikat(),
            Sent.yesNo(simulated),
            place.file(),
            place.sheet(),
            place.line()));
    return score;
  }

  private void compareTotals(StatedTotals.Stated total, List<BigDecimal> scores, boolean complete) {
    List<StatedTotals.Stated> blocks =
        stated.all().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(StatedScore.TOTAL))
            .map(Map.Entry::getValue)
            .toList();
    boolean allBlocks =
        blocks.size() >= Klaster.values().length - 1
            && (instrument == null || blocks.size() == instrument.klaster().size());
    List<BigDecimal> blockScores =
        allBlocks
            ? blocks.stream().map(StatedTotals.Stated::score).collect(Collectors.toList())
            : List.of();
    if (total != null) {
      if (complete) {
        checks.compare(
            Checks.Level.TOTAL,
            Checks.Compared.SCORE_WITH_INDICATORS,
            total.first(),
            total.score(),
            scores);
      }
      checks.compare(
          Checks.Level.TOTAL,
          Checks.Compared.SCORE_WITH_KLASTER,
          total.first(),
          total.score(),
          blockScores);
      compareTotalMax(total, complete);
    }
    if (complete && allBlocks) {
      checks.compare(
          Checks.Level.TOTAL,
          Checks.Compared.KLASTER_WITH_INDICATORS,
          blocks.get(0).first(),
          Checks.sum(blockScores),
          scores);
    }
  }

  private void compareTotalMax(StatedTotals.Stated total, boolean complete) {
    if (complete) {
      checks.compare(
          Checks.Level.TOTAL,
          Checks.Compared.MAX_WITH_INDICATORS,
          total.first(),
          total.max(),
          kept.stream().map(one -> one.sent().maxScore()).toList());
    }
    if (instrument != null && instrument.maxScore() != null) {
      checks.compare(
          Checks.Level.TOTAL,
          Checks.Compared.MAX_WITH_INSTRUMENT,
          total.first(),
          total.max(),
          List.of(instrument.maxScore()));
    }
  }

  /** The predikat by the bands; null for a self-assessment and where there is no score. */
  private String provisional(BigDecimal score, StatedTotals.Stated total) {
    if (score == null) {
      return null;
    }
    BandReading reading = ScoreBands.reading(submission.cycleYear(), score);
    if (reading instanceof BandReading.OutOfRange) {
      fates.say(
          Fates.notice(
              NoticeCode.TOTAL_OUT_OF_RANGE, first, null, SentText.points(score), Map.of()));
    }
    if (!submission.stage().verified()) {
      return null;
    }
    if (reading instanceof BandReading.Band band) {
      if (band.inHole()) {
        fates.say(
            Fates.notice(
                NoticeCode.SCORE_IN_BAND_HOLE,
                first,
                null,
                SentText.points(score),
                Map.of("read_as", band.predikat().label())));
      }
      String label = Standing.of(band.predikat()).code();
      sayWhenAnotherIsStated(total, label);
      return label;
    }
    if (reading instanceof BandReading.BelowAll) {
      ScoreBands.next(submission.cycleYear(), null)
          .ifPresent(
              lowest -> sayWhenAnotherIsStated(total, "< " + lowest.bound().toPlainString()));
      return Standing.NONE.code();
    }
    return Standing.UNKNOWN.code();
  }

  private void sayWhenAnotherIsStated(StatedTotals.Stated total, String byBand) {
    if (total == null || total.predikat() == null) {
      return;
    }
    if (PredikatReading.of(total.predikat()) instanceof PredikatReading.Level level
        && !level.predikat().label().equals(byBand)) {
      fates.say(
          Fates.notice(
              NoticeCode.PREDIKAT_NOT_OF_BAND,
              total.levelled(),
              null,
              total.predikat(),
              Map.of("score", SentText.points(total.score()), "by_band", byBand)));
    }
  }

  private Integer awardYear() {
    return Cycles.ofCycleYear(submission.cycleYear()).map(Cycle::awardYear).orElse(null);
  }

  private static String time(Submission of) {
    return of.submittedAt() == null ? null : of.submittedAt().toString().replace('T', ' ');
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
