package id.kla.jobs.form;

import id.kla.schemas.text.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A form as a CSV file. */
public final class FormCsv {
  private FormCsv() {}

  /** The bytes of the file, in UTF-8. */
  public static byte[] bytes(Form form) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter csv = new CSVPrinter(text, format)) {
      csv.printRecord(form.titles());
      for (List<Object> row : form.rows()) {
        csv.printRecord(
            row.stream().map(cell -> PlainText.spreadsheetCell(cell.toString())).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
