package id.kla.jobs.peers;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.PeerTables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Nations that never were, by a seed. */
public final class SimulatedUnits {
  static final List<Integer> YEARS =
      List.of(2011, 2012, 2013, 2015, 2017, 2018, 2019, 2021, 2022, 2023, 2025);

  private SimulatedUnits() {}

  /**
   * A search for the peers of a nation, ready to be run and timed; it gives the number of rows.
   *
   * @param allEditions whether for all editions, or for the latest only
   */
  public static IntSupplier search(long seed, int districts, boolean allEditions) {
    List<Unit> nation = nation(new Random(seed), districts);
    int latest = YEARS.size() - 1;
    return () ->
        PeerSearch.of(
                YEARS,
                nation,
                IntStream.rangeClosed(allEditions ? 0 : latest, latest),
                (district, from, to, simulated) -> false)
            .tables()
            .get(0)
            .rows()
            .size();
  }

  /** The same for the districts alike. */
  public static IntSupplier alike(long seed, int districts) {
    List<Unit> nation = nation(new Random(seed), districts);
    return () ->
        SimilarSearch.of(YEARS, nation, new TableRows(PeerTables.PEER_WEIGHTS)).rows().size();
  }

  /**
   * The gaps of all districts of a nation with scores by indicator in two cycles; it gives the
   * number of rows, which nobody keeps.
   */
  public static IntSupplier gaps(long seed, int districts) {
    Sheets sheets = sheets(new Random(seed), districts);
    Map<String, String> provinces = new HashMap<>();
    sheets.districts().forEach(code -> provinces.put(code, code.substring(0, 2)));
    return () -> {
      int[] rows = {0};
      GapRows.each(sheets, provinces, own -> own.forEach(table -> rows[0] += table.rows().size()));
      return rows[0];
    };
  }

  /** EM and final of two cycles, an indicator in twenty blank; packed as those of a release are. */
  static Sheets sheets(Random random, int districts) {
    PackedCells.Packing packing = new PackedCells.Packing();
    Instrument instrument = Instruments.standard().version("24-2024").orElseThrow();
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < districts; i++) {
      String code = String.format(java.util.Locale.ROOT, "%02d.%05d", 11 + i % 38, i);
      double share = 0.45 + 0.4 * random.nextDouble();
      for (int cycle : List.of(2023, 2024)) {
        for (Stage stage : List.of(Stage.EM, Stage.FINAL)) {
          TreeMap<String, Sheet.Cell> cells = new TreeMap<>();
          for (Indicator one : instrument.indicators()) {
            BigDecimal score =
                random.nextInt(20) == 0
                    ? null
                    : one.maxScore()
                        .multiply(BigDecimal.valueOf(Math.min(1, share + random.nextDouble() / 5)))
                        .setScale(2, RoundingMode.DOWN);
            cells.put(one.key(), new Sheet.Cell(one.klaster(), score, one.maxScore(), one.opd()));
          }
          BigDecimal total =
              cells.values().stream()
                  .map(Sheet.Cell::score)
                  .filter(Objects::nonNull)
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          sheets.add(
              new Sheet(
                  code,
                  cycle,
                  cycle == 2024 ? 2025 : cycle,
                  stage,
                  "24-2024",
                  total,
                  Map.of(),
                  packing.packed(cells),
                  false));
        }
      }
    }
    return Sheets.of(sheets);
  }

  /** Districts with known levels in nine of ten editions and scores in the last five. */
  static List<Unit> nation(Random random, int districts) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < districts; i++) {
      Integer[] levels = new Integer[YEARS.size()];
      Profile[] profiles = new Profile[YEARS.size()];
      int level = random.nextInt(3);
      for (int t = 0; t < levels.length; t++) {
        double move = random.nextDouble();
        level = Math.max(0, Math.min(5, level + (move < 0.12 ? -1 : move > 0.7 ? 1 : 0)));
        levels[t] = random.nextInt(10) == 0 ? null : Integer.valueOf(level);
        profiles[t] = t < levels.length - 5 ? null : profile(random, level);
      }
      units.add(
          unit(
              String.format(java.util.Locale.ROOT, "%02d.%05d", 11 + i % 38, i),
              i % 5 == 0 ? "Kota" : "Kabupaten",
              10_000 + random.nextInt(3_000_000),
              Arrays.asList(levels),
              Arrays.asList(profiles)));
    }
    units.sort(java.util.Comparator.comparing(Unit::code));
    return units;
  }

  static Unit unit(
      String code, String type, int population, List<Integer> levels, List<Profile> profiles) {
    double place = Math.floorMod(code.hashCode(), 1000) / 100.0;
    return new Unit(
        code,
        type,
        code.substring(0, 2),
        "Sumatera",
        population,
        -place,
        100 + place,
        levels,
        profiles,
        Collections.nCopies(levels.size(), false));
  }

  /** A score near the middle of a level, spread over the klaster by chance. */
  static Profile profile(Random random, int level) {
    List<Double> parts = random.doubles(Klaster.values().length, 0.5, 1.5).boxed().toList();
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    List<Double> shares = parts.stream().map(part -> part / sum).toList();
    return new Profile("24-2024 verified", 450 + 100 * level + random.nextInt(90), shares, false);
  }
}
