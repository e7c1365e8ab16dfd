package id.kla.jobs.peers;

import id.kla.jobs.trends.TableRows;
import id.kla.schemas.table.PeerTables;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long the search for peers takes and how much memory it holds: 514 districts over all
 * editions, and 80,000 units, as many as there are villages, at the latest edition. The units are
 * simulated. Run by hand, with the compiled classes and the dependencies of the module on the class
 * path.
 */
public final class PeerSearchBenchmark {
  private static final long SEED = 20250808;
  private static final int DISTRICTS = 514;
  private static final int VILLAGES = 80_000;

  private PeerSearchBenchmark() {}

  /** Prints seconds, megabytes and rows. */
  public static void main(String[] arguments) {
    int editions = SimulatedUnits.YEARS.size();
    measure("514 districts, all editions", DISTRICTS, IntStream.range(0, editions));
    for (int units : List.of(10_000, 20_000, 40_000, VILLAGES)) {
      measure(units + " units, latest edition", units, IntStream.of(editions - 1));
    }
    measureSimilar(DISTRICTS);
  }

  private static void measure(String what, int units, IntStream editions) {
    List<Unit> nation = SimulatedUnits.nation(new Random(SEED), units);
    long start = System.nanoTime();
    List<TableRows> made =
        PeerSearch.of(SimulatedUnits.YEARS, nation, editions, (district, from, to) -> false);
    print(what, start, made.get(0).rows().size());
  }

  private static void measureSimilar(int units) {
    List<Unit> nation = SimulatedUnits.nation(new Random(SEED), units);
    long start = System.nanoTime();
    TableRows weights = new TableRows(PeerTables.PEER_WEIGHTS);
    TableRows made = SimilarSearch.of(SimulatedUnits.YEARS, nation, weights);
    print(units + " units, districts alike", start, made.rows().size());
  }

  private static void print(String what, long start, int rows) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long held = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.println(
        String.format(
            Locale.ROOT, "%-32s %8.1f s %6d MB held %9d rows", what, seconds, held, rows));
  }
}
