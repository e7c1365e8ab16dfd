package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionalMannKendallTest {
  /**
   * Months of rainfall in Bogra as series over the years, with holes; figures of
   * mmhs013/pyMannKendall, tests/test_pymannkendall.py, test_seasonal_test.
   */
  @Test
  void theIndependentFormIsThatOfPyMannKendall() {
    RegionalMannKendall trend =
        RegionalMannKendall.of(PublishedSeries.rainfallByMonth()).orElseThrow();
    assertThat(trend.series()).isEqualTo(12);
    assertThat(trend.s()).isEqualTo(-399);
    assertThat(trend.independent().variance()).isCloseTo(34702.333333333336, within(1e-8));
    assertThat(trend.independent().z()).isCloseTo(-2.136504114534638, within(1e-12));
    assertThat(trend.independent().p()).isCloseTo(0.03263834596177739, within(1e-12));
  }

  /** Complete years only; the same, test_correlated_seasonal_test. */
  @Test
  void theCovarianceFormIsThatOfPyMannKendall() {
    Double[][] months = PublishedSeries.rainfallByMonth();
    int[] complete =
        IntStream.range(0, months[0].length)
            .filter(year -> Arrays.stream(months).allMatch(month -> month[year] != null))
            .toArray();
    Double[][] kept =
        Arrays.stream(months)
            .map(m -> Arrays.stream(complete).mapToObj(year -> m[year]).toArray(Double[]::new))
            .toArray(Double[][]::new);
    RegionalMannKendall trend = RegionalMannKendall.of(kept).orElseThrow();
    assertThat(trend.s()).isEqualTo(-333);
    assertThat(trend.covariance().variance()).isCloseTo(31427.666666666664, within(1e-8));
    assertThat(trend.covariance().z()).isCloseTo(-1.878400366918792, within(1e-12));
    assertThat(trend.covariance().p()).isCloseTo(0.06032641537423844, within(1e-12));
  }

  /** Two districts that move as one are one district: the variance of 2 S is 4 var S. */
  @Test
  void twinsAreNotTakenForTwo() {
    Double[] one = {1.0, 3.0, 2.0, 5.0, 4.0, 6.0};
    MannKendall alone = MannKendall.of(new double[] {1, 3, 2, 5, 4, 6}).orElseThrow();
    RegionalMannKendall twins =
        RegionalMannKendall.of(new Double[][] {one, one.clone()}).orElseThrow();
    assertThat(twins.s()).isEqualTo(2 * alone.s());
    assertThat(twins.independent().variance()).isCloseTo(2 * alone.variance(), within(1e-12));
    assertThat(twins.covariance().variance()).isCloseTo(4 * alone.variance(), within(1e-12));
  }

  @Test
  void aSeriesOfOneKnownValueSaysNothing() {
    Double[] rising = {1.0, 2.0, 3.0};
    RegionalMannKendall trend =
        RegionalMannKendall.of(new Double[][] {rising, {null, 5.0, null}}).orElseThrow();
    assertThat(trend).isEqualTo(RegionalMannKendall.of(new Double[][] {rising}).orElseThrow());
    assertThat(RegionalMannKendall.of(new Double[][] {{null, 5.0, null}})).isEmpty();
    assertThat(RegionalMannKendall.of(new Double[0][])).isEmpty();
  }

  @Test
  void seriesOverDifferentTimesAreRefused() {
    assertThatThrownBy(() -> RegionalMannKendall.of(new Double[][] {{1.0, 2.0}, {1.0}}))
        .hasMessage("Series over different times: 2 and 1 columns");
  }

  @Test
  void oneSeriesAloneHasItsOwnVarianceInBothForms() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 200; draw++) {
      Double[] series =
          IntStream.range(0, 4 + random.nextInt(9))
              .mapToObj(i -> random.nextInt(5) == 0 ? null : (double) random.nextInt(4))
              .toArray(Double[]::new);
      RegionalMannKendall.of(new Double[][] {series})
          .ifPresent(
              one ->
                  assertThat(one.covariance().variance())
                      .isCloseTo(one.independent().variance(), within(1e-9)));
    }
  }

  @Test
  void theOrderOfDistrictsDoesNotMatterAndReversedTimeTurnsTheSign() {
    Random random = new Random(3);
    for (int draw = 0; draw < 100; draw++) {
      Double[][] series =
          IntStream.range(0, 5)
              .mapToObj(d -> random.ints(8, 0, 6).mapToObj(Double::valueOf).toArray(Double[]::new))
              .toArray(Double[][]::new);
      RegionalMannKendall trend = RegionalMannKendall.of(series).orElseThrow();
      List<Double[]> shuffled = Arrays.asList(series.clone());
      Collections.shuffle(shuffled, random);
      RegionalMannKendall other =
          RegionalMannKendall.of(shuffled.toArray(Double[][]::new)).orElseThrow();
      assertThat(other.s()).isEqualTo(trend.s());
      assertThat(other.covariance().z()).isCloseTo(trend.covariance().z(), within(1e-9));
      for (Double[] row : series) {
        Collections.reverse(Arrays.asList(row));
      }
      RegionalMannKendall back = RegionalMannKendall.of(series).orElseThrow();
      assertThat(back.s()).isEqualTo(-trend.s());
      assertThat(back.covariance().variance())
          .isCloseTo(trend.covariance().variance(), within(1e-9));
    }
  }
}
