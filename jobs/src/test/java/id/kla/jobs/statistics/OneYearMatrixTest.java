package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneYearMatrixTest {
  private static final TransitionCounts ONE_YEAR =
      TransitionCounts.of(new int[][] {{20, 6, 1}, {5, 18, 7}, {1, 4, 22}});
  private static final TransitionCounts TWO_YEARS =
      TransitionCounts.of(new int[][] {{15, 9, 4}, {6, 10, 9}, {2, 5, 12}});
  private static final TransitionCounts THREE_YEARS =
      TransitionCounts.of(new int[][] {{9, 6, 5}, {5, 5, 6}, {3, 4, 6}});

  @Test
  void withGapsOfOneYearAloneItIsTheTableOfShares() {
    TransitionCounts counts = TransitionCounts.of(new int[][] {{20, 6, 0}, {5, 18, 7}, {0, 0, 9}});
    OneYearMatrix fit = OneYearMatrix.of(GapCounts.of(3, Map.of(1, counts)));
    assertClose(fit.matrix(), counts.probabilities().toArray(), 1e-12);
    assertThat(fit.hasConverged()).isTrue();
    assertThat(fit.isUnique()).isTrue();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertClose(fit.interval(i, j), counts.interval(i, j), 1e-4);
      }
    }
  }

  /** Figures of an independent calculation: scipy.optimize 1.17, BFGS on log-odds. */
  @Test
  void unequalGapsGiveTheMatrixThatMakesThemMostLikely() {
    OneYearMatrix fit =
        OneYearMatrix.of(GapCounts.of(3, Map.of(1, ONE_YEAR, 2, TWO_YEARS, 3, THREE_YEARS)));
    assertClose(
        fit.matrix(),
        new double[][] {
          {0.71662516, 0.2307537, 0.05262114},
          {0.18111711, 0.57005335, 0.24882954},
          {0.05610127, 0.17377841, 0.77012032}
        },
        1e-7);
    assertThat(fit.logLikelihood()).isCloseTo(-186.56454379909624, within(1e-9));
    assertThat(fit.hasConverged()).isTrue();
    assertThat(fit.isUnique()).isTrue();
    // The same calculation's observed information, as starters of a Wilson interval.
    assertClose(fit.interval(0, 0), new WilsonInterval(0.61492, 0.80020), 2e-5);
    assertClose(fit.interval(0, 2), new WilsonInterval(0.016978, 0.151558), 2e-5);
    assertClose(fit.interval(2, 1), new WilsonInterval(0.096787, 0.292201), 2e-5);
  }

  /**
   * Craig and Sendi 2002 estimate monthly moves of CD4 counts from tables six months apart; the
   * table is printed in the vignette of the R package markovchain. Where the sixth root has no
   * negative entry it is the estimate: scipy.linalg.fractional_matrix_power 1.17.
   */
  @Test
  void oneGapOfSixStepsGivesTheSixthRootOfTheTableOfCraigAndSendi() {
    TransitionCounts counts =
        TransitionCounts.of(new int[][] {{682, 33, 25}, {154, 64, 47}, {19, 19, 43}});
    OneYearMatrix fit = OneYearMatrix.of(GapCounts.of(3, Map.of(6, counts)));
    assertClose(
        fit.matrix(),
        new double[][] {
          {0.98190159, 0.01219729, 0.00590112},
          {0.17657652, 0.75170439, 0.07171909},
          {0.01770348, 0.09928545, 0.88301107}
        },
        1e-6);
    assertClose(fit.matrix().power(6), counts.probabilities().toArray(), 1e-7);
  }

  @Test
  void aStructuralZeroStaysZero() {
    boolean[][] possible = {{true, true, false}, {true, true, true}, {false, true, true}};
    OneYearMatrix fit = OneYearMatrix.of(GapCounts.of(3, Map.of(2, TWO_YEARS)), possible);
    assertThat(fit.matrix().probability(0, 2)).isEqualTo(0);
    assertThat(fit.matrix().probability(2, 0)).isEqualTo(0);
    assertThat(fit.matrix().power(2).probability(0, 2)).isGreaterThan(0.05);
    assertThat(fit.interval(0, 2)).isEqualTo(new WilsonInterval(0, 0));
    assertThatThrownBy(() -> OneYearMatrix.of(GapCounts.of(3, Map.of(1, ONE_YEAR)), possible))
        .hasMessageStartingWith(
            "An observed pair cannot come about by the moves that are possible");
  }

  @Test
  void howSureAZeroIsFollowsFromHowFastTheLikelihoodFallsBesideIt() {
    TransitionCounts oneYear = TransitionCounts.of(new int[][] {{8, 2}, {0, 10}});
    TransitionCounts twoYears = TransitionCounts.of(new int[][] {{5, 5}, {0, 7}});
    OneYearMatrix fit = OneYearMatrix.of(GapCounts.of(2, Map.of(1, oneYear, 2, twoYears)));
    double a = fit.matrix().probability(0, 0);
    // The log-likelihood 18 ln a + 2 ln(1 - a) + 5 ln(1 - a^2) has its top at a.
    assertThat(18 / a - 2 / (1 - a) - 10 * a / (1 - a * a)).isCloseTo(0, within(1e-6));
    assertThat(fit.matrix().probability(1, 0)).isZero();
    double starters = 10 + 7 * (1 + a) + 5 / (1 + a) - 5 * (1 - a) / (a * a);
    assertThat(fit.interval(1, 0).low()).isZero();
    assertThat(fit.interval(1, 0).high())
        .isCloseTo(WilsonInterval.of(0, starters, 0.95).high(), within(1e-8));
    assertThat(fit.interval(1, 1).low())
        .isCloseTo(WilsonInterval.of(starters, starters, 0.95).low(), within(1e-8));
  }

  @Test
  void whereTwoMatricesHaveTheSameSquareNoneIsTheAnswer() {
    // Both 0.9 to stay and 0.1 to stay give 0.82 after two years.
    TransitionCounts twoYears = TransitionCounts.of(new int[][] {{82, 18}, {18, 82}});
    OneYearMatrix fit = OneYearMatrix.of(GapCounts.of(2, Map.of(2, twoYears)));
    assertThat(fit.isUnique()).isFalse();
    assertThat(fit.interval(0, 0)).isEqualTo(new WilsonInterval(0, 1));
    assertThat(fit.matrix().power(2).probability(0, 0)).isCloseTo(0.82, within(1e-8));
    // A few pairs a year apart tell.
    TransitionCounts oneYear = TransitionCounts.of(new int[][] {{9, 1}, {1, 9}});
    OneYearMatrix told = OneYearMatrix.of(GapCounts.of(2, Map.of(1, oneYear, 2, twoYears)));
    assertThat(told.isUnique()).isTrue();
    assertThat(told.matrix().probability(0, 0)).isCloseTo(0.9, within(1e-6));
  }

  @Test
  void aTableWithoutARootStillHasAMostLikelyMatrix() {
    // det < 0: no real square root.
    TransitionCounts counts = TransitionCounts.of(new int[][] {{10, 30}, {25, 15}});
    OneYearMatrix fit = OneYearMatrix.of(GapCounts.of(2, Map.of(2, counts)));
    double stays = fit.matrix().power(2).probability(0, 0);
    assertThat(stays).isBetween(0.4, 0.6);
    assertThat(fit.logLikelihood()).isGreaterThan(80 * Math.log(0.5) - 1e-9);
  }

  @Test
  void aStateThatNobodyLeftHasNoRowAndOneThatNobodySawIsNotEntered() {
    TransitionCounts oneYear =
        TransitionCounts.of(new int[][] {{8, 2, 0, 0}, {1, 5, 3, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    TransitionCounts twoYears =
        TransitionCounts.of(new int[][] {{6, 3, 1, 0}, {2, 4, 2, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    OneYearMatrix fit = OneYearMatrix.of(GapCounts.of(4, Map.of(1, oneYear, 2, twoYears)));
    assertThat(fit.matrix().emptyRows()).containsExactly(2, 3);
    assertThat(fit.matrix().isEntered(2)).isTrue();
    assertThat(fit.matrix().isEntered(3)).isFalse();
    assertThat(fit.interval(2, 2)).isEqualTo(new WilsonInterval(0, 1));
    assertThat(fit.interval(0, 3).high()).isBetween(0.1, 0.4);
    assertThat(fit.expectedMoves()[2]).containsOnly(0);
    // Years between starts of the first state: 10 of one year, and two for each of the other 10,
    // less those in which it was left.
    assertThat(Arrays.stream(fit.expectedMoves()[0]).sum()).isBetween(20.0, 30.0);
  }

  @Test
  void withoutAnyPairThereIsNoMatrix() {
    OneYearMatrix fit = OneYearMatrix.of(GapCounts.of(2, Map.of()));
    assertThat(fit.matrix().emptyRows()).containsExactly(0, 1);
    assertThat(fit.logLikelihood()).isZero();
    assertThat(fit.interval(0, 1)).isEqualTo(new WilsonInterval(0, 1));
    assertThatThrownBy(() -> GapCounts.of(2, Map.of(0, TransitionCounts.none(2))))
        .hasMessage("Gap 0 with 2 states instead of 2");
  }

  static void assertClose(TransitionMatrix actual, double[][] expected, double digits) {
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected.length; j++) {
        assertThat(actual.probability(i, j)).isCloseTo(expected[i][j], within(digits));
      }
    }
  }

  private static void assertClose(WilsonInterval actual, WilsonInterval expected, double digits) {
    assertThat(actual.low()).isCloseTo(expected.low(), within(digits));
    assertThat(actual.high()).isCloseTo(expected.high(), within(digits));
  }
}
