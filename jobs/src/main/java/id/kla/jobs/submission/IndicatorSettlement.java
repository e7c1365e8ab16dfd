package id.kla.jobs.submission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kla.jobs.ingest.IndicatorScore;
import id.kla.schemas.instrument.ExpectedInstrument;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Recognition;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which indicators the rows of one submission mean, and which of their scores count. */
final class IndicatorSettlement {
  private IndicatorSettlement() {}

  /**
   * The instrument that the content fits; where it fits several, the one of the cycle. Empty when
   * neither tells.
   */
  static Optional<Instrument> instrument(List<IndicatorScore> sent, int cycleYear) {
    Instruments instruments = Instruments.standard();
    Recognition recognition =
        instruments.recognise(
            sent.stream().map(IndicatorScore::indicator).collect(Collectors.toSet()));
    Optional<Instrument> ofCycle =
        instruments.ofCycle(cycleYear).map(ExpectedInstrument::instrument);
    if (recognition instanceof Recognition.Recognised recognised) {
      return Optional.of(recognised.instrument());
    }
    return recognition instanceof Recognition.Ambiguous ambiguous
        ? ofCycle.filter(ambiguous.candidates()::contains)
        : Optional.empty();
  }

  /** Says, once per file, when the instrument or regulation that a file names is another one. */
  static void sayWhenAnotherIsNamed(List<IndicatorScore> sent, Instrument instrument, Fates fates) {
    Map<String, IndicatorScore> byFile = new LinkedHashMap<>();
    Map<String, List<Instrument>> byText = new HashMap<>();
    for (IndicatorScore one : sent) {
      String named = one.instrumentText();
      List<Instrument> meant =
          named == null
              ? List.of()
              : byText.computeIfAbsent(named, text -> Instruments.standard().named(text));
      if (!meant.isEmpty() && !meant.contains(instrument)) {
        byFile.putIfAbsent(one.place().file(), one);
      }
    }
    byFile
        .values()
        .forEach(
            one ->
                fates.say(
                    Fates.notice(
                        NoticeCode.INSTRUMENT_DIFFERS,
                        one,
                        null,
                        one.instrumentText(),
                        Map.of("found", instrument.version()))));
  }

  /** The scores that count, in the order of the instrument; the fate of the others is told. */
  static List<Kept> kept(List<IndicatorScore> sent, Instrument instrument, Fates fates) {
    Map<Indicator, List<IndicatorScore>> byIndicator = new LinkedHashMap<>();
    instrument.indicators().forEach(indicator -> byIndicator.put(indicator, new ArrayList<>()));
    for (IndicatorScore one : sent) {
      Optional<Indicator> indicator = instrument.reading(one.indicator());
      if (indicator.isEmpty()) {
        fates.refuse(
            one,
            Fates.notice(
                NoticeCode.INDICATOR_NOT_IN_INSTRUMENT,
                one,
                null,
                one.indicator(),
                Map.of("instrument", instrument.version())));
      } else if (!isOverMaximum(indicator.get(), one, fates)) {
        byIndicator.get(indicator.get()).add(one);
      }
    }
    List<Kept> kept = new ArrayList<>();
    byIndicator.forEach(
        (indicator, rows) ->
            theOne(indicator, rows, fates).ifPresent(one -> kept.add(new Kept(indicator, one))));
    return kept;
  }

  /** Whether the score is refused; where the weights are only assumed, it is said and used. */
  private static boolean isOverMaximum(Indicator indicator, IndicatorScore one, Fates fates) {
    BigDecimal max = new Kept(indicator, one).max();
    if (one.score() == null || max == null || one.score().compareTo(max) <= 0) {
      return false;
    }
    boolean certain = indicator.maxScore() == null || weightsAreKnown(one);
    Notice notice =
        Fates.notice(
            certain ? NoticeCode.SCORE_OVER_MAXIMUM : NoticeCode.SCORE_OVER_ASSUMED_MAXIMUM,
            one,
            one.column(),
            SentText.points(one.score()),
            Map.of("indicator", named(indicator), "max", SentText.points(max)));
    if (certain) {
      fates.refuse(one, notice);
    } else {
      fates.say(notice);
    }
    return certain;
  }

  private static String named(Indicator indicator) {
    return indicator.number() + " " + indicator.name();
  }

  private static boolean weightsAreKnown(IndicatorScore one) {
    return Instruments.standard()
        .ofCycle(one.submission().cycleYear())
        .map(expected -> !expected.assumed())
        .orElse(false);
  }

  /**
   * Of the rows of one version about one indicator, the one that counts: the first, when they all
   * say the same; none, when they do not.
   */
  private static Optional<IndicatorScore> theOne(
      Indicator indicator, List<IndicatorScore> rows, Fates fates) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<IndicatorScore>> byScore =
        rows.stream()
            .collect(groupingBy(one -> SentText.points(one.score()), LinkedHashMap::new, toList()));
    if (byScore.size() > 1) {
      String values = String.join(" / ", byScore.keySet());
      for (IndicatorScore one : rows) {
        fates.refuse(
            one,
            Fates.notice(
                NoticeCode.SCORE_CONFLICT,
                one,
                one.column(),
                SentText.points(one.score()),
                Map.of("indicator", named(indicator), "values", values)));
      }
      return Optional.empty();
    }
    IndicatorScore first = rows.get(0);
    fates.keep(first);
    for (IndicatorScore repeated : rows.subList(1, rows.size())) {
      fates.replace(repeated, NoticeCode.ROW_REPEATED, SentText.of(repeated), first);
    }
    return Optional.of(first);
  }
}
