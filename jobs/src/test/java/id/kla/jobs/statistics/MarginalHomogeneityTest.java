package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Marginal homogeneity, symmetry, agreement. */
class MarginalHomogeneityTest {
  @Test
  void withTwoLevelsItIsMcNemar() {
    TransitionCounts table = TransitionCounts.of(new int[][] {{59, 6}, {16, 80}});
    MarginalHomogeneity test = MarginalHomogeneity.of(table);
    assertThat(test.chiSquare()).isCloseTo(100 / 22.0, within(1e-14));
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
    assertThat(test.z()).isCloseTo(10 / Math.sqrt(22), within(1e-14));
    assertThat(test.zp()).isCloseTo(test.p(), within(1e-14));
    assertThat(SymmetryTest.of(table).chiSquare()).isCloseTo(100 / 22.0, within(1e-14));
    // Exact: 2 P(X <= 6), X binomial with n = 22.
    assertThat(UpDown.of(table).signTestP()).isCloseTo(2 * 110056 / 4194304.0, within(1e-12));
  }

  @Test
  void aLevelWithoutADistrictIsDropped() {
    TransitionCounts three = TransitionCounts.of(new int[][] {{9, 5, 1}, {2, 7, 4}, {3, 1, 6}});
    TransitionCounts five =
        TransitionCounts.of(
            new int[][] {
              {9, 5, 0, 1, 0}, {2, 7, 0, 4, 0}, {0, 0, 0, 0, 0}, {3, 1, 0, 6, 0}, {0, 0, 0, 0, 8}
            });
    MarginalHomogeneity expected = MarginalHomogeneity.of(three);
    MarginalHomogeneity test = MarginalHomogeneity.of(five, List.of(0.0, 1.0, 9.0, 2.0, 7.0));
    assertThat(test.chiSquare()).isCloseTo(expected.chiSquare(), within(1e-12));
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
    assertThat(test.z()).isCloseTo(expected.z(), within(1e-12));
    assertThat(test.leftOut()).containsExactly(2, 4);
    assertThat(expected.leftOut()).isEmpty();
  }

  @Test
  void setsOfLevelsBetweenWhichNobodyMovedAreTestedApart() {
    TransitionCounts blocks =
        TransitionCounts.of(new int[][] {{4, 6, 0, 0}, {2, 4, 0, 0}, {0, 0, 4, 9}, {0, 0, 1, 4}});
    MarginalHomogeneity test = MarginalHomogeneity.of(blocks);
    assertThat(test.chiSquare()).isCloseTo(16 / 8.0 + 64 / 10.0, within(1e-12));
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
  }

  @Test
  void whereNobodyMovedThereIsNothingToTest() {
    MarginalHomogeneity test =
        MarginalHomogeneity.of(TransitionCounts.of(new int[][] {{4, 0}, {0, 9}}));
    assertThat(test.degreesOfFreedom()).isZero();
    assertThat(test.p()).isNull();
    assertThat(test.z()).isNull();
    assertThat(test.zp()).isNull();
    assertThat(SymmetryTest.of(TransitionCounts.none(3)).p()).isNull();
  }

  /** Bowker's sum for the vision table of Stuart 1953, and its tail by scipy.stats.chi2.sf 1.17. */
  @Test
  void theVisionTableIsNotSymmetric() {
    SymmetryTest test =
        SymmetryTest.of(
            TransitionCounts.of(
                new int[][] {
                  {1520, 266, 124, 66},
                  {234, 1512, 432, 78},
                  {117, 362, 1772, 205},
                  {36, 82, 179, 492}
                }));
    assertThat(test.chiSquare()).isCloseTo(19.106550215266772, within(1e-12));
    assertThat(test.degreesOfFreedom()).isEqualTo(6);
    assertThat(test.p()).isCloseTo(0.003987419840428568, within(1e-14));
  }

  @Test
  void kappaIsUndefinedWithOneLevel() {
    TransitionCounts one = TransitionCounts.of(new int[][] {{0, 0}, {0, 12}});
    for (WeightedKappa.Weights weights : WeightedKappa.Weights.values()) {
      assertThat(WeightedKappa.of(one, weights).kappa()).isNull();
      assertThat(WeightedKappa.of(one, weights).standardError()).isNull();
      assertThat(WeightedKappa.of(TransitionCounts.none(2), weights).kappa()).isNull();
    }
    TransitionCounts apart = TransitionCounts.of(new int[][] {{0, 5}, {0, 0}});
    assertThat(WeightedKappa.of(apart, WeightedKappa.Weights.LINEAR).kappa()).isZero();
  }

  @Test
  void fullAgreementIsAKappaOfOneAndALevelMoreOnTheLadderChangesNothing() {
    TransitionCounts full = TransitionCounts.of(new int[][] {{4, 0}, {0, 9}});
    assertThat(WeightedKappa.of(full, WeightedKappa.Weights.QUADRATIC).kappa())
        .isCloseTo(1, within(1e-15));
    TransitionCounts two = TransitionCounts.of(new int[][] {{4, 2}, {1, 9}});
    TransitionCounts three = TransitionCounts.of(new int[][] {{4, 2, 0}, {1, 9, 0}, {0, 0, 0}});
    assertThat(WeightedKappa.of(three, WeightedKappa.Weights.LINEAR).kappa())
        .isCloseTo(WeightedKappa.of(two, WeightedKappa.Weights.LINEAR).kappa(), within(1e-14));
  }
}
