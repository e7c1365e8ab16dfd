package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.statistics.KaplanMeier.Lifetime;
import id.kla.jobs.statistics.Turnbull.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Figures on survival that others print for the same data. Those of R are of survival, version of R
 * 4.2.2, survfit with conf.type = "log-log".
 */
class PublishedSurvivalTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  /** R survival, aml: maintained chemotherapy; a plus marks those still in remission. */
  @Test
  void theMaintainedRemissionsAreThoseOfR() {
    assertCurve(
        KaplanMeier.of(lifetimes("9 13 13+ 18 23 28+ 31 34 45+ 48 161+")).orElseThrow(),
        new double[][] {
          {9, 11, .90909091, .086678417, .508080206, .98667382},
          {13, 10, .81818182, .116291300, .447428615, .95116223},
          {18, 8, .71590909, .139664971, .350190386, .89902397},
          {23, 7, .61363636, .152632331, .265752040, .83529924},
          {31, 5, .49090909, .164193267, .167330910, .75339979},
          {34, 4, .36818182, .162668886, .092829575, .65704083},
          {48, 2, .18409091, .153492746, .011738480, .52501484}
        });
  }

  /** R survival, aml: chemotherapy not maintained; the last one relapses. */
  @Test
  void theOtherRemissionsAreThoseOfR() {
    assertCurve(
        KaplanMeier.of(lifetimes("5 5 8 8 12 16+ 23 27 30 33 43 45")).orElseThrow(),
        new double[][] {
          {5, 12, .833333333, .107582871, .4817149422, .95550937},
          {8, 10, .666666667, .136082763, .3370189325, .85971180},
          {12, 8, .583333333, .142318761, .2701389241, .80094019},
          {23, 6, .486111111, .148130063, .1918766196, .72967157},
          {27, 5, .388888889, .146986184, .1262720122, .64981741},
          {30, 4, .291666667, .138715169, .0724016089, .56088605},
          {33, 3, .194444444, .121874505, .0311986429, .46142948},
          {43, 2, .097222222, .091866365, .0057463057, .34890386},
          {45, 1, 0}
        });
  }

  /** R KMsurv, drug6mp: limits and median of the remissions under 6-MP. */
  @Test
  void theLimitsOfTheRemissionsOfFreireichAreThoseOfR() {
    KaplanMeier curve =
        KaplanMeier.of(
                lifetimes("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"))
            .orElseThrow();
    assertCurve(
        curve,
        new double[][] {
          {6, 21, .85714286, .076360355, .61971796, .95155175},
          {7, 17, .80672269, .086935285, .56314656, .92280902},
          {10, 15, .75294118, .096349653, .50319951, .88936184},
          {13, 12, .69019608, .106814708, .43161022, .84906596},
          {16, 11, .62745098, .114053865, .36751086, .80491219},
          {22, 7, .53781513, .128233752, .26777894, .74679072},
          {23, 6, .44817927, .134591457, .18805201, .68014263}
        });
    assertThat(curve.median()).isEqualTo(23);
  }

  /**
   * R KMsurv, psych: lives of psychiatric inpatients in years of age, seen from their admission on;
   * survfit(Surv(age, age + time, death) ~ 1).
   */
  @Test
  void theLivesOfInpatientsAreThoseOfR() {
    String[] patients =
        ("51 1 d 58 1 d 55 2 d 28 22 d 21 30 a 19 28 d 25 32 d 48 11 d 47 14 d 25 36 a 31 31 a "
                + "24 33 a 25 33 a 30 37 a 33 35 a 36 25 d 30 31 a 41 22 d 43 26 d 45 24 d 35 35 a "
                + "29 34 a 35 30 a 32 35 d 36 40 d 32 39 a")
            .split(" ");
    List<Lifetime> lives =
        IntStream.range(0, patients.length / 3)
            .mapToObj(
                i -> {
                  double age = Double.parseDouble(patients[3 * i]);
                  return new Lifetime(
                      age,
                      age + Double.parseDouble(patients[3 * i + 1]),
                      patients[3 * i + 2].equals("d"));
                })
            .toList();
    assertThat(lives).hasSize(26);
    assertCurve(
        KaplanMeier.of(lives).orElseThrow(),
        new double[][] {
          {47, 21, .95238095, .046471432, .707206766, .99315214},
          {50, 22, .90909091, .061290897, .682978538, .97645721},
          {52, 21, .86580087, .072056310, .639564800, .95460529},
          {57, 21, .78334364, .085592394, .556017016, .90340475},
          {59, 18, .69630546, .095684083, .466843943, .84198224},
          {61, 16, .60926728, .101606994, .383520353, .77399846},
          {63, 11, .55387934, .106400875, .327124233, .73170579},
          {67, 8, .48464442, .113410944, .255538977, .68075906},
          {69, 5, .29078665, .126113384, .085595685, .53759462},
          {76, 1, 0}
        });
  }

  /**
   * lifelines, tests/test_npmle.py: closed intervals with their masses, once each and with the
   * first three twice. Masses of intervals that share ends can differ where the likelihood does
   * not.
   */
  @Test
  void theMassesOfClosedIntervalsAreThoseOfLifelines() {
    double[] left = {1, 8, 8, 7, 7, 17, 37, 46, 46, 45};
    double[] right = {7, 8, 10, 16, 14, INF, 44, INF, INF, INF};
    assertMasses(closed(left, right, 1), .16667016, .33332984, .125, .375);
    assertMasses(closed(left, right, 2), .2051282, .4102564, .0961539, .2884615);
    assertMasses(closed(new double[] {6, 7, 8, 7, 5}, new double[] {7, 8, 10, 16, 20}, 1), .5, .5);
  }

  private static List<Observation> closed(double[] left, double[] right, double first) {
    return IntStream.range(0, left.length)
        .mapToObj(i -> Observation.within(left[i], right[i]).times(i < 3 ? first : 1))
        .toList();
  }

  private static void assertMasses(List<Observation> data, double... expected) {
    List<Double> masses =
        Turnbull.of(data).orElseThrow().steps().stream()
            .map(Turnbull.Step::mass)
            .filter(mass -> mass > 1e-6)
            .toList();
    assertThat(masses).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(masses.get(i)).isCloseTo(expected[i], within(1e-5));
    }
  }

  /** Rows of time, number at risk, survival, and unless that is 0 its standard error and limits. */
  private static void assertCurve(KaplanMeier curve, double[][] expected) {
    assertThat(curve.steps()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      KaplanMeier.Step step = curve.steps().get(i);
      double[] row = expected[i];
      assertThat(step.time()).isEqualTo(row[0]);
      assertThat(step.atRisk()).isEqualTo((int) row[1]);
      assertThat(step.survival()).isCloseTo(row[2], within(0.6e-8));
      if (row.length > 3) {
        assertThat(step.standardError()).isCloseTo(row[3], within(0.6e-9));
        assertThat(step.low()).isCloseTo(row[4], within(0.6e-8));
        assertThat(step.high()).isCloseTo(row[5], within(0.6e-8));
      } else {
        assertThat(step.low()).isNull();
        assertThat(step.high()).isNull();
      }
    }
  }

  private static List<Lifetime> lifetimes(String times) {
    List<Lifetime> units = new ArrayList<>();
    for (String time : Arrays.asList(times.split(" "))) {
      units.add(Lifetime.fromStart(Double.parseDouble(time.replace("+", "")), !time.endsWith("+")));
    }
    return units;
  }
}
