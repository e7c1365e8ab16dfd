package id.kla.schemas.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.region.NameIndex.Entry;
import id.kla.schemas.region.NameResolution.Ambiguous;
import id.kla.schemas.region.NameResolution.Resolved;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NamePropertiesTest {
  private static final RegionRegister REGISTER = RegionRegister.standard();
  private static final RegionTables TABLES = RegionTables.read();
  private static final Map<String, List<Entry>> KEYS =
      new NameIndex(TABLES, new ProvinceNames(TABLES)).all();
  private static final Set<String> KEEP_ISLANDS = Set.of("72.07", "74.12");

  @Test
  void no_two_districts_of_one_type_share_the_key_of_their_name() {
    Set<String> keys =
        REGISTER.districts().stream()
            .map(district -> district.type() + NameText.key(district.name()))
            .collect(Collectors.toSet());
    assertThat(keys).hasSize(514);
  }

  @Test
  void keys_are_shared_beyond_kabupaten_and_kota_of_one_name_only_where_listed() {
    Set<String> shared = new TreeSet<>();
    KEYS.forEach(
        (key, entries) -> {
          if (entries.size() > 1 && !entries.stream().allMatch(Entry::isName)) {
            shared.add(key);
          }
        });
    assertThat(shared).containsExactly("mojokerjo", "mura", "pontianak");
  }

  @Test
  void no_name_is_a_type_word_followed_by_another_name() {
    for (String key : KEYS.keySet()) {
      for (String word : List.of("kabupaten", "kab", "kota", "kodya", "kotamadya", "adm")) {
        assertThat(KEYS).as(key).doesNotContainKey(word + key);
      }
    }
  }

  @Test
  void every_alias_means_its_own_district_or_is_ambiguous() {
    for (RegionTables.Alias alias : TABLES.aliases()) {
      REGISTER
          .district(CodeSystem.KEMENDAGRI, alias.code())
          .ifPresent(
              district -> {
                NameResolution free =
                    REGISTER.resolve(new RegionName(null, alias.text(), null, 2013));
                NameResolution full =
                    REGISTER.resolve(
                        new RegionName(
                            district.type().label(),
                            alias.text(),
                            REGISTER.province(district).name(),
                            2013));
                assertThat(full).as(alias.text()).isInstanceOf(Resolved.class);
                assertThat(((Resolved) full).district()).isEqualTo(district);
                if (free instanceof Ambiguous ambiguous) {
                  assertThat(ambiguous.candidates()).contains(district);
                } else {
                  assertThat(((Resolved) free).district()).isEqualTo(district);
                }
              });
    }
  }

  @Test
  void every_printed_variant_of_every_district_means_that_district() {
    Random random = new Random(20250808);
    List<String> missed = new ArrayList<>();
    for (District district : REGISTER.districts()) {
      for (int i = 0; i < 200; i++) {
        RegionName printed = variant(district, random);
        if (REGISTER.resolve(printed) instanceof Resolved answer) {
          assertThat(answer.district()).as(printed.toString()).isEqualTo(district);
        } else {
          missed.add(printed.toString());
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private static RegionName variant(District district, Random random) {
    boolean kabupaten = district.type() == DistrictType.KABUPATEN;
    List<String> forms =
        kabupaten
            ? List.of("Kabupaten", "Kab.", "Kab", "KABUPATEN", "Pemkab", "Pemerintah Kabupaten")
            : List.of("Kota", "Kotamadya", "Kodya", "KOTA", "Pemkot", "Pemerintah Kota");
    String form = pick(forms, random);
    String name = district.name();
    if (random.nextInt(4) == 0 && !KEEP_ISLANDS.contains(district.code())) {
      name = name.replace("dan Kepulauan", "").replace("Kepulauan", "").replace("Pulau ", "");
    } else if (random.nextInt(3) == 0) {
      name = name.replace("Kepulauan", "Kep.").replace("Tanjung", "Tj.");
    }
    name = name.strip();
    boolean whole = !name.contains(".");
    name =
        switch (random.nextInt(whole ? 5 : 3) + (whole ? 0 : 2)) {
          case 0 -> name.replace(" ", "");
          case 1 -> String.join(" ", name.replace(" ", "").split("", -1)).strip();
          case 2 -> name.replace(" ", "-");
          case 3 -> name.replace(" ", " \u00a0 ");
          default -> name;
        };
    name = random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
    List<String> abbreviations =
        TABLES.aliases().stream()
            .filter(alias -> alias.code().equals(district.code()))
            .map(RegionTables.Alias::text)
            .toList();
    if (random.nextInt(3) == 0 && !abbreviations.isEmpty()) {
      name = name + " (" + pick(abbreviations, random) + ")";
    }
    Province province = REGISTER.province(district);
    String where =
        pick(
            List.of(
                province.name(),
                "Prov. " + province.shortName(),
                province.name().toUpperCase(Locale.ROOT),
                ""),
            random);
    return switch (random.nextInt(4)) {
      case 0 -> new RegionName(form, name, where, 2023);
      case 1 -> new RegionName("", form + " " + name, where, 2023);
      case 2 -> new RegionName(form, pick(forms, random) + " " + name, where, 2023);
      default -> new RegionName(null, name + ", " + form, where, 2023);
    };
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @Test
  void a_slip_of_one_letter_never_means_another_district_unless_it_is_that_districts_name() {
    Random random = new Random(7);
    int literal = 0;
    int refused = 0;
    int asked = 0;
    for (District district : REGISTER.districts()) {
      for (int i = 0; i < 150; i++) {
        String slip = slip(district.name(), random);
        asked++;
        NameResolution answer =
            REGISTER.resolve(new RegionName(district.type().label(), slip, null, 2023));
        if (answer instanceof Resolved resolved && !resolved.district().equals(district)) {
          assertThat(KEYS.get(NameText.key(slip)))
              .as("%s for %s", slip, district)
              .anyMatch(entry -> entry.district().equals(resolved.district()));
          literal++;
        } else if (!(answer instanceof Resolved)) {
          refused++;
        }
      }
    }
    assertThat(literal).isEqualTo(27);
    assertThat(refused).isGreaterThan(asked * 8 / 10);
  }

  private static String slip(String name, Random random) {
    int at = random.nextInt(name.length());
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter + name.substring(at);
      case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
      default ->
          at == 0
              ? name
              : name.substring(0, at - 1)
                  + name.charAt(at)
                  + name.charAt(at - 1)
                  + name.substring(at + 1);
    };
  }

  @Test
  void half_a_million_names_take_seconds() {
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 500_000; i++) {
            District district = REGISTER.districts().get(i % 514);
            REGISTER.resolve(
                new RegionName(district.type().label(), district.name(), "", 2011 + i % 15));
          }
        });
  }
}
