package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Test of whether several groups (edition pairs, provinces, classes of neighbours) move by the same
 * matrix. Sources: Anderson and Goodman 1957, "Statistical inference about Markov chains";
 * Kullback, Kupperman and Ku 1962, "Tests for contingency tables and Markov chains"; Bickenbach and
 * Bode 2003, "Evaluating the Markov property in studies of economic convergence".
 *
 * @param moves the test itself: Q, the likelihood ratio (Kullback's conditional homogeneity), and
 *     the sum of (a_i - 1)(b_i - 1) degrees of freedom, a_i cells of pooled row i that are not
 *     empty, b_i groups with moves from i
 * @param starters whether the groups start from the same states, which is another question
 * @param fullDegreesOfFreedom k (k - 1)(groups - 1), as some programs count empty cells as well
 */
public record Homogeneity(
    IndependenceTest moves, IndependenceTest starters, int fullDegreesOfFreedom) {

  /** The test of groups of the same number of states. */
  public static Homogeneity of(List<TransitionCounts> groups) {
    requireSome(groups, "group");
    int k = groups.get(0).states();
    if (groups.stream().anyMatch(group -> group.states() != k)) {
      throw new IllegalArgumentException("Groups of different numbers of states");
    }
    IndependenceTest moves =
        IntStream.range(0, k)
            .mapToObj(from -> IndependenceTest.of(row(groups, from)))
            .reduce(IndependenceTest.NONE, IndependenceTest::plus);
    long[][] starters =
        groups.stream()
            .map(group -> IntStream.range(0, k).mapToLong(group::starters).toArray())
            .toArray(long[][]::new);
    return new Homogeneity(moves, IndependenceTest.of(starters), k * (k - 1) * (groups.size() - 1));
  }

  private static long[][] row(List<TransitionCounts> groups, int from) {
    return groups.stream()
        .map(
            group ->
                IntStream.range(0, group.states()).mapToLong(to -> group.count(from, to)).toArray())
        .toArray(long[][]::new);
  }

  /**
   * Whether the groups are samples of one table of joint counts: starters and moves together. Its
   * likelihood ratio is exactly the sum of theirs; for the chi-square that holds only nearly.
   */
  public IndependenceTest joint() {
    return moves.plus(starters);
  }

  /**
   * The test of Q between groups of districts, by shuffling the group among whole districts. The
   * order in which the districts are given does not matter.
   *
   * @param districts moves of each district
   * @param groups group of each district, from 0
   */
  public static PermutationTest shuffled(
      List<TransitionCounts> districts, List<Integer> groups, int draws, long seed) {
    if (districts.size() != groups.size()) {
      throw new IllegalArgumentException(
          districts.size() + " districts, but " + groups.size() + " groups");
    }
    requireSome(districts, "district");
    List<Integer> order =
        IntStream.range(0, districts.size())
            .boxed()
            .sorted(Comparator.comparing(districts::get).thenComparing(groups::get))
            .toList();
    List<TransitionCounts> sorted = order.stream().map(districts::get).toList();
    List<Integer> labels = new ArrayList<>(order.stream().map(groups::get).toList());
    double observed = grouped(sorted, labels);
    Random random = new Random(seed);
    return PermutationTest.of(
        observed,
        draws,
        seed,
        () -> {
          Collections.shuffle(labels, random);
          return grouped(sorted, labels);
        });
  }

  private static double grouped(List<TransitionCounts> districts, List<Integer> labels) {
    int k = districts.get(0).states();
    SortedMap<Integer, List<TransitionCounts>> members = new TreeMap<>();
    for (int d = 0; d < districts.size(); d++) {
      members.computeIfAbsent(labels.get(d), label -> new ArrayList<>()).add(districts.get(d));
    }
    return of(members.values().stream().map(group -> TransitionCounts.sum(k, group)).toList())
        .moves()
        .chiSquare();
  }

  /**
   * The test of Q between periods in which the same districts move, by shuffling the periods within
   * each whole district among those in which it moved.
   *
   * @param districts for each district its moves in each period, as many for all
   */
  public static PermutationTest shuffledWithin(
      List<List<TransitionCounts>> districts, int draws, long seed) {
    requireSome(districts, "district");
    if (districts.stream().anyMatch(district -> district.size() != districts.get(0).size())) {
      throw new IllegalArgumentException("Districts over different numbers of periods");
    }
    List<List<TransitionCounts>> sorted = districts.stream().sorted(Homogeneity::compare).toList();
    Random random = new Random(seed);
    return PermutationTest.of(
        periods(sorted),
        draws,
        seed,
        () -> periods(sorted.stream().map(district -> shuffle(district, random)).toList()));
  }

  private static void requireSome(List<?> units, String name) {
    if (units.isEmpty()) {
      throw new IllegalArgumentException("Not one " + name + " to compare");
    }
  }

  private static int compare(List<TransitionCounts> one, List<TransitionCounts> other) {
    return IntStream.range(0, one.size())
        .map(period -> one.get(period).compareTo(other.get(period)))
        .filter(sign -> sign != 0)
        .findFirst()
        .orElse(0);
  }

  private static List<TransitionCounts> shuffle(List<TransitionCounts> district, Random random) {
    List<TransitionCounts> moved =
        new ArrayList<>(district.stream().filter(period -> period.total() > 0).toList());
    Collections.shuffle(moved, random);
    var next = moved.iterator();
    return district.stream().map(period -> period.total() > 0 ? next.next() : period).toList();
  }

  private static double periods(List<List<TransitionCounts>> districts) {
    List<TransitionCounts> first = districts.get(0);
    int k = first.get(0).states();
    return of(IntStream.range(0, first.size())
            .mapToObj(
                period ->
                    TransitionCounts.sum(
                        k, districts.stream().map(district -> district.get(period)).toList()))
            .toList())
        .moves()
        .chiSquare();
  }
}
