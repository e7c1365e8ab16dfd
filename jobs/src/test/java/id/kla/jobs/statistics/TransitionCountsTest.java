package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionCountsTest {
  private static final TransitionCounts COUNTS =
      TransitionCounts.of(new int[][] {{4, 3, 1}, {2, 5, 1}, {0, 0, 0}});

  @Test
  void aProbabilityIsTheShareOfThoseWhoStartedThere() {
    TransitionMatrix matrix = COUNTS.probabilities();
    assertThat(matrix.probability(0, 1)).isEqualTo(3 / 8.0);
    assertThat(matrix.probability(1, 0)).isEqualTo(2 / 8.0);
    assertThat(COUNTS.interval(0, 1)).isEqualTo(WilsonInterval.of(3, 8));
  }

  @Test
  void aStateThatNobodyLeftHasNoRow() {
    TransitionMatrix matrix = COUNTS.probabilities();
    assertThat(matrix.hasRow(2)).isFalse();
    assertThat(matrix.probability(2, 2)).isNull();
    assertThat(matrix.toArray()[2]).isNull();
    assertThat(matrix.emptyRows()).containsExactly(2);
    assertThat(matrix.isEntered(2)).isTrue();
    TransitionMatrix apart = TransitionMatrix.of(new double[][] {{1, 0}, {0, 1}});
    assertThat(apart.isEntered(0)).isFalse();
    assertThat(COUNTS.interval(2, 2)).isEqualTo(new WilsonInterval(0, 1));
  }

  @Test
  void aHoleInAPathIsNotBridged() {
    List<Integer> path = Arrays.asList(0, 1, null, 2, 2);
    assertThat(TransitionCounts.ofPath(3, path))
        .isEqualTo(TransitionCounts.of(new int[][] {{0, 1, 0}, {0, 0, 0}, {0, 0, 1}}));
    assertThat(ObservedPair.ofPath(List.of(2018, 2019, 2021, 2022, 2023), path))
        .containsExactly(new ObservedPair(0, 1, 1), new ObservedPair(2, 2, 1));
  }

  @Test
  void aPairKnowsTheYearsBetweenItsEditions() {
    assertThat(ObservedPair.ofPath(List.of(2019, 2021, 2022), List.of(1, 1, 2)))
        .containsExactly(new ObservedPair(1, 1, 2), new ObservedPair(1, 2, 1));
    GapCounts byGap =
        GapCounts.ofPairs(3, ObservedPair.ofPath(List.of(2019, 2021, 2022), List.of(1, 1, 2)));
    assertThat(byGap.byGap()).containsOnlyKeys(1, 2);
    assertThat(byGap.byGap().get(2).count(1, 1)).isEqualTo(1);
    assertThat(byGap.byGap().get(1).count(1, 2)).isEqualTo(1);
  }

  @Test
  void amongSomeStatesOnlyTheMovesBetweenThemCount() {
    assertThat(COUNTS.among(List.of(0, 1)))
        .isEqualTo(TransitionCounts.of(new int[][] {{4, 3}, {2, 5}}));
  }

  @Test
  void severalStepsAreThePowerOfTheMatrix() {
    TransitionMatrix matrix = TransitionMatrix.of(new double[][] {{0.9, 0.1}, {0.4, 0.6}});
    assertThat(matrix.power(2).probability(0, 1)).isCloseTo(0.9 * 0.1 + 0.1 * 0.6, within(1e-15));
    assertThat(matrix.power(1)).isEqualTo(matrix);
  }

  @Test
  void noPowerIsKnownThroughAStateWithoutARow() {
    TransitionMatrix matrix =
        TransitionMatrix.of(new double[][] {{0.5, 0.5, 0}, {0, 0.5, 0.5}, null});
    assertThat(matrix.power(2).hasRow(0)).isTrue();
    assertThat(matrix.power(2).probability(0, 2)).isEqualTo(0.25);
    assertThat(matrix.power(2).hasRow(1)).isFalse();
    assertThat(matrix.power(3).hasRow(0)).isFalse();
  }

  @Test
  void publishedPercentagesThatDoNotQuiteAddUpAreScaled() {
    TransitionMatrix matrix = TransitionMatrix.normalised(new double[][] {{90.8, 9.1}, {0, 100}});
    assertThat(matrix.probability(0, 0)).isCloseTo(90.8 / 99.9, within(1e-15));
    assertThatThrownBy(() -> TransitionMatrix.of(new double[][] {{0.908, 0.091}, {0, 1}}))
        .hasMessage("Does not add up to 1: [0.908, 0.091]");
  }

  @Test
  void whatIsNoTableOfCountsIsRefused() {
    assertThatThrownBy(() -> TransitionCounts.of(new int[][] {{1, -1}, {0, 1}}))
        .hasMessage("Not a row of counts: [1, -1]");
    assertThatThrownBy(() -> TransitionCounts.of(new int[][] {{1, 1}}))
        .hasMessage("Not a row of counts: [1, 1]");
    assertThatThrownBy(() -> new ObservedPair(0, 1, 0))
        .hasMessage("Not a pair: from 0 to 1 over 0 years");
    assertThatThrownBy(() -> TransitionMatrix.of(new double[][] {{1.5, -0.5}, {0, 1}}))
        .hasMessage("Not a row of probabilities: [1.5, -0.5]");
  }
}
