package id.kla.jobs.trends;

import id.kla.jobs.statistics.GapCounts;
import id.kla.jobs.statistics.TransitionCounts;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The moves of some districts between consecutive editions, and the pairs that are dropped because
 * one end is not an observed level. A hole drops the pairs on both of its sides.
 *
 * @param gaps observed moves by the years between
 * @param dropped number of dropped pairs by reason, the first that applies
 * @param simulated whether any of the results is simulated
 */
record Pairs(GapCounts gaps, Map<Drop, Integer> dropped, boolean simulated) {
  /** Why a pair is dropped, the first that applies. */
  enum Drop {
    NOT_FORMED,
    UNKNOWN,
    DISPUTED,
    LEVEL_UNKNOWN,
    NOT_PARTICIPATING
  }

  /** The pairs of the districts of a scope from one edition to the next. */
  static Pairs of(Panel panel, Scope scope, int from) {
    return of(panel, panel.courses(scope, from), new int[] {from});
  }

  /** All pairs of the districts of a scope, each told by the borders at its earlier edition. */
  static Pairs of(Panel panel, Scope scope) {
    List<Pairs> all = new ArrayList<>();
    for (int from = 0; from < panel.editions() - 1; from++) {
      all.add(of(panel, scope, from));
    }
    return sum(all);
  }

  /** All pairs of one district. */
  static Pairs of(Panel panel, Course course) {
    return of(panel, List.of(course), IntStream.range(0, panel.editions() - 1).toArray());
  }

  /** The pairs of one district from each of these editions to the next. */
  static Pairs of(Panel panel, Course course, List<Integer> from) {
    return of(panel, List.of(course), from.stream().mapToInt(Integer::intValue).toArray());
  }

  private static Pairs of(Panel panel, List<Course> courses, int[] editions) {
    Map<Integer, int[][]> counts = new TreeMap<>();
    Map<Drop, Integer> dropped = new EnumMap<>(Drop.class);
    boolean simulated = false;
    for (int from : editions) {
      for (Course course : courses) {
        if (course.existed(from + 1)) {
          Integer before = course.level(from);
          Integer after = course.level(from + 1);
          simulated |= course.levelSimulated(from) || course.levelSimulated(from + 1);
          if (before == null || after == null) {
            dropped.merge(reason(course, from), 1, Integer::sum);
          } else {
            counts
                .computeIfAbsent(panel.gap(from), gap -> new int[Levels.COUNT][Levels.COUNT])[
                before][after]++;
          }
        }
      }
    }
    Map<Integer, TransitionCounts> byGap = new TreeMap<>();
    counts.forEach((gap, table) -> byGap.put(gap, TransitionCounts.of(table)));
    return new Pairs(GapCounts.of(Levels.COUNT, byGap), dropped, simulated);
  }

  private static Pairs sum(List<Pairs> all) {
    Map<Drop, Integer> dropped = new EnumMap<>(Drop.class);
    all.forEach(one -> one.dropped.forEach((why, n) -> dropped.merge(why, n, Integer::sum)));
    return new Pairs(
        GapCounts.sum(Levels.COUNT, all.stream().map(Pairs::gaps).toList()),
        dropped,
        all.stream().anyMatch(Pairs::simulated));
  }

  private static Drop reason(Course course, int from) {
    List<Standing> ends =
        Arrays.asList(course.standings().get(from), course.standings().get(from + 1));
    if (ends.contains(Standing.NOT_FORMED)) {
      return Drop.NOT_FORMED;
    }
    if (ends.contains(Standing.UNKNOWN)) {
      return Drop.UNKNOWN;
    }
    if (ends.contains(Standing.DISPUTED)) {
      return Drop.DISPUTED;
    }
    return ends.contains(Standing.LEVEL_UNKNOWN) ? Drop.LEVEL_UNKNOWN : Drop.NOT_PARTICIPATING;
  }

  /** All moves, whatever their gap. */
  TransitionCounts counts() {
    return gaps.ignoringGaps();
  }

  /** Moves over so many years. */
  TransitionCounts counts(int gap) {
    return gaps.byGap().getOrDefault(gap, TransitionCounts.none(Levels.COUNT));
  }

  /** Pairs dropped for a reason. */
  int dropped(Drop why) {
    return dropped.getOrDefault(why, 0);
  }

  /** Pairs dropped for any reason. */
  int droppedInAll() {
    return dropped.values().stream().mapToInt(Integer::intValue).sum();
  }
}
