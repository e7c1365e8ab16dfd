package id.kla.jobs.statistics;

import id.kla.jobs.statistics.TurnbullSupport.Span;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.MathArrays;

/**
 * Maximises Σ w log(P(interval)/P(after entry)) over the masses of the cells by Turnbull's
 * self-consistency, s_j ← s_j (1 + D_j/M) with D_j the derivative of the log-likelihood and M = Σ
 * w/P(after entry), sped up by extrapolation. Sources: Turnbull 1976; extrapolation: Varadhan &
 * Roland 2008, "Simple and globally convergent methods for accelerating the convergence of any EM
 * algorithm"; the check D_j ≤ 0, and = 0 where there is mass: Gentleman & Geyer 1994, "Maximum
 * likelihood for interval censored data: consistency and computation".
 */
final class TurnbullFit {
  private static final int MOST_ROUNDS = 20_000;

  /** After so many rounds, masses that go to 0 ever more slowly are tried without. */
  private static final int ROUNDS = 200;

  /** Largest change of a mass in a round that counts as none. */
  private static final double STILL = 1e-14;

  /** Largest derivative per unit of weight that counts as none. */
  private static final double FLAT = 1e-7;

  /** Masses below one of these are tried without; the first that leaves a maximum counts. */
  private static final double[] SMALL = {1e-4, 1e-6, 1e-8};

  /** With less left after an entry than this, the likelihood grows without a maximum. */
  private static final double NOTHING_LEFT = 1e-6;

  /** Keeps a mass above 0, from where a factor would not bring it back. */
  private static final double LEAST = 1e-200;

  private final List<Span> spans;
  private final double weight;
  private double[] masses;
  private int rounds;

  private TurnbullFit(TurnbullSupport support) {
    spans = support.spans();
    weight = spans.stream().mapToDouble(Span::weight).sum();
    masses = new double[support.cells().size()];
    Arrays.fill(masses, 1.0 / masses.length);
  }

  static TurnbullFit of(TurnbullSupport support) {
    TurnbullFit fit = new TurnbullFit(support);
    boolean settled = false;
    while (!settled && fit.rounds < MOST_ROUNDS) {
      settled = fit.climb();
      settled = fit.climbWithoutSmall() || settled;
    }
    return fit;
  }

  double[] masses() {
    return masses.clone();
  }

  int rounds() {
    return rounds;
  }

  double logLikelihood() {
    return logLikelihood(masses);
  }

  /** Whether no shift of mass would raise the likelihood. */
  boolean isMaximum() {
    double[] sums = cumulated(masses);
    for (Span span : spans) {
      if (between(sums, span.entry(), masses.length) < NOTHING_LEFT) {
        return false;
      }
    }
    double[] slope = derivative(masses);
    for (int j = 0; j < masses.length; j++) {
      if (slope[j] > FLAT * weight || masses[j] * Math.abs(slope[j]) > FLAT * weight) {
        return false;
      }
    }
    return true;
  }

  /** Whether the masses came to rest at a maximum. */
  private boolean climb() {
    for (int round = 0; round < ROUNDS; round++) {
      rounds++;
      double[] once = next(masses);
      double[] twice = next(once);
      double[] step = MathArrays.ebeSubtract(once, masses);
      double[] bend = MathArrays.ebeSubtract(MathArrays.ebeSubtract(twice, once), step);
      double[] best = twice;
      if (MathArrays.safeNorm(bend) > 0) {
        double length = Math.max(1, MathArrays.safeNorm(step) / MathArrays.safeNorm(bend));
        double[] far = extrapolated(masses, step, bend, length);
        if (far != null) {
          double[] candidate = next(far);
          best = logLikelihood(candidate) >= logLikelihood(twice) ? candidate : twice;
        }
      }
      double change = MathArrays.distanceInf(best, masses);
      masses = best;
      if (change <= STILL && isMaximum()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Sets small masses to 0, where they stay, and climbs on with the others. Where the derivative of
   * a mass is 0 at 0, self-consistency alone brings it there ever more slowly.
   */
  private boolean climbWithoutSmall() {
    double[] before = masses;
    for (double small : SMALL) {
      double[] kept = Arrays.stream(before).map(mass -> mass < small ? 0 : mass).toArray();
      masses = MathArrays.scale(1 / Arrays.stream(kept).sum(), kept);
      if (climb()) {
        return true;
      }
    }
    masses = before;
    return false;
  }

  /** s + 2 length step + length² bend, or null where that is no distribution. */
  private static double[] extrapolated(double[] s, double[] step, double[] bend, double length) {
    double[] far = new double[s.length];
    double sum = 0;
    for (int j = 0; j < s.length; j++) {
      far[j] = s[j] + 2 * length * step[j] + length * length * bend[j];
      if (far[j] <= 0) {
        far[j] = s[j] / 2;
      }
      sum += far[j];
    }
    return Double.isFinite(sum) ? MathArrays.scale(1 / sum, far) : null;
  }

  private double[] next(double[] s) {
    double[] slope = derivative(s);
    double[] sums = cumulated(s);
    double all = 0;
    for (Span span : spans) {
      all += span.weight() / between(sums, span.entry(), s.length);
    }
    double[] next = new double[s.length];
    for (int j = 0; j < s.length; j++) {
      next[j] = s[j] == 0 ? 0 : Math.max(LEAST, s[j] * (1 + slope[j] / all));
    }
    return MathArrays.scale(1 / Arrays.stream(next).sum(), next);
  }

  private double[] derivative(double[] s) {
    double[] sums = cumulated(s);
    double[] slope = new double[s.length + 1];
    for (Span span : spans) {
      double inside = span.weight() / between(sums, span.first(), span.last() + 1);
      slope[span.first()] += inside;
      slope[span.last() + 1] -= inside;
      slope[span.entry()] -= span.weight() / between(sums, span.entry(), s.length);
    }
    for (int j = 1; j < slope.length; j++) {
      slope[j] += slope[j - 1];
    }
    return Arrays.copyOf(slope, s.length);
  }

  private double logLikelihood(double[] s) {
    double[] sums = cumulated(s);
    double sum = 0;
    for (Span span : spans) {
      sum +=
          span.weight()
              * Math.log(
                  between(sums, span.first(), span.last() + 1)
                      / between(sums, span.entry(), s.length));
    }
    return sum;
  }

  private static double[] cumulated(double[] s) {
    double[] sums = new double[s.length + 1];
    for (int j = 0; j < s.length; j++) {
      sums[j + 1] = sums[j] + s[j];
    }
    return sums;
  }

  private static double between(double[] sums, int from, int to) {
    return Math.max(LEAST, sums[to] - sums[from]);
  }
}
