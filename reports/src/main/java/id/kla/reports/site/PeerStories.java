package id.kla.reports.site;

import id.kla.schemas.ladder.Standing;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

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

  /** Points left to be gained, of a maximum; see the columns of the table of items. */
  public record ItemLine(
      String grouping,
      String item,
      BigDecimal headroom,
      BigDecimal blank,
      BigDecimal max,
      boolean simulated)
      implements Serializable {}

  /** What is known of a district by edition; one that is missing is not known. */
  public record TrajectoryLine(String code, Map<Integer, Standing> standings, boolean simulated)
      implements Serializable {}

  /** A chance of n with its limits; the share and the limits are null where n is 0. */
  public record Chance(Double share, Double low, Double high, int n) implements Serializable {}

  /**
   * One indicator of a set that closes a gap.
   *
   * @param once of comparable districts, in any of their cycles
   * @param perCycle of the cycles of comparable districts
   */
  public record SetLine(
      int steps,
      String kind,
      String indicator,
      BigDecimal gain,
      BigDecimal sum,
      Chance once,
      Chance perCycle,
      boolean simulated)
      implements Serializable {}

  /**
   * All of a district.
   *
   * @param outcome what came of the search
   * @param level of its last known result; null where not known
   * @param standingYear edition of that; null where not known
   * @param trajectories its own and those of its peers
   */
  public record DistrictPeers(
      String outcome,
      String level,
      Integer standingYear,
      int candidates,
      List<PeerLine> peers,
      List<TrajectoryLine> trajectories,
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

  /**
   * A row of the balance of peers.
   *
   * @param simulated whether it is of districts with simulated data, or of real data only
   */
  public record BalanceLine(
      boolean simulated,
      String variable,
      boolean used,
      int n,
      Double peer,
      Double random,
      Double nearer)
      implements Serializable {}

  /**
   * A row of the calibration of attainability.
   *
   * @param simulated whether it is of simulated gains, or of real ones
   * @param measure once or per_cycle
   */
  public record CalibrationLine(
      boolean simulated,
      String measure,
      int tenth,
      int n,
      Double predicted,
      Double seen,
      Double low,
      Double high)
      implements Serializable {}

  /** How peers and chances fared when tried, on real and on simulated data apart. */
  public record Trials(List<BalanceLine> balance, List<CalibrationLine> calibration)
      implements Serializable {
    /** The worlds that were tried: the real one, and the simulated one where it has anything. */
    public List<Boolean> worlds() {
      return anySimulated() ? List.of(false, true) : List.of(false);
    }

    /** Whether anything was tried on simulated data. */
    public boolean anySimulated() {
      return balance.stream().anyMatch(line -> line.simulated() && line.n() > 0)
          || calibration.stream().anyMatch(line -> line.simulated() && line.n() > 0);
    }

    /** The balance in a world; none where there is nothing to compare. */
    public List<BalanceLine> balance(boolean simulated) {
      List<BalanceLine> lines =
          balance.stream().filter(line -> line.simulated() == simulated).toList();
      return lines.stream().allMatch(line -> line.n() == 0) ? List.of() : lines;
    }

    /** The calibration in a world; none where there is nothing to compare. */
    public List<CalibrationLine> calibration(boolean simulated, String measure) {
      List<CalibrationLine> lines =
          calibration.stream()
              .filter(line -> line.simulated() == simulated && line.measure().equals(measure))
              .toList();
      return lines.stream().allMatch(line -> line.n() == 0) ? List.of() : lines;
    }
  }
}
