package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.ScoreText.Blank;
import id.kla.jobs.ingest.ScoreText.NotApplicable;
import id.kla.jobs.ingest.ScoreText.Reason;
import id.kla.jobs.ingest.ScoreText.Unreadable;
import id.kla.jobs.ingest.ScoreText.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTextTest {
  private static final long SEED = 20250808;

  private static Value value(String score) {
    return new Value(new BigDecimal(score), null, false, false);
  }

  private static Reason reason(String cell, DecimalMark mark) {
    ScoreText text = ScoreText.of(cell, mark);
    assertThat(text).as(cell).isInstanceOf(Unreadable.class);
    return ((Unreadable) text).reason();
  }

  @ParameterizedTest
  @EnumSource(DecimalMark.class)
  void a_blank_a_dash_and_a_zero_are_three_things(DecimalMark mark) {
    assertThat(ScoreText.of("", mark)).isEqualTo(new Blank());
    assertThat(ScoreText.of(" \u00A0\t", mark)).isEqualTo(new Blank());
    assertThat(ScoreText.of("-", mark)).isEqualTo(new NotApplicable());
    assertThat(ScoreText.of("0", mark)).isEqualTo(value("0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", " – ", "—", "n/a", "N/A", "NA", "n.a.", "Tidak ada", "TIDAK ADA"})
  void some_words_say_that_there_is_no_score(String cell) {
    assertThat(ScoreText.of(cell, DecimalMark.COMMA)).isEqualTo(new NotApplicable());
  }

  @ParameterizedTest
  @CsvSource({
    "95, 95",
    "95.5, 95.5",
    "95.50, 95.50",
    "597.928, 597.928",
    "1.125, 1.125",
    "0.000, 0.000",
    "1000, 1000",
    "1000.0, 1000.0",
    "'1,000.50', 1000.50",
    "'\u00A0 95.5\u3000', 95.5",
    "00721, 721"
  })
  void a_number_of_a_file_with_a_point_is_exact(String cell, String score) {
    assertThat(ScoreText.of(cell, DecimalMark.POINT)).isEqualTo(value(score));
  }

  @ParameterizedTest
  @CsvSource({
    "95, 95",
    "'697,40', 697.40",
    "'597,928', 597.928",
    "'1,125', 1.125",
    "'1,000', 1.000",
    "1.000, 1000",
    "'1.000,00', 1000.00"
  })
  void a_number_of_a_file_with_a_comma_is_exact(String cell, String score) {
    assertThat(ScoreText.of(cell, DecimalMark.COMMA)).isEqualTo(value(score));
  }

  @Test
  void the_maximum_behind_a_stroke_is_read_as_well() {
    assertThat(ScoreText.of("95,00 / 100,00", DecimalMark.COMMA))
        .isEqualTo(new Value(new BigDecimal("95.00"), new BigDecimal("100.00"), false, false));
    assertThat(ScoreText.of("770,36/1.000", DecimalMark.COMMA))
        .isEqualTo(new Value(new BigDecimal("770.36"), new BigDecimal("1000"), false, false));
    assertThat(reason("95 / 0", DecimalMark.COMMA)).isEqualTo(Reason.NOT_A_NUMBER);
    assertThat(reason("95 /", DecimalMark.COMMA)).isEqualTo(Reason.NOT_A_NUMBER);
    assertThat(reason("/ 100", DecimalMark.COMMA)).isEqualTo(Reason.NOT_A_NUMBER);
    assertThat(reason("12/03/2025", DecimalMark.COMMA)).isEqualTo(Reason.NOT_A_NUMBER);
    assertThat(reason("95,00 / 100.00", DecimalMark.COMMA)).isEqualTo(Reason.WRONG_MARK);
  }

  @Test
  void a_unit_is_dropped_and_told() {
    for (String cell : List.of("721 poin", "721poin", "721 POIN", "721 points")) {
      assertThat(ScoreText.of(cell, DecimalMark.COMMA))
          .isEqualTo(new Value(new BigDecimal("721"), null, false, true));
    }
    assertThat(ScoreText.of("95,5 poin / 100 poin", DecimalMark.COMMA))
        .isEqualTo(new Value(new BigDecimal("95.5"), new BigDecimal("100"), false, true));
    assertThat(reason("poin", DecimalMark.COMMA)).isEqualTo(Reason.NOT_A_NUMBER);
    assertThat(reason("721 poin lebih", DecimalMark.COMMA)).isEqualTo(Reason.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "12.299999999999999, 12.300, true",
    "0.0005, 0.001, true",
    "0.00049, 0.000, true",
    "95.50000, 95.500, false"
  })
  void more_than_three_decimals_are_rounded_half_up_and_told(
      String cell, String score, boolean rounded) {
    assertThat(ScoreText.of(cell, DecimalMark.POINT))
        .isEqualTo(new Value(new BigDecimal(score), null, rounded, false));
  }

  @ParameterizedTest
  @CsvSource({
    "1e3, EXPONENT",
    "1.5E+02, EXPONENT",
    "-1e-3, EXPONENT",
    "85%, PERCENT",
    "85.5 %, PERCENT",
    "85 persen, PERCENT",
    "-1, NEGATIVE",
    "- 1.5, NEGATIVE",
    "−1, NEGATIVE",
    "-0, NEGATIVE",
    "'1,2,3', TWO_MARKS",
    "1.2.3, TWO_MARKS",
    "'12.34,5', TWO_MARKS",
    "'1.234,5.6', TWO_MARKS",
    "1.000.000, TWO_MARKS",
    "95..5, TWO_MARKS",
    "1 000, TWO_MARKS",
    "1.000, GROUPED_AMBIGUOUS",
    "'1,000', GROUPED_AMBIGUOUS",
    "1.000 poin, GROUPED_AMBIGUOUS",
    "'597,93', WRONG_MARK",
    "'597,928', WRONG_MARK",
    "'1.234,5', WRONG_MARK",
    "=95, NOT_A_NUMBER",
    "+95, NOT_A_NUMBER",
    "@95, NOT_A_NUMBER",
    "(95), NOT_A_NUMBER",
    "9O, NOT_A_NUMBER",
    "l0, NOT_A_NUMBER",
    "٩٥, NOT_A_NUMBER",
    "９５, NOT_A_NUMBER",
    "½, NOT_A_NUMBER",
    "95., NOT_A_NUMBER",
    ".5, NOT_A_NUMBER",
    "NaN, NOT_A_NUMBER",
    "0x10, NOT_A_NUMBER",
    "95f, NOT_A_NUMBER",
    "#REF!, NOT_A_NUMBER",
    "Madya, NOT_A_NUMBER",
    "--, NOT_A_NUMBER",
    "1111111111111111111111111111111111111111111, NOT_A_NUMBER"
  })
  void what_is_no_score_is_refused_with_its_reason(String cell, Reason reason) {
    assertThat(reason(cell, DecimalMark.POINT)).isEqualTo(reason);
  }

  @Test
  void a_point_in_a_file_with_commas_is_the_wrong_mark() {
    assertThat(reason("597.93", DecimalMark.COMMA)).isEqualTo(Reason.WRONG_MARK);
    assertThat(reason("597.928", DecimalMark.COMMA)).isEqualTo(Reason.WRONG_MARK);
    assertThat(reason("1,234.5", DecimalMark.COMMA)).isEqualTo(Reason.WRONG_MARK);
  }

  @Test
  void a_long_text_takes_no_longer_than_a_short_one() {
    String cell = "1".repeat(1_000_000) + " poi";

    assertThat(reason(cell, DecimalMark.POINT)).isEqualTo(Reason.NOT_A_NUMBER);
    assertThat(DecimalMark.detect(List.of(cell)).mark()).isEqualTo(DecimalMark.POINT);
  }

  @Test
  void the_mark_of_a_file_is_the_one_that_its_scores_have() {
    assertThat(DecimalMark.detect(List.of("", "-", "95", "697,40", "597,928")))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.COMMA, null));
    assertThat(DecimalMark.detect(List.of("95", "697.40", "1,234.5")))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.POINT, null));
    assertThat(DecimalMark.detect(List.of("95,00 / 100,00")))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.COMMA, null));
    assertThat(DecimalMark.detect(List.of("x", "721,5 poin")))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.COMMA, null));
  }

  @Test
  void a_file_without_any_mark_has_the_point() {
    assertThat(DecimalMark.detect(List.of("95", "1.000", "1,000", "1,2,3", "31.03.2025", "x")))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.POINT, null));
    assertThat(DecimalMark.detect(List.of()))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.POINT, null));
  }

  @Test
  void of_two_marks_the_more_frequent_one_counts_and_the_first_other_is_named() {
    assertThat(DecimalMark.detect(List.of("95", "9.5", "9,5", "8,5", "7.5", "1,5")))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.COMMA, 1));
    assertThat(DecimalMark.detect(List.of("9,5", "9.5")))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.COMMA, 1));
    assertThat(DecimalMark.detect(List.of("9.5", "9,5")))
        .isEqualTo(new DecimalMark.Detected(DecimalMark.POINT, 1));
  }

  @Test
  void a_score_that_is_printed_with_a_mark_reads_back_exactly() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      int scale = random.nextInt(4);
      BigDecimal score = BigDecimal.valueOf(random.nextInt(1_000_001), scale);
      for (DecimalMark mark : DecimalMark.values()) {
        String printed = mark.print(score);
        ScoreText read = ScoreText.of(printed, mark);
        if (mark == DecimalMark.POINT && printed.equals("1.000")) {
          assertThat(read).isEqualTo(new Unreadable(Reason.GROUPED_AMBIGUOUS));
        } else {
          assertThat(read)
              .as("%s of seed %s", printed, SEED)
              .isEqualTo(new Value(score, null, false, false));
        }
        if (scale > 0 && !printed.equals("1.000") && !printed.equals("1,000")) {
          assertThat(DecimalMark.detect(List.of(printed)).mark()).as(printed).isEqualTo(mark);
          assertThat(reason(printed, mark.other())).as(printed).isEqualTo(Reason.WRONG_MARK);
        }
      }
    }
  }

  @Test
  void whatever_the_text_reading_it_ends_with_an_answer() {
    Random random = new Random(SEED);
    String signs = "0123456789.,/-+%eE poin\u00A0–Ol١n";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder cell = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        cell.append(signs.charAt(random.nextInt(signs.length())));
      }
      for (DecimalMark mark : DecimalMark.values()) {
        if (ScoreText.of(cell.toString(), mark) instanceof Value read) {
          assertThat(read.score().signum()).as("“%s”", cell).isNotNegative();
          assertThat(read.score().scale()).as("“%s”", cell).isBetween(0, 3);
        }
      }
    }
  }
}
