package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.ScoreColumns.CYCLE_YEAR;
import static id.kla.schemas.table.ScoreColumns.INDICATOR;
import static id.kla.schemas.table.ScoreColumns.INSTRUMENT;
import static id.kla.schemas.table.ScoreColumns.KLASTER;
import static id.kla.schemas.table.ScoreColumns.SCORE;
import static id.kla.schemas.table.ScoreColumns.STAGE;

import id.kla.jobs.store.TableRow;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.Field;
import java.math.BigDecimal;
import java.util.List;

/**
 * The score that counts of a part of the instrument, of one district, cycle and stage.
 *
 * @param district its code
 * @param cycle year of the cycle
 * @param stage what was scored
 * @param instrument its version; null where it cannot be told or is not said
 * @param klaster number of the klaster
 * @param indicator key of the indicator; null for a whole klaster
 * @param score points
 * @param simulated whether it is not real
 */
record Mark(
    String district,
    int cycle,
    Stage stage,
    String instrument,
    String klaster,
    String indicator,
    BigDecimal score,
    boolean simulated) {

  /** The columns of indicator_scores that a mark is made of. */
  static final List<Field> COLUMNS =
      List.of(DISTRICT_CODE, CYCLE_YEAR, STAGE, INSTRUMENT, KLASTER, INDICATOR, SCORE, SIMULATED);

  /** That of a row of indicator_scores; null where it has no score. */
  static Mark ofIndicator(TableRow row) {
    return of(row, row.text(INSTRUMENT), row.text(INDICATOR));
  }

  /** That of a row of klaster_scores; null where it has no score. */
  static Mark ofKlaster(TableRow row) {
    return of(row, null, null);
  }

  private static Mark of(TableRow row, String instrument, String indicator) {
    return row.decimal(SCORE) == null
        ? null
        : new Mark(
            row.text(DISTRICT_CODE),
            row.number(CYCLE_YEAR),
            Stage.ofCode(row.text(STAGE)).orElseThrow(),
            instrument,
            row.text(KLASTER),
            indicator,
            row.decimal(SCORE),
            row.text(SIMULATED).equals("yes"));
  }
}
