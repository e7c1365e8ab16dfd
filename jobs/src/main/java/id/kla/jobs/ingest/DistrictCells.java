package id.kla.jobs.ingest;

import id.kla.schemas.ladder.Editions;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.NameResolution;
import id.kla.schemas.region.RegionName;
import id.kla.schemas.region.RegionRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads which district a row is about, by name or by code, and says what is wrong with it. */
final class DistrictCells {
  /** A Kemendagri code whose last nought a spreadsheet has dropped: 16.10 became 16.1. */
  private static final Pattern CUT_CODE = Pattern.compile("[0-9]{2}[.,][1-9]");

  private static final Pattern CODE_WITH_COMMA = Pattern.compile("[0-9]{2},[0-9]{2}");

  private final RegionRegister register = RegionRegister.standard();
  private final NoticeTexts texts;

  /** Districts by code system, code and year: those of one file, which are few. */
  private final Map<String, Optional<District>> byCode = new HashMap<>();

  /** Whether a name may mean a district, by both. */
  private final Map<String, Boolean> named = new HashMap<>();

  DistrictCells(NoticeTexts texts) {
    this.texts = texts;
  }

  /**
   * A district that a row names.
   *
   * @param district the district
   * @param how how the name was recognised
   */
  record Named(District district, String how) {}

  /**
   * The district that the row names; null when the row is refused for it.
   *
   * @param year for which the name is meant; 0 when that is not known
   */
  Named named(RowReading row, int year) {
    String type = row.cell("region_type");
    String name = row.cell("region_name");
    String province = row.cell("province");
    int asOf = year == 0 ? Editions.standard().latest() : year;
    NameResolution resolution = register.resolve(new RegionName(type, name, province, asOf));
    String shown = (type + " " + name).strip();
    if (resolution instanceof NameResolution.Resolved resolved) {
      return new Named(resolved.district(), resolved.how().name().toLowerCase(Locale.ROOT));
    }
    if (resolution instanceof NameResolution.Ambiguous ambiguous) {
      row.say(
          NoticeCode.DISTRICT_AMBIGUOUS,
          "region_name",
          shown,
          Map.of("candidates", candidates(ambiguous.candidates())));
      return null;
    }
    NameResolution.NotFound notFound = (NameResolution.NotFound) resolution;
    String candidates = candidates(notFound.candidates());
    switch (notFound.reason()) {
      case BLANK -> row.say(NoticeCode.DISTRICT_BLANK, "region_name", null, Map.of());
      case UNKNOWN_NAME ->
          row.say(
              NoticeCode.DISTRICT_UNKNOWN, "region_name", shown, Map.of("candidates", candidates));
      case UNKNOWN_TYPE ->
          row.say(
              NoticeCode.DISTRICT_TYPE_UNKNOWN,
              "region_type",
              type,
              Map.of("type", type, "candidates", candidates));
      case UNKNOWN_PROVINCE ->
          row.say(
              NoticeCode.PROVINCE_UNKNOWN, "province", province, Map.of("candidates", candidates));
      case TYPE_CONFLICT ->
          row.say(
              NoticeCode.DISTRICT_TYPE_CONFLICT,
              "region_name",
              shown,
              Map.of("candidates", candidates));
      case PROVINCE_CONFLICT ->
          row.say(
              NoticeCode.PROVINCE_CONFLICT,
              "region_name",
              shown,
              Map.of("province", province, "candidates", candidates));
      case BRACKET_CONFLICT ->
          row.say(
              NoticeCode.DISTRICT_BRACKET_CONFLICT,
              "region_name",
              shown,
              Map.of("candidates", candidates));
    }
    return null;
  }

  private String candidates(List<District> candidates) {
    return texts.candidates(
        candidates.stream()
            .map(
                district ->
                    district.fullName()
                        + ", "
                        + register.province(district).name()
                        + " ("
                        + district.code()
                        + ")")
            .toList());
  }

  /**
   * The district of the code in column {@code district_code}, which the name beside it must not
   * contradict; where the file has no such column or the cell is blank, the one that the file as a
   * whole is about. Null when the row is refused for it.
   *
   * @param year in which the code was in use; null when that is not known
   */
  District coded(RowReading row, Integer year) {
    CodeSystem system = row.header().fits().layout().settings().codeSystem();
    String text = row.cell("district_code");
    if (text.isEmpty()) {
      District district = row.header().context().district();
      if (district == null) {
        row.say(NoticeCode.DISTRICT_NOT_STATED, "district_code", null, Map.of());
      }
      return district;
    }
    Optional<District> district = ofCode(system, text, year);
    if (district.isEmpty() && system == CodeSystem.KEMENDAGRI) {
      district = repaired(row, text, year);
    }
    if (district.isEmpty()) {
      row.say(
          system == CodeSystem.KEMENDAGRI
              ? NoticeCode.DISTRICT_CODE_UNKNOWN
              : NoticeCode.BPS_CODE_UNKNOWN,
          "district_code",
          text,
          Map.of());
      return null;
    }
    return agreesWithName(row, text, district.get()) ? district.get() : null;
  }

  private Optional<District> ofCode(CodeSystem system, String code, Integer year) {
    return byCode.computeIfAbsent(
        system + "/" + code + "/" + year,
        key -> {
          Optional<District> then =
              year == null ? Optional.empty() : register.districtIn(system, code, year);
          return then.isPresent() ? then : register.district(system, code);
        });
  }

  private Optional<District> repaired(RowReading row, String text, Integer year) {
    String code =
        CUT_CODE.matcher(text).matches()
            ? text.replace(',', '.') + "0"
            : CODE_WITH_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
    Optional<District> district =
        code.equals(text) ? Optional.empty() : ofCode(CodeSystem.KEMENDAGRI, code, year);
    district.ifPresent(
        found ->
            row.say(
                NoticeCode.DISTRICT_CODE_REPAIRED,
                "district_code",
                text,
                Map.of("read_as", code, "district", found.fullName())));
    return district;
  }

  private boolean agreesWithName(RowReading row, String code, District district) {
    String name = row.cell("district_name");
    // Rows of one district follow each other by the dozen, and resolving a name takes its time.
    boolean agrees =
        name.isEmpty()
            || named.computeIfAbsent(
                name + "\n" + row.cell("province") + "\n" + district.code(),
                key -> mayMean(name, row.cell("province"), district));
    if (!agrees) {
      row.say(
          NoticeCode.DISTRICT_CODE_NAME_CONFLICT,
          "district_name",
          name,
          Map.of("code", code, "district", district.fullName()));
    }
    return agrees;
  }

  private boolean mayMean(String name, String province, District district) {
    NameResolution resolution =
        register.resolve(new RegionName("", name, province, Editions.standard().latest()));
    if (resolution instanceof NameResolution.Resolved resolved) {
      return resolved.district().equals(district);
    }
    return resolution instanceof NameResolution.Ambiguous ambiguous
        && ambiguous.candidates().contains(district);
  }
}
