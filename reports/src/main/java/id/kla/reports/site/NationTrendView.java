package id.kla.reports.site;

import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.TrendStories.Backtest;
import id.kla.reports.site.TrendStories.CloseCalls;
import id.kla.reports.site.TrendStories.FunnelPlace;
import id.kla.reports.site.TrendStories.Mobility;
import id.kla.reports.site.TrendStories.NationTrends;
import id.kla.reports.site.TrendStories.Projected;
import id.kla.reports.site.TrendStories.Reach;
import id.kla.reports.site.TrendStories.Target;
import id.kla.reports.site.TrendStories.TrendTest;
import id.kla.reports.site.TrendStories.YearCell;
import id.kla.reports.site.TrendStories.YearFit;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The national page's questions to the statistics of trends. */
public final class NationTrendView {
  /** The level whose share is drawn. */
  static final Predikat LEVEL = Predikat.NINDYA;

  private static final List<Predikat> AIMED_AT =
      List.of(Predikat.PRATAMA, Predikat.NINDYA, Predikat.UTAMA);

  /** The model that is drawn. */
  static final String MODEL = "pooled";

  private static final List<String> MARGINS = List.of("within_10", "within_25", "within_50", "all");

  private static final List<String> MODELS = List.of(MODEL, "recent", "province");

  private final NationTrends trends;
  private final NationView nation;
  private final Shared shared;

  NationTrendView(NationTrends trends, NationView nation, Shared shared) {
    this.trends = trends;
    this.nation = nation;
    this.shared = shared;
  }

  // Shares at a level or above

  /** The level whose share is drawn. */
  public Predikat level() {
    return LEVEL;
  }

  /** The levels that somebody was ever known to hold, lowest first. */
  public List<Predikat> levels() {
    return Arrays.stream(Predikat.values())
        .filter(
            level ->
                trends.reach().stream().anyMatch(line -> line.level() == level && line.count() > 0))
        .sorted(Comparator.comparing(Predikat::level))
        .toList();
  }

  /** The share at a level or above in an edition; null when the tables have none. */
  public Reach reach(int year, Predikat level) {
    return trends.reach().stream()
        .filter(line -> line.year() == year && line.level() == level)
        .findFirst()
        .orElse(null);
  }

  /** The editions with shares, latest first. */
  public List<Integer> years() {
    return trends.reach().stream()
        .map(Reach::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Shares of the drawn level, by edition. */
  List<Reach> drawn() {
    return trends.reach().stream()
        .filter(line -> line.level() == LEVEL)
        .sorted(Comparator.comparing(Reach::year))
        .toList();
  }

  /** Shares of the drawn level in the provinces. */
  public List<Reach> provinces() {
    return trends.provinces().stream().filter(line -> line.level() == LEVEL).toList();
  }

  /** Holders of a level or a higher one by the official totals; null when one is not known. */
  public Integer official(int year, Predikat level) {
    List<Integer> counts =
        Arrays.stream(Predikat.values())
            .filter(each -> each.level() >= level.level())
            .map(each -> nation.level(year, each))
            .toList();
    return counts.stream().anyMatch(Objects::isNull)
        ? null
        : Integer.valueOf(counts.stream().mapToInt(Integer::intValue).sum());
  }

  /** The exact test for a trend in the share of the drawn level; null when there is none. */
  public TrendTest test() {
    return trends.tests().stream()
        .filter(line -> line.test().equals("mann_kendall") && line.level().equals(LEVEL.label()))
        .findFirst()
        .orElse(null);
  }

  /** The provinces between their funnel limits. */
  public List<FunnelPlace> funnel() {
    return trends.funnel();
  }

  /** The provinces whose share lies where an outcome says. */
  public List<String> funnelAt(String outcome) {
    return trends.funnel().stream()
        .filter(place -> place.outcome().equals(outcome))
        .map(place -> shared.nameOf(place.provinceCode()))
        .toList();
  }

  /** What became of districts that were close above their line, closest first. */
  public List<CloseCalls> closeCalls() {
    return trends.closeCalls().stream()
        .sorted(Comparator.comparing(line -> MARGINS.indexOf(line.margin())))
        .toList();
  }

  // Up, stay, down

  /** The pairs of editions, latest first. */
  public List<Mobility> pairs() {
    return trends.mobility().stream()
        .filter(line -> !line.pooled())
        .sorted(Comparator.comparing(Mobility::toYear).reversed())
        .toList();
  }

  /** All pairs together; null when there are none. */
  public Mobility pooled() {
    return trends.mobility().stream().filter(Mobility::pooled).findFirst().orElse(null);
  }

  /** The pair into the latest edition; null when there is none. */
  public Mobility latestPair() {
    return pairs().stream()
        .filter(line -> line.toYear() == shared.latest())
        .findFirst()
        .orElse(null);
  }

  // The one-year matrix

  /** What the one-year matrix rests on; null when there is none, as from no pairs or too few. */
  public YearFit fit() {
    return trends.matrix().isEmpty() ? null : trends.fit();
  }

  /** The levels of the matrix, lowest first. */
  public List<Standing> states() {
    return Stream.concat(
            Stream.of(Standing.NONE),
            Arrays.stream(Predikat.values())
                .sorted(Comparator.comparing(Predikat::level))
                .map(Standing::of))
        .toList();
  }

  /** A cell of the matrix. */
  public YearCell cell(Standing from, Standing to) {
    return trends.matrix().stream()
        .filter(line -> line.from() == from && line.to() == to)
        .findFirst()
        .orElseThrow();
  }

  /** How dark a probability is shown, from 0 to 5. */
  public int shade(double probability) {
    return probability == 0 ? 0 : (int) Math.min(5, Math.floor(probability * 5) + 1);
  }

  // The outlook

  /** The projection of the drawn level by the drawn model, by year; none when not estimable. */
  public List<Projected> fan() {
    return fan(LEVEL);
  }

  /** The projection of a level by the drawn model, by year; none when not estimable. */
  public List<Projected> fan(Predikat level) {
    return trends.projections().stream()
        .filter(line -> line.model().equals(MODEL) && line.level() == Standing.of(level))
        .filter(line -> line.atLeastMedian() != null)
        .sorted(Comparator.comparing(Projected::year))
        .toList();
  }

  /** The levels whose projection is drawn, lowest first. */
  public List<Predikat> aimedAt() {
    return AIMED_AT;
  }

  /** Whether the projection of a level cannot but stay where it is. */
  public boolean flat(Predikat level) {
    List<Projected> lines = fan(level);
    return !lines.isEmpty()
        && lines.stream()
            .allMatch(
                line ->
                    line.atLeastLow() == line.projected()
                        && line.atLeastHigh() == line.projected());
  }

  /** What follows from the moves. */
  public DynamicsView dynamics() {
    return new DynamicsView(trends.dynamics(), shared);
  }

  /** The models in the order of the page. */
  public List<String> models() {
    return MODELS.stream()
        .filter(model -> trends.projections().stream().anyMatch(p -> p.model().equals(model)))
        .toList();
  }

  /** The last year that is projected; null when nothing is. */
  public Integer lastYear() {
    return trends.projections().stream().map(Projected::year).max(Integer::compare).orElse(null);
  }

  /** The levels above none, lowest first. */
  public List<Standing> outlookLevels() {
    return states().subList(1, states().size());
  }

  /** The projection of a level for the last year. */
  public Projected last(String model, Standing level) {
    return trends.projections().stream()
        .filter(
            line ->
                line.year() == lastYear() && line.model().equals(model) && line.level() == level)
        .findFirst()
        .orElseThrow();
  }

  /** The targets, one line of each model in the order of the models. */
  public List<List<Target>> targets() {
    List<List<Target>> rows = new ArrayList<>();
    trends.targets().stream()
        .filter(line -> line.model().equals(MODEL))
        .forEach(
            line ->
                rows.add(
                    models().stream()
                        .flatMap(
                            model ->
                                trends.targets().stream()
                                    .filter(
                                        other ->
                                            other.model().equals(model)
                                                && other.target().equals(line.target())
                                                && other.wanted() == line.wanted()))
                        .toList()));
    return rows;
  }

  /** The backtests, latest edition first. */
  public List<Backtest> backtests() {
    return trends.backtests().stream()
        .sorted(Comparator.comparing(Backtest::year).reversed())
        .toList();
  }

  /** The backtests with a score, latest edition first. */
  public List<Backtest> scored() {
    return backtests().stream().filter(line -> line.model() != null).toList();
  }

  /** How many of the scored backtests beat the better of both simple forecasts. */
  public int better() {
    return (int) scored().stream().filter(NationTrendView::beats).count();
  }

  /** Whether a forecast was better than both simple ones. */
  public static boolean beats(Backtest line) {
    return line.model().compareTo(line.nothingChanges().min(line.sameShares())) < 0;
  }

  /** The same for templates. */
  public boolean better(Backtest line) {
    return beats(line);
  }

  /** Whether simulated data touch what is shown. */
  boolean simulated() {
    return Stream.of(
            trends.reach().stream().map(Reach::simulated),
            trends.provinces().stream().map(Reach::simulated),
            trends.mobility().stream().map(Mobility::simulated),
            trends.matrix().stream().map(YearCell::simulated),
            trends.tests().stream().map(TrendTest::simulated),
            trends.projections().stream().map(Projected::simulated),
            trends.backtests().stream().map(Backtest::simulated),
            trends.funnel().stream().map(FunnelPlace::simulated),
            trends.closeCalls().stream().map(CloseCalls::simulated),
            Stream.of(dynamics().simulated()))
        .flatMap(lines -> lines)
        .anyMatch(Boolean::booleanValue);
  }
}
