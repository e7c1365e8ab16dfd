package id.kla.schemas.ladder;

import id.kla.schemas.reference.ReferenceTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The evaluation cycles and their awards. The year of a cycle is that of its award until 2023; the
 * cycle 2024 was awarded in 2025.
 */
public final class Cycles {
  private static final List<Cycle> TABLE =
      ReferenceTable.read("ladder/cycles").stream()
          .map(
              row ->
                  new Cycle(
                      row.integer("cycle_year"),
                      row.optionalInteger("award_year"),
                      row.text("source_url")))
          .toList();

  private Cycles() {}

  /** All cycles, in order. */
  public static List<Cycle> all() {
    return TABLE;
  }

  /** The cycle of this year; empty when there was none, as in 2020. */
  public static Optional<Cycle> ofCycleYear(int cycleYear) {
    return TABLE.stream().filter(cycle -> cycle.cycleYear() == cycleYear).findFirst();
  }

  /** The cycle that an edition's awards follow; empty when there is none. */
  public static Optional<Cycle> ofAwardYear(int awardYear) {
    return TABLE.stream().filter(cycle -> Objects.equals(cycle.awardYear(), awardYear)).findFirst();
  }

  /** The cycle that a year means: the one of that year, otherwise the one awarded in it. */
  public static CycleReading reading(int year) {
    return ofCycleYear(year)
        .<CycleReading>map(cycle -> new CycleReading.Known(cycle, false))
        .or(() -> ofAwardYear(year).map(cycle -> new CycleReading.Known(cycle, true)))
        .orElseGet(CycleReading.NoCycle::new);
  }
}
