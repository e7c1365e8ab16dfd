package id.kla.reports.site;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What pages tell of peers and of the way to the next level, as the tables of these names say it.
 * Levels are codes as in tables; null is always unknown.
 */
public final class PeerStories {
  private PeerStories() {}

  /** A peer; see the columns of the table of peers. */
  public record PeerLine(
      int rank,
      String code,
      String fromLevel,
      int fromYear,
      int toYear,
      String toLevel,
      int rise,
      int keptEditions,
      int keptUntil,
      double similarity,
      double information,
      boolean scores,
      String level,
      int levelYear,
      Fall fall,
      boolean sameProvince,
      boolean sameIslands,
      int kilometres,
      boolean simulated)
      implements Serializable {}

  /** A fall after the rise. */
  public record Fall(String from, int fromYear, String to, int toYear) implements Serializable {}

  /** What a peer gained in a klaster; null where this district's room is not known. */
  public record RecipeLine(
      String peer,
      int fromYear,
      int toYear,
      String stage,
      String klaster,
      BigDecimal gain,
      BigDecimal gap,
      boolean simulated)
      implements Serializable {}

  /** A district alike, or one that may learn from this one. */
  public record OtherLine(String code, String level, double similarity, boolean simulated)
      implements Serializable {}

  /** What is missing to a level; see the columns of the table of gaps. */
  public record GapLine(
      int steps,
      int cycle,
      String stage,
      String instrument,
      BigDecimal score,
      String level,
      String target,
      BigDecimal bound,
      BigDecimal toBound,
      BigDecimal toPrinted,
      BigDecimal headroom,
      Loss province,
      Loss nation,
      BigDecimal emTarget,
      BigDecimal emSafe,
      boolean simulated)
      implements Serializable {}

  /** Points usually lost from EM to final. */
  public record Loss(int n, BigDecimal median) implements Serializable {}

  /** Points left to be gained. */
  public record ItemLine(
      String grouping, String item, BigDecimal headroom, BigDecimal blank, boolean simulated)
      implements Serializable {}

  /** One indicator of a set that closes a gap; share and limits are null where not estimable. */
  public record SetLine(
      int steps,
      String kind,
      String indicator,
      BigDecimal gain,
      BigDecimal sum,
      Double share,
      Double low,
      Double high,
      int n,
      boolean simulated)
      implements Serializable {}

  /**
   * All of a district.
   *
   * @param outcome what came of the search
   * @param level of its last known result; null where not known
   * @param standingYear edition of that; null where not known
   */
  public record DistrictPeers(
      String outcome,
      String level,
      Integer standingYear,
      int candidates,
      List<PeerLine> peers,
      List<RecipeLine> recipes,
      List<OtherLine> similar,
      List<OtherLine> learners,
      List<GapLine> gaps,
      List<ItemLine> items,
      List<SetLine> sets)
      implements Serializable {}

  /** A district of a province to be coached. */
  public record CoachingLine(
      String code, GapLine gap, BigDecimal owed, int blankIndicators, String owedBy, String peer)
      implements Serializable {}

  /** A row of the balance of peers. */
  public record BalanceLine(
      String variable, boolean used, int n, Double peer, Double random, Double nearer)
      implements Serializable {}

  /** A row of the calibration of attainability. */
  public record CalibrationLine(
      int tenth, int n, Double predicted, Double seen, Double low, Double high)
      implements Serializable {}

  /**
   * How peers and chances fared when tried.
   *
   * @param balanceSimulated whether the balance holds simulated data
   * @param calibrationSimulated whether the calibration does
   */
  public record Trials(
      List<BalanceLine> balance,
      List<CalibrationLine> calibration,
      boolean balanceSimulated,
      boolean calibrationSimulated)
      implements Serializable {}
}
