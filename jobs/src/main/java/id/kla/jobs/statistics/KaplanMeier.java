package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Kaplan-Meier estimate of the share that has not yet had the event, S(t) = Π (1 − d/r), with
 * Greenwood's variance S² Σ d/(r(r−d)). Late entry: a unit is at risk after its entry only.
 * Sources: Kaplan & Meier 1958, "Nonparametric estimation from incomplete observations"; Greenwood
 * 1926; limits: Kalbfleisch & Prentice 2002, "The statistical analysis of failure time data",
 * section 1.4.1. At the same time events come before the ends of observation.
 *
 * @param n number of units
 * @param events number of events
 * @param steps one per time with an event, in the order of time
 * @param median the first time at which half or fewer are left; null if it is not reached
 * @param lastSeen the last time at which a unit was under observation
 */
public record KaplanMeier(int n, int events, List<Step> steps, Double median, double lastSeen) {
  private static final double CONFIDENCE = 0.95;

  /** One half, with room for the rounding of a product. */
  private static final double HALF = 0.5 + 1e-12;

  /**
   * One unit under observation.
   *
   * @param entry the time after which it is observed; negative infinity if it was from the start
   * @param exit the time of the event, or the last time it was observed without
   * @param event whether the event happened at exit
   */
  public record Lifetime(double entry, double exit, boolean event) {
    /** Refuses a unit that is not observed for any time. */
    public Lifetime {
      if (!(entry < exit) || Double.isInfinite(exit)) {
        throw new IllegalArgumentException(
            "A unit is observed from its entry on until later: " + entry + " to " + exit);
      }
      // Else 0 and -0 would be two times.
      exit += 0.0;
    }

    /** A unit that was observed from the start. */
    public static Lifetime fromStart(double exit, boolean event) {
      return new Lifetime(Double.NEGATIVE_INFINITY, exit, event);
    }
  }

  /**
   * The estimate from a time with events until the next.
   *
   * @param time of the events
   * @param atRisk number under observation just before, r
   * @param events number of events, d
   * @param survival share that has not yet had the event, from this time on
   * @param standardError Greenwood's; null once the share is 0
   * @param low lower limit of the share at 95 %, from log(−log S); null once the share is 0
   * @param high upper limit; null likewise
   */
  public record Step(
      double time,
      int atRisk,
      int events,
      double survival,
      Double standardError,
      Double low,
      Double high) {}

  /**
   * The estimate of units.
   *
   * @return empty without any unit
   */
  public static Optional<KaplanMeier> of(List<Lifetime> units) {
    if (units.isEmpty()) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    double survival = 1;
    double sum = 0;
    for (double time :
        units.stream()
            .filter(Lifetime::event)
            .mapToDouble(Lifetime::exit)
            .sorted()
            .distinct()
            .toArray()) {
      int atRisk = (int) units.stream().filter(u -> u.entry() < time && time <= u.exit()).count();
      int events = (int) units.stream().filter(u -> u.event() && u.exit() == time).count();
      survival *= (atRisk - events) / (double) atRisk;
      sum += events / ((double) atRisk * (atRisk - events));
      steps.add(step(time, atRisk, events, survival, sum));
    }
    return Optional.of(
        new KaplanMeier(
            units.size(),
            (int) units.stream().filter(Lifetime::event).count(),
            List.copyOf(steps),
            steps.stream()
                .filter(step -> step.survival() <= HALF)
                .map(Step::time)
                .findFirst()
                .orElse(null),
            units.stream().mapToDouble(Lifetime::exit).max().orElseThrow()));
  }

  private static Step step(double time, int atRisk, int events, double survival, double sum) {
    if (survival == 0) {
      return new Step(time, atRisk, events, 0, null, null, null);
    }
    double spread = NormalTails.critical(CONFIDENCE) * Math.sqrt(sum) / Math.log(survival);
    return new Step(
        time,
        atRisk,
        events,
        survival,
        survival * Math.sqrt(sum),
        Math.pow(survival, Math.exp(-spread)),
        Math.pow(survival, Math.exp(spread)));
  }

  /**
   * The share that has not yet had the event at a time.
   *
   * @return null after the last observation, unless the share was 0 before
   */
  public Double survivalAt(double time) {
    if (Double.isNaN(time)) {
      throw new IllegalArgumentException("Not a time: " + time);
    }
    double survival = 1;
    for (Step step : steps) {
      if (step.time() <= time) {
        survival = step.survival();
      }
    }
    return time > lastSeen && survival > 0 ? null : survival;
  }
}
