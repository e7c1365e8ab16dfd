package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import id.kla.jobs.statistics.Generator.Adjustment;
import id.kla.jobs.statistics.Generator.Embeddable;
import id.kla.jobs.statistics.Generator.NotEmbeddable;
import id.kla.jobs.statistics.Generator.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Figures on Markov chains that others print for the same data. Those of published_figures.json
 * name their sources there; "vignette" is an_introduction_to_markovchain_package of
 * spedygiorgio/markovchain, a package of R.
 */
class PublishedChainsTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  /** Figures with eight decimals. */
  private static final double EIGHT = 0.6e-8;

  /** Figures with seven decimals. */
  private static final double SEVEN = 0.6e-7;

  private static final JsonNode INCOMES = PublishedSeries.figure("spatial_markov_us_incomes");
  private static final JsonNode RAIN = PublishedSeries.figure("rain_of_alofi");

  /** The weather of the vignette: sunny, cloudy, rain. */
  private static final TransitionMatrix WEATHER =
      TransitionMatrix.of(new double[][] {{0.7, 0.2, 0.1}, {0.3, 0.4, 0.3}, {0.2, 0.45, 0.35}});

  /** Spatial Markov of giddy: five chains, one for each class of neighbours' income. */
  @Test
  void theIncomesByNeighboursAreThoseOfGiddy() {
    JsonNode expected = INCOMES.get("expected");
    List<TransitionCounts> regimes = chains(INCOMES.get("inputs").get("by_neighbours"));
    assertThat(TransitionCounts.sum(5, regimes)).isEqualTo(counts(expected.get("pooled")));

    Homogeneity test = Homogeneity.of(regimes);
    assertThat(test.moves().chiSquare())
        .isCloseTo(expected.get("chi_square").asDouble(), within(0.0005));
    assertThat(test.moves().likelihoodRatio())
        .isCloseTo(expected.get("likelihood_ratio").asDouble(), within(0.0005));
    assertThat(test.moves().degreesOfFreedom()).isEqualTo(expected.get("df").asInt());

    for (int regime = 0; regime < 5; regime++) {
      LongRun run = LongRun.of(regimes.get(regime).probabilities());
      assertThat(run.distributions()).hasSize(1);
      assertRow(
          run.distributions().get(0).shares(), expected.get("steady_states").get(regime), EIGHT);
    }
    List<List<Double>> poorest = FirstPassage.of(regimes.get(0).probabilities()).times();
    for (int from = 0; from < 5; from++) {
      assertRow(poorest.get(from), expected.get("first_passage_of_the_poorest").get(from), EIGHT);
    }
    for (JsonNode row : expected.get("first_passage_from_poor")) {
      TransitionMatrix matrix = regimes.get(row.get(0).asInt()).probabilities();
      assertRow(FirstPassage.of(matrix).times().get(0), row.get(1), EIGHT);
    }
  }

  /** The same with four classes of neighbours. */
  @Test
  void theHomogeneityOfFourChainsIsThatOfGiddy() {
    JsonNode expected = INCOMES.get("expected");
    Homogeneity test = Homogeneity.of(chains(INCOMES.get("inputs").get("by_neighbours_in_four")));
    assertThat(test.moves().chiSquare())
        .isCloseTo(expected.get("chi_square_in_four").asDouble(), within(0.0005));
    assertThat(test.moves().likelihoodRatio())
        .isCloseTo(expected.get("likelihood_ratio_in_four").asDouble(), within(0.0005));
    assertThat(test.moves().degreesOfFreedom()).isEqualTo(expected.get("df_in_four").asInt());
  }

  /**
   * Each chain against the matrix of all. giddy counts 16 degrees of freedom, (k - 1)^2, as if the
   * matrix were estimated from this chain too; the matrix is given, so each row has its possible
   * moves less one, 15 in all, since 5 of the 25 are impossible.
   */
  @Test
  void aChainAgainstTheMatrixOfAllIsThatOfGiddy() {
    JsonNode expected = INCOMES.get("expected");
    List<TransitionCounts> regimes = chains(INCOMES.get("inputs").get("by_neighbours"));
    TransitionMatrix pooled = counts(expected.get("pooled")).probabilities();
    for (int regime = 0; regime < 5; regime++) {
      FitTest test = FitTest.of(regimes.get(regime), pooled);
      assertThat(test.chiSquare())
          .isCloseTo(
              expected.get("chi_square_against_pooled").get(regime).asDouble(), within(0.6e-7));
      assertThat(test.degreesOfFreedom()).isEqualTo(15);
      assertThat(test.fullDegreesOfFreedom()).isEqualTo(20);
      assertThat(test.impossible()).isZero();
    }
  }

  /**
   * giddy, test_markov.py, test_Spatial_Markov in classes fixed beforehand: among the poorest
   * neighbours no state is in the highest class. giddy makes its row one of staying, and so has two
   * steady states; here the state is left out.
   */
  @Test
  void aChainWithAnEmptyRowHasTheSteadyStateOfGiddyAmongTheOthers() {
    TransitionMatrix poorest =
        TransitionMatrix.normalised(
            new double[][] {
              {.96703297, .03296703, 0, 0, 0},
              {.10638298, .68085106, .21276596, 0, 0},
              {0, .14285714, .7755102, .08163265, 0},
              {0, 0, .5, .5, 0},
              {0, 0, 0, 0, 0}
            });
    LongRun run = LongRun.of(poorest);
    assertThat(run.leftOut()).containsExactly(4);
    assertThat(run.distributions()).hasSize(1);
    List<Double> shares = run.distributions().get(0).shares();
    double[] expected = {.54148249, .16780007, .24991499, .04080245};
    for (int i = 0; i < 4; i++) {
      assertThat(shares.get(i)).isCloseTo(expected[i], within(2e-7));
    }
    TransitionMatrix middle =
        TransitionMatrix.normalised(
            new double[][] {
              {.78082192, .17808219, .02739726, .01369863, 0},
              {.03488372, .90406977, .05813953, .00290698, 0},
              {0, .05919003, .84735202, .09034268, .00311526},
              {0, 0, .05811623, .92985972, .01202405},
              {0, 0, 0, .14285714, .85714286}
            });
    assertRow(
        LongRun.of(middle).distributions().get(0).shares(),
        new double[] {.03607655, .22667277, .25883041, .43607249, .04234777},
        2e-7);
  }

  /**
   * giddy, markov.py, LISA_Markov: kinds of neighbourhood. The chi-square there is that of moves
   * against those expected without any bond between a unit and its neighbours.
   */
  @Test
  void theKindsOfNeighbourhoodAreThoseOfGiddy() {
    TransitionCounts moves =
        TransitionCounts.of(
            new int[][] {{1087, 44, 4, 34}, {41, 470, 36, 1}, {5, 34, 1422, 39}, {30, 1, 40, 552}});
    assertRow(
        LongRun.of(moves.probabilities()).distributions().get(0).shares(),
        new double[] {.28561505, .14190226, .40493672, .16754598},
        EIGHT);
    FitTest test =
        FitTest.of(
            moves,
            TransitionMatrix.normalised(
                new double[][] {
                  {1.12328098e+03, 1.15377356e+01, 3.47522158e-01, 3.38337644e+01},
                  {3.50272664e+00, 5.28473882e+02, 1.59178880e+01, 1.05503814e-01},
                  {1.53878082e-01, 2.32163556e+01, 1.46690710e+03, 9.72266513e+00},
                  {9.60775143e+00, 9.86856346e-02, 6.23537392e+00, 6.07058189e+02}
                }));
    assertThat(test.chiSquare()).isCloseTo(1058.2079036003051, within(0.00005));
    assertThat(test.degreesOfFreedom()).isEqualTo(test.fullDegreesOfFreedom()).isEqualTo(12);
    // giddy prints 9, (k - 1)^2, as for a table whose margins are its own.
  }

  /** giddy, markov.py, docstrings of Markov and sojourn_time. */
  @Test
  void theSmallChainsAreThoseOfGiddy() {
    TransitionCounts counts =
        TransitionCounts.sum(
            3, Arrays.asList(path("102"), path("220"), path("212"), path("001"), path("012")));
    TransitionMatrix matrix = counts.probabilities();
    assertThat(matrix.toArray()[0]).containsExactly(0.25, 0.5, 0.25);
    assertRow(
        LongRun.of(matrix).distributions().get(0).shares(),
        new double[] {.30769231, .28846154, .40384615},
        EIGHT);
    assertRow(
        Sojourn.times(TransitionMatrix.of(new double[][] {{.5, .5, 0}, {.3, .7, 0}, {0, 0, 1}})),
        new double[] {2, 3.33333333, INF},
        EIGHT);
  }

  /** Vignette, steadyStates, meanFirstPassageTime, conditional and committor probabilities. */
  @Test
  void theWeatherIsThatOfMarkovchain() {
    assertRow(
        LongRun.of(WEATHER).distributions().get(0).shares(),
        new double[] {.4636364, .3181818, .2181818},
        SEVEN);
    FirstPassage passage = FirstPassage.of(WEATHER);
    double[][] expected = {{0, 4.285714, 6.666667}, {3.725490, 0, 5}, {4.117647, 2.857143, 0}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i != j) {
          assertThat(passage.time(i, j)).isCloseTo(expected[i][j], within(0.6e-6));
        }
      }
    }
    double[][] shares = {
      {65.5, 22.25, 12.25},
      {54.975, 27.5125, 17.5125},
      {50.23875, 29.88063, 19.88063},
      {48.10744, 30.94628, 20.94628}
    };
    List<Double> now = List.of(0.9, 0.05, 0.05);
    for (double[] expectedShares : shares) {
      now = Projection.step(now, WEATHER);
      assertRow(now.stream().map(share -> 100 * share).toList(), expectedShares, 0.6e-5);
    }
    // committorAB: from cloudy, rain comes before sun half the times.
    TransitionMatrix stopped =
        TransitionMatrix.of(new double[][] {{1, 0, 0}, {0.3, 0.4, 0.3}, {0, 0, 1}});
    assertThat(Hitting.of(stopped, Set.of(2)).probability(1)).isCloseTo(0.5, within(1e-15));
  }

  /** Vignette, firstPassage and firstPassageMultiple: when it first rains after a sunny day. */
  @Test
  void theFirstRainIsThatOfMarkovchain() {
    ArrivalCurve rain = ArrivalCurve.of(WEATHER, Set.of(2), 0, 100);
    assertThat(rain.at().get(0)).isCloseTo(0.1, within(1e-15));
    assertThat(rain.at().get(2)).isCloseTo(0.121, within(1e-15));
    double mean = IntStream.range(0, 100).mapToDouble(n -> (n + 1) * rain.at().get(n)).sum();
    assertThat(mean).isCloseTo(6.666664, within(0.6e-6));
  }

  /**
   * Vignette, the square root of the weather, and its logarithm with rates down to -20. Those are
   * made of rounding: the determinant of the matrix is 0, so that it has no logarithm. The root is
   * one, but not one that its logarithm leads to.
   */
  @Test
  void theWeatherHasNoLogarithmThoughMarkovchainPrintsOne() {
    assertThat(Generator.of(WEATHER)).isEqualTo(new NotEmbeddable(Reason.DETERMINANT_NOT_POSITIVE));
    assertThat(Generator.near(WEATHER, Adjustment.DIAGONAL)).isEmpty();
    assertThat(WEATHER.root(2)).isEmpty();
    assertMatrix(
        TransitionMatrix.of(
                new double[][] {
                  {.81598647, .1420068, .04200677},
                  {.21970167, .4401492, .34014916},
                  {.07063048, .5146848, .41468476}
                })
            .power(2),
        WEATHER.toArray(),
        2 * SEVEN);
  }

  /** R ctmcd, gm: rates near a year of ratings, the logarithm of which has some below 0. */
  @Test
  void theRatesNearAYearOfRatingsAreThoseOfCtmcd() {
    JsonNode entry = PublishedSeries.figure("rating_moves");
    double[][] rows = counts(entry.get("inputs").get("counts")).probabilities().toArray();
    rows[7] = new double[] {0, 0, 0, 0, 0, 0, 0, 1};
    TransitionMatrix year = TransitionMatrix.of(rows);

    assertThat(Generator.of(year)).isInstanceOf(NotEmbeddable.class);
    JsonNode expected = entry.get("expected");
    Optional<Embeddable> diagonal = Generator.near(year, Adjustment.DIAGONAL);
    Optional<Embeddable> weighted = Generator.near(year, Adjustment.POSITIVE);
    for (int i = 0; i < 8; i++) {
      assertRow(diagonal.orElseThrow().rates().get(i), expected.get("diagonal").get(i), 1e-9);
      assertRow(weighted.orElseThrow().rates().get(i), expected.get("weighted").get(i), 1e-9);
    }
    double off = 0;
    double[][] again = weighted.orElseThrow().over(1).toArray();
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < 8; j++) {
        off = Math.max(off, Math.abs(again[i][j] - rows[i][j]));
      }
    }
    assertThat(off).isBetween(1e-5, 1e-3);
  }

  /**
   * Vignette, hittingProbabilities, and tests/testthat/testMeanMeasures.R, meanNumVisits,
   * absorptionProbabilities, meanAbsorptionTime. Hitting the state of start is coming back there;
   * its visits do not count the start.
   */
  @Test
  void hittingAndVisitsAreThoseOfMarkovchain() {
    TransitionMatrix matrix =
        TransitionMatrix.of(
            new double[][] {
              {1, 0, 0, 0, 0},
              {.5, 0, .5, 0, 0},
              {0, .5, 0, .5, 0},
              {0, .5, 0, 0, .5},
              {0, 0, 0, 0, 1}
            });
    double[][] hitting = {
      {1, 0, 0, 0, 0},
      {.8, .375, .5, 1 / 3.0, .2},
      {.6, .75, .375, 2 / 3.0, .4},
      {.4, .5, .25, 1 / 6.0, .6},
      {0, 0, 0, 0, 1}
    };
    double[][] visits = {
      {INF, 0, 0, 0, 0},
      {INF, .6, .8, .4, INF},
      {INF, 1.2, .6, .8, INF},
      {INF, .8, .4, .2, INF},
      {0, 0, 0, 0, INF}
    };
    List<List<Double>> counted = Visits.of(matrix);
    for (int from = 0; from < 5; from++) {
      for (int to = 0; to < 5; to++) {
        double reached =
            from == to
                ? ArrivalCurve.of(matrix, Set.of(to), from, 400).within().get(399)
                : Hitting.of(matrix, Set.of(to)).probability(from);
        assertThat(reached).isCloseTo(hitting[from][to], within(1e-12));
        visits[from][to] += from == to ? 1 : 0;
      }
      assertRow(counted.get(from), visits[from], 1e-12);
    }
    assertRow(Hitting.of(matrix, Set.of(0, 4)).times(), new double[] {0, 2.8, 3.6, 2.4, 0}, 1e-12);
    // The drunkard of the same tests comes home after 3, 4 and 3 steps.
    TransitionMatrix drunkard =
        TransitionMatrix.of(
            new double[][] {
              {1, 0, 0, 0, 0},
              {.5, 0, .5, 0, 0},
              {0, .5, 0, .5, 0},
              {0, 0, .5, 0, .5},
              {0, 0, 0, 0, 1}
            });
    assertRow(Hitting.of(drunkard, Set.of(0, 4)).times(), new double[] {0, 3, 4, 3, 0}, 1e-12);
  }

  /**
   * The ratings of Standard & Poor's in the vignette, from the package CreditMetrics; defaults and
   * what leads to them as markovchain 0.9.1 prints it: powers, firstPassage, meanNumVisits,
   * meanAbsorptionTime.
   */
  @Test
  void theDefaultsOfRatingsAreThoseOfMarkovchain() {
    TransitionMatrix year =
        TransitionMatrix.normalised(
            new double[][] {
              {90.81, 8.33, 0.68, 0.06, 0.08, 0.02, 0.01, 0.01},
              {0.70, 90.65, 7.79, 0.64, 0.06, 0.13, 0.02, 0.01},
              {0.09, 2.27, 91.05, 5.52, 0.74, 0.26, 0.01, 0.06},
              {0.02, 0.33, 5.95, 85.93, 5.30, 1.17, 1.12, 0.18},
              {0.03, 0.14, 0.67, 7.73, 80.53, 8.84, 1.00, 1.06},
              {0.01, 0.11, 0.24, 0.43, 6.48, 83.46, 4.07, 5.20},
              {0.21, 0, 0.22, 1.30, 2.38, 11.24, 64.86, 19.79},
              {0, 0, 0, 0, 0, 0, 0, 100}
            });
    double[] two = {.00024297, .00036315, .00148145, .00676947, .02585531, .10414991, .33237995};
    double[] ten = {
      .004556386783,
      .011141678141,
      .029262662736,
      .094581777710,
      .202685434947,
      .409968280459,
      .669569367114
    };
    double[] times = {
      106.52487941, 97.22364064, 87.23271968, 72.32739774, 55.79106629, 37.27406882, 22.40552963, 0
    };
    for (int from = 0; from < 7; from++) {
      ArrivalCurve defaults = ArrivalCurve.of(year, Set.of(7), from, 10);
      assertThat(defaults.within().get(1)).isCloseTo(two[from], within(EIGHT));
      assertThat(defaults.within().get(9)).isCloseTo(ten[from], within(0.6e-11));
    }
    assertRow(
        ArrivalCurve.of(year, Set.of(7), 4, 5).at(),
        new double[] {.0106, .0152553100, .01863040973, .02092910192, .02236239046},
        0.6e-10);
    assertRow(Hitting.of(year, Set.of(7)).times(), times, 0.6e-7);
    List<List<Double>> visits = Visits.of(year);
    assertRow(
        visits.get(4),
        new double[] {
          .6169248593,
          4.709273064,
          14.029034654,
          13.026151683,
          1 + 11.483262531,
          9.095669058,
          1.830750442,
          INF
        },
        0.6e-8);
    assertRow(
        visits.get(6),
        new double[] {
          .2793527506,
          1.648535148,
          4.723657570,
          4.222819994,
          3.310801399,
          4.609543157,
          1 + 2.610819614,
          INF
        },
        0.6e-8);
  }

  /** Vignette, ctmc and probabilityatT, printed by markovchain 0.9.1: a molecule of two states. */
  @Test
  void aMoleculeInContinuousTimeIsThatOfMarkovchain() {
    Embeddable rates = new Embeddable(List.of(List.of(-3.0, 3.0), List.of(1.0, -1.0)));
    assertMatrix(
        rates.over(1),
        new double[][] {{.2637367292, .7362632708}, {.2454210903, .7545789097}},
        0.6e-10);
    assertMatrix(
        rates.over(2.5),
        new double[][] {{.2500340499, .7499659501}, {.2499886500, .7500113500}},
        0.6e-10);
    // Its logarithm leads back to the rates.
    List<List<Double>> back = ((Embeddable) Generator.of(rates.over(1))).rates();
    assertThat(back.get(0).get(1)).isCloseTo(3, within(1e-8));
    assertThat(back.get(1).get(0)).isCloseTo(1, within(1e-8));
  }

  /**
   * R msm 1.7, the hearts of its manual, data cav: pmatrix.msm of the rates that qmatrix.msm
   * prints, over one year and over ten.
   */
  @Test
  void theHeartsInContinuousTimeAreThoseOfMsm() {
    Embeddable rates =
        new Embeddable(
            List.of(
                List.of(-.170370754, .127870329, .0, .0425004242),
                List.of(.225119127, -.607940650, .342611294, .0402102290),
                List.of(.0, .130622348, -.437097471, .3064751232),
                List.of(.0, .0, .0, .0)));
    assertMatrix(
        rates.over(1),
        new double[][] {
          {.85395872080, .0883695257, .0147554322, .0429163213},
          {.15557690801, .5666328404, .2059956336, .0717946180},
          {.00990399375, .0785369129, .6596572660, .2519018274},
          {0, 0, 0, 1}
        },
        1e-8);
    assertMatrix(
        rates.over(10),
        new double[][] {
          {.3094065592, .0975002082, .0878725451, .505220688},
          {.1716517181, .0655263884, .0779439373, .684877956},
          {.0589809317, .0297165338, .0466548544, .864647680},
          {0, 0, 0, 1}
        },
        1e-8);
  }

  /** Vignette, a bonus-malus scale of five classes with 0.05 claims a year, Poisson. */
  @Test
  void theBonusMalusScaleIsThatOfMarkovchain() {
    double none = Math.exp(-0.05);
    double one = 0.05 * none;
    List<Double> shares =
        LongRun.of(
                TransitionMatrix.of(
                    new double[][] {
                      {none, 0, one, 0, 1 - none - one},
                      {none, 0, 0, one, 1 - none - one},
                      {0, none, 0, 0, 1 - none},
                      {0, 0, none, 0, 1 - none},
                      {0, 0, 0, none, 1 - none}
                    }))
            .distributions()
            .get(0)
            .shares();
    assertRow(
        shares, new double[] {.895836079, .045930498, .048285405, .005969247, .003978772}, 0.6e-9);
    double[] premiums = {0.5, 0.7, 0.9, 1, 1.25};
    assertThat(IntStream.range(0, 5).mapToDouble(i -> shares.get(i) * premiums[i]).sum())
        .isCloseTo(.534469, within(0.6e-6));
  }

  /** Vignette, summary of a chain of ten states, from MathWorks: closed {a, c}, {b, g, i}, {f}. */
  @Test
  void theClosedSetsAreThoseOfMarkovchain() {
    double third = 1 / 3.0;
    double[][] rows = new double[10][10];
    rows[0][0] = rows[0][2] = .5;
    rows[1][1] = third;
    rows[1][6] = 2 * third;
    rows[2][0] = 1;
    rows[3][4] = 1;
    rows[4][3] = rows[4][4] = rows[4][8] = third;
    rows[5][5] = 1;
    rows[6][6] = .25;
    rows[6][8] = .75;
    rows[7][2] = rows[7][3] = rows[7][7] = rows[7][9] = .25;
    rows[8][1] = 1;
    rows[9][1] = rows[9][4] = rows[9][9] = third;
    LongRun run = LongRun.of(TransitionMatrix.of(rows));
    assertThat(run.distributions())
        .extracting(LongRun.Stationary::states)
        .containsExactly(List.of(0, 2), List.of(1, 6, 8), List.of(5));
    // The others, d, e, h and j, are transient: they are not come back to for sure.
    for (int state : new int[] {3, 4, 7, 9}) {
      assertThat(
              ArrivalCurve.of(TransitionMatrix.of(rows), Set.of(state), state, 500)
                  .within()
                  .get(499))
          .isLessThan(0.99);
    }
  }

  /** tests/testthat/testMeanMeasures.R: mean first passage in tenths. */
  @Test
  void thePassagesInTenthsAreThoseOfMarkovchain() {
    FirstPassage passage =
        FirstPassage.of(
            TransitionMatrix.of(new double[][] {{.6, .3, .1}, {.2, .3, .5}, {.4, .1, .5}}));
    double[][] expected = {{0, 15 / 4.0, 50 / 11.0}, {10 / 3.0, 0, 30 / 11.0}, {8 / 3.0, 5, 0}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i != j) {
          assertThat(passage.time(i, j)).isCloseTo(expected[i][j], within(1e-13));
        }
      }
    }
  }

  /** Vignette, assessOrder and the table of moves: daily rain at Alofi. */
  @Test
  void theRainOfAlofiIsThatOfMarkovchain() {
    List<Integer> days = states(RAIN.get("inputs").get("days").asText());
    JsonNode expected = RAIN.get("expected");
    TransitionCounts counts = TransitionCounts.ofPath(3, days);
    assertThat(counts).isEqualTo(counts(expected.get("counts")));
    double[][] matrix = counts.probabilities().toArray();
    for (int i = 0; i < 3; i++) {
      assertRow(
          Arrays.stream(matrix[i]).boxed().toList(), expected.get("probabilities").get(i), SEVEN);
    }
    assertRow(
        LongRun.of(counts.probabilities()).distributions().get(0).shares(),
        expected.get("steady_state"),
        SEVEN);
    IndependenceTest order = MarkovOrder.firstAgainstSecond(MarkovOrder.triples(3, List.of(days)));
    assertThat(order.chiSquare())
        .isCloseTo(expected.get("second_order").asDouble(), within(0.6e-8));
    assertThat(order.degreesOfFreedom()).isEqualTo(expected.get("second_order_df").asInt());
    assertThat(order.chiSquareP())
        .isCloseTo(expected.get("second_order_p").asDouble(), within(0.6e-11));
    assertThat(MarkovOrder.against(3, List.of(days), 1)).isEqualTo(order);
  }

  /**
   * verifyMarkovProperty of markovchain 0.9.1 for the same days: the moves after each state before,
   * added up, against the matrix of all days. It counts 20 degrees of freedom for what has 12; the
   * test of order above has its own table for each state and is free of that.
   */
  @Test
  void theMovesAfterEachDayOfRainAreThoseOfMarkovchain() {
    List<Integer> days = states(RAIN.get("inputs").get("days").asText());
    TransitionMatrix matrix = TransitionCounts.ofPath(3, days).probabilities();
    // The last day is left out there, as the number of days is cut to one that 3 divides.
    long[][][] triples = MarkovOrder.triples(3, List.of(days.subList(0, 1095)));
    double sum = 0;
    for (long[][] before : triples) {
      sum += FitTest.of(TransitionCounts.of(before), matrix).chiSquare();
    }
    assertThat(sum).isCloseTo(25.79891924, within(0.6e-8));
  }

  /**
   * Vignette, assessOrder of a short sequence of a and b. It prints 0, since chisq.test of R
   * corrects tables of two by two for continuity; without the correction the same tables give 0.63.
   */
  @Test
  void theOrderOfAShortSequenceIsThatOfMarkovchainWithoutCorrection() {
    IndependenceTest order =
        MarkovOrder.firstAgainstSecond(
            MarkovOrder.triples(2, List.of(states("01000010101001110"))));
    assertThat(order.chiSquare()).isCloseTo(0.63, within(1e-12));
    // The later verifyMarkovProperty, in the reference page statisticalTests, is this test.
    assertThat(order.likelihoodRatio()).isCloseTo(.5991613, within(0.6e-7));
    assertThat(order.likelihoodRatioP()).isCloseTo(.741129, within(0.6e-6));
    assertThat(order.degreesOfFreedom()).isEqualTo(2);
    assertThat(order.isSparse()).isTrue();
  }

  /**
   * Berchtold and Raftery 2002, table 3: chains of order 0 to 3, all of the last 190 days. A
   * likelihood ratio is twice the difference of two of their log-likelihoods.
   */
  @Test
  void theOrdersOfTheSeizuresAreThoseOfBerchtoldAndRaftery() {
    JsonNode entry = PublishedSeries.figure("epileptic_seizures");
    List<Integer> days = states(entry.get("inputs").get("days").asText());
    JsonNode logs = entry.get("expected").get("log_likelihood_by_order");
    for (int order = 0; order < 3; order++) {
      IndependenceTest test =
          MarkovOrder.against(2, List.of(days.subList(14 - (order + 1), days.size())), order);
      assertThat(test.likelihoodRatio())
          .isCloseTo(
              2 * (logs.get(order + 1).asDouble() - logs.get(order).asDouble()), within(0.2));
      assertThat(test.degreesOfFreedom()).isEqualTo(1 << order);
    }
  }

  /**
   * Kullback's sequence against a given matrix,
   * tests/testthat/test-kullback-empirical-theoretical.R of markovchain. The vignette prints
   * 6.551795: it multiplies by how often a state is come to where moves start from it, which is one
   * too many for the last state of the sequence.
   */
  @Test
  void aSequenceAgainstAGivenMatrixIsThatOfMarkovchain() {
    TransitionMatrix given =
        TransitionMatrix.of(new double[][] {{.625, .25, .125}, {.25, .5, .25}, {.25, .375, .375}});
    TransitionCounts moves =
        path(
            "012210000001222100100000011200211000000000000001111000021002100000011122002"
                + "111121111111110201100012200000022211110111100211000002211111212000122200011");
    assertThat(moves)
        .isEqualTo(TransitionCounts.of(new int[][] {{51, 11, 8}, {12, 31, 9}, {6, 11, 10}}));
    FitTest test = FitTest.of(moves, given);
    assertThat(test.likelihoodRatio()).isCloseTo(6.518384, within(0.6e-6));
    assertThat(test.degreesOfFreedom()).isEqualTo(6);
    assertThat(test.likelihoodRatioP()).isCloseTo(.3676877, within(0.6e-7));
    // tests/testthat/test-statisticalTests-revised.R: a move that is impossible, and a perfect fit.
    FitTest impossible =
        FitTest.of(
            TransitionCounts.of(new int[][] {{9, 1}, {0, 10}}),
            TransitionMatrix.of(new double[][] {{1, 0}, {0, 1}}));
    assertThat(impossible.likelihoodRatio()).isEqualTo(INF);
    assertThat(impossible.likelihoodRatioP()).isZero();
    FitTest perfect =
        FitTest.of(
            TransitionCounts.of(new int[][] {{50, 50}, {50, 50}}),
            TransitionMatrix.of(new double[][] {{.5, .5}, {.5, .5}}));
    assertThat(perfect.likelihoodRatio()).isZero();
    assertThat(perfect.degreesOfFreedom()).isEqualTo(2);
    assertThat(perfect.likelihoodRatioP()).isEqualTo(1);
  }

  private static List<TransitionCounts> chains(JsonNode tables) {
    return StreamSupport.stream(tables.spliterator(), false)
        .map(PublishedChainsTest::counts)
        .toList();
  }

  private static TransitionCounts counts(JsonNode table) {
    return TransitionCounts.of(
        StreamSupport.stream(table.spliterator(), false)
            .map(
                row ->
                    StreamSupport.stream(row.spliterator(), false)
                        .mapToInt(JsonNode::asInt)
                        .toArray())
            .toArray(int[][]::new));
  }

  private static TransitionCounts path(String states) {
    return TransitionCounts.ofPath(3, states(states));
  }

  private static List<Integer> states(String digits) {
    List<Integer> states = new ArrayList<>();
    digits.chars().forEach(digit -> states.add(digit - '0'));
    return states;
  }

  private static void assertMatrix(TransitionMatrix actual, double[][] expected, double digits) {
    for (int i = 0; i < expected.length; i++) {
      assertRow(Arrays.stream(actual.toArray()[i]).boxed().toList(), expected[i], digits);
    }
  }

  private static void assertRow(List<Double> actual, JsonNode expected, double digits) {
    assertRow(
        actual,
        StreamSupport.stream(expected.spliterator(), false)
            .mapToDouble(JsonNode::asDouble)
            .toArray(),
        digits);
  }

  private static void assertRow(List<Double> actual, double[] expected, double digits) {
    assertThat(actual).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      if (Double.isInfinite(expected[i])) {
        assertThat(actual.get(i)).isEqualTo(expected[i]);
      } else {
        assertThat(actual.get(i)).isCloseTo(expected[i], within(digits));
      }
    }
  }
}
