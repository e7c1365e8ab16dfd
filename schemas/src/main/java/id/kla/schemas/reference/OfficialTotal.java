package id.kla.schemas.reference;

import java.util.List;

/**
 * A national number as it was announced. Conflicting announcements stand side by side under
 * measures of their own.
 *
 * @param awardYear the award year
 * @param measure a predikat's label, {@code awarded} for all recipients, or another measure of
 *     {@code official_totals.csv}
 * @param count the number; null when it is known to be unknown
 * @param certainty how certain it is
 * @param sourceUrl links to the sources, separated by " ; "; empty when there is none
 */
public record OfficialTotal(
    int awardYear, String measure, Integer count, String certainty, String sourceUrl) {
  /** The measure of all districts that received a predikat. */
  public static final String AWARDED = "awarded";

  /** A later restatement of {@link #AWARDED}. */
  public static final String AWARDED_RESTATED = "awarded_restated";

  /** An often quoted total in which provinces are counted with the districts. */
  public static final String AWARDS_WITH_PROVINCES = "awards_with_provinces";

  /** Provinces announced as Provila. */
  public static final String PROVILA = "provila";

  /** All of them, by year and measure. */
  public static List<OfficialTotal> all() {
    return ReferenceTable.read("reference/official_totals").stream()
        .map(
            row ->
                new OfficialTotal(
                    row.integer("award_year"),
                    row.text("measure"),
                    row.optionalInteger("count"),
                    row.text("certainty"),
                    row.optional("source_url").orElse("")))
        .toList();
  }
}
