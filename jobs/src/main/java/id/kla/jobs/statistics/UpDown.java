package id.kla.jobs.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * How many rose, fell and stayed on a ladder. Nobody rises from the top or falls from the bottom,
 * so each share is also given among those who could. Source: Bartholomew 1973, "Stochastic Models
 * for Social Processes".
 *
 * @param up moves to a higher level
 * @param down moves to a lower level
 * @param stay moves to the same level
 * @param canRise moves that start below the top
 * @param canFall moves that start above the bottom
 * @param steps levels gained less levels lost, over all moves
 */
public record UpDown(long up, long down, long stay, long canRise, long canFall, long steps) {
  /** The moves of a table whose states are levels, the lowest first. */
  public static UpDown of(TransitionCounts counts) {
    int top = counts.states() - 1;
    long up = 0;
    long down = 0;
    long steps = 0;
    for (int i = 0; i <= top; i++) {
      for (int j = 0; j <= top; j++) {
        up += i < j ? counts.count(i, j) : 0;
        down += i > j ? counts.count(i, j) : 0;
        steps += counts.count(i, j) * (j - i);
      }
    }
    long all = counts.total();
    long atTop = top < 0 ? 0 : counts.starters(top);
    long atBottom = top < 0 ? 0 : counts.starters(0);
    return new UpDown(up, down, all - up - down, all - atTop, all - atBottom, steps);
  }

  /** All moves, those that stay included. */
  public long moves() {
    return up + down + stay;
  }

  /** Share of all that rose; null without moves. */
  public Double upShare() {
    return share(up, moves());
  }

  /** Share of all that fell; null without moves. */
  public Double downShare() {
    return share(down, moves());
  }

  /** Share of all that stayed; null without moves. */
  public Double stayShare() {
    return share(stay, moves());
  }

  /** Share of those below the top that rose; null if there are none. */
  public Double upAmongAble() {
    return share(up, canRise);
  }

  /** Share of those above the bottom that fell; null if there are none. */
  public Double downAmongAble() {
    return share(down, canFall);
  }

  /** Share that rose less share that fell, of all; null without moves. */
  public Double net() {
    return share(up - down, moves());
  }

  /** Levels gained per move; null without moves. */
  public Double meanStep() {
    return share(steps, moves());
  }

  /** Wilson interval of {@link #upAmongAble}. */
  public WilsonInterval upInterval() {
    return interval(up, canRise);
  }

  /** Wilson interval of {@link #downAmongAble}. */
  public WilsonInterval downInterval() {
    return interval(down, canFall);
  }

  /** Wilson interval of {@link #stayShare}. */
  public WilsonInterval stayInterval() {
    return interval(stay, moves());
  }

  /**
   * Two-sided p of the sign test of as many up as down: exact binomial among those who moved, with
   * two levels the exact test of McNemar. 1 if nobody moved.
   */
  public double signTestP() {
    int moved = Math.toIntExact(up + down);
    double tail =
        new BinomialDistribution(moved, 0.5)
            .cumulativeProbability(Math.toIntExact(Math.min(up, down)));
    return Math.min(1, 2 * tail);
  }

  private static Double share(long part, long whole) {
    return whole == 0 ? null : Double.valueOf((double) part / whole);
  }

  private static WilsonInterval interval(long part, long whole) {
    return WilsonInterval.of(Math.toIntExact(part), Math.toIntExact(whole));
  }
}
