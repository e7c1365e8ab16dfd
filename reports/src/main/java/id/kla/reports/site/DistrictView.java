package id.kla.reports.site;

import id.kla.reports.site.Stories.ClaimLine;
import id.kla.reports.site.Stories.DenialLine;
import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.MoveLine;
import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.Stories.StateLine;
import id.kla.reports.site.Stories.YearLine;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the page of a district says in words. */
public final class DistrictView {
  private final DistrictStory story;
  private final Shared shared;
  private final Words words;

  DistrictView(DistrictStory story, Shared shared, Words words) {
    this.story = story;
    this.shared = shared;
    this.words = words;
  }

  /**
   * A year of the table.
   *
   * @param year the year
   * @param standing what is known; null for a year without awards
   * @param claims its claims
   * @param denials sources that say the district received nothing
   * @param simulated whether the standing comes from simulated data
   */
  public record YearRow(
      YearLine year,
      Standing standing,
      List<ClaimLine> claims,
      List<DenialLine> denials,
      boolean simulated) {}

  /** One sentence each on the latest predikat, what is disputed and what is unknown. */
  public List<String> summary() {
    List<String> sentences = new ArrayList<>();
    List<StateLine> latestFirst = new ArrayList<>(story.states());
    Collections.reverse(latestFirst);
    latestFirst.stream()
        .filter(state -> Charts.isResult(state.standing()) && state.standing() != Standing.NONE)
        .findFirst()
        .ifPresentOrElse(
            state ->
                sentences.add(
                    words.t(
                        "district.latest",
                        Map.of(
                            "predikat", words.standing(state.standing()), "year", state.year()))),
            () -> sentences.add(words.t("district.no_known")));
    sentence(sentences, Standing.NONE, "district.none");
    sentence(sentences, Standing.LEVEL_UNKNOWN, "district.level_unknown");
    for (StateLine state : story.states()) {
      if (state.standing() == Standing.DISPUTED) {
        sentences.add(
            words.t(
                "district.disputed", Map.of("year", state.year(), "levels", levels(state.year()))));
      }
    }
    sentence(sentences, Standing.UNKNOWN, "district.unknown");
    return sentences;
  }

  /** The years, latest first, those without awards included. */
  public List<YearRow> years() {
    List<YearRow> rows = new ArrayList<>();
    for (YearLine year : shared.years()) {
      rows.add(
          new YearRow(
              year,
              year.held() ? story.standing(year.year()) : null,
              story.claims().stream().filter(claim -> claim.year() == year.year()).toList(),
              story.denials().stream().filter(denial -> denial.year() == year.year()).toList(),
              story.states().stream()
                  .anyMatch(state -> state.year() == year.year() && state.simulated())));
    }
    Collections.reverse(rows);
    return rows;
  }

  /** The moves that can be compared, latest first. */
  public List<MoveLine> moves() {
    List<MoveLine> moves =
        new ArrayList<>(
            story.moves().stream()
                .filter(move -> !move.move().equals("tidak_terbanding"))
                .toList());
    Collections.reverse(moves);
    return moves;
  }

  private String levels(int year) {
    List<String> levels =
        story.claims().stream()
            .filter(claim -> claim.year() == year)
            .map(ClaimLine::predikat)
            .filter(Objects::nonNull)
            .map(Predikat::label)
            .distinct()
            .toList();
    return String.join(" / ", levels);
  }

  private void sentence(List<String> sentences, Standing standing, String key) {
    List<Integer> years =
        story.states().stream()
            .filter(state -> state.standing() == standing)
            .map(StateLine::year)
            .toList();
    if (!years.isEmpty()) {
      sentences.add(words.t(key, Map.of("years", words.list(years))));
    }
  }
}
