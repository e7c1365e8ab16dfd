package id.kla.jobs.trends;

import id.kla.jobs.statistics.CochranArmitage;
import id.kla.jobs.statistics.MannKendall;
import id.kla.jobs.statistics.RegionalMannKendall;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.TrendColumns;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tests for a trend in the share of districts at a level or above, and in the levels of the
 * districts of a scope together. Shares are compared only over editions in which the results of at
 * least {@value #ENOUGH_KNOWN} of the districts are known: otherwise a trend would be one in what
 * was published. A province as it was is tested only where the same districts belonged to it all
 * along: otherwise a trend would be one in which districts it had.
 */
final class TrendTests {
  static final double ENOUGH_KNOWN = 0.8;
  static final int DRAWS = 499;
  static final long SEED = 20250808;

  private final Panel panel;
  private final TableRows rows = new TableRows(TrendStatisticsTables.TREND_TESTS);

  private TrendTests(Panel panel) {
    this.panel = panel;
  }

  /** The rows of trend_tests. */
  static TableRows of(Panel panel) {
    TrendTests made = new TrendTests(panel);
    for (Scope scope : Scope.all(panel)) {
      for (int level = 1; level < Levels.COUNT - 1; level++) {
        made.addShares(scope, level);
      }
      made.addRegional(scope);
    }
    return made.rows;
  }

  /** The shares of one level over the editions that may be compared. */
  private void addShares(Scope scope, int level) {
    List<Integer> used = new ArrayList<>();
    for (int edition = 0; edition < panel.editions(); edition++) {
      if (isKnownEnough(scope.of(panel, List.of(edition)), edition, level)) {
        used.add(edition);
      }
    }
    List<Course> districts = scope.of(panel, used);
    if (!scope.isFixed(panel, used)) {
      addChanged(scope, Levels.label(level), "cochran_armitage", districts);
      addChanged(scope, Levels.label(level), "mann_kendall", districts);
      return;
    }
    int[] x = new int[used.size()];
    int[] n = new int[used.size()];
    double[] years = new double[used.size()];
    double[] shares = new double[used.size()];
    Boolean[][] units = new Boolean[districts.size()][used.size()];
    boolean simulated = false;
    for (int t = 0; t < used.size(); t++) {
      years[t] = panel.years().get(used.get(t));
      for (int unit = 0; unit < units.length; unit++) {
        units[unit][t] = districts.get(unit).isAtLeast(used.get(t), level);
        n[t] += units[unit][t] == null ? 0 : 1;
        x[t] += Boolean.TRUE.equals(units[unit][t]) ? 1 : 0;
        simulated |= districts.get(unit).simulated().get(used.get(t));
      }
      shares[t] = (double) x[t] / n[t];
    }
    Optional<CochranArmitage> slope =
        used.size() < 2 ? Optional.empty() : CochranArmitage.of(x, n, years);
    CochranArmitage.Bootstrap bootstrap =
        slope.flatMap(some -> CochranArmitage.bootstrap(units, years, DRAWS, SEED)).orElse(null);
    MannKendall order = MannKendall.of(shares).orElse(null);
    ArrowRule arrow =
        ArrowRule.of(
                used.size(), used.size() < panel.editions(), territoryChanged(scope, used), order)
            .confirmedBy(bootstrap);
    addSlope(scope, level, used, slope.orElse(null), bootstrap, arrow, simulated);
    row(scope, Levels.label(level), "mann_kendall", used.size(), simulated)
        .with(TrendColumns.EDITIONS, editions(used))
        .with(TrendColumns.STATISTIC, order == null ? null : order.s())
        .with(TrendColumns.P, order == null ? null : order.p())
        .with(TrendColumns.SMALLEST_P, order == null ? null : order.smallestP())
        .with(TrendColumns.ARROW, arrow.arrow())
        .with(TrendColumns.ARROW_REASON, arrow.reason())
        .add();
  }

  private void addSlope(
      Scope scope,
      int level,
      List<Integer> used,
      CochranArmitage slope,
      CochranArmitage.Bootstrap bootstrap,
      ArrowRule arrow,
      boolean simulated) {
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        Levels.label(level),
        "cochran_armitage",
        used.size(),
        editions(used),
        slope == null ? null : slope.z(),
        slope == null ? null : slope.p(),
        null,
        slope == null ? null : slope.slope(),
        bootstrap == null ? null : bootstrap.low(),
        bootstrap == null ? null : bootstrap.high(),
        bootstrap == null ? null : bootstrap.p(),
        bootstrap == null ? null : bootstrap.draws(),
        bootstrap == null ? null : bootstrap.seed(),
        arrow.arrow(),
        arrow.reason(),
        simulated);
  }

  /** The levels of all districts together; unknown ones are holes. */
  private void addRegional(Scope scope) {
    List<Integer> editions = panel.all();
    List<Course> districts = scope.of(panel, editions);
    if (!scope.isFixed(panel, editions)) {
      addChanged(scope, "level", "regional", districts);
      addChanged(scope, "level", "regional_covariance", districts);
      return;
    }
    Double[][] series =
        districts.stream()
            .map(
                course ->
                    course.levels().stream()
                        .map(level -> level == null ? null : Double.valueOf(level))
                        .toArray(Double[]::new))
            .toArray(Double[][]::new);
    boolean simulated = districts.stream().anyMatch(Course::anyLevelSimulated);
    RegionalMannKendall test = RegionalMannKendall.of(series).orElse(null);
    addForm(scope, "regional", test, test == null ? null : test.independent(), simulated);
    addForm(scope, "regional_covariance", test, test == null ? null : test.covariance(), simulated);
  }

  /** The forms that rest on the normal approximation never make an arrow. */
  private void addForm(
      Scope scope,
      String name,
      RegionalMannKendall test,
      RegionalMannKendall.Form form,
      boolean simulated) {
    row(scope, "level", name, test == null ? 0 : test.series(), simulated)
        .with(TrendColumns.STATISTIC, form == null ? null : form.z())
        .with(TrendColumns.P, form == null ? null : form.p())
        .add();
  }

  /** A row without figures: the districts are not the same all along. */
  private void addChanged(Scope scope, String level, String test, List<Course> districts) {
    row(scope, level, test, 0, districts.stream().anyMatch(Course::anySimulated))
        .with(TrendColumns.ARROW_REASON, ArrowRule.TERRITORY_CHANGED)
        .add();
  }

  private TableRows.Row row(Scope scope, String level, String test, int n, boolean simulated) {
    return scope
        .row(rows)
        .with(TrendColumns.AT_LEAST, level)
        .with(TrendColumns.TEST, test)
        .with(TrendColumns.N, n)
        .with(Columns.SIMULATED, simulated);
  }

  private static boolean isKnownEnough(List<Course> districts, int edition, int level) {
    long existing = districts.stream().filter(course -> course.existed(edition)).count();
    long known =
        districts.stream().filter(course -> course.isAtLeast(edition, level) != null).count();
    return existing > 0 && known >= ENOUGH_KNOWN * existing;
  }

  /** Whether a province had other districts in one of the editions than it has now. */
  private boolean territoryChanged(Scope scope, List<Integer> used) {
    return scope.kind() == Scope.Kind.PROVINCE
        && panel.courses().stream()
            .anyMatch(
                course ->
                    used.stream()
                        .filter(course::existed)
                        .anyMatch(
                            edition ->
                                course.province().equals(scope.code())
                                    != course.provincesThen().get(edition).equals(scope.code())));
  }

  private String editions(List<Integer> used) {
    return used.isEmpty()
        ? null
        : used.stream()
            .map(edition -> String.valueOf(panel.years().get(edition)))
            .collect(Collectors.joining("; "));
  }
}
