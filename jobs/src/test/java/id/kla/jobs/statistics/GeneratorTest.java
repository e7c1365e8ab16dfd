package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.statistics.Generator.Embeddable;
import id.kla.jobs.statistics.Generator.NotEmbeddable;
import id.kla.jobs.statistics.Generator.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratorTest {
  /** The table of Craig and Sendi 2002; rates of scipy.linalg.logm 1.17. */
  @Test
  void theRatesAreTheLogarithm() {
    TransitionMatrix matrix =
        TransitionCounts.of(new int[][] {{682, 33, 25}, {154, 64, 47}, {19, 19, 43}})
            .probabilities();
    assertRates(
        matrix,
        new double[][] {
          {-0.11763129, 0.08296482, 0.03466648},
          {1.22994596, -1.75580714, 0.52586118},
          {0.04428804, 0.73289742, -0.77718546}
        });
  }

  @Test
  void aMatrixThatHasNoEigenvectorsEnoughStillHasItsRates() {
    // exp of a pure birth chain with equal rates: one Jordan block of size 2.
    double stay = Math.exp(-0.5);
    TransitionMatrix matrix =
        TransitionMatrix.of(
            new double[][] {{stay, 0.5 * stay, 1 - 1.5 * stay}, {0, stay, 1 - stay}, {0, 0, 1}});
    assertRates(matrix, new double[][] {{-0.5, 0.5, 0}, {0, -0.5, 0.5}, {0, 0, 0}});
  }

  @Test
  void whatHasNoRatesSaysWhy() {
    assertReason(new double[][] {{0.2, 0.8}, {0.8, 0.2}}, Reason.DETERMINANT_NOT_POSITIVE);
    assertReason(new double[][] {{0.5, 0.5}, null}, Reason.MISSING_ROW);
    assertReason(
        new double[][] {{0.8, 0.2, 0}, {0.1, 0.8, 0.1}, {0, 0.2, 0.8}},
        Reason.WITHIN_REACH_BUT_ZERO);
    // A cycle made lazy: det = 1/8 (1 + 1) is above (1/2)^3.
    assertReason(
        new double[][] {{0.5, 0.5, 0}, {0, 0.5, 0.5}, {0.5, 0, 0.5}},
        Reason.DETERMINANT_ABOVE_DIAGONAL);
    assertReason(
        new double[][] {{0.8, 0.199, 0.001}, {0.1, 0.8, 0.1}, {0.001, 0.199, 0.8}},
        Reason.NO_VALID_LOGARITHM);
  }

  private static void assertReason(double[][] rows, Reason reason) {
    assertThat(Generator.of(TransitionMatrix.of(rows))).isEqualTo(new NotEmbeddable(reason));
  }

  private static void assertRates(TransitionMatrix matrix, double[][] expected) {
    Generator generator = Generator.of(matrix);
    assertThat(generator).isInstanceOf(Embeddable.class);
    List<List<Double>> rates = ((Embeddable) generator).rates();
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected.length; j++) {
        assertThat(rates.get(i).get(j)).isCloseTo(expected[i][j], within(1e-8));
      }
    }
  }
}
