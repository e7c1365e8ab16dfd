package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentRecognitionTest {
  private static final Instruments INSTRUMENTS = Instruments.standard();

  static List<Instrument> all() {
    return INSTRUMENTS.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_whole_instrument_is_recognised_by_numbers_by_keys_and_by_names(Instrument instrument) {
    for (Function<Indicator, String> form :
        List.<Function<Indicator, String>>of(
            Indicator::number, Indicator::key, Indicator::name, i -> "Indikator " + i.number())) {
      Set<String> texts =
          instrument.indicators().stream().map(form).collect(Collectors.toUnmodifiableSet());

      assertThat(INSTRUMENTS.recognise(texts)).isEqualTo(new Recognition.Recognised(instrument));
    }
  }

  @Test
  void sub_rows_are_those_of_2024() {
    assertThat(version(Set.of("1", "2", "21A"))).isEqualTo("24-2024");
    assertThat(version(with(numbers(1, 20), "21a", "25", "26"))).isEqualTo("24-2024");
  }

  @Test
  void rows_21_to_24_with_nothing_above_are_those_of_2017() {
    assertThat(version(numbers(21, 24))).isEqualTo("24-2017");
    assertThat(version(numbers(5, 24))).isEqualTo("24-2017");
  }

  @Test
  void numbers_above_26_are_those_of_2011() {
    assertThat(version(numbers(1, 27))).isEqualTo("2011");
    assertThat(version(numbers(25, 31))).isEqualTo("2011");
  }

  @Test
  void the_first_indicators_fit_all_and_the_cycle_decides() {
    assertThat(INSTRUMENTS.recognise(numbers(1, 3)))
        .isEqualTo(ambiguous("2011", "24-2017", "24-2024"));
    assertThat(INSTRUMENTS.recognise(numbers(1, 20)))
        .isEqualTo(ambiguous("2011", "24-2017", "24-2024"));
    assertThat(INSTRUMENTS.recognise(Set.of("21", "22"))).isEqualTo(ambiguous("2011", "24-2017"));
    assertThat(INSTRUMENTS.recognise(Set.of("25"))).isEqualTo(ambiguous("2011", "24-2024"));
  }

  @Test
  void plain_numbers_up_to_26_may_be_24_and_a_block_and_are_not_taken_for_2011() {
    assertThat(INSTRUMENTS.recognise(numbers(1, 26)))
        .isEqualTo(ambiguous("2011", "24-2017", "24-2024"));
  }

  @Test
  void keys_that_both_instruments_of_24_have_leave_the_two() {
    assertThat(INSTRUMENTS.recognise(Set.of("paud_hi", "pengasuhan_alternatif")))
        .isEqualTo(ambiguous("24-2017", "24-2024"));
    assertThat(version(Set.of("PAUD-HI"))).isEqualTo("24-2017");
  }

  @Test
  void headings_and_slips_among_the_rows_do_not_hide_the_instrument() {
    assertThat(version(with(whole("24-2024"), "21", "22", "23", "24", "Klaster V", "27")))
        .isEqualTo("24-2024");
    assertThat(version(with(whole("24-2017"), "21A", "total"))).isEqualTo("24-2017");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "total", "Klaster I", "99", "21D"})
  void texts_that_are_no_indicators_belong_to_none(String text) {
    assertThat(INSTRUMENTS.recognise(Set.of(text))).isEqualTo(new Recognition.None());
    assertThat(INSTRUMENTS.recognise(Set.of())).isEqualTo(new Recognition.None());
  }

  @ParameterizedTest
  @ValueSource(strings = {"24-2017", "24-2024"})
  void a_part_of_an_instrument_of_24_is_never_taken_for_another_alone(String version) {
    Instrument instrument = INSTRUMENTS.version(version).orElseThrow();
    Random random = new Random(20241);
    for (int trial = 0; trial < 500; trial++) {
      int share = 1 + random.nextInt(99);
      Set<String> texts =
          instrument.indicators().stream()
              .map(Indicator::number)
              .filter(number -> random.nextInt(100) < share)
              .collect(Collectors.toUnmodifiableSet());
      if (!texts.isEmpty()) {
        assertThat(candidates(INSTRUMENTS.recognise(texts))).as("%s", texts).contains(instrument);
      }
    }
  }

  private static List<Instrument> candidates(Recognition recognition) {
    if (recognition instanceof Recognition.Recognised recognised) {
      return List.of(recognised.instrument());
    }
    return recognition instanceof Recognition.Ambiguous ambiguous
        ? ambiguous.candidates()
        : List.of();
  }

  private static String version(Set<String> texts) {
    List<Instrument> found = candidates(INSTRUMENTS.recognise(texts));
    assertThat(found).hasSize(1);
    return found.get(0).version();
  }

  private static Recognition ambiguous(String... versions) {
    return new Recognition.Ambiguous(
        Stream.of(versions).map(one -> INSTRUMENTS.version(one).orElseThrow()).toList());
  }

  private static Set<String> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(Integer::toString)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> whole(String version) {
    return INSTRUMENTS.version(version).orElseThrow().indicators().stream()
        .map(Indicator::number)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> with(Set<String> texts, String... more) {
    Set<String> all = new HashSet<>(texts);
    all.addAll(List.of(more));
    return all;
  }
}
