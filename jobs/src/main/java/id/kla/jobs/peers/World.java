package id.kla.jobs.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Districts that may meet. One of which everything is real is compared with what is real of others,
 * so that simulated data never show on its page; one with simulated data is compared with all.
 *
 * @param units all districts, by code, as they are seen in this world
 * @param targets codes of those that look for others in it
 * @param simulated whether simulated data are part of it
 */
record World(List<Unit> units, Set<String> targets, boolean simulated) {
  /** The real one, and the other where anything is simulated. */
  static List<World> of(List<Unit> units) {
    Set<String> touched =
        units.stream().filter(Unit::touched).map(Unit::code).collect(Collectors.toSet());
    Set<String> others =
        units.stream()
            .map(Unit::code)
            .filter(code -> !touched.contains(code))
            .collect(Collectors.toSet());
    List<World> worlds = new ArrayList<>();
    worlds.add(new World(units.stream().map(Unit::real).toList(), others, false));
    if (!touched.isEmpty()) {
      worlds.add(new World(units, touched, true));
    }
    return worlds;
  }

  boolean seeks(Unit unit) {
    return targets.contains(unit.code());
  }

  /** The name of a list made in it. */
  String list(String name) {
    return simulated ? name + "_with_simulated" : name;
  }
}
