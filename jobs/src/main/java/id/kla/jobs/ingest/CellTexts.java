package id.kla.jobs.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** The text of a cell of a workbook, as somebody would type it. */
final class CellTexts {
  /** Excel keeps 15 digits; what a workbook writes beyond them is the noise of binary numbers. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** Numbers beyond those of Excel are left as the file writes them. */
  private static final int LARGEST_SCALE = 400;

  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
  private static final int FIRST_DAY_AFTER_GAP = 61;
  private static final int LAST_DAY = 2_958_465; // 9999-12-31
  private static final int DAYS_TO_1904 = 1_462;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** A character that XML cannot hold, in the spelling of Office. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final boolean date1904;

  /**
   * Texts of a workbook.
   *
   * @param date1904 whether it counts its days from 1904, as those of an old Macintosh do
   */
  CellTexts(boolean date1904) {
    this.date1904 = date1904;
  }

  /**
   * The text: a number in plain digits with a decimal point, a percentage with its sign, a date as
   * {@code 2025-03-31} or {@code 2025-03-31 14:30}, TRUE or FALSE, the name of an error, a formula
   * by its stored value; empty when there is none.
   */
  String of(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number && Math.abs((long) number.scale()) < LARGEST_SCALE) {
      return number(number, NumberFormat.of(cell));
    }
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    // A value that is not of the type its cell claims is left as it is.
    String text = value == null ? cell.getRawValue() : value.toString();
    return text == null ? "" : unescaped(text);
  }

  /** Whether the cell is a number that is shown as such, not as a date or percentage. */
  static boolean isPlainNumber(Cell cell) {
    return cell.getValue() instanceof BigDecimal && NumberFormat.of(cell) == NumberFormat.PLAIN;
  }

  private String number(BigDecimal number, NumberFormat format) {
    return switch (format) {
      case PLAIN -> plain(number);
      case PERCENT -> plain(number.scaleByPowerOfTen(2)) + "%";
      case DATE, CLOCK -> date(number, format);
    };
  }

  private static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    return number.round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private String date(BigDecimal number, NumberFormat format) {
    BigDecimal days = date1904 ? number.add(BigDecimal.valueOf(DAYS_TO_1904)) : number;
    if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return plain(number); // Excel shows no date either.
    }
    long seconds = days.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long day = Math.floorDiv(seconds, 86_400L);
    LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86_400L));
    if (day == 0 && format == NumberFormat.CLOCK) {
      return CLOCK.format(time);
    }
    if (day < 1 || day == FIRST_DAY_AFTER_GAP - 1) {
      return plain(number); // 0 January and 29 February 1900, which only Excel has
    }
    LocalDate date = DAY_ZERO.plusDays(day < FIRST_DAY_AFTER_GAP ? day + 1 : day);
    LocalDateTime moment = date.atTime(time);
    if (time.equals(LocalTime.MIDNIGHT)) {
      return date.toString();
    }
    return (time.getSecond() == 0 ? MINUTES : SECONDS).format(moment);
  }

  private static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            (MatchResult match) ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
