package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** What became of the bytes of a workbook. */
public sealed interface WorkbookReading {

  /**
   * A workbook that could be read.
   *
   * @param sheets its sheets in their order, hidden ones and empty ones as well; at least one
   */
  record Sheets(List<Sheet> sheets) implements WorkbookReading {}

  /**
   * A workbook of which nothing is read.
   *
   * @param reason why, with what its sender can do
   */
  record Refused(Notice reason) implements WorkbookReading {}

  /**
   * One sheet.
   *
   * @param name its name as it can be shown
   * @param hidden whether Excel hides it
   * @param rows its rows that are not wholly empty, by rising line, all with the same number of
   *     cells; a line is the number that Excel shows beside the row
   * @param numbers by line, the positions (from 0) of the cells that the workbook holds as numbers
   *     rather than as text; a line without any is left out
   */
  record Sheet(String name, boolean hidden, List<RawRow> rows, Map<Integer, BitSet> numbers) {

    /**
     * Whether the workbook itself holds the cell as a number. Such a cell is written with a decimal
     * point, whatever the decimal mark of the texts beside it.
     *
     * @param line line of the row
     * @param position position of the cell, from 0
     */
    boolean isNumber(int line, int position) {
      BitSet ofLine = numbers.get(line);
      return ofLine != null && ofLine.get(position);
    }
  }
}
