package id.kla.jobs.simulate;

import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The form with one row per submission and one column per indicator.
 *
 * @param look how the file is written
 * @param instrument whose indicators are its columns
 */
record WideForm(Look look, Instrument instrument) {
  static final String TOTAL = "total";

  /** Titles of the columns. */
  List<String> header() {
    List<String> titles =
        new ArrayList<>(
            List.of(
                LongForm.CODE, LongForm.NAME, LongForm.CYCLE, LongForm.STAGE, LongForm.INSTRUMENT));
    instrument.indicators().stream().map(Indicator::number).forEach(titles::add);
    titles.addAll(List.of(TOTAL, LongForm.SENT, LongForm.REVISION));
    return titles;
  }

  /**
   * The row of a stage.
   *
   * @param recapped whether a recap states its total too
   */
  Group group(
      CycleScores scores, StageScores sent, LocalDateTime time, int revision, boolean recapped) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                SentCells.code(scores.district(), scores.cycle()),
                scores.district().fullName(),
                String.valueOf(scores.cycle().cycleYear()),
                sent.stage().code(),
                instrument.version()));
    sent.hundredths().forEach(points -> cells.add(look.points(points)));
    cells.add(look.points(sent.total()));
    cells.add(Times.shown(time));
    cells.add(String.valueOf(revision));
    return new Group(scores, sent, true, recapped, List.of(DraftRow.of(cells)));
  }
}
