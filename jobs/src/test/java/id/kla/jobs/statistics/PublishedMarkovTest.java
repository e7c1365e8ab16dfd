package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Figures that others print for the same data. Those of published_statistics.json name their
 * sources there: giddy and libpysal of PySAL, the packages coin and vcd of R.
 */
class PublishedMarkovTest {
  private static final JsonNode PUBLISHED = read();

  /** Printed with eight decimals. */
  private static final double EIGHT = 0.6e-8;

  /** PySAL giddy, test_markov.py: income quintiles of 48 states of the US, 1929 to 2009. */
  @Test
  void theChainOfUsIncomesIsThatOfGiddy() {
    JsonNode entry = PUBLISHED.get("markov_us_state_income_quintiles");
    JsonNode expected = entry.get("expected");
    TransitionCounts counts = counts(entry.get("inputs").get("transition_counts"));
    TransitionMatrix matrix = counts.probabilities();

    assertThat(counts.total()).isEqualTo(expected.get("n_transitions").asLong());
    assertMatrix(matrix.toArray(), expected.get("transition_probabilities"));
    LongRun longRun = LongRun.of(matrix);
    assertThat(longRun.distributions()).hasSize(1);
    assertRow(longRun.distributions().get(0).shares(), expected.get("steady_state"), EIGHT);
    assertTimes(FirstPassage.of(matrix).times(), expected.get("mean_first_passage_time"));
    assertRow(Sojourn.times(matrix), expected.get("sojourn_time"), EIGHT);
  }

  /** PySAL giddy, test_markov.py: the first two years alone, with states that are never left. */
  @Test
  void aChainThatIsAbsorbedIsThatOfGiddy() {
    JsonNode entry = PUBLISHED.get("markov_absorbing_two_years");
    JsonNode expected = entry.get("expected");
    TransitionMatrix matrix = counts(entry.get("inputs").get("transition_counts")).probabilities();

    assertMatrix(matrix.toArray(), expected.get("transition_probabilities"));
    JsonNode steady = expected.get("steady_states_one_per_recurrent_class");
    List<LongRun.Stationary> distributions = LongRun.of(matrix).distributions();
    assertThat(distributions).hasSize(steady.size());
    for (int n = 0; n < steady.size(); n++) {
      assertRow(distributions.get(n).shares(), steady.get(n), EIGHT);
    }
    assertTimes(FirstPassage.of(matrix).times(), expected.get("mean_first_passage_time"));
    assertRow(Sojourn.times(matrix), expected.get("sojourn_time"), EIGHT);
  }

  /** PySAL giddy, test_mobility.py and test_markov.py. */
  @Test
  void theMobilityIndicesAreThoseOfGiddy() {
    JsonNode entry = PUBLISHED.get("mobility_indices");
    JsonNode expected = entry.get("expected");
    TransitionMatrix matrix =
        labelled(entry.get("inputs").get("transition_counts")).probabilities();
    JsonNode initial = entry.get("inputs").get("initial_distribution");
    List<Double> weights =
        IntStream.range(1, initial.size()).mapToObj(i -> initial.get(i).get(1).asDouble()).toList();

    Mobility weighted = Mobility.of(matrix, weights);
    assertThat(weighted.trace()).isCloseTo(of(expected, "P_shorrocks_prais_trace"), within(1e-14));
    assertThat(weighted.determinant()).isCloseTo(of(expected, "D_determinant"), within(1e-14));
    assertThat(weighted.secondEigenvalue())
        .isCloseTo(of(expected, "L2_second_eigenvalue"), within(1e-14));
    assertThat(weighted.leaving())
        .isCloseTo(of(expected, "B1_bartholomew_weighted_stay"), within(1e-14));
    assertThat(weighted.distance())
        .isCloseTo(of(expected, "B2_bartholomew_expected_jump"), within(1e-14));
    assertRow(weighted.escape(), expected.get("prais_escape_probability_per_class"), EIGHT);
  }

  /** R coin, mh_test: unaided vision, Stuart 1953. */
  @Test
  void theMarginsOfTheVisionTableDifferAsInCoin() {
    JsonNode entry = PUBLISHED.get("stuart_maxwell");
    JsonNode expected = entry.get("expected");
    MarginalHomogeneity test = MarginalHomogeneity.of(labelled(entry.get("inputs").get("vision")));

    assertThat(test.chiSquare()).isCloseTo(of(expected, "chisq"), within(1e-12));
    assertThat(test.degreesOfFreedom()).isEqualTo(expected.get("df").asInt());
    assertThat(test.p()).isCloseTo(of(expected, "p"), within(1e-14));
    assertThat(test.z()).isCloseTo(of(expected, "ordinal_z"), within(1e-13));
    assertThat(test.zp()).isCloseTo(of(expected, "ordinal_p"), within(1e-14));
    assertThat(test.leftOut()).isEmpty();
  }

  /** R vcd, Kappa(SexualFun): value and asymptotic standard error. */
  @Test
  void theKappasAreThoseOfVcd() {
    JsonNode entry = PUBLISHED.get("weighted_kappa");
    TransitionCounts table = labelled(entry.get("inputs").get("table"));
    assertKappa(table, WeightedKappa.Weights.UNWEIGHTED, entry.get("expected").get("unweighted"));
    assertKappa(table, WeightedKappa.Weights.LINEAR, entry.get("expected").get("weighted_equal"));
    assertKappa(table, WeightedKappa.Weights.QUADRATIC, entry.get("expected").get("weighted_fc"));
  }

  /**
   * PySAL giddy, test_markov.py, test_kullback: 160.96060031170782 with 30 degrees of freedom; R
   * markovchain, verifyHomogeneity(kullback), tests the joint tables: 275.9963 with 35. One cell is
   * empty in both groups and does not count here, nor in later versions of markovchain: the
   * reference page statisticalTests prints 160.9606 with 29.
   */
  @Test
  void theHomogeneityOfKullbacksTablesIsThatOfGiddyAndOfMarkovchain() {
    TransitionCounts first =
        TransitionCounts.of(
            new int[][] {
              {22, 11, 24, 2, 2, 7},
              {5, 23, 15, 3, 42, 6},
              {4, 21, 190, 25, 20, 34},
              {0, 2, 14, 56, 14, 28},
              {32, 15, 20, 10, 56, 14},
              {5, 22, 31, 18, 13, 134}
            });
    TransitionCounts second =
        TransitionCounts.of(
            new int[][] {
              {3, 6, 9, 3, 0, 8},
              {1, 9, 3, 12, 27, 5},
              {2, 9, 208, 32, 5, 18},
              {0, 14, 32, 108, 40, 40},
              {22, 14, 9, 26, 224, 14},
              {1, 5, 13, 53, 13, 116}
            });
    Homogeneity test = Homogeneity.of(List.of(first, second));
    assertThat(test.moves().likelihoodRatio()).isCloseTo(160.96060031170782, within(1e-10));
    assertThat(test.fullDegreesOfFreedom()).isEqualTo(30);
    assertThat(test.moves().degreesOfFreedom()).isEqualTo(29);
    assertThat(test.joint().likelihoodRatio()).isCloseTo(275.9963, within(0.00005));
    assertThat(test.fullDegreesOfFreedom() + test.starters().degreesOfFreedom()).isEqualTo(35);
  }

  private static void assertKappa(
      TransitionCounts table, WeightedKappa.Weights weights, JsonNode expected) {
    WeightedKappa kappa = WeightedKappa.of(table, weights);
    assertThat(kappa.kappa()).isCloseTo(expected.get(0).asDouble(), within(1e-14));
    assertThat(kappa.standardError()).isCloseTo(expected.get(1).asDouble(), within(1e-14));
    assertThat(kappa.table()).isEqualTo(table);
  }

  private static void assertMatrix(double[][] actual, JsonNode expected) {
    assertThat(actual).hasDimensions(expected.size(), expected.size());
    for (int i = 0; i < actual.length; i++) {
      assertRow(Arrays.stream(actual[i]).boxed().toList(), expected.get(i), EIGHT);
    }
  }

  private static void assertTimes(List<List<Double>> actual, JsonNode expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < actual.size(); i++) {
      assertRow(actual.get(i), expected.get(i), EIGHT);
    }
  }

  private static void assertRow(List<Double> actual, JsonNode expected, double digits) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < actual.size(); i++) {
      JsonNode value = expected.get(i);
      if (value.isTextual()) {
        assertThat(actual.get(i)).isEqualTo(Double.parseDouble(value.asText()));
      } else {
        assertThat(actual.get(i)).isCloseTo(value.asDouble(), within(digits));
      }
    }
  }

  private static double of(JsonNode node, String name) {
    return node.get(name).asDouble();
  }

  private static TransitionCounts counts(JsonNode table) {
    return TransitionCounts.of(
        IntStream.range(0, table.size())
            .mapToObj(
                i ->
                    IntStream.range(0, table.size())
                        .map(j -> table.get(i).get(j).asInt())
                        .toArray())
            .toArray(int[][]::new));
  }

  /** A table of text with a line of titles and a column of names. */
  private static TransitionCounts labelled(JsonNode table) {
    return TransitionCounts.of(
        IntStream.range(1, table.size())
            .mapToObj(
                i ->
                    IntStream.range(1, table.size())
                        .map(j -> table.get(i).get(j).asInt())
                        .toArray())
            .toArray(int[][]::new));
  }

  private static JsonNode read() {
    try (InputStream in =
        PublishedMarkovTest.class.getResourceAsStream("published_statistics.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
