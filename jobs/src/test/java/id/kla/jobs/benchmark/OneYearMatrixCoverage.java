package id.kla.jobs.benchmark;

import id.kla.jobs.statistics.GapCounts;
import id.kla.jobs.statistics.ObservedPair;
import id.kla.jobs.statistics.OneYearMatrix;
import id.kla.jobs.statistics.WilsonInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How often the 95 % limits of the one-year matrix hold the true probability, over 200 simulated
 * nations: 514 districts on a ladder of six levels, moved every year by a known matrix, seen in the
 * editions that were held, with one result in ten not known. Run by hand, with the compiled classes
 * and the dependencies of the module on the class path; it takes some seconds.
 */
public final class OneYearMatrixCoverage {
  private static final int SIMULATIONS = 200;
  private static final int DISTRICTS = 514;
  private static final double NOT_KNOWN = 0.1;
  private static final long SEED = 20250808;
  private static final List<Integer> EDITIONS = List.of(2017, 2018, 2019, 2021, 2022, 2023, 2025);
  private static final double[] START = {0.3, 0.4, 0.2, 0.08, 0.02, 0};
  private static final double[][] TRUE = {
    {0.70, 0.24, 0.05, 0.01, 0, 0},
    {0.08, 0.70, 0.18, 0.04, 0, 0},
    {0.03, 0.09, 0.68, 0.18, 0.02, 0},
    {0.01, 0.02, 0.10, 0.72, 0.15, 0},
    {0, 0.01, 0.02, 0.12, 0.83, 0.02},
    {0, 0, 0, 0, 0.30, 0.70}
  };

  private OneYearMatrixCoverage() {}

  /** Prints the share of limits that hold the truth, in all and for each cell. */
  public static void main(String[] arguments) {
    int k = TRUE.length;
    int[][] held = new int[k][k];
    int[][] tried = new int[k][k];
    int told = 0;
    Random random = new Random(SEED);
    long start = System.nanoTime();
    for (int simulation = 0; simulation < SIMULATIONS; simulation++) {
      OneYearMatrix fit = OneYearMatrix.of(GapCounts.ofPairs(k, nation(random)));
      told += fit.isUnique() && fit.hasConverged() ? 1 : 0;
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          if (TRUE[i][j] > 0 && fit.matrix().hasRow(i)) {
            WilsonInterval interval = fit.interval(i, j);
            tried[i][j]++;
            held[i][j] += interval.low() <= TRUE[i][j] && TRUE[i][j] <= interval.high() ? 1 : 0;
          }
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    print("%d simulations, %.1f s, %d unique and converged", SIMULATIONS, seconds, told);
    int allHeld = 0;
    int allTried = 0;
    for (int i = 0; i < k; i++) {
      StringBuilder line = new StringBuilder();
      for (int j = 0; j < k; j++) {
        allHeld += held[i][j];
        allTried += tried[i][j];
        line.append(
            tried[i][j] == 0
                ? "      -"
                : String.format(Locale.ROOT, " %5.1f%%", 100.0 * held[i][j] / tried[i][j]));
      }
      print("%s", line);
    }
    print("coverage %.2f%% of %d limits", 100.0 * allHeld / allTried, allTried);
  }

  private static List<ObservedPair> nation(Random random) {
    List<ObservedPair> pairs = new ArrayList<>();
    for (int district = 0; district < DISTRICTS; district++) {
      List<Integer> levels = new ArrayList<>();
      int level = draw(START, random);
      for (int year = EDITIONS.get(0); year <= EDITIONS.get(EDITIONS.size() - 1); year++) {
        if (EDITIONS.contains(year)) {
          levels.add(random.nextDouble() < NOT_KNOWN ? null : level);
        }
        level = draw(TRUE[level], random);
      }
      pairs.addAll(ObservedPair.ofPath(EDITIONS, levels));
    }
    return pairs;
  }

  private static int draw(double[] probabilities, Random random) {
    double left = random.nextDouble();
    int level = 0;
    while (level < probabilities.length - 1 && left >= probabilities[level]) {
      left -= probabilities[level];
      level++;
    }
    return level;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
