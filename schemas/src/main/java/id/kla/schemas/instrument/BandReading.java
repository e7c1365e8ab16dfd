package id.kla.schemas.instrument;

import id.kla.schemas.ladder.Predikat;

/** What the score bands of a cycle make of a score. */
public sealed interface BandReading {

  /**
   * A level.
   *
   * @param predikat the level
   * @param inHole whether the score lies between two published whole numbers, such as 600 and 601,
   *     where no source says which level it is
   */
  record Band(Predikat predikat, boolean inHole) implements BandReading {}

  /** Below the lowest level. */
  record BelowAll() implements BandReading {}

  /** The bands of that cycle are not known, or not at this height. */
  record BandsUnknown() implements BandReading {}

  /** Less than nothing or more than 1000 points. */
  record OutOfRange() implements BandReading {}
}
