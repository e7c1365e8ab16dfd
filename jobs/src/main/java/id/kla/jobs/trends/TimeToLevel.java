package id.kla.jobs.trends;

import id.kla.jobs.statistics.KaplanMeier;
import id.kla.jobs.statistics.Turnbull;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.TrendColumns;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long districts take to come to a level for the first time that is seen. Kaplan-Meier counts
 * years since a district was first seen below the level and leaves out those that were there when
 * first seen. Turnbull asks in which award year, knows only that it lies after the last year seen
 * below and not after the first seen there, and takes those for "by that year". A province as it
 * was has no such figures where districts came to it or left it: there is no group to follow.
 */
final class TimeToLevel {
  private static final int LOWEST = 2;
  private static final int HIGHEST = 4;

  private TimeToLevel() {}

  /** What is done with the districts of a scope, for one level. */
  interface Adding {
    void of(Scope scope, int level, List<Seen> seen);
  }

  /** The rows of time_to_level: Madya, Nindya and Utama. */
  static TableRows of(Panel panel) {
    TableRows rows = new TableRows(TrendStatisticsTables.TIME_TO_LEVEL);
    each(
        panel,
        (scope, level, seen) -> {
          if (scope.isFixed(panel, panel.all())) {
            addKaplanMeier(rows, scope, level, seen);
            addTurnbull(rows, scope, level, seen);
          } else {
            addChanged(rows, scope, level, "kaplan_meier", seen);
            addChanged(rows, scope, level, "turnbull", seen);
          }
        });
    return rows;
  }

  /** Every scope and level, with those of its districts of which something is known. */
  static void each(Panel panel, Adding adding) {
    for (Scope scope : Scope.all(panel)) {
      for (int level = LOWEST; level <= HIGHEST; level++) {
        List<Seen> seen = new ArrayList<>();
        for (Course course : scope.of(panel, panel.all())) {
          Seen one = Seen.of(panel, course, level);
          if (one != null) {
            seen.add(one);
          }
        }
        adding.of(scope, level, seen);
      }
    }
  }

  /** Those that were first seen below the level, and again later. */
  static List<Seen> followed(List<Seen> seen) {
    return seen.stream().filter(one -> !one.leftCensored() && one.last > one.firstBelow).toList();
  }

  /** Years since first seen below, of districts that are followed. */
  static Optional<KaplanMeier> kaplanMeier(List<Seen> followed) {
    return KaplanMeier.of(
        followed.stream()
            .map(
                one ->
                    KaplanMeier.Lifetime.fromStart(one.last - one.firstBelow, one.reached != null))
            .toList());
  }

  /** The award year in which the level was reached. */
  static Optional<Turnbull> turnbull(List<Seen> seen) {
    return Turnbull.of(seen.stream().map(Seen::observation).toList());
  }

  /**
   * When a district was seen below a level and at it, in years; null for never.
   *
   * @param formedAfter the last edition before it was formed; null if it always existed
   */
  record Seen(
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
    List<Seen> followed = followed(seen);
    Optional<KaplanMeier> fit = kaplanMeier(followed);
    Double median = fit.map(KaplanMeier::median).orElse(null);
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
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

  /** A row without figures: the districts are not the same all along. */
  private static void addChanged(
      TableRows rows, Scope scope, int level, String method, List<Seen> seen) {
    scope
        .row(rows)
        .with(TrendColumns.AT_LEAST, Levels.label(level))
        .with(TrendColumns.METHOD, method)
        .with(TrendColumns.OUTCOME, ArrowRule.TERRITORY_CHANGED)
        .with(Columns.SIMULATED, seen.stream().anyMatch(Seen::simulated))
        .add();
  }

  private static void addTurnbull(TableRows rows, Scope scope, int level, List<Seen> seen) {
    Optional<Turnbull> fit = turnbull(seen);
    Optional<Turnbull.Step> median =
        fit.filter(Turnbull::converged)
            .flatMap(Turnbull::median)
            .filter(step -> !Double.isInfinite(step.right()));
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
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
