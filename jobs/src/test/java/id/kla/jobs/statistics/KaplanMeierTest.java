package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.statistics.KaplanMeier.Lifetime;
import id.kla.jobs.statistics.KaplanMeier.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
  /**
   * Remission of 21 patients under 6-MP, Freireich et al. 1963; estimates and standard errors as in
   * Klein & Moeschberger 2003, "Survival analysis", table 4.1A.
   */
  @Test
  void theRemissionsOfFreireichComeOutAsPublished() {
    KaplanMeier curve =
        KaplanMeier.of(
                lifetimes("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"))
            .orElseThrow();
    assertThat(curve.steps())
        .extracting(Step::time)
        .containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
    assertThat(curve.steps()).extracting(Step::atRisk).containsExactly(21, 17, 15, 12, 11, 7, 6);
    assertThat(curve.steps()).extracting(Step::events).containsExactly(3, 1, 1, 1, 1, 1, 1);
    double[] survival = {0.857, 0.807, 0.753, 0.690, 0.628, 0.538, 0.448};
    double[] error = {0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346};
    for (int i = 0; i < survival.length; i++) {
      assertThat(curve.steps().get(i).survival()).isCloseTo(survival[i], within(0.0006));
      assertThat(curve.steps().get(i).standardError()).isCloseTo(error[i], within(0.00005));
    }
    assertThat(curve.median()).isEqualTo(23);
    assertThat(curve.events()).isEqualTo(9);
  }

  /** Limits from log(−log S) at 10 by hand: θ = 1.96 · √Σ / ln S with Σ = 3/378 + 1/272 + 1/210. */
  @Test
  void theLimitsStayWithinZeroAndOne() {
    KaplanMeier curve =
        KaplanMeier.of(
                lifetimes("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"))
            .orElseThrow();
    Step ten = curve.steps().get(2);
    double s = 18 / 21.0 * 16 / 17 * 14 / 15;
    double theta = 1.959963984540054 * Math.sqrt(3 / 378.0 + 1 / 272.0 + 1 / 210.0) / -Math.log(s);
    assertThat(ten.survival()).isCloseTo(s, within(1e-15));
    assertThat(ten.low()).isCloseTo(Math.pow(s, Math.exp(theta)), within(1e-12));
    assertThat(ten.high()).isCloseTo(Math.pow(s, Math.exp(-theta)), within(1e-12));
    assertThat(ten.low()).isCloseTo(0.5032, within(0.00005));
    assertThat(ten.high()).isCloseTo(0.8894, within(0.00005));
  }

  /** Bewick, Cheek & Ball 2004, "Statistics review 12: survival analysis", table 2. */
  @Test
  void theTableOfBewickComesOut() {
    KaplanMeier curve = KaplanMeier.of(lifetimes("1 1 4 5 6+ 9 9+ 22")).orElseThrow();
    double[] survival = {0.750, 0.625, 0.500, 0.333, 0};
    for (int i = 0; i < survival.length; i++) {
      assertThat(curve.steps().get(i).survival()).isCloseTo(survival[i], within(0.0005));
    }
    assertThat(curve.steps()).extracting(Step::atRisk).containsExactly(8, 6, 5, 3, 1);
    assertThat(curve.median()).isEqualTo(5);
    Step last = curve.steps().get(4);
    assertThat(last.standardError()).isNull();
    assertThat(last.low()).isNull();
    assertThat(last.high()).isNull();
    assertThat(curve.survivalAt(100)).isZero();
  }

  /**
   * Therneau & Grambsch, test data 1: therneau/survival, tests/book1.Rout.save, (6/7)(3/5)(1/2).
   */
  @Test
  void eventsComeBeforeTheEndOfObservationAtTheSameTime() {
    KaplanMeier curve = KaplanMeier.of(lifetimes("9 1 1+ 6 6 8+ 10+")).orElseThrow();
    assertThat(curve.steps()).extracting(Step::survival).hasSize(3);
    assertThat(curve.steps().get(0).survival()).isCloseTo(6 / 7.0, within(1e-15));
    assertThat(curve.steps().get(1).survival()).isCloseTo(6 / 7.0 * 3 / 5, within(1e-15));
    assertThat(curve.steps().get(2).survival()).isCloseTo(6 / 7.0 * 3 / 5 / 2, within(1e-15));
  }

  @Test
  void aMedianThatIsNotReachedIsNull() {
    KaplanMeier curve = KaplanMeier.of(lifetimes("2 5+ 5+ 5+")).orElseThrow();
    assertThat(curve.median()).isNull();
    assertThat(curve.survivalAt(1)).isEqualTo(1);
    assertThat(curve.survivalAt(2)).isEqualTo(0.75);
    assertThat(curve.survivalAt(5)).isEqualTo(0.75);
    assertThat(curve.survivalAt(5.1)).isNull();
  }

  @Test
  void aMedianOfExactlyHalfIsReached() {
    KaplanMeier curve = KaplanMeier.of(lifetimes("1 2 3 4 5 6 7+ 8+ 9+ 9+ 9+ 9+")).orElseThrow();
    assertThat(curve.median()).isEqualTo(6);
  }

  /** Three from the start, two that come later: at 2 three are at risk, at 5 four. */
  @Test
  void aLateEntryIsAtRiskAfterItsEntryOnly() {
    KaplanMeier curve =
        KaplanMeier.of(
                List.of(
                    Lifetime.fromStart(2, true),
                    Lifetime.fromStart(5, true),
                    Lifetime.fromStart(8, false),
                    new Lifetime(2, 7, true),
                    new Lifetime(4, 9, false)))
            .orElseThrow();
    assertThat(curve.steps()).extracting(Step::atRisk).containsExactly(3, 4, 3);
    assertThat(curve.steps().get(2).survival()).isCloseTo(2 / 3.0 * 3 / 4 * 2 / 3, within(1e-15));
  }

  @Test
  void withoutAUnitThereIsNoCurve() {
    assertThat(KaplanMeier.of(List.of())).isEmpty();
  }

  @Test
  void aUnitThatIsNeverObservedIsRefused() {
    assertThatThrownBy(() -> new Lifetime(2022, 2022, false))
        .hasMessage("A unit is observed from its entry on until later: 2022.0 to 2022.0");
  }

  @Test
  void otherYearsMoveOnlyTheTimesTwiceTheUnitsKeepTheSharesAndOrderDoesNotMatter() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 100; draw++) {
      List<Lifetime> units = new ArrayList<>();
      List<Lifetime> later = new ArrayList<>();
      List<Lifetime> twice = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int entry = random.nextInt(3) == 0 ? random.nextInt(5) : -1;
        int exit = entry + 1 + random.nextInt(8);
        boolean event = random.nextBoolean();
        Lifetime unit = new Lifetime(entry, exit, event);
        units.add(unit);
        later.add(new Lifetime(entry + 2011, exit + 2011, event));
        twice.add(unit);
        twice.add(unit);
      }
      Collections.shuffle(later, random);
      KaplanMeier curve = KaplanMeier.of(units).orElseThrow();
      KaplanMeier moved = KaplanMeier.of(later).orElseThrow();
      KaplanMeier doubled = KaplanMeier.of(twice).orElseThrow();
      assertThat(moved.steps()).hasSameSizeAs(curve.steps());
      assertThat(moved.median()).isEqualTo(curve.median() == null ? null : curve.median() + 2011);
      for (int i = 0; i < curve.steps().size(); i++) {
        Step step = curve.steps().get(i);
        assertThat(moved.steps().get(i).time()).isEqualTo(step.time() + 2011);
        assertThat(moved.steps().get(i).survival()).isEqualTo(step.survival());
        assertThat(doubled.steps().get(i).survival()).isCloseTo(step.survival(), within(1e-12));
        assertThat(doubled.steps().get(i).atRisk()).isEqualTo(2 * step.atRisk());
      }
    }
  }

  /** Times with events, and with a plus sign those at which a unit was last seen without one. */
  private static List<Lifetime> lifetimes(String text) {
    return Arrays.stream(text.split(" "))
        .map(
            word ->
                Lifetime.fromStart(Double.parseDouble(word.replace("+", "")), !word.endsWith("+")))
        .toList();
  }
}
