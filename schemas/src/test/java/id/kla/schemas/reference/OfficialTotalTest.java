package id.kla.schemas.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Predikat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialTotalTest {
  private static final List<OfficialTotal> ALL = OfficialTotal.all();

  private static Integer count(int year, String measure) {
    return ALL.stream()
        .filter(total -> total.awardYear() == year && total.measure().equals(measure))
        .findFirst()
        .map(OfficialTotal::count)
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "2011, 10",
    "2015, 77",
    "2018, 177",
    "2019, 247",
    "2021, 275",
    "2022, 312",
    "2023, 360",
    "2025, 355"
  })
  void the_announced_parts_add_up_to_the_announced_total(int year, int total) {
    int parts = 0;
    for (Predikat predikat : Predikat.values()) {
      Integer count = count(year, predikat.label());
      parts += count == null ? 0 : count;
    }

    assertThat(parts).isEqualTo(total);
    assertThat(count(year, OfficialTotal.AWARDED)).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({"2018", "2019", "2021", "2022", "2023", "2025"})
  void all_four_levels_that_were_given_are_known(int year) {
    for (Predikat predikat :
        List.of(Predikat.PRATAMA, Predikat.MADYA, Predikat.NINDYA, Predikat.UTAMA)) {
      assertThat(count(year, predikat.label())).as("%s %s", year, predikat).isNotNull();
    }
  }

  @Test
  void the_levels_of_2017_are_unknown_except_utama() {
    assertThat(count(2017, "Utama")).isEqualTo(2);
    assertThat(count(2017, "Pratama")).isNull();
    assertThat(count(2017, OfficialTotal.AWARDED)).isEqualTo(126);
  }

  @Test
  void the_minister_restated_247_as_249() {
    assertThat(count(2019, OfficialTotal.AWARDED_RESTATED)).isEqualTo(249);
  }

  @Test
  void a_year_without_awards_has_no_recipients() {
    for (OfficialTotal total : ALL) {
      if (Editions.standard().gaps().contains(total.awardYear())) {
        assertThat(total.count()).as("%s", total).isZero();
      }
    }
  }

  @Test
  void a_number_stands_once_and_names_its_source() {
    List<String> keys = new ArrayList<>();
    for (OfficialTotal total : ALL) {
      keys.add(total.awardYear() + "/" + total.measure());
      if (total.count() != null) {
        assertThat(total.sourceUrl()).as("%s", total).startsWith("http");
        assertThat(total.count()).as("%s", total).isNotNegative();
      }
    }
    assertThat(keys).doesNotHaveDuplicates();
  }
}
