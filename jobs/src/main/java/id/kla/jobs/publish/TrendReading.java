package id.kla.jobs.publish;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.reports.site.TrendStories.Arrival;
import id.kla.reports.site.TrendStories.CloseCalls;
import id.kla.reports.site.TrendStories.DistrictTrends;
import id.kla.reports.site.TrendStories.Dynamics;
import id.kla.reports.site.TrendStories.Fragility;
import id.kla.reports.site.TrendStories.Missing;
import id.kla.reports.site.TrendStories.Monitor;
import id.kla.reports.site.TrendStories.NationTrends;
import id.kla.reports.site.TrendStories.ProvinceTrends;
import id.kla.reports.site.TrendStories.Rank;
import id.kla.reports.site.TrendStories.Reach;
import id.kla.reports.site.TrendStories.Status;
import id.kla.reports.site.TrendStories.YearFit;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.OutlookTables;
import id.kla.schemas.table.ScoreStatisticsTables;
import id.kla.schemas.table.StatusTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.TrendColumns;
import id.kla.schemas.table.TrendStatisticsTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The tables of trend statistics as stories. Each table is read once, and only what pages show is
 * held: of island groups and types nothing.
 */
final class TrendReading {
  private static final String NATION = "nation";
  private static final String PROVINCE = "province";

  private static final String FUNNEL_LEVEL = Predikat.NINDYA.label();
  private static final String WITHIN = "within_";

  private final Store store;
  private final Map<String, List<Reach>> reach;
  private final Map<String, List<Monitor>> monitor;
  private final Map<String, List<Missing>> missing;
  private final List<CloseCalls> closeCalls;
  private final List<Arrival> arrivals;

  TrendReading(Store store) {
    this.store = store;
    this.reach =
        RowGroups.by(
            store,
            TrendStatisticsTables.LEVEL_SHARES,
            TrendColumns.SCOPE_CODE.name(),
            scopes(NATION).or(scopes(PROVINCE)),
            TrendLines::reach);
    String province = Columns.PROVINCE_CODE.name();
    this.monitor =
        RowGroups.by(
            store, StatusTables.PROVILA_MONITOR, province, row -> true, TrendLines::monitor);
    this.closeCalls =
        lines(
            ScoreStatisticsTables.FRAGILITY_HISTORY,
            scopes(NATION).and(row -> row.text(TrendColumns.POOLED).equals("yes")),
            TrendLines::closeCalls);
    this.arrivals = lines(OutlookTables.PROJECTION_DISTRICTS, row -> true, TrendLines::arrival);
    this.missing =
        RowGroups.by(
            store, StatusTables.PROVILA_MISSING, province, row -> true, TrendLines::missing);
  }

  /** The nation, with the shares of its provinces at an edition. */
  NationTrends nation(int latest) {
    List<YearFit> fits = nation(TrendStatisticsTables.ONE_YEAR_FITS, TrendLines::fit);
    return new NationTrends(
        reach.getOrDefault(NATION, List.of()),
        reach.values().stream()
            .flatMap(List::stream)
            .filter(line -> line.year() == latest && line.borders().equals("today"))
            .toList(),
        lines(
            TrendStatisticsTables.MOBILITY,
            scopes(NATION).and(row -> row.text(TrendColumns.CLOCK).equals("edition")),
            TrendLines::mobility),
        fits.isEmpty() ? null : fits.get(0),
        nation(TrendStatisticsTables.ONE_YEAR_MATRIX, TrendLines::cell),
        nation(TrendStatisticsTables.TREND_TESTS, TrendLines::test),
        lines(OutlookTables.PROJECTIONS, row -> true, TrendLines::projected),
        lines(OutlookTables.PROJECTION_TARGETS, row -> true, TrendLines::target),
        lines(OutlookTables.PROJECTION_BACKTESTS, row -> true, TrendLines::backtest),
        lines(
            TrendStatisticsTables.FUNNEL_LIMITS,
            row ->
                row.text(TrendColumns.BORDERS).equals("today")
                    && row.number(Columns.AWARD_YEAR) == latest
                    && row.text(TrendColumns.AT_LEAST).equals(FUNNEL_LEVEL),
            TrendLines::funnel),
        closeCalls,
        dynamics());
  }

  /** Indices of every pair of editions, and of the one-year matrix of all pairs. */
  private Dynamics dynamics() {
    return new Dynamics(
        lines(
            TrendStatisticsTables.MOBILITY,
            scopes(NATION)
                .and(
                    row ->
                        row.text(TrendColumns.CLOCK).equals("year")
                            == row.text(TrendColumns.POOLED).equals("yes")),
            TrendLines::index),
        nation(TrendStatisticsTables.LONG_RUN, TrendLines::longRun),
        lines(TrendStatisticsTables.HOMOGENEITY, row -> true, TrendLines::homogeneity),
        nation(TrendStatisticsTables.TIME_TO_LEVEL, TrendLines::time),
        nation(TrendStatisticsTables.SURVIVAL_CURVES, TrendLines::curve),
        arrivals);
  }

  /** A province. */
  ProvinceTrends province(String code) {
    return new ProvinceTrends(
        monitor.getOrDefault(code, List.of()),
        missing.getOrDefault(code, List.of()),
        reach.getOrDefault(code, List.of()),
        arrivals.stream().filter(line -> line.districtCode().startsWith(code + ".")).toList());
  }

  /** What is said of every district, by code. */
  Map<String, DistrictTrends> districts() {
    String code = Columns.DISTRICT_CODE.name();
    var fragility =
        RowGroups.by(
            store, ScoreStatisticsTables.FRAGILITY, code, row -> true, TrendLines::fragility);
    var ranks =
        RowGroups.by(
            store,
            ScoreStatisticsTables.SCORE_RANKS,
            code,
            scopes(NATION).or(scopes(PROVINCE)).and(TrendReading::isShown),
            TrendLines::rank);
    Map<String, DistrictTrends> districts = new HashMap<>();
    RowGroups.by(store, StatusTables.DISTRICT_STATUS, code, row -> true, TrendLines::status)
        .forEach(
            (district, status) ->
                districts.put(
                    district,
                    of(
                        status.get(0),
                        fragility.getOrDefault(district, List.of()),
                        ranks.getOrDefault(district, List.of()))));
    return districts;
  }

  private DistrictTrends of(Status status, List<Fragility> fragility, List<Rank> ranks) {
    Fragility own = fragility.isEmpty() ? null : fragility.get(0);
    int latest = ranks.stream().mapToInt(Rank::cycle).max().orElse(0);
    return new DistrictTrends(
        status,
        own,
        own == null || own.aboveLine() == null ? null : closeCalls(own.aboveLine()),
        ranks.stream().filter(rank -> rank.cycle() == latest).toList());
  }

  /** The narrowest margin that holds these points; null when none does. */
  private CloseCalls closeCalls(BigDecimal points) {
    return closeCalls.stream()
        .filter(line -> line.margin().startsWith(WITHIN))
        .filter(line -> points.compareTo(margin(line)) <= 0)
        .min(Comparator.comparing(TrendReading::margin))
        .orElse(null);
  }

  private static BigDecimal margin(CloseCalls line) {
    return new BigDecimal(line.margin().substring(WITHIN.length()));
  }

  /**
   * Whether a row tells of borders that pages show by themselves: not of provinces as they were.
   */
  static boolean isShown(TableRow row) {
    return !row.text(TrendColumns.BORDERS).equals("then");
  }

  private static Predicate<TableRow> scopes(String kind) {
    return row -> row.text(TrendColumns.SCOPE_KIND).equals(kind);
  }

  private <T> List<T> nation(Table table, Function<TableRow, T> line) {
    return lines(table, scopes(NATION), line);
  }

  private <T> List<T> lines(Table table, Predicate<TableRow> wanted, Function<TableRow, T> line) {
    List<T> lines = new ArrayList<>();
    store.each(
        table,
        row -> {
          if (wanted.test(row)) {
            lines.add(line.apply(row));
          }
        });
    return lines;
  }
}
