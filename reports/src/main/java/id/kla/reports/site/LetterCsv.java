package id.kla.reports.site;

import id.kla.reports.site.Letters.LetterStory;
import id.kla.reports.site.Letters.MissingLine;
import id.kla.reports.site.Letters.ToldLine;
import id.kla.schemas.text.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A letter as a CSV file for Excel: what was refused, what to look at, what is missing. It begins
 * with a byte order mark, without which Excel does not read UTF-8.
 */
final class LetterCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private LetterCsv() {}

  static byte[] bytes(LetterStory letter, Words words) {
    String simulated = words.t(letter.simulated() ? "csv.simulated" : "csv.real");
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord((Object[]) words.t("csv.titles").split(" *, *"));
      for (ToldLine line : letter.refused()) {
        csv.printRecord(safe(told(words.t("csv.refused"), line, simulated)));
      }
      for (ToldLine line : letter.doubtful()) {
        csv.printRecord(safe(told(words.t("csv.doubtful"), line, simulated)));
      }
      for (MissingLine line : letter.missing()) {
        csv.printRecord(safe(missing(letter, words, line, simulated)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> safe(List<String> cells) {
    return cells.stream().map(PlainText::spreadsheetCell).toList();
  }

  private static List<String> told(String part, ToldLine line, String simulated) {
    return Arrays.asList(
        part,
        line.regionCode(),
        line.file(),
        line.sheet(),
        text(line.line()),
        line.column(),
        line.value(),
        line.message(),
        null,
        null,
        null,
        null,
        null,
        simulated);
  }

  private static List<String> missing(
      LetterStory letter, Words words, MissingLine line, String simulated) {
    BigDecimal stake = line.stake();
    return Arrays.asList(
        words.t("csv.missing"),
        letter.code(),
        null,
        null,
        null,
        null,
        null,
        null,
        text(line.cycle()),
        line.stage(),
        line.office(),
        text(line.blankIndicators()),
        stake == null ? null : stake.stripTrailingZeros().toPlainString(),
        simulated);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
