package id.kla.jobs.statistics;

import java.util.Optional;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * The limits that the share of a unit with n observations keeps to if only chance sets it apart
 * from the common share. Source: Spiegelhalter 2005, "Funnel plots for comparing institutional
 * performance", appendix A.1.1. For a province of five districts they cover almost everything; that
 * is the message.
 *
 * @param centre the common share
 * @param n number of observations of the unit
 * @param form which form these limits have
 * @param low95 lower limit at 95 %
 * @param high95 upper limit at 95 %
 * @param low998 lower limit at 99.8 %
 * @param high998 upper limit at 99.8 %
 */
public record FunnelLimits(
    double centre, int n, Form form, double low95, double high95, double low998, double high998) {
  private static final double TAIL_95 = 0.025;
  private static final double TAIL_998 = 0.001;

  /** The form of the limits. */
  public enum Form {
    /**
     * By the binomial distribution, between whole counts by its probabilities: (r − α)/n, with r
     * the smallest count whose cumulated probability F(r) reaches that of the limit, p, and α =
     * (F(r) − p)/(F(r) − F(r−1)). This form is printed, since n is small.
     */
    EXACT,
    /** By the normal approximation: centre ∓ z √(centre (1 − centre)/n). */
    NORMAL
  }

  /** Where a count lies. */
  public enum Place {
    /** Where chance alone may well put it. */
    INSIDE,
    /** So many or more come by chance in at most 2.5 % of cases. */
    ABOVE_95,
    /** So many or more come by chance in at most 0.1 % of cases. */
    ABOVE_998,
    /** So few or fewer come by chance in at most 2.5 % of cases. */
    BELOW_95,
    /** So few or fewer come by chance in at most 0.1 % of cases. */
    BELOW_998
  }

  /**
   * Where a count of the n lies, by the binomial distribution itself. The curves run between whole
   * counts, so that of two in two the share 1 is above them though it comes by chance every fourth
   * time from a centre of one half: it is inside.
   */
  public Place place(int count) {
    if (count < 0 || count > n) {
      throw new IllegalArgumentException("Not a share: " + count + " of " + n);
    }
    BinomialDistribution counts = new BinomialDistribution(n, centre);
    double above = 1 - counts.cumulativeProbability(count - 1);
    double below = counts.cumulativeProbability(count);
    if (above <= TAIL_95) {
      return above <= TAIL_998 ? Place.ABOVE_998 : Place.ABOVE_95;
    }
    if (below <= TAIL_95) {
      return below <= TAIL_998 ? Place.BELOW_998 : Place.BELOW_95;
    }
    return Place.INSIDE;
  }

  /** The limits that are printed, in the exact form. */
  public static Optional<FunnelLimits> of(double centre, int n) {
    return of(centre, n, Form.EXACT);
  }

  /**
   * The limits in a form, cut to 0 to 1.
   *
   * @param centre the common share, 0 to 1
   * @param n number of observations, 0 or more
   * @return empty without any observation
   */
  public static Optional<FunnelLimits> of(double centre, int n, Form form) {
    if (!(centre >= 0 && centre <= 1) || n < 0) {
      throw new IllegalArgumentException("Not a share of a number: " + centre + " of " + n);
    }
    if (n == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new FunnelLimits(
            centre,
            n,
            form,
            limit(centre, n, form, TAIL_95),
            limit(centre, n, form, 1 - TAIL_95),
            limit(centre, n, form, TAIL_998),
            limit(centre, n, form, 1 - TAIL_998)));
  }

  /**
   * One limit: what the share of a unit stays below with a probability if only chance sets it
   * apart.
   *
   * @param centre the common share, 0 to 1
   * @param n number of observations, 1 or more
   * @param p above 0, below 1; such as 0.025 and 0.975 for the limits at 95 %
   */
  public static double limit(double centre, int n, Form form, double p) {
    if (!(centre >= 0 && centre <= 1) || n < 1 || !(p > 0 && p < 1)) {
      throw new IllegalArgumentException(
          "Not a limit of a share: " + centre + " of " + n + " at " + p);
    }
    double limit =
        form == Form.EXACT
            ? exact(centre, n, p)
            : centre + NormalTails.quantile(p) * Math.sqrt(centre * (1 - centre) / n);
    return Math.min(1, Math.max(0, limit));
  }

  private static double exact(double centre, int n, double p) {
    if (centre == 0 || centre == 1) {
      return centre;
    }
    BinomialDistribution counts = new BinomialDistribution(n, centre);
    int r = counts.inverseCumulativeProbability(p);
    double alpha = (counts.cumulativeProbability(r) - p) / counts.probability(r);
    return (r - alpha) / n;
  }
}
