package id.kla.jobs.peers;

import id.kla.jobs.store.TableRows;
import id.kla.jobs.trends.Levels;
import id.kla.schemas.table.PeerTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The districts most alike at the latest edition, of one type and any level. A district whose level
 * is known is compared with such only: of the others there may be nothing but the population. They
 * lie in blocks by level, each sorted by population, and are looked through from the nearest
 * outwards until none that is left can be near enough; what is found is the same as without blocks.
 */
final class SimilarSearch {
  private SimilarSearch() {}

  /**
   * The rows of similar_districts.
   *
   * @param weights the table of weights, which gets those of this list as well
   */
  static TableRows of(List<Integer> years, List<Unit> units, TableRows weights) {
    TableRows rows = new TableRows(PeerTables.SIMILAR_DISTRICTS);
    for (World world : World.of(units)) {
      Map<String, List<Unit>> byType =
          world.units().stream()
              .collect(Collectors.groupingBy(Unit::type, TreeMap::new, Collectors.toList()));
      byType.forEach((type, own) -> group(years, world, type, own, weights, rows));
    }
    return rows;
  }

  private static void group(
      List<Integer> years,
      World world,
      String type,
      List<Unit> all,
      TableRows weights,
      TableRows rows) {
    int latest = years.size() - 1;
    List<Unit> units = new ArrayList<>(all);
    // Sorting is stable, so each half stays in the order of codes.
    units.sort(Comparator.comparing(unit -> unit.lastKnown(latest) < 0));
    int withLevel = (int) units.stream().filter(unit -> unit.lastKnown(latest) >= 0).count();
    List<Profile> profiles = new ArrayList<>();
    Double[][] values = new Double[units.size()][];
    units.forEach(unit -> profiles.add(unit.profile(0, latest)));
    ProfileVariables variables = new ProfileVariables(profiles, true);
    for (int i = 0; i < values.length; i++) {
      Unit unit = units.get(i);
      values[i] = variables.row(unit, unit.lastKnown(latest), profiles.get(i));
    }
    Nearest nearest = new Nearest(variables, values, units.stream().map(Unit::code).toList());
    PeerSearch.addWeights(
        weights,
        world.list("similar"),
        years.get(latest),
        "all",
        type,
        variables,
        nearest,
        units.size());
    LevelBlocks blocks = new LevelBlocks(variables, values, withLevel);
    // Side by side, but in their order.
    List<List<Nearest.Found>> nearestOf =
        IntStream.range(0, values.length)
            .parallel()
            .mapToObj(
                i -> world.seeks(units.get(i)) ? nearest.to(i, blocks) : List.<Nearest.Found>of())
            .toList();
    for (int i = 0; i < values.length; i++) {
      List<Nearest.Found> found = nearestOf.get(i);
      for (int rank = 1; rank <= found.size(); rank++) {
        int other = found.get(rank - 1).row();
        Unit peer = units.get(other);
        int known = peer.lastKnown(latest);
        rows.add(
            units.get(i).code(),
            years.get(latest),
            rank,
            peer.code(),
            known < 0 ? null : Levels.label(peer.levels().get(known)),
            Math.max(0, 1 - found.get(rank - 1).distance()),
            nearest.information(i, other),
            peer.province().equals(units.get(i).province()),
            peer.islandGroup().equals(units.get(i).islandGroup()),
            Math.round(peer.kilometres(units.get(i))),
            PeerSearch.scoresSimulated(profiles.get(i), profiles.get(other))
                || (known >= 0 && peer.simulated().get(known)));
      }
    }
  }
}
