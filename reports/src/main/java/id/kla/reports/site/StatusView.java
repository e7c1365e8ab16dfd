package id.kla.reports.site;

import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.StateLine;
import id.kla.reports.site.TrendStories.CloseCalls;
import id.kla.reports.site.TrendStories.Fragility;
import id.kla.reports.site.TrendStories.Rank;
import id.kla.reports.site.TrendStories.Status;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a district stands, in words. */
public final class StatusView {
  private final DistrictStory story;
  private final Words words;
  private final Words trends;

  StatusView(DistrictStory story, Words words, Words trends) {
    this.story = story;
    this.words = words;
    this.trends = trends;
  }

  /** The figures behind the words. */
  public Status status() {
    return story.trends() == null ? null : story.trends().status();
  }

  /** The status words: the last move, then whatever else holds. */
  public List<String> tags() {
    Status status = story.trends().status();
    List<String> tags = new ArrayList<>();
    tags.add(trends.t("status." + status.move(), Map.of("year", status.latest())));
    if (status.stagnant()) {
      tags.add(
          trends.t("status.stagnant", Map.of("n", status.streakEditions(), "year", status.asOf())));
    }
    if (status.recovered()) {
      tags.add(trends.t("status.recovered", Map.of("year", lastKnown())));
    }
    if (status.lowAndFalling()) {
      tags.add(trends.t("status.low_and_falling", Map.of("year", lastKnown())));
    }
    return tags;
  }

  private int lastKnown() {
    Integer known = story.trends().status().asOf();
    return known == null ? story.trends().status().latest() : known;
  }

  /** How long it has been at its level, and since when it is known. */
  public List<String> sentences() {
    Status status = story.trends().status();
    List<String> sentences = new ArrayList<>();
    if (status.asOf() == null) {
      sentences.add(trends.t("status.never"));
    } else {
      Standing level = story.standing(status.asOf());
      sentences.add(
          trends.t(
              status.streakEditions() == 1 ? "status.once" : "status.streak",
              Map.of(
                  "level", words.standing(level),
                  "n", status.streakEditions(),
                  "years", status.streakYears(),
                  "year", status.asOf())));
      if (status.asOf() < status.latest()) {
        sentences.add(
            trends.t("status.not_now", Map.of("year", status.asOf(), "latest", status.latest())));
      }
    }
    if (status.entry() != null) {
      sentences.add(trends.t("status.entry", Map.of("year", status.entry())));
    }
    sentences.add(
        status.arrow() != null
            ? trends.t("status.arrow_" + status.arrow())
            : trends.t("status.no_arrow", Map.of("reason", trends.t("reason." + status.reason()))));
    return sentences;
  }

  /** How far the last verified score lies from the lines. */
  public List<String> fragility() {
    Status status = story.trends().status();
    if (status.score() == null) {
      return List.of(trends.t("fragile.no_score"));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        trends.t(
            "fragile.score",
            Map.of(
                "score", words.points(status.score()),
                "cycle", status.cycle(),
                "stage", words.stageCode(status.stage()))));
    sentences.add(
        status.aboveLine() != null
            ? trends.t("fragile.above", Map.of("points", words.points(status.aboveLine())))
            : trends.t("fragile.no_line"));
    if (status.toNext() != null) {
      sentences.add(trends.t("fragile.next", Map.of("points", words.points(status.toNext()))));
    }
    return sentences;
  }

  /** Whether one klaster alone holds it up, and what became of such districts before. */
  public List<String> heldUp() {
    List<String> sentences = new ArrayList<>();
    Fragility fragility = story.trends().fragility();
    if (fragility != null && story.trends().status().score() != null) {
      if (fragility.heldUp() == null || fragility.klaster() == null) {
        String key = "held.outcome." + fragility.outcome();
        sentences.add(trends.t("held.cannot_say", Map.of("reason", trends.t(key))));
      } else {
        sentences.add(
            trends.t(
                "held." + fragility.heldUp(),
                Map.of(
                    "klaster", words.klaster(fragility.klaster()),
                    "score", words.points(fragility.klasterScore()),
                    "median", words.points(fragility.median()),
                    "n", fragility.medianDistricts(),
                    "without", words.points(fragility.without()))));
      }
    }
    CloseCalls before = story.trends().closeCalls();
    if (before != null) {
      sentences.add(closeCalls(before));
    }
    return sentences;
  }

  private String closeCalls(CloseCalls before) {
    String margin = trends.t("margin." + before.margin());
    return before.fellShare() == null
        ? trends.t("close.none", Map.of("margin", margin))
        : trends.t(
            "close.some",
            Map.of(
                "margin", margin,
                "pairs", before.pairs(),
                "fell", before.fell(),
                "share", words.percent(before.fellShare()),
                "low", words.percent(before.low()),
                "high", words.percent(before.high())));
  }

  /** Its rank as an interval, with what it rests on. */
  public List<String> ranks() {
    return story.trends().ranks().stream()
        .map(
            rank ->
                trends.t(
                    rank.best() == rank.worst() ? "rank.one" : "rank.between",
                    Map.of(
                        "scope", trends.t("rank." + rank.kind()),
                        "cycle", rank.cycle(),
                        "instrument", rank.instrument(),
                        "best", rank.best(),
                        "worst", rank.worst(),
                        "n", rank.n(),
                        "ties", rank.ties(),
                        "unknown", rank.unknown())))
        .toList();
  }

  /** Whether its rank rests on simulated scores. */
  public boolean ranksSimulated() {
    return story.trends().ranks().stream().anyMatch(Rank::simulated);
  }

  /** Whether one of its results is simulated. */
  public boolean resultsSimulated() {
    return story.states().stream().anyMatch(StateLine::simulated);
  }

  /** Whether simulated data touch anything that is said of it here. */
  boolean simulated() {
    return status() != null && (status().simulated() || scoreSimulated() || ranksSimulated());
  }

  /** Whether its last verified score may be simulated. */
  public boolean scoreSimulated() {
    Fragility fragility = story.trends().fragility();
    CloseCalls before = story.trends().closeCalls();
    return story.trends().status().score() != null
        && (story.trends().status().simulated()
            || (fragility != null && fragility.simulated())
            || (before != null && before.simulated()));
  }
}
