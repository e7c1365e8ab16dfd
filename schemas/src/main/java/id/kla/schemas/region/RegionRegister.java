package id.kla.schemas.region;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one place that answers questions about provinces and districts: codes, names, history, and
 * what a printed name means. Immutable; safe for use by several threads.
 */
public final class RegionRegister {
  private final List<Province> provinces;
  private final List<District> districts;
  private final Map<String, Province> provinceByCode;
  private final Map<String, District> districtByCode;
  private final Map<String, District> districtByBpsCode;
  private final Map<String, List<DistrictChange>> changes;
  private final List<RegionTables.TimedCode> timedCodes;
  private final NameResolver resolver;

  /** Loaded on first use. */
  private static final class Standard {
    static final RegionRegister REGISTER = new RegionRegister(RegionTables.read());
  }

  /** The register made of the tables the project carries. */
  public static RegionRegister standard() {
    return Standard.REGISTER;
  }

  RegionRegister(RegionTables tables) {
    provinces = tables.provinces();
    districts = tables.districts();
    provinceByCode =
        provinces.stream().collect(Collectors.toUnmodifiableMap(Province::code, p -> p));
    districtByCode =
        districts.stream().collect(Collectors.toUnmodifiableMap(District::code, d -> d));
    districtByBpsCode =
        districts.stream()
            .filter(district -> district.bpsCode() != null)
            .collect(Collectors.toUnmodifiableMap(District::bpsCode, d -> d));
    changes =
        tables.changes().stream()
            .sorted(Comparator.comparing(change -> change.effective().text()))
            .collect(
                Collectors.groupingBy(
                    DistrictChange::districtCode, TreeMap::new, Collectors.toUnmodifiableList()));
    timedCodes = tables.codes();
    ProvinceNames provinceNames = new ProvinceNames(tables);
    resolver =
        new NameResolver(
            new NameIndex(tables, provinceNames), provinceNames, provincesOfDistricts());
  }

  private Map<String, Set<String>> provincesOfDistricts() {
    Map<String, Set<String>> codes = new HashMap<>();
    for (District district : districts) {
      Set<String> ever = new HashSet<>(Set.of(district.provinceCode()));
      for (DistrictChange change : changes(district)) {
        ever.add(change.provinceAfter());
        if (change.provinceBefore() != null) {
          ever.add(change.provinceBefore());
        }
      }
      codes.put(district.code(), Set.copyOf(ever));
    }
    return Map.copyOf(codes);
  }

  /** All provinces, by Kemendagri code. */
  public List<Province> provinces() {
    return provinces;
  }

  /** All districts, by Kemendagri code. */
  public List<District> districts() {
    return districts;
  }

  /** The province with this code, as it is now, in the declared system; empty when none. */
  public Optional<Province> province(CodeSystem system, String code) {
    return provinces.stream()
        .filter(
            province ->
                (system == CodeSystem.BPS ? province.bpsCode() : province.code()).equals(code))
        .findFirst();
  }

  /**
   * The district with this code, as it is now, in the declared system; empty when none, also for
   * null. {@code 16.03} is a code of Kemendagri, {@code 1603} one of BPS, and neither is read as
   * the other.
   */
  public Optional<District> district(CodeSystem system, String code) {
    Map<String, District> byCode = system == CodeSystem.BPS ? districtByBpsCode : districtByCode;
    return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
  }

  /**
   * The district that bore this code, in the declared system, on some day of the year; empty when
   * none did or when it is not known, also for null. Merauke was {@code 91.01} until 2022.
   */
  public Optional<District> districtIn(CodeSystem system, String code, int year) {
    if (code == null) {
      return Optional.empty();
    }
    Optional<District> timed =
        timedCodes.stream()
            .filter(one -> one.system() == system && one.code().equals(code))
            .filter(one -> one.borneIn(year))
            .map(one -> districtByCode.get(one.districtCode()))
            .findFirst();
    Optional<District> lasting =
        district(system, code)
            .filter(
                district ->
                    timedCodes.stream()
                        .noneMatch(
                            one ->
                                one.system() == system
                                    && one.code().equals(code)
                                    && one.districtCode().equals(district.code())));
    return timed
        .or(() -> lasting)
        .filter(
            district -> district.establishedYear() == null || district.establishedYear() <= year);
  }

  /** The province the district belongs to now. */
  public Province province(District district) {
    return provinceByCode.get(district.provinceCode());
  }

  /**
   * The province the district belonged to for the awards of a year: a move counts for the year when
   * it took effect by 23 July, else from the next. Moves since 2006 are known.
   */
  public Province provinceAt(District district, int year) {
    return provinceByCode.get(
        changes(district).stream()
            .filter(change -> change.kind() == DistrictChange.Kind.MOVED_PROVINCE)
            .filter(change -> year < change.effective().firstAwardYear())
            .map(DistrictChange::provinceBefore)
            .findFirst()
            .orElse(district.provinceCode()));
  }

  /**
   * The name, without type, that the district bore for the awards of a year, by the same rule of 31
   * July; a renaming whose day is not known counts for its year. Renamings since 2006 are known.
   */
  public String nameAt(District district, int year) {
    return changes(district).stream()
        .filter(change -> change.kind() == DistrictChange.Kind.RENAMED)
        .filter(change -> year < change.effective().firstAwardYear())
        .map(DistrictChange::nameBefore)
        .findFirst()
        .orElse(district.name());
  }

  /**
   * Whether the district existed for the awards of a year, by the same rule of 23 July. Districts
   * formed before 2007 count as existing in every year.
   */
  public boolean existedIn(District district, int year) {
    return changes(district).stream()
        .filter(change -> change.kind() == DistrictChange.Kind.CREATED)
        .allMatch(change -> change.effective().firstAwardYear() <= year);
  }

  /** The districts it was carved from since 2007, by code; none when formed before. */
  public List<District> parents(District district) {
    return changes(district).stream()
        .map(DistrictChange::parentCode)
        .filter(Objects::nonNull)
        .map(districtByCode::get)
        .sorted(Comparator.comparing(District::code))
        .toList();
  }

  /** What happened to the district since 2006, oldest first. */
  public List<DistrictChange> changes(District district) {
    return changes.getOrDefault(district.code(), List.of());
  }

  /** The districts of the province now, by code. */
  public List<District> districtsOf(Province province) {
    return districts.stream()
        .filter(district -> district.provinceCode().equals(province.code()))
        .toList();
  }

  /**
   * The districts that existed and belonged to the province for the awards of a year, by code; none
   * when the province did not exist.
   */
  public List<District> districtsIn(Province province, int year) {
    return districts.stream()
        .filter(district -> existedIn(district, year))
        .filter(district -> provinceAt(district, year).equals(province))
        .toList();
  }

  /** Which district a printed name means; never throws, never guesses. */
  public NameResolution resolve(RegionName name) {
    return resolver.resolve(name);
  }
}
