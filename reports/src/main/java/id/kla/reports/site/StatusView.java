package id.kla.reports.site;

import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.StateLine;
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
    return story.status();
  }

  /** The status words: the last move, then whatever else holds. */
  public List<String> tags() {
    Status status = story.status();
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
    Integer known = story.status().asOf();
    return known == null ? story.status().latest() : known;
  }

  /** How long it has been at its level, and since when it is known. */
  public List<String> sentences() {
    Status status = story.status();
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
    Status status = story.status();
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

  /** Whether one of its results is simulated. */
  public boolean resultsSimulated() {
    return story.states().stream().anyMatch(StateLine::simulated);
  }

  /** Whether its last verified score may be simulated. */
  public boolean scoreSimulated() {
    return story.status().score() != null && story.status().simulated();
  }
}
