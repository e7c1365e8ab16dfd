package id.kla.jobs.peers;

import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.PeerTables;
import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the chances of gains hold: those by earlier cycles of an instrument, beside the gains
 * that were then seen. What is predicted never sees what it is held against, and real gains are
 * predicted from real ones, simulated from simulated.
 */
final class Calibration {
  private static final List<BigDecimal> GAINS =
      List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5), BigDecimal.TEN);
  private static final int TENTHS = 10;

  private final boolean simulated;
  private final Tenths once = new Tenths();
  private final Tenths perCycle = new Tenths();

  private Calibration(boolean simulated) {
    this.simulated = simulated;
  }

  /** What was predicted and seen, by tenths of the chance. */
  private static final class Tenths {
    final double[] predicted = new double[TENTHS];
    final int[] n = new int[TENTHS];
    final int[] gained = new int[TENTHS];

    void add(Attainability.Chance chance, boolean came) {
      if (chance.n() >= Attainability.FEW) {
        int tenth = (int) Math.min(TENTHS - 1, (long) chance.reached() * TENTHS / chance.n());
        predicted[tenth] += chance.share();
        n[tenth]++;
        gained[tenth] += came ? 1 : 0;
      }
    }
  }

  /** How a world is called in the tables of trials. */
  static String basis(boolean simulated) {
    return simulated ? "simulated" : "real";
  }

  /** The rows of attainability_calibration. */
  static TableRows of(Sheets sheets) {
    TableRows rows = new TableRows(PeerTables.ATTAINABILITY_CALIBRATION);
    for (boolean simulated : new boolean[] {false, true}) {
      Calibration made = new Calibration(simulated);
      made.hold(sheets);
      made.addTo(rows, "once", made.once);
      made.addTo(rows, "per_cycle", made.perCycle);
    }
    return rows;
  }

  private void hold(Sheets sheets) {
    Attainability.Gathering earlier = new Attainability.Gathering();
    for (int cycle : Attainability.cycles()) {
      Attainability before = earlier.made();
      Attainability.seen(
          sheets,
          cycle,
          one -> {
            if (one.simulated() == simulated) {
              hold(before, one);
              earlier.add(one);
            }
          });
    }
  }

  private void hold(Attainability before, Attainability.Seen one) {
    int level = one.level() == null ? Attainability.ALL_LEVELS : one.level();
    String instrument = one.to().instrument();
    BigDecimal room = one.room();
    for (BigDecimal gain : GAINS) {
      if (room == null || room.compareTo(gain) >= 0) {
        boolean came = one.gain().compareTo(gain) >= 0;
        once.add(before.once(instrument, level, one.indicator(), gain), came);
        perCycle.add(before.perCycle(instrument, level, one.indicator(), gain), came);
      }
    }
  }

  private void addTo(TableRows rows, String measure, Tenths tenths) {
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      int n = tenths.n[tenth];
      boolean known = n > 0;
      WilsonInterval interval = WilsonInterval.of(tenths.gained[tenth], n);
      rows.add(
          basis(simulated),
          measure,
          tenth + 1,
          n,
          known ? tenths.predicted[tenth] / n : null,
          known ? (double) tenths.gained[tenth] / n : null,
          known ? interval.low() : null,
          known ? interval.high() : null,
          known ? "estimated" : "no_observations",
          simulated && known);
    }
  }
}
