package id.kla.schemas.ladder;

import id.kla.schemas.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The award years: those in which awards were held (editions) and the years between in which none
 * was. The previous edition is never assumed to be the previous year.
 */
public final class Editions {
  private static final Editions STANDARD = read();

  private final List<Year> years;

  private Editions(List<Year> years) {
    this.years = List.copyOf(years);
  }

  /**
   * One calendar year of the programme.
   *
   * @param year the award year
   * @param held whether awards were given
   * @param awardedOn the day of the ceremony; null when it is not known or none was held
   * @param noteId why none was held, in Indonesian; empty for a year that was held
   * @param noteEn the same in English
   * @param sourceUrl where this is stated
   */
  public record Year(
      int year,
      boolean held,
      LocalDate awardedOn,
      String noteId,
      String noteEn,
      String sourceUrl) {}

  /** The editions that the project knows, 2011 on. */
  public static Editions standard() {
    return STANDARD;
  }

  /**
   * All calendar years from the first to the last edition, in order, those without awards included.
   */
  public List<Year> years() {
    return years;
  }

  /** The years in which awards were held, in order. */
  public List<Integer> held() {
    return years.stream().filter(Year::held).map(Year::year).toList();
  }

  /** The years in which no awards were held, in order. */
  public List<Integer> gaps() {
    return years.stream().filter(year -> !year.held()).map(Year::year).toList();
  }

  /** What is known of a calendar year; empty before the first and after the last edition. */
  public Optional<Year> year(int year) {
    return years.stream().filter(candidate -> candidate.year() == year).findFirst();
  }

  /** The latest edition. */
  public int latest() {
    List<Integer> held = held();
    return held.get(held.size() - 1);
  }

  private static Editions read() {
    return new Editions(
        ReferenceTable.read("ladder/editions").stream()
            .map(
                row ->
                    new Year(
                        row.integer("award_year"),
                        row.text("held").equals("yes"),
                        row.optional("awarded_on").map(LocalDate::parse).orElse(null),
                        row.optional("note_id").orElse(""),
                        row.optional("note_en").orElse(""),
                        row.text("source_url")))
            .toList());
  }
}
