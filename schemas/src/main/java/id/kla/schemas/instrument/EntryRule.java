package id.kla.schemas.instrument;

import id.kla.schemas.reference.ReferenceTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a self-assessment must reach for the administrative verification to begin.
 *
 * @param cycleYear the cycle
 * @param mustExceed points that the self-assessment must exceed
 * @param assumed whether no source states it for this cycle
 * @param note what is known of it
 * @param sourceUrl links to the sources, separated by " ; "
 */
public record EntryRule(
    int cycleYear, BigDecimal mustExceed, boolean assumed, String note, String sourceUrl) {
  private static final List<EntryRule> TABLE =
      ReferenceTable.read("instrument/entry_rules").stream()
          .map(
              row ->
                  new EntryRule(
                      row.integer("cycle_year"),
                      new BigDecimal(row.text("em_must_exceed")),
                      Certainty.assumed(row),
                      row.text("note"),
                      row.text("source_url")))
          .toList();

  /** All rules, by cycle. */
  public static List<EntryRule> all() {
    return TABLE;
  }

  /** The rule of a cycle; empty before 2017 and where it is not known. */
  public static Optional<EntryRule> ofCycle(int cycleYear) {
    return TABLE.stream().filter(rule -> rule.cycleYear() == cycleYear).findFirst();
  }

  /** Whether a self-assessment of so many points lets the district in. */
  public boolean admits(BigDecimal selfAssessment) {
    return selfAssessment.compareTo(mustExceed) > 0;
  }
}
