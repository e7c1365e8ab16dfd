package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Predikat;

/**
 * How an edition ends for a district in a simulation.
 *
 * @param predikat the level; null for none
 * @param tookPart whether it sent a self-assessment
 * @param admitted whether that exceeds 500 points, so that it is verified
 * @param reported whether published sources say what it received
 */
record Outcome(Predikat predikat, boolean tookPart, boolean admitted, boolean reported) {
  /** The level as a number, 0 for none. */
  int level() {
    return predikat == null ? 0 : predikat.level();
  }
}
