package id.kla.reports.site;

import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.MoveLine;
import id.kla.reports.site.Stories.ProvinceStory;
import id.kla.reports.site.Stories.ShareLine;
import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.Stories.StateLine;
import id.kla.schemas.ladder.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the page of a province says in words. */
public final class ProvinceView {
  private final ProvinceStory story;
  private final Shared shared;
  private final Words words;

  ProvinceView(ProvinceStory story, Shared shared, Words words) {
    this.story = story;
    this.shared = shared;
    this.words = words;
  }

  /** One sentence on the latest edition. */
  public String summary() {
    ShareLine latest =
        story.shares().stream().max(Comparator.comparing(ShareLine::year)).orElseThrow();
    int predikat = latest.known() - latest.count(Standing.NONE);
    return words.t(
        "province.summary",
        Map.of(
            "year", latest.year(),
            "existing", latest.existing(),
            "predikat", predikat,
            "none", latest.count(Standing.NONE),
            "unknown", latest.existing() - latest.known()));
  }

  /** Moves of its districts that can be compared, latest first. */
  public List<MoveLine> moves() {
    return story.districts().stream()
        .map(DistrictStory::moves)
        .flatMap(List::stream)
        .filter(move -> !move.move().equals("tidak_terbanding") && !move.move().equals("bertahan"))
        .sorted(
            Comparator.comparing(MoveLine::toYear)
                .reversed()
                .thenComparing(MoveLine::move)
                .thenComparing(MoveLine::districtCode))
        .toList();
  }

  /** The latest edition in which the result of a district is known; null when there is none. */
  public StateLine latest(DistrictStory district) {
    return district.states().stream()
        .filter(state -> Charts.isResult(state.standing()))
        .max(Comparator.comparing(StateLine::year))
        .orElse(null);
  }

  /** The name of a district. */
  public String name(String code) {
    return shared.nameOf(code);
  }
}
