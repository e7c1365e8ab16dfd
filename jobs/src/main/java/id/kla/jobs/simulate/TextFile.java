package id.kla.jobs.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a draft as CSV in UTF-8. */
final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  static byte[] bytes(Draft draft) {
    Look look = draft.look();
    StringBuilder text = new StringBuilder(look.byteOrderMark() ? BYTE_ORDER_MARK : "");
    draft.above().forEach(title -> text.append(line(List.of(title), look.delimiter())));
    text.append(line(draft.header(), look.delimiter()));
    for (DraftRow row : draft.rows()) {
      text.append(row.raw() == null ? line(row.cells(), look.delimiter()) : row.raw() + "\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Cells as one line of CSV. */
  static String line(List<String> cells, char delimiter) {
    StringBuilder line = new StringBuilder();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(line, format)) {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
