package id.kla.schemas.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.reference.ReferenceTable;
import id.kla.schemas.region.NameResolution.Ambiguous;
import id.kla.schemas.region.NameResolution.NotFound;
import id.kla.schemas.region.NameResolution.Resolved;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameResolutionTest {
  private static final RegionRegister REGISTER = RegionRegister.standard();

  private static String said(String type, String name, String province, int year) {
    NameResolution resolution = REGISTER.resolve(new RegionName(type, name, province, year));
    if (resolution instanceof Resolved resolved) {
      return resolved.district().code() + " " + resolved.how();
    }
    if (resolution instanceof Ambiguous ambiguous) {
      return "AMBIGUOUS "
          + ambiguous.candidates().stream().map(District::code).collect(Collectors.joining(" "));
    }
    NotFound notFound = (NotFound) resolution;
    return notFound.reason()
        + notFound.candidates().stream()
            .map(district -> " " + district.code())
            .collect(Collectors.joining());
  }

  @Test
  void every_published_name_means_its_district_in_every_year_it_was_printed() {
    var rows = ReferenceTable.read("region/published_names");
    assertThat(rows).hasSize(290);
    for (ReferenceTable.Row row : rows) {
      for (String year : row.text("award_years").split(" ", -1)) {
        assertThat(
                said(
                    row.text("type"),
                    row.text("name"),
                    row.text("province"),
                    Integer.parseInt(year)))
            .as(row.text("name"))
            .startsWith(row.text("code") + " ");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kabupaten | Deli  Serdang | | 2023 | 12.07 EXACT
          Kabupaten | S I A K | | 2023 | 14.08 SPELLING
          Kabupaten | Tulung Agung | Jawa Timur | 2011 | 35.04 SPELLING
          Kota | Pare-pare | | 2023 | 73.72 SPELLING
          Kab. | Fakfak | | 2023 | 92.03 SPELLING
          Kab | TOLI TOLI | | 2023 | 72.04 EXACT
          KAB | Bogór | | 2023 | 32.01 EXACT
          Kabupaten | Bogor* | | 2023 | 32.01 EXACT
          Kabupaten | Bogor, | | 2023 | 32.01 EXACT
          Kotamadya | Bogor | Jabar | 2023 | 32.71 EXACT
          Kodya | Bogor | Prov. Jawa Barat | 2023 | 32.71 EXACT
          | Kotamadia Bogor | Provinsi Jawa Barat (Jabar) | 2023 | 32.71 EXACT
          | Pemkab Bogor | | 2023 | 32.01 EXACT
          | Pemkot. Bogor | | 2023 | 32.71 EXACT
          | Pemerintah Kabupaten Bogor | | 2023 | 32.01 EXACT
          | Kab.Bogor | | 2023 | 32.01 EXACT
          | Bogor, Kab. | | 2023 | 32.01 EXACT
          | Bogor (Kota) | | 2023 | 32.71 EXACT
          | (Kota) Bogor | | 2023 | 32.71 EXACT
          | Kota Bogor, Jawa Barat | | 2023 | 32.71 EXACT
          Kab./Kota | Bogor | | 2023 | AMBIGUOUS 32.01 32.71
          Kabupaten/Kota | Kota Bogor | | 2023 | 32.71 EXACT
          | Kab/Kota Sleman | | 2023 | 34.04 EXACT
          Kab-Kota | Sleman | - | 2023 | 34.04 EXACT
          Kota | Kota Administrasi Jakarta Pusat | DKI Jakarta | 2023 | 31.71 EXACT
          Kota Adm. | Jakarta Pusat | Jakarta | 2023 | 31.71 EXACT
          Kota | Adm. Jakarta Pusat | Daerah Khusus Ibu Kota Jakarta | 2023 | 31.71 EXACT
          | Kab. Adm. Kep.Seribu | DKI Jakarta | 2023 | 31.01 EXACT
          Kabupaten | Kota Bogor | | 2023 | TYPE_CONFLICT 32.01 32.71
          Kota | Bogor (Kab.) | | 2023 | TYPE_CONFLICT 32.01 32.71
          | Kabupaten Kota Bogor | | 2023 | TYPE_CONFLICT 32.01 32.71
          Kota | Sleman | | 2023 | TYPE_CONFLICT 34.04
          Kabupaten | Medan | | 2023 | TYPE_CONFLICT 12.71
          Kabupaten | Kota Baru | | 2023 | 63.02 SPELLING
          Kabupaten | Kotabaru | | 2023 | 63.02 EXACT
          | Kab. Kota Baru | | 2023 | 63.02 SPELLING
          | Kota Baru | | 2023 | 63.02 SPELLING
          Kota | Kota Baru | | 2023 | TYPE_CONFLICT 63.02
          Kota | Kotamobagu | | 2023 | 71.74 EXACT
          | Kotawaringin Timur | | 2023 | 62.02 EXACT
          Kabupaten | Lima Puluh Kota | | 2023 | 13.07 EXACT
          Kabupaten | 50 Kota | | 2023 | 13.07 SPELLING
          | Kota Batu | | 2023 | 35.79 EXACT
          Kabupaten | Kota Batu | | 2023 | TYPE_CONFLICT 35.79
          Provinsi | Jambi | | 2023 | UNKNOWN_TYPE 15.71
          Kabupaten | Penukal Abab Lematang Ilir (PALI) | | 2023 | 16.12 EXACT
          Kabupaten | PALI (Penukal Abab Lematang Ilir) | | 2023 | 16.12 ALIAS
          Kabupaten | Ogan Komering Ulu (OKU) | | 2023 | 16.01 EXACT
          Kabupaten | Ogan Komering Ulu (OKU) Timur | | 2023 | 16.08 EXACT
          Kabupaten | Ogan Komering Ulu Selatan [OKUS] | | 2023 | 16.09 EXACT
          Kabupaten | Ogan Komering Ulu Timur (OKUS) | | 2023 | BRACKET_CONFLICT 16.08 16.09
          Kabupaten | Ogan Komering Ulu (OKUT) | | 2023 | BRACKET_CONFLICT 16.01 16.08
          Kabupaten | Tulang Bawang Barat (Tubaba) | | 2023 | 18.12 EXACT
          Kabupaten | Tulang Bawang (Tubaba) | | 2023 | BRACKET_CONFLICT 18.05 18.12
          Kabupaten | Sumbawa (Barat) | | 2023 | BRACKET_CONFLICT 52.04 52.07
          Kabupaten | Sumbawa (KSB) | | 2023 | BRACKET_CONFLICT 52.04 52.07
          Kabupaten | Sumbawa (lama) | | 2023 | BRACKET_CONFLICT 52.04
          Kabupaten | Sumbawa (Jabar) | | 2023 | PROVINCE_CONFLICT 52.04
          Kabupaten | Sumbawa (NTB) | | 2023 | 52.04 EXACT
          Kabupaten | Konawe (Kepulauan) | | 2023 | BRACKET_CONFLICT 74.02 74.12
          Kabupaten | Ogan (Ilir) | | 2023 | 16.10 EXACT
          Kabupaten | (Kepulauan) Seribu | | 2023 | 31.01 SHORTENED
          Kabupaten | Musi Rawas Utara (Mura) | | 2023 | BRACKET_CONFLICT 16.13 16.05 62.12
          Kabupaten | Mura (Murung Raya) | | 2023 | 62.12 ALIAS
          Kabupaten | Timor Tengah Utara (TTS) | | 2023 | BRACKET_CONFLICT 53.03 53.02
          | Banjar (Kalsel) | | 2023 | 63.03 EXACT
          | Gorontalo Utara (Gorontalo) | | 2023 | 75.05 EXACT
          Kabupaten | Meranti | | 2023 | 14.10 ALIAS
          Kabupaten | Selayar | | 2023 | 73.01 FORMER_NAME
          Kabupaten | Mentawai | | 2023 | 13.09 SHORTENED
          | Tidore | | 2023 | 82.72 SHORTENED
          Kabupaten | Tidore | | 2023 | TYPE_CONFLICT 82.72
          | Pangkajene & Kep. | | 2023 | 73.10 EXACT
          | Pangkajene | | 2023 | 73.10 SHORTENED
          | Morotai | | 2023 | 82.07 SHORTENED
          Kabupaten | Banggai | | 2023 | 72.01 EXACT
          Kabupaten | Konawe | | 2023 | 74.02 EXACT
          Kabupaten | Kepulauan Natuna | Kepri | 2023 | UNKNOWN_NAME 21.03 21.01 21.05
          Kota | Tg. Pinang | | 2023 | 21.72 EXACT
          Kabupaten | Tj. Jabung Barat | | 2023 | 15.06 EXACT
          Kota | Mojokerjo | Jawa Timur | 2023 | 35.76 SPELLING
          | Mojokerjo | | 2023 | AMBIGUOUS 35.16 35.76
          | Mura | | 2023 | AMBIGUOUS 16.05 62.12
          | Mura | Sumsel | 2023 | 16.05 ALIAS
          Kabupaten | Pontianak | | 2012 | 61.02 FORMER_NAME
          Kabupaten | Pontianak | | 2023 | 61.02 FORMER_NAME
          Kota | Pontianak | | 2012 | 61.71 EXACT
          | Pontianak | | 2014 | AMBIGUOUS 61.02 61.71
          | Pontianak | | 2015 | 61.71 EXACT
          | Pontianak (Mempawah) | | 2012 | 61.02 FORMER_NAME
          Kabupaten | Mamuju Utara | | 2023 | 76.01 FORMER_NAME
          Kabupaten | Toba Samosir | | 2013 | 12.12 FORMER_NAME
          Kabupaten | Maluku Tenggara Barat | | 2013 | 81.03 FORMER_NAME
          Kabupaten | Sawahlunto/Sijunjung | | 2006 | 13.03 FORMER_NAME
          Kabupaten | Kepulauan Riau | | 2006 | 21.01 FORMER_NAME
          | Kepulauan Riau | | 2023 | UNKNOWN_NAME 21.01
          | Magelang | | 2023 | AMBIGUOUS 33.08 33.71
          | Banjar | | 2023 | AMBIGUOUS 32.79 63.03
          | Banjar | Jawa Barat | 2023 | 32.79 EXACT
          Kota | Banjar | Kalimantan Selatan | 2023 | PROVINCE_CONFLICT 32.79 63.03
          Kabupaten | Merauke | Papua | 2023 | 93.01 EXACT
          Kabupaten | Merauke | Papua Selatan | 2013 | 93.01 EXACT
          Kota | Tarakan | Kalimantan Timur | 2025 | 65.71 EXACT
          Kabupaten | Badung | Jawa Barat | 2012 | PROVINCE_CONFLICT 51.03
          Kabupaten | Bogor | Jawa Brat | 2012 | UNKNOWN_PROVINCE 32.01 32.71
          | Padang/Pariaman | | 2023 | UNKNOWN_NAME 13.05 13.71 13.74
          | Padang, Pariaman | | 2023 | UNKNOWN_NAME 13.05 13.71 13.74
          | Bogor (Kota | | 2023 | UNKNOWN_NAME 32.01 32.71
          Kota | Bat? | | 2023 | UNKNOWN_NAME 35.79 21.71 19.04
          | Kota | | 2023 | UNKNOWN_NAME 63.02 13.07 71.74
          Kabupaten | - | | 2023 | BLANK
          """)
  void a_printed_name_is_read_as(
      String type, String name, String province, int year, String expected) {
    assertThat(said(type, name, province, year)).isEqualTo(expected);
  }

  @Test
  void invisible_characters_and_typographic_signs_do_not_matter() {
    assertThat(said("Kabupaten\u00a0", "\u200bDeli\u00a0Ser\u00addang\ufeff", null, 2023))
        .isEqualTo("12.07 EXACT");
    assertThat(said("Kota", "Pare\u2013pare", "", 2023)).isEqualTo("73.72 SPELLING");
    assertThat(said("Kabupaten", "\u2018Bogor\u2019", " ", 2023)).isEqualTo("32.01 EXACT");
  }

  @Test
  void a_letter_of_another_script_is_not_dropped() {
    assertThat(said("Kabupaten", "B\u0430dung", null, 2023)).startsWith("UNKNOWN_NAME");
    assertThat(said("Kota", "Batu\u8d1d", null, 2023)).startsWith("UNKNOWN_NAME");
  }

  @Test
  void blank_long_and_hostile_names_are_refused_and_never_throw() {
    assertThat(said(null, null, null, 0)).isEqualTo("BLANK");
    assertThat(said("", " \u00a0\t\u0000", "", -1)).isEqualTo("BLANK");
    assertThat(said("", "\ud800", "", 2023)).isEqualTo("BLANK");
    assertThat(said("()", "()", "()", Integer.MAX_VALUE)).startsWith("UNKNOWN_");
    for (String name :
        new String[] {
          "a".repeat(100_000),
          "(".repeat(100_000),
          "kota ".repeat(20_000),
          "Bogor " + "x".repeat(100_000),
          "((Bogor))",
          ",",
          ",,,",
          "Bogor)",
          "' OR 1=1 --",
          "=cmd|' /C calc'!A0",
          "\u202eroboB"
        }) {
      Assertions.assertTimeout(
          Duration.ofSeconds(2),
          () -> assertThat(said("Kabupaten", name, null, 2023)).startsWith("UNKNOWN_NAME"));
    }
    assertThat(said("x".repeat(100_000), "Bogor", null, 2023)).startsWith("UNKNOWN_TYPE");
    assertThat(said(null, "Bogor", "x".repeat(100_000), 2023)).startsWith("UNKNOWN_PROVINCE");
  }
}
