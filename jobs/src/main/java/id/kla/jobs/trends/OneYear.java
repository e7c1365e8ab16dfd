package id.kla.jobs.trends;

import id.kla.jobs.statistics.FirstPassage;
import id.kla.jobs.statistics.GapCounts;
import id.kla.jobs.statistics.LongRun;
import id.kla.jobs.statistics.OneYearMatrix;
import id.kla.jobs.statistics.Sojourn;
import id.kla.jobs.statistics.TransitionCounts;
import id.kla.jobs.statistics.TransitionMatrix;
import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one-year matrix of a scope, from pairs over unequal gaps.
 *
 * @param scope the districts
 * @param pairs their moves
 * @param fit the matrix; null with fewer than {@value #FEWEST_PAIRS} pairs
 */
record OneYear(Scope scope, Pairs pairs, OneYearMatrix fit) {
  /** Below so many pairs a matrix of its own says nothing about a scope. */
  static final int FEWEST_PAIRS = 10;

  static final String ESTIMATED = "estimated";
  private static final String NOT_ESTIMABLE = "not_estimable";

  /**
   * The matrices of the nation, island groups, types, and provinces in both borders; a pair in a
   * province as it was belongs to that of its earlier edition.
   */
  static List<OneYear> all(Panel panel) {
    // Most provinces never changed: the same moves are fitted once.
    Map<GapCounts, OneYearMatrix> fits = new HashMap<>();
    return Scope.all(panel).stream().map(scope -> of(panel, scope, fits)).toList();
  }

  private static OneYear of(Panel panel, Scope scope, Map<GapCounts, OneYearMatrix> fits) {
    Pairs pairs = Pairs.of(panel, scope);
    return new OneYear(
        scope,
        pairs,
        pairs.counts().total() < FEWEST_PAIRS
            ? null
            : fits.computeIfAbsent(pairs.gaps(), OneYearMatrix::of));
  }

  /** The rows of one_year_fits. */
  static TableRows fits(List<OneYear> all) {
    TableRows rows = new TableRows(TrendStatisticsTables.ONE_YEAR_FITS);
    for (OneYear one : all) {
      Pairs pairs = one.pairs;
      long pooled = pairs.counts().total();
      long shortest = pairs.counts(1).total();
      long longer = pairs.counts(2).total();
      OneYearMatrix fit = one.fit;
      rows.add(
          one.scope.kind().code(),
          one.scope.code(),
          one.scope.borders().code(),
          pooled,
          shortest,
          longer,
          pooled - shortest - longer,
          pairs.dropped(Pairs.Drop.UNKNOWN),
          pairs.dropped(Pairs.Drop.DISPUTED),
          pairs.dropped(Pairs.Drop.LEVEL_UNKNOWN),
          pairs.dropped(Pairs.Drop.NOT_PARTICIPATING),
          pairs.dropped(Pairs.Drop.NOT_FORMED),
          fit == null ? null : fit.logLikelihood(),
          fit == null ? null : fit.iterations(),
          fit == null ? null : fit.hasConverged(),
          fit == null ? null : fit.isUnique(),
          Levels.list(pairs.counts().emptyRows()),
          fit == null ? "too_few_pairs" : ESTIMATED,
          pairs.simulated());
    }
    return rows;
  }

  /** The rows of one_year_matrix. */
  static TableRows matrices(List<OneYear> all) {
    TableRows rows = new TableRows(TrendStatisticsTables.ONE_YEAR_MATRIX);
    for (OneYear one : all) {
      if (one.fit != null) {
        one.addMatrix(rows);
      }
    }
    return rows;
  }

  private void addMatrix(TableRows rows) {
    TransitionCounts counts = pairs.counts();
    TransitionMatrix matrix = fit.matrix();
    for (int from = 0; from < Levels.COUNT; from++) {
      for (int to = 0; to < Levels.COUNT; to++) {
        WilsonInterval interval = matrix.hasRow(from) ? fit.interval(from, to) : null;
        rows.add(
            scope.kind().code(),
            scope.code(),
            scope.borders().code(),
            Levels.label(from),
            Levels.label(to),
            counts.count(from, to),
            pairs.counts(1).count(from, to),
            pairs.counts(2).count(from, to),
            counts.starters(from),
            matrix.probability(from, to),
            interval == null ? null : interval.low(),
            interval == null ? null : interval.high(),
            pairs.simulated());
      }
    }
  }

  /** The rows of long_run. */
  static TableRows longRun(List<OneYear> all) {
    TableRows rows = new TableRows(TrendStatisticsTables.LONG_RUN);
    for (OneYear one : all) {
      if (one.fit != null) {
        one.addStationary(rows);
        one.addTimes(rows);
      }
    }
    return rows;
  }

  /**
   * One distribution for each class that is never left, told by its first level. Where all levels
   * may lead to one that nobody was seen to leave, none is estimable.
   */
  private void addStationary(TableRows rows) {
    LongRun longRun = LongRun.of(fit.matrix());
    if (longRun.distributions().isEmpty()) {
      for (int level = 0; level < Levels.COUNT; level++) {
        add(rows, "stationary", level, level, null, "never_left");
      }
    }
    for (LongRun.Stationary stationary : longRun.distributions()) {
      for (int level = 0; level < Levels.COUNT; level++) {
        add(
            rows,
            "stationary",
            stationary.states().get(0),
            level,
            stationary.shares().get(level),
            "never_left");
      }
    }
  }

  private void addTimes(TableRows rows) {
    FirstPassage passage = FirstPassage.of(fit.matrix());
    List<Double> sojourn = Sojourn.times(fit.matrix());
    for (int from = 0; from < Levels.COUNT; from++) {
      add(rows, "sojourn", from, from, sojourn.get(from), "never_left");
      for (int to = 0; to < Levels.COUNT; to++) {
        add(rows, "first_passage", from, to, passage.time(from, to), "not_reachable");
      }
    }
  }

  private void add(
      TableRows rows, String figure, int from, int to, Double value, String ifInfinite) {
    boolean infinite = value != null && value.isInfinite();
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        figure,
        Levels.label(from),
        Levels.label(to),
        infinite ? null : value,
        value == null ? NOT_ESTIMABLE : infinite ? ifInfinite : ESTIMATED,
        true,
        pairs.simulated());
  }
}
