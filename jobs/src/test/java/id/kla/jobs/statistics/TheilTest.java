package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TheilTest {
  private static final double[] TOTAL = {
    0.20894344, 0.15222451, 0.10472941, 0.10194725, 0.09560113, 0.10511256, 0.10660832
  };
  private static final double[] BETWEEN = {
    0.0345889, 0.02816853, 0.05260921, 0.05931219, 0.03205257, 0.02963731, 0.03635872
  };
  private static final double[] P = {0.4, 0.344, 0.001, 0.001, 0.034, 0.072, 0.032};

  /** Mexican states, 1940 to 2000; pysal/inequality, inequality/tests/test_theil.py. */
  @Test
  void theIndexAndItsPartsAreThoseOfPysal() {
    List<String[]> states = PublishedSeries.rows("mexico.csv");
    String[] regions = PublishedSeries.texts(states, 8);
    for (int decade = 0; decade < TOTAL.length; decade++) {
      double[] income = PublishedSeries.numbers(states, decade + 1);
      Theil theil = Theil.of(income, regions).orElseThrow();
      assertThat(theil.total()).isCloseTo(TOTAL[decade], within(5e-9));
      assertThat(theil.between()).isCloseTo(BETWEEN[decade], within(5e-9));
      assertThat(theil.within()).isCloseTo(theil.total() - theil.between(), within(1e-14));
      assertThat(theil.groups()).isEqualTo(5);
    }
  }

  /** The same, TestTheilDSim: 999 shuffles of another generator, so within what shuffles differ. */
  @Test
  void theProbabilityOfRandomGroupsIsThatOfPysal() {
    List<String[]> states = PublishedSeries.rows("mexico.csv");
    String[] regions = PublishedSeries.texts(states, 8);
    for (int decade = 0; decade < P.length; decade++) {
      double[] income = PublishedSeries.numbers(states, decade + 1);
      double p = Theil.permutationP(income, regions, 4999, 20250808).orElseThrow();
      double error = Math.sqrt(P[decade] * (1 - P[decade]) * (1 / 999.0 + 1 / 4999.0));
      assertThat(p).isCloseTo(P[decade], within(3.5 * error + 0.001));
    }
  }

  /** By hand: shares 0.1, 0.1, 0.1, 0.2 and 0.5 of five, so 0.3 ln 0.5 + 0.5 ln 2.5. */
  @Test
  void aSingleGroupHasAllOfItWithin() {
    double[] income = {10, 10, 10, 20, 50};
    String[] one = {"a", "a", "a", "a", "a"};
    Theil theil = Theil.of(income, one).orElseThrow();
    assertThat(theil.total()).isCloseTo(0.3 * Math.log(0.5) + 0.5 * Math.log(2.5), within(1e-15));
    assertThat(theil.between()).isZero();
    assertThat(theil.within()).isCloseTo(theil.total(), within(1e-15));
  }

  @Test
  void oneThatHasAllIsTheMostUnequal() {
    Theil theil =
        Theil.of(new double[] {0, 0, 7, 0}, new String[] {"a", "a", "b", "b"}).orElseThrow();
    assertThat(theil.total()).isCloseTo(Math.log(4), within(1e-15));
    assertThat(theil.between()).isCloseTo(Math.log(2), within(1e-15));
    assertThat(theil.within()).isCloseTo(Math.log(2), within(1e-15));
  }

  @Test
  void allZeroIsNotEstimable() {
    assertThat(Theil.of(new double[] {0, 0}, new String[] {"a", "b"})).isEmpty();
    assertThat(Theil.of(new double[0], new String[0])).isEmpty();
    assertThat(Theil.permutationP(new double[] {0, 0}, new String[] {"a", "b"}, 9, 1)).isEmpty();
  }

  @Test
  void aNegativeScoreIsRefused() {
    assertThatThrownBy(() -> Theil.of(new double[] {1, -2}, new String[] {"a", "b"}))
        .hasMessage("The Theil index has no negative values: -2.0");
  }

  @Test
  void groupsOfOneHaveNothingWithin() {
    Theil theil =
        Theil.of(new double[] {500, 700, 900}, new String[] {"a", "b", "c"}).orElseThrow();
    assertThat(theil.within()).isZero();
    assertThat(theil.betweenShare()).isCloseTo(1, within(1e-12));
  }

  @Test
  void equalScoresHaveNoShareBetween() {
    Theil theil =
        Theil.of(new double[] {0.1, 0.1, 0.1}, new String[] {"a", "a", "b"}).orElseThrow();
    assertThat(theil.total()).isCloseTo(0, within(1e-15));
    assertThat(new Theil(3, 2, 0, 0, 0).betweenShare()).isNull();
  }

  @Test
  void aSeedGivesItsProbabilityAgain() {
    double[] scores = {520, 610, 700, 810, 905, 430};
    String[] groups = {"a", "a", "b", "b", "c", "c"};
    assertThat(Theil.permutationP(scores, groups, 199, 3))
        .isEqualTo(Theil.permutationP(scores, groups, 199, 3));
  }

  /** Groups of which none is like another in size: any order of equal scores counts as equal. */
  @Test
  void equalScoresAreNeverMoreEqualThanChance() {
    double[] scores = new double[17];
    Arrays.fill(scores, 612.35);
    String[] groups =
        IntStream.range(0, 17)
            .mapToObj(i -> i < 3 ? "a" : i < 8 ? "b" : "c")
            .toArray(String[]::new);
    assertThat(Theil.permutationP(scores, groups, 99, 1)).contains(1.0);
  }

  @Test
  void namesOrderUnitAndTwiceTheDistrictsDoNotMatterAndThePartsAddUp() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 200; draw++) {
      int n = 2 + random.nextInt(40);
      double[] scores = IntStream.range(0, n).mapToDouble(i -> random.nextInt(1001)).toArray();
      scores[0]++;
      String[] groups =
          IntStream.range(0, n).mapToObj(i -> "g" + random.nextInt(6)).toArray(String[]::new);
      Theil theil = Theil.of(scores, groups).orElseThrow();
      assertThat(theil.between() + theil.within()).isCloseTo(theil.total(), within(1e-12));
      List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
      Collections.shuffle(order, random);
      Theil other =
          Theil.of(
                  order.stream().mapToDouble(i -> scores[i] / 1000).toArray(),
                  order.stream().map(i -> "province " + groups[i]).toArray(String[]::new))
              .orElseThrow();
      assertClose(other, theil);
      double[] twice = Arrays.copyOf(scores, 2 * n);
      System.arraycopy(scores, 0, twice, n, n);
      String[] twiceGroups = Arrays.copyOf(groups, 2 * n);
      System.arraycopy(groups, 0, twiceGroups, n, n);
      assertClose(Theil.of(twice, twiceGroups).orElseThrow(), theil);
    }
  }

  private static void assertClose(Theil actual, Theil expected) {
    assertThat(actual.total()).isCloseTo(expected.total(), within(1e-12));
    assertThat(actual.between()).isCloseTo(expected.between(), within(1e-12));
    assertThat(actual.within()).isCloseTo(expected.within(), within(1e-12));
  }
}
