package id.kla.jobs.check;

import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.text.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** All notices as CSV, one row each, ready for a spreadsheet. */
public final class CheckCsv {
  private static final List<String> TITLES =
      List.of(
          "severity",
          "source_file",
          "sheet",
          "line",
          "column",
          "value",
          "notice",
          "problem",
          "advice");

  private CheckCsv() {}

  /** Writes the titles and all notices. */
  public static void write(Findings findings, NoticeTexts texts, Appendable out)
      throws IOException {
    CSVPrinter csv =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    csv.printRecord(TITLES);
    for (CheckedFile file : findings.files()) {
      for (Notice notice : file.notices()) {
        csv.printRecord(cells(notice, texts));
      }
    }
    csv.flush();
  }

  private static List<String> cells(Notice notice, NoticeTexts texts) {
    return Stream.of(
            notice.code().severity().code(),
            notice.sourceFile(),
            notice.sheet(),
            notice.line() == null ? "" : notice.line().toString(),
            notice.column() == null ? "" : notice.column(),
            notice.value() == null ? "" : notice.value(),
            notice.code().code(),
            notice.problem(texts),
            notice.advice(texts))
        .map(PlainText::visible)
        .map(PlainText::spreadsheetCell)
        .toList();
  }
}
