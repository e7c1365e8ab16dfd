package id.kla.jobs.submission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kla.jobs.ingest.StatedScore;
import id.kla.schemas.notice.NoticeCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The totals that files state for one submission, by level. Sources that state different numbers
 * for one level leave it without any: none is picked.
 */
final class StatedTotals {
  private final Map<String, Stated> byLevel = new TreeMap<>();
  private final Map<String, List<StatedScore>> questions = new LinkedHashMap<>();

  /**
   * A stated total.
   *
   * @param first the first row that states it
   * @param score the score; null when not stated, or when sources differ
   * @param max the maximum; null when not stated, or when sources differ
   * @param levelled the first row with a predikat beside its score; null when there is none
   */
  record Stated(StatedScore first, BigDecimal score, BigDecimal max, StatedScore levelled) {
    /** The predikat beside it, as written; null when there is none. */
    String predikat() {
      return levelled == null ? null : levelled.predikat();
    }
  }

  private StatedTotals() {}

  static StatedTotals of(List<StatedScore> sent, Fates fates) {
    StatedTotals totals = new StatedTotals();
    Map<String, List<StatedScore>> rows = new LinkedHashMap<>();
    for (StatedScore one : sent) {
      if (one.level().startsWith(StatedScore.QUESTION_OF)) {
        totals
            .questions
            .computeIfAbsent(
                one.level().substring(StatedScore.QUESTION_OF.length()), key -> new ArrayList<>())
            .add(one);
        fates.keep(one);
      } else {
        rows.computeIfAbsent(one.level(), key -> new ArrayList<>()).add(one);
      }
    }
    rows.forEach((level, ofLevel) -> totals.byLevel.put(level, settle(ofLevel, fates)));
    return totals;
  }

  private static Stated settle(List<StatedScore> rows, Fates fates) {
    List<StatedScore> distinct = new ArrayList<>();
    for (StatedScore one : rows) {
      StatedScore same =
          distinct.stream().filter(kept -> saysTheSame(kept, one)).findFirst().orElse(null);
      if (same == null) {
        fates.keep(one);
        distinct.add(one);
      } else {
        fates.replace(one, NoticeCode.ROW_REPEATED, SentText.of(one), same);
      }
    }
    sayWhenTheyDiffer(distinct, fates);
    return new Stated(
        rows.get(0),
        agreed(distinct.stream().map(StatedScore::score).toList()),
        agreed(distinct.stream().map(StatedScore::maxScore).toList()),
        distinct.stream().filter(one -> one.predikat() != null).findFirst().orElse(null));
  }

  private static boolean saysTheSame(StatedScore one, StatedScore other) {
    return Objects.equals(SentText.points(one.score()), SentText.points(other.score()))
        && Objects.equals(SentText.points(one.maxScore()), SentText.points(other.maxScore()))
        && Objects.equals(one.predikat(), other.predikat())
        && Objects.equals(one.publisher(), other.publisher())
        && Objects.equals(one.url(), other.url());
  }

  private static void sayWhenTheyDiffer(List<StatedScore> rows, Fates fates) {
    Map<String, List<StatedScore>> byScore =
        rows.stream()
            .filter(one -> one.score() != null)
            .collect(groupingBy(one -> SentText.points(one.score()), LinkedHashMap::new, toList()));
    if (byScore.size() < 2) {
      return;
    }
    for (StatedScore one : rows) {
      fates.say(
          Fates.notice(
              NoticeCode.STATED_SCORES_DIFFER,
              one,
              null,
              SentText.points(one.score()),
              Map.of("level", one.level(), "values", String.join(" / ", byScore.keySet()))));
    }
  }

  private static BigDecimal agreed(List<BigDecimal> figures) {
    List<BigDecimal> known = figures.stream().filter(Objects::nonNull).toList();
    return known.stream().map(BigDecimal::stripTrailingZeros).distinct().count() == 1
        ? known.get(0)
        : null;
  }

  /** What is stated of a level; null when nothing is. */
  Stated level(String level) {
    return byLevel.get(level);
  }

  /** What is stated, by level. */
  Map<String, Stated> all() {
    return byLevel;
  }

  /** The questions, by indicator as files name it. */
  Map<String, List<StatedScore>> questions() {
    return questions;
  }
}
