package id.kla.reports.site;

import id.kla.reports.site.ScoreStories.CheckLine;
import id.kla.reports.site.ScoreStories.FunnelLine;
import id.kla.reports.site.ScoreStories.LossSummary;
import id.kla.reports.site.ScoreStories.ScopeScores;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What the page of a province or the nation says of scores. */
public final class ScopeView {
  /** The steps of the funnel, in order. */
  static final List<String> STEPS =
      List.of("exist", "took_part", "above_500", "verified", "awarded");

  private static final List<String> SENT_STEPS = List.of("took_part", "above_500", "verified");
  private static final int MOST_LISTED = 20;

  private final ScopeScores scores;
  private final Words words;

  ScopeView(ScopeScores scores, Words words) {
    this.scores = scores;
    this.words = words;
  }

  /** How the checks of a cycle came out. */
  public record Outcomes(
      int cycle,
      Integer awardYear,
      int all,
      int agree,
      int differ,
      int inHole,
      int cannotSay,
      boolean simulated) {}

  /** The names of the steps. */
  public List<String> steps() {
    return STEPS;
  }

  /** The cycles of which something was sent, latest first. */
  public List<Integer> sentCycles() {
    return cycles(line -> line.count() != null && SENT_STEPS.contains(line.step()));
  }

  /** The cycles with an official number, latest first. */
  public List<Integer> officialCycles() {
    return cycles(line -> line.official() != null);
  }

  /** The cycles with one or the other, latest first. */
  public List<Integer> funnelCycles() {
    return cycles(
        line ->
            line.official() != null || (line.count() != null && SENT_STEPS.contains(line.step())));
  }

  private List<Integer> cycles(java.util.function.Predicate<FunnelLine> wanted) {
    return scores.funnel().stream()
        .filter(wanted)
        .map(FunnelLine::cycle)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** A step of a cycle. */
  public FunnelLine step(int cycle, String step) {
    return scores.funnel().stream()
        .filter(line -> line.cycle() == cycle && line.step().equals(step))
        .findFirst()
        .orElseThrow();
  }

  /** The official number of a step, that of all districts from the register; null when unknown. */
  public Integer official(int cycle, String step) {
    FunnelLine line = step(cycle, step);
    return step.equals("exist") ? line.count() : line.official();
  }

  /** The year of the award of a cycle; null when it is not known yet. */
  public Integer awardYear(int cycle) {
    return Cycles.ofCycleYear(cycle).map(Cycle::awardYear).orElse(null);
  }

  /** What was lost between stages, latest cycle first, in the order of the stages. */
  public List<LossSummary> losses() {
    return scores.losses().stream()
        .sorted(
            Comparator.comparing(LossSummary::cycle)
                .reversed()
                .thenComparing(LossSummary::from)
                .thenComparing(LossSummary::to))
        .toList();
  }

  /** How many checks of each cycle agree, latest first. */
  public List<Outcomes> outcomes() {
    List<Outcomes> outcomes = new ArrayList<>();
    scores.checks().stream()
        .map(CheckLine::cycle)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .forEach(
            cycle -> {
              List<CheckLine> own =
                  scores.checks().stream().filter(check -> check.cycle() == cycle).toList();
              outcomes.add(
                  new Outcomes(
                      cycle,
                      awardYear(cycle),
                      own.size(),
                      count(own, "agree"),
                      count(own, "differ"),
                      count(own, "in_band_hole"),
                      count(own, "cannot_say"),
                      own.stream().anyMatch(CheckLine::simulated)));
            });
    return outcomes;
  }

  private static int count(List<CheckLine> checks, String outcome) {
    return (int) checks.stream().filter(check -> check.outcome().equals(outcome)).count();
  }

  /** Checks that disagree, latest cycle first; at most {@value #MOST_LISTED}. */
  public List<CheckLine> disagreements() {
    return disagreeing().limit(MOST_LISTED).toList();
  }

  /** How many disagree. */
  public int disagreementCount() {
    return (int) disagreeing().count();
  }

  private java.util.stream.Stream<CheckLine> disagreeing() {
    return scores.checks().stream()
        .filter(check -> List.of("differ", "in_band_hole").contains(check.outcome()))
        .sorted(
            Comparator.comparing(CheckLine::cycle)
                .reversed()
                .thenComparing(CheckLine::districtCode));
  }

  /** Whether simulated data touch the counts of some cycles. */
  boolean funnelSimulated(List<Integer> cycles) {
    return scores.funnel().stream()
        .anyMatch(
            line -> line.simulated() && line.count() != null && cycles.contains(line.cycle()));
  }

  /** Which parts of the page are simulated, in words. */
  List<String> simulatedParts() {
    List<String> parts = new ArrayList<>();
    if (funnelSimulated(funnelCycles())) {
      parts.add(words.t("sim.part.funnel"));
    }
    if (scores.losses().stream().anyMatch(LossSummary::simulated)) {
      parts.add(words.t("sim.part.losses"));
    }
    if (scores.checks().stream().anyMatch(CheckLine::simulated)) {
      parts.add(words.t("sim.part.checks"));
    }
    return parts;
  }

  /** Counts of a cycle in the order of the steps; null where unknown. */
  List<Integer> counts(int cycle) {
    List<Integer> counts = new ArrayList<>();
    STEPS.forEach(step -> counts.add(step(cycle, step).count()));
    return counts;
  }

  /** Official numbers of a cycle in the order of the steps; null where unknown. */
  List<Integer> officials(int cycle) {
    List<Integer> counts = new ArrayList<>();
    STEPS.forEach(step -> counts.add(official(cycle, step)));
    return counts;
  }

  /** Whether a cycle has more than the number of awards. */
  boolean tellsMore(int cycle) {
    return officials(cycle).stream().filter(Objects::nonNull).count() > 2;
  }
}
