package id.kla.jobs.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a cell with a date says: {@code 31-03-2025}, {@code 31/3/2025}, {@code
 * 2025-03-31} or {@code 31 Maret 2025}, each with or without a time such as {@code 14:30}. The day
 * stands before the month; years have four digits.
 */
public sealed interface DateText {

  /** An empty cell: the date is not known. */
  record Blank() implements DateText {}

  /** A cell that says that there is no date. */
  record NotApplicable() implements DateText {}

  /**
   * A date.
   *
   * @param moment local time of its sender; midnight when the cell gives no time
   * @param timed whether it gives one
   */
  record Value(LocalDateTime moment, boolean timed) implements DateText {}

  /** A text that is no date, or a day that there never was. */
  record Unreadable() implements DateText {}

  /** Reads a cell. */
  static DateText of(String cell) {
    String text = Cells.clean(cell);
    if (text.isEmpty()) {
      return new Blank();
    }
    if (NoEntry.says(text)) {
      return new NotApplicable();
    }
    for (Pattern form : Forms.ALL) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return Forms.value(matcher);
      }
    }
    return new Unreadable();
  }

  /** The ways to write a date. */
  final class Forms {
    private static final String TIME =
        "(?:(?: |T|, )(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?)?";

    /** No evaluation is older, and a later year is a slip that would win over every other. */
    private static final String YEAR = "(?<year>20[0-9]{2})";

    private static final List<Pattern> ALL =
        List.of(
            Pattern.compile("(?<day>[0-9]{1,2})-(?<month>[0-9]{1,2})-" + YEAR + TIME),
            Pattern.compile("(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})/" + YEAR + TIME),
            Pattern.compile(YEAR + "-(?<month>[0-9]{2})-(?<day>[0-9]{2})" + TIME),
            Pattern.compile("(?<day>[0-9]{1,2})[ -](?<month>[A-Za-z]{3,9})[ -]" + YEAR + TIME));

    /** Indonesian names of the months, old spellings and the usual short forms. */
    private static final Map<String, Integer> MONTHS =
        Map.ofEntries(
            Map.entry("januari", 1),
            Map.entry("jan", 1),
            Map.entry("februari", 2),
            Map.entry("pebruari", 2),
            Map.entry("feb", 2),
            Map.entry("maret", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("juni", 6),
            Map.entry("jun", 6),
            Map.entry("juli", 7),
            Map.entry("jul", 7),
            Map.entry("agustus", 8),
            Map.entry("agu", 8),
            Map.entry("agt", 8),
            Map.entry("ags", 8),
            Map.entry("september", 9),
            Map.entry("sep", 9),
            Map.entry("oktober", 10),
            Map.entry("okt", 10),
            Map.entry("november", 11),
            Map.entry("nopember", 11),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("desember", 12),
            Map.entry("des", 12));

    private Forms() {}

    private static DateText value(Matcher parts) {
      String month = parts.group("month");
      Integer number =
          Character.isDigit(month.charAt(0))
              ? Integer.valueOf(month)
              : MONTHS.get(month.toLowerCase(Locale.ROOT));
      if (number == null) {
        return new Unreadable();
      }
      try {
        LocalDate date = LocalDate.of(number(parts, "year"), number, number(parts, "day"));
        LocalTime time =
            LocalTime.of(number(parts, "hour"), number(parts, "minute"), number(parts, "second"));
        return new Value(date.atTime(time), parts.group("hour") != null);
      } catch (DateTimeException e) {
        return new Unreadable();
      }
    }

    private static int number(Matcher parts, String group) {
      String digits = parts.group(group);
      return digits == null ? 0 : Integer.parseInt(digits);
    }
  }
}
