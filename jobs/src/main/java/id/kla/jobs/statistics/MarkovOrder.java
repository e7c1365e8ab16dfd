package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tests of how far back a chain remembers. Source: Anderson and Goodman 1957, "Statistical
 * inference about Markov chains".
 */
public final class MarkovOrder {
  private MarkovOrder() {}

  /**
   * How often three neighbours of a path are i, j, k. A null breaks the triple.
   *
   * @param paths states in the order of time, null where not observed
   * @return counts by first, middle and last state
   */
  public static long[][][] triples(int states, List<List<Integer>> paths) {
    long[][][] triples = new long[states][states][states];
    for (List<Integer> path : paths) {
      for (int t = 2; t < path.size(); t++) {
        Integer first = path.get(t - 2);
        Integer middle = path.get(t - 1);
        Integer last = path.get(t);
        if (first != null && middle != null && last != null) {
          List.of(first, middle, last)
              .forEach(state -> TransitionCounts.requireState(state, states));
          triples[first][middle][last]++;
        }
      }
    }
    return triples;
  }

  /**
   * Whether a chain remembers further back than an order says: given the last states of a path, as
   * many as the order, whether the next one hangs on the one before them. Order 0 is {@link
   * #zeroAgainstFirst}, order 1 is {@link #firstAgainstSecond}. A null breaks the path.
   *
   * @param paths states in the order of time, null where not observed
   * @param order 0 or more
   */
  public static IndependenceTest against(int states, List<List<Integer>> paths, int order) {
    if (order < 0) {
      throw new IllegalArgumentException("Not an order: " + order);
    }
    SortedMap<String, long[][]> tables = new TreeMap<>();
    for (List<Integer> path : paths) {
      for (int end = order + 1; end < path.size(); end++) {
        List<Integer> window = path.subList(end - order - 1, end + 1);
        if (window.stream().noneMatch(Objects::isNull)) {
          window.forEach(state -> TransitionCounts.requireState(state, states));
          String between = window.subList(1, order + 1).toString();
          tables
              .computeIfAbsent(between, key -> new long[states][states])[window.get(0)][
              path.get(end)]++;
        }
      }
    }
    return tables.values().stream()
        .map(IndependenceTest::of)
        .reduce(IndependenceTest.NONE, IndependenceTest::plus);
  }

  /** Whether the next state hangs on the present one at all. */
  public static IndependenceTest zeroAgainstFirst(TransitionCounts counts) {
    return IndependenceTest.of(counts.toArray());
  }

  /**
   * Whether, given the present state, the next one hangs on the one before: the sum over middle
   * states of (n_ijk - n_ij. n_.jk / n_.j.)^2 / (n_ij. n_.jk / n_.j.), with the degrees of freedom
   * of the rows and columns that are not empty.
   *
   * @param triples counts by first, middle and last state
   */
  public static IndependenceTest firstAgainstSecond(long[][][] triples) {
    return IntStream.range(0, triples.length)
        .mapToObj(middle -> IndependenceTest.of(around(triples, middle)))
        .reduce(IndependenceTest.NONE, IndependenceTest::plus);
  }

  /** Counts by first and last state of the triples with one middle state. */
  private static long[][] around(long[][][] triples, int middle) {
    return IntStream.range(0, triples.length)
        .mapToObj(first -> triples[first][middle].clone())
        .toArray(long[][]::new);
  }

  /**
   * The chi-square of {@link #firstAgainstSecond} in triples whose last states are shuffled among
   * those with the same middle state: for counts that are too small for its distribution.
   */
  public static PermutationTest shuffled(long[][][] triples, int draws, long seed) {
    Random random = new Random(seed);
    return PermutationTest.of(
        firstAgainstSecond(triples).chiSquare(),
        draws,
        seed,
        () ->
            IntStream.range(0, triples.length)
                .mapToObj(middle -> IndependenceTest.of(shuffle(around(triples, middle), random)))
                .mapToDouble(IndependenceTest::chiSquare)
                .sum());
  }

  /** Another table with the same margins, each by as many orders as it has. */
  private static long[][] shuffle(long[][] table, Random random) {
    List<Integer> ends = new ArrayList<>();
    for (long[] row : table) {
      for (int j = 0; j < row.length; j++) {
        ends.addAll(Collections.nCopies(Math.toIntExact(row[j]), j));
      }
    }
    Collections.shuffle(ends, random);
    long[][] shuffled = new long[table.length][table.length];
    int next = 0;
    for (int i = 0; i < table.length; i++) {
      for (long n = Arrays.stream(table[i]).sum(); n > 0; n--) {
        shuffled[i][ends.get(next)]++;
        next++;
      }
    }
    return shuffled;
  }
}
