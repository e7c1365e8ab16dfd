package id.kla.schemas.instrument;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.reference.ReferenceTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which level a score belongs to, by cycle. Bands are published in whole numbers, so that 600.5
 * falls in none. The reading that fits all sourced statements closes the holes: Pratama from 500 to
 * 600, Madya above 600 to 700, and so on; a score in a hole is marked. Other bands that were
 * published are in the table as variants, with their sources, and never decide.
 */
public final class ScoreBands {
  private static final BigDecimal MOST = new BigDecimal(1000);

  private static final List<PublishedBand> TABLE =
      ReferenceTable.read("instrument/score_bands").stream().map(ScoreBands::band).toList();

  private ScoreBands() {}

  /**
   * One line of the table.
   *
   * @param variant whether it contradicts or goes beyond what is read, and is kept for the record
   * @param fromCycle the first cycle
   * @param toCycle the last cycle
   * @param start the level and where it begins
   * @param upper where it ends, the bound included; null when unknown
   * @param certainty how certain that is
   * @param sourceUrl links to the sources, separated by " ; "
   */
  public record PublishedBand(
      boolean variant,
      int fromCycle,
      int toCycle,
      LowerBound start,
      BigDecimal upper,
      String certainty,
      String sourceUrl) {

    private boolean decidesIn(int cycleYear) {
      return !variant && fromCycle <= cycleYear && cycleYear <= toCycle;
    }

    private boolean beginsAtOrBelow(BigDecimal score) {
      int above = score.compareTo(start.bound());
      return start.inclusive() ? above >= 0 : above > 0;
    }
  }

  /** All bands that were published, variants included. */
  public static List<PublishedBand> published() {
    return TABLE;
  }

  /**
   * What the bands of a cycle make of a score. Bands of cycles before 2022 are unknown, but for the
   * 500 points where Pratama begins in 2018, 2019 and 2021; so are those after 2024.
   */
  public static BandReading reading(int cycleYear, BigDecimal score) {
    if (score.signum() < 0 || score.compareTo(MOST) > 0) {
      return new BandReading.OutOfRange();
    }
    List<PublishedBand> bands = ofCycle(cycleYear);
    if (bands.isEmpty()) {
      return new BandReading.BandsUnknown();
    }
    Optional<PublishedBand> reached =
        bands.stream()
            .filter(band -> band.beginsAtOrBelow(score))
            .reduce((lower, higher) -> higher);
    if (reached.isEmpty()) {
      return new BandReading.BelowAll();
    }
    PublishedBand band = reached.get();
    if (band.upper() == null || score.compareTo(band.upper()) > 0) {
      return new BandReading.BandsUnknown();
    }
    boolean inHole = score.compareTo(band.start().printed()) < 0;
    return new BandReading.Band(band.start().predikat(), inHole);
  }

  /**
   * Where the level above begins.
   *
   * @param cycleYear the cycle
   * @param current the level now; null for none
   * @return empty above the highest level, and where the bands are not known
   */
  public static Optional<LowerBound> next(int cycleYear, Predikat current) {
    int level = current == null ? 1 : current.level() + 1;
    return ofCycle(cycleYear).stream()
        .map(PublishedBand::start)
        .filter(start -> start.predikat().level() == level)
        .findFirst();
  }

  /** The bands that decide in a cycle, lowest first; none where they are not known. */
  public static List<PublishedBand> ofCycle(int cycleYear) {
    return TABLE.stream()
        .filter(band -> band.decidesIn(cycleYear))
        .sorted(Comparator.comparing((PublishedBand band) -> band.start().predikat()))
        .toList();
  }

  private static PublishedBand band(ReferenceTable.Row row) {
    return new PublishedBand(
        row.text("kind").equals("variant"),
        row.integer("cycle_from"),
        row.integer("cycle_to"),
        new LowerBound(
            Predikat.ofLabel(row.text("predikat")).orElseThrow(),
            new BigDecimal(row.text("lower")),
            row.text("lower_inclusive").equals("yes"),
            new BigDecimal(row.text("printed_lower"))),
        row.optional("upper").map(BigDecimal::new).orElse(null),
        row.text("certainty"),
        row.text("source_url"));
  }
}
