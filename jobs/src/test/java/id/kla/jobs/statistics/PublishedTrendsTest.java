package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures on trends and on inequality that others print for the same data. */
class PublishedTrendsTest {
  /** Mean air temperatures at Nottingham in degrees Fahrenheit, 1920 to 1939: R datasets. */
  private static final double[] NOTTEM = {
    40.6, 40.8, 44.4, 46.7, 54.1, 58.5, 57.7, 56.4, 54.3, 50.5, 42.9, 39.8, 44.2, 39.8, 45.1, 47,
    54.1, 58.7, 66.3, 59.9, 57, 54.2, 39.7, 42.8, 37.5, 38.7, 39.5, 42.1, 55.7, 57.8, 56.8, 54.3,
    54.3, 47.1, 41.8, 41.7, 41.8, 40.1, 42.9, 45.8, 49.2, 52.7, 64.2, 59.6, 54.4, 49.2, 36.3, 37.6,
    39.3, 37.5, 38.3, 45.5, 53.2, 57.7, 60.8, 58.2, 56.4, 49.8, 44.4, 43.6, 40, 40.5, 40.8, 45.1,
    53.8, 59.4, 63.5, 61, 53, 50, 38.1, 36.3, 39.2, 43.4, 43.4, 48.9, 50.6, 56.8, 62.5, 62, 57.5,
    46.7, 41.6, 39.8, 39.4, 38.5, 45.3, 47.1, 51.7, 55, 60.4, 60.5, 54.7, 50.3, 42.3, 35.2, 40.8,
    41.1, 42.8, 47.3, 50.9, 56.4, 62.2, 60.5, 55.4, 50.2, 43, 37.3, 34.8, 31.3, 41, 43.9, 53.1,
    56.9, 62.5, 60.3, 59.8, 49.2, 42.9, 41.9, 41.6, 37.1, 41.2, 46.9, 51.2, 60.4, 60.1, 61.6, 57,
    50.9, 43, 38.8, 37.1, 38.4, 38.4, 46.5, 53.5, 58.4, 60.6, 58.2, 53.8, 46.6, 45.5, 40.6, 42.4,
    38.4, 40.3, 44.6, 50.9, 57, 62.1, 63.5, 56.3, 47.3, 43.6, 41.8, 36.2, 39.3, 44.5, 48.7, 54.2,
    60.8, 65.5, 64.9, 60.1, 50.2, 42.1, 35.8, 39.4, 38.2, 40.4, 46.9, 53.4, 59.6, 66.5, 60.4, 59.2,
    51.2, 42.8, 45.8, 40, 42.6, 43.5, 47.1, 50, 60.5, 64.6, 64, 56.8, 48.6, 44.2, 36.4, 37.3, 35,
    44, 43.9, 52.7, 58.6, 60, 61.1, 58.1, 49.6, 41.6, 41.3, 40.8, 41, 38.4, 47.4, 54.1, 58.6, 61.4,
    61.8, 56.3, 50.9, 41.4, 37.1, 42.1, 41.2, 47.3, 46.6, 52.4, 59, 59.6, 60.4, 57, 50.7, 47.8,
    39.2, 39.4, 40.9, 42.4, 47.8, 52.4, 58, 60.7, 61.8, 58.2, 46.7, 46.6, 37.8
  };

  /** Six stations over thirty years of months; pyMannKendall, test_regional_test. */
  @Test
  void theRegionalTrendOfRainIsThatOfPyMannKendall() {
    Double[][] stations = PublishedSeries.rainfallByStation();
    RegionalMannKendall trend = RegionalMannKendall.of(stations).orElseThrow();
    assertThat(trend.series()).isEqualTo(6);
    assertThat(trend.s()).isEqualTo(-10200);
    assertThat(trend.independent().variance()).isCloseTo(30420557.999999996, within(1e-6));
    assertThat(trend.independent().z()).isCloseTo(-1.8491579278636574, within(1e-12));
    assertThat(trend.independent().p()).isCloseTo(0.06443501180664057, within(1e-12));
  }

  /**
   * The same, months known at all stations only; test_correlated_multivariate_test. The slopes of
   * test_regional_test are of these months too, as if they followed on one another.
   */
  @Test
  void theCorrelatedTrendOfRainIsThatOfPyMannKendall() {
    Double[][] stations = PublishedSeries.rainfallByStation();
    Double[][] known = complete(stations);
    RegionalMannKendall trend = RegionalMannKendall.of(known).orElseThrow();
    assertThat(trend.s()).isEqualTo(-11014);
    assertThat(trend.covariance().variance()).isCloseTo(143576890, within(1e-5));
    assertThat(trend.covariance().z()).isCloseTo(-.9191847304041887, within(1e-12));
    assertThat(trend.covariance().p()).isCloseTo(.3579989565502104, within(1e-12));
    assertThat(SenSlope.common(MannKendall.order(known[0].length), known).orElseThrow())
        .isCloseTo(-0.010810810810810811, within(1e-15));
  }

  /** The columns without a hole. */
  private static Double[][] complete(Double[][] series) {
    int[] kept =
        IntStream.range(0, series[0].length)
            .filter(time -> Arrays.stream(series).map(row -> row[time]).allMatch(Objects::nonNull))
            .toArray();
    return Arrays.stream(series)
        .map(row -> Arrays.stream(kept).mapToObj(time -> row[time]).toArray(Double[]::new))
        .toArray(Double[][]::new);
  }

  /**
   * Months of Bogra as series over the years; test_seasonal_sens_slope, of the complete years as if
   * they followed on one another.
   */
  @Test
  void theSlopeOfSeasonsIsThatOfPyMannKendall() {
    Double[][] known = complete(PublishedSeries.rainfallByMonth());
    assertThat(SenSlope.common(MannKendall.order(known[0].length), known).orElseThrow())
        .isCloseTo(-.16666666666666666, within(1e-15));
  }

  /**
   * R trend, vignettes/trend.Rnw: August, September and all months by smk.test, without a
   * correction for continuity, which makes the p-values here a little larger.
   */
  @Test
  void theTrendOfNottinghamIsThatOfTrend() {
    Double[][] months =
        IntStream.range(0, 12)
            .mapToObj(
                month ->
                    IntStream.range(0, 20)
                        .mapToObj(year -> NOTTEM[12 * year + month])
                        .toArray(Double[]::new))
            .toArray(Double[][]::new);
    assertMonth(months[7], 80, .009);
    assertMonth(months[8], 67, .029);
    RegionalMannKendall trend = RegionalMannKendall.of(months).orElseThrow();
    assertThat(trend.s()).isEqualTo(224);
    double z = trend.s() / Math.sqrt(trend.independent().variance());
    assertThat(NormalTails.twoSided(z)).isCloseTo(.036, within(.0005));
    assertThat(trend.independent().p()).isBetween(.036, .037);
  }

  private static void assertMonth(Double[] month, long s, double p) {
    MannKendall trend =
        MannKendall.of(Arrays.stream(month).mapToDouble(Double::doubleValue).toArray())
            .orElseThrow();
    assertThat(trend.s()).isEqualTo(s);
    assertThat(NormalTails.twoSided(s / Math.sqrt(trend.variance()))).isCloseTo(p, within(.0005));
  }

  /** R coin, lungtumor: independence_test, a permutation form. */
  @Test
  void theTrendOfTumoursIsThatOfCoin() {
    CochranArmitage trend =
        CochranArmitage.of(new int[] {2, 7, 15}, new int[] {40, 50, 48}, new double[] {0, 1, 2})
            .orElseThrow();
    assertThat(trend.conditionalChiSquare()).isCloseTo(10.6381, within(.00005));
    assertThat(trend.conditionalP()).isCloseTo(.001108, within(.0000005));
  }

  /** StatXact manual, example of maternal alcohol: scores in the middle of the classes. */
  @Test
  void theTrendOfMalformationsIsThatOfStatXact() {
    int[] x = {48, 38, 5, 1, 1};
    int[] n = {17114, 14502, 793, 127, 38};
    CochranArmitage trend = CochranArmitage.of(x, n, new double[] {0, .5, 1.5, 4, 8}).orElseThrow();
    assertThat(trend.p()).isCloseTo(.0078, within(.00005));
  }

  /** SAS, PROC FREQ with TREND, example of pain by dose: Z as SAS prints it. */
  @Test
  void theTrendOfPainIsThatOfSas() {
    CochranArmitage trend =
        CochranArmitage.of(
                new int[] {6, 7, 9, 14, 23},
                new int[] {32, 33, 32, 32, 32},
                new double[] {0, 1, 2, 3, 4})
            .orElseThrow();
    assertThat(Math.abs(trend.z())).isCloseTo(4.7918, within(.00005));
    assertThat(trend.p()).isLessThan(.0001);
  }

  /** R DescTools, MHChiSquareTest: the trend given all totals. */
  @Test
  void theTrendOfDosesIsThatOfDescTools() {
    CochranArmitage trend =
        CochranArmitage.of(
                new int[] {0, 1, 0, 3}, new int[] {10, 10, 10, 10}, new double[] {1, 2, 3, 4})
            .orElseThrow();
    assertThat(trend.conditionalChiSquare()).isCloseTo(3.4667, within(.00005));
    assertThat(trend.conditionalP()).isCloseTo(.06262, within(.000005));
  }

  /** R REAT, theil, example after Stoermann 2009: the second of Theil's indices. */
  @Test
  void theInequalityOfFiveIsThatOfReat() {
    assertThat(Theil.meanLogarithmicDeviation(new double[] {10, 10, 10, 20, 50}).orElseThrow())
        .isCloseTo(.2326302, within(0.6e-7));
  }
}
