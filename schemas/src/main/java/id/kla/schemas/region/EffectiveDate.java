package id.kla.schemas.region;

import java.time.LocalDate;

/**
 * When a change took effect: a day, or only a year where the day is not known.
 *
 * @param text ISO date or bare year
 */
public record EffectiveDate(String text) {
  // Most awards are given in July, so a later change finds the year's award already decided.
  private static final int LAST_MONTH_THAT_COUNTS = 7;

  /** Checks the form; throws when the text is neither an ISO date nor a year. */
  public EffectiveDate {
    if (text.length() == 4) {
      Integer.parseInt(text);
    } else {
      LocalDate.parse(text);
    }
  }

  /** The calendar year. */
  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  /**
   * The first award year the change counts for: its own year when it took effect by 31 July or on a
   * day that is not known, else the next.
   */
  public int firstAwardYear() {
    boolean late =
        text.length() > 4 && LocalDate.parse(text).getMonthValue() > LAST_MONTH_THAT_COUNTS;
    return late ? year() + 1 : year();
  }
}
