package id.kla.jobs.peers;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.PeerTables;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Whether first peers resembled the districts that they are proposed to, before they rose, more
 * than a candidate drawn from the same group does.
 */
final class Balance {
  static final long SEED = 20250808;

  private static final String BEFORE = "two_editions_before";
  private static final String KILOMETRES = "kilometres";

  private final Random random = new Random(SEED);
  private final Map<String, Sums> sums = new TreeMap<>();
  private boolean simulated;

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
   * @param rows values of all
   * @param row of the district
   */
  void add(
      int edition, Unit target, List<Rise> rises, Nearest.Found first, Double[][] rows, int row) {
    int drawn;
    do {
      drawn = random.nextInt(rises.size());
    } while (rises.get(drawn).unit().code().equals(target.code()));
    Rise peer = rises.get(first.row());
    Rise other = rises.get(drawn);
    int known = target.lastKnown(edition);
    simulated |=
        target.simulated().get(known)
            || peer.unit().simulated().get(peer.from())
            || other.unit().simulated().get(other.from());
    measure("population_log10", rows[row][0], rows[peer(first)][0], rows[drawn][0]);
    measure("previous_level", rows[row][1], rows[peer(first)][1], rows[drawn][1]);
    measure("streak", rows[row][2], rows[peer(first)][2], rows[drawn][2]);
    measure("klaster_profile", rows[row], rows[peer(first)], rows[drawn]);
    measure(
        BEFORE,
        asDouble(target.before(known, 2)),
        asDouble(peer.unit().before(peer.from(), 2)),
        asDouble(other.unit().before(other.from(), 2)));
    measure(KILOMETRES, 0.0, target.kilometres(peer.unit()), target.kilometres(other.unit()));
  }

  private static int peer(Nearest.Found first) {
    return first.row();
  }

  private static Double asDouble(Integer value) {
    return value == null ? null : Double.valueOf(value);
  }

  /** The sum of the differences of the shares of klaster, where all three have the same form. */
  private void measure(String name, Double[] target, Double[] peer, Double[] other) {
    double nearer = 0;
    double farther = 0;
    int n = 0;
    for (int v = 3; v < target.length; v++) {
      boolean share = target[v] != null && target[v] <= 1;
      if (share && peer[v] != null && other[v] != null) {
        nearer += Math.abs(target[v] - peer[v]);
        farther += Math.abs(target[v] - other[v]);
        n++;
      }
    }
    if (n > 0) {
      measure(name, 0.0, nearer, farther);
    }
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

  /** The rows of peer_balance. */
  TableRows rows() {
    TableRows rows = new TableRows(PeerTables.PEER_BALANCE);
    for (String name :
        List.of(
            "population_log10",
            "previous_level",
            "streak",
            "klaster_profile",
            BEFORE,
            KILOMETRES)) {
      Sums sum = sums.getOrDefault(name, new Sums());
      boolean estimated = sum.n > 0;
      rows.add(
          name,
          !name.equals(BEFORE) && !name.equals(KILOMETRES),
          sum.n,
          estimated ? sum.peer / sum.n : null,
          estimated ? sum.other / sum.n : null,
          estimated ? (double) sum.peerNearer / sum.n : null,
          estimated ? (double) sum.otherNearer / sum.n : null,
          (int) SEED,
          estimated ? "estimated" : "no_observations",
          simulated);
    }
    return rows;
  }
}
