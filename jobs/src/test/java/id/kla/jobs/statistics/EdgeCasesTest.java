package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.statistics.Generator.Adjustment;
import id.kla.jobs.statistics.Generator.Embeddable;
import id.kla.jobs.statistics.KaplanMeier.Lifetime;
import id.kla.jobs.statistics.Turnbull.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is not estimable is null or empty, what makes no sense is refused: never a quiet NaN. */
class EdgeCasesTest {
  private static final double NAN = Double.NaN;
  private static final double INF = Double.POSITIVE_INFINITY;

  /** 0 to 1, 1 to 0 or 2, and nobody left 2. */
  private static final TransitionMatrix OPEN =
      TransitionMatrix.of(new double[][] {{0.5, 0.5, 0}, {0.5, 0, 0.5}, null});

  /** State 2 is never left. */
  private static final TransitionMatrix CLOSED =
      TransitionMatrix.of(new double[][] {{0.5, 0.5, 0}, {0.5, 0, 0.5}, {0, 0, 1}});

  @Test
  void aFirstArrivalAddsUpToWhatIsHit() {
    ArrivalCurve curve = ArrivalCurve.of(CLOSED, Set.of(2), 0, 3);
    // 0-1-2 with 1/4; 0-0-1-2 with 1/8.
    assertThat(curve.at()).containsExactly(0.0, 0.25, 0.125);
    assertThat(curve.within()).containsExactly(0.0, 0.25, 0.375);
    assertThat(curve.conditional()).containsExactly(0.0, 0.25, 0.125 / 0.75);
    // In a state that is never left the way back is one step, and then nothing is left to come.
    ArrivalCurve back = ArrivalCurve.of(CLOSED, Set.of(2), 2, 2);
    assertThat(back.at()).containsExactly(1.0, 0.0);
    assertThat(back.within()).containsExactly(1.0, 1.0);
    assertThat(back.conditional()).containsExactly(1.0, null);
  }

  @Test
  void anArrivalThroughAStateWithoutARowIsNotEstimable() {
    // State 2 is the target: that nobody left it does not matter before it is come to.
    assertThat(ArrivalCurve.of(OPEN, Set.of(2), 0, 3).at()).containsExactly(0.0, 0.25, 0.125);
    // Once it is on the way, the third step is not known.
    assertThat(ArrivalCurve.of(OPEN, Set.of(0), 1, 3).at()).containsExactly(0.5, null, null);
    TransitionMatrix never = TransitionMatrix.of(new double[][] {{1, 0}, null});
    assertThat(ArrivalCurve.of(never, Set.of(1), 0, 1).within()).containsExactly((Double) null);
    assertThat(ArrivalCurve.of(never, Set.of(0, 1), 0, 1).within()).containsExactly(1.0);
  }

  @Test
  void visitsThroughAStateWithoutARowAreNotEstimable() {
    // (I - T)^-1 of {{1/2, 1/2}, {1/2, 0}} by hand.
    List<List<Double>> visits = Visits.of(CLOSED);
    double[][] expected = {{4, 2, INF}, {2, 2, INF}, {0, 0, INF}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (Double.isInfinite(expected[i][j])) {
          assertThat(visits.get(i).get(j)).isEqualTo(INF);
        } else {
          assertThat(visits.get(i).get(j)).isCloseTo(expected[i][j], within(1e-14));
        }
      }
    }
    assertThat(Visits.of(OPEN)).allSatisfy(row -> assertThat(row).containsOnlyNulls());
    assertThat(Visits.of(TransitionMatrix.of(new double[][] {{1}}))).containsExactly(List.of(INF));
    assertThat(Visits.of(TransitionMatrix.of(new double[0][]))).isEmpty();
  }

  @Test
  void aFitLeavesOutRowsThatAreNotGiven() {
    TransitionCounts moves = TransitionCounts.of(new int[][] {{6, 2, 0}, {0, 0, 0}, {1, 1, 1}});
    FitTest test =
        FitTest.of(moves, TransitionMatrix.of(new double[][] {{.5, .5, 0}, {.2, .3, .5}, null}));
    // (6 - 4)^2 / 4 twice; nobody starts in 1, and the row of 2 is not given.
    assertThat(test.chiSquare()).isCloseTo(2, within(1e-14));
    assertThat(test.likelihoodRatio())
        .isCloseTo(2 * (6 * Math.log(1.5) + 2 * Math.log(.5)), within(1e-14));
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
    assertThat(test.leftOut()).containsExactly(2);
    assertThat(test.isSparse()).isTrue();
    FitTest nothing = FitTest.of(TransitionCounts.none(3), OPEN);
    assertThat(nothing.chiSquareP()).isNull();
    assertThat(nothing.likelihoodRatioP()).isNull();
    assertThat(nothing.isSparse()).isFalse();
    assertRefused(
        () -> FitTest.of(TransitionCounts.none(2), OPEN),
        "Moves among 2 states, but a matrix of 3");
  }

  /** A row of a logarithm with one rate below 0, and what the others make of it. */
  @Test
  void theAdjustmentsOfRatesBearTheNegativeOnes() {
    TransitionMatrix matrix =
        TransitionMatrix.of(
            new double[][] {{0.8, 0.199, 0.001}, {0.1, 0.8, 0.1}, {0.001, 0.199, 0.8}});
    List<Double> diagonal = near(matrix, Adjustment.DIAGONAL);
    List<Double> weighted = near(matrix, Adjustment.WEIGHTED);
    List<Double> positive = near(matrix, Adjustment.POSITIVE);
    // The row of the logarithm is (d, u, -b) with b = d + u: b is what the others bear.
    double u = diagonal.get(1);
    double d = positive.get(0);
    double b = d + u;
    assertThat(b).isPositive();
    assertThat(diagonal.get(0)).isCloseTo(-u, within(1e-12));
    assertThat(positive.get(1)).isCloseTo(-d, within(1e-12));
    assertThat(weighted.get(0)).isCloseTo(d - b * -d / (u - d), within(1e-12));
    assertThat(weighted.get(1)).isCloseTo(u - b * u / (u - d), within(1e-12));
    for (List<Double> row : List.of(diagonal, weighted, positive)) {
      assertThat(row.get(2)).isZero();
      assertThat(row.get(0) + row.get(1)).isCloseTo(0, within(1e-12));
    }
    assertThat(Generator.near(OPEN, Adjustment.DIAGONAL)).isEmpty();
    assertThat(Generator.near(TransitionMatrix.of(new double[0][]), Adjustment.DIAGONAL)).isEmpty();
  }

  private static List<Double> near(TransitionMatrix matrix, Adjustment adjustment) {
    return Generator.near(matrix, adjustment).orElseThrow().rates().get(0);
  }

  @Test
  void aMatrixOverTimeIsThatOfTheRates() {
    Embeddable rates = new Embeddable(List.of(List.of(-2.0, 2.0), List.of(0.0, 0.0)));
    assertThat(rates.over(0.5).probability(0, 0)).isCloseTo(Math.exp(-1), within(1e-14));
    assertThat(rates.over(0).probability(0, 0)).isEqualTo(1);
    assertRefused(() -> rates.over(-1), "Not a time forward: -1.0");
    assertRefused(() -> rates.over(NAN), "Not a time forward: NaN");
    TransitionMatrix two = rates.over(2);
    assertThat(two.root(4).orElseThrow().probability(0, 0)).isCloseTo(Math.exp(-1), within(1e-9));
    assertThat(OPEN.root(2)).isEmpty();
    assertRefused(() -> two.root(0), "Not a number of steps: 0");
  }

  @Test
  void statesThatThereAreNotAreRefused() {
    String message = "There are 3 states, but no 3";
    assertRefused(() -> Hitting.of(OPEN, Set.of(3)), message);
    assertRefused(() -> ArrivalCurve.of(OPEN, Set.of(3), 0, 1), message);
    assertRefused(() -> ArrivalCurve.of(OPEN, Set.of(2), 3, 1), message);
    assertRefused(() -> MarkovOrder.triples(3, List.of(List.of(0, 1, 3))), message);
    assertRefused(() -> MarkovOrder.against(3, List.of(List.of(0, 1, 3)), 1), message);
    assertRefused(() -> TransitionCounts.ofPath(3, List.of(0, 3)), message);
    assertRefused(() -> TransitionCounts.none(3).among(List.of(3)), message);
    assertRefused(() -> RankedProbabilityScore.of(List.of(0.5, 0.3, 0.2), 3), message);
    assertRefused(() -> ArrivalCurve.of(OPEN, Set.of(), 0, 1), "Not a way: 1 steps to []");
    assertRefused(() -> MarkovOrder.against(3, List.of(), -1), "Not an order: -1");
  }

  @Test
  void aPathWithAHoleIsBrokenAtEachOrder() {
    List<Integer> path = Arrays.asList(0, 1, 1, null, 0, 1, 0, 1, 0, 0);
    assertThat(MarkovOrder.against(2, List.of(path), 0))
        .isEqualTo(MarkovOrder.zeroAgainstFirst(TransitionCounts.ofPath(2, path)));
    assertThat(MarkovOrder.against(2, List.of(path), 1))
        .isEqualTo(MarkovOrder.firstAgainstSecond(MarkovOrder.triples(2, List.of(path))));
    assertThat(MarkovOrder.against(2, List.of(path), 9).chiSquareP()).isNull();
  }

  /** 0 and -0 are one time: two events of four at it leave a half, not 3/4 and then 1/2. */
  @Test
  void zeroAndMinusZeroAreOneTime() {
    KaplanMeier curve =
        KaplanMeier.of(
                List.of(
                    new Lifetime(-1, 0.0, true),
                    new Lifetime(-1, -0.0, true),
                    new Lifetime(-1, 1, true),
                    new Lifetime(-1, 2, true)))
            .orElseThrow();
    assertThat(curve.steps()).hasSize(3);
    assertThat(curve.steps().get(0).events()).isEqualTo(2);
    Turnbull same = Turnbull.of(List.of(Observation.at(0.0), Observation.at(-0.0))).orElseThrow();
    assertThat(same.steps()).hasSize(1);
    assertRefused(() -> curve.survivalAt(NAN), "Not a time: NaN");
    assertRefused(() -> same.survivalAt(NAN), "Not a time: NaN");
  }

  @Test
  void notANumberIsRefused() {
    assertThatThrownBy(() -> HamedRao.of(new double[] {1, NAN, 3}))
        .isInstanceOf(IllegalArgumentException.class);
    assertRefused(() -> HamedRao.of(new double[] {1, 2, 3}, -1), "Not a number of lags: -1");
    assertRefused(
        () -> Mobility.of(CLOSED, List.of(NAN, 1.0, 1.0)),
        "Not a weight for each state: [NaN, 1.0, 1.0]");
    assertRefused(
        () -> RankedProbabilityScore.of(List.of(NAN, 0.5), List.of(0.5, 0.5)),
        "Not shares that add up to 1: [NaN, 0.5]");
    assertRefused(
        () -> MarginalHomogeneity.of(TransitionCounts.none(2), List.of(1.0, NAN)),
        "Not a score for each of 2 levels: [1.0, NaN]");
    assertThatThrownBy(() -> TransitionMatrix.normalised(new double[][] {{INF}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Theil.meanLogarithmicDeviation(new double[] {NAN}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SenSlope.common(new double[] {1, 2}, new Double[][] {{1.0, NAN}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                CochranArmitage.bootstrap(
                    new Boolean[][] {{true, false}}, new double[] {1, NAN}, 9, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertRefused(
        () -> CochranArmitage.bootstrap(new Boolean[][] {{true}}, new double[] {1, 2}, 9, 1),
        "Times differ: 1, 2");
    assertThatThrownBy(() -> WeightedKappa.of(TransitionCounts.none(1), new double[][] {{NAN}}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLimitOfNoShareIsRefused() {
    FunnelLimits limits = FunnelLimits.of(0.5, 10).orElseThrow();
    assertRefused(() -> limits.place(11), "Not a share: 11 of 10");
    assertRefused(() -> limits.place(-1), "Not a share: -1 of 10");
    assertThat(FunnelLimits.limit(0.5, 10, FunnelLimits.Form.EXACT, 0.025))
        .isEqualTo(limits.low95());
    assertRefused(
        () -> FunnelLimits.limit(0.5, 0, FunnelLimits.Form.EXACT, 0.025),
        "Not a limit of a share: 0.5 of 0 at 0.025");
    assertRefused(
        () -> FunnelLimits.limit(0.5, 10, FunnelLimits.Form.EXACT, 1),
        "Not a limit of a share: 0.5 of 10 at 1.0");
  }

  @Test
  void nothingToCompareIsNotEstimable() {
    SymmetryTest nobody = SymmetryTest.corrected(TransitionCounts.none(2));
    assertThat(nobody.p()).isNull();
    assertThatThrownBy(() -> SymmetryTest.corrected(TransitionCounts.none(3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SenSlope.common(new double[] {1, 2}, new Double[][] {{null, 3.0}, {4.0, null}}))
        .isEmpty();
    // Slopes are within a series: 1 and 3, never from one series to the next.
    assertThat(SenSlope.common(new double[] {1, 2}, new Double[][] {{0.0, 1.0}, {9.0, 12.0}}))
        .contains(2.0);
    assertThat(Theil.meanLogarithmicDeviation(new double[] {1, 0})).isEmpty();
    assertThat(Theil.meanLogarithmicDeviation(new double[0])).isEmpty();
    assertThat(Theil.meanLogarithmicDeviation(new double[] {7, 7})).contains(0.0);
    assertThat(UpDown.of(TransitionCounts.none(0)).signTestP())
        .isEqualTo(UpDown.of(TransitionCounts.none(2)).signTestP());
    assertThat(LongRun.of(TransitionMatrix.of(new double[0][])).distributions()).isEmpty();
  }

  @Test
  void whatCannotBeComparedOrDrawnIsRefused() {
    TransitionCounts one = TransitionCounts.of(new int[][] {{1, 2}, {3, 4}});
    assertRefused(() -> Homogeneity.of(List.of()), "Not one group to compare");
    assertRefused(
        () -> Homogeneity.shuffled(List.of(), List.of(), 9, 1), "Not one district to compare");
    assertRefused(() -> Homogeneity.shuffledWithin(List.of(), 9, 1), "Not one district to compare");
    assertRefused(
        () -> Homogeneity.shuffledWithin(List.of(List.of(one, one), List.of(one)), 9, 1),
        "Districts over different numbers of periods");
    assertRefused(
        () -> Homogeneity.shuffled(List.of(one, one), List.of(0, 1), -1, 1),
        "Not a number of shuffles: -1");
    boolean[][] all = {{true, true}, {true, true}};
    assertRefused(() -> MatrixDraws.of(List.of(one), all, 0, 1), "Not a number of draws: 0");
    assertRefused(
        () -> OneYearMatrix.of(GapCounts.of(2, Map.of(1, one)), new boolean[][] {{true}}),
        "Not a square of 2 states: [[true]]");
    assertRefused(() -> Projection.together(List.of()), "No part to take together");
    assertRefused(
        () -> Projection.step(List.of(0.5, 0.5), CLOSED), "Not a share for each state: [0.5, 0.5]");
    assertRefused(
        () -> Projection.step(List.of(0.5, 0.5, NAN), CLOSED),
        "Not a share for each state: [0.5, 0.5, NaN]");
    assertRefused(
        () -> IndependenceTest.of(new long[][] {{1, -1}}), "Not a table of counts: [[1, -1]]");
    assertRefused(
        () -> IndependenceTest.of(new long[][] {{1, 1}, {1}}),
        "Not a table of counts: [[1, 1], [1]]");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
