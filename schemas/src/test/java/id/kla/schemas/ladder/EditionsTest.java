package id.kla.schemas.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private static final Editions EDITIONS = Editions.standard();

  @Test
  void awards_were_held_in_eleven_years() {
    assertThat(EDITIONS.held())
        .containsExactly(2011, 2012, 2013, 2015, 2017, 2018, 2019, 2021, 2022, 2023, 2025);
  }

  @Test
  void no_awards_were_held_in_four_years_between() {
    assertThat(EDITIONS.gaps()).containsExactly(2014, 2016, 2020, 2024);
  }

  @Test
  void no_calendar_year_is_left_out() {
    assertThat(EDITIONS.years().stream().map(Editions.Year::year))
        .containsExactlyElementsOf(IntStream.rangeClosed(2011, 2025).boxed().toList());
  }

  @Test
  void the_latest_edition_is_2025() {
    assertThat(EDITIONS.latest()).isEqualTo(2025);
  }

  @Test
  void a_year_outside_is_not_known() {
    assertThat(EDITIONS.year(2010)).isEmpty();
    assertThat(EDITIONS.year(2026)).isEmpty();
  }

  @Test
  void a_year_without_awards_says_why_in_both_languages_and_a_held_one_does_not() {
    for (Editions.Year year : EDITIONS.years()) {
      assertThat(year.noteId().isEmpty()).as("%s", year).isEqualTo(year.held());
      assertThat(year.noteEn().isEmpty()).as("%s", year).isEqualTo(year.held());
    }
  }

  @Test
  void a_ceremony_lies_in_its_year() {
    for (Editions.Year year : EDITIONS.years()) {
      if (year.awardedOn() != null) {
        assertThat(year.held()).as("%s", year).isTrue();
        assertThat(year.awardedOn().getYear()).as("%s", year).isEqualTo(year.year());
      }
    }
  }
}
