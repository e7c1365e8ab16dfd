package id.kla.jobs.simulate;

import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instruments;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The form with one row per indicator.
 *
 * @param look how the file is written
 * @param withMaxima whether it has a column of maxima, filled where the weights are known
 */
record LongForm(Look look, boolean withMaxima) {
  static final String CODE = "kode_daerah";
  static final String NAME = "nama_daerah";
  static final String CYCLE = "siklus";
  static final String STAGE = "tahap";
  static final String INSTRUMENT = "instrumen";
  static final String INDICATOR = "indikator";
  static final String SCORE = "nilai";
  static final String MAXIMUM = "nilai_maksimal";
  static final String ANSWERED = "terjawab";
  static final String REQUIRED = "pertanyaan";
  static final String OPD = "opd";
  static final String SENT = "dikirim_pada";
  static final String REVISION = "revisi";

  /** Titles of the columns. */
  List<String> header() {
    List<String> titles =
        new ArrayList<>(List.of(CODE, NAME, CYCLE, STAGE, INSTRUMENT, INDICATOR, SCORE));
    if (withMaxima) {
      titles.add(MAXIMUM);
    }
    titles.addAll(List.of(ANSWERED, REQUIRED, OPD, SENT, REVISION));
    return titles;
  }

  /**
   * The rows of one version of a stage.
   *
   * @param sent the scores of that version
   * @param counts whether no later version replaces it
   * @param recapped whether a recap states its total too
   */
  Group group(
      CycleScores scores,
      StageScores sent,
      LocalDateTime time,
      int revision,
      boolean counts,
      boolean recapped) {
    String code = SentCells.code(scores.district(), scores.cycle());
    boolean certain =
        Instruments.standard()
            .ofCycle(scores.cycle().cycleYear())
            .filter(expected -> !expected.assumed())
            .isPresent();
    List<DraftRow> rows = new ArrayList<>();
    List<Indicator> indicators = scores.instrument().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      List<String> cells =
          new ArrayList<>(
              List.of(
                  code,
                  scores.district().fullName(),
                  String.valueOf(scores.cycle().cycleYear()),
                  sent.stage().code(),
                  scores.instrument().version(),
                  indicator.number(),
                  look.points(sent.hundredths().get(i))));
      if (withMaxima) {
        BigDecimal max = certain ? indicator.maxScore() : null;
        cells.add(max == null ? "" : max.toPlainString());
      }
      boolean known = !scores.answered().isEmpty();
      cells.add(known ? scores.answered().get(i).toString() : "");
      cells.add(known ? indicator.questions().toString() : "");
      cells.add(String.join("; ", indicator.opd()));
      cells.add(Times.shown(time));
      cells.add(String.valueOf(revision));
      rows.add(DraftRow.of(cells));
    }
    return new Group(scores, sent, counts, recapped, rows);
  }
}
