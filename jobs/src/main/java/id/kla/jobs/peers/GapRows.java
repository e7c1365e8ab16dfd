package id.kla.jobs.peers;

import id.kla.jobs.statistics.Quartiles;
import id.kla.jobs.store.SparkSchema;
import id.kla.jobs.store.TableRows;
import id.kla.jobs.trends.Levels;
import id.kla.schemas.instrument.BandReading;
import id.kla.schemas.instrument.LowerBound;
import id.kla.schemas.instrument.ScoreBands;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.PeerTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What every district with a score lacks to the next two levels, and where it may find it. */
final class GapRows {
  private static final int STEPS = 2;
  private static final String NATION = "nation";

  private final Sheets sheets;
  private final Map<String, String> provinces;
  private final Evidence real;
  private final Evidence all;
  private TableRows gaps = new TableRows(PeerTables.GAPS);
  private TableRows items = new TableRows(PeerTables.GAP_ITEMS);
  private TableRows sets = new TableRows(PeerTables.GAP_SETS);

  private GapRows(Sheets sheets, Map<String, String> provinces) {
    this.sheets = sheets;
    this.provinces = provinces;
    this.real = Evidence.of(Attainability.of(sheets, seen -> !seen.simulated()));
    this.all = Evidence.of(Attainability.of(sheets, seen -> true));
  }

  /**
   * What other districts show: those with real scores for a real score, all for a simulated one.
   *
   * @param attainability gains that were made
   * @param losses points lost from EM to the final result, by province and for the nation
   * @param summaries of the losses that were asked for, once all are there
   */
  private record Evidence(
      Attainability attainability,
      Map<String, List<BigDecimal>> losses,
      Map<String, Quartiles> summaries) {
    static Evidence of(Attainability attainability) {
      return new Evidence(attainability, new HashMap<>(), new HashMap<>());
    }

    void lost(String scope, BigDecimal points) {
      losses.computeIfAbsent(scope, key -> new ArrayList<>()).add(points);
    }

    int count(String scope) {
      return losses.getOrDefault(scope, List.of()).size();
    }

    Quartiles quartiles(String scope) {
      return losses.containsKey(scope)
          ? summaries.computeIfAbsent(
              scope, key -> Quartiles.of(losses.get(key), SparkSchema.SCORE_SCALE))
          : null;
    }
  }

  private Evidence evidence(Sheet sheet) {
    return sheet.simulated() ? all : real;
  }

  /**
   * The rows of gaps, gap_items and gap_sets, district by district, so that those of a whole nation
   * never lie in memory at once.
   *
   * @param provinces province of each district
   * @param taker gets the rows of the three tables of one district after the other
   */
  static void each(Sheets sheets, Map<String, String> provinces, Consumer<List<TableRows>> taker) {
    GapRows rows = new GapRows(sheets, provinces);
    rows.readLosses();
    for (String district : sheets.districts()) {
      sheets
          .latest(district)
          .ifPresent(
              sheet -> {
                rows.gaps = new TableRows(PeerTables.GAPS);
                rows.items = new TableRows(PeerTables.GAP_ITEMS);
                rows.sets = new TableRows(PeerTables.GAP_SETS);
                rows.add(sheet);
                taker.accept(List.of(rows.gaps, rows.items, rows.sets));
              });
    }
  }

  /** The points lost from EM to the final result, over all cycles, by province and in all. */
  private void readLosses() {
    for (String district : sheets.districts()) {
      for (Sheet last : sheets.of(district)) {
        Sheet first =
            last.stage() == Stage.FINAL
                ? sheets.at(district, last.cycle(), Stage.EM).orElse(null)
                : null;
        if (first != null && first.total() != null && last.total() != null) {
          BigDecimal lost = first.total().subtract(last.total());
          for (String scope : List.of(NATION, provinces.get(district))) {
            all.lost(scope, lost);
            if (!first.simulated() && !last.simulated()) {
              real.lost(scope, lost);
            }
          }
        }
      }
    }
  }

  private void add(Sheet sheet) {
    addItems(sheet);
    Integer level = level(sheet.cycle(), sheet.total());
    for (int steps = 1; level != null && steps <= STEPS; steps++) {
      Predikat below = predikat(level + steps - 1);
      if (level + steps < Levels.COUNT) {
        Optional<LowerBound> line = ScoreBands.next(sheet.cycle(), below);
        if (line.isPresent()) {
          addGap(sheet, level, steps, line.get());
        }
      }
    }
  }

  /** The level of the bands, 0 below all; null where that is not known. */
  static Integer level(int cycle, BigDecimal score) {
    BandReading reading = ScoreBands.reading(cycle, score);
    if (reading instanceof BandReading.Band band) {
      return band.predikat().level();
    }
    return reading instanceof BandReading.BelowAll ? Integer.valueOf(0) : null;
  }

  private static Predikat predikat(int level) {
    return Arrays.stream(Predikat.values())
        .filter(one -> one.level() == level)
        .findFirst()
        .orElse(null);
  }

  private void addGap(Sheet sheet, int level, int steps, LowerBound line) {
    LowerBound.Gap gap = line.gap(sheet.total());
    BigDecimal headroom = Headroom.total(sheet);
    List<GapSet.Part> smallest = GapSet.smallest(sheet, gap.toPrinted());
    String province = provinces.get(sheet.district());
    Evidence evidence = evidence(sheet);
    Quartiles own = evidence.quartiles(province);
    Quartiles nation = evidence.quartiles(NATION);
    gaps.add(
        sheet.district(),
        steps,
        sheet.cycle(),
        sheet.stage().code(),
        sheet.instrument(),
        sheet.total(),
        Levels.label(level),
        line.predikat().label(),
        line.bound(),
        line.inclusive(),
        gap.toBound(),
        gap.toPrinted(),
        headroom,
        headroom == null ? null : Boolean.valueOf(headroom.compareTo(gap.toPrinted()) >= 0),
        smallest.isEmpty() ? null : smallest.size(),
        evidence.count(province),
        own == null ? null : own.median(),
        evidence.count(NATION),
        nation == null ? null : nation.median(),
        nation == null ? null : nation.q3(),
        own == null ? null : line.printed().add(own.median()),
        nation == null ? null : line.printed().add(nation.median()),
        nation == null ? null : line.printed().add(nation.q3()),
        sheet.simulated());
    addSet(sheet, steps, "smallest", smallest, level);
    addSet(
        sheet,
        steps,
        "attainable",
        GapSet.attainable(sheet, gap.toPrinted(), level, evidence.attainability()),
        level);
  }

  private void addSet(Sheet sheet, int steps, String kind, List<GapSet.Part> set, int level) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int rank = 1; rank <= set.size(); rank++) {
      GapSet.Part part = set.get(rank - 1);
      Sheet.Cell cell = sheet.indicators().get(part.indicator());
      sum = sum.add(part.gain());
      Attainability attainability = evidence(sheet).attainability();
      Attainability.Chance chance =
          attainability.once(sheet.instrument(), level, part.indicator(), part.gain());
      Attainability.Chance perCycle =
          attainability.perCycle(sheet.instrument(), level, part.indicator(), part.gain());
      sets.add(
          sheet.district(),
          steps,
          kind,
          rank,
          part.indicator(),
          cell.klaster().code(),
          part.gain(),
          cell.headroom(),
          sum,
          chance.share(),
          chance.n() == 0 ? null : chance.interval().low(),
          chance.n() == 0 ? null : chance.interval().high(),
          chance.n(),
          perCycle.share(),
          perCycle.n() == 0 ? null : perCycle.interval().low(),
          perCycle.n() == 0 ? null : perCycle.interval().high(),
          perCycle.n(),
          chance.n() == 0 ? null : chance.sameLevel() ? "level" : "all",
          sheet.simulated());
    }
  }

  private void addItems(Sheet sheet) {
    addItems(sheet, "klaster", (key, cell) -> List.of(cell.klaster().code()));
    addItems(sheet, "indicator", (key, cell) -> List.of(key));
    addItems(sheet, "opd", (key, cell) -> cell.opd());
  }

  /** Room, blanks and maxima of each group; indicators without weights are left out. */
  private void addItems(
      Sheet sheet, String grouping, BiFunction<String, Sheet.Cell, List<String>> groups) {
    Map<String, BigDecimal[]> sums = new TreeMap<>();
    sheet
        .indicators()
        .forEach(
            (key, cell) -> {
              if (cell.max() != null) {
                BigDecimal blank = cell.score() == null ? cell.max() : BigDecimal.ZERO;
                for (String group : groups.apply(key, cell)) {
                  sums.merge(
                      group, new BigDecimal[] {cell.headroom(), blank, cell.max()}, GapRows::added);
                }
              }
            });
    sums.forEach(
        (item, sum) ->
            items.add(
                sheet.district(),
                grouping,
                item,
                sheet.cycle(),
                sheet.stage().code(),
                sum[0],
                sum[1],
                sum[2],
                sheet.simulated()));
  }

  private static BigDecimal[] added(BigDecimal[] one, BigDecimal[] other) {
    BigDecimal[] sum = new BigDecimal[one.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = one[i].add(other[i]);
    }
    return sum;
  }
}
