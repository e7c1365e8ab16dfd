package id.kla.jobs.simulate;

import id.kla.schemas.instrument.Indicator;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The recap of answers of a district: one row per question, answered or not. */
final class AnswerForm {
  static final String QUESTION = "Pertanyaan";
  static final String STATUS = "Status";
  static final String VERIFICATION = "Status Verifikasi";
  static final String UPDATED = "Terakhir Update";
  static final String INDICATOR = "Indikator";
  static final List<String> HEADER =
      List.of("Klaster", INDICATOR, QUESTION, STATUS, VERIFICATION, "Isi / Nama File", UPDATED);
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);
  private static final double REFUSED = 0.05;

  private AnswerForm() {}

  /** The rows, as many answered as the self-assessment says. */
  static List<DraftRow> rows(CycleScores scores, LocalDateTime sent, Random draws) {
    List<DraftRow> rows = new ArrayList<>();
    List<Indicator> indicators = scores.instrument().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      for (int question = 1; question <= indicator.questions(); question++) {
        boolean answered = question <= scores.answered().get(i);
        String verification =
            !answered ? "-" : Draws.happens(draws, REFUSED) ? "Ditolak" : "Disetujui";
        LocalDateTime updated = sent.minusMinutes(Draws.between(draws, 30, 20_000));
        rows.add(
            DraftRow.of(
                List.of(
                    indicator.klaster().code(),
                    indicator.number(),
                    "Pertanyaan " + indicator.number() + "." + question,
                    answered ? "Terisi" : "Belum",
                    verification,
                    answered ? "simulasi_" + indicator.number() + "_" + question + ".pdf" : "",
                    answered ? SHOWN.format(updated) : "-")));
      }
    }
    return rows;
  }
}
