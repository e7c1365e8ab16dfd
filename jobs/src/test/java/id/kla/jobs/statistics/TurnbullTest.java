package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.statistics.KaplanMeier.Lifetime;
import id.kla.jobs.statistics.Turnbull.Observation;
import id.kla.jobs.statistics.Turnbull.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TurnbullTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  /**
   * Doubly censored data of Turnbull 1974, "Nonparametric estimation of a survivorship function
   * with doubly censored data", with the figures he prints, as quoted by therneau/survival,
   * tests/turnbull.R.
   */
  @Test
  void theDataOfTurnbullComeOutAsHePrintsThem() {
    int[][] counts = {{12, 3, 2}, {6, 2, 4}, {2, 0, 2}, {3, 3, 5}};
    List<Observation> data = new ArrayList<>();
    for (int time = 1; time <= 4; time++) {
      data.add(Observation.at(time).times(counts[time - 1][0]));
      if (counts[time - 1][1] > 0) {
        data.add(Observation.after(time).times(counts[time - 1][1]));
      }
      data.add(Observation.by(time).times(counts[time - 1][2]));
    }
    Turnbull curve = fit(data);
    double[] expected = {0.538, 0.295, 0.210, 0.095};
    for (int time = 1; time <= 4; time++) {
      assertThat(curve.survivalAt(time)).isCloseTo(expected[time - 1], within(0.0005));
    }
    assertThat(curve.weight()).isEqualTo(44);
    assertThat(curve.median()).map(Step::left).contains(2.0);
  }

  /**
   * Breast cosmesis, Finkelstein & Wolfe 1985, radiotherapy; masses as in Fay & Shaw 2010, "Exact
   * and asymptotic weighted logrank tests for interval censored data: the interval R package".
   */
  @Test
  void theBreastsUnderRadiotherapyComeOutAsPublished() {
    Turnbull curve =
        fit(
            intervals(
                "45 . 25 37 37 . 6 10 46 . 0 5 0 7 26 40 18 . 46 . 46 . 24 . 46 . 27 34 36 . "
                    + "7 16 36 44 5 11 17 . 46 . 19 35 7 14 36 48 17 25 37 44 37 . 24 . 0 8 40 . "
                    + "32 . 4 11 17 25 33 . 15 . 46 . 19 26 11 15 11 18 37 . 22 . 38 . 34 . 46 . "
                    + "5 12 36 . 46 ."));
    assertThat(curve.weight()).isEqualTo(46);
    assertSteps(
        curve,
        new double[][] {
          {4, 5, 0.0463},
          {6, 7, 0.0334},
          {7, 8, 0.0887},
          {11, 12, 0.0708},
          {24, 25, 0.0926},
          {33, 34, 0.0818},
          {38, 40, 0.1209},
          {46, 48, 0.4656}
        });
    assertThat(curve.median()).map(Step::right).contains(40.0);
  }

  /** The same, radiotherapy and chemotherapy. */
  @Test
  void theBreastsUnderBothTherapiesComeOutAsPublished() {
    Turnbull curve =
        fit(
            intervals(
                "8 12 0 5 30 34 0 22 5 8 13 . 24 31 12 20 10 17 17 27 11 . 8 21 17 23 33 40 4 9 "
                    + "24 30 31 . 11 . 16 24 13 39 14 19 13 . 19 32 4 8 11 13 34 . 34 . 16 20 13 . "
                    + "30 36 18 25 16 24 18 24 17 26 35 . 16 60 32 . 15 22 35 39 23 . 11 17 21 . "
                    + "44 48 22 32 11 20 14 17 10 35 48 ."));
    assertThat(curve.weight()).isEqualTo(48);
    assertSteps(
        curve,
        new double[][] {
          {4, 5, 0.0433}, {5, 8, 0.0433}, {11, 12, 0.0692}, {16, 17, 0.1454}, {18, 19, 0.1411},
          {19, 20, 0.1157}, {24, 25, 0.0999}, {30, 31, 0.0709}, {35, 36, 0.1608}, {44, 48, 0.0552},
          {48, 60, 0.0552}
        });
  }

  /**
   * Data on which self-consistency alone is slow, because most innermost intervals end without
   * mass: therneau/survival, tests/turnbull.R, after Zinsmeister, with the solution given there.
   */
  @Test
  void intervalsThatLoseAllTheirMassDoNotHoldUpTheRest() {
    List<Observation> data = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      data.add(Observation.between(0, 3 * i));
      data.add(Observation.between(1, 10 + i));
    }
    data.add(Observation.between(1, 365).times(60));
    data.add(Observation.between(1, 366).times(40));
    data.addAll(intervals("100 . 200 500 210 . 220 450"));
    data.add(Observation.between(365, 730).times(90));
    data.add(Observation.after(365).times(10));
    data.addAll(
        intervals(
            "366 528 366 571 366 691 366 730 366 731 731 . 732 1095 733 1096 734 1097 735 1098 "
                + "736 1099 737 . 738 1400 739 1200 740 772 741 1461"));
    assertSteps(
        fit(data),
        new double[][] {
          {1, 3, 0.6958}, {365, 366, 0.1674}, {366, 450, 0.1079}, {741, 772, 0.0289}
        });
  }

  /** A district that had the level when first seen, one that never had it, one in a gap year. */
  @Test
  void aGapYearIsAnInterval() {
    Turnbull curve =
        fit(
            List.of(
                Observation.by(2011),
                Observation.between(2019, 2021),
                Observation.between(2019, 2021),
                Observation.after(2025)));
    assertSteps(
        curve, new double[][] {{-NEVER, 2011, 0.25}, {2019, 2021, 0.5}, {2025, NEVER, 0.25}});
    assertThat(curve.survivalAt(2010)).isNull();
    assertThat(curve.survivalAt(2015)).isCloseTo(0.75, within(1e-9));
    assertThat(curve.survivalAt(2020)).isNull();
    assertThat(curve.survivalAt(2021)).isCloseTo(0.25, within(1e-9));
    assertThat(curve.survivalAt(2030)).isNull();
    assertThat(curve.median()).map(Step::left).contains(2019.0);
  }

  @Test
  void aMedianThatIsNotReachedIsEmpty() {
    Turnbull curve = fit(List.of(Observation.between(1, 2), Observation.after(3).times(2)));
    assertThat(curve.median()).isEmpty();
  }

  @Test
  void withoutAnObservationThereIsNoCurve() {
    assertThat(Turnbull.of(List.of())).isEmpty();
  }

  @Test
  void whatIsNoIntervalIsRefused() {
    assertThatThrownBy(() -> Observation.between(3, 2))
        .hasMessage("Not an interval: 3.0 to 2.0, entry -Infinity");
    assertThatThrownBy(() -> Observation.at(3).enteringAt(3))
        .hasMessage("Not an interval: 3.0 to 3.0, entry 3.0");
    assertThatThrownBy(() -> Observation.at(3).times(0)).hasMessage("A weight is above 0: 0.0");
  }

  @Test
  void anEventIsNotLookedForBeforeTheEntry() {
    assertThat(Observation.between(1, 6).enteringAt(4).left()).isEqualTo(4);
    assertThat(Observation.by(6).enteringAt(4).left()).isEqualTo(4);
  }

  /**
   * A district that was seen from its founding at 3 on says nothing of before 3, so an event in (1,
   * 6] is rather put into (1, 3]: Frydman 1994. By hand: half each, log-likelihood 2 ln 0.5.
   */
  @Test
  void anEntryDividesAnIntervalAroundIt() {
    Turnbull curve =
        fit(
            List.of(
                Observation.between(1, 6),
                Observation.between(3, 8).enteringAt(3),
                Observation.between(6, 8).enteringAt(3),
                Observation.after(6)));
    assertSteps(curve, new double[][] {{1, 3, 0.5}, {6, 8, 0.5}});
    assertThat(curve.logLikelihood()).isCloseTo(2 * Math.log(0.5), within(1e-9));
  }

  /** All that were under observation had the event at 2; the next enters at 4. */
  @Test
  void aGapUnderNobodysObservationHasNoMaximum() {
    Turnbull curve =
        Turnbull.of(
                List.of(
                    Observation.at(1),
                    Observation.at(2),
                    Observation.between(6, 7).enteringAt(4),
                    Observation.between(7, 8).enteringAt(4)))
            .orElseThrow();
    assertThat(curve.converged()).isFalse();
  }

  @Test
  void aSmallMassThatIsNeededIsKept() {
    Turnbull curve =
        fit(List.of(Observation.at(1), Observation.at(2).times(99_999), Observation.at(3)));
    assertThat(curve.steps()).hasSize(3);
    assertThat(curve.steps().get(0).mass()).isCloseTo(1 / 100_001.0, within(1e-12));
  }

  /** Known times and ends of observation, some entering late: the estimate of Kaplan and Meier. */
  @Test
  void withKnownTimesItIsTheEstimateOfKaplanAndMeier() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 100; draw++) {
      List<Lifetime> units = new ArrayList<>();
      List<Observation> same = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        boolean late = i > 5 && random.nextInt(3) == 0;
        int entry = late ? random.nextInt(6) : 0;
        int exit = entry + 1 + random.nextInt(9);
        boolean event = i > 5 && random.nextInt(3) > 0;
        units.add(
            late ? new Lifetime(entry, exit, event) : Lifetime.fromStart(i > 5 ? exit : 20, event));
        Observation one =
            i <= 5 ? Observation.after(20) : event ? Observation.at(exit) : Observation.after(exit);
        same.add(late ? one.enteringAt(entry) : one);
      }
      KaplanMeier expected = KaplanMeier.of(units).orElseThrow();
      Turnbull curve = fit(same);
      for (KaplanMeier.Step step : expected.steps()) {
        assertThat(curve.survivalAt(step.time())).isCloseTo(step.survival(), within(1e-6));
      }
    }
  }

  /** No single shift of mass between two intervals raises the likelihood. */
  @Test
  void noOtherDistributionIsMoreLikely() {
    Random random = new Random(5);
    for (int draw = 0; draw < 60; draw++) {
      List<Observation> data = random(random, 25);
      Turnbull curve = fit(data);
      double best = logLikelihood(data, curve.steps());
      assertThat(curve.logLikelihood()).isCloseTo(best, within(1e-8));
      for (int shift = 0; shift < 200; shift++) {
        List<Step> other = new ArrayList<>(curve.steps());
        int to = random.nextInt(other.size());
        double share = Math.pow(10, -1 - random.nextInt(4));
        other.replaceAll(s -> new Step(s.left(), s.right(), s.mass() * (1 - share), 0));
        Step more = other.get(to);
        other.set(to, new Step(more.left(), more.right(), more.mass() + share, 0));
        assertThat(logLikelihood(data, other)).isLessThanOrEqualTo(best + 1e-9);
      }
      Observation any = data.get(random.nextInt(data.size()));
      List<Step> elsewhere = new ArrayList<>(curve.steps());
      elsewhere.replaceAll(s -> new Step(s.left(), s.right(), s.mass() * 0.999, 0));
      elsewhere.add(new Step(any.right(), any.right(), 0.001, 0));
      assertThat(logLikelihood(data, elsewhere)).isLessThanOrEqualTo(best + 1e-9);
    }
  }

  @Test
  void otherYearsMoveOnlyTheTimesWeightsCountUnitsAndOrderDoesNotMatter() {
    Random random = new Random(9);
    for (int draw = 0; draw < 60; draw++) {
      List<Observation> data = random(random, 20);
      Turnbull curve = fit(data);
      List<Observation> later =
          new ArrayList<>(
              data.stream()
                  .map(o -> Observation.between(o.left() + 2011, o.right() + 2011).times(2))
                  .toList());
      Collections.shuffle(later, random);
      Turnbull moved = fit(later);
      assertThat(moved.weight()).isEqualTo(2 * curve.weight());
      for (int year = -1; year <= 15; year++) {
        Double here = curve.survivalAt(year);
        Double there = moved.survivalAt(year + 2011);
        if (here != null && there != null) {
          assertThat(there).isCloseTo(here, within(2e-5));
        }
      }
      assertThat(moved.logLikelihood()).isCloseTo(2 * curve.logLikelihood(), within(1e-6));
    }
  }

  private static List<Observation> random(Random random, int n) {
    List<Observation> data = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int left = random.nextInt(10);
      int kind = random.nextInt(6);
      data.add(
          kind == 0
              ? Observation.at(left)
              : kind == 1
                  ? Observation.by(left)
                  : kind == 2
                      ? Observation.after(left)
                      : Observation.between(left, left + 1 + random.nextInt(5)));
    }
    return data;
  }

  private static double logLikelihood(List<Observation> data, List<Step> masses) {
    double sum = 0;
    for (Observation one : data) {
      double inside = 0;
      for (Step step : masses) {
        inside += holds(one, step) ? step.mass() : 0;
      }
      sum += one.weight() * Math.log(inside);
    }
    return sum;
  }

  private static boolean holds(Observation one, Step step) {
    boolean stepIsPoint = step.left() == step.right();
    if (one.left() == one.right()) {
      return stepIsPoint && step.left() == one.left();
    }
    boolean begins = stepIsPoint ? step.left() > one.left() : step.left() >= one.left();
    return begins && step.right() <= one.right();
  }

  private static Turnbull fit(List<Observation> data) {
    Turnbull curve = Turnbull.of(data).orElseThrow();
    assertThat(curve.converged()).isTrue();
    assertThat(curve.steps().stream().mapToDouble(Step::mass).sum()).isCloseTo(1, within(1e-12));
    return curve;
  }

  private static void assertSteps(Turnbull curve, double[][] expected) {
    assertThat(curve.steps()).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      Step step = curve.steps().get(i);
      assertThat(step.left()).isEqualTo(expected[i][0]);
      assertThat(step.right()).isEqualTo(expected[i][1]);
      assertThat(step.mass()).isCloseTo(expected[i][2], within(0.00005));
    }
  }

  /** Pairs of the last time without and the first time with the event, a dot for never. */
  private static List<Observation> intervals(String text) {
    String[] words = text.split(" ");
    List<Observation> data = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      double right = words[i + 1].equals(".") ? NEVER : Double.parseDouble(words[i + 1]);
      data.add(Observation.between(Double.parseDouble(words[i]), right));
    }
    return data;
  }
}
