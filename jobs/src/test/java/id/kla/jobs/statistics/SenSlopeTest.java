package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SenSlopeTest {
  private static final double[] SEN_X = {1, 2, 3, 4, 10, 12, 18};
  private static final double[] SEN_Y = {9, 15, 19, 20, 45, 55, 78};

  /**
   * The example of Sen 1968, as quoted by scipy/scipy, scipy/stats/tests/test_stats.py,
   * test_theilslopes: slope 4, intercept 4, limits 3.71 and 4.38 at 93 %.
   */
  @Test
  void theExampleOfSenComesOutAsHePrintsIt() {
    SenSlope slope = SenSlope.of(SEN_X, SEN_Y, 0.93, SenSlope.Ranks.NEAREST).orElseThrow();
    assertThat(slope.slope()).isEqualTo(4);
    assertThat(slope.intercept()).isEqualTo(4);
    assertThat(slope.low()).isCloseTo(3.71, within(0.005));
    assertThat(slope.high()).isCloseTo(4.38, within(0.005));
    assertThat(slope.pairs()).isEqualTo(21);
  }

  /** Ranks 4.47 and 17.53 of the 21 slopes: 26/7, 30/8 and 46/11, 35/8 are the neighbours. */
  @Test
  void gilbertInterpolatesBetweenTheRanks() {
    SenSlope slope = SenSlope.of(SEN_X, SEN_Y, 0.93, SenSlope.Ranks.INTERPOLATED).orElseThrow();
    double rank = (21 - 1.8119106729525978 * Math.sqrt(7 * 6 * 19 / 18.0)) / 2;
    assertThat(rank).isBetween(4.0, 5.0);
    assertThat(slope.low()).isCloseTo(26 / 7.0 + (rank - 4) * (30 / 8.0 - 26 / 7.0), within(1e-12));
    assertThat(slope.high())
        .isCloseTo(46 / 11.0 + (5 - rank) * (35 / 8.0 - 46 / 11.0), within(1e-12));
  }

  /** Figures of mmhs013/pyMannKendall, tests/test_pymannkendall.py, test_original_test. */
  @Test
  void theSlopeOfALongSeriesIsThatOfPyMannKendall() {
    double[] rain = PublishedSeries.rainfall();
    assertThat(SenSlope.of(MannKendall.order(rain.length), rain).orElseThrow().slope())
        .isCloseTo(-0.0064516129032258064, within(1e-15));
  }

  @Test
  void gapYearsCountAsYears() {
    SenSlope slope =
        SenSlope.of(
                new double[] {2019, 2021, 2022, 2023, 2025}, new double[] {500, 520, 530, 540, 560})
            .orElseThrow();
    assertThat(slope.slope()).isEqualTo(10);
    assertThat(slope.intercept()).isEqualTo(530 - 10 * 2022);
  }

  @Test
  void anEvenNumberOfPairsHasTheMeanOfTheMiddleTwo() {
    assertThat(
            SenSlope.of(new double[] {0, 1, 2, 3}, new double[] {0, 1, 4, 9}).orElseThrow().slope())
        .isEqualTo(3);
  }

  @Test
  void fourValuesSetNoLimits() {
    SenSlope slope =
        SenSlope.of(new double[] {1, 2, 3, 4}, new double[] {1, 2, 4, 7}).orElseThrow();
    assertThat(slope.low()).isNull();
    assertThat(slope.high()).isNull();
  }

  @Test
  void valuesOfOneTimeMakeNoPair() {
    assertThat(SenSlope.of(new double[] {2022, 2022}, new double[] {1, 2})).isEmpty();
    SenSlope slope =
        SenSlope.of(new double[] {2022, 2022, 2023}, new double[] {1, 3, 4}).orElseThrow();
    assertThat(slope.pairs()).isEqualTo(2);
    assertThat(slope.slope()).isEqualTo(2);
  }

  @Test
  void otherYearsMoveOnlyTheIntercept() {
    Random random = new Random(11);
    for (int draw = 0; draw < 200; draw++) {
      int n = 5 + random.nextInt(10);
      double[] years = new double[n];
      double[] later = new double[n];
      double[] reversed = new double[n];
      for (int i = 0; i < n; i++) {
        years[i] = (i == 0 ? 2011 : years[i - 1]) + 1 + random.nextInt(2);
        later[i] = years[i] + 100;
        reversed[i] = -years[i];
      }
      double[] scores = random.ints(n, 400, 900).asDoubleStream().toArray();
      SenSlope slope = SenSlope.of(years, scores).orElseThrow();
      SenSlope moved = SenSlope.of(later, scores).orElseThrow();
      assertThat(moved.slope()).isEqualTo(slope.slope());
      assertThat(moved.low()).isEqualTo(slope.low());
      assertThat(moved.high()).isEqualTo(slope.high());
      assertThat(moved.intercept())
          .isCloseTo(slope.intercept() - 100 * slope.slope(), within(1e-6));
      SenSlope back = SenSlope.of(reversed, scores).orElseThrow();
      assertThat(back.slope()).isCloseTo(-slope.slope(), within(1e-12));
      assertThat(back.high() == null ? null : -back.high()).isEqualTo(slope.low());
      assertThat(slope.low() == null || slope.low() <= slope.slope()).isTrue();
    }
  }
}
