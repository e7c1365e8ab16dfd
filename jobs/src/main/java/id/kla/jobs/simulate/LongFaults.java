package id.kla.jobs.simulate;

import static id.kla.jobs.simulate.RowFault.cell;
import static id.kla.jobs.simulate.RowFault.rows;

import id.kla.jobs.simulate.RowFault.Reach;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Faults that a row of the long form can get. */
final class LongFaults {
  /** An indicator that only the instrument of 2011 has. */
  private static final String ANOTHER_INSTRUMENT = "31";

  private static final List<RowFault> OWN =
      List.of(
          cell(
              NoticeCode.INDICATOR_UNKNOWN,
              LongForm.INDICATOR,
              "indikator yang tidak ada",
              spot -> spot.oneOf("99", "indikator baru", "<img src=x onerror=alert(1)>")),
          cell(
              NoticeCode.NUMBER_INVALID,
              LongForm.ANSWERED,
              "terjawab bukan bilangan",
              spot -> "lima"),
          cell(
              NoticeCode.ANSWERED_OVER_REQUIRED,
              LongForm.ANSWERED,
              "terjawab lebih banyak daripada pertanyaan",
              spot ->
                  spot.cell(LongForm.REQUIRED).isEmpty()
                      ? null
                      : String.valueOf(Integer.parseInt(spot.cell(LongForm.REQUIRED)) + 3)),
          cell(
              NoticeCode.OPD_UNKNOWN,
              LongForm.OPD,
              "OPD yang tidak dikenal",
              spot -> "Dinas Percontohan Simulasi"),
          cell(
              NoticeCode.SCORE_OVER_MAXIMUM,
              Reach.SETTLED,
              LongForm.SCORE,
              "nilai di atas maksimum",
              LongFaults::overMaximum),
          cell(
              NoticeCode.SCORE_OVER_ASSUMED_MAXIMUM,
              Reach.SETTLED,
              LongForm.SCORE,
              "nilai di atas maksimum yang dianggap berlaku",
              spot ->
                  spot.cycleYear() == 2023 && spot.group().stage().stage() == Stage.EM
                      ? spot.look().print(spot.max().add(BigDecimal.ONE))
                      : null),
          cell(
              NoticeCode.MAXIMUM_DIFFERS,
              Reach.SETTLED,
              LongForm.MAXIMUM,
              "angka maksimum tertukar",
              spot -> spot.max() == null ? null : swapped(spot.max())),
          cell(
              NoticeCode.MAXIMUM_DIFFERS,
              Reach.SETTLED,
              LongForm.SCORE,
              "angka maksimum di belakang nilai tertukar",
              spot ->
                  spot.has(LongForm.MAXIMUM) || spot.max() == null
                      ? null
                      : spot.cell(LongForm.SCORE) + " / " + swapped(spot.max())),
          cell(
              NoticeCode.INSTRUMENT_DIFFERS,
              Reach.SETTLED_ONCE,
              LongForm.INSTRUMENT,
              "peraturan instrumen lain disebut",
              spot -> "Permen PPPA 12/2011"),
          rows(
              NoticeCode.INDICATOR_NOT_IN_INSTRUMENT,
              Reach.SETTLED_ONCE,
              LongForm.INDICATOR,
              "indikator instrumen lain disisipkan",
              (spot, mark) ->
                  spot.max() == null
                      ? List.of()
                      : List.of(
                          spot.row(),
                          spot.with(LongForm.INDICATOR, ANOTHER_INSTRUMENT).marked(mark))),
          rows(
              NoticeCode.ROW_REPEATED,
              Reach.SETTLED,
              "",
              "baris yang sama sekali lagi",
              (spot, mark) -> List.of(spot.row(), spot.row().marked(mark))),
          rows(
              NoticeCode.SCORE_CONFLICT,
              Reach.SETTLED,
              LongForm.SCORE,
              "dua nilai untuk satu indikator",
              (spot, mark) ->
                  List.of(
                      spot.row().marked(mark),
                      spot.with(LongForm.SCORE, spot.look().points(less(spot.hundredths())))
                          .marked(mark))),
          rows(
              NoticeCode.STATED_SCORES_DIFFER,
              Reach.SETTLED_ONCE,
              LongForm.SCORE,
              "dua jumlah yang berbeda",
              (spot, mark) ->
                  List.of(
                      spot.row(),
                      total(spot, "total", spot.group().stage().total()).marked(mark),
                      total(spot, "total", less(spot.group().stage().total())).marked(mark))));

  static final List<RowFault> ALL =
      Stream.of(FormFaults.ALL, SubmissionFaults.ALL, ScoreFaults.of(LongForm.SCORE), OWN)
          .flatMap(List::stream)
          .toList();

  private LongFaults() {}

  /** A row that states a total. */
  static DraftRow total(Spot spot, String level, int hundredths) {
    Spot named = at(spot, spot.with(LongForm.INDICATOR, level));
    for (String column :
        List.of(LongForm.MAXIMUM, LongForm.ANSWERED, LongForm.REQUIRED, LongForm.OPD)) {
      if (named.has(column)) {
        named = at(named, named.with(column, ""));
      }
    }
    return named.with(LongForm.SCORE, spot.look().points(hundredths));
  }

  private static Spot at(Spot spot, DraftRow row) {
    return new Spot(spot.header(), spot.look(), spot.group(), spot.index(), row, spot.draws());
  }

  private static String overMaximum(Spot spot) {
    if (spot.max() == null) {
      return spot.look().points(spot.hundredths() + 250)
          + " / "
          + spot.look().points(spot.hundredths() + 100);
    }
    return spot.cycleYear() == 2024
        ? spot.look().print(spot.max().add(new BigDecimal("2.5")))
        : null;
  }

  /** Another score that is not below zero. */
  private static int less(int hundredths) {
    return hundredths >= 150 ? hundredths - 125 : hundredths + 25;
  }

  /** Its digits the other way round; ten more when that is the same number. */
  static String swapped(BigDecimal max) {
    String turned = new StringBuilder(max.toPlainString()).reverse().toString();
    BigDecimal other = new BigDecimal(turned);
    return (other.compareTo(max) == 0 ? max.add(BigDecimal.TEN) : other).toPlainString();
  }
}
