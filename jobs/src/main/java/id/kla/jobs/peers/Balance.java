package id.kla.jobs.peers;

import id.kla.jobs.store.TableRows;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Whether first peers resembled the districts that they are proposed to, before they rose, more
 * than a candidate drawn from the same group does. Of one world of districts.
 */
final class Balance {
  static final long SEED = 20250808;

  private static final String POPULATION = "population_log10";
  private static final String PROFILE = "klaster_profile";
  private static final String BEFORE = "two_editions_before";
  private static final String KILOMETRES = "kilometres";

  private final boolean simulated;
  private final Random random = new Random(SEED);
  private final Map<String, Sums> sums = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param simulated whether simulated data are part of that world
   */
  Balance(boolean simulated) {
    this.simulated = simulated;
  }

  private static final class Sums {
    int n;
    double peer;
    double other;
    int peerNearer;
    int otherNearer;
  }

  /**
   * Adds a district.
   *
   * @param edition at which it looks for peers
   * @param rises the candidates, the first rows
   * @param first the first peer
   * @param variables the columns of the rows
   * @param rows values of all
   * @param row of the district
   */
  void add(
      int edition,
      Unit target,
      List<Rise> rises,
      Nearest.Found first,
      ProfileVariables variables,
      Double[][] rows,
      int row) {
    int drawn;
    do {
      drawn = random.nextInt(rises.size());
    } while (rises.get(drawn).unit().code().equals(target.code()));
    Rise peer = rises.get(first.row());
    Rise other = rises.get(drawn);
    Double[] own = rows[row];
    Double[] near = rows[first.row()];
    Double[] far = rows[drawn];
    measure(POPULATION, own, near, far, variables.column(ProfileVariables.POPULATION));
    measure(ProfileVariables.PREVIOUS, own, near, far, variables.column(ProfileVariables.PREVIOUS));
    measure(ProfileVariables.STREAK, own, near, far, variables.column(ProfileVariables.STREAK));
    measureProfile(own, near, far, variables.klasterColumns());
    int known = target.lastKnown(edition);
    measure(
        BEFORE,
        asDouble(target.before(known, 2)),
        asDouble(peer.unit().before(peer.from(), 2)),
        asDouble(other.unit().before(other.from(), 2)));
    measure(KILOMETRES, 0.0, target.kilometres(peer.unit()), target.kilometres(other.unit()));
  }

  private static Double asDouble(Integer value) {
    return value == null ? null : Double.valueOf(value);
  }

  /** The sum of the differences of the shares of klaster, where all three have the same form. */
  private void measureProfile(
      Double[] target, Double[] peer, Double[] other, List<Integer> klaster) {
    double nearer = 0;
    double farther = 0;
    int n = 0;
    for (int column : klaster) {
      if (target[column] != null && peer[column] != null && other[column] != null) {
        nearer += Math.abs(target[column] - peer[column]);
        farther += Math.abs(target[column] - other[column]);
        n++;
      }
    }
    if (n > 0) {
      measure(PROFILE, 0.0, nearer, farther);
    }
  }

  private void measure(String name, Double[] target, Double[] peer, Double[] other, int column) {
    measure(name, target[column], peer[column], other[column]);
  }

  private void measure(String name, Double target, Double peer, Double other) {
    if (target == null || peer == null || other == null) {
      return;
    }
    Sums sum = sums.computeIfAbsent(name, key -> new Sums());
    double toPeer = Math.abs(target - peer);
    double toOther = Math.abs(target - other);
    sum.n++;
    sum.peer += toPeer;
    sum.other += toOther;
    sum.peerNearer += toPeer < toOther ? 1 : 0;
    sum.otherNearer += toOther < toPeer ? 1 : 0;
  }

  /** Adds the rows of peer_balance about its world. */
  void addTo(TableRows rows) {
    for (String name :
        List.of(
            POPULATION,
            ProfileVariables.PREVIOUS,
            ProfileVariables.STREAK,
            PROFILE,
            BEFORE,
            KILOMETRES)) {
      Sums sum = sums.getOrDefault(name, new Sums());
      boolean estimated = sum.n > 0;
      rows.add(
          Calibration.basis(simulated),
          name,
          !name.equals(BEFORE) && !name.equals(KILOMETRES),
          sum.n,
          estimated ? sum.peer / sum.n : null,
          estimated ? sum.other / sum.n : null,
          estimated ? (double) sum.peerNearer / sum.n : null,
          estimated ? (double) sum.otherNearer / sum.n : null,
          (int) SEED,
          estimated ? "estimated" : "no_observations",
          simulated && estimated);
    }
  }
}
