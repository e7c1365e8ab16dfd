package id.kla.schemas.region;

import id.kla.schemas.reference.ReferenceTable;
import java.util.Comparator;
import java.util.List;

/** The tables of the register as they are read from the resources. */
record RegionTables(
    List<Province> provinces,
    List<District> districts,
    List<DistrictChange> changes,
    List<ProvinceRenamed> provinceRenamings,
    List<Alias> aliases,
    List<TimedCode> codes) {

  /** Another text for a province or a district, with or without a date in the change tables. */
  record Alias(String code, String text, Kind kind) {}

  /** What kind of other text it is. */
  enum Kind {
    ABBREVIATION,
    SPELLING,
    TYPO,
    FORMER_NAME
  }

  /** A name that a province bore, or by a law not yet in effect is going to bear. */
  record ProvinceRenamed(String code, String before, String after) {}

  /** A code that was valid for a time; a null bound is open. */
  record TimedCode(
      String districtCode,
      CodeSystem system,
      String code,
      EffectiveDate from,
      EffectiveDate until) {

    /** Whether the district bore the code on some day of the year. */
    boolean borneIn(int year) {
      return (from == null || from.year() <= year) && (until == null || year <= until.year());
    }
  }

  /** Reads all tables; a fault in one throws. */
  static RegionTables read() {
    return new RegionTables(
        ReferenceTable.read("region/provinces").stream()
            .map(RegionTables::province)
            .sorted(Comparator.comparing(Province::code))
            .toList(),
        ReferenceTable.read("region/districts").stream()
            .map(RegionTables::district)
            .sorted(Comparator.comparing(District::code))
            .toList(),
        ReferenceTable.read("region/district_changes").stream().map(RegionTables::change).toList(),
        ReferenceTable.read("region/province_changes").stream()
            .filter(row -> row.text("change").equals("RENAMED"))
            .map(
                row ->
                    new ProvinceRenamed(
                        row.text("province"), row.text("name_before"), row.text("name_after")))
            .toList(),
        ReferenceTable.read("region/aliases").stream()
            .map(
                row ->
                    new Alias(row.text("code"), row.text("alias"), Kind.valueOf(row.text("kind"))))
            .toList(),
        ReferenceTable.read("region/district_codes").stream().map(RegionTables::code).toList());
  }

  private static Province province(ReferenceTable.Row row) {
    return new Province(
        row.text("code"),
        row.text("bps_code"),
        row.text("name"),
        row.text("short_name"),
        row.text("island_group"),
        row.optional("established").orElse(null),
        row.optional("carved_from").orElse(null),
        Double.parseDouble(row.text("latitude")),
        Double.parseDouble(row.text("longitude")));
  }

  private static District district(ReferenceTable.Row row) {
    return new District(
        row.text("code"),
        row.optional("bps_code").orElse(null),
        DistrictType.valueOf(row.text("type")),
        row.text("administrative").equals("yes"),
        row.text("name"),
        row.text("province"),
        row.optionalInteger("established_year"),
        row.integer("population"),
        row.integer("population_year"),
        Double.parseDouble(row.text("latitude")),
        Double.parseDouble(row.text("longitude")));
  }

  private static DistrictChange change(ReferenceTable.Row row) {
    return new DistrictChange(
        row.text("district"),
        new EffectiveDate(row.text("effective")),
        DistrictChange.Kind.valueOf(row.text("change")),
        row.optional("name_before").orElse(null),
        row.text("name_after"),
        row.optional("province_before").orElse(null),
        row.text("province_after"),
        row.optional("code_before").orElse(null),
        row.optional("code_after").orElse(null),
        row.optional("parent").orElse(null),
        row.text("law"),
        row.text("source"));
  }

  private static TimedCode code(ReferenceTable.Row row) {
    return new TimedCode(
        row.text("district"),
        CodeSystem.valueOf(row.text("system")),
        row.text("code"),
        row.optional("valid_from").map(EffectiveDate::new).orElse(null),
        row.optional("valid_until").map(EffectiveDate::new).orElse(null));
  }
}
