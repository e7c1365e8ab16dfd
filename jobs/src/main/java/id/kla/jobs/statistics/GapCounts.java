package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Observed moves, apart by the years between their ends. Immutable. */
public final class GapCounts {
  private final int states;
  private final SortedMap<Integer, TransitionCounts> byGap;

  private GapCounts(int states, SortedMap<Integer, TransitionCounts> byGap) {
    this.states = states;
    this.byGap = Collections.unmodifiableSortedMap(byGap);
  }

  /**
   * The counts of a table for each gap.
   *
   * @param byGap by years between, 1 or more; all of the same number of states
   */
  public static GapCounts of(int states, Map<Integer, TransitionCounts> byGap) {
    byGap.forEach(
        (gap, counts) -> {
          if (gap < 1 || counts.states() != states) {
            throw new IllegalArgumentException(
                "Gap " + gap + " with " + counts.states() + " states instead of " + states);
          }
        });
    return new GapCounts(states, new TreeMap<>(byGap));
  }

  /** The moves of these pairs. */
  public static GapCounts ofPairs(int states, Collection<ObservedPair> pairs) {
    Map<Integer, List<ObservedPair>> byGap =
        pairs.stream().collect(Collectors.groupingBy(ObservedPair::gap));
    return of(
        states,
        byGap.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, gap -> TransitionCounts.ofPairs(states, gap.getValue()))));
  }

  /** The sum of these, all of the same number of states. */
  public static GapCounts sum(int states, Collection<GapCounts> all) {
    SortedMap<Integer, List<TransitionCounts>> counts = new TreeMap<>();
    for (GapCounts each : all) {
      each.byGap.forEach(
          (gap, one) -> counts.computeIfAbsent(gap, years -> new ArrayList<>()).add(one));
    }
    SortedMap<Integer, TransitionCounts> sum = new TreeMap<>();
    counts.forEach((gap, each) -> sum.put(gap, TransitionCounts.sum(states, each)));
    return of(states, sum);
  }

  /** Number of states. */
  public int states() {
    return states;
  }

  /** The moves by years between, rising. */
  public SortedMap<Integer, TransitionCounts> byGap() {
    return byGap;
  }

  /** All moves, whatever their gap: good for counting who starts where, not for probabilities. */
  public TransitionCounts ignoringGaps() {
    return TransitionCounts.sum(states, byGap.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GapCounts that && states == that.states && byGap.equals(that.byGap);
  }

  @Override
  public int hashCode() {
    return 31 * states + byGap.hashCode();
  }

  @Override
  public String toString() {
    return byGap.toString();
  }
}
