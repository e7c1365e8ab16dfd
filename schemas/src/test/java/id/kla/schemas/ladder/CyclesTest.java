package id.kla.schemas.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CyclesTest {
  @Test
  void there_are_eleven_awarded_cycles_and_one_that_runs() {
    assertThat(Cycles.all().stream().map(Cycle::cycleYear))
        .containsExactly(2011, 2012, 2013, 2015, 2017, 2018, 2019, 2021, 2022, 2023, 2024, 2026);
    assertThat(Cycles.ofCycleYear(2026).orElseThrow().awardYear()).isNull();
  }

  @Test
  void the_awards_of_the_cycles_are_the_editions() {
    assertThat(Cycles.all().stream().map(Cycle::awardYear).filter(Objects::nonNull))
        .containsExactlyElementsOf(Editions.standard().held());
  }

  @ParameterizedTest
  @ValueSource(ints = {2011, 2012, 2013, 2015, 2017, 2018, 2019, 2021, 2022, 2023})
  void a_cycle_until_2023_is_awarded_in_its_own_year(int year) {
    Cycle cycle = Cycles.ofCycleYear(year).orElseThrow();

    assertThat(cycle.awardYear()).isEqualTo(year);
    assertThat(Cycles.reading(year)).isEqualTo(new CycleReading.Known(cycle, false));
  }

  @Test
  void the_cycle_2024_is_awarded_in_2025() {
    Cycle cycle = Cycles.ofCycleYear(2024).orElseThrow();

    assertThat(cycle.awardYear()).isEqualTo(2025);
    assertThat(Cycles.ofAwardYear(2025)).contains(cycle);
    assertThat(Cycles.ofAwardYear(2024)).isEmpty();
    assertThat(Cycles.reading(2024)).isEqualTo(new CycleReading.Known(cycle, false));
    assertThat(Cycles.reading(2025)).isEqualTo(new CycleReading.Known(cycle, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {2009, 2010, 2014, 2016, 2020, 2027})
  void a_year_without_evaluation_is_no_cycle(int year) {
    assertThat(Cycles.reading(year)).isEqualTo(new CycleReading.NoCycle());
  }
}
