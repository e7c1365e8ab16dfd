package id.kla.jobs.explain;

import id.kla.reports.site.ComparedPage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A comparison as one page with charts that stands alone. */
public final class ComparisonHtml {
  private ComparisonHtml() {}

  /**
   * The page.
   *
   * @param release name of the release that it is of
   */
  public static String of(Comparison comparison, String release, Language language) {
    ReleaseWords words = new ReleaseWords(language);
    List<ComparedPage.Compared> districts = new ArrayList<>();
    for (String code : comparison.districts()) {
      Map<Integer, Standing> standings = new TreeMap<>();
      comparison
          .standings()
          .forEach((year, of) -> standings.put(year, Standing.ofCode(of.get(code))));
      districts.add(new ComparedPage.Compared(code, words.name(code), standings));
    }
    Comparison.Common common = comparison.common();
    return ComparedPage.html(
        new ComparedPage.Story(
            release,
            districts,
            common == null
                ? null
                : new ComparedPage.Common(common.cycle(), common.stage(), common.instrument()),
            comparison.lines().stream()
                .map(line -> new ComparedPage.Line(line.item(), line.values()))
                .toList(),
            comparison.simulated()),
        language);
  }
}
