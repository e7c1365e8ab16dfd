package id.kla.jobs.command;

import id.kla.jobs.explain.Comparison;
import id.kla.jobs.explain.ComparisonText;
import id.kla.jobs.store.ReleaseTables;
import id.kla.schemas.region.District;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Districts that a user names to be compared. */
final class ComparedDistricts {
  private static final int FEWEST = 2;
  private static final int MOST = 6;

  private ComparedDistricts() {}

  /**
   * The codes of those named; {@link WrongUse} for fewer than two or more than six.
   *
   * @param first code of the first one; null if it is among the others
   * @param named names or codes, separated by commas
   */
  static List<String> of(String first, String named, Texts texts) {
    List<String> codes = new ArrayList<>();
    if (first != null) {
      codes.add(first);
    }
    DistrictOption option = new DistrictOption(texts);
    Arrays.stream(named.split(",", -1))
        .map(option::district)
        .map(District::code)
        .forEach(codes::add);
    List<String> different = codes.stream().distinct().toList();
    if (different.size() < FEWEST || different.size() > MOST) {
      throw new WrongUse(texts.get("wrong.count", Map.of("count", different.size())));
    }
    return different;
  }

  /** Their comparison as lines. */
  static List<String> lines(ReleaseTables tables, List<String> codes, Language language) {
    return new ComparisonText(language).lines(Comparison.of(tables, codes));
  }
}
