package id.kla.schemas.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RegionRegisterTest {
  private static final RegionRegister REGISTER = RegionRegister.standard();

  private static District district(String code) {
    return REGISTER.district(CodeSystem.KEMENDAGRI, code).orElseThrow();
  }

  private static Province province(String code) {
    return REGISTER.province(CodeSystem.KEMENDAGRI, code).orElseThrow();
  }

  @Test
  void there_are_38_provinces_and_514_districts_of_which_416_kabupaten_and_98_kota() {
    assertThat(REGISTER.provinces()).hasSize(38).isSortedAccordingTo(by(Province::code));
    assertThat(REGISTER.districts()).hasSize(514).isSortedAccordingTo(by(District::code));
    assertThat(REGISTER.districts().stream().filter(d -> d.type() == DistrictType.KABUPATEN))
        .hasSize(416);
    assertThat(REGISTER.districts().stream().filter(d -> d.type() == DistrictType.KOTA))
        .hasSize(98);
    assertThat(REGISTER.districts().stream().filter(District::administrative)).hasSize(6);
    assertThat(REGISTER.provinces().stream().mapToInt(p -> REGISTER.districtsOf(p).size()).sum())
        .isEqualTo(514);
  }

  private static <T> Comparator<T> by(Function<T, String> code) {
    return Comparator.comparing(code);
  }

  @Test
  void the_166_bps_codes_with_the_digits_of_another_district_stay_apart() {
    int apart = 0;
    for (int i = 1100; i < 10_000; i++) {
      String digits = Integer.toString(i);
      String dotted = digits.substring(0, 2) + "." + digits.substring(2);
      assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, digits, 2020)).isEmpty();
      assertThat(REGISTER.districtIn(CodeSystem.BPS, dotted, 2020)).isEmpty();
      Optional<District> bps = REGISTER.districtIn(CodeSystem.BPS, digits, 2020);
      Optional<District> kemendagri = REGISTER.districtIn(CodeSystem.KEMENDAGRI, dotted, 2020);
      if (bps.isPresent() && kemendagri.isPresent() && !bps.equals(kemendagri)) {
        apart++;
      }
    }
    assertThat(apart).isEqualTo(166);
  }

  @Test
  void a_code_now_is_read_in_its_declared_system_only() {
    for (District district : REGISTER.districts()) {
      assertThat(REGISTER.district(CodeSystem.KEMENDAGRI, district.code())).contains(district);
      assertThat(REGISTER.district(CodeSystem.BPS, district.code())).isEmpty();
      if (district.bpsCode() != null) {
        assertThat(REGISTER.district(CodeSystem.BPS, district.bpsCode())).contains(district);
        assertThat(REGISTER.district(CodeSystem.KEMENDAGRI, district.bpsCode())).isEmpty();
      }
    }
    assertThat(REGISTER.district(CodeSystem.BPS, "1608").orElseThrow().name())
        .isEqualTo("Ogan Komering Ulu Selatan");
    assertThat(district("16.08").name()).isEqualTo("Ogan Komering Ulu Timur");
    assertThat(REGISTER.district(CodeSystem.BPS, null)).isEmpty();
  }

  @Test
  void a_code_of_the_past_is_read_only_with_its_year() {
    assertThat(REGISTER.district(CodeSystem.KEMENDAGRI, "91.01")).isEmpty();
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "91.01", 2021))
        .contains(district("93.01"));
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "91.01", 2022))
        .contains(district("93.01"));
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "91.01", 2023)).isEmpty();
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "93.01", 2021)).isEmpty();
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "93.01", 2022))
        .contains(district("93.01"));
    assertThat(REGISTER.districtIn(CodeSystem.BPS, "9401", 2020)).contains(district("93.01"));
    assertThat(REGISTER.districtIn(CodeSystem.BPS, "9401", 2025)).isEmpty();
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "65.71", 2011)).isEmpty();
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "16.12", 2012)).isEmpty();
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "16.12", 2013))
        .contains(district("16.12"));
    assertThat(REGISTER.districtIn(CodeSystem.KEMENDAGRI, "16.03", 2011))
        .contains(district("16.03"));
  }

  @Test
  void no_two_districts_bear_one_code_in_one_year() {
    List<RegionTables.TimedCode> codes = RegionTables.read().codes();
    for (int year = 2006; year <= 2030; year++) {
      int now = year;
      List<String> borne =
          codes.stream()
              .filter(code -> code.borneIn(now))
              .map(code -> code.system() + code.code())
              .toList();
      assertThat(borne).doesNotHaveDuplicates();
      for (RegionTables.TimedCode code : codes) {
        REGISTER
            .district(code.system(), code.code())
            .ifPresent(district -> assertThat(district.code()).isEqualTo(code.districtCode()));
      }
    }
  }

  @Test
  void a_change_counts_for_its_year_until_31_july_and_from_the_next_year_after() {
    assertThat(new EffectiveDate("2022-07-23").firstAwardYear()).isEqualTo(2022);
    assertThat(new EffectiveDate("2022-07-24").firstAwardYear()).isEqualTo(2023);
    assertThat(new EffectiveDate("2007").firstAwardYear()).isEqualTo(2007);
    assertThatThrownBy(() -> new EffectiveDate("31 July 2022"))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void the_provinces_of_papua_and_kalimantan_utara_hold_their_districts_from_their_year() {
    District merauke = district("93.01");
    assertThat(REGISTER.province(merauke).name()).isEqualTo("Papua Selatan");
    assertThat(REGISTER.provinceAt(merauke, 2021).name()).isEqualTo("Papua");
    assertThat(REGISTER.provinceAt(merauke, 2022).name()).isEqualTo("Papua");
    assertThat(REGISTER.provinceAt(district("96.71"), 2022).name()).isEqualTo("Papua Barat");
    assertThat(REGISTER.provinceAt(district("96.71"), 2023).name()).isEqualTo("Papua Barat Daya");
    assertThat(REGISTER.provinceAt(district("65.71"), 2012).name()).isEqualTo("Kalimantan Timur");
    assertThat(REGISTER.provinceAt(district("65.71"), 2013).name()).isEqualTo("Kalimantan Utara");
    assertThat(REGISTER.districtsIn(province("65"), 2012)).isEmpty();
    assertThat(REGISTER.districtsIn(province("65"), 2013))
        .extracting(District::name)
        .containsExactly("Bulungan", "Malinau", "Nunukan", "Tana Tidung", "Tarakan");
    assertThat(REGISTER.districtsIn(province("64"), 2012)).hasSize(14);
    assertThat(REGISTER.districtsIn(province("91"), 2021)).hasSize(29);
    assertThat(REGISTER.districtsIn(province("91"), 2022)).hasSize(29);
    assertThat(REGISTER.districtsIn(province("92"), 2022)).hasSize(13);
  }

  @Test
  void every_district_lies_in_one_province_in_every_year_it_exists() {
    for (int year = 2006; year <= 2025; year++) {
      int now = year;
      long existing = REGISTER.districts().stream().filter(d -> REGISTER.existedIn(d, now)).count();
      assertThat(
              REGISTER.provinces().stream()
                  .mapToLong(p -> REGISTER.districtsIn(p, now).size())
                  .sum())
          .isEqualTo(existing);
    }
    assertThat(REGISTER.districts().stream().filter(d -> REGISTER.existedIn(d, 2015))).hasSize(514);
    assertThat(REGISTER.districts().stream().filter(d -> REGISTER.existedIn(d, 2012))).hasSize(497);
  }

  @Test
  void a_district_bears_the_name_of_its_time() {
    assertThat(REGISTER.nameAt(district("61.02"), 2013)).isEqualTo("Pontianak");
    assertThat(REGISTER.nameAt(district("61.02"), 2014)).isEqualTo("Mempawah");
    assertThat(REGISTER.nameAt(district("76.01"), 2017)).isEqualTo("Mamuju Utara");
    assertThat(REGISTER.nameAt(district("76.01"), 2018)).isEqualTo("Pasangkayu");
    assertThat(REGISTER.nameAt(district("64.01"), 2006)).isEqualTo("Pasir");
    assertThat(REGISTER.nameAt(district("64.01"), 2007)).isEqualTo("Paser");
  }

  @Test
  void a_district_exists_from_the_year_it_was_formed_or_the_next() {
    assertThat(REGISTER.existedIn(district("18.11"), 2008)).isFalse();
    assertThat(REGISTER.existedIn(district("18.11"), 2009)).isTrue();
    assertThat(REGISTER.existedIn(district("16.12"), 2012)).isFalse();
    assertThat(REGISTER.existedIn(district("16.12"), 2013)).isTrue();
    assertThat(REGISTER.existedIn(district("32.01"), 1990)).isTrue();
  }

  @Test
  void a_district_knows_what_it_was_carved_from() {
    assertThat(REGISTER.parents(district("16.12"))).containsExactly(district("16.03"));
    assertThat(REGISTER.parents(district("91.20")))
        .extracting(District::name)
        .containsExactly("Sarmi", "Waropen");
    assertThat(REGISTER.parents(district("95.08"))).containsExactly(district("95.01"));
    assertThat(REGISTER.parents(district("65.04"))).containsExactly(district("65.01"));
    assertThat(REGISTER.parents(district("32.01"))).isEmpty();
  }

  @Test
  void the_table_of_districts_and_the_table_of_changes_say_the_same() {
    for (District district : REGISTER.districts()) {
      for (DistrictChange change : REGISTER.changes(district)) {
        if (change.kind() == DistrictChange.Kind.CREATED) {
          assertThat(district.establishedYear()).isEqualTo(change.effective().year());
        }
      }
      List<DistrictChange> changes = REGISTER.changes(district);
      if (!changes.isEmpty()) {
        DistrictChange last = changes.get(changes.size() - 1);
        assertThat(last.nameAfter()).isEqualTo(district.name());
        assertThat(last.provinceAfter()).isEqualTo(district.provinceCode());
      }
    }
  }

  @Test
  void codes_of_provinces_differ_between_the_systems() {
    assertThat(REGISTER.province(CodeSystem.BPS, "94").orElseThrow().name()).isEqualTo("Papua");
    assertThat(province("94").name()).isEqualTo("Papua Tengah");
    assertThat(district("31.71").fullName()).isEqualTo("Kota Administrasi Jakarta Pusat");
    assertThat(district("16.03").fullName()).isEqualTo("Kabupaten Muara Enim");
  }
}
