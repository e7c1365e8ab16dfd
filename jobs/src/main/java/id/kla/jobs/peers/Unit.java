package id.kla.jobs.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What peers are sought by; lists have one entry per edition.
 *
 * @param code its code
 * @param type Kabupaten or Kota
 * @param province its province in today's borders
 * @param islandGroup group of islands
 * @param population persons; the only count in hand is today's, for all editions
 * @param latitude of the centroid, degrees
 * @param longitude of the centroid, degrees
 * @param levels known level, 0 for a district known to hold no predikat; null where not known
 * @param profiles scores; null where there are none
 * @param simulated whether the level is not real
 */
record Unit(
    String code,
    String type,
    String province,
    String islandGroup,
    int population,
    double latitude,
    double longitude,
    List<Integer> levels,
    List<Profile> profiles,
    List<Boolean> simulated) {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  /** Whether anything known of it is simulated. */
  boolean touched() {
    return simulated.contains(true)
        || profiles.stream().anyMatch(profile -> profile != null && profile.simulated());
  }

  /** The same with what is simulated left out. */
  Unit real() {
    if (!touched()) {
      return this;
    }
    List<Integer> realLevels = new ArrayList<>(levels);
    List<Profile> realProfiles = new ArrayList<>(profiles);
    realProfiles.replaceAll(one -> one != null && one.simulated() ? null : one);
    for (int t = 0; t < realLevels.size(); t++) {
      if (simulated.get(t)) {
        realLevels.set(t, null);
      }
    }
    return new Unit(
        code,
        type,
        province,
        islandGroup,
        population,
        latitude,
        longitude,
        realLevels,
        realProfiles,
        Collections.nCopies(realLevels.size(), false));
  }

  /** The last edition up to this one with a known level; -1 if there is none. */
  int lastKnown(int edition) {
    int last = edition;
    while (last >= 0 && levels.get(last) == null) {
      last--;
    }
    return last;
  }

  /** The editions up to this one with a known level. */
  List<Integer> known(int edition) {
    List<Integer> known = new ArrayList<>();
    for (int t = 0; t <= edition; t++) {
      if (levels.get(t) != null) {
        known.add(t);
      }
    }
    return known;
  }

  /** The level so many editions before; null where not known or before the first. */
  Integer before(int edition, int editions) {
    return edition < editions ? null : levels.get(edition - editions);
  }

  /** Editions in a row at the level of this one; null where an unknown result may belong to it. */
  Integer streak(int edition) {
    Integer level = levels.get(edition);
    int first = edition;
    while (first > 0 && level.equals(levels.get(first - 1))) {
      first--;
    }
    return first > 0 && levels.get(first - 1) == null ? null : Integer.valueOf(edition - first + 1);
  }

  /** The last profile of the editions from one to another; null if there is none. */
  Profile profile(int from, int to) {
    for (int edition = to; edition >= from; edition--) {
      if (profiles.get(edition) != null) {
        return profiles.get(edition);
      }
    }
    return null;
  }

  /** Great-circle kilometres to another, by the haversine formula. */
  double kilometres(Unit other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
