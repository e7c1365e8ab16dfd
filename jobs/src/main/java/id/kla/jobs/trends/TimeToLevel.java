package id.kla.jobs.trends;

import id.kla.jobs.statistics.KaplanMeier;
import id.kla.jobs.statistics.Turnbull;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long districts take to come to a level for the first time that is seen. Kaplan-Meier counts
 * years since a district was first seen below the level and leaves out those that were there when
 * first seen. Turnbull asks in which award year, knows only that it lies after the last year seen
 * below and not after the first seen there, and takes those for "by that year".
 */
final class TimeToLevel {
  private static final int LOWEST = 2;
  private static final int HIGHEST = 4;

  private TimeToLevel() {}

  /** The rows of time_to_level: Madya, Nindya and Utama. */
  static TableRows of(Panel panel) {
    TableRows rows = new TableRows(TrendStatisticsTables.TIME_TO_LEVEL);
    for (Scope scope : Scope.today(panel)) {
      for (int level = LOWEST; level <= HIGHEST; level++) {
        List<Seen> seen = new ArrayList<>();
        for (Course course : scope.of(panel)) {
          Seen one = Seen.of(panel, course, level);
          if (one != null) {
            seen.add(one);
          }
        }
        addKaplanMeier(rows, scope, level, seen);
        addTurnbull(rows, scope, level, seen);
      }
    }
    return rows;
  }

  /**
   * When a district was seen below a level and at it, in years; null for never.
   *
   * @param formedAfter the last edition before it was formed; null if it always existed
   */
  private record Seen(
      Integer firstBelow,
      Integer lastBelow,
      Integer reached,
      int last,
      Integer formedAfter,
      boolean simulated) {
    static Seen of(Panel panel, Course course, int level) {
      Integer firstBelow = null;
      Integer lastBelow = null;
      Integer last = null;
      Integer formedAfter = null;
      for (int edition = 0; edition < panel.editions(); edition++) {
        int year = panel.years().get(edition);
        Boolean there = course.isAtLeast(edition, level);
        formedAfter = course.existed(edition) ? formedAfter : Integer.valueOf(year);
        if (Boolean.TRUE.equals(there)) {
          return new Seen(firstBelow, lastBelow, year, year, formedAfter, course.anySimulated());
        }
        if (there != null) {
          firstBelow = firstBelow == null ? Integer.valueOf(year) : firstBelow;
          lastBelow = year;
          last = year;
        }
      }
      return last == null
          ? null
          : new Seen(firstBelow, lastBelow, null, last, formedAfter, course.anySimulated());
    }

    boolean leftCensored() {
      return firstBelow == null;
    }

    Turnbull.Observation observation() {
      Turnbull.Observation observation =
          leftCensored()
              ? Turnbull.Observation.by(reached)
              : reached == null
                  ? Turnbull.Observation.after(lastBelow)
                  : Turnbull.Observation.between(lastBelow, reached);
      return formedAfter == null ? observation : observation.enteringAt(formedAfter);
    }
  }

  private static void addKaplanMeier(TableRows rows, Scope scope, int level, List<Seen> seen) {
    List<Seen> followed =
        seen.stream().filter(one -> !one.leftCensored() && one.last > one.firstBelow).toList();
    Optional<KaplanMeier> fit =
        KaplanMeier.of(
            followed.stream()
                .map(
                    one ->
                        KaplanMeier.Lifetime.fromStart(
                            one.last - one.firstBelow, one.reached != null))
                .toList());
    Double median = fit.map(KaplanMeier::median).orElse(null);
    rows.add(
        scope.kind().code(),
        scope.code(),
        Levels.label(level),
        "kaplan_meier",
        followed.size(),
        fit.map(KaplanMeier::events).orElse(0),
        seen.stream().filter(Seen::leftCensored).count(),
        median,
        median,
        fit.map(KaplanMeier::lastSeen).orElse(null),
        fit.isEmpty()
            ? "nobody_observed"
            : median == null ? "median_not_reached" : OneYear.ESTIMATED,
        seen.stream().anyMatch(Seen::simulated));
  }

  private static void addTurnbull(TableRows rows, Scope scope, int level, List<Seen> seen) {
    Optional<Turnbull> fit = Turnbull.of(seen.stream().map(Seen::observation).toList());
    Optional<Turnbull.Step> median =
        fit.filter(Turnbull::converged)
            .flatMap(Turnbull::median)
            .filter(step -> !Double.isInfinite(step.right()));
    rows.add(
        scope.kind().code(),
        scope.code(),
        Levels.label(level),
        "turnbull",
        seen.size(),
        seen.stream().filter(one -> one.reached != null).count(),
        seen.stream().filter(Seen::leftCensored).count(),
        median.map(Turnbull.Step::left).filter(left -> !left.isInfinite()).orElse(null),
        median.map(Turnbull.Step::right).orElse(null),
        seen.stream().mapToDouble(Seen::last).boxed().max(Double::compare).orElse(null),
        fit.isEmpty()
            ? "nobody_observed"
            : !fit.get().converged()
                ? "not_converged"
                : median.isEmpty() ? "median_not_reached" : OneYear.ESTIMATED,
        seen.stream().anyMatch(Seen::simulated));
  }
}
