package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTextTest {
  @Test
  void digits_are_a_number() {
    assertThat(WholeNumberText.of(" 274 ")).isEqualTo(new WholeNumberText.Value(274));
    assertThat(WholeNumberText.of("0")).isEqualTo(new WholeNumberText.Value(0));
    assertThat(WholeNumberText.of("007")).isEqualTo(new WholeNumberText.Value(7));
    assertThat(WholeNumberText.of("999999999")).isEqualTo(new WholeNumberText.Value(999_999_999));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "1,0",
        "1.000",
        "-1",
        "+1",
        "1e3",
        "85%",
        "1O",
        "٣",
        "38 soal",
        "1234567890"
      })
  void all_else_is_refused(String cell) {
    assertThat(WholeNumberText.of(cell)).isEqualTo(new WholeNumberText.Unreadable());
  }

  @Test
  void a_blank_and_a_dash_are_told_from_zero() {
    assertThat(WholeNumberText.of("\u00A0")).isEqualTo(new WholeNumberText.Blank());
    assertThat(WholeNumberText.of("–")).isEqualTo(new WholeNumberText.NotApplicable());
  }
}
