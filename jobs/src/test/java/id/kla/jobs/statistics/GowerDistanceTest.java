package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.statistics.GowerDistance.Peer;
import id.kla.jobs.statistics.GowerDistance.Scaling;
import id.kla.jobs.statistics.GowerDistance.Variable;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GowerDistanceTest {
  /**
   * Nine persons of mixed variables, the last without any value; the manual of the Python package
   * gower, wwwjk366/gower, README. Sex and marital status as numbers.
   */
  @Test
  void theDistancesAreThoseOfThePackageGower() {
    Double[][] persons = {
      {21.0, 1.0, 1.0, 3000.0, 1.0, 2200.0},
      {21.0, 1.0, 2.0, 1200.0, 0.0, 100.0},
      {19.0, 3.0, 2.0, 32000.0, 1.0, 22000.0},
      {30.0, 1.0, 2.0, 1800.0, 1.0, 1100.0},
      {21.0, 2.0, 1.0, 2900.0, 1.0, 2000.0},
      {21.0, 2.0, 2.0, 1100.0, 0.0, 100.0},
      {19.0, 2.0, 3.0, 10000.0, 0.0, 6000.0},
      {30.0, 2.0, 4.0, 1500.0, 1.0, 2200.0},
      {null, null, null, null, null, null}
    };
    GowerDistance distance =
        GowerDistance.of(
            persons,
            List.of(
                new Variable("age", 1, Scaling.RANGE),
                new Variable("sex", 1, Scaling.NOMINAL),
                new Variable("status", 1, Scaling.NOMINAL),
                new Variable("salary", 1, Scaling.RANGE),
                new Variable("children", 1, Scaling.RANGE),
                new Variable("credit", 1, Scaling.RANGE)));
    double[] first = {
      0, 0.3590238, 0.6707398, 0.31787416, 0.16872811, 0.52622986, 0.59697855, 0.47778758
    };
    for (int i = 0; i < first.length; i++) {
      assertThat(distance.between(0, i)).isCloseTo(first[i], within(2e-7));
    }
    double[] second = {0.3590238, 0, 0.6964303, 0.3138769, 0.523629, 0.16720603, 0.45600235};
    for (int i = 0; i < second.length; i++) {
      assertThat(distance.between(1, i)).isCloseTo(second[i], within(2e-7));
    }
    assertThat(distance.between(0, 8)).isNull();
  }

  /** Ranges 4 and 10: (3 · 2/4 + 1 · 5/10)/4; without the second value only the first counts. */
  @Test
  void aMissingValueIsLeftOutOfTheDenominator() {
    GowerDistance distance =
        GowerDistance.of(
            new Double[][] {{0.0, 0.0}, {2.0, 5.0}, {4.0, 10.0}, {2.0, null}},
            List.of(new Variable("a", 3, Scaling.RANGE), new Variable("b", 1, Scaling.RANGE)));
    assertThat(distance.between(0, 1)).isCloseTo(2 / 4.0, within(1e-15));
    assertThat(distance.between(0, 3)).isCloseTo(0.5, within(1e-15));
    assertThat(distance.between(1, 3)).isZero();
    GowerDistance uneven =
        GowerDistance.of(
            new Double[][] {{0.0, 0.0}, {1.0, 10.0}, {4.0, null}},
            List.of(new Variable("a", 3, Scaling.RANGE), new Variable("b", 1, Scaling.RANGE)));
    assertThat(uneven.between(0, 1)).isCloseTo((3 * 0.25 + 1) / 4, within(1e-15));
    assertThat(uneven.between(0, 2)).isCloseTo(1, within(1e-15));
  }

  /** The median absolute deviation of 1, 2, 3, 4, 100 is 1; its range is 99. */
  @Test
  void theMedianAbsoluteDeviationIsNotMovedByAnExtremeValue() {
    Double[][] units = {{1.0}, {2.0}, {3.0}, {4.0}, {100.0}};
    assertThat(GowerDistance.of(units, List.of(new Variable("a", 1, Scaling.MAD))).between(0, 2))
        .isEqualTo(2);
    assertThat(GowerDistance.of(units, List.of(new Variable("a", 1, Scaling.RANGE))).between(0, 2))
        .isCloseTo(2 / 99.0, within(1e-15));
  }

  @Test
  void aConstantVariableHasWeightZero() {
    Double[][] units = {{7.0, 1.0, 2.0}, {7.0, 3.0, 2.0}, {7.0, 3.0, 2.0}, {null, 3.0, 2.0}};
    GowerDistance distance =
        GowerDistance.of(
            units,
            List.of(
                new Variable("constant", 5, Scaling.RANGE),
                new Variable("spread", 2, Scaling.RANGE),
                new Variable("one code", 4, Scaling.NOMINAL)));
    assertThat(distance.weights()).containsExactly(0, 2, 0);
    assertThat(distance.between(0, 1)).isEqualTo(1);
    GowerDistance byMad =
        GowerDistance.of(
            new Double[][] {{1.0}, {3.0}, {3.0}},
            List.of(new Variable("mostly equal", 1, Scaling.MAD)));
    assertThat(byMad.weights()).containsExactly(0);
    assertThat(byMad.between(0, 1)).isNull();
  }

  @Test
  void equalDistancesStandInTheOrderOfTheirCodes() {
    GowerDistance distance =
        GowerDistance.of(
            new Double[][] {{5.0}, {6.0}, {4.0}, {9.0}, {null}},
            List.of(new Variable("a", 1, Scaling.RANGE)));
    List<String> codes = List.of("16.03", "16.13", "16.01", "16.02", "16.04");
    assertThat(distance.nearest(0, 2, codes))
        .containsExactly(new Peer(2, "16.01", 0.2), new Peer(1, "16.13", 0.2));
    assertThat(distance.nearest(0, 9, codes)).extracting(Peer::code).doesNotContain("16.04");
    assertThatThrownBy(() -> distance.nearest(0, 2, List.of("16.03")))
        .hasMessage("Codes of 1 units of 5");
  }

  @Test
  void aNegativeWeightAndAnIncompleteProfileAreRefused() {
    assertThatThrownBy(() -> new Variable("a", -1, Scaling.MAD))
        .hasMessage("A weight is 0 or more: a -1.0");
    assertThatThrownBy(
            () -> GowerDistance.of(new Double[][] {{}}, List.of(new Variable("a", 1, Scaling.MAD))))
        .hasMessage("A unit has 0 values of 1 variables");
  }

  @Test
  void distancesAreSymmetricAndTheUnitOfMeasurementDoesNotMatter() {
    Random random = new Random(20250808);
    List<Variable> variables =
        List.of(
            new Variable("range", 2, Scaling.RANGE),
            new Variable("mad", 1, Scaling.MAD),
            new Variable("code", 0.5, Scaling.NOMINAL));
    for (int draw = 0; draw < 50; draw++) {
      Double[][] units =
          IntStream.range(0, 12).mapToObj(i -> random(random)).toArray(Double[][]::new);
      Double[][] scaled = new Double[units.length][];
      for (int i = 0; i < units.length; i++) {
        scaled[i] = units[i].clone();
        for (int v = 0; v < 3; v++) {
          scaled[i][v] = units[i][v] == null ? null : units[i][v] * 1000 + 3;
        }
      }
      GowerDistance distance = GowerDistance.of(units, variables);
      GowerDistance other = GowerDistance.of(scaled, variables);
      for (int i = 0; i < units.length; i++) {
        for (int j = 0; j < units.length; j++) {
          Double between = distance.between(i, j);
          assertThat(distance.between(j, i)).isEqualTo(between);
          if (between != null) {
            assertThat(other.between(i, j)).isCloseTo(between, within(1e-9));
          }
        }
      }
    }
  }

  private static Double[] random(Random random) {
    return IntStream.range(0, 3)
        .mapToObj(v -> random.nextInt(5) == 0 ? null : (double) random.nextInt(20))
        .toArray(Double[]::new);
  }
}
