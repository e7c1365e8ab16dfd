package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.text.Language;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KlasterTest {
  @Test
  void the_blocks_are_numbered_from_0_to_6() {
    assertThat(Stream.of(Klaster.values()).map(Klaster::code))
        .containsExactly("0", "1", "2", "3", "4", "5", "6");
    assertThat(Klaster.ofNumber(6)).contains(Klaster.KECAMATAN_DESA);
    assertThat(Klaster.ofNumber(7)).isEmpty();
    assertThat(Klaster.ofNumber(-1)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Klaster.class)
  void a_klaster_is_read_from_its_name_and_its_number(Klaster klaster) {
    assertThat(Klaster.reading(klaster.label())).contains(klaster);
    assertThat(Klaster.reading(" " + klaster.label().toUpperCase(Locale.ROOT) + " "))
        .contains(klaster);
    assertThat(Klaster.reading(klaster.code())).contains(klaster);
    assertThat(Klaster.reading(klaster.code() + ". " + klaster.label())).contains(klaster);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Klaster III|3",
        "klaster 3|3",
        "KLASTER  I|1",
        "IV|4",
        "Kelembagaan|0",
        "KELEMBAGAAN|0",
        "Klaster II: Lingkungan Keluarga dan Pengasuhan Alternatif|2",
        "Klaster II - Lingkungan Keluarga dan Pengasuhan Alternatif|2",
        "KLASTER I. HAK SIPIL DAN KEBEBASAN|1",
        "Klaster I Hak Sipil dan Kebebasan|1",
        "Klaster V (Perlindungan Khusus)|5",
        "V. Perlindungan Khusus|5",
        "Pendidikan, Pemanfaatan Waktu Luang dan Kegiatan Budaya|4",
        "Kecamatan dan Desa/Kelurahan Layak Anak (KELANA/DEKELA)|6",
        "Kecamatan dan Desa/Kelurahan|6"
      })
  void the_texts_of_files_are_read(String text, int number) {
    assertThat(Klaster.reading(text).map(Klaster::number)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "7",
        "VI",
        "Klaster",
        "Klaster VI",
        "Klaster 0",
        "Klaster I: Perlindungan Khusus",
        "I II",
        "Pendidikan",
        "Kesehatan",
        "Indikator 3"
      })
  void nothing_is_guessed(String text) {
    assertThat(Klaster.reading(text)).isEmpty();
  }

  @Test
  void a_klaster_has_a_name_in_both_languages() {
    assertThat(Klaster.KLASTER_V.label(Language.ID)).isEqualTo("Perlindungan Khusus");
    assertThat(Klaster.KLASTER_V.label(Language.EN)).isEqualTo("Special protection");
  }
}
