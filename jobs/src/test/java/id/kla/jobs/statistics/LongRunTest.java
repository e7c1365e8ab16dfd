package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long run, first passage, sojourn, hitting, absorption. */
class LongRunTest {
  private static final Double INFINITE = Double.POSITIVE_INFINITY;

  /** The middle is left for good; the top was never seen at all. */
  private static final TransitionMatrix UNOBSERVED =
      TransitionMatrix.of(
          new double[][] {{0.8, 0.2, 0, 0}, {0.4, 0.6, 0, 0}, {0.1, 0.1, 0.8, 0}, null});

  /** The top was come to and never left. */
  private static final TransitionMatrix ENTERED =
      TransitionMatrix.of(
          new double[][] {{1, 0, 0, 0}, {0.5, 0.3, 0.2, 0}, {0, 0, 0.5, 0.5}, null});

  @Test
  void aStateThatWasNeverObservedIsLeftOutAndNamed() {
    LongRun longRun = LongRun.of(UNOBSERVED);
    assertThat(longRun.leftOut()).containsExactly(3);
    assertThat(longRun.transients()).containsExactly(2);
    assertThat(longRun.unsettled()).isEmpty();
    assertThat(longRun.distributions()).hasSize(1);
    LongRun.Stationary only = longRun.distributions().get(0);
    assertThat(only.states()).containsExactly(0, 1);
    assertThat(only.shares().get(0)).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(only.shares().get(1)).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(only.shares().get(2)).isEqualTo(0);
    assertThat(only.shares().get(3)).isNull();
  }

  @Test
  void whatLeadsToAStateThatNobodyLeftIsNotEstimable() {
    LongRun longRun = LongRun.of(ENTERED);
    assertThat(longRun.leftOut()).containsExactly(3);
    assertThat(longRun.unsettled()).containsExactly(1, 2);
    assertThat(longRun.transients()).isEmpty();
    assertThat(longRun.distributions()).hasSize(1);
    assertThat(longRun.distributions().get(0).states()).containsExactly(0);
  }

  @Test
  void aNearlyReducibleChainKeepsItsDigits() {
    double tiny = 1e-13;
    TransitionMatrix matrix =
        TransitionMatrix.of(new double[][] {{1 - tiny, tiny}, {3 * tiny, 1 - 3 * tiny}});
    LongRun.Stationary only = LongRun.of(matrix).distributions().get(0);
    assertThat(only.shares().get(0)).isCloseTo(0.75, within(1e-12));
    assertThat(FirstPassage.of(matrix).time(0, 1)).isCloseTo(1e13, within(1e3));
  }

  @Test
  void twoSetsThatHardlyMixKeepTheirDigits() {
    // Within each pair the chain jumps at once, between them once in 1e20 steps.
    double tiny = 1e-20;
    TransitionMatrix matrix =
        TransitionMatrix.of(
            new double[][] {
              {0.5, 0.5, 0, 0}, {0.5, 0.5, tiny, 0}, {0, 3 * tiny, 0.5, 0.5}, {0, 0, 0.5, 0.5}
            });
    List<Double> shares = LongRun.of(matrix).distributions().get(0).shares();
    assertThat(shares.get(0)).isCloseTo(3 / 8.0, within(1e-12));
    assertThat(shares.get(3)).isCloseTo(1 / 8.0, within(1e-12));
    assertThat(FirstPassage.of(matrix).time(0, 3) * tiny).isCloseTo(2, within(1e-12));
    assertThat(Hitting.of(matrix, List.of(3)).probability(0)).isEqualTo(1);
  }

  @Test
  void firstPassageToAnUnobservedStateIsNotEstimable() {
    FirstPassage passage = FirstPassage.of(UNOBSERVED);
    assertThat(passage.time(0, 3)).isNull();
    assertThat(passage.time(3, 0)).isNull();
    assertThat(passage.time(3, 3)).isNull();
    assertThat(passage.time(0, 2)).isEqualTo(INFINITE);
    assertThat(passage.time(2, 2)).isEqualTo(INFINITE);
    assertThat(passage.time(0, 1)).isCloseTo(5, within(1e-12));
    assertThat(passage.time(1, 1)).isCloseTo(3, within(1e-12));
  }

  @Test
  void firstPassageToAStateThatWasComeToNeedsNoRowOfIt() {
    FirstPassage passage = FirstPassage.of(ENTERED);
    assertThat(passage.time(2, 3)).isCloseTo(2, within(1e-12));
    assertThat(passage.time(3, 3)).isNull();
    assertThat(passage.time(1, 3)).isEqualTo(INFINITE);
    assertThat(passage.time(2, 0)).isNull();
    assertThat(passage.time(0, 0)).isEqualTo(1);
  }

  @Test
  void arrivalThatIsNotCertainTakesForeverEvenWhereItsProbabilityIsNotKnown() {
    // From 1 the chain may be caught in 0, come to 2, or come to 3, from where nobody was seen to
    // go.
    TransitionMatrix matrix =
        TransitionMatrix.of(
            new double[][] {{1, 0, 0, 0}, {0.4, 0.2, 0.2, 0.2}, {0, 0, 1, 0}, null});
    Hitting hitting = Hitting.of(matrix, List.of(2));
    assertThat(hitting.time(1)).isEqualTo(INFINITE);
    assertThat(hitting.probability(1)).isNull();
    assertThat(hitting.probability(0)).isEqualTo(0);
    assertThat(hitting.probability(3)).isNull();
  }

  @Test
  void recurrenceIsNotEstimableWhereTheWayBackIsNotKnown() {
    TransitionMatrix matrix =
        TransitionMatrix.of(new double[][] {{0.5, 0.5, 0}, {0.5, 0, 0.5}, null});
    assertThat(FirstPassage.of(matrix).time(0, 0)).isNull();
  }

  @Test
  void hittingIsTheSmallestSolution() {
    // Gambler's ruin with 1/3 against 2/3 up to 3: h_i = (2^i - 1) / 7.
    TransitionMatrix ruin =
        TransitionMatrix.of(
            new double[][] {
              {1, 0, 0, 0}, {2 / 3.0, 0, 1 / 3.0, 0}, {0, 2 / 3.0, 0, 1 / 3.0}, {0, 0, 0, 1}
            });
    Hitting top = Hitting.of(ruin, List.of(3));
    assertThat(top.probability(0)).isEqualTo(0);
    assertThat(top.probability(1)).isCloseTo(1 / 7.0, within(1e-15));
    assertThat(top.probability(2)).isCloseTo(3 / 7.0, within(1e-15));
    assertThat(top.probability(3)).isEqualTo(1);
    assertThat(top.times()).containsExactly(INFINITE, INFINITE, INFINITE, 0.0);

    Absorption absorption = Absorption.of(ruin);
    assertThat(absorption.classes()).containsExactly(List.of(0), List.of(3));
    assertThat(absorption.into().get(1).probabilities()).isEqualTo(top.probabilities());
    // t1 = 1 + t2 / 3 and t2 = 1 + 2 t1 / 3.
    assertThat(absorption.steps().get(1)).isCloseTo(12 / 7.0, within(1e-14));
    assertThat(absorption.steps().get(2)).isCloseTo(15 / 7.0, within(1e-14));
  }

  /**
   * Grinstead and Snell 1997, "Introduction to Probability", example 11.13, the drunkard's walk.
   */
  @Test
  void theDrunkardComesHomeAsInGrinsteadAndSnell() {
    TransitionMatrix walk =
        TransitionMatrix.of(
            new double[][] {
              {1, 0, 0, 0, 0},
              {0.5, 0, 0.5, 0, 0},
              {0, 0.5, 0, 0.5, 0},
              {0, 0, 0.5, 0, 0.5},
              {0, 0, 0, 0, 1}
            });
    Absorption absorption = Absorption.of(walk);
    assertThat(rounded(absorption.steps())).containsExactly(0.0, 3.0, 4.0, 3.0, 0.0);
    assertThat(rounded(absorption.into().get(0).probabilities()))
        .containsExactly(1.0, 0.75, 0.5, 0.25, 0.0);
  }

  private static List<Double> rounded(List<Double> values) {
    return values.stream().map(value -> Math.round(value * 1e12) / 1e12).toList();
  }

  /** Grinstead and Snell 1997, sections 11.3 and 11.5: the weather of the Land of Oz. */
  @Test
  void theLandOfOzIsAsInGrinsteadAndSnell() {
    TransitionMatrix oz =
        TransitionMatrix.of(new double[][] {{0.5, 0.25, 0.25}, {0.5, 0, 0.5}, {0.25, 0.25, 0.5}});
    assertThat(rounded(LongRun.of(oz).distributions().get(0).shares()))
        .containsExactly(0.4, 0.2, 0.4);
    FirstPassage passage = FirstPassage.of(oz);
    assertThat(passage.time(0, 1)).isCloseTo(4, within(1e-12));
    assertThat(passage.time(0, 2)).isCloseTo(10 / 3.0, within(1e-12));
    assertThat(passage.time(1, 0)).isCloseTo(8 / 3.0, within(1e-12));
    assertThat(passage.time(1, 1)).isCloseTo(5, within(1e-12));
  }

  @Test
  void theRecurrenceTimeIsOneOverTheLongRunShare() {
    Random random = new Random(20250808);
    for (int n = 0; n < 200; n++) {
      int k = 2 + random.nextInt(6);
      double[][] weights = new double[k][k];
      for (double[] row : weights) {
        Arrays.setAll(row, j -> random.nextDouble());
      }
      TransitionMatrix matrix = TransitionMatrix.normalised(weights);
      List<Double> shares = LongRun.of(matrix).distributions().get(0).shares();
      FirstPassage passage = FirstPassage.of(matrix);
      for (int i = 0; i < k; i++) {
        assertThat(passage.time(i, i)).isCloseTo(1 / shares.get(i), within(1e-8));
      }
      assertThat(Projection.step(shares, matrix))
          .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
          .isEqualTo(shares);
    }
  }

  @Test
  void oneStaysForeverWhereNobodyLeaves() {
    assertThat(Sojourn.times(ENTERED)).containsExactly(INFINITE, 1 / 0.7, 2.0, null);
  }
}
