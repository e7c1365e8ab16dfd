package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Draws of matrices, projections by them, and their score. */
class ProjectionTest {
  private static final boolean[][] ALL = {
    {true, true, true}, {true, true, true}, {true, true, true}
  };

  private static TransitionCounts move(int from, int to) {
    long[][] counts = new long[3][3];
    counts[from][to] = 1;
    return TransitionCounts.of(counts);
  }

  /** 60 districts of which nobody leaves the top, which 5 come to. */
  private static List<TransitionCounts> districts() {
    List<TransitionCounts> districts = new ArrayList<>();
    districts.addAll(Collections.nCopies(20, move(0, 0)));
    districts.addAll(Collections.nCopies(20, move(0, 1)));
    districts.addAll(Collections.nCopies(15, move(1, 1)));
    districts.addAll(Collections.nCopies(5, move(1, 2)));
    return districts;
  }

  @Test
  void oneStepIsTheDistributionTimesTheMatrix() {
    TransitionMatrix matrix =
        TransitionMatrix.of(new double[][] {{0.5, 0.5, 0}, {0.25, 0.5, 0.25}, null});
    assertThat(Projection.step(List.of(0.4, 0.6, 0.0), matrix)).containsExactly(0.35, 0.5, 0.15);
    assertThat(Projection.step(List.of(0.4, 0.5, 0.1), matrix)).isNull();
  }

  @Test
  void aStateThatNobodyLeftIsNotEnteredAndNotEstimable() {
    MatrixDraws draws = MatrixDraws.of(districts(), ALL, 200, 3);
    assertThat(draws.notEstimable()).containsExactly(2);
    assertThat(draws.entered()).containsExactly(2);
    assertThat(draws.draws())
        .hasSize(200)
        .allSatisfy(
            matrix -> {
              assertThat(matrix.hasRow(2)).isFalse();
              assertThat(matrix.isEntered(2)).isFalse();
            });
    Projection projection = Projection.of(draws, List.of(10L, 20L, 4L), 2, 3);
    assertThat(projection.notProjected()).isEqualTo(4);
    assertThat(projection.mean(2, 2)).isNull();
    assertThat(projection.quantile(2, 2, 0.5)).isNull();
    assertThat(projection.quantileAtLeast(2, 2, 0.5)).isNull();
    assertThat(projection.probability(2, 2, 1)).isNull();
    assertThat(projection.mean(2, 0) + projection.mean(2, 1)).isCloseTo(30, within(1e-9));
  }

  @Test
  void theDrawsLieAroundTheSharesThatWereSeen() {
    MatrixDraws draws = MatrixDraws.of(districts(), ALL, 2000, 3);
    double mean =
        draws.draws().stream().mapToDouble(matrix -> matrix.probability(0, 1)).average().orElse(0);
    assertThat(mean).isCloseTo(0.5, within(0.01));
    double variance =
        draws.draws().stream()
            .mapToDouble(matrix -> Math.pow(matrix.probability(0, 1) - mean, 2))
            .average()
            .orElse(0);
    // That of the districts, about 0.25 / 40, and again that of the rows.
    assertThat(variance).isBetween(0.009, 0.016);
  }

  @Test
  void aStructuralZeroIsNotDrawn() {
    boolean[][] up = {{true, true, false}, {false, true, true}, {false, false, true}};
    List<TransitionCounts> districts = new ArrayList<>(districts());
    districts.add(move(2, 2));
    MatrixDraws draws = MatrixDraws.of(districts, up, 50, 3);
    assertThat(draws.draws())
        .allSatisfy(
            matrix -> {
              assertThat(matrix.probability(0, 2)).isZero();
              assertThat(matrix.probability(1, 0)).isZero();
              assertThat(matrix.probability(2, 2)).isEqualTo(1);
            });
    Projection projection = Projection.of(draws, List.of(30L, 0L, 0L), 40, 3);
    assertThat(projection.mean(0, 0)).isEqualTo(30);
    assertThat(projection.probability(40, 1, 30)).isGreaterThan(0.95);
    assertThat(projection.probability(1, 1, 30)).isLessThan(0.05);
    assertThat(projection.quantileAtLeast(1, 1, 0.05))
        .isLessThan(projection.quantileAtLeast(1, 1, 0.95));
  }

  @Test
  void theProbabilityOfHavingBeenThereGrowsWithTime() {
    MatrixDraws known =
        new MatrixDraws(
            List.of(TransitionMatrix.of(new double[][] {{0.5, 0.5, 0}, {0.5, 0, 0.5}, {1, 0, 0}})),
            List.of(),
            List.of(),
            0);
    // From 0 the top is reached in two steps by 1/4; it does not matter that it is left again.
    assertThat(Projection.reached(known, 2, 1)).containsExactly(0.0, 0.5, 1.0);
    assertThat(Projection.reached(known, 2, 2)).containsExactly(0.25, 0.5, 1.0);
    assertThat(Projection.reached(known, 2, 3)).containsExactly(0.375, 0.625, 1.0);
    assertThat(Projection.reached(MatrixDraws.of(districts(), ALL, 5, 3), 1, 2).get(2)).isNull();
  }

  @Test
  void theSameSeedGivesTheSameDrawsInWhateverOrderTheDistrictsCome() {
    List<TransitionCounts> turned = new ArrayList<>(districts());
    Collections.reverse(turned);
    MatrixDraws draws = MatrixDraws.of(districts(), ALL, 20, 3);
    assertThat(MatrixDraws.of(turned, ALL, 20, 3)).isEqualTo(draws);
    assertThat(MatrixDraws.of(turned, ALL, 20, 4).draws()).isNotEqualTo(draws.draws());
  }

  @Test
  void oneYearMatricesAreDrawnFromUnequalGaps() {
    List<GapCounts> districts = new ArrayList<>();
    for (TransitionCounts moves : districts()) {
      districts.add(GapCounts.of(3, Map.of(1, moves)));
      districts.add(GapCounts.of(3, Map.of(2, moves)));
    }
    MatrixDraws draws = MatrixDraws.oneYear(districts, ALL, 100, 3);
    assertThat(draws.notEstimable()).containsExactly(2);
    double mean =
        draws.draws().stream().mapToDouble(matrix -> matrix.probability(0, 1)).average().orElse(0);
    // Over one year half of those at the bottom left; over two years no more did.
    assertThat(mean).isBetween(0.33, 0.47);
    Collections.reverse(districts);
    assertThat(MatrixDraws.oneYear(districts, ALL, 100, 3)).isEqualTo(draws);
  }

  /**
   * The forecast (0.2, 0.5, 0.3) with the lowest level observed is the example of rps in the R
   * package verification, which divides by k - 1 as the mean does; Wilks prints the sum.
   */
  @Test
  void theRankedProbabilityScoreIsTheMeanOverTheLinesBetweenLevels() {
    List<Double> forecast = List.of(0.2, 0.5, 0.3);
    assertThat(RankedProbabilityScore.sum(forecast, List.of(1.0, 0.0, 0.0)))
        .isCloseTo(0.64 + 0.09, within(1e-15));
    assertThat(RankedProbabilityScore.of(forecast, 0)).isCloseTo(0.365, within(1e-15));
    assertThat(RankedProbabilityScore.of(forecast, 1)).isCloseTo((0.04 + 0.09) / 2, within(1e-15));
    assertThat(RankedProbabilityScore.of(forecast, forecast)).isZero();
    assertThat(RankedProbabilityScore.of(List.of(1.0, 0.0, 0.0), 2)).isEqualTo(1);
  }

  @Test
  void aScoreNeedsTheSameLevelsOnBothSides() {
    assertThatThrownBy(() -> RankedProbabilityScore.of(List.of(0.5, 0.5), List.of(1.0, 0.0, 0.0)))
        .hasMessage("2 levels forecast, but 3 observed");
    assertThatThrownBy(() -> RankedProbabilityScore.of(List.of(0.5, 0.5), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
