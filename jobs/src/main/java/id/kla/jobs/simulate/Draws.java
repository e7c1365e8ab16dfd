package id.kla.jobs.simulate;

import java.util.Random;

/**
 * Randomness by name: the same seed and key give the same numbers on every machine, whatever was
 * drawn before, so that a district has the same scores in a simulation of the nation and of its
 * province.
 */
final class Draws {
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Draws() {}

  /** A stream of numbers for this key. */
  static Random of(long seed, Object... key) {
    long hash = FNV_START ^ seed;
    for (Object part : key) {
      String text = String.valueOf(part);
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * FNV_PRIME;
      }
      hash = (hash ^ 31) * FNV_PRIME;
    }
    // The low bits of this hash are weak, and neighbouring seeds of Random begin alike.
    long mixed = hash ^ (hash >>> 29);
    Random draws = new Random(mixed * 0xbf58476d1ce4e5b9L ^ (mixed >>> 32));
    draws.nextLong();
    return draws;
  }

  /** A whole number from the first to the last, both included. */
  static int between(Random draws, int first, int last) {
    return first + draws.nextInt(last - first + 1);
  }

  /** Whether something of this share happens. */
  static boolean happens(Random draws, double share) {
    return draws.nextDouble() < share;
  }
}
