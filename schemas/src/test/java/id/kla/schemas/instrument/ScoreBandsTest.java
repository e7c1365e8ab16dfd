package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.ladder.Predikat;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreBandsTest {
  @ParameterizedTest
  @CsvSource({
    "500,Pratama,false", "500.01,Pratama,false", "597.928,Pratama,false", "600,Pratama,false",
    "600.00,Pratama,false", "600.001,Madya,true", "600.5,Madya,true", "600.99,Madya,true",
    "601,Madya,false", "697.40,Madya,false", "700,Madya,false", "700.01,Nindya,true",
    "701,Nindya,false", "800,Nindya,false", "800.5,Utama,true", "801,Utama,false",
    "900,Utama,false", "900.5,KLA,true", "901,KLA,false", "1000,KLA,false"
  })
  void a_score_has_its_level_and_says_whether_it_lies_in_a_hole(
      BigDecimal score, String predikat, boolean inHole) {
    BandReading band = new BandReading.Band(Predikat.ofLabel(predikat).orElseThrow(), inHole);

    assertThat(ScoreBands.reading(2022, score)).isEqualTo(band);
    assertThat(ScoreBands.reading(2023, score)).isEqualTo(band);
    assertThat(ScoreBands.reading(2024, score)).isEqualTo(band);
  }

  @Test
  void the_bands_of_a_cycle_are_those_that_decide_lowest_first() {
    assertThat(ScoreBands.ofCycle(2023))
        .extracting(band -> band.start().predikat())
        .containsExactly(Predikat.values());
    assertThat(ScoreBands.ofCycle(2023)).noneMatch(ScoreBands.PublishedBand::variant);
    assertThat(ScoreBands.ofCycle(2017)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2019, 2021, 2022, 2023, 2024})
  void a_score_below_500_has_no_level(int cycleYear) {
    for (String score : new String[] {"0", "363", "499.99"}) {
      assertThat(ScoreBands.reading(cycleYear, new BigDecimal(score)))
          .isEqualTo(new BandReading.BelowAll());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2019, 2021})
  void from_500_on_the_bands_before_2022_are_unknown(int cycleYear) {
    for (String score : new String[] {"500", "550", "620", "1000"}) {
      assertThat(ScoreBands.reading(cycleYear, new BigDecimal(score)))
          .isEqualTo(new BandReading.BandsUnknown());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2011, 2012, 2013, 2015, 2017, 2020, 2025, 2026})
  void nothing_is_known_of_the_bands_of_other_years(int year) {
    for (String score : new String[] {"0", "499.99", "700", "1000"}) {
      assertThat(ScoreBands.reading(year, new BigDecimal(score)))
          .isEqualTo(new BandReading.BandsUnknown());
    }
  }

  @ParameterizedTest
  @CsvSource({"2022,-0.01", "2022,1000.01", "2017,-1", "2017,1001", "2021,1000.01"})
  void less_than_nothing_and_more_than_1000_are_out_of_range(int cycleYear, BigDecimal score) {
    assertThat(ScoreBands.reading(cycleYear, score)).isEqualTo(new BandReading.OutOfRange());
  }

  @Test
  void the_gap_to_the_next_level_is_given_in_both_readings() {
    LowerBound madya = ScoreBands.next(2023, Predikat.PRATAMA).orElseThrow();

    assertThat(madya)
        .isEqualTo(
            new LowerBound(Predikat.MADYA, new BigDecimal("600"), false, new BigDecimal("601")));
    assertThat(madya.gap(new BigDecimal("588.40")))
        .isEqualTo(new LowerBound.Gap(new BigDecimal("11.60"), new BigDecimal("12.60")));
  }

  @Test
  void a_district_without_a_level_needs_500_in_both_readings() {
    LowerBound pratama = ScoreBands.next(2021, null).orElseThrow();

    assertThat(pratama.inclusive()).isTrue();
    assertThat(pratama.gap(new BigDecimal("363")))
        .isEqualTo(new LowerBound.Gap(new BigDecimal("137"), new BigDecimal("137")));
  }

  @ParameterizedTest
  @EnumSource(Predikat.class)
  void every_level_but_the_highest_has_a_next_one(Predikat predikat) {
    assertThat(ScoreBands.next(2024, predikat).isPresent()).isEqualTo(predikat != Predikat.KLA);
  }

  @Test
  void the_next_level_is_unknown_where_its_band_is() {
    assertThat(ScoreBands.next(2021, Predikat.PRATAMA)).isEmpty();
    assertThat(ScoreBands.next(2017, null)).isEmpty();
    assertThat(ScoreBands.next(2026, null)).isEmpty();
  }

  @Test
  void variants_are_kept_with_their_sources_and_do_not_decide() {
    assertThat(ScoreBands.published().stream().filter(ScoreBands.PublishedBand::variant))
        .hasSize(7)
        .anyMatch(band -> band.start().bound().compareTo(new BigDecimal("501")) == 0)
        .allSatisfy(band -> assertThat(band.sourceUrl()).startsWith("https://"));
    assertThat(ScoreBands.reading(2023, new BigDecimal("500")))
        .isEqualTo(new BandReading.Band(Predikat.PRATAMA, false));
  }

  @Test
  void a_higher_score_never_has_a_lower_level_and_the_gap_leads_to_the_next() {
    Random random = new Random(20242);
    BigDecimal cent = new BigDecimal("0.01");
    for (int trial = 0; trial < 2000; trial++) {
      BigDecimal score = BigDecimal.valueOf(random.nextInt(100_001), 2);
      BandReading now = ScoreBands.reading(2024, score);
      Predikat level = now instanceof BandReading.Band band ? band.predikat() : null;
      ScoreBands.next(2024, level)
          .ifPresent(
              next -> {
                BigDecimal atBound = score.add(next.gap(score).toBound());
                BigDecimal reached = next.inclusive() ? atBound : atBound.add(cent);
                BandReading.Band above = (BandReading.Band) ScoreBands.reading(2024, reached);
                assertThat(above.predikat()).as("%s", score).isEqualTo(next.predikat());
                assertThat(ScoreBands.reading(2024, reached.subtract(cent)))
                    .as("%s", score)
                    .isEqualTo(
                        level == null
                            ? new BandReading.BelowAll()
                            : new BandReading.Band(level, false));
              });
    }
  }
}
