package id.kla.reports.site;

import id.kla.reports.site.Stories.ClaimLine;
import id.kla.reports.site.Stories.DenialLine;
import id.kla.reports.site.Stories.EditionStory;
import id.kla.reports.site.Stories.Ref;
import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.Stories.TotalLine;
import id.kla.schemas.ladder.Predikat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The claims of an edition by province. */
public final class EditionView {
  private final EditionStory story;
  private final Shared shared;

  EditionView(EditionStory story, Shared shared) {
    this.story = story;
    this.shared = shared;
  }

  /** The claims and denials about districts of one province. */
  public record ProvinceClaims(Ref province, List<ClaimLine> claims, List<DenialLine> denials) {}

  /** The provinces with claims or denials, by code. */
  public List<ProvinceClaims> provinces() {
    List<ProvinceClaims> groups = new ArrayList<>();
    for (Ref province : shared.provinces()) {
      List<ClaimLine> claims =
          story.claims().stream()
              .filter(claim -> claim.districtCode().startsWith(province.code() + "."))
              .toList();
      List<DenialLine> denials =
          story.denials().stream()
              .filter(denial -> denial.districtCode().startsWith(province.code() + "."))
              .toList();
      if (!claims.isEmpty() || !denials.isEmpty()) {
        groups.add(new ProvinceClaims(province, claims, denials));
      }
    }
    return groups;
  }

  /** The provinces without claims or denials, by code. */
  public List<Ref> silent() {
    List<Ref> heard = provinces().stream().map(ProvinceClaims::province).toList();
    return shared.provinces().stream().filter(province -> !heard.contains(province)).toList();
  }

  /** The official numbers: recipients by level, highest first, then all others by name. */
  public List<TotalLine> totals() {
    return story.totals().stream()
        .sorted(
            Comparator.comparing((TotalLine total) -> -level(total))
                .thenComparing(TotalLine::measure))
        .toList();
  }

  private static int level(TotalLine total) {
    return Predikat.ofLabel(total.measure()).map(Predikat::level).orElse(0);
  }
}
