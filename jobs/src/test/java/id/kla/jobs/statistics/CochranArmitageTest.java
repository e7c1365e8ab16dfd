package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import id.kla.jobs.statistics.CochranArmitage.Bootstrap;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CochranArmitageTest {
  private static final double[] YEARS = {2019, 2021, 2022, 2023, 2025};

  /** Fleiss, smokers; R stats 4.2.2, prop.trend.test example: entry cochran_armitage. */
  @Test
  void theTrendOfFleissIsThatOfR() {
    JsonNode entry = PublishedSeries.entry("cochran_armitage");
    JsonNode expected = entry.get("expected");
    JsonNode groups = entry.get("inputs").get("groups");
    int[] x = whole(PublishedSeries.column(groups, "x"));
    int[] n = whole(PublishedSeries.column(groups, "n"));
    CochranArmitage even =
        CochranArmitage.of(x, n, PublishedSeries.column(groups, "group")).orElseThrow();
    assertThat(even.chiSquare()).isCloseTo(expected.get("chisq").doubleValue(), within(1e-12));
    assertThat(even.p()).isCloseTo(expected.get("p").doubleValue(), within(1e-14));
    CochranArmitage last = CochranArmitage.of(x, n, new double[] {0, 0, 0, 1}).orElseThrow();
    assertThat(last.chiSquare())
        .isCloseTo(expected.get("chisq_scores0001").doubleValue(), within(1e-12));
    assertThat(last.p()).isCloseTo(expected.get("p_scores0001").doubleValue(), within(1e-14));
    assertThat(last.z()).isNegative();
  }

  /** Agresti 2002, "Categorical data analysis", section 5.3.5: z² = 6.57, P = 0.010. */
  @Test
  void theTrendOfMalformationsIsThatOfAgresti() {
    CochranArmitage trend =
        CochranArmitage.of(
                new int[] {48, 38, 5, 1, 1},
                new int[] {17114, 14502, 793, 127, 38},
                new double[] {0, 0.5, 1.5, 4, 7})
            .orElseThrow();
    assertThat(trend.chiSquare()).isCloseTo(6.57, within(0.005));
    assertThat(trend.p()).isCloseTo(0.010, within(0.0005));
  }

  @Test
  void trueYearsMakeASlopePerYear() {
    CochranArmitage trend =
        CochranArmitage.of(
                new int[] {20, 40, 50, 60, 80}, new int[] {100, 100, 100, 100, 100}, YEARS)
            .orElseThrow();
    assertThat(trend.slope()).isCloseTo(0.1, within(1e-12));
    assertThat(trend.n()).isEqualTo(500);
  }

  @Test
  void allOrNoneOrOneTimeHaveNoTrend() {
    assertThat(CochranArmitage.of(new int[] {0, 0}, new int[] {5, 9}, new double[] {1, 2}))
        .isEmpty();
    assertThat(CochranArmitage.of(new int[] {5, 9}, new int[] {5, 9}, new double[] {1, 2}))
        .isEmpty();
    assertThat(CochranArmitage.of(new int[] {3, 0}, new int[] {5, 0}, new double[] {1, 2}))
        .isEmpty();
    assertThat(CochranArmitage.of(new int[0], new int[0], new double[0])).isEmpty();
  }

  @Test
  void moreThanThereAreIsRefused() {
    assertThatThrownBy(() -> CochranArmitage.of(new int[] {6}, new int[] {5}, new double[] {1}))
        .hasMessage("Not a share: 6 of 5");
  }

  @Test
  void otherYearsChangeNothingReversedTimeTurnsTheSignAndTwiceTheUnitsKeepTheSlope() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 200; draw++) {
      int[] n = random.ints(5, 1, 60).toArray();
      int[] x = Arrays.stream(n).map(all -> random.nextInt(all + 1)).toArray();
      CochranArmitage.of(x, n, YEARS)
          .ifPresent(
              trend -> {
                double[] later = Arrays.stream(YEARS).map(year -> year + 1000).toArray();
                double[] back = Arrays.stream(YEARS).map(year -> -year).toArray();
                CochranArmitage moved = CochranArmitage.of(x, n, later).orElseThrow();
                assertThat(moved.z()).isCloseTo(trend.z(), within(1e-9));
                CochranArmitage turned = CochranArmitage.of(x, n, back).orElseThrow();
                assertThat(turned.z()).isCloseTo(-trend.z(), within(1e-9));
                assertThat(turned.p()).isCloseTo(trend.p(), within(1e-12));
                CochranArmitage twice =
                    CochranArmitage.of(doubled(x), doubled(n), YEARS).orElseThrow();
                assertThat(twice.slope()).isCloseTo(trend.slope(), within(1e-12));
                assertThat(twice.chiSquare()).isCloseTo(2 * trend.chiSquare(), within(1e-6));
              });
    }
  }

  /** A tenth of the districts rise each year: every draw of districts shows it. */
  @Test
  void aTrendThatDistrictsShareIsConfirmed() {
    Boolean[][] units = new Boolean[40][];
    for (int i = 0; i < units.length; i++) {
      int unit = i;
      units[i] =
          Arrays.stream(YEARS).mapToObj(year -> unit % 10 < year - 2017).toArray(Boolean[]::new);
    }
    Bootstrap drawn = CochranArmitage.bootstrap(units, YEARS, 999, 7).orElseThrow();
    assertThat(drawn.slope()).isCloseTo(0.1, within(1e-12));
    assertThat(drawn.confirms()).isTrue();
    assertThat(drawn.p()).isCloseTo(0.002, within(1e-12));
    assertThat(drawn.draws()).isEqualTo(999);
    double[] back = Arrays.stream(YEARS).map(year -> -year).toArray();
    assertThat(CochranArmitage.bootstrap(units, back, 999, 7).orElseThrow().confirms()).isTrue();
    assertThat(CochranArmitage.bootstrap(units, YEARS, 999, 7)).contains(drawn);
    assertThat(CochranArmitage.bootstrap(units, YEARS, 999, 8)).isNotEqualTo(drawn);
  }

  /**
   * One district that rose and stayed among nineteen that never change: its five years are one
   * piece of evidence.
   */
  @Test
  void aTrendOfOneDistrictIsNotConfirmed() {
    Boolean[][] units = new Boolean[20][];
    Arrays.setAll(units, i -> new Boolean[] {i < 9, i < 9, i < 9, i < 9, i < 9});
    units[19] = new Boolean[] {false, null, true, true, true};
    Bootstrap drawn = CochranArmitage.bootstrap(units, YEARS, 999, 7).orElseThrow();
    assertThat(drawn.slope()).isPositive();
    assertThat(drawn.confirms()).isFalse();
    assertThat(drawn.p()).isGreaterThan(0.3);
  }

  @Test
  void resultsOfOneYearOnlyHaveNoBootstrap() {
    assertThat(
            CochranArmitage.bootstrap(
                new Boolean[][] {{true, null}, {false, null}}, new double[] {1, 2}, 10, 1))
        .isEmpty();
  }

  @Test
  void theSlopeOfTheBootstrapIsThatOfTheTestAndTheOrderOfDistrictsDoesNotMatterToIt() {
    Random random = new Random(5);
    for (int draw = 0; draw < 50; draw++) {
      Boolean[][] units = new Boolean[12][YEARS.length];
      int[] x = new int[YEARS.length];
      int[] n = new int[YEARS.length];
      for (Boolean[] unit : units) {
        for (int t = 0; t < unit.length; t++) {
          unit[t] = random.nextInt(4) == 0 ? null : random.nextBoolean();
          n[t] += unit[t] == null ? 0 : 1;
          x[t] += unit[t] != null && unit[t] ? 1 : 0;
        }
      }
      double slope = CochranArmitage.bootstrap(units, YEARS, 1, 1).orElseThrow().slope();
      assertThat(CochranArmitage.of(x, n, YEARS).orElseThrow().slope())
          .isCloseTo(slope, within(1e-12));
      List<Boolean[]> shuffled = Arrays.asList(units.clone());
      Collections.shuffle(shuffled, random);
      assertThat(
              CochranArmitage.bootstrap(shuffled.toArray(Boolean[][]::new), YEARS, 1, 1)
                  .orElseThrow()
                  .slope())
          .isCloseTo(slope, within(1e-12));
    }
  }

  private static int[] whole(double[] values) {
    return Arrays.stream(values).mapToInt(value -> (int) value).toArray();
  }

  private static int[] doubled(int[] values) {
    return Arrays.stream(values).map(value -> 2 * value).toArray();
  }
}
