package id.kla.jobs.simulate;

import static id.kla.jobs.simulate.RowFault.rows;

import id.kla.jobs.simulate.RowFault.Reach;
import id.kla.schemas.notice.NoticeCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Faults in the form of a row, whatever it says. */
final class FormFaults {
  static final List<RowFault> ALL =
      List.of(
          rows(
              NoticeCode.ROW_BLANK,
              Reach.ROW,
              "",
              "baris kosong disisipkan",
              (spot, mark) ->
                  spot.isText() ? List.of(spot.row(), blank(spot).marked(mark)) : List.of()),
          rows(
              NoticeCode.HEADER_REPEATED,
              Reach.ROW,
              "",
              "judul kolom disisipkan lagi",
              (spot, mark) -> List.of(spot.row(), DraftRow.of(spot.header()).marked(mark))),
          rows(
              NoticeCode.COLUMN_COUNT,
              Reach.ROW,
              "",
              "satu kolom terlalu banyak",
              (spot, mark) -> spot.isText() ? List.of(longer(spot.row()).marked(mark)) : List.of()),
          rows(
              NoticeCode.COLUMN_COUNT,
              Reach.ROW,
              "",
              "satu kolom kurang",
              (spot, mark) ->
                  spot.isText() ? List.of(shorter(spot.row()).marked(mark)) : List.of()),
          rows(
              NoticeCode.QUOTE_UNCLOSED,
              Reach.ROW,
              "",
              "tanda kutip tidak ditutup",
              (spot, mark) ->
                  spot.isText()
                      ? List.of(spot.row().written(unclosed(spot)).marked(mark))
                      : List.of()));

  private FormFaults() {}

  private static DraftRow blank(Spot spot) {
    return DraftRow.of(Collections.nCopies(spot.header().size(), ""))
        .written(String.valueOf(spot.look().delimiter()).repeat(spot.header().size() - 1));
  }

  private static DraftRow longer(DraftRow row) {
    List<String> cells = new ArrayList<>(row.cells());
    cells.add("kelebihan");
    return DraftRow.of(cells);
  }

  private static DraftRow shorter(DraftRow row) {
    return DraftRow.of(row.cells().subList(0, row.cells().size() - 1));
  }

  private static String unclosed(Spot spot) {
    return "\"" + String.join(String.valueOf(spot.look().delimiter()), spot.row().cells());
  }
}
