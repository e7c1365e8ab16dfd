package id.kla.jobs.trends;

import id.kla.jobs.statistics.RankPersistence;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.List;
import java.util.Optional;

/** How far the order of districts by level lasts from one edition to the next. */
final class RankRows {
  private RankRows() {}

  /**
   * The rows of rank_persistence, for scopes with two pairs of levels or more; a province as it was
   * is that of the earlier edition.
   */
  static TableRows of(Panel panel) {
    TableRows rows = new TableRows(TrendStatisticsTables.RANK_PERSISTENCE);
    for (Scope scope : Scope.all(panel)) {
      for (int from = 0; from < panel.editions() - 1; from++) {
        add(rows, panel, scope, from);
      }
    }
    return rows;
  }

  private static void add(TableRows rows, Panel panel, Scope scope, int from) {
    List<Course> both =
        panel.courses(scope, from).stream()
            .filter(course -> course.level(from) != null && course.level(from + 1) != null)
            .toList();
    if (both.size() < 2) {
      return;
    }
    Optional<RankPersistence.TauB> tau =
        RankPersistence.tauB(
            both.stream().mapToDouble(course -> course.level(from)).toArray(),
            both.stream().mapToDouble(course -> course.level(from + 1)).toArray());
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        panel.years().get(from),
        panel.years().get(from + 1),
        panel.gap(from),
        both.size(),
        tau.map(RankPersistence.TauB::tau).orElse(null),
        tau.map(RankPersistence.TauB::p).orElse(null),
        tau.isPresent() ? OneYear.ESTIMATED : "all_equal",
        both.stream()
            .anyMatch(course -> course.levelSimulated(from) || course.levelSimulated(from + 1)));
  }
}
