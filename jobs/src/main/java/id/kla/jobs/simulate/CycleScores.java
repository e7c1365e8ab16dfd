package id.kla.jobs.simulate;

import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.region.District;
import java.util.List;
import java.util.Optional;

/**
 * What one district scores in one cycle.
 *
 * @param district the district
 * @param cycle the cycle
 * @param instrument the instrument of the cycle
 * @param stages the stages that it reached, in order
 * @param answered questions answered per indicator, in the order of the instrument; empty when the
 *     instrument's questions are not known
 */
record CycleScores(
    District district,
    Cycle cycle,
    Instrument instrument,
    List<StageScores> stages,
    List<Integer> answered) {
  CycleScores {
    stages = List.copyOf(stages);
    answered = List.copyOf(answered);
  }

  /** The scores of a stage; empty when it was not reached. */
  Optional<StageScores> stage(Stage stage) {
    return stages.stream().filter(one -> one.stage() == stage).findFirst();
  }

  /** The self-assessment. */
  StageScores selfAssessment() {
    return stages.get(0);
  }
}
