package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.statistics.FunnelLimits.Form;
import java.util.Random;
import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;

class FunnelLimitsTest {
  /**
   * Ten districts and a common share of one half, by hand: F(2) = 56/1024 with 45/1024 at 2, F(8) =
   * 1013/1024 with 45/1024 at 8; (r − α)/n after Spiegelhalter 2005, appendix A.1.1.
   */
  @Test
  void theExactLimitsLieBetweenWholeCounts() {
    FunnelLimits limits = FunnelLimits.of(0.5, 10).orElseThrow();
    assertThat(limits.form()).isEqualTo(Form.EXACT);
    assertThat(limits.low95())
        .isCloseTo((2 - (56 / 1024.0 - 0.025) / (45 / 1024.0)) / 10, within(1e-12));
    assertThat(limits.high95())
        .isCloseTo((8 - (1013 / 1024.0 - 0.975) / (45 / 1024.0)) / 10, within(1e-12));
  }

  /** F(0) = 1/32, F(4) = 31/32: below the first count there is nothing. */
  @Test
  void fiveDistrictsMayHaveAlmostAnyShare() {
    FunnelLimits limits = FunnelLimits.of(0.5, 5).orElseThrow();
    assertThat(limits.low95()).isZero();
    assertThat(limits.high95()).isCloseTo(0.84, within(1e-12));
    assertThat(limits.low998()).isZero();
    assertThat(limits.high998()).isCloseTo((5 - 0.001 * 32) / 5, within(1e-12));
  }

  /** 1.96 and 3.09 standard errors of 0.04. */
  @Test
  void theNormalLimitsAreTheUsualOnes() {
    FunnelLimits limits = FunnelLimits.of(0.2, 100, Form.NORMAL).orElseThrow();
    assertThat(limits.low95()).isCloseTo(0.2 - 1.959963985 * 0.04, within(1e-9));
    assertThat(limits.high95()).isCloseTo(0.2 + 1.959963985 * 0.04, within(1e-9));
    assertThat(limits.low998()).isCloseTo(0.2 - 3.090232306 * 0.04, within(1e-9));
    assertThat(limits.high998()).isCloseTo(0.2 + 3.090232306 * 0.04, within(1e-9));
  }

  @Test
  void withoutADistrictThereAreNoLimits() {
    assertThat(FunnelLimits.of(0.5, 0)).isEmpty();
  }

  @Test
  void aCommonShareOfNothingLeavesNoRoom() {
    FunnelLimits limits = FunnelLimits.of(0, 7).orElseThrow();
    assertThat(limits.low95()).isZero();
    assertThat(limits.high998()).isZero();
    assertThat(FunnelLimits.of(1, 7).orElseThrow().low998()).isEqualTo(1);
  }

  @Test
  void whatIsNoShareIsRefused() {
    assertThatThrownBy(() -> FunnelLimits.of(1.2, 7))
        .hasMessage("Not a share of a number: 1.2 of 7");
  }

  /** The distribution, drawn with straight lines between whole counts, has p at the limit. */
  @Test
  void theCumulatedProbabilityAtALimitIsTheWantedOne() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 500; draw++) {
      int n = 1 + random.nextInt(60);
      double centre = 0.02 + 0.96 * random.nextDouble();
      FunnelLimits limits = FunnelLimits.of(centre, n).orElseThrow();
      assertProbability(limits.low95(), 0.025, centre, n);
      assertProbability(limits.high95(), 0.975, centre, n);
      assertProbability(limits.low998(), 0.001, centre, n);
      assertProbability(limits.high998(), 0.999, centre, n);
      assertThat(limits.low998()).isLessThanOrEqualTo(limits.low95());
      assertThat(limits.high998()).isGreaterThanOrEqualTo(limits.high95());
    }
  }

  private static void assertProbability(double limit, double p, double centre, int n) {
    double count = limit * n;
    int below = (int) Math.floor(count);
    double at = cumulated(below, centre, n);
    double next = cumulated(below + 1, centre, n);
    if (count > 0) {
      assertThat(at + (count - below) * (next - at)).isCloseTo(p, within(1e-9));
    } else {
      assertThat(at).isGreaterThanOrEqualTo(p);
    }
  }

  private static double cumulated(int count, double centre, int n) {
    double sum = 0;
    for (int k = 0; k <= Math.min(count, n); k++) {
      sum +=
          CombinatoricsUtils.binomialCoefficientDouble(n, k)
              * Math.pow(centre, k)
              * Math.pow(1 - centre, n - k);
    }
    return sum;
  }
}
