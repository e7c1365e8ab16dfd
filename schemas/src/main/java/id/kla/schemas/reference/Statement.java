package id.kla.schemas.reference;

import java.util.List;

/**
 * Something said in public about the national totals that can be checked against them.
 *
 * @param awardYear the award year it is about
 * @param kind what is asserted: {@code highest_total}, that the year's total is the highest of all
 * @param value the number in it
 * @param textId the statement in Indonesian
 * @param textEn the statement in English
 * @param sourceUrl link to the source
 */
public record Statement(
    int awardYear, String kind, int value, String textId, String textEn, String sourceUrl) {
  /** The kind that calls a year's total the highest of all. */
  public static final String HIGHEST_TOTAL = "highest_total";

  /** All of them. */
  public static List<Statement> all() {
    return ReferenceTable.read("reference/statements").stream()
        .map(
            row ->
                new Statement(
                    row.integer("award_year"),
                    row.text("statement"),
                    row.integer("value"),
                    row.text("text_id"),
                    row.text("text_en"),
                    row.text("source_url")))
        .toList();
  }
}
