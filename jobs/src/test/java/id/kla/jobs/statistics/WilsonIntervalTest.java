package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {
  /**
   * Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3:
   * score without correction.
   */
  @Test
  void theLimitsAreThoseThatNewcombePrints() {
    assertInterval(WilsonInterval.of(81, 263), 0.2553, 0.3662);
    assertInterval(WilsonInterval.of(15, 148), 0.0624, 0.1605);
    assertInterval(WilsonInterval.of(0, 20), 0.0000, 0.1611);
    assertInterval(WilsonInterval.of(1, 29), 0.0061, 0.1718);
  }

  /**
   * ukhsa-collaboration/PHEindicatormethods, tests/testthat/testWilson.R: entry wilson_interval of
   * published_statistics.json. The third share is no whole number of successes.
   */
  @Test
  void theLimitsAt95And998AreThoseOfTheBritishHealthAgency() {
    JsonNode entry = PublishedSeries.entry("wilson_interval");
    JsonNode table = entry.get("inputs").get("in");
    double[] x = PublishedSeries.column(table, "x");
    double[] n = PublishedSeries.column(table, "n");
    double[] confidence = PublishedSeries.column(table, "confidence");
    assertThat(x).hasSize(6);
    for (int i = 0; i < x.length; i++) {
      WilsonInterval interval = WilsonInterval.of(x[i], n[i], confidence[i]);
      assertThat(interval.low())
          .isCloseTo(entry.at("/expected/lower/" + i).doubleValue(), within(5e-8));
      assertThat(interval.high())
          .isCloseTo(entry.at("/expected/upper/" + i).doubleValue(), within(5e-8));
    }
  }

  @Test
  void aConfidenceOfAHundredPercentIsRefused() {
    assertThatThrownBy(() -> WilsonInterval.of(1, 2, 1))
        .hasMessage("A confidence lies between 0 and 1, such as 0.95: 1.0");
  }

  @Test
  void twiceAsManyDistrictsAtTheSameShareNarrowTheInterval() {
    for (int x = 0; x <= 20; x++) {
      WilsonInterval once = WilsonInterval.of(x, 20);
      WilsonInterval twice = WilsonInterval.of(2 * x, 40);
      assertThat(twice.low()).isGreaterThanOrEqualTo(once.low());
      assertThat(twice.high()).isLessThanOrEqualTo(once.high());
    }
  }

  @Test
  void withoutAnObservationTheIntervalIsTheWholeRange() {
    assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
  }

  @Test
  void theLimitsStayBetweenZeroAndOneAndAroundTheShare() {
    Random random = new Random(20250808);
    for (int i = 0; i < 10_000; i++) {
      int n = 1 + random.nextInt(514);
      int x = random.nextInt(n + 1);
      WilsonInterval interval = WilsonInterval.of(x, n);
      double share = (double) x / n;
      assertThat(interval.low()).isBetween(0.0, share + 1e-12);
      assertThat(interval.high()).isBetween(share - 1e-12, 1.0);
    }
  }

  @Test
  void theIntervalOfTheOppositeIsItsMirror() {
    for (int x = 0; x <= 30; x++) {
      assertThat(WilsonInterval.of(x, 30).low())
          .isCloseTo(1 - WilsonInterval.of(30 - x, 30).high(), within(1e-12));
    }
  }

  @Test
  void moreSuccessesThanObservationsAreRefused() {
    assertThatThrownBy(() -> WilsonInterval.of(3, 2)).hasMessage("Not a share: 3 of 2");
  }

  private static void assertInterval(WilsonInterval actual, double low, double high) {
    assertThat(actual.low()).isCloseTo(low, within(0.00005));
    assertThat(actual.high()).isCloseTo(high, within(0.00005));
  }
}
