package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MadTest {
  /** Deviations from the median 2: 1, 1, 0, 0, 2, 4, 7. */
  @Test
  void itIsTheMedianOfTheDeviationsFromTheMedian() {
    assertThat(Mad.of(1, 1, 2, 2, 4, 6, 9)).contains(1.0);
  }

  /** R stats, manual of mad: mad(c(1:9)) is 2.9652, with the constant 1.4826. */
  @Test
  void likeAStandardDeviationItIsThatOfR() {
    assertThat(Mad.likeStandardDeviation(1, 2, 3, 4, 5, 6, 7, 8, 9).orElseThrow())
        .isCloseTo(2.9652, within(0.00005));
  }

  @Test
  void moreThanHalfEqualIsZeroAndNothingIsNothing() {
    assertThat(Mad.of(3, 3, 3, 900)).contains(0.0);
    assertThat(Mad.of()).isEmpty();
  }

  @Test
  void aShiftDoesNotMatterAndAFactorDoes() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 200; draw++) {
      double[] values = random.ints(1 + random.nextInt(20), 0, 1000).asDoubleStream().toArray();
      double[] moved = new double[values.length];
      for (int i = 0; i < moved.length; i++) {
        moved[i] = -2 * values[i] + 500;
      }
      assertThat(Mad.of(moved).orElseThrow())
          .isCloseTo(2 * Mad.of(values).orElseThrow(), within(1e-9));
    }
  }
}
