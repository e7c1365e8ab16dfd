package id.kla.jobs.peers;

import java.util.Arrays;

/** Gains and the most that each could have been, both sorted, so that they are counted fast. */
final class Gained {
  static final Gained NONE = new Gained(new int[0], new int[0], Integer.MIN_VALUE);

  private final int[] gains;
  private final int[] caps;
  private final int simulatedUpTo;

  private Gained(int[] gains, int[] caps, int simulatedUpTo) {
    this.gains = gains;
    this.caps = caps;
    this.simulatedUpTo = simulatedUpTo;
  }

  /**
   * Gains in whole thousandths of a point.
   *
   * @param room that was there; the largest whole number where it is not known
   * @param size how many there are
   */
  static Gained of(int[] gain, int[] room, boolean[] simulated, int size) {
    int[] gains = Arrays.copyOf(gain, size);
    int[] caps = new int[size];
    int simulatedUpTo = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      // A gain beyond the room, by a faulty maximum, was made all the same.
      caps[i] = Math.max(gain[i], room[i]);
      simulatedUpTo = simulated[i] ? Math.max(simulatedUpTo, caps[i]) : simulatedUpTo;
    }
    Arrays.sort(gains);
    Arrays.sort(caps);
    return new Gained(gains, caps, simulatedUpTo);
  }

  int size() {
    return gains.length;
  }

  /** How many are as large. */
  int reached(int gain) {
    return gains.length - below(gains, gain);
  }

  /** How many could have been. */
  int able(int gain) {
    return caps.length - below(caps, gain);
  }

  /** Whether any of these is not real. */
  boolean simulated(int gain) {
    return simulatedUpTo >= gain;
  }

  /** The different gains above zero, rising. */
  int[] positive() {
    return Arrays.stream(gains).filter(gain -> gain > 0).distinct().toArray();
  }

  /** How many are less. */
  static int below(int[] sorted, int value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
