package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Predikat;
import java.util.Random;

/**
 * The totals of the four stages in hundredths, each at most the one before.
 *
 * @param em self-assessment
 * @param va administrative verification; null when not admitted
 * @param vl field verification; null when not admitted
 * @param last final score; null when not admitted
 */
record StageTotals(int em, Integer va, Integer vl, Integer last) {
  private static final int MOST = 99_900;
  private static final int ENTRY = 50_000;
  private static final int BAND = 10_000;

  /**
   * Points lost from the self-assessment to the final score: the eleven published pairs of 2022 and
   * 2023 lie between 69.60 and 296.30 points, with a median of about 180.
   */
  private static final double USUAL_LOSS = 18_000;

  private static final double LOSS_SPREAD = 6_500;
  private static final int LEAST_LOSS = 4_000;
  private static final int MOST_LOSS = 33_000;

  /** Draws the totals of a district that took part. */
  static StageTotals draw(Outcome outcome, Random draws) {
    if (!outcome.admitted()) {
      return new StageTotals(Draws.between(draws, 12_000, ENTRY), null, null, null);
    }
    int loss = loss(draws);
    if (outcome.predikat() == null) {
      int em = Draws.between(draws, ENTRY + 500, 72_000);
      int last = Math.min(em - loss, Draws.between(draws, 42_000, ENTRY - 500));
      return verified(em, last, draws);
    }
    int last = inBand(outcome.predikat(), draws);
    return verified(Math.min(MOST, last + loss), last, draws);
  }

  private static int loss(Random draws) {
    int loss = (int) StrictMath.round(USUAL_LOSS + LOSS_SPREAD * draws.nextGaussian());
    return Math.max(LEAST_LOSS, Math.min(MOST_LOSS, loss));
  }

  /** Within the published whole numbers, which leave out the hundredths between two bands. */
  private static int inBand(Predikat predikat, Random draws) {
    int upper = ENTRY + BAND * predikat.level();
    int lower = upper - BAND + (predikat == Predikat.PRATAMA ? 0 : 100);
    return Draws.between(draws, lower, upper);
  }

  private static StageTotals verified(int em, int last, Random draws) {
    int loss = em - last;
    int va = clearOfHoles(em - loss * Draws.between(draws, 35, 70) / 100, last);
    int vl = clearOfHoles(va - (va - last) * Draws.between(draws, 30, 80) / 100, last);
    return new StageTotals(em, va, vl, last);
  }

  /** No total of a clean simulation lies between 600 and 601, 700 and 701, and so on. */
  private static int clearOfHoles(int total, int least) {
    boolean hole = total > ENTRY + BAND && total % BAND > 0 && total % BAND < 100;
    return hole ? Math.max(least, total - total % BAND) : total;
  }
}
