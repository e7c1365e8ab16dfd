package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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
    int k = districts.get(0).states();
    List<Moves> sorted = order.stream().map(districts::get).map(Moves::of).toList();
    List<Integer> labels = new ArrayList<>(order.stream().map(groups::get).toList());
    int count = Collections.max(labels) + 1;
    double observed = grouped(k, count, sorted, labels);
    Random random = new Random(seed);
    return PermutationTest.of(
        observed,
        draws,
        seed,
        () -> {
          Collections.shuffle(labels, random);
          return grouped(k, count, sorted, labels);
        });
  }

  private static double grouped(int k, int count, List<Moves> districts, List<Integer> labels) {
    long[][][] tables = new long[count][k][k];
    for (int d = 0; d < districts.size(); d++) {
      districts.get(d).addTo(tables[labels.get(d)]);
    }
    return chiSquare(tables);
  }

  private static double chiSquare(long[][][] tables) {
    return of(Arrays.stream(tables).map(TransitionCounts::of).toList()).moves().chiSquare();
  }

  /**
   * The few cells of a district's table that are not empty: the table is added up once for each
   * shuffle.
   *
   * @param cells from, to and number of moves
   */
  private record Moves(List<long[]> cells) {
    static Moves of(TransitionCounts counts) {
      List<long[]> cells = new ArrayList<>();
      for (int from = 0; from < counts.states(); from++) {
        for (int to = 0; to < counts.states(); to++) {
          if (counts.count(from, to) > 0) {
            cells.add(new long[] {from, to, counts.count(from, to)});
          }
        }
      }
      return new Moves(cells);
    }

    void addTo(long[][] table) {
      for (long[] cell : cells) {
        table[(int) cell[0]][(int) cell[1]] += cell[2];
      }
    }
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
    int k = districts.get(0).get(0).states();
    List<List<Moves>> sorted =
        districts.stream()
            .sorted(Homogeneity::compare)
            .map(district -> district.stream().map(Moves::of).toList())
            .toList();
    Random random = new Random(seed);
    return PermutationTest.of(
        periods(k, sorted),
        draws,
        seed,
        () -> periods(k, sorted.stream().map(district -> shuffle(district, random)).toList()));
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

  private static List<Moves> shuffle(List<Moves> district, Random random) {
    List<Moves> moved =
        new ArrayList<>(district.stream().filter(period -> !period.cells().isEmpty()).toList());
    Collections.shuffle(moved, random);
    var next = moved.iterator();
    return district.stream()
        .map(period -> period.cells().isEmpty() ? period : next.next())
        .toList();
  }

  private static double periods(int k, List<List<Moves>> districts) {
    long[][][] tables = new long[districts.get(0).size()][k][k];
    for (List<Moves> district : districts) {
      for (int period = 0; period < tables.length; period++) {
        district.get(period).addTo(tables[period]);
      }
    }
    return chiSquare(tables);
  }
}
