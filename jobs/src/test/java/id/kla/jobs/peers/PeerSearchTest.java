package id.kla.jobs.peers;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.statistics.GowerDistance;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.PeerTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is proposed to whom. */
class PeerSearchTest {
  private static final List<Integer> FIVE = List.of(2019, 2021, 2022, 2023, 2025);
  private static final int PERSONS = 200_000;

  @Test
  void a_rise_counts_that_was_kept_for_two_results_or_up_to_now() {
    assertThat(rises(1, 2, 2, null, null)).hasSize(1);
    assertThat(rises(null, null, null, 1, 2)).hasSize(1);
    assertThat(rises(null, null, null, 1, 2).get(0).toNow()).isTrue();
    // Known to be kept for one edition only: what came after is not known.
    assertThat(rises(1, 2, null, null, null)).isEmpty();
    // Back where it came from.
    assertThat(rises(1, 2, 2, 1, null)).isEmpty();
    assertThat(rises(1, 1, 1, 1, 1)).isEmpty();
  }

  @Test
  void a_later_fall_is_told_with_its_ends() {
    Rise rise = rises(1, 2, 3, null, 2).get(0);

    assertThat(rise.keptEditions()).isEqualTo(3);
    assertThat(rise.fell()).isTrue();
    assertThat(FIVE.get(rise.fellFrom())).isEqualTo(2022);
    assertThat(FIVE.get(rise.fellTo())).isEqualTo(2025);
  }

  @Test
  void what_comes_after_an_edition_is_not_looked_at() {
    Unit unit = unit("16.01", 1, 2, 2, 1, 1);

    assertThat(Rise.of(unit, 2)).hasSize(1);
    assertThat(Rise.of(unit, 2).get(0).fell()).isFalse();
    assertThat(Rise.of(unit, 4)).isEmpty();
  }

  @Test
  void peers_stood_at_the_same_level_and_are_above_it_now() {
    List<Unit> nation = SimulatedUnits.nation(new Random(7), 200);

    List<Map<String, Object>> peers = peers(SimulatedUnits.YEARS, nation);

    assertThat(peers).hasSizeGreaterThan(500);
    List<String> ladder = List.of("none", "Pratama", "Madya", "Nindya", "Utama", "KLA");
    for (Map<String, Object> peer : peers) {
      int level = ladder.indexOf(peer.get("from_level"));
      assertThat(ladder.indexOf(peer.get("peer_level"))).isGreaterThan(level);
      assertThat(ladder.indexOf(peer.get("to_level"))).isGreaterThan(level);
      assertThat(peer.get("peer_code")).isNotEqualTo(peer.get("district_code"));
      assertThat((int) peer.get("to_year")).isLessThanOrEqualTo((int) peer.get("award_year"));
      assertThat((int) peer.get("rank")).isBetween(1, Nearest.KEPT);
    }
  }

  @Test
  void a_planted_district_whose_past_equals_the_present_of_another_ranks_first() {
    for (int seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      List<Unit> nation = new ArrayList<>(SimulatedUnits.nation(random, 300));
      int latest = SimulatedUnits.YEARS.size() - 1;
      Unit target =
          nation.stream()
              .filter(unit -> unit.levels().get(latest) != null && unit.levels().get(latest) < 4)
              .skip(20)
              .findFirst()
              .orElseThrow();
      nation.add(planted(target, random));
      nation.sort(Comparator.comparing(Unit::code));

      Map<String, Object> first =
          peers(SimulatedUnits.YEARS, nation).stream()
              .filter(row -> row.get("district_code").equals(target.code()))
              .filter(row -> row.get("award_year").equals(2025) && row.get("rank").equals(1))
              .findFirst()
              .orElseThrow();

      assertThat(first.get("peer_code")).isEqualTo("99.00001");
      assertThat((BigDecimal) first.get("similarity")).isEqualByComparingTo("1");
    }
  }

  /** What another is now, three editions ago, and a level higher since. */
  private static Unit planted(Unit target, Random random) {
    int editions = SimulatedUnits.YEARS.size();
    int shift = 3;
    Integer[] levels = new Integer[editions];
    Profile[] profiles = new Profile[editions];
    for (int t = shift; t < editions; t++) {
      levels[t - shift] = target.levels().get(t);
      profiles[t - shift] = target.profiles().get(t);
    }
    int level = target.levels().get(editions - 1);
    for (int t = editions - shift; t < editions; t++) {
      levels[t] = level + 1;
      profiles[t] = SimulatedUnits.profile(random, level + 1);
    }
    return SimulatedUnits.unit(
        "99.00001",
        target.type(),
        target.population(),
        Arrays.asList(levels),
        Arrays.asList(profiles));
  }

  @Test
  void what_happened_after_the_rise_does_not_move_the_order() {
    List<Unit> nation = SimulatedUnits.nation(new Random(3), 120);
    List<Map<String, Object>> peers = peers(SimulatedUnits.YEARS, nation);
    List<Unit> changed = new ArrayList<>();
    for (Unit unit : nation) {
      List<Profile> profiles = new ArrayList<>(unit.profiles());
      for (int t = 1; t < profiles.size(); t++) {
        Integer before = unit.levels().get(t - 1);
        boolean onlyAfter =
            unit.levels().get(t) != null && before != null && unit.levels().get(t) == 5;
        if (onlyAfter) {
          profiles.set(t, null);
        }
      }
      changed.add(
          SimulatedUnits.unit(
              unit.code(), unit.type(), unit.population(), unit.levels(), profiles));
    }

    // Nobody starts from the highest level, so its scores are outcomes and nothing else.
    assertThat(keys(peers(SimulatedUnits.YEARS, changed))).isEqualTo(keys(peers));
  }

  private static List<String> keys(List<Map<String, Object>> peers) {
    return peers.stream()
        .map(
            row ->
                row.get("district_code")
                    + " "
                    + row.get("award_year")
                    + " "
                    + row.get("rank")
                    + " "
                    + row.get("peer_code"))
        .toList();
  }

  @Test
  void equal_distances_are_in_the_order_of_codes_and_types_do_not_mix() {
    List<Unit> units =
        List.of(
            unit("11.01", null, null, null, null, 1),
            unit("11.02", 1, 2, 2, 2, 2),
            unit("11.03", 1, 2, 2, 2, 2),
            SimulatedUnits.unit(
                "11.04",
                "Kabupaten",
                5 * PERSONS,
                levels(1, 2, 2, 2, 2),
                Collections.nCopies(5, null)),
            SimulatedUnits.unit(
                "11.71", "Kota", PERSONS, levels(1, 2, 2, 2, 2), Collections.nCopies(5, null)));

    List<Map<String, Object>> peers = peers(FIVE, units);

    assertThat(peers.stream().map(row -> row.get("peer_code")).toList())
        .containsExactly("11.02", "11.03", "11.04");
  }

  @Test
  void a_district_of_real_data_is_not_shown_simulated_ones() {
    Unit invented = unit("11.03", 1, 2, 2, 2, 2);
    Unit simulated =
        new Unit(
            "11.03",
            "Kabupaten",
            "11",
            "Sumatera",
            PERSONS,
            0,
            100,
            invented.levels(),
            invented.profiles(),
            List.of(false, true, true, true, true));
    List<Unit> units =
        List.of(
            unit("11.01", null, null, null, null, 1),
            SimulatedUnits.unit(
                "11.02",
                "Kabupaten",
                2 * PERSONS,
                levels(1, 2, 2, 2, 2),
                Collections.nCopies(5, null)),
            simulated);

    List<Map<String, Object>> peers = peers(FIVE, units);

    assertThat(peers.stream().map(row -> row.get("peer_code")).toList()).containsExactly("11.02");
    assertThat(peers.get(0).get("simulated")).isEqualTo("no");
  }

  @Test
  void first_peers_resemble_more_than_candidates_drawn() {
    List<TableRows> made = search(SimulatedUnits.YEARS, SimulatedUnits.nation(new Random(5), 300));

    for (Object[] row : made.get(3).rows()) {
      Map<String, Object> cells = cells(made.get(3), row);
      boolean real = cells.get("basis").equals("real");
      assertThat((int) cells.get("n") > 0).isEqualTo(real);
      if (real && cells.get("used").equals("yes")) {
        assertThat((BigDecimal) cells.get("peer_difference"))
            .isLessThan((BigDecimal) cells.get("random_difference"));
      }
    }
  }

  @Test
  void districts_alike_are_those_that_a_search_without_blocks_finds() {
    for (int seed = 1; seed <= 3; seed++) {
      List<Unit> nation = new ArrayList<>(SimulatedUnits.nation(new Random(seed), 150));
      // Some of whom nothing is known but where they are, and one of whom not even the population.
      for (int i = 0; i < 5; i++) {
        nation.add(unit("98.0" + i, null, null, null, null, null));
      }
      nation.add(
          SimulatedUnits.unit(
              "98.09", "Kabupaten", 0, levels(1, 1, 1, 1, 1), Collections.nCopies(5, null)));
      nation.replaceAll(PeerSearchTest::lastFive);
      TableRows rows = SimilarSearch.of(FIVE, nation, new TableRows(PeerTables.PEER_WEIGHTS));
      Map<String, List<String>> found = new TreeMap<>();
      for (Object[] row : rows.rows()) {
        Map<String, Object> cells = cells(rows, row);
        found
            .computeIfAbsent((String) cells.get("district_code"), code -> new ArrayList<>())
            .add((String) cells.get("peer_code"));
      }

      assertThat(found).isEqualTo(alikeOneByOne(nation));
    }
  }

  private static Unit lastFive(Unit unit) {
    int first = unit.levels().size() - 5;
    return SimulatedUnits.unit(
        unit.code(),
        unit.type(),
        unit.population(),
        unit.levels().subList(first, first + 5),
        unit.profiles().subList(first, first + 5));
  }

  /** Each district against each other of its type. */
  private static Map<String, List<String>> alikeOneByOne(List<Unit> nation) {
    Map<String, List<String>> alike = new TreeMap<>();
    for (String type : List.of("Kabupaten", "Kota")) {
      List<Unit> own = nation.stream().filter(unit -> unit.type().equals(type)).toList();
      List<Profile> profiles = own.stream().map(unit -> unit.profile(0, 4)).toList();
      ProfileVariables variables = new ProfileVariables(profiles, true);
      Double[][] rows = new Double[own.size()][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = variables.row(own.get(i), own.get(i).lastKnown(4), profiles.get(i));
      }
      GowerDistance distances = GowerDistance.of(rows, variables.list());
      List<String> codes = own.stream().map(Unit::code).toList();
      for (int i = 0; i < rows.length; i++) {
        boolean known = own.get(i).lastKnown(4) >= 0;
        List<String> nearest =
            distances.nearest(i, rows.length, codes).stream()
                .filter(peer -> !known || own.get(peer.unit()).lastKnown(4) >= 0)
                .limit(Nearest.KEPT)
                .map(GowerDistance.Peer::code)
                .toList();
        if (!nearest.isEmpty()) {
          alike.put(codes.get(i), nearest);
        }
      }
    }
    return alike;
  }

  private static List<Rise> rises(Integer... levels) {
    return Rise.of(unit("16.06", levels), levels.length - 1);
  }

  private static Unit unit(String code, Integer... levels) {
    return SimulatedUnits.unit(
        code, "Kabupaten", PERSONS, levels(levels), Collections.nCopies(levels.length, null));
  }

  private static List<Integer> levels(Integer... levels) {
    return Arrays.asList(levels);
  }

  private static List<TableRows> search(List<Integer> years, List<Unit> units) {
    return PeerSearch.of(years, units, IntStream.range(0, years.size()), (a, b, c, d) -> false)
        .tables();
  }

  private static List<Map<String, Object>> peers(List<Integer> years, List<Unit> units) {
    TableRows rows = search(years, units).get(0);
    return rows.rows().stream().map(row -> cells(rows, row)).toList();
  }

  static Map<String, Object> cells(TableRows rows, Object[] row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.length; i++) {
      cells.put(rows.table().columns().get(i), row[i]);
    }
    return cells;
  }
}
