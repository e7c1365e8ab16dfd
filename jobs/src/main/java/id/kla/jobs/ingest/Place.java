package id.kla.jobs.ingest;

/**
 * Where a row stands.
 *
 * @param file name of the file
 * @param sheet name of the sheet; empty for a file without sheets
 * @param line line of the file or row of the sheet, the first being 1
 * @param simulated whether the file says that its content is simulated
 * @param rowText the row as the file writes it, cut where it is very long
 */
public record Place(String file, String sheet, int line, boolean simulated, String rowText) {
  private static final int LONGEST_ROW_TEXT = 2000;

  /** Where a row of a file or sheet stands. */
  static Place of(FileContext context, RawRow row) {
    return new Place(
        context.file(),
        context.sheet(),
        row.line(),
        context.simulated(),
        Cells.shown(row.text(), LONGEST_ROW_TEXT));
  }
}
