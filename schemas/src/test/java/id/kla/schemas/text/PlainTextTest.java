package id.kla.schemas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(String cell) {
    assertThat(PlainText.spreadsheetCell(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "16.03", "a=b", "’=1", "– kosong"})
  void another_cell_stays_as_it_is(String cell) {
    assertThat(PlainText.spreadsheetCell(cell)).isEqualTo(cell);
  }

  @Test
  void nothing_stays_nothing() {
    assertThat(PlainText.spreadsheetCell(null)).isNull();
  }

  @Test
  void what_steers_a_terminal_or_hides_or_turns_text_becomes_a_sign() {
    assertThat(PlainText.visible("a\u001b[31mb\u009b1m\u202ec\u0000\u200b\ufeff\n"))
        .isEqualTo("a\uFFFD[31mb\uFFFD1m\uFFFDc\uFFFD\uFFFD\uFFFD\uFFFD");
    assertThat(PlainText.visible("Kabupaten “Muara Enim” – é 😀"))
        .isEqualTo("Kabupaten “Muara Enim” – é 😀");
  }
}
