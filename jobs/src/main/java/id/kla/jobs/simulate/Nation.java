package id.kla.jobs.simulate;

import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The whole simulated nation: who receives what, and the scores behind it. */
final class Nation {
  private static final double KLASTER_SPREAD = 0.16;
  private static final double KLASTER_CHANGE = 0.05;
  private static final double INDICATOR_SPREAD = 0.14;
  private static final double VERIFICATION_SPREAD = 0.2;

  private final RegionRegister register = RegionRegister.standard();
  private final long seed;
  private final AwardPlan plan;

  Nation(PublishedFacts facts, long seed) {
    this.seed = seed;
    this.plan = new AwardPlan(facts, seed);
  }

  /** How an edition ends for a district; empty when it did not exist then. */
  Optional<Outcome> outcome(District district, Cycle cycle) {
    return register.existedIn(district, cycle.awardYear())
        ? Optional.of(plan.outcome(district, cycle.awardYear()))
        : Optional.empty();
  }

  /** The scores of a district; empty when it did not take part. */
  Optional<CycleScores> scores(District district, Cycle cycle) {
    return outcome(district, cycle)
        .filter(Outcome::tookPart)
        .map(outcome -> scores(district, cycle, outcome));
  }

  private CycleScores scores(District district, Cycle cycle, Outcome outcome) {
    Random draws = Draws.of(seed, "scores", district.code(), cycle.cycleYear());
    Instrument instrument =
        Instruments.standard().ofCycle(cycle.cycleYear()).orElseThrow().instrument();
    StageTotals totals = StageTotals.draw(outcome, draws);
    List<Double> strengths = strengths(district, cycle, instrument);
    List<Integer> em = ScoreSplit.of(totals.em(), Weights.of(instrument), strengths);
    List<StageScores> stages = new ArrayList<>(List.of(new StageScores(Stage.EM, em)));
    if (totals.va() != null) {
      List<Integer> va = verified(totals.va(), em, draws);
      List<Integer> vl = verified(totals.vl(), va, draws);
      stages.add(new StageScores(Stage.VA, va));
      stages.add(new StageScores(Stage.VL, vl));
      stages.add(new StageScores(Stage.FINAL, verified(totals.last(), vl, draws)));
    }
    return new CycleScores(district, cycle, instrument, stages, answered(instrument, em, draws));
  }

  /** A verification takes points away, from each indicator as many as chance will. */
  private static List<Integer> verified(int total, List<Integer> before, Random draws) {
    List<Double> pulls = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      pulls.add(StrictMath.exp(VERIFICATION_SPREAD * draws.nextGaussian()));
    }
    return ScoreSplit.of(total, before, pulls);
  }

  /** Klaster and indicators in which a district is strong stay so from cycle to cycle. */
  private List<Double> strengths(District district, Cycle cycle, Instrument instrument) {
    List<Double> strengths = new ArrayList<>();
    for (Indicator indicator : instrument.indicators()) {
      Klaster klaster = indicator.klaster();
      double lasting =
          KLASTER_SPREAD * Draws.of(seed, district.code(), klaster).nextGaussian()
              + INDICATOR_SPREAD * Draws.of(seed, district.code(), indicator.key()).nextGaussian();
      double change =
          KLASTER_CHANGE
              * Draws.of(seed, district.code(), klaster, cycle.cycleYear()).nextGaussian();
      strengths.add(StrictMath.exp(lasting + change));
    }
    return strengths;
  }

  /** At least the share of the questions that the score is of its maximum. */
  private static List<Integer> answered(Instrument instrument, List<Integer> em, Random draws) {
    List<Integer> answered = new ArrayList<>();
    if (instrument.questions() == null) {
      return answered;
    }
    List<Integer> weights = Weights.of(instrument);
    for (int i = 0; i < em.size(); i++) {
      int questions = instrument.indicators().get(i).questions();
      int least = (em.get(i) * questions + weights.get(i) - 1) / weights.get(i);
      answered.add(Math.min(questions, least + (Draws.happens(draws, 0.3) ? 1 : 0)));
    }
    return answered;
  }

  /**
   * A self-assessment as it was before it was sent again: somewhat fewer points, otherwise
   * distributed.
   *
   * @param version tells apart several such
   */
  StageScores earlier(CycleScores scores, StageScores stage, int version) {
    Random draws =
        Draws.of(
            seed,
            "earlier",
            scores.district().code(),
            scores.cycle().cycleYear(),
            stage.stage(),
            version);
    int total = stage.total() - Math.min(stage.total(), Draws.between(draws, 500, 4_000));
    return new StageScores(stage.stage(), verified(total, stage.hundredths(), draws));
  }
}
