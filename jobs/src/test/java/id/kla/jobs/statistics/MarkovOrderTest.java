package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkovOrderTest {
  @Test
  void aHoleBreaksTheTriple() {
    long[][][] triples =
        MarkovOrder.triples(
            2, List.of(Arrays.asList(0, 1, 1, null, 0, 1, 0), Arrays.asList(1, null, 1)));
    assertThat(triples).isDeepEqualTo(new long[][][] {{{0, 0}, {1, 1}}, {{0, 0}, {0, 0}}});
  }

  /** Figures of scipy.stats.chi2_contingency 1.17, table by table of the middle state. */
  @Test
  void theTestOfOrderAddsUpTheTablesAroundEachState() {
    long[][][] triples = {
      {{5, 3, 2}, {4, 8, 1}, {0, 2, 2}},
      {{6, 2, 2}, {3, 9, 4}, {1, 3, 5}},
      {{1, 1, 1}, {2, 4, 6}, {0, 3, 7}}
    };
    IndependenceTest test = MarkovOrder.firstAgainstSecond(triples);
    assertThat(test.chiSquare()).isCloseTo(8.93688986938987, within(1e-12));
    assertThat(test.likelihoodRatio()).isCloseTo(9.498442302103149, within(1e-12));
    assertThat(test.degreesOfFreedom()).isEqualTo(12);
    assertThat(test.chiSquareP()).isCloseTo(0.7083112277202883, within(1e-12));
    assertThat(test.isSparse()).isTrue();
    // The exact share of shuffles is near the approximate p.
    assertThat(MarkovOrder.shuffled(triples, 1999, 11).p()).isBetween(0.65, 0.80);
  }

  /** Figures of scipy.stats.chi2_contingency 1.17 without correction. */
  @Test
  void aChainWithoutMemoryIsATableOfIndependence() {
    IndependenceTest test =
        MarkovOrder.zeroAgainstFirst(
            TransitionCounts.of(new int[][] {{30, 12, 3}, {9, 25, 8}, {2, 7, 19}}));
    assertThat(test.chiSquare()).isCloseTo(54.7691193291803, within(1e-11));
    assertThat(test.chiSquareP()).isCloseTo(3.63177562613404e-11, within(1e-22));
    assertThat(test.degreesOfFreedom()).isEqualTo(4);
  }

  @Test
  void emptyRowsAndColumnsGiveNoDegreeOfFreedom() {
    long[][][] triples = new long[3][3][3];
    triples[0][1][0] = 4;
    triples[0][1][1] = 2;
    triples[1][1][0] = 1;
    triples[1][1][1] = 5;
    triples[2][2][2] = 9;
    assertThat(MarkovOrder.firstAgainstSecond(triples).degreesOfFreedom()).isEqualTo(1);
  }

  @Test
  void aChainOfTheSecondOrderIsFound() {
    // The next state is that before the present one.
    List<Integer> path = List.of(0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0);
    long[][][] triples = MarkovOrder.triples(2, List.of(path));
    assertThat(MarkovOrder.firstAgainstSecond(triples).chiSquareP()).isLessThan(0.001);
    assertThat(MarkovOrder.shuffled(triples, 999, 11).p()).isLessThan(0.01);
    assertThat(MarkovOrder.zeroAgainstFirst(TransitionCounts.ofPath(2, path)).chiSquareP())
        .isGreaterThan(0.5);
  }
}
