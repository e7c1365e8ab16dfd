package id.kla.schemas.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.reference.ReferenceTable;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredikatReadingTest {
  static Stream<Arguments> spellings() {
    return ReferenceTable.read("ladder/predikat_spellings").stream()
        .map(row -> Arguments.of(row.text("spelling"), row.text("predikat")));
  }

  @ParameterizedTest
  @EnumSource(Predikat.class)
  void a_label_is_its_level_in_any_case_and_with_blanks_around(Predikat predikat) {
    PredikatReading level = new PredikatReading.Level(predikat, false);

    assertThat(PredikatReading.of(predikat.label())).isEqualTo(level);
    assertThat(PredikatReading.of(predikat.label().toUpperCase(Locale.ROOT))).isEqualTo(level);
    assertThat(PredikatReading.of("  " + predikat.label().toLowerCase(Locale.ROOT) + "\t"))
        .isEqualTo(level);
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void a_spelling_of_the_table_is_its_level_and_said_to_be_respelled(
      String spelling, String predikat) {
    PredikatReading level =
        new PredikatReading.Level(Predikat.ofLabel(predikat).orElseThrow(), true);

    assertThat(PredikatReading.of(spelling)).isEqualTo(level);
    assertThat(PredikatReading.of(" " + spelling.toUpperCase(Locale.ROOT).replace(" ", "  ")))
        .isEqualTo(level);
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void a_spelling_of_the_table_is_written_as_it_is_looked_up(String spelling, String predikat) {
    assertThat(spelling).isEqualTo(spelling.strip().toLowerCase(Locale.ROOT));
    assertThat(Predikat.ofLabel(spelling)).as("respells %s", predikat).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tidak_disebut", "TIDAK_DISEBUT", " tidak_disebut "})
  void a_recipient_without_a_level_is_told_apart(String text) {
    assertThat(PredikatReading.of(text)).isEqualTo(new PredikatReading.NotStated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Juara", "Pratama Madya", "Pratam", "-", "0", "tidak disebut", "Ma dya"})
  void nothing_else_is_guessed(String text) {
    assertThat(PredikatReading.of(text)).isEqualTo(new PredikatReading.Unreadable());
  }

  @Test
  void the_ladder_goes_up_from_pratama_to_kla() {
    assertThat(Stream.of(Predikat.values()).map(Predikat::level)).containsExactly(1, 2, 3, 4, 5);
    assertThat(Stream.of(Predikat.values()).map(Predikat::label))
        .containsExactly("Pratama", "Madya", "Nindya", "Utama", "KLA");
  }
}
