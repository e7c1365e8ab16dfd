package id.kla.schemas.instrument;

import id.kla.schemas.ladder.Predikat;
import java.math.BigDecimal;

/**
 * Where a level begins, in both readings of the published whole numbers.
 *
 * @param predikat the level
 * @param bound the bound between it and the level below
 * @param inclusive whether a score of exactly the bound reaches the level; otherwise it must be
 *     exceeded
 * @param printed the lowest whole number that is published for the level
 */
public record LowerBound(
    Predikat predikat, BigDecimal bound, boolean inclusive, BigDecimal printed) {

  /**
   * What a score lacks.
   *
   * @param toBound points up to the bound, which must be exceeded unless it is inclusive; not
   *     positive when the score is at it or above
   * @param toPrinted points up to the published whole number
   */
  public record Gap(BigDecimal toBound, BigDecimal toPrinted) {}

  /** What the score lacks to this level. */
  public Gap gap(BigDecimal score) {
    return new Gap(bound.subtract(score), printed.subtract(score));
  }
}
