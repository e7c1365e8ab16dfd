package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MobilityTest {
  @Test
  void nobodyMovesInTheIdentity() {
    Mobility mobility =
        Mobility.evenly(TransitionMatrix.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}));
    assertThat(mobility.trace()).isZero();
    assertThat(mobility.determinant()).isZero();
    assertThat(mobility.secondEigenvalue()).isZero();
    assertThat(mobility.leaving()).isZero();
    assertThat(mobility.distance()).isZero();
  }

  @Test
  void whereTheStartDoesNotMatterMobilityIsWhole() {
    double third = 1 / 3.0;
    double[] row = {third, third, third};
    Mobility mobility = Mobility.evenly(TransitionMatrix.of(new double[][] {row, row, row}));
    assertThat(mobility.trace()).isCloseTo(1, within(1e-12));
    assertThat(mobility.determinant()).isCloseTo(1, within(1e-12));
    assertThat(mobility.secondEigenvalue()).isCloseTo(1, within(1e-7));
  }

  @Test
  void complexEigenvaluesCountByTheirModulus() {
    // A cycle: the eigenvalues are the cube roots of 1.
    TransitionMatrix cycle = TransitionMatrix.of(new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}});
    assertThat(Mobility.evenly(cycle).secondEigenvalue()).isCloseTo(0, within(1e-12));
    assertThat(Mobility.evenly(cycle).trace()).isEqualTo(1.5);
  }

  @Test
  void anEmptyRowIsRemovedAndTheNumberOfStatesLowered() {
    TransitionMatrix two = TransitionMatrix.of(new double[][] {{0.7, 0.3}, {0.2, 0.8}});
    TransitionMatrix three =
        TransitionMatrix.of(new double[][] {{0.7, 0, 0.3}, null, {0.2, 0, 0.8}});
    Mobility expected = Mobility.of(two, List.of(0.25, 0.75));
    Mobility mobility = Mobility.of(three, List.of(0.2, 0.2, 0.6));
    assertThat(mobility.states()).isEqualTo(2);
    assertThat(mobility.leftOut()).containsExactly(1);
    assertThat(mobility.trace()).isEqualTo(expected.trace()).isEqualTo(0.5);
    assertThat(mobility.determinant()).isEqualTo(expected.determinant());
    assertThat(mobility.secondEigenvalue()).isEqualTo(expected.secondEigenvalue());
    assertThat(mobility.leaving()).isCloseTo(expected.leaving(), within(1e-15));
    assertThat(mobility.distance()).isCloseTo(expected.distance(), within(1e-15));
    assertThat(mobility.weights().get(0)).isCloseTo(0.25, within(1e-15));
    assertThat(mobility.weights().get(1)).isNull();
    assertThat(mobility.escape()).containsExactly(0.3, null, 0.2);
  }

  @Test
  void whereAStateThatNobodyLeftWasComeToTheSquareIndicesAreNotEstimable() {
    Mobility mobility =
        Mobility.evenly(TransitionMatrix.of(new double[][] {{0.7, 0.3, 0}, {0.2, 0.7, 0.1}, null}));
    assertThat(mobility.determinant()).isNull();
    assertThat(mobility.secondEigenvalue()).isNull();
    assertThat(mobility.distance()).isNull();
    assertThat(mobility.trace()).isCloseTo(0.6, within(1e-15));
    assertThat(mobility.leaving()).isCloseTo(0.6, within(1e-15));
  }

  @Test
  void oneStateHasNoMobility() {
    Mobility mobility = Mobility.evenly(TransitionMatrix.of(new double[][] {{1, 0}, null}));
    assertThat(mobility.trace()).isNull();
    assertThat(mobility.determinant()).isNull();
    assertThat(mobility.leaving()).isNull();
  }

  @Test
  void aWeightIsNeededForEachState() {
    TransitionMatrix two = TransitionMatrix.of(new double[][] {{0.7, 0.3}, {0.2, 0.8}});
    assertThatThrownBy(() -> Mobility.of(two, List.of(1.0)))
        .hasMessage("Not a weight for each state: [1.0]");
    assertThat(Mobility.of(two, List.of(0.0, 0.0)).leaving()).isNull();
  }
}
