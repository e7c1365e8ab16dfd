package id.kla.jobs.simulate;

import static id.kla.jobs.simulate.RowFault.cell;
import static id.kla.jobs.simulate.RowFault.rows;

import id.kla.jobs.simulate.RowFault.Reach;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.notice.NoticeCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Faults that a row of the wide form can get; in each, only the row itself is touched. */
final class WideFaults {
  /** Every instrument has them, under the same numbers. */
  private static final String FIRST = "1";

  private static final String SECOND = "2";

  private static final List<RowFault> OWN =
      List.of(
          cell(NoticeCode.DISTRICT_NOT_STATED, LongForm.CODE, "kode kosong", spot -> ""),
          cell(NoticeCode.INDICATORS_BLANK, Reach.SETTLED, SECOND, "satu nilai kosong", spot -> ""),
          cell(
              NoticeCode.TOTAL_DIFFERS,
              Reach.SETTLED,
              WideForm.TOTAL,
              "jumlah yang bukan jumlah nilainya",
              spot ->
                  spot.group().recapped()
                      ? null
                      : spot.look().points(spot.group().stage().total() - 2_000)),
          cell(
              NoticeCode.SCORE_OVER_MAXIMUM,
              Reach.SETTLED,
              FIRST,
              "nilai di atas maksimum",
              spot -> {
                Indicator first = spot.group().scores().instrument().indicators().get(0);
                return spot.cycleYear() == 2024
                    ? spot.look().print(first.maxScore().add(BigDecimal.ONE))
                    : null;
              }),
          rows(
              NoticeCode.ROW_REPEATED,
              Reach.SETTLED,
              "",
              "baris yang sama sekali lagi",
              (spot, mark) -> List.of(spot.row(), spot.row().marked(mark))),
          rows(
              NoticeCode.SCORE_CONFLICT,
              Reach.SETTLED,
              SECOND,
              "dua nilai untuk satu indikator",
              (spot, mark) ->
                  List.of(
                      spot.row().marked(mark),
                      spot.with(SECOND, spot.look().points(another(spot))).marked(mark))));

  static final List<RowFault> ALL =
      Stream.of(FormFaults.ALL, SubmissionFaults.ALL, ScoreFaults.of(SECOND), OWN)
          .flatMap(List::stream)
          .toList();

  private WideFaults() {}

  private static int another(Spot spot) {
    int points = spot.group().stage().hundredths().get(1);
    return points >= 100 ? points - 75 : points + 25;
  }
}
