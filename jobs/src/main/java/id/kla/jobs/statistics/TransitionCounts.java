package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many moves were observed from each state to each state: any square table of counts, states
 * numbered from 0. Immutable.
 */
public final class TransitionCounts implements Comparable<TransitionCounts> {
  private final long[][] counts;

  private TransitionCounts(long[][] counts) {
    this.counts = counts;
  }

  /**
   * The counts of a table.
   *
   * @param counts rows are the earlier state, columns the later; square, not negative
   */
  public static TransitionCounts of(long[][] counts) {
    long[][] copy = new long[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      copy[i] = counts[i].clone();
      if (copy[i].length != counts.length || Arrays.stream(copy[i]).anyMatch(n -> n < 0)) {
        throw new IllegalArgumentException("Not a row of counts: " + Arrays.toString(copy[i]));
      }
    }
    return new TransitionCounts(copy);
  }

  /** As {@link #of(long[][])}. */
  public static TransitionCounts of(int[][] counts) {
    return of(
        Arrays.stream(counts)
            .map(row -> Arrays.stream(row).asLongStream().toArray())
            .toArray(long[][]::new));
  }

  /** No move at all. */
  public static TransitionCounts none(int states) {
    return new TransitionCounts(new long[states][states]);
  }

  /** The moves of these pairs, whatever their gaps. */
  public static TransitionCounts ofPairs(int states, Collection<ObservedPair> pairs) {
    long[][] counts = new long[states][states];
    for (ObservedPair pair : pairs) {
      requireState(pair.from(), states);
      requireState(pair.to(), states);
      counts[pair.from()][pair.to()]++;
    }
    return new TransitionCounts(counts);
  }

  /** Refuses what is not the number of a state. */
  static void requireState(int state, int states) {
    if (state < 0 || state >= states) {
      throw new IllegalArgumentException("There are " + states + " states, but no " + state);
    }
  }

  /**
   * The moves between neighbours of one path. A null breaks the path.
   *
   * @param path states in the order of time, null where not observed
   */
  public static TransitionCounts ofPath(int states, List<Integer> path) {
    List<Integer> steps = IntStream.range(0, path.size()).boxed().toList();
    return ofPairs(states, ObservedPair.ofPath(steps, path));
  }

  /** The sum of these, all of the same number of states. */
  public static TransitionCounts sum(int states, Collection<TransitionCounts> all) {
    long[][] sum = new long[states][states];
    for (TransitionCounts each : all) {
      if (each.states() != states) {
        throw new IllegalArgumentException(each.states() + " states instead of " + states);
      }
      for (int i = 0; i < states; i++) {
        for (int j = 0; j < states; j++) {
          sum[i][j] += each.counts[i][j];
        }
      }
    }
    return new TransitionCounts(sum);
  }

  /** Number of states, k. */
  public int states() {
    return counts.length;
  }

  /** Moves from one state to another, n_ij. */
  public long count(int from, int to) {
    return counts[from][to];
  }

  /** Moves that start in a state, n_i. */
  public long starters(int from) {
    long sum = 0;
    for (long count : counts[from]) {
      sum += count;
    }
    return sum;
  }

  /** Moves that end in a state. */
  public long arrivals(int to) {
    return Arrays.stream(counts).mapToLong(row -> row[to]).sum();
  }

  /** All moves, n. */
  public long total() {
    long sum = 0;
    for (int from = 0; from < counts.length; from++) {
      sum += starters(from);
    }
    return sum;
  }

  /** The states in which no move starts: their row of probabilities has no estimate. */
  public List<Integer> emptyRows() {
    return IntStream.range(0, states()).filter(i -> starters(i) == 0).boxed().toList();
  }

  /** The Wilson interval of a probability at 95 %; the whole range where nobody started. */
  public WilsonInterval interval(int from, int to) {
    return WilsonInterval.of(Math.toIntExact(counts[from][to]), Math.toIntExact(starters(from)));
  }

  /**
   * The probabilities p_ij = n_ij / n_i; a state in which no move starts has no row. Source:
   * Anderson and Goodman 1957, "Statistical inference about Markov chains".
   */
  public TransitionMatrix probabilities() {
    return TransitionMatrix.normalised(
        Arrays.stream(counts)
            .map(row -> Arrays.stream(row).asDoubleStream().toArray())
            .toArray(double[][]::new));
  }

  /** These and those together. */
  public TransitionCounts plus(TransitionCounts other) {
    return sum(states(), List.of(this, other));
  }

  /** The same moves with time running backwards. */
  public TransitionCounts reversed() {
    long[][] reversed = new long[states()][states()];
    for (int i = 0; i < states(); i++) {
      for (int j = 0; j < states(); j++) {
        reversed[j][i] = counts[i][j];
      }
    }
    return new TransitionCounts(reversed);
  }

  /**
   * The moves among some of the states, renumbered in the order given. Moves from or to the others
   * are left out, so that probabilities are those of moves that stay among the kept.
   */
  public TransitionCounts among(List<Integer> kept) {
    kept.forEach(state -> requireState(state, states()));
    long[][] among = new long[kept.size()][kept.size()];
    for (int i = 0; i < kept.size(); i++) {
      for (int j = 0; j < kept.size(); j++) {
        among[i][j] = counts[kept.get(i)][kept.get(j)];
      }
    }
    return new TransitionCounts(among);
  }

  /** The counts, rows from, columns to. */
  public long[][] toArray() {
    return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
  }

  /** Orders by the counts alone, so that what is drawn at random does not hang on names. */
  @Override
  public int compareTo(TransitionCounts other) {
    return Arrays.compare(counts, other.counts, Arrays::compare);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransitionCounts that && Arrays.deepEquals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(counts);
  }
}
