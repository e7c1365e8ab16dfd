package id.kla.jobs.simulate;

import id.kla.schemas.instrument.BandReading;
import id.kla.schemas.instrument.ScoreBands;
import id.kla.schemas.ladder.Stage;
import java.util.List;
import java.util.Optional;

/** The recap of stages as districts publish it: self-assessment and verification side by side. */
final class RecapForm {
  static final String NUMBER = "No.";
  static final String NAME = "Kabupaten/Kota";
  static final String EM = "Em";
  static final String VA = "Va";
  static final String LEVEL = "Peringkat";
  static final List<String> HEADER = List.of(NUMBER, NAME, EM, VA, LEVEL);

  /** Bands of earlier cycles are not known, so that a recap of theirs would show no level. */
  static final int FIRST_CYCLE = 2022;

  private RecapForm() {}

  /** A line of the recap. */
  static DraftRow row(int number, CycleScores scores, Look look) {
    Optional<StageScores> va = scores.stage(Stage.VA);
    return DraftRow.of(
        List.of(
            String.valueOf(number),
            scores.district().fullName(),
            look.points(scores.selfAssessment().total()),
            va.map(stage -> look.points(stage.total())).orElse("-"),
            va.map(stage -> level(scores, stage)).orElse("")));
  }

  /** The level by the band of the administrative verification. */
  static String level(CycleScores scores, StageScores va) {
    return ScoreBands.reading(scores.cycle().cycleYear(), StageScores.points(va.total()))
            instanceof BandReading.Band band
        ? band.predikat().label()
        : "";
  }
}
