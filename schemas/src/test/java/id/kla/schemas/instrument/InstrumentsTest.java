package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsTest {
  private static final Instruments INSTRUMENTS = Instruments.standard();

  @Test
  void there_are_three_versions_oldest_first() {
    assertThat(INSTRUMENTS.all().stream().map(Instrument::version))
        .containsExactly("2011", "24-2017", "24-2024");
    assertThat(INSTRUMENTS.latest().version()).isEqualTo("24-2024");
  }

  @Test
  void a_version_that_is_not_known_is_none() {
    assertThat(INSTRUMENTS.version("24-2025")).isEmpty();
    assertThat(INSTRUMENTS.version(" 24-2024 ")).contains(INSTRUMENTS.latest());
  }

  @ParameterizedTest
  @CsvSource({
    "2011,2011,false",
    "2012,2011,false",
    "2013,2011,false",
    "2015,2011,true",
    "2017,24-2017,false",
    "2018,24-2017,true",
    "2019,24-2017,true",
    "2021,24-2017,true",
    "2022,24-2017,false",
    "2023,24-2024,true",
    "2024,24-2024,false"
  })
  void a_cycle_has_its_instrument_and_says_whether_that_is_assumed(
      int cycleYear, String version, boolean assumed) {
    ExpectedInstrument expected = INSTRUMENTS.ofCycle(cycleYear).orElseThrow();

    assertThat(expected.instrument().version()).isEqualTo(version);
    assertThat(expected.assumed()).isEqualTo(assumed);
  }

  @ParameterizedTest
  @ValueSource(ints = {2010, 2014, 2016, 2020, 2025, 2026})
  void a_year_without_a_cycle_or_with_an_unknown_instrument_has_none(int year) {
    assertThat(INSTRUMENTS.ofCycle(year)).isEmpty();
  }

  @Test
  void every_cycle_with_a_known_award_has_an_instrument() {
    for (Cycle cycle : Cycles.all()) {
      assertThat(INSTRUMENTS.ofCycle(cycle.cycleYear()).isPresent())
          .as("%s", cycle)
          .isEqualTo(cycle.awardYear() != null);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011",
        "Permen PPPA 12/2011",
        "permen pppa no. 12 tahun 2011",
        "Permeneg PP & PA Nomor 12 Tahun 2011",
        "Peraturan Menteri PPPA Nomor 12 Tahun 2011 tentang Indikator KLA",
        "Permen PPPA 14/2011"
      })
  void a_regulation_of_2011_names_the_instrument_of_2011(String text) {
    assertThat(versions(text)).containsExactly("2011");
  }

  @Test
  void a_regulation_that_served_two_instruments_names_both() {
    assertThat(versions("Permen PPPA 12/2022")).containsExactly("24-2017", "24-2024");
    assertThat(versions("Peraturan Presiden Nomor 25 Tahun 2021"))
        .containsExactly("24-2017", "24-2024");
  }

  @Test
  void a_version_and_the_decision_of_2023_name_one_instrument() {
    assertThat(versions("24-2017")).containsExactly("24-2017");
    assertThat(versions("24-2024")).containsExactly("24-2024");
    assertThat(versions("Kepmen PPPA 21/2023")).containsExactly("24-2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12/2011",
        "Permen PPPA",
        "Permen PPPA 12",
        "Permen PPPA 12/2021",
        "Perpres 12/2011",
        "Perda 12/2011",
        "Permen PPPA 112/2011",
        "Permen PPPA 12/20111",
        "Permen PPPA 12/2011 dan Permen PPPA 12/2022"
      })
  void a_text_that_names_no_known_regulation_or_two_names_no_instrument(String text) {
    assertThat(versions(text)).isEmpty();
  }

  @Test
  void a_regulation_leads_to_versions_that_exist() {
    assertThat(Regulation.all())
        .isNotEmpty()
        .allSatisfy(
            regulation ->
                assertThat(regulation.versions())
                    .isNotEmpty()
                    .allMatch(version -> INSTRUMENTS.version(version).isPresent()));
  }

  private static List<String> versions(String text) {
    return INSTRUMENTS.named(text).stream().map(Instrument::version).toList();
  }
}
