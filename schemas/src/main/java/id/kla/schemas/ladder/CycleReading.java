package id.kla.schemas.ladder;

/** What a year in a file turns out to mean. */
public sealed interface CycleReading {

  /**
   * A cycle.
   *
   * @param cycle the cycle
   * @param respelled whether the year is that of its award, and no cycle has that year itself
   */
  record Known(Cycle cycle, boolean respelled) implements CycleReading {}

  /** No evaluation is known for that year. */
  record NoCycle() implements CycleReading {}
}
