package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MannKendallTest {
  /**
   * Monthly rainfall of Bogra; figures of mmhs013/pyMannKendall, tests/test_pymannkendall.py,
   * test_original_test.
   */
  @Test
  void aLongSeriesWithTiesHasTheFiguresOfPyMannKendall() {
    MannKendall trend = MannKendall.of(PublishedSeries.rainfall()).orElseThrow();
    assertThat(trend.s()).isEqualTo(-1959);
    assertThat(trend.variance()).isCloseTo(4889800.333333333, within(1e-6));
    assertThat(trend.z()).isCloseTo(-0.8854562842589916, within(1e-12));
    assertThat(trend.normalP()).isCloseTo(0.37591058740506833, within(1e-12));
    assertThat(trend.exactP()).isNull();
    assertThat(trend.p()).isEqualTo(trend.normalP());
  }

  /** The same, test_hamed_rao_modification_test and test_hamed_rao_modification_test_lag3. */
  @Test
  void theVarianceForSerialCorrelationIsThatOfPyMannKendall() {
    HamedRao all = HamedRao.of(PublishedSeries.rainfall()).orElseThrow();
    assertThat(all.variance()).isCloseTo(257403.38678462413, within(1e-4));
    assertThat(all.z()).isCloseTo(-3.859273515045842, within(1e-9));
    assertThat(all.p()).isCloseTo(0.00011372459883540742, within(1e-12));
    HamedRao three = HamedRao.of(PublishedSeries.rainfall(), 3).orElseThrow();
    assertThat(three.s()).isEqualTo(-1959);
    assertThat(three.variance()).isCloseTo(14226812.425138814, within(1e-4));
    assertThat(three.z()).isCloseTo(-0.5191093899188985, within(1e-9));
    assertThat(three.p()).isCloseTo(0.603684460662274, within(1e-9));
  }

  @Test
  void noLagsLeaveTheVarianceAsItIs() {
    double[] series = PublishedSeries.rainfall();
    assertThat(HamedRao.of(series, 0).orElseThrow().variance())
        .isEqualTo(MannKendall.of(series).orElseThrow().variance());
  }

  @Test
  void theCorrectionIsNotEstimableForAStraightLineOrTwoValues() {
    assertThat(HamedRao.of(new double[] {1, 2, 3, 4, 5})).isEmpty();
    assertThat(HamedRao.of(new double[] {1, 2})).isEmpty();
  }

  /** Ups and downs that take turns: the corrected variance comes out below 0. */
  @Test
  void aVarianceThatIsNotPositiveIsNotEstimable() {
    assertThat(HamedRao.of(new double[] {1, 1, 6, 0, 4, 2, 4, 5, 4})).isEmpty();
  }

  /** Ground rule: with four editions and no ties 5 % is out of reach. */
  @Test
  void theSmallestPIsThatOfTheOneBestOrder() {
    assertThat(rising(2).smallestP()).isEqualTo(1);
    assertThat(rising(3).smallestP()).isCloseTo(0.333, within(5e-4));
    assertThat(rising(4).smallestP()).isCloseTo(0.083, within(5e-4));
    assertThat(rising(5).smallestP()).isCloseTo(0.017, within(5e-4));
    assertThat(rising(6).smallestP()).isCloseTo(0.0028, within(5e-5));
    assertThat(rising(9).smallestP()).isCloseTo(2 / 362_880.0, within(1e-15));
    assertThat(rising(10).smallestP()).isNull();
    for (int n = 2; n < 10; n++) {
      assertThat(rising(n).p()).isEqualTo(rising(n).smallestP());
    }
  }

  /** All orders of the values counted one by one. */
  @Test
  void theExactPIsTheShareOfAllOrdersAsFarFromZeroOrFarther() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 60; draw++) {
      int n = 2 + random.nextInt(6);
      double[] series = random.ints(n, 0, 4).asDoubleStream().toArray();
      MannKendall trend = MannKendall.of(series).orElseThrow();
      long[] count = new long[2];
      permute(series.clone(), 0, Math.abs(trend.s()), count);
      assertThat(trend.p())
          .as(Arrays.toString(series))
          .isCloseTo((double) count[0] / count[1], within(1e-12));
    }
  }

  private static void permute(double[] values, int from, long least, long[] count) {
    if (from == values.length) {
      long s = 0;
      for (int i = 0; i < values.length; i++) {
        for (int j = i + 1; j < values.length; j++) {
          s += (long) Math.signum(values[j] - values[i]);
        }
      }
      count[0] += Math.abs(s) >= least ? 1 : 0;
      count[1]++;
      return;
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      permute(values, from + 1, least, count);
      swap(values, from, i);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }

  @Test
  void aConstantSeriesHasNoTrend() {
    MannKendall trend = MannKendall.of(new double[] {3, 3, 3, 3, 3}).orElseThrow();
    assertThat(trend).isEqualTo(new MannKendall(5, 0, 0, 0, 1.0, 1, 1.0, null));
    assertThat(MannKendall.of(new double[12]).orElseThrow().p()).isEqualTo(1);
  }

  @Test
  void oneValueHasNoTest() {
    assertThat(MannKendall.of(new double[] {1})).isEmpty();
    assertThat(MannKendall.of(new double[0])).isEmpty();
  }

  @Test
  void anUnknownValueIsRefused() {
    assertThatThrownBy(() -> MannKendall.of(new double[] {1, Double.NaN}))
        .hasMessage("Unknown values are left out first: NaN");
  }

  @Test
  void reversedTimeTurnsTheSignAndNothingElse() {
    Random random = new Random(7);
    for (int draw = 0; draw < 200; draw++) {
      double[] series = random.ints(2 + random.nextInt(20), 0, 6).asDoubleStream().toArray();
      double[] reversed = new double[series.length];
      for (int i = 0; i < series.length; i++) {
        reversed[i] = series[series.length - 1 - i];
      }
      MannKendall there = MannKendall.of(series).orElseThrow();
      MannKendall back = MannKendall.of(reversed).orElseThrow();
      assertThat(back.s()).isEqualTo(-there.s());
      assertThat(back.z()).isCloseTo(-there.z(), within(1e-12));
      assertThat(back.variance()).isEqualTo(there.variance());
      assertThat(back.p()).isEqualTo(there.p());
    }
  }

  private static MannKendall rising(int n) {
    return MannKendall.of(MannKendall.order(n)).orElseThrow();
  }
}
