package id.kla.jobs.peers;

import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a district scored at one stage of a cycle.
 *
 * @param district its code
 * @param cycle year of the cycle
 * @param awardYear edition of its award; null where not known
 * @param stage what was scored
 * @param instrument its version; null where it cannot be told
 * @param total the total that counts; null while incomplete
 * @param klaster score of each klaster, those without a score left out
 * @param indicators by key; none where only totals are known
 * @param simulated whether anything of it is not real
 */
public record Sheet(
    String district,
    int cycle,
    Integer awardYear,
    Stage stage,
    String instrument,
    BigDecimal total,
    Map<Klaster, BigDecimal> klaster,
    Map<String, Cell> indicators,
    boolean simulated) {

  /**
   * One indicator.
   *
   * @param klaster its block
   * @param score null where blank, which is not zero
   * @param max null where weights are not known
   * @param opd offices that answer; empty where not named
   */
  public record Cell(Klaster klaster, BigDecimal score, BigDecimal max, List<String> opd) {
    /** Points that can still be gained, all of them where blank; null without weights. */
    public BigDecimal headroom() {
      return max == null ? null : score == null ? max : max.subtract(score).max(BigDecimal.ZERO);
    }
  }

  /** Whether gains from the other to this one can be told: same instrument and stage. */
  boolean comparableTo(Sheet other) {
    return instrument != null && instrument.equals(other.instrument) && stage == other.stage;
  }
}
