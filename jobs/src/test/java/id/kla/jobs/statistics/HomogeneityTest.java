package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HomogeneityTest {
  private static final TransitionCounts UP = TransitionCounts.of(new int[][] {{0, 1}, {0, 1}});
  private static final TransitionCounts STAY = TransitionCounts.of(new int[][] {{1, 0}, {0, 1}});

  @Test
  void groupsOfTheSameSharesAreHomogeneous() {
    TransitionCounts one = TransitionCounts.of(new int[][] {{6, 3}, {2, 8}});
    Homogeneity test = Homogeneity.of(List.of(one, one.plus(one)));
    assertThat(test.moves().chiSquare()).isCloseTo(0, within(1e-12));
    assertThat(test.moves().likelihoodRatio()).isCloseTo(0, within(1e-12));
    assertThat(test.moves().degreesOfFreedom()).isEqualTo(2);
    assertThat(test.moves().chiSquareP()).isCloseTo(1, within(1e-12));
  }

  @Test
  void qIsTheSumOverGroupsOfTheDistanceFromThePooledMatrix() {
    TransitionCounts first = TransitionCounts.of(new int[][] {{20, 10, 0}, {5, 15, 5}, {0, 0, 0}});
    TransitionCounts second = TransitionCounts.of(new int[][] {{10, 15, 5}, {0, 0, 0}, {1, 2, 3}});
    TransitionMatrix pooled = first.plus(second).probabilities();
    double q = 0;
    for (TransitionCounts group : List.of(first, second)) {
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          if (group.starters(i) > 0) {
            double p = pooled.probability(i, j);
            double apart = group.probabilities().probability(i, j) - p;
            q += group.starters(i) * apart * apart / p;
          }
        }
      }
    }
    IndependenceTest test = Homogeneity.of(List.of(first, second)).moves();
    assertThat(test.chiSquare()).isCloseTo(q, within(1e-12));
    // Only the first row has moves in both groups: (3 - 1)(2 - 1).
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
  }

  @Test
  void aCellThatIsEmptyInEveryGroupGivesNoDegreeOfFreedom() {
    TransitionCounts first = TransitionCounts.of(new int[][] {{9, 4, 0}, {3, 9, 2}, {0, 1, 5}});
    TransitionCounts second = TransitionCounts.of(new int[][] {{5, 5, 0}, {2, 6, 6}, {0, 2, 7}});
    Homogeneity test = Homogeneity.of(List.of(first, second));
    assertThat(test.moves().degreesOfFreedom()).isEqualTo(1 + 2 + 1);
    assertThat(test.fullDegreesOfFreedom()).isEqualTo(6);
    assertThat(test.moves().isSparse()).isTrue();
  }

  @Test
  void withOneGroupThereIsNothingToTest() {
    Homogeneity test = Homogeneity.of(List.of(UP));
    assertThat(test.moves().degreesOfFreedom()).isZero();
    assertThat(test.moves().chiSquareP()).isNull();
    assertThatThrownBy(() -> Homogeneity.of(List.of(UP, TransitionCounts.none(3))))
        .hasMessage("Groups of different numbers of states");
  }

  @Test
  void countsAreSparseWhenMoreThanAFifthOfTheCellsExpectLessThanFive() {
    assertThat(new IndependenceTest(0, 0, 4, 10, 2).isSparse()).isFalse();
    assertThat(new IndependenceTest(0, 0, 4, 10, 3).isSparse()).isTrue();
    assertThat(IndependenceTest.of(new long[][] {{10, 10}, {9, 9}}).smallCells()).isZero();
    assertThat(IndependenceTest.of(new long[][] {{16, 16}, {4, 4}}).smallCells()).isEqualTo(2);
  }

  @Test
  void aTinyProbabilityKeepsItsDigits() {
    // pchisq(200, 2, lower.tail = FALSE) is exp(-100).
    assertThat(ChiSquare.tail(200, 2)).isCloseTo(Math.exp(-100), within(1e-56));
  }

  @Test
  void groupsThatMoveApartAreFarOutAmongTheShuffles() {
    List<TransitionCounts> districts = new ArrayList<>(Collections.nCopies(12, UP));
    districts.addAll(Collections.nCopies(12, STAY));
    List<Integer> groups = new ArrayList<>(Collections.nCopies(12, 0));
    groups.addAll(Collections.nCopies(12, 1));
    PermutationTest test = Homogeneity.shuffled(districts, groups, 999, 7);
    assertThat(test.observed()).isCloseTo(24, within(1e-12));
    assertThat(test.p()).isEqualTo(0.001);
    assertThat(test.draws()).isEqualTo(999);
    assertThat(test.seed()).isEqualTo(7);
  }

  @Test
  void aDistrictWithManyMovesIsShuffledAsOne() {
    // One district makes all the difference; it is in either group half of the time.
    TransitionCounts many = TransitionCounts.of(new int[][] {{0, 40}, {0, 0}});
    TransitionCounts others = TransitionCounts.of(new int[][] {{10, 0}, {0, 0}});
    List<TransitionCounts> districts = List.of(many, others, others, others);
    PermutationTest test = Homogeneity.shuffled(districts, List.of(0, 1, 0, 1), 999, 7);
    assertThat(test.p()).isEqualTo(1);
  }

  @Test
  void periodsAreShuffledWithinADistrictAmongThoseInWhichItMoved() {
    TransitionCounts none = TransitionCounts.none(2);
    List<List<TransitionCounts>> districts = new ArrayList<>();
    districts.addAll(Collections.nCopies(10, List.of(UP, none, STAY)));
    PermutationTest apart = Homogeneity.shuffledWithin(districts, 999, 7);
    assertThat(apart.observed()).isCloseTo(20, within(1e-12));
    assertThat(apart.p()).isLessThan(0.01);
    List<List<TransitionCounts>> alone = Collections.nCopies(10, List.of(UP, none, none));
    assertThat(Homogeneity.shuffledWithin(alone, 99, 7).p()).isEqualTo(1);
    List<List<TransitionCounts>> fixed = new ArrayList<>();
    fixed.addAll(Collections.nCopies(5, List.of(UP, none)));
    fixed.addAll(Collections.nCopies(5, List.of(none, STAY)));
    assertThat(Homogeneity.shuffledWithin(fixed, 99, 7).p()).isEqualTo(1);
  }

  @Test
  void theOrderOfTheDistrictsChangesNothing() {
    Random random = new Random(3);
    List<TransitionCounts> districts = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    for (int n = 0; n < 30; n++) {
      districts.add(
          TransitionCounts.of(
              new int[][] {
                {random.nextInt(3), random.nextInt(3)}, {random.nextInt(3), random.nextInt(3)}
              }));
      groups.add(random.nextInt(3));
    }
    PermutationTest test = Homogeneity.shuffled(districts, groups, 199, 5);
    Collections.reverse(districts);
    Collections.reverse(groups);
    assertThat(Homogeneity.shuffled(districts, groups, 199, 5)).isEqualTo(test);
  }
}
