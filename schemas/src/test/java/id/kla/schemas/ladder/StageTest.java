package id.kla.schemas.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.reference.ReferenceTable;
import id.kla.schemas.text.Language;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {
  static Stream<Arguments> spellings() {
    return ReferenceTable.read("ladder/stage_spellings").stream()
        .map(row -> Arguments.of(row.text("spelling"), row.text("stage")));
  }

  @Test
  void the_last_verified_stage_is_the_one_with_the_highest_rank() {
    assertThat(
            Stream.of(Stage.values())
                .sorted(Comparator.comparingInt(Stage::rank).reversed())
                .map(Stage::code))
        .containsExactly("final", "VL", "VA", "terverifikasi", "EM");
  }

  @Test
  void a_self_assessment_is_the_only_stage_that_nobody_has_verified() {
    assertThat(Stream.of(Stage.values()).filter(stage -> !stage.verified()))
        .containsExactly(Stage.EM);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_code_is_its_stage_in_any_case_and_with_blanks_around(Stage stage) {
    StageReading known = new StageReading.Known(stage, false);

    assertThat(Stage.reading(stage.code())).isEqualTo(known);
    assertThat(Stage.reading(stage.code().toUpperCase(Locale.ROOT))).isEqualTo(known);
    assertThat(Stage.reading(" " + stage.code().toLowerCase(Locale.ROOT) + "\t")).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void a_spelling_of_the_table_is_its_stage_and_said_to_be_respelled(String spelling, String code) {
    StageReading known = new StageReading.Known(Stage.ofCode(code).orElseThrow(), true);

    assertThat(spelling).isEqualTo(spelling.strip().toLowerCase(Locale.ROOT));
    assertThat(Stage.reading(spelling)).isEqualTo(known);
    assertThat(Stage.reading(" " + spelling.toUpperCase(Locale.ROOT).replace(" ", "  ")))
        .isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "Evaluasi Mandiri,EM",
    "Penilaian mandiri,EM",
    "Verifikasi Administrasi,VA",
    "VA Provinsi,VA",
    "VA Pusat,VA",
    "Peninjauan Ulang,VA",
    "VLH,VL",
    "VKL,VL",
    "Verifikasi Lapangan,VL",
    "Hasil Akhir,FINAL",
    "Nilai akhir,FINAL",
    "ministry result,FINAL",
    "after verification (stage not named),VERIFIED"
  })
  void the_names_of_stages_are_read(String text, Stage stage) {
    assertThat(Stage.reading(text)).isEqualTo(new StageReading.Known(stage, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "E M",
        "verifikasi",
        "EM/VA",
        "before VLH result",
        "stage not named"
      })
  void nothing_else_is_guessed(String text) {
    assertThat(Stage.reading(text)).isEqualTo(new StageReading.Unreadable());
  }

  @Test
  void a_stage_has_a_name_in_both_languages() {
    assertThat(Stage.VL.label(Language.ID)).isEqualTo("Verifikasi lapangan");
    assertThat(Stage.VL.label(Language.EN)).isEqualTo("Field verification");
  }
}
