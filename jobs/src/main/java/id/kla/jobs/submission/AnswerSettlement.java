package id.kla.jobs.submission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kla.jobs.ingest.Answer;
import id.kla.jobs.ingest.Place;
import id.kla.schemas.instrument.ExpectedInstrument;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Recognition;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.SubmissionTables;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Settles the recaps of answers of one district and cycle: of a question told twice, the last. */
final class AnswerSettlement {
  private AnswerSettlement() {}

  static void of(List<Answer> sent, Fates fates, List<Line> lines) {
    if (sent.isEmpty()) {
      return;
    }
    Optional<Instrument> instrument = instrument(sent);
    Map<String, List<Answer>> byQuestion = new LinkedHashMap<>();
    for (Answer one : sent) {
      Optional<Indicator> indicator = instrument.flatMap(known -> known.reading(one.indicator()));
      if (indicator.isEmpty()) {
        fates.refuse(
            one, Fates.notice(NoticeCode.INSTRUMENT_UNKNOWN, one, null, one.indicator(), Map.of()));
      } else {
        byQuestion
            .computeIfAbsent(
                indicator.get().key() + "\n" + one.question(), key -> new ArrayList<>())
            .add(one);
      }
    }
    Map<Indicator, List<Answer>> byIndicator =
        byQuestion.values().stream()
            .flatMap(told -> last(told, fates).stream())
            .collect(
                groupingBy(
                    one -> instrument.orElseThrow().reading(one.indicator()).orElseThrow(),
                    LinkedHashMap::new,
                    toList()));
    byIndicator.forEach((indicator, answers) -> lines(indicator, answers, lines));
  }

  private static Optional<Instrument> instrument(List<Answer> sent) {
    Instruments instruments = Instruments.standard();
    Recognition recognition =
        instruments.recognise(sent.stream().map(Answer::indicator).collect(Collectors.toSet()));
    return recognition instanceof Recognition.Recognised recognised
        ? Optional.of(recognised.instrument())
        : instruments.ofCycle(sent.get(0).cycleYear()).map(ExpectedInstrument::instrument);
  }

  /**
   * The one changed last, real before simulated; none when several were changed last and say
   * different things.
   */
  private static Optional<Answer> last(List<Answer> told, Fates fates) {
    List<Answer> real = told.stream().filter(one -> !one.place().simulated()).toList();
    List<Answer> counting = real.isEmpty() ? told : real;
    LocalDateTime latest =
        counting.stream().map(AnswerSettlement::time).max(Comparator.naturalOrder()).orElseThrow();
    List<Answer> last = counting.stream().filter(one -> time(one).equals(latest)).toList();
    Answer first = last.get(0);
    boolean agree = last.stream().allMatch(one -> saysTheSame(one, first));
    for (Answer one : told) {
      if (!counting.contains(one)) {
        fates.replace(one, NoticeCode.SIMULATED_GIVES_WAY, SentText.of(one), first);
      } else if (!last.contains(one)) {
        fates.replace(one, NoticeCode.SUBMISSION_SUPERSEDED, SentText.of(one), first);
      } else if (!agree) {
        fates.refuse(
            one, Fates.notice(NoticeCode.ANSWER_CONFLICT, one, null, one.question(), Map.of()));
      } else if (one == first) {
        fates.keep(one);
      } else {
        fates.replace(one, NoticeCode.ROW_REPEATED, SentText.of(one), first);
      }
    }
    return agree ? Optional.of(first) : Optional.empty();
  }

  private static LocalDateTime time(Answer one) {
    return Objects.requireNonNullElse(one.updatedAt(), LocalDateTime.MIN);
  }

  private static boolean saysTheSame(Answer one, Answer other) {
    return one.answered() == other.answered()
        && Objects.equals(one.verification(), other.verification())
        && Objects.equals(one.content(), other.content())
        && Objects.equals(one.opd(), other.opd());
  }

  private static void lines(Indicator indicator, List<Answer> answers, List<Line> lines) {
    int item = 0;
    for (Answer one : answers) {
      Place place = one.place();
      lines.add(
          Line.of(
              SubmissionTables.ANSWERS,
              one.districtCode(),
              one.cycleYear(),
              indicator.key(),
              ++item,
              indicator.klaster().code(),
              one.question(),
              one.answered() ? "terisi" : "belum",
              one.verification(),
              one.content(),
              one.opd() == null && !indicator.opd().isEmpty()
                  ? String.join("; ", indicator.opd())
                  : one.opd(),
              one.updatedAt() == null ? null : one.updatedAt().toString().replace('T', ' '),
              Sent.yesNo(place.simulated()),
              place.file(),
              place.sheet(),
              place.line()));
    }
  }
}
