package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
  private static final Instrument I2011 = instrument("2011");
  private static final Instrument I2017 = instrument("24-2017");
  private static final Instrument I2024 = instrument("24-2024");

  private static Instrument instrument(String version) {
    return Instruments.standard().version(version).orElseThrow();
  }

  static List<Instrument> all() {
    return Instruments.standard().all();
  }

  static Stream<Arguments> indicators() {
    return all().stream()
        .flatMap(one -> one.indicators().stream().map(indicator -> Arguments.of(one, indicator)));
  }

  @Test
  void the_indicators_of_2024_are_worth_exactly_1000_points() {
    assertThat(I2024.maxScore()).isEqualTo(new BigDecimal("1000"));
  }

  @Test
  void the_indicators_of_2024_have_274_questions() {
    assertThat(I2024.questions()).isEqualTo(274);
  }

  @ParameterizedTest
  @CsvSource({"0,164,78", "1,115,23", "2,156,27", "3,150,47", "4,110,25", "5,205,39", "6,100,35"})
  void the_klaster_of_2024_have_their_points_and_questions(
      int number, BigDecimal max, int questions) {
    Klaster klaster = Klaster.ofNumber(number).orElseThrow();

    assertThat(I2024.klasterMax(klaster)).isEqualTo(max);
    assertThat(I2024.indicators(klaster).stream().mapToInt(Indicator::questions).sum())
        .isEqualTo(questions);
  }

  @Test
  void the_verified_blocks_of_lombok_tengah_in_2023_lie_below_the_maxima_of_2024() {
    List<BigDecimal> blocks =
        Stream.of("99.01", "64.67", "103.8", "114", "58", "87.15", "71.3")
            .map(BigDecimal::new)
            .toList();

    assertThat(blocks.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(new BigDecimal("597.93"));
    for (Klaster klaster : Klaster.values()) {
      assertThat(blocks.get(klaster.number()))
          .as("%s", klaster)
          .isLessThan(I2024.klasterMax(klaster));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2011", "24-2017"})
  void unknown_points_and_questions_are_unknown_and_not_zero(String version) {
    Instrument instrument = instrument(version);

    assertThat(instrument.maxScore()).isNull();
    assertThat(instrument.questions()).isNull();
    assertThat(instrument.klasterMax(Klaster.KLASTER_I)).isNull();
    assertThat(instrument.indicators())
        .allSatisfy(
            indicator -> {
              assertThat(indicator.maxScore()).isNull();
              assertThat(indicator.questions()).isNull();
              assertThat(indicator.opd()).isEmpty();
            });
  }

  @Test
  void a_block_that_an_instrument_does_not_have_is_worth_nothing_known() {
    assertThat(I2017.indicators(Klaster.KECAMATAN_DESA)).isEmpty();
    assertThat(I2017.klasterMax(Klaster.KECAMATAN_DESA)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2011,7+3+3+9+5+4", "24-2017,3+3+5+6+3+4", "24-2024,3+3+5+6+3+9+2"})
  void the_indicators_are_spread_over_the_klaster(String version, String sizes) {
    Instrument instrument = instrument(version);

    assertThat(
            instrument.klaster().stream()
                .map(klaster -> Integer.toString(instrument.indicators(klaster).size()))
                .collect(Collectors.joining("+")))
        .isEqualTo(sizes);
  }

  @Test
  void the_numbers_run_on() {
    assertThat(I2011.indicators().stream().map(Indicator::number))
        .containsExactlyElementsOf(numbers(31));
    assertThat(I2017.indicators().stream().map(Indicator::number))
        .containsExactlyElementsOf(numbers(24));
    assertThat(I2024.indicators().stream().map(Indicator::number).skip(20))
        .containsExactly("21A", "21B", "21C", "22A", "22B", "23A", "23B", "24A", "24B", "25", "26");
  }

  private static List<String> numbers(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
  }

  @Test
  void indicators_9_and_10_trade_places_between_2017_and_2024() {
    assertThat(I2017.byNumber("9").orElseThrow().key()).isEqualTo("pengasuhan_alternatif");
    assertThat(I2017.byNumber("10").orElseThrow().key()).isEqualTo("paud_hi");
    assertThat(I2024.byNumber("9").orElseThrow().key()).isEqualTo("paud_hi");
    assertThat(I2024.byNumber("10").orElseThrow().key()).isEqualTo("pengasuhan_alternatif");
  }

  @Test
  void the_two_instruments_of_24_share_their_first_19_keys_and_no_other() {
    Set<String> shared = keys(I2017);
    shared.retainAll(keys(I2024));

    assertThat(shared)
        .containsExactlyInAnyOrderElementsOf(
            I2017.indicators().stream().limit(19).map(Indicator::key).toList());
  }

  @Test
  void the_instrument_of_2011_shares_no_key_with_the_later_ones() {
    assertThat(keys(I2011)).doesNotContainAnyElementsOf(keys(I2017));
    assertThat(keys(I2011)).doesNotContainAnyElementsOf(keys(I2024));
  }

  private static Set<String> keys(Instrument instrument) {
    return instrument.indicators().stream()
        .map(Indicator::key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_key_is_snake_case_and_used_once(Instrument instrument) {
    assertThat(instrument.indicators().stream().map(Indicator::key))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[a-z]+[a-z0-9]*(_[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void an_indicator_is_read_from_its_number_its_key_and_its_name(
      Instrument instrument, Indicator indicator) {
    for (String text :
        List.of(
            indicator.number(),
            indicator.key(),
            indicator.name(),
            indicator.number().toLowerCase(Locale.ROOT) + ".",
            "Indikator " + indicator.number(),
            "indikator_" + indicator.number().toLowerCase(Locale.ROOT),
            "  " + indicator.name().toUpperCase(Locale.ROOT).replace(" ", "  ") + "\t",
            indicator.number() + ". " + indicator.name(),
            "Indikator " + indicator.number() + ": " + indicator.name())) {
      assertThat(instrument.reading(text)).as(text).contains(indicator);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "21a,21A",
    "21 A,21A",
    "Indikator 5,5",
    "INDIKATOR 5.,5",
    "5.,5",
    "5),5",
    "05,5",
    "indikator_05,5",
    "Indikator5,5",
    "26,26"
  })
  void a_number_is_read_in_the_forms_that_files_have(String text, String number) {
    assertThat(I2024.reading(text).orElseThrow().number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "0",
        "27",
        "21",
        "21D",
        "5a",
        "5.0",
        "5,0",
        "1e1",
        "105",
        "Indikator",
        "Indikator lima",
        "Kawasan Tanpa Rokok",
        "PAUD",
        "total",
        "Klaster 1",
        "1-3",
        "+5"
      })
  void nothing_is_guessed(String text) {
    assertThat(I2024.reading(text)).isEmpty();
  }

  @Test
  void a_number_beside_the_name_of_another_indicator_means_none() {
    assertThat(I2017.reading("10. PAUD-HI")).map(Indicator::key).contains("paud_hi");
    assertThat(I2017.reading("9. PAUD-HI")).isEmpty();
    assertThat(I2024.reading("10 Pengembangan Anak Usia Dini Holistik dan Integratif (PAUD-HI)"))
        .isEmpty();
    assertThat(I2024.reading("9 Pengembangan Anak Usia Dini Holistik dan Integratif (PAUD-HI)"))
        .map(Indicator::key)
        .contains("paud_hi");
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void an_opd_of_an_indicator_is_one_of_the_table(Instrument instrument, Indicator indicator) {
    assertThat(indicator.opd()).allSatisfy(opd -> assertThat(Opd.names()).contains(opd));
    assertThat(indicator.opd().isEmpty()).isEqualTo(instrument != I2024);
  }
}
