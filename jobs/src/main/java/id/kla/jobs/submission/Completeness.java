package id.kla.jobs.submission;

import id.kla.jobs.ingest.IndicatorScore;
import id.kla.jobs.ingest.Submission;
import id.kla.schemas.instrument.Block;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.table.SubmissionTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How complete a submission is: in all, by klaster, by block of administration, and by office.
 * Klaster add up to the total, and so do blocks. An indicator of several offices counts for each of
 * them, so that offices do not.
 */
final class Completeness {
  private Completeness() {}

  /** One line in all, one per klaster, one per block, one per office. */
  static void lines(
      Submission submission,
      Instrument instrument,
      List<Kept> kept,
      boolean simulated,
      List<Line> lines) {
    Map<Indicator, Kept> sent =
        kept.stream().collect(Collectors.toMap(Kept::indicator, Function.identity()));
    List<Indicator> all = instrument.indicators();
    Map<String, List<Indicator>> byKlaster = new TreeMap<>();
    Map<String, List<Indicator>> byBlock = new TreeMap<>();
    Map<String, List<Indicator>> byOffice = new TreeMap<>();
    for (Indicator indicator : all) {
      byKlaster
          .computeIfAbsent(indicator.klaster().code(), key -> new ArrayList<>())
          .add(indicator);
      byBlock.computeIfAbsent(Block.of(indicator).code(), key -> new ArrayList<>()).add(indicator);
      for (String office : offices(indicator, sent.get(indicator))) {
        byOffice.computeIfAbsent(office, key -> new ArrayList<>()).add(indicator);
      }
    }
    Map<String, Map<String, List<Indicator>>> groupings = new LinkedHashMap<>();
    groupings.put("total", Map.of("total", all));
    groupings.put("klaster", byKlaster);
    groupings.put("block", byBlock);
    groupings.put("opd", byOffice);
    groupings.forEach(
        (grouping, groups) ->
            groups.forEach(
                (name, indicators) ->
                    lines.add(line(submission, grouping, name, indicators, sent, simulated))));
  }

  private static List<String> offices(Indicator indicator, Kept kept) {
    String sent = kept == null ? null : kept.sent().opd();
    return sent == null ? indicator.opd() : Arrays.asList(sent.split("; "));
  }

  private static Line line(
      Submission submission,
      String grouping,
      String name,
      List<Indicator> indicators,
      Map<Indicator, Kept> sent,
      boolean simulated) {
    List<Indicator> blank = new ArrayList<>();
    List<Indicator> filled = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Kept kept = sent.get(indicator);
      (kept == null || kept.score() == null ? blank : filled).add(indicator);
    }
    return Line.of(
        SubmissionTables.COMPLETENESS,
        submission.districtCode(),
        submission.cycleYear(),
        submission.stage().code(),
        grouping,
        name,
        answered(indicators, sent),
        required(indicators, sent),
        max(filled),
        max(blank),
        blank.size(),
        Sent.yesNo(simulated));
  }

  /** Questions answered; null unless every indicator that was sent says how many. */
  private static Integer answered(List<Indicator> indicators, Map<Indicator, Kept> sent) {
    List<Integer> answered =
        indicators.stream()
            .filter(sent::containsKey)
            .map(one -> sent.get(one).sent().answered())
            .toList();
    return answered.isEmpty() || answered.stream().anyMatch(Objects::isNull)
        ? null
        : Integer.valueOf(answered.stream().mapToInt(Integer::intValue).sum());
  }

  /** Questions to be answered; null unless they are known of every indicator. */
  private static Integer required(List<Indicator> indicators, Map<Indicator, Kept> sent) {
    int sum = 0;
    for (Indicator indicator : indicators) {
      IndicatorScore row = sent.containsKey(indicator) ? sent.get(indicator).sent() : null;
      Integer required =
          row == null || row.required() == null ? indicator.questions() : row.required();
      if (required == null) {
        return null;
      }
      sum += required;
    }
    return sum;
  }

  /** Maximum points of these indicators together; null where the weights are not known. */
  private static BigDecimal max(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::maxScore).anyMatch(Objects::isNull)
        ? null
        : indicators.stream().map(Indicator::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
