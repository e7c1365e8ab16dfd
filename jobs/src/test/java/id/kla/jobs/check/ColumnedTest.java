package id.kla.jobs.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnedTest {
  @Test
  void columns_are_as_wide_as_their_texts_and_the_last_one_is_broken_between_words() {
    List<String> lines =
        new Columned(
                List.of(
                    List.of("Baris", "Kolom", "Apa yang salah"),
                    List.of("12", "nilai", "satu dua tiga empat lima enam tujuh delapan")))
            .lines(40, 2);

    assertThat(lines)
        .containsExactly(
            "  Baris  Kolom  Apa yang salah",
            "  12     nilai  satu dua tiga empat lima",
            "                enam tujuh delapan");
  }

  @Test
  void a_word_longer_than_the_line_is_cut_and_a_character_of_two_chars_is_not() {
    assertThat(Columned.wrapped("😀😀😀😀😀", 2, 0)).containsExactly("😀😀", "😀😀", "😀");
    assertThat(Columned.cut("😀😀😀", 2)).isEqualTo("😀…");
  }

  @Test
  void lines_after_the_first_hang() {
    assertThat(Columned.wrapped("  Tindakan: isi nilainya sekarang", 20, 4))
        .containsExactly("  Tindakan: isi", "    nilainya", "    sekarang");
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(Columned.wrapped("", 20, 0)).containsExactly("");
  }
}
