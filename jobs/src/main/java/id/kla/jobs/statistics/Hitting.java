package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether and when a chain first comes to one of some states. Source: Norris 1997, "Markov Chains",
 * theorems 1.3.2 and 1.3.5.
 */
public final class Hitting {
  /** What can become of a chain that starts in a state. */
  private enum Fate {
    ARRIVED,
    CERTAIN,
    POSSIBLE,
    IMPOSSIBLE,
    /**
     * It can come to where no row is known, and elsewhere to where the targets are out of reach.
     */
    UNKNOWN_BUT_NOT_CERTAIN,
    UNKNOWN
  }

  private final List<Double> probabilities;
  private final List<Double> times;

  private Hitting(List<Double> probabilities, List<Double> times) {
    this.probabilities = probabilities;
    this.times = times;
  }

  /**
   * The smallest solutions of h = Ph with h = 1 on the targets, and of t = 1 + Pt with t = 0 there.
   * Not estimable is what hangs on a state without a row, and all when no target was ever observed.
   *
   * @param targets one or more states
   */
  public static Hitting of(TransitionMatrix matrix, Collection<Integer> targets) {
    targets.forEach(target -> TransitionCounts.requireState(target, matrix.states()));
    Fate[] fates = fates(matrix, Set.copyOf(targets));
    Double[] probabilities = new Double[fates.length];
    Double[] times = new Double[fates.length];
    for (int i = 0; i < fates.length; i++) {
      switch (fates[i]) {
        case ARRIVED -> {
          probabilities[i] = 1.0;
          times[i] = 0.0;
        }
        case CERTAIN -> probabilities[i] = 1.0;
        case POSSIBLE, UNKNOWN_BUT_NOT_CERTAIN -> times[i] = Double.POSITIVE_INFINITY;
        case IMPOSSIBLE -> {
          probabilities[i] = 0.0;
          times[i] = Double.POSITIVE_INFINITY;
        }
        case UNKNOWN -> {}
      }
    }
    // Once arriving is certain it is as good as done.
    IntToDoubleFunction arriving =
        i ->
            IntStream.range(0, fates.length)
                .filter(j -> fates[j] == Fate.ARRIVED || fates[j] == Fate.CERTAIN)
                .mapToDouble(j -> matrix.probability(i, j))
                .sum();
    solve(matrix, with(fates, Fate.POSSIBLE), arriving, probabilities);
    solve(matrix, with(fates, Fate.CERTAIN), i -> 1, times);
    return new Hitting(
        Collections.unmodifiableList(Arrays.asList(probabilities)),
        Collections.unmodifiableList(Arrays.asList(times)));
  }

  private static Fate[] fates(TransitionMatrix matrix, Set<Integer> targets) {
    List<Integer> unknown = matrix.emptyRows().stream().filter(i -> !targets.contains(i)).toList();
    boolean observed = targets.stream().anyMatch(t -> matrix.hasRow(t) || matrix.isEntered(t));
    Reachability reach = Reachability.of(matrix, targets);
    List<Integer> deadEnds =
        IntStream.range(0, matrix.states())
            .filter(i -> !reach.reachesAny(i, targets) && !reach.reachesAny(i, unknown))
            .boxed()
            .toList();
    Fate[] fates = new Fate[matrix.states()];
    for (int i = 0; i < fates.length; i++) {
      boolean failing = reach.reachesAny(i, deadEnds);
      if (targets.contains(i)) {
        fates[i] = Fate.ARRIVED;
      } else if (!observed) {
        fates[i] = Fate.UNKNOWN;
      } else if (reach.reachesAny(i, unknown)) {
        fates[i] = failing ? Fate.UNKNOWN_BUT_NOT_CERTAIN : Fate.UNKNOWN;
      } else if (deadEnds.contains(i)) {
        fates[i] = Fate.IMPOSSIBLE;
      } else {
        fates[i] = failing ? Fate.POSSIBLE : Fate.CERTAIN;
      }
    }
    return fates;
  }

  private static int[] with(Fate[] fates, Fate fate) {
    return IntStream.range(0, fates.length).filter(i -> fates[i] == fate).toArray();
  }

  private static void solve(
      TransitionMatrix matrix, int[] states, IntToDoubleFunction right, Double[] solution) {
    double[] values =
        ChainEquations.solve(matrix, states, Arrays.stream(states).mapToDouble(right).toArray());
    for (int i = 0; i < states.length; i++) {
      solution[states[i]] = values[i];
    }
  }

  /** Probability of ever coming to a target, 1 from a target itself; null if not estimable. */
  public Double probability(int from) {
    return probabilities.get(from);
  }

  /**
   * Mean steps until the first target, 0 from a target itself; infinite where it is not certain to
   * be reached; null if not estimable.
   */
  public Double time(int from) {
    return times.get(from);
  }

  /** All of {@link #probability}, by state. */
  public List<Double> probabilities() {
    return probabilities;
  }

  /** All of {@link #time}, by state. */
  public List<Double> times() {
    return times;
  }
}
