package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawRowsTest {
  /** Each row as {@code line: cell|cell}, or {@code line! text} when it could not be read. */
  private static List<String> read(String text) {
    return RawRows.of(text, ',', null).stream()
        .map(
            row ->
                row.readable()
                    ? row.line() + ": " + String.join("|", row.cells())
                    : row.line() + "! " + row.text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_may_end_in_any_of_the_three_ways(String end) {
    assertThat(read(String.join(end, "a,b", "1,2", "3,4") + end))
        .containsExactly("1: a|b", "2: 1|2", "3: 3|4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void the_last_line_needs_no_line_break(String end) {
    assertThat(read(String.join(end, "a,b", "1,2"))).containsExactly("1: a|b", "2: 1|2");
  }

  @Test
  void different_line_ends_may_be_mixed() {
    assertThat(read("a,b\r\n1,2\r3,4\n5,6"))
        .containsExactly("1: a|b", "2: 1|2", "3: 3|4", "4: 5|6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void empty_lines_are_left_out_and_still_counted(String end) {
    assertThat(read(String.join(end, "", "", "a,b", "", "1,2", "", "")))
        .containsExactly("3: a|b", "5: 1|2");
  }

  @Test
  void a_line_of_delimiters_or_blanks_is_a_row() {
    assertThat(read("a,b\n,\n  \n")).containsExactly("1: a|b", "2: |", "3:   ");
  }

  @Test
  void no_text_has_no_rows() {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\r\n\r")).isEmpty();
  }

  @Test
  void a_quoted_cell_may_hold_delimiters_quotes_and_line_breaks() {
    assertThat(read("a,b\n\"1,5\",\"so \"\"called\"\"\"\n\"two\nlines\",x\n3,4\n"))
        .containsExactly("1: a|b", "2: 1,5|so \"called\"", "3: two\nlines|x", "5: 3|4");
  }

  @Test
  void the_text_of_a_row_is_that_of_all_its_lines() {
    assertThat(RawRows.of("a,b\n\"two\r\nlines\",x\r\n3,4", ',', null))
        .extracting(RawRow::text)
        .containsExactly("a,b", "\"two\r\nlines\",x", "3,4");
  }

  @Test
  void a_quote_that_is_never_closed_costs_only_its_own_line() {
    assertThat(read("a,b\n1,\"2\n3,4\n5,6\n"))
        .containsExactly("1: a|b", "2! 1,\"2", "3: 3|4", "4: 5|6");
  }

  @Test
  void a_quote_that_is_not_closed_on_the_last_line_costs_that_line() {
    assertThat(read("a,b\n1,2\n3,\"4")).containsExactly("1: a|b", "2: 1|2", "3! 3,\"4");
  }

  @Test
  void an_open_quote_that_meets_a_later_quote_costs_only_its_own_line() {
    assertThat(read("a,b\n1,\"2\n3,\"4,5\"\n6,7\n"))
        .containsExactly("1: a|b", "2! 1,\"2", "3: 3|4,5", "4: 6|7");
  }

  @Test
  void an_open_quote_that_swallows_lines_into_too_few_cells_costs_only_its_own_line() {
    assertThat(read("a,b,c\n\"1,2,3\n4,5,6\n7,8,\"\n9,10,11\n"))
        .containsExactly("1: a|b|c", "2! \"1,2,3", "3: 4|5|6", "4! 7,8,\"", "5: 9|10|11");
  }

  @Test
  void a_quote_in_the_middle_of_an_unquoted_cell_is_part_of_it() {
    assertThat(read("a,b\n1,12\" pipe\n3,4\n"))
        .containsExactly("1: a|b", "2: 1|12\" pipe", "3: 3|4");
  }

  @Test
  void text_after_a_closing_quote_costs_only_its_own_line() {
    assertThat(read("a,b\n1,\"2\"x\n3,4\n")).containsExactly("1: a|b", "2! 1,\"2\"x", "3: 3|4");
  }

  @Test
  void rows_with_another_number_of_cells_are_given_as_they_are() {
    assertThat(read("a,b\n1\n1,2,3\n")).containsExactly("1: a|b", "2: 1", "3: 1|2|3");
  }

  @Test
  void a_file_full_of_open_quotes_loses_no_other_line() {
    StringBuilder text = new StringBuilder("a,b\n");
    for (int i = 0; i < 200; i++) {
      text.append("x,\"open\ny,fine\n");
    }
    List<RawRow> rows = RawRows.of(text.toString(), ',', null);

    assertThat(rows).hasSize(401);
    assertThat(rows.stream().filter(row -> !row.readable())).hasSize(200);
    assertThat(rows.stream().map(RawRow::line).toList())
        .isEqualTo(java.util.stream.IntStream.rangeClosed(1, 401).boxed().toList());
  }

  @Test
  void many_open_quotes_take_no_longer_than_many_lines() {
    String text = "a,b\n" + "x,\"open\n".repeat(50_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(RawRows.of(text, ',', null)).hasSize(50_001));
  }

  @Test
  void the_delimiter_is_the_one_that_is_asked_for() {
    assertThat(RawRows.of("a;b,c\n", ';', null).get(0).cells()).containsExactly("a", "b,c");
  }
}
