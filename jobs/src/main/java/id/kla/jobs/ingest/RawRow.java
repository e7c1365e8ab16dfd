package id.kla.jobs.ingest;

import java.util.List;

/**
 * One record of a CSV file before anything is made of it.
 *
 * @param line physical line on which it begins, the first being 1
 * @param cells its cells; null when a quote on the line is not closed or misplaced, so that it has
 *     none
 * @param text the line as the file writes it
 */
record RawRow(int line, List<String> cells, String text) {
  boolean readable() {
    return cells != null;
  }

  boolean blank() {
    return readable() && cells.stream().allMatch(cell -> Cells.clean(cell).isEmpty());
  }
}
