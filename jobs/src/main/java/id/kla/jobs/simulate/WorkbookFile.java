package id.kla.jobs.simulate;

import id.kla.jobs.form.TimelessWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a draft as an Excel workbook without any time of writing, so that the same draft gives the
 * same parts; their packed bytes are the same wherever the same zlib packs them.
 */
final class WorkbookFile {
  /** What is a number in Excel too; three decimals are left as text, since 1.000 would become 1. */
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,6}(?:\\.(?:[0-9]{1,2}|[0-9]{4}))?");

  /** A code such as 16.10 would lose its last digit. */
  private static final String TEXT_COLUMN = "kode_daerah";

  private static final String NOTES = "Petunjuk";

  private WorkbookFile() {}

  static byte[] bytes(Draft draft) {
    return bytes(draft, false);
  }

  /** The same with a second sheet that holds no data. */
  static byte[] withNotes(Draft draft) {
    return bytes(draft, true);
  }

  /** Name of the sheet that holds no data. */
  static String notes() {
    return NOTES;
  }

  private static byte[] bytes(Draft draft, boolean notes) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(written, "kla", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(draft.sheet());
      int row = 0;
      for (String title : draft.above()) {
        sheet.value(row, 0, title);
        if (row == 0) {
          // The writer keeps merged ranges in no order, so more than one would change the bytes.
          sheet.range(row, 0, row, draft.header().size() - 1).merge();
        }
        row++;
      }
      fill(sheet, row++, draft.header(), draft.header());
      for (DraftRow one : draft.rows()) {
        fill(sheet, row++, one.cells(), draft.header());
      }
      if (notes) {
        workbook.newWorksheet(NOTES).value(0, 0, "Isi lembar Kiriman; jangan ubah judul kolom.");
      }
      workbook.finish();
      return TimelessWorkbook.of(written.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Worksheet sheet, int row, List<String> cells, List<String> header) {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      boolean number = !header.get(column).equals(TEXT_COLUMN) && NUMBER.matcher(text).matches();
      if (number && row > 0) {
        sheet.value(row, column, new BigDecimal(text));
      } else if (!text.isEmpty()) {
        sheet.value(row, column, text);
      }
    }
  }
}
