package id.kla.jobs.peers;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.PeerTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is missing, where it may be found, and how often that was done. */
class GapRowsTest {
  private static final Instrument INSTRUMENT =
      Instruments.standard().version("24-2024").orElseThrow();
  private static final String DISTRICT = "18.11";

  @Test
  void both_readings_of_the_bands_say_what_is_missing() {
    Map<String, Object> gap = gaps(sheet(DISTRICT, 2024, Stage.FINAL, "588.40", Map.of())).get(0);

    assertThat(gap.get("from_level")).isEqualTo("Pratama");
    assertThat(gap.get("target")).isEqualTo("Madya");
    assertThat((BigDecimal) gap.get("to_bound")).isEqualByComparingTo("11.60");
    assertThat((BigDecimal) gap.get("to_printed")).isEqualByComparingTo("12.60");
    assertThat(gap.get("bound_included")).isEqualTo("no");
  }

  @Test
  void one_step_higher_is_told_as_well_and_nothing_above_the_highest() {
    List<Map<String, Object>> two = gaps(sheet(DISTRICT, 2024, Stage.FINAL, "588.40", Map.of()));
    List<Map<String, Object>> one = gaps(sheet(DISTRICT, 2024, Stage.FINAL, "850", Map.of()));

    assertThat(two.stream().map(row -> row.get("target")).toList())
        .containsExactly("Madya", "Nindya");
    assertThat(one.stream().map(row -> row.get("target")).toList()).containsExactly("KLA");
  }

  @Test
  void without_indicators_the_room_is_unknown_and_not_zero() {
    Map<String, Object> gap = gaps(sheet(DISTRICT, 2024, Stage.FINAL, "588.40", Map.of())).get(0);

    assertThat(gap.get("headroom")).isNull();
    assertThat(gap.get("within_reach")).isNull();
    assertThat(gap.get("smallest_set")).isNull();
  }

  @Test
  void a_self_assessment_alone_says_nothing_of_a_level() {
    assertThat(gaps(sheet(DISTRICT, 2024, Stage.EM, "876", Map.of()))).isEmpty();
  }

  @Test
  void room_by_klaster_and_by_indicator_add_up_to_the_room_in_all() {
    Sheet sheet = scored(DISTRICT, 2024, Stage.FINAL, 0.6, "akta_kelahiran");
    List<TableRows> made = rows(List.of(sheet));
    BigDecimal all = (BigDecimal) cells(made.get(0)).get(0).get("headroom");
    Map<String, BigDecimal> sums = new TreeMap<>();
    Map<String, BigDecimal> blanks = new TreeMap<>();
    Map<String, BigDecimal> maxima = new TreeMap<>();
    for (Map<String, Object> item : cells(made.get(1))) {
      sums.merge((String) item.get("grouping"), (BigDecimal) item.get("headroom"), BigDecimal::add);
      blanks.merge((String) item.get("grouping"), (BigDecimal) item.get("blank"), BigDecimal::add);
      maxima.merge(
          (String) item.get("grouping"), (BigDecimal) item.get("max_score"), BigDecimal::add);
    }

    assertThat(maxima.get("klaster")).isEqualByComparingTo("1000");
    assertThat(maxima.get("indicator")).isEqualByComparingTo("1000");
    assertThat(sums.get("klaster")).isEqualByComparingTo(all);
    assertThat(sums.get("indicator")).isEqualByComparingTo(all);
    assertThat(sums.get("opd")).isGreaterThan(all);
    // A blank indicator leaves all of its points, and is told apart from a zero.
    assertThat(blanks.get("klaster"))
        .isEqualByComparingTo(INSTRUMENT.byKey("akta_kelahiran").orElseThrow().maxScore());
    assertThat(all.add(sheet.total())).isEqualByComparingTo("1000");
  }

  @Test
  void the_smallest_set_closes_the_gap_and_no_smaller_one_does() {
    Sheet sheet = scored(DISTRICT, 2024, Stage.FINAL, 0.58, null);
    BigDecimal gap = new BigDecimal("91.5");

    List<GapSet.Part> set = GapSet.smallest(sheet, gap);

    assertThat(sum(set)).isEqualByComparingTo(gap);
    List<BigDecimal> rooms =
        sheet.indicators().values().stream()
            .map(Sheet.Cell::headroom)
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    assertThat(rooms.subList(0, set.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isLessThan(gap);
    set.forEach(
        part ->
            assertThat(part.gain())
                .isLessThanOrEqualTo(sheet.indicators().get(part.indicator()).headroom()));
  }

  @Test
  void a_gap_larger_than_the_room_has_no_set() {
    assertThat(GapSet.smallest(scored(DISTRICT, 2024, Stage.FINAL, 0.9, null), new BigDecimal(200)))
        .isEmpty();
  }

  @Test
  void attainability_counts_comparable_districts_that_gained_as_much() {
    Attainability attainability = Attainability.of(Sheets.of(twelve()), seen -> true);

    Attainability.Chance chance =
        attainability.once("24-2024", 1, "akta_kelahiran", new BigDecimal("1.5"));

    // Districts 0 to 11 gained 0, 0.5, 1 ... 5.5 points: nine of them 1.5 or more.
    assertThat(chance.n()).isEqualTo(12);
    assertThat(chance.reached()).isEqualTo(9);
    assertThat(chance.share()).isEqualTo(0.75);
    assertThat(chance.sameLevel()).isTrue();
    assertThat(attainability.once("24-2024", 4, "akta_kelahiran", BigDecimal.ONE).sameLevel())
        .isFalse();
    assertThat(attainability.once("24-2017", 1, "akta_kelahiran", BigDecimal.ONE).share()).isNull();
  }

  @Test
  void the_chance_in_one_cycle_counts_cycles_and_not_districts() {
    List<Sheet> sheets = new ArrayList<>();
    // Each of twelve districts gains nothing in one cycle and two points in the next.
    for (int i = 0; i < 12; i++) {
      String code = "18." + (20 + i);
      sheets.add(withAkta(code, 2022, "5"));
      sheets.add(withAkta(code, 2023, "5"));
      sheets.add(withAkta(code, 2024, "7"));
    }
    Attainability attainability = Attainability.of(Sheets.of(sheets), seen -> true);

    Attainability.Chance once =
        attainability.once("24-2024", 1, "akta_kelahiran", new BigDecimal(2));
    Attainability.Chance perCycle =
        attainability.perCycle("24-2024", 1, "akta_kelahiran", new BigDecimal(2));

    assertThat(once.share()).isEqualTo(1);
    assertThat(once.n()).isEqualTo(12);
    assertThat(perCycle.share()).isEqualTo(0.5);
    assertThat(perCycle.n()).isEqualTo(24);
  }

  private static Sheet withAkta(String code, int cycle, String score) {
    return sheet(
        code,
        cycle,
        Stage.FINAL,
        "550",
        Map.of(
            "akta_kelahiran",
            new Sheet.Cell(
                Klaster.KLASTER_I, new BigDecimal(score), new BigDecimal(15), List.of("Dinkes"))));
  }

  @Test
  void real_and_simulated_gains_are_tried_apart() {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String code = "18." + (20 + i);
      for (int cycle = 2021; cycle <= 2023; cycle++) {
        Sheet made = withAkta(code, cycle, String.valueOf(i < 12 ? cycle - 2016 : 5));
        sheets.add(i < 12 ? made : real(made));
      }
    }
    List<Map<String, Object>> tried = cells(Calibration.of(Sheets.of(sheets)));

    // All simulated districts gain one point a cycle, no real one anything; ten are beyond their
    // room.
    assertThat(tried).hasSize(40);
    assertThat(seen(tried, "simulated", "per_cycle", 10)).isEqualTo(12);
    assertThat(seen(tried, "simulated", "per_cycle", 1)).isEqualTo(24);
    assertThat(seen(tried, "real", "per_cycle", 1)).isEqualTo(48);
    assertThat(seen(tried, "real", "once", 10)).isZero();
    assertThat(tried)
        .filteredOn(row -> row.get("basis").equals("real"))
        .allMatch(row -> row.get("simulated").equals("no"));
  }

  private static int seen(
      List<Map<String, Object>> tried, String basis, String measure, int tenth) {
    return tried.stream()
        .filter(row -> row.get("basis").equals(basis) && row.get("measure").equals(measure))
        .filter(row -> row.get("tenth").equals(tenth))
        .mapToInt(row -> (int) row.get("n"))
        .sum();
  }

  private static Sheet real(Sheet made) {
    return new Sheet(
        made.district(),
        made.cycle(),
        made.awardYear(),
        made.stage(),
        made.instrument(),
        made.total(),
        made.klaster(),
        made.indicators(),
        false);
  }

  @Test
  void the_attainable_set_closes_the_gap_with_gains_that_were_seen() {
    Attainability attainability = Attainability.of(Sheets.of(twelve()), seen -> true);
    Sheet sheet = scored(DISTRICT, 2024, Stage.FINAL, 0.56, null);

    List<GapSet.Part> set = GapSet.attainable(sheet, new BigDecimal(40), 1, attainability);

    assertThat(sum(set)).isEqualByComparingTo("40");
    assertThat(set.size()).isGreaterThan(GapSet.smallest(sheet, new BigDecimal(40)).size());
    for (GapSet.Part part : set) {
      assertThat(attainability.once("24-2024", 1, part.indicator(), part.gain()).share())
          .isPositive();
    }
    // Nobody ever gained 300 points.
    assertThat(GapSet.attainable(sheet, new BigDecimal(300), 1, attainability)).isEmpty();
  }

  @Test
  void the_attainable_set_is_that_of_the_largest_share_that_closes_the_gap() {
    Sheets sheets = SimulatedUnits.sheets(new Random(11), 40);
    Attainability attainability = Attainability.of(sheets, seen -> true);
    Map<String, NavigableSet<BigDecimal>> gains = new TreeMap<>();
    Attainability.seen(
        sheets,
        2024,
        seen -> {
          if (seen.gain().signum() > 0) {
            gains.computeIfAbsent(seen.indicator(), key -> new TreeSet<>()).add(seen.gain());
          }
        });
    int closed = 0;
    for (String district : sheets.districts()) {
      Sheet sheet = sheets.latest(district).orElseThrow();
      for (String gap : List.of("5", "40", "90")) {
        List<GapSet.Part> set = GapSet.attainable(sheet, new BigDecimal(gap), 1, attainability);
        assertThat(set.stream().map(GapSet.Part::indicator).toList())
            .isEqualTo(oneByOne(sheet, new BigDecimal(gap), attainability, gains));
        closed += set.isEmpty() ? 0 : 1;
      }
    }
    assertThat(closed).isBetween(40, 119);
  }

  /** All shares, the largest first; for each, what every indicator may give. */
  private static List<String> oneByOne(
      Sheet sheet,
      BigDecimal gap,
      Attainability attainability,
      Map<String, NavigableSet<BigDecimal>> gains) {
    Map<String, Map<BigDecimal, Double>> chances = new TreeMap<>();
    TreeSet<Double> shares = new TreeSet<>(Comparator.reverseOrder());
    sheet
        .indicators()
        .forEach(
            (key, cell) -> {
              TreeSet<BigDecimal> own =
                  new TreeSet<>(
                      gains.getOrDefault(key, new TreeSet<>()).headSet(cell.headroom(), false));
              own.add(cell.headroom());
              for (BigDecimal gain : own) {
                Attainability.Chance chance = attainability.once("24-2024", 1, key, gain);
                if (gain.signum() > 0 && chance.reached() > 0) {
                  chances.computeIfAbsent(key, one -> new TreeMap<>()).put(gain, chance.share());
                  shares.add(chance.share());
                }
              }
            });
    for (double share : shares) {
      List<GapSet.Part> parts = new ArrayList<>();
      chances.forEach(
          (key, own) ->
              own.entrySet().stream()
                  .filter(chance -> chance.getValue() >= share)
                  .map(Map.Entry::getKey)
                  .max(Comparator.naturalOrder())
                  .ifPresent(gain -> parts.add(new GapSet.Part(key, gain))));
      if (sum(parts).compareTo(gap) >= 0) {
        parts.sort(
            Comparator.comparing(GapSet.Part::gain)
                .reversed()
                .thenComparing(GapSet.Part::indicator));
        List<String> set = new ArrayList<>();
        BigDecimal left = gap;
        for (GapSet.Part part : parts) {
          if (left.signum() > 0) {
            set.add(part.indicator());
            left = left.subtract(part.gain());
          }
        }
        return set;
      }
    }
    return List.of();
  }

  @Test
  void the_target_for_the_self_assessment_adds_what_is_usually_lost() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(sheet("18.01", 2024, Stage.EM, "700", Map.of()));
    sheets.add(sheet("18.01", 2024, Stage.FINAL, "600", Map.of()));
    sheets.add(sheet("16.01", 2024, Stage.EM, "700", Map.of()));
    sheets.add(sheet("16.01", 2024, Stage.FINAL, "500", Map.of()));
    sheets.add(sheet(DISTRICT, 2024, Stage.FINAL, "588.40", Map.of()));
    Map<String, Object> gap =
        cells(rows(sheets).get(0)).stream()
            .filter(row -> row.get("district_code").equals(DISTRICT))
            .findFirst()
            .orElseThrow();

    assertThat(gap.get("province_n")).isEqualTo(1);
    assertThat(gap.get("nation_n")).isEqualTo(2);
    assertThat((BigDecimal) gap.get("em_target_province")).isEqualByComparingTo("701");
    assertThat((BigDecimal) gap.get("em_target_nation")).isEqualByComparingTo("751");
    assertThat((BigDecimal) gap.get("em_target_safe")).isEqualByComparingTo("776");
  }

  private static List<Sheet> twelve() {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String code = "18." + (20 + i);
      sheets.add(scored(code, 2023, Stage.FINAL, 0.55, null));
      Sheet after = scored(code, 2024, Stage.FINAL, 0.55, null);
      Map<String, Sheet.Cell> cells = new TreeMap<>(after.indicators());
      BigDecimal gain = BigDecimal.valueOf(i * 5L, 1);
      cells.replaceAll(
          (key, cell) ->
              new Sheet.Cell(
                  cell.klaster(), cell.score().add(gain).min(cell.max()), cell.max(), cell.opd()));
      sheets.add(sheet(code, 2024, Stage.FINAL, "600", cells));
    }
    return sheets;
  }

  private static BigDecimal sum(List<GapSet.Part> set) {
    return set.stream().map(GapSet.Part::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All indicators at a share of their maximum, but for a blank one. */
  static Sheet scored(String district, int cycle, Stage stage, double share, String blank) {
    Map<String, Sheet.Cell> cells = new TreeMap<>();
    BigDecimal total = BigDecimal.ZERO;
    for (Indicator one : INSTRUMENT.indicators()) {
      BigDecimal score =
          one.key().equals(blank) ? null : one.maxScore().multiply(BigDecimal.valueOf(share));
      cells.put(
          one.key(),
          new Sheet.Cell(one.klaster(), score, one.maxScore(), List.of("Dinkes", "Dinsos")));
      total = score == null ? total : total.add(score);
    }
    return sheet(district, cycle, stage, total.toPlainString(), cells);
  }

  static Sheet sheet(
      String district, int cycle, Stage stage, String total, Map<String, Sheet.Cell> cells) {
    Map<Klaster, BigDecimal> klaster = new EnumMap<>(Klaster.class);
    cells
        .values()
        .forEach(
            cell -> {
              if (cell.score() != null) {
                klaster.merge(cell.klaster(), cell.score(), BigDecimal::add);
              }
            });
    return new Sheet(
        district,
        cycle,
        cycle == 2024 ? 2025 : cycle,
        stage,
        "24-2024",
        new BigDecimal(total),
        klaster,
        cells,
        true);
  }

  private static List<TableRows> rows(List<Sheet> sheets) {
    Sheets all = Sheets.of(sheets);
    Map<String, String> provinces = new TreeMap<>();
    all.districts().forEach(code -> provinces.put(code, code.substring(0, 2)));
    List<List<TableRows>> made = new ArrayList<>();
    GapRows.each(all, provinces, made::add);
    return IntStream.range(0, 3)
        .mapToObj(
            place -> {
              TableRows joined =
                  new TableRows(
                      List.of(PeerTables.GAPS, PeerTables.GAP_ITEMS, PeerTables.GAP_SETS)
                          .get(place));
              made.forEach(own -> joined.rows().addAll(own.get(place).rows()));
              return joined;
            })
        .toList();
  }

  private static List<Map<String, Object>> gaps(Sheet sheet) {
    return cells(rows(List.of(sheet)).get(0));
  }

  private static List<Map<String, Object>> cells(TableRows rows) {
    return rows.rows().stream().map(row -> PeerSearchTest.cells(rows, row)).toList();
  }
}
