package id.kla.jobs.simulate;

import id.kla.schemas.notice.NoticeCode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of fault that one row can get without harm to the rows beside it.
 *
 * @param notice the notice that must name it
 * @param reach where it is found
 * @param change the rows that take the place of the row, those at fault marked; none when this row
 *     cannot have the fault
 */
record RowFault(NoticeCode notice, Reach reach, Function<Spot, List<DraftRow>> change) {

  /** Where a fault is found, and how often a submission can have it. */
  enum Reach {
    /** When the row is read by itself. */
    ROW,
    /** When a version that counts is settled. */
    SETTLED,
    /** The same, and once for a submission. */
    SETTLED_ONCE
  }

  /**
   * Another text in one cell.
   *
   * @param text the text; null when this row cannot have the fault
   */
  static RowFault cell(
      NoticeCode notice, Reach reach, String column, String what, Function<Spot, String> text) {
    Mark mark = new Mark(notice, column, what);
    return new RowFault(
        notice,
        reach,
        spot -> {
          String changed = spot.has(column) ? text.apply(spot) : null;
          return changed == null ? List.of() : List.of(spot.with(column, changed).marked(mark));
        });
  }

  /** Another text in one cell, found when the row is read. */
  static RowFault cell(NoticeCode notice, String column, String what, Function<Spot, String> text) {
    return cell(notice, Reach.ROW, column, what, text);
  }

  /**
   * Other rows in the place of the row.
   *
   * @param rows the rows, those at fault marked with the mark that is handed in; none when this row
   *     cannot have the fault
   */
  static RowFault rows(
      NoticeCode notice,
      Reach reach,
      String column,
      String what,
      BiFunction<Spot, Mark, List<DraftRow>> rows) {
    Mark mark = new Mark(notice, column, what);
    return new RowFault(notice, reach, spot -> rows.apply(spot, mark));
  }
}
