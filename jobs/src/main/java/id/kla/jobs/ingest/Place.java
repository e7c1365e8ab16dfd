package id.kla.jobs.ingest;

/**
 * Where a row stands.
 *
 * @param file name of the file
 * @param sheet name of the sheet; empty for a file without sheets
 * @param line line of the file or row of the sheet, the first being 1
 * @param simulated whether the file says that its content is simulated
 */
public record Place(String file, String sheet, int line, boolean simulated) {}
