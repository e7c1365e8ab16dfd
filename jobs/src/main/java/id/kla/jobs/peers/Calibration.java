package id.kla.jobs.peers;

import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.PeerTables;
import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the chances of gains hold: those by earlier cycles of an instrument, beside the gains
 * that were then seen. What is predicted never sees what it is held against.
 */
final class Calibration {
  private static final List<BigDecimal> GAINS =
      List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5), BigDecimal.TEN);
  private static final int TENTHS = 10;

  private Calibration() {}

  /** The rows of attainability_calibration. */
  static TableRows of(Sheets sheets) {
    double[] predicted = new double[TENTHS];
    int[] n = new int[TENTHS];
    int[] gained = new int[TENTHS];
    boolean simulated = false;
    List<Attainability.Seen> all = Attainability.seen(sheets);
    for (int cycle : all.stream().map(one -> one.to().cycle()).distinct().sorted().toList()) {
      Attainability before =
          Attainability.of(all.stream().filter(one -> one.to().cycle() < cycle).toList());
      for (Attainability.Seen one : all) {
        if (one.to().cycle() != cycle) {
          continue;
        }
        for (BigDecimal gain : GAINS) {
          Attainability.Chance chance =
              before.of(
                  one.to().instrument(),
                  one.level() == null ? -1 : one.level(),
                  one.indicator(),
                  gain);
          BigDecimal room = one.from().indicators().get(one.indicator()).headroom();
          if (chance.n() >= Attainability.FEW && (room == null || room.compareTo(gain) >= 0)) {
            int tenth = Math.min(TENTHS - 1, chance.reached() * TENTHS / chance.n());
            predicted[tenth] += chance.share();
            n[tenth]++;
            gained[tenth] += one.gain().compareTo(gain) >= 0 ? 1 : 0;
            simulated |= one.to().simulated() || chance.simulated();
          }
        }
      }
    }
    TableRows rows = new TableRows(PeerTables.ATTAINABILITY_CALIBRATION);
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      boolean known = n[tenth] > 0;
      WilsonInterval interval = WilsonInterval.of(gained[tenth], n[tenth]);
      rows.add(
          tenth + 1,
          n[tenth],
          known ? predicted[tenth] / n[tenth] : null,
          known ? (double) gained[tenth] / n[tenth] : null,
          known ? interval.low() : null,
          known ? interval.high() : null,
          known ? "estimated" : "no_observations",
          simulated);
    }
    return rows;
  }
}
