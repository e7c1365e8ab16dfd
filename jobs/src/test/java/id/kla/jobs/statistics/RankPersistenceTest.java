package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import id.kla.jobs.statistics.RankPersistence.TauB;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;

class RankPersistenceTest {
  /**
   * pysal/giddy, giddy/tests/test_rank.py, Tau_Tester: entry kendall_tau_b_ties. That package takes
   * 1.4142136 for the root of 2, which moves its p-value in the eighth place.
   */
  @Test
  void tauWithTiesIsThatOfGiddy() {
    JsonNode entry = PublishedSeries.entry("kendall_tau_b_ties");
    JsonNode expected = entry.get("expected");
    TauB a = tauB(entry, "a");
    assertThat(a.tau()).isCloseTo(expected.at("/a/tau_b").doubleValue(), within(1e-15));
    assertThat(a.simpleP())
        .isCloseTo(expected.at("/a/p_normal_approx").doubleValue(), within(2e-8));
    assertThat(tauB(entry, "b").tau())
        .isCloseTo(expected.at("/b/tau_b").doubleValue(), within(1e-15));
  }

  /** Kendall 1976, examples 3.4 and 4.3, from cran/Kendall, man/Kendall.Rd: the same entry. */
  @Test
  void theExamplesOfKendallComeOutAsHePrintsThem() {
    JsonNode entry = PublishedSeries.entry("kendall_tau_b_ties");
    JsonNode expected = entry.get("expected");
    TauB first = tauB(entry, "kendall1976_ex3_4");
    assertThat(first.s()).isEqualTo(expected.at("/kendall1976_ex3_4/S").asLong());
    assertThat(first.untiedX() * first.untiedY())
        .isEqualTo(expected.at("/kendall1976_ex3_4/D_squared").asLong());
    assertThat(first.tau())
        .isCloseTo(expected.at("/kendall1976_ex3_4/tau_b").doubleValue(), within(1e-15));
    TauB second = tauB(entry, "kendall1976_ex4_3");
    assertThat(second.s()).isEqualTo(expected.at("/kendall1976_ex4_3/S").asLong());
    assertThat(second.variance())
        .isCloseTo(expected.at("/kendall1976_ex4_3/var_S").doubleValue(), within(0.05));
  }

  /** The variance of S over all 720 orders of y, with three equal in both variables. */
  @Test
  void theVarianceIsThatOverAllOrders() {
    double[] x = {1, 1, 1, 2, 3, 3};
    double[] y = {5, 5, 5, 5, 7, 8};
    long[] sums = new long[2];
    permute(x, y.clone(), 0, sums);
    assertThat(sums[1]).isEqualTo(720);
    assertThat(RankPersistence.tauB(x, y).orElseThrow().variance())
        .isCloseTo((double) sums[0] / sums[1], within(1e-12));
  }

  /** Adds up S² and the number of orders. */
  private static void permute(double[] x, double[] y, int from, long[] sums) {
    if (from == y.length) {
      long s = KendallScore.of(x, y).s();
      sums[0] += s * s;
      sums[1]++;
      return;
    }
    for (int i = from; i < y.length; i++) {
      double kept = y[from];
      y[from] = y[i];
      y[i] = kept;
      permute(x, y, from + 1, sums);
      y[i] = y[from];
      y[from] = kept;
    }
  }

  /** Hollander & Wolfe, tuna; R stats 4.2.2, cor.test example: entry kendall_exact_small_n. */
  @Test
  void fewUnitsWithoutTiesHaveTheExactP() {
    JsonNode entry = PublishedSeries.entry("kendall_exact_small_n");
    JsonNode expected = entry.get("expected");
    TauB tuna = tauB(entry, "tuna");
    assertThat((tuna.s() + 36) / 2).isEqualTo(expected.get("T").asLong());
    assertThat(tuna.tau()).isCloseTo(expected.get("tau").doubleValue(), within(1e-14));
    assertThat(tuna.exactGreater())
        .isCloseTo(expected.get("p_greater").doubleValue(), within(1e-14));
    assertThat(tuna.p()).isCloseTo(expected.get("p_two").doubleValue(), within(1e-14));
  }

  /** Mexican states; pysal/giddy, giddy/tests/test_rank.py, TestTheta. */
  @Test
  void thetaIsThatOfGiddy() {
    List<String[]> states = PublishedSeries.rows("mexico.csv");
    double[] expected = {0.41538462, 0.28070175, 0.61363636, 0.62222222, 0.33333333, 0.47222222};
    for (int i = 0; i < expected.length; i++) {
      assertThat(
              RankPersistence.theta(
                  PublishedSeries.numbers(states, i + 1),
                  PublishedSeries.numbers(states, i + 2),
                  PublishedSeries.texts(states, 9)))
          .isCloseTo(expected[i], within(5e-9));
    }
  }

  @Test
  void thetaIsNotEstimableIfNoRankChanges() {
    String[] groups = {"11", "11", "12"};
    double[] scores = {1, 2, 3};
    assertThat(RankPersistence.theta(scores, new double[] {10, 20, 30}, groups)).isNull();
    assertThat(RankPersistence.theta(new double[0], new double[0], new String[0])).isNull();
  }

  @Test
  void oneLevelForAllHasNoTau() {
    assertThat(RankPersistence.tauB(new double[] {2, 2, 2}, new double[] {1, 2, 3})).isEmpty();
    assertThat(RankPersistence.tauB(new double[0], new double[0])).isEmpty();
  }

  @Test
  void tiesOrTenUnitsHaveNoExactP() {
    assertThat(
            RankPersistence.tauB(new double[] {1, 1, 2}, new double[] {1, 2, 3})
                .orElseThrow()
                .exactP())
        .isNull();
    double[] ten = MannKendall.order(10);
    assertThat(RankPersistence.tauB(ten, ten).orElseThrow().exactP()).isNull();
    double[] nine = MannKendall.order(9);
    assertThat(RankPersistence.tauB(nine, nine).orElseThrow().exactP()).isNotNull();
  }

  @Test
  void unitsMustAgree() {
    assertThatThrownBy(() -> RankPersistence.tauB(new double[1], new double[2]))
        .hasMessage("Two variables of different length: 1 and 2");
    assertThatThrownBy(() -> RankPersistence.theta(new double[1], new double[1], new String[2]))
        .hasMessage("Units differ: 1, 1, 2");
  }

  @Test
  void tauIsThatOfALibraryAndTheOrderOfUnitsDoesNotMatter() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 300; draw++) {
      int n = 2 + random.nextInt(30);
      double[] x = random.ints(n, 0, 6).asDoubleStream().toArray();
      double[] y = random.ints(n, 0, 6).asDoubleStream().toArray();
      if (Arrays.stream(x).distinct().count() < 2 || Arrays.stream(y).distinct().count() < 2) {
        continue;
      }
      TauB tau = RankPersistence.tauB(x, y).orElseThrow();
      assertThat(tau.tau()).isCloseTo(new KendallsCorrelation().correlation(x, y), within(1e-12));
      assertThat(RankPersistence.tauB(y, x).orElseThrow().tau()).isEqualTo(tau.tau());
      assertThat(RankPersistence.tauB(x, x).orElseThrow().tau()).isCloseTo(1, within(1e-12));
    }
  }

  private static TauB tauB(JsonNode entry, String input) {
    JsonNode table = entry.get("inputs").get(input);
    return RankPersistence.tauB(
            PublishedSeries.column(table, "x"), PublishedSeries.column(table, "y"))
        .orElseThrow();
  }
}
