package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.statistics.WeightedKappa.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures on agreement, margins and shares that others print for the same data. */
class PublishedAgreementTest {
  /** Twenty subjects by three raters of anxiety: data of the package irr of R. */
  private static final int[][] ANXIETY = {
    {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
    {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
    {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}
  };

  /**
   * SAS, PROC FREQ with AGREE, as quoted by statsmodels/statsmodels,
   * statsmodels/stats/tests/test_inter_rater.py, table1.
   */
  @Test
  void theKappasOfThreeLevelsAreThoseOfSas() {
    TransitionCounts table = TransitionCounts.of(new int[][] {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}});
    assertKappa(WeightedKappa.of(table, Weights.UNWEIGHTED), .4842, .1380, .1484, 3.2626, .0011);
    assertKappa(WeightedKappa.of(table, Weights.LINEAR), .4701, .1457, .1426, 3.2971, .0010);
  }

  private static void assertKappa(
      WeightedKappa kappa, double value, double error, double chance, double z, double p) {
    double printed = 0.00005;
    assertThat(kappa.kappa()).isCloseTo(value, within(printed));
    assertThat(kappa.standardError()).isCloseTo(error, within(printed));
    assertThat(kappa.chanceError()).isCloseTo(chance, within(printed));
    assertThat(kappa.z()).isCloseTo(z, within(printed));
    assertThat(kappa.p()).isCloseTo(p, within(printed));
  }

  /**
   * R irr, kappa2, as quoted by test_inter_rater.py of statsmodels: irr drops a level that neither
   * rater gave, 5, and moves the others closer.
   */
  @Test
  void theKappasOfAnxietyAreThoseOfIrr() {
    TransitionCounts table = table(1, 2, 1, 2, 3, 4, 6);
    assertIrr(WeightedKappa.of(table, Weights.UNWEIGHTED), -.006289308, -.0604067, .9518317);
    assertIrr(WeightedKappa.of(table, Weights.LINEAR), .1459075, 1.282472, .1996772);
    assertIrr(WeightedKappa.of(table, Weights.QUADRATIC), .2520325, 1.437451, .1505898);
    assertIrr(WeightedKappa.of(table, byDistance(0, 0, 1, 1, 2)), .2391304, 1.223734, .2210526);
    TransitionCounts others = table(0, 1, 1, 2, 3, 4, 5, 6);
    assertIrr(WeightedKappa.of(others, byDistance(0, 0, 0, 1, 1, 1)), .1891892, .5079002, .6115233);
    assertIrr(WeightedKappa.of(others, byDistance(0, 0, 1, 1, 2, 2)), .2820513, 1.257410, .2086053);
  }

  /** The weights of irr: how far two levels disagree that are 0, 1, 2 ... apart. */
  private static double[][] byDistance(double... disagreement) {
    int k = disagreement.length;
    double[][] agreement = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        agreement[i][j] = 1 - disagreement[Math.abs(i - j)] / disagreement[k - 1];
      }
    }
    return agreement;
  }

  private static void assertIrr(WeightedKappa kappa, double value, double z, double p) {
    assertThat(kappa.kappa()).isCloseTo(value, within(0.6e-7));
    assertThat(kappa.z()).isCloseTo(z, within(0.6e-6));
    assertThat(kappa.p()).isCloseTo(p, within(0.6e-7));
  }

  private static TransitionCounts table(int first, int second, Integer... levels) {
    List<Integer> kept = List.of(levels);
    int[][] counts = new int[levels.length][levels.length];
    for (int subject = 0; subject < 20; subject++) {
      counts[kept.indexOf(ANXIETY[first][subject])][kept.indexOf(ANXIETY[second][subject])]++;
    }
    return TransitionCounts.of(counts);
  }

  /**
   * R 4.2.2, mcnemar.test, and coin, mh_test, with scores 1 to k and without, on the tables of
   * statsmodels, statsmodels/stats/tests/results/gen_contingency_table_tests.R.
   */
  @Test
  void theMarginsAndTheSymmetryAreThoseOfCoinAndR() {
    TransitionCounts two = TransitionCounts.of(new int[][] {{23, 15}, {19, 31}});
    assertMargins(two, .470588235294, 1, .492716677227, .68599434057);
    assertSymmetry(two, .470588235294, 1, .492716677227);
    SymmetryTest corrected = SymmetryTest.corrected(two);
    assertThat(corrected.chiSquare()).isCloseTo(.264705882353, within(1e-12));
    assertThat(corrected.p()).isCloseTo(.606905427218, within(1e-12));

    TransitionCounts four =
        TransitionCounts.of(
            new int[][] {{144, 33, 84, 126}, {2, 4, 14, 29}, {0, 2, 6, 25}, {0, 0, 1, 5}});
    assertMargins(four, 271.922246968, 3, null, -16.4541857441);
    assertSymmetry(four, 297.610989011, 6, 2.65851858368e-61);

    TransitionCounts three =
        TransitionCounts.of(new int[][] {{20, 10, 5}, {3, 30, 15}, {0, 5, 40}});
    assertMargins(three, 13.7647058824, 2, .00102572772656, -3.70873522661);
    assertSymmetry(three, 13.7692307692, 3, .00323670650324);
    assertThat(MarginalHomogeneity.of(three).zp()).isCloseTo(.00020829709987, within(1e-14));
  }

  private static void assertMargins(
      TransitionCounts table, double chiSquare, int degreesOfFreedom, Double p, double z) {
    MarginalHomogeneity test = MarginalHomogeneity.of(table);
    assertThat(test.chiSquare()).isCloseTo(chiSquare, within(1e-8));
    assertThat(test.degreesOfFreedom()).isEqualTo(degreesOfFreedom);
    assertThat(Math.abs(test.z())).isCloseTo(Math.abs(z), within(1e-9));
    if (p != null) {
      assertThat(test.p()).isCloseTo(p, within(1e-11));
    }
  }

  private static void assertSymmetry(
      TransitionCounts table, double chiSquare, int degreesOfFreedom, double p) {
    SymmetryTest test = SymmetryTest.of(table);
    assertThat(test.chiSquare()).isCloseTo(chiSquare, within(1e-8));
    assertThat(test.degreesOfFreedom()).isEqualTo(degreesOfFreedom);
    assertThat(test.p()).isCloseTo(p, within(1e-9 * p));
  }

  /** R stats, example of mcnemar.test: approval ratings, Agresti 1990. */
  @Test
  void theApprovalRatingsAreThoseOfR() {
    TransitionCounts ratings = TransitionCounts.of(new int[][] {{794, 150}, {86, 570}});
    assertThat(SymmetryTest.corrected(ratings).chiSquare()).isCloseTo(16.8177966102, within(1e-10));
    assertThat(SymmetryTest.corrected(ratings).p()).isCloseTo(4.11456228135e-05, within(1e-16));
    assertSymmetry(ratings, 17.3559322034, 1, 3.09929344105e-05);
  }

  /**
   * Uebersax's program for marginal homogeneity, as quoted at minato.sip21c.org,
   * mt-zero-sample.txt. It prints df 2 and p .717 for the margins, called conservative, and df 1
   * and p .414: the first level keeps to itself, so that one difference is free. Of Bowker's three
   * pairs two are empty: there too it prints p .8810 for df 3 where one pair is free.
   */
  @Test
  void aLevelThatKeepsToItselfGivesNoDegreeOfFreedom() {
    TransitionCounts table = TransitionCounts.of(new int[][] {{30, 0, 0}, {0, 10, 2}, {0, 4, 8}});
    MarginalHomogeneity margins = MarginalHomogeneity.of(table);
    assertThat(margins.chiSquare()).isCloseTo(.667, within(.0005));
    assertThat(margins.degreesOfFreedom()).isEqualTo(1);
    assertThat(margins.p()).isCloseTo(.414, within(.0005));
    assertThat(ChiSquare.tail(margins.chiSquare(), 2)).isCloseTo(.717, within(.0005));
    SymmetryTest symmetry = SymmetryTest.of(table);
    assertThat(symmetry.chiSquare()).isCloseTo(.667, within(.0005));
    assertThat(symmetry.degreesOfFreedom()).isEqualTo(1);
    assertThat(ChiSquare.tail(symmetry.chiSquare(), 3)).isCloseTo(.8810, within(.0005));
    assertThat(UpDown.of(table).signTestP()).isCloseTo(.6875, within(1e-12));
  }

  /**
   * R binom, binom.confint(method = "wilson"), as quoted by statsmodels,
   * statsmodels/stats/tests/results/results_proportion.py.
   */
  @Test
  void theIntervalsAreThoseOfBinom() {
    assertInterval(18, 20, .6989663547715128, .972133518786232, 1e-13);
    assertInterval(4, 20, .0806576625797981, .4160174322518935, 1e-13);
    assertInterval(4, 200, .00780442641634947, .05028708690582643, 1e-13);
    assertInterval(190, 200, .910421851861224, .972617354399236, 1e-13);
    assertInterval(1, 30, .005908590, .16670391, 0.6e-8);
    assertInterval(29, 30, .8332961, .9940914, 0.6e-7);
    assertInterval(0, 30, 0, .11351339, 0.6e-8);
    assertInterval(30, 30, .8864866, 1, 0.6e-7);
  }

  private static void assertInterval(int x, int n, double low, double high, double digits) {
    WilsonInterval interval = WilsonInterval.of(x, n);
    assertThat(interval.low()).isCloseTo(low, within(digits));
    assertThat(interval.high()).isCloseTo(high, within(digits));
  }
}
