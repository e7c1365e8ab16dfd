package id.kla.reports.site;

import id.kla.reports.site.Stories.ClaimLine;
import id.kla.reports.site.Stories.ContradictionLine;
import id.kla.reports.site.Stories.DataStory;
import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.EditionStory;
import id.kla.reports.site.Stories.InputLine;
import id.kla.reports.site.Stories.NationStory;
import id.kla.reports.site.Stories.ProvinceStory;
import id.kla.reports.site.Stories.ShareLine;
import id.kla.reports.site.Stories.StateLine;
import id.kla.reports.site.TrendStories.Backtest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which parts of a page simulated data touch, in words for its banner; none for a page of real
 * data.
 */
final class SimulatedParts {
  private final Words words;

  SimulatedParts(Words words) {
    this.words = words;
  }

  List<String> parts(NationStory story, ScopeView scores, NationTrendView trends) {
    boolean results =
        Stream.concat(story.shares().stream(), story.provinceShares().stream())
            .anyMatch(ShareLine::simulated);
    return with(results, trends.simulated(), story.contradictions(), scores.simulatedParts());
  }

  List<String> parts(ProvinceStory story, ScopeView scores, ProvinceTrendView trends) {
    boolean results =
        story.districts().stream()
            .flatMap(district -> district.states().stream())
            .anyMatch(StateLine::simulated);
    return with(results, trends.simulated(), story.contradictions(), scores.simulatedParts());
  }

  List<String> parts(DistrictStory story, ScoreView scores, StatusView status) {
    boolean results =
        story.states().stream().anyMatch(StateLine::simulated)
            || story.claims().stream().anyMatch(ClaimLine::simulated);
    return with(results, status.simulated(), story.contradictions(), scores.simulatedParts());
  }

  List<String> parts(EditionStory story) {
    return with(
        story.claims().stream().anyMatch(ClaimLine::simulated), false, List.of(), List.of());
  }

  /** The methods page, which shows the backtests alone. */
  List<String> parts(NationTrendView trends) {
    return with(
        false, trends.backtests().stream().anyMatch(Backtest::simulated), List.of(), List.of());
  }

  List<String> parts(DataStory story) {
    return story.inputs().stream().anyMatch(InputLine::simulated)
        ? List.of(words.t("sim.part.files"))
        : List.of();
  }

  private List<String> with(
      boolean results,
      boolean trends,
      List<ContradictionLine> contradictions,
      List<String> scores) {
    List<String> parts = new ArrayList<>();
    if (results) {
      parts.add(words.t("sim.part.results"));
    }
    if (trends) {
      parts.add(words.t("sim.part.trends"));
    }
    parts.addAll(scores);
    if (contradictions.stream().anyMatch(ContradictionLine::simulated)) {
      parts.add(words.t("sim.part.contradictions"));
    }
    return parts;
  }
}
