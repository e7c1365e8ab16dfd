package id.kla.jobs.command;

import id.kla.schemas.ladder.Editions;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.NameResolution;
import id.kla.schemas.region.RegionName;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.text.PlainText;
import id.kla.schemas.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The district that an option names by its code or its name; nothing is guessed. */
final class DistrictOption {
  private static final Pattern CODE_LIKE = Pattern.compile("[0-9][0-9.,]*");
  private static final int MOST_CANDIDATES = 3;

  private final RegionRegister register = RegionRegister.standard();
  private final Texts texts;

  /** With the sentences {@code wrong.district} and {@code wrong.district_candidates} of these. */
  DistrictOption(Texts texts) {
    this.texts = texts;
  }

  /** The district; {@link WrongUse} with the nearest ones when it is not certain. */
  District district(String text) {
    String wanted = text.strip();
    if (CODE_LIKE.matcher(wanted).matches()) {
      return register
          .district(CodeSystem.KEMENDAGRI, wanted)
          .orElseThrow(() -> wrong(wanted, nearestCodes(wanted)));
    }
    NameResolution name =
        register.resolve(new RegionName("", wanted, "", Editions.standard().latest()));
    if (name instanceof NameResolution.Resolved resolved) {
      return resolved.district();
    }
    throw wrong(
        wanted,
        name instanceof NameResolution.Ambiguous ambiguous
            ? ambiguous.candidates()
            : ((NameResolution.NotFound) name).candidates());
  }

  private List<District> nearestCodes(String code) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String province = code.substring(0, Math.min(2, code.length()));
    Comparator<District> nearest =
        Comparator.comparingInt(
                (District one) ->
                    distance.apply(code, one.code()) + (one.code().startsWith(province) ? 0 : 1))
            .thenComparing(District::code);
    return register.districts().stream().sorted(nearest).limit(MOST_CANDIDATES).toList();
  }

  private WrongUse wrong(String text, List<District> candidates) {
    String shown = PlainText.visible(text);
    if (candidates.isEmpty()) {
      return new WrongUse(texts.get("wrong.district", Map.of("district", shown)));
    }
    return new WrongUse(
        texts.get(
            "wrong.district_candidates",
            Map.of(
                "district",
                shown,
                "list",
                candidates.stream()
                    .map(one -> one.code() + " " + one.fullName())
                    .collect(Collectors.joining("; ")))));
  }
}
