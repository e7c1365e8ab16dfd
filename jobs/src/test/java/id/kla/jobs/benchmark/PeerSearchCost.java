package id.kla.jobs.benchmark;

import id.kla.jobs.peers.SimulatedUnits;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * How long the search for peers, that for districts alike and the gaps of districts with scores
 * take, and how much memory their outcome holds, on simulated units: 514 districts over all
 * editions, then more and more up to 80,000, as many as there are villages, at the latest edition.
 * Arguments, if any, are the numbers of units to try instead.
 */
public final class PeerSearchCost {
  private static final long SEED = 20250808;
  private static final int DISTRICTS = 514;

  private PeerSearchCost() {}

  /** Prints seconds, megabytes and rows. */
  public static void main(String[] arguments) {
    measure("514 districts, all editions", SimulatedUnits.search(SEED, DISTRICTS, true));
    measure("514 districts alike", SimulatedUnits.alike(SEED, DISTRICTS));
    measure("514 districts, gaps", SimulatedUnits.gaps(SEED, DISTRICTS));
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(20_000, 40_000, 80_000)
            : List.of(arguments).stream().map(Integer::valueOf).toList();
    for (int units : sizes) {
      measure(units + " units, latest edition", SimulatedUnits.search(SEED, units, false));
      measure(units + " units alike", SimulatedUnits.alike(SEED, units));
      measure(units + " units, gaps", SimulatedUnits.gaps(SEED, units));
    }
  }

  private static void measure(String what, IntSupplier search) {
    long start = System.nanoTime();
    int rows = search.getAsInt();
    double seconds = (System.nanoTime() - start) / 1e9;
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.println(
        String.format(
            Locale.ROOT, "%-32s %8.1f s %6d MB in use %9d rows", what, seconds, used, rows));
  }
}
