package id.kla.jobs.trends;

import id.kla.jobs.statistics.OneYearMatrix;
import id.kla.jobs.statistics.RankedProbabilityScore;
import id.kla.jobs.statistics.TransitionMatrix;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.OutlookTables;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the forecast would have been worth: fitted on what was known before an edition and scored on
 * it, district by district, against "nothing changes" and "shares of last time". Districts whose
 * level nobody had been seen to leave have no forecast and are left out of all three.
 */
final class Backtest {
  static final int FEWEST_PAIRS = 30;

  private Backtest() {}

  /** The rows of projection_backtests: one per edition after the second. */
  static TableRows of(Panel panel) {
    TableRows rows = new TableRows(OutlookTables.PROJECTION_BACKTESTS);
    for (int edition = 2; edition < panel.editions(); edition++) {
      add(rows, panel, edition);
    }
    return rows;
  }

  private static void add(TableRows rows, Panel panel, int edition) {
    Pairs before = Pairs.of(panel.before(edition), Scope.NATION);
    int last = edition - 1;
    List<Course> both =
        panel.courses().stream()
            .filter(course -> course.level(last) != null && course.level(edition) != null)
            .toList();
    List<Double> lastShares = shares(panel, last);
    TransitionMatrix matrix =
        before.counts().total() < FEWEST_PAIRS
            ? null
            : OneYearMatrix.of(before.gaps()).matrix().power(panel.gap(last));
    List<Course> scored =
        matrix == null
            ? List.of()
            : both.stream().filter(course -> matrix.hasRow(course.level(last))).toList();
    boolean enough = scored.size() >= FEWEST_PAIRS;
    rows.add(
        panel.years().get(edition),
        before.counts().total(),
        scored.size(),
        both.size() - scored.size(),
        enough ? mean(scored, edition, course -> row(matrix, course.level(last))) : null,
        enough ? mean(scored, edition, course -> certain(course.level(last))) : null,
        enough ? mean(scored, edition, course -> lastShares) : null,
        enough ? OneYear.ESTIMATED : "too_few_pairs",
        before.simulated()
            || both.stream()
                .anyMatch(course -> course.levelSimulated(last) || course.levelSimulated(edition)));
  }

  private interface Forecast {
    List<Double> of(Course course);
  }

  private static double mean(List<Course> scored, int edition, Forecast forecast) {
    return scored.stream()
        .mapToDouble(
            course -> RankedProbabilityScore.of(forecast.of(course), (int) course.level(edition)))
        .average()
        .orElseThrow();
  }

  private static List<Double> row(TransitionMatrix matrix, int from) {
    return IntStream.range(0, Levels.COUNT).mapToObj(to -> matrix.probability(from, to)).toList();
  }

  private static List<Double> certain(int level) {
    List<Double> none = new java.util.ArrayList<>(Collections.nCopies(Levels.COUNT, 0.0));
    none.set(level, 1.0);
    return none;
  }

  /** Shares of the levels that were known at an edition. */
  private static List<Double> shares(Panel panel, int edition) {
    long known = panel.courses().stream().filter(course -> course.level(edition) != null).count();
    return IntStream.range(0, Levels.COUNT)
        .mapToObj(
            level ->
                (double)
                        panel.courses().stream()
                            .filter(course -> course.level(edition) != null)
                            .filter(course -> course.level(edition) == level)
                            .count()
                    / known)
        .toList();
  }
}
