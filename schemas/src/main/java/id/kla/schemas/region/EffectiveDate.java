package id.kla.schemas.region;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When a change took effect: a day, or only a year where the day is not known.
 *
 * @param text ISO date or bare year
 */
public record EffectiveDate(String text) {
  // Awards are given around the national children's day: the four provinces made of Papua on 25
  // July
  // 2022 came three days after the awards of that year, which still counted 34 provinces.
  private static final MonthDay LAST_DAY_THAT_COUNTS = MonthDay.of(7, 23);

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
   * The first award year the change counts for: its own year when it took effect by 23 July or on a
   * day that is not known, else the next.
   */
  public int firstAwardYear() {
    boolean late =
        text.length() > 4 && MonthDay.from(LocalDate.parse(text)).isAfter(LAST_DAY_THAT_COUNTS);
    return late ? year() + 1 : year();
  }
}
