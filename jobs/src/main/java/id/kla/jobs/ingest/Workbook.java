package id.kla.jobs.ingest;

import id.kla.jobs.ingest.WorkbookReading.Refused;
import id.kla.jobs.ingest.WorkbookReading.Sheet;
import id.kla.jobs.ingest.WorkbookReading.Sheets;
import id.kla.schemas.notice.NoticeCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the bytes of an Excel workbook (.xlsx, .xlsm) into the texts of its cells. */
public final class Workbook {
  /** All parts of a workbook together may inflate to so much. */
  static final int LARGEST_MEGABYTES = 128;

  /** So many cells, padding included, are kept of a workbook. */
  static final int MOST_CELLS = 1_000_000;

  /** Two for each district of the country are fewer. */
  static final int MOST_SHEETS = 2_000;

  /** So many characters fit into a cell of Excel. */
  static final int LONGEST_CELL = 32_767;

  private static final byte[] ZIP_START = {'P', 'K'};
  private static final byte[] OLE_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** The stream in which Excel keeps an encrypted workbook, as its directory spells it. */
  private static final byte[] ENCRYPTED_STREAM =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private Workbook() {}

  /**
   * All sheets of a workbook with the texts of their cells, or the reason why it cannot be read.
   * Never throws for what the bytes hold; keeps no more in memory than the limits of this class
   * allow, runs no macro, follows no link and writes no file.
   *
   * @param sourceFile name of the file, for the notice
   * @param bytes its content
   */
  public static WorkbookReading of(String sourceFile, byte[] bytes) {
    try {
      checkKind(bytes);
      WorkbookGuard.Traits traits = WorkbookGuard.check(bytes);
      return new Sheets(sheets(bytes, traits));
    } catch (RefusedWorkbook refusal) {
      return new Refused(refusal.notice(sourceFile));
    }
  }

  private static void checkKind(byte[] bytes) throws RefusedWorkbook {
    if (startsWith(bytes, 0, OLE_START)) {
      throw new RefusedWorkbook(
          contains(bytes, ENCRYPTED_STREAM)
              ? NoticeCode.WORKBOOK_PASSWORD
              : NoticeCode.WORKBOOK_OLD_FORMAT);
    }
    if (!startsWith(bytes, 0, ZIP_START)) {
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_NOT_ZIP);
    }
  }

  private static List<Sheet> sheets(byte[] bytes, WorkbookGuard.Traits traits)
      throws RefusedWorkbook {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(bytes), new ReadingOptions(traits.formats(), true))) {
      List<org.dhatim.fastexcel.reader.Sheet> found = workbook.getSheets().toList();
      if (found.isEmpty()) {
        throw new RefusedWorkbook(NoticeCode.WORKBOOK_WITHOUT_SHEETS);
      }
      SheetRows rows = new SheetRows(traits.date1904());
      Set<String> read = new HashSet<>();
      List<Sheet> sheets = new ArrayList<>();
      for (org.dhatim.fastexcel.reader.Sheet sheet : found) {
        if (!read.add(sheet.getId())) {
          throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
        }
        boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
        sheets.add(rows.read(sheet, Cells.title(sheet.getName()), hidden));
      }
      return List.copyOf(sheets);
    } catch (IOException | RuntimeException e) {
      // The library has no exception of its own for each way in which a workbook can be damaged.
      throw new RefusedWorkbook(NoticeCode.WORKBOOK_BROKEN);
    }
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i <= bytes.length - part.length; i++) {
      if (startsWith(bytes, i, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] part) {
    if (bytes.length - at < part.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (bytes[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }
}
