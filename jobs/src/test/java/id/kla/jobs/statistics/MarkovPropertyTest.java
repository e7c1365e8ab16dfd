package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any districts, tried on many drawn with a fixed seed. */
class MarkovPropertyTest {
  private static final int TRIES = 100;
  private static final int STATES = 5;
  private static final List<Integer> YEARS = List.of(2017, 2018, 2019, 2021, 2022, 2023, 2025);

  private final Random random = new Random(20250808);

  /** Levels of some districts in each edition, many of them not known. */
  private List<List<Integer>> districts() {
    return Stream.generate(this::path).limit(1 + random.nextInt(40)).toList();
  }

  private List<Integer> path() {
    List<Integer> path = new ArrayList<>();
    int level = random.nextInt(STATES);
    for (int t = 0; t < YEARS.size(); t++) {
      level = Math.max(0, Math.min(STATES - 1, level + random.nextInt(4) - 1));
      path.add(random.nextInt(5) == 0 ? null : level);
    }
    return path;
  }

  private static TransitionCounts counts(List<List<Integer>> districts) {
    return TransitionCounts.sum(
        STATES, districts.stream().map(path -> TransitionCounts.ofPath(STATES, path)).toList());
  }

  private static GapCounts gaps(List<List<Integer>> districts) {
    return GapCounts.ofPairs(
        STATES,
        districts.stream().flatMap(path -> ObservedPair.ofPath(YEARS, path).stream()).toList());
  }

  @Test
  void relabellingDistrictsChangesNothing() {
    for (int n = 0; n < TRIES; n++) {
      List<List<Integer>> districts = districts();
      List<List<Integer>> others = new ArrayList<>(districts);
      Collections.shuffle(others, random);
      assertThat(counts(others)).isEqualTo(counts(districts));
      assertThat(gaps(others).byGap()).isEqualTo(gaps(districts).byGap());
      assertThat(MarkovOrder.triples(STATES, others))
          .isDeepEqualTo(MarkovOrder.triples(STATES, districts));
    }
  }

  @Test
  void doublingEveryDistrictDoublesCountsAndLeavesProbabilities() {
    for (int n = 0; n < TRIES; n++) {
      List<List<Integer>> once = districts();
      List<List<Integer>> twice = Stream.of(once, once).flatMap(List::stream).toList();
      TransitionCounts counts = counts(once);
      assertThat(counts(twice)).isEqualTo(counts.plus(counts));
      assertThat(counts(twice).probabilities()).isEqualTo(counts.probabilities());
      UpDown moves = UpDown.of(counts);
      UpDown doubled = UpDown.of(counts(twice));
      assertThat(doubled.moves()).isEqualTo(2 * moves.moves());
      assertThat(doubled.net()).isEqualTo(moves.net());
      assertThat(MarkovOrder.firstAgainstSecond(MarkovOrder.triples(STATES, twice)).chiSquare())
          .isCloseTo(
              2 * MarkovOrder.firstAgainstSecond(MarkovOrder.triples(STATES, once)).chiSquare(),
              within(1e-9));
    }
  }

  @Test
  void doublingEveryDistrictLeavesTheOneYearMatrix() {
    for (int n = 0; n < 5; n++) {
      List<List<Integer>> once = Stream.generate(this::path).limit(60).toList();
      GapCounts gaps = gaps(once);
      OneYearMatrix fit = OneYearMatrix.of(gaps);
      OneYearMatrix doubled = OneYearMatrix.of(GapCounts.sum(STATES, List.of(gaps, gaps)));
      OneYearMatrixTest.assertClose(doubled.matrix(), fit.matrix().toArray(), 1e-5);
      assertThat(doubled.logLikelihood()).isCloseTo(2 * fit.logLikelihood(), within(1e-5));
    }
  }

  @Test
  void reversingTimeSwapsUpAndDown() {
    for (int n = 0; n < TRIES; n++) {
      List<List<Integer>> districts = districts();
      List<List<Integer>> backwards = new ArrayList<>();
      for (List<Integer> path : districts) {
        List<Integer> reversed = new ArrayList<>(path);
        Collections.reverse(reversed);
        backwards.add(reversed);
      }
      TransitionCounts counts = counts(districts);
      assertThat(counts(backwards)).isEqualTo(counts.reversed());
      UpDown forwards = UpDown.of(counts);
      UpDown reversed = UpDown.of(counts.reversed());
      assertThat(reversed.up()).isEqualTo(forwards.down());
      assertThat(reversed.down()).isEqualTo(forwards.up());
      assertThat(reversed.stay()).isEqualTo(forwards.stay());
      assertThat(reversed.steps()).isEqualTo(-forwards.steps());
      assertThat(reversed.signTestP()).isEqualTo(forwards.signTestP());
      MarginalHomogeneity before = MarginalHomogeneity.of(counts);
      MarginalHomogeneity after = MarginalHomogeneity.of(counts.reversed());
      assertThat(after.chiSquare()).isCloseTo(before.chiSquare(), within(1e-8));
      assertThat(after.z() == null ? 0 : -after.z())
          .isCloseTo(before.z() == null ? 0 : before.z(), within(1e-12));
    }
  }

  @Test
  void shiftingTheYearsChangesNoMove() {
    for (int n = 0; n < TRIES; n++) {
      List<Integer> path = path();
      assertThat(ObservedPair.ofPath(YEARS.stream().map(year -> year + 3).toList(), path))
          .isEqualTo(ObservedPair.ofPath(YEARS, path));
    }
  }

  @Test
  void removingAMiddleEditionNeverMakesAMoveAcrossTheHole() {
    for (int n = 0; n < TRIES; n++) {
      List<Integer> path = path();
      int hole = 1 + random.nextInt(path.size() - 2);
      List<Integer> holed = new ArrayList<>(path);
      holed.set(hole, null);
      List<ObservedPair> kept = new ArrayList<>(ObservedPair.ofPath(YEARS, path));
      List<ObservedPair> left = ObservedPair.ofPath(YEARS, holed);
      left.forEach(pair -> assertThat(kept.remove(pair)).isTrue());
      assertThat(left)
          .hasSize(
              ObservedPair.ofPath(YEARS.subList(0, hole), path.subList(0, hole)).size()
                  + ObservedPair.ofPath(
                          YEARS.subList(hole + 1, path.size()), path.subList(hole + 1, path.size()))
                      .size());
    }
  }

  @Test
  void renamingTheStatesRenamesTheResults() {
    for (int n = 0; n < TRIES; n++) {
      List<Integer> names = new ArrayList<>(IntStream.range(0, STATES).boxed().toList());
      Collections.shuffle(names, random);
      TransitionCounts counts = counts(districts());
      FirstPassage passage = FirstPassage.of(counts.probabilities());
      FirstPassage renamed = FirstPassage.of(counts.among(names).probabilities());
      Mobility mobility = Mobility.evenly(counts.probabilities());
      Mobility other = Mobility.evenly(counts.among(names).probabilities());
      assertSame(other.determinant(), mobility.determinant());
      assertSame(other.secondEigenvalue(), mobility.secondEigenvalue());
      for (int i = 0; i < STATES; i++) {
        for (int j = 0; j < STATES; j++) {
          assertSame(renamed.time(i, j), passage.time(names.get(i), names.get(j)));
        }
      }
    }
  }

  private static void assertSame(Double actual, Double expected) {
    if (expected == null || expected.isInfinite()) {
      assertThat(actual).isEqualTo(expected);
    } else {
      assertThat(actual).isCloseTo(expected, within(1e-6 * Math.max(1, expected)));
    }
  }

  @Test
  void sharesAddUpToOne() {
    for (int n = 0; n < TRIES; n++) {
      TransitionMatrix matrix = counts(districts()).probabilities();
      for (LongRun.Stationary each : LongRun.of(matrix).distributions()) {
        assertThat(each.shares().stream().mapToDouble(p -> p == null ? 0 : p).sum())
            .isCloseTo(1, within(1e-12));
      }
      Absorption absorption = Absorption.of(matrix);
      for (int i = 0; i < STATES; i++) {
        int from = i;
        if (absorption.into().stream().allMatch(into -> into.probability(from) != null)
            && !absorption.into().isEmpty()) {
          assertThat(absorption.into().stream().mapToDouble(into -> into.probability(from)).sum())
              .isCloseTo(1, within(1e-12));
        }
      }
      assertThat(Arrays.stream(matrix.toArray()).filter(row -> row != null))
          .allSatisfy(row -> assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-12)));
    }
  }
}
