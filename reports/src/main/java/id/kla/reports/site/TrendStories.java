package id.kla.reports.site;

import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What pages say of trends: records that hold what the tables of statistics say. */
public final class TrendStories {
  private TrendStories() {}

  /**
   * The share of districts at a level or above it.
   *
   * @param scope "nation" or the code of a province
   * @param borders then, today or any
   * @param known districts known to be there or not: the denominator
   * @param low lower limit, 0 to 1; null when nobody is known
   * @param high upper limit, 0 to 1; null when nobody is known
   */
  public record Reach(
      String scope,
      String borders,
      int year,
      Predikat level,
      int count,
      int known,
      int existing,
      Double low,
      Double high,
      boolean simulated)
      implements Serializable {

    /** The share, 0 to 1; null when nobody is known. */
    public Double share() {
      return known == 0 ? null : Double.valueOf((double) count / known);
    }
  }

  /**
   * A part of those who could move, with its limits, 0 to 1; all null when nobody could.
   *
   * @param of how many could
   */
  public record Part(int count, int of, Double share, Double low, Double high)
      implements Serializable {}

  /**
   * Up, down and stay between two editions, or of all pairs.
   *
   * @param gap years between the two; null where pooled
   * @param p of the sign test; null when there is none
   */
  public record Mobility(
      boolean pooled,
      int fromYear,
      int toYear,
      Integer gap,
      int pairs,
      int dropped,
      Part up,
      Part down,
      Part stay,
      Double p,
      boolean simulated)
      implements Serializable {}

  /**
   * A cell of the one-year matrix.
   *
   * @param count pairs that were observed, whatever the years between
   * @param probability within one year; null when nobody started
   */
  public record YearCell(
      Standing from,
      Standing to,
      int count,
      int starters,
      Double probability,
      Double low,
      Double high,
      boolean simulated)
      implements Serializable {}

  /** What the one-year matrix rests on. */
  public record YearFit(
      int pairs,
      int oneYear,
      int twoYears,
      int more,
      int dropped,
      Integer iterations,
      BigDecimal logLikelihood,
      String outcome,
      boolean simulated)
      implements Serializable {}

  /**
   * A test for a trend in the share at a level or above.
   *
   * @param level null for the level itself
   * @param arrow up or down; null when the rule for an arrow is not met
   * @param reason why there is no arrow; null when there is one
   */
  public record TrendTest(
      String level,
      String test,
      int n,
      Double p,
      Double smallestP,
      String arrow,
      String reason,
      boolean simulated)
      implements Serializable {}

  /**
   * Projected districts at a level in a year, by one model; figures null when not estimable.
   *
   * @param projected districts that are projected
   * @param notProjected districts whose level at the latest edition is not known
   */
  public record Projected(
      String model,
      int year,
      Standing level,
      Double low,
      Double median,
      Double high,
      Double atLeastLow,
      Double atLeastLow50,
      Double atLeastMedian,
      Double atLeastHigh50,
      Double atLeastHigh,
      int projected,
      int notProjected,
      int pairs,
      Integer draws,
      Integer seed,
      String outcome,
      boolean simulated)
      implements Serializable {}

  /**
   * A target by one model.
   *
   * @param probability 0 to 1, or a share of provinces; null when it cannot be estimated
   */
  public record Target(
      String model,
      String target,
      int wanted,
      int year,
      Double probability,
      int projected,
      int notProjected,
      String outcome,
      boolean simulated)
      implements Serializable {}

  /** What a forecast of an edition was worth; scores null when there were too few pairs. */
  public record Backtest(
      int year,
      int pairs,
      int scored,
      int leftOut,
      BigDecimal model,
      BigDecimal nothingChanges,
      BigDecimal sameShares,
      String outcome,
      boolean simulated)
      implements Serializable {}

  /**
   * The share of a province between the limits within which equal provinces would lie.
   *
   * @param nationShare the centre of the funnel, 0 to 1; null when nobody is known
   * @param low998 limits, 0 to 1; all null when nobody is known in the province
   * @param outcome inside, above_95, below_95, above_998, below_998 or nobody_known
   */
  public record FunnelPlace(
      String provinceCode,
      int count,
      int known,
      Double nationShare,
      Double low998,
      Double low95,
      Double high95,
      Double high998,
      String outcome,
      boolean simulated)
      implements Serializable {}

  /**
   * What became of districts that were so close above their line.
   *
   * @param margin within_10, within_25, within_50 or all
   * @param fellShare share that fell, 0 to 1; null without pairs
   */
  public record CloseCalls(
      String margin,
      int pairs,
      int dropped,
      int fell,
      int stayed,
      int rose,
      Double fellShare,
      Double low,
      Double high,
      boolean simulated)
      implements Serializable {}

  /**
   * Whether one klaster alone holds up the provisional predikat of a district.
   *
   * @param klaster the one furthest above its median; null without a comparison
   * @param heldUp yes or no; null where it cannot be told, for which outcome is the reason
   */
  public record Fragility(
      BigDecimal aboveLine,
      Klaster klaster,
      BigDecimal klasterScore,
      BigDecimal median,
      Integer medianDistricts,
      BigDecimal without,
      String heldUp,
      String outcome,
      boolean simulated)
      implements Serializable {}

  /**
   * A rank by final score as an interval.
   *
   * @param kind nation or province
   * @param n districts ranked, those not known included
   * @param unknown others without a known score
   */
  public record Rank(
      String kind,
      int cycle,
      String instrument,
      int best,
      int worst,
      int n,
      int ties,
      int unknown,
      boolean simulated)
      implements Serializable {}

  /**
   * What is said of a district.
   *
   * @param fragility null without a verified score
   * @param closeCalls of all districts that were as close; null when it is not close, or when there
   *     is no score
   * @param ranks of its latest ranked cycle, nation first
   */
  public record DistrictTrends(
      Status status, Fragility fragility, CloseCalls closeCalls, List<Rank> ranks)
      implements Serializable {}

  /**
   * The nation.
   *
   * @param provinces the shares of the provinces at the latest edition, in today's borders
   * @param fit null when there are no pairs at all
   * @param dynamics what follows from the moves
   */
  public record NationTrends(
      List<Reach> reach,
      List<Reach> provinces,
      List<Mobility> mobility,
      YearFit fit,
      List<YearCell> matrix,
      List<TrendTest> tests,
      List<Projected> projections,
      List<Target> targets,
      List<Backtest> backtests,
      List<FunnelPlace> funnel,
      List<CloseCalls> closeCalls,
      Dynamics dynamics)
      implements Serializable {}

  /** What follows from how the districts of the nation moved. */
  public record Dynamics(
      List<MobilityIndex> indices,
      List<LongRunFigure> longRun,
      List<HomogeneityTest> homogeneity,
      List<TimeTo> times,
      List<CurveStep> curves,
      List<Arrival> arrivals)
      implements Serializable {}

  /**
   * How mobile a matrix is; all indices null without pairs.
   *
   * @param gap years of a step; null for the matrix of one year from all pairs
   * @param weights the levels at the start with their weights; null without pairs
   */
  public record MobilityIndex(
      int fromYear,
      int toYear,
      Integer gap,
      int pairs,
      Double trace,
      Double determinant,
      Double eigenvalue,
      Double leaving,
      Double distance,
      String weights,
      boolean simulated)
      implements Serializable {}

  /**
   * A figure that extrapolates the one-year matrix.
   *
   * @param figure stationary, first_passage or sojourn
   * @param from of a stationary share: the first level of its class
   * @param value a share or years; null where the outcome is not estimated
   */
  public record LongRunFigure(
      String figure,
      Standing from,
      Standing to,
      BigDecimal value,
      String outcome,
      boolean simulated)
      implements Serializable {}

  /**
   * Whether matrices or margins are the same.
   *
   * @param test edition_pairs, provinces, island_groups, types or marginal
   * @param borders then, today or any
   * @param fromYear the earlier edition; 0 for all pairs of that gap
   * @param p null where it is not estimable
   * @param by chi_square or permutation
   */
  public record HomogeneityTest(
      String test,
      String borders,
      int gap,
      int fromYear,
      int groups,
      int pairs,
      BigDecimal chiSquare,
      Integer freedom,
      Double p,
      String by,
      boolean simulated)
      implements Serializable {}

  /**
   * How long it takes to come to a level.
   *
   * @param method kaplan_meier (years) or turnbull (award years)
   * @param medianLow null where there is no median, or where it may be any earlier
   * @param medianHigh null where there is no median
   */
  public record TimeTo(
      Predikat level,
      String method,
      int n,
      int events,
      int leftCensored,
      Double medianLow,
      Double medianHigh,
      Double lastSeen,
      String outcome,
      boolean simulated)
      implements Serializable {}

  /**
   * A step of a curve.
   *
   * @param from null for any time before
   * @param to null if not by the end
   * @param atRisk null for Turnbull, as events and limits
   */
  public record CurveStep(
      Predikat level,
      String method,
      Double from,
      Double to,
      Integer atRisk,
      Integer events,
      double survival,
      Double low,
      Double high,
      boolean simulated)
      implements Serializable {}

  /**
   * Whether a district may come to a level by the last year of the projection.
   *
   * @param pratama probability, 0 to 1; null when the district is not projected
   * @param utama likewise
   */
  public record Arrival(
      String districtCode,
      Standing standing,
      int year,
      Double pratama,
      Double utama,
      boolean simulated)
      implements Serializable {}

  /**
   * Whether all districts of a province hold a predikat.
   *
   * @param borders then or today
   * @param outcome achieved, not_achieved or cannot_say
   * @param oneAway yes, no or cannot_say
   * @param announced yes or no; null for an edition without a list
   * @param agreement agree, disagree, cannot_compare or no_list
   * @param namedEditions editions in a row as Provila; null when not named
   */
  public record Monitor(
      String borders,
      int year,
      int existing,
      int holding,
      int lacking,
      int unknown,
      String outcome,
      String oneAway,
      String announced,
      String agreement,
      Integer namedEditions,
      Integer namedYears,
      boolean simulated)
      implements Serializable {}

  /**
   * A district that its province lacks, or that is unknown.
   *
   * @param score the last verified of the edition's cycle; null when there is none
   * @param pointsShort to the line of Pratama, negative above it; null when not known
   */
  public record Missing(
      String borders,
      int year,
      String districtCode,
      Standing standing,
      Stage stage,
      BigDecimal score,
      BigDecimal pointsShort,
      boolean simulated)
      implements Serializable {}

  /** A province. */
  public record ProvinceTrends(
      List<Monitor> monitor, List<Missing> missing, List<Reach> reach, List<Arrival> arrivals)
      implements Serializable {
    static final ProvinceTrends NONE =
        new ProvinceTrends(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Where a district stands; see the columns of the table of statuses.
   *
   * @param asOf last edition with a known level; null when there is none, and then no streak
   * @param score last verified score; null when there is none
   */
  public record Status(
      int latest,
      Standing standing,
      String move,
      Integer asOf,
      Integer streakEditions,
      Integer streakYears,
      boolean stagnant,
      boolean recovered,
      boolean lowAndFalling,
      Integer firstKnown,
      Integer entry,
      String arrow,
      String reason,
      Integer cycle,
      Stage stage,
      BigDecimal score,
      BigDecimal aboveLine,
      BigDecimal toNext,
      boolean simulated)
      implements Serializable {}
}
