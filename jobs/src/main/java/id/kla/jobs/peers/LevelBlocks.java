package id.kla.jobs.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Profiles of districts in blocks by level, each sorted by population, for a search that begins
 * with those most like a district in both and ends when no other can be near enough.
 */
final class LevelBlocks {
  private static final double NO_LEVEL = Double.POSITIVE_INFINITY;

  private final Double[][] rows;
  private final int population;
  private final int level;
  private final Map<Double, Block> blocks = new TreeMap<>();

  /** Rows whose population is known, rising by it, and others. */
  private static final class Block {
    private final int[] sorted;
    private final double[] populations;
    private final int[] others;

    Block(int[] sorted, double[] populations, int[] others) {
      this.sorted = sorted;
      this.populations = populations;
      this.others = others;
    }
  }

  /** What is done with a candidate. */
  interface Visitor {
    /** Whether candidates may still be near enough that are at least so far apart. */
    boolean reaches(double level, double population);

    /** Looks at a candidate. */
    void visit(int row);
  }

  /**
   * Blocks of these rows.
   *
   * @param withLevel the first so many rows have a level
   */
  LevelBlocks(ProfileVariables variables, Double[][] rows, int withLevel) {
    this.rows = rows;
    this.population = variables.column(ProfileVariables.POPULATION);
    this.level = variables.column(ProfileVariables.LEVEL);
    Map<Double, List<Integer>> byLevel = new TreeMap<>();
    for (int row = 0; row < rows.length; row++) {
      byLevel
          .computeIfAbsent(row < withLevel ? rows[row][level] : NO_LEVEL, key -> new ArrayList<>())
          .add(row);
    }
    byLevel.forEach((key, own) -> blocks.put(key, block(own)));
  }

  int population() {
    return population;
  }

  int level() {
    return level;
  }

  private Block block(List<Integer> own) {
    int[] sorted =
        own.stream()
            .filter(row -> rows[row][population] != null)
            .sorted(Comparator.comparing(row -> rows[row][population]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] populations = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      populations[i] = rows[sorted[i]][population];
    }
    return new Block(
        sorted,
        populations,
        own.stream()
            .filter(row -> rows[row][population] == null)
            .mapToInt(Integer::intValue)
            .toArray());
  }

  /** Shows a row the candidates for it; one with a level those with one. */
  void around(int target, Visitor visitor) {
    Double own = rows[target][level];
    List<Double> levels = new ArrayList<>(blocks.keySet());
    if (own != null) {
      levels.remove(NO_LEVEL);
      levels.sort(Comparator.comparing(other -> Math.abs(other - own)));
    }
    for (double other : levels) {
      double apart = own == null ? 0 : Math.abs(other - own);
      if (visitor.reaches(apart, 0)) {
        around(target, blocks.get(other), apart, visitor);
      }
    }
  }

  private void around(int target, Block block, double apart, Visitor visitor) {
    Double own = rows[target][population];
    double middle = own == null ? 0 : own;
    int right = java.util.Arrays.binarySearch(block.populations, middle);
    right = right < 0 ? -right - 1 : right;
    int left = right - 1;
    while (left >= 0 || right < block.sorted.length) {
      double below = left < 0 ? Double.POSITIVE_INFINITY : middle - block.populations[left];
      double above =
          right == block.sorted.length
              ? Double.POSITIVE_INFINITY
              : block.populations[right] - middle;
      if (!visitor.reaches(apart, own == null ? 0 : Math.min(below, above))) {
        break;
      }
      visitor.visit(block.sorted[below <= above ? left-- : right++]);
    }
    for (int row : block.others) {
      visitor.visit(row);
    }
  }
}
