package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.stat.StatUtils;

/**
 * Theil's index of inequality T = Σ s_i ln(n s_i) with s_i = y_i/Σ y, and what of it lies between
 * groups, Σ s_g ln(n s_g/n_g), and within them, Σ s_g T_g. Sources: Theil 1967, "Economics and
 * information theory"; Rey & Sastre Gutiérrez 2010, "Interregional inequality dynamics in Mexico".
 * For scores, not for predikat; a group of one adds nothing within.
 *
 * @param n number of units
 * @param groups number of groups
 * @param total T, from 0 (all equal) to ln n (one has all)
 * @param between the part between groups
 * @param within the part within groups
 */
public record Theil(int n, int groups, double total, double between, double within) {
  /** A shuffle that falls short by less has the same parts, only added up in another order. */
  private static final double ROUNDING = 1e-12;

  /**
   * The index and its parts.
   *
   * @param values known scores, 0 or more
   * @param groups group of each unit, such as its province
   * @return empty if there are no values or all are 0
   */
  public static Optional<Theil> of(double[] values, String[] groups) {
    if (values.length != groups.length) {
      throw new IllegalArgumentException("Units differ: " + values.length + ", " + groups.length);
    }
    requireScores(values);
    double sum = StatUtils.sum(values);
    if (values.length == 0 || sum == 0) {
      return Optional.empty();
    }
    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, Double> sums = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      sizes.merge(groups[i], 1, Integer::sum);
      sums.merge(groups[i], values[i], Double::sum);
    }
    double within = 0;
    double between = 0;
    for (Map.Entry<String, Double> group : sums.entrySet()) {
      between += term(group.getValue() / sum, values.length, sizes.get(group.getKey()));
    }
    for (int i = 0; i < values.length; i++) {
      double groupSum = sums.get(groups[i]);
      if (groupSum > 0) {
        within += groupSum / sum * term(values[i] / groupSum, sizes.get(groups[i]), 1);
      }
    }
    double total = Arrays.stream(values).map(y -> term(y / sum, values.length, 1)).sum();
    return Optional.of(
        new Theil(
            values.length,
            sizes.size(),
            Math.max(0, total),
            Math.max(0, between),
            Math.max(0, within)));
  }

  /**
   * Theil's second index L = Σ ln(mean/y_i)/n, the mean logarithmic deviation, which some programs
   * print under his name alone. It weighs the low scores more. Source: Theil 1967, "Economics and
   * information theory".
   *
   * @param values known scores, 0 or more
   * @return from 0 (all equal) on; empty if there are no values or one is 0
   */
  public static Optional<Double> meanLogarithmicDeviation(double[] values) {
    requireScores(values);
    if (values.length == 0 || StatUtils.min(values) == 0) {
      return Optional.empty();
    }
    double mean = StatUtils.mean(values);
    double sum = Arrays.stream(values).map(y -> Math.log(mean / y)).sum();
    return Optional.of(Math.max(0, sum / values.length));
  }

  private static void requireScores(double[] values) {
    KendallScore.requireFinite(values);
    for (double value : values) {
      if (value < 0) {
        throw new IllegalArgumentException("The Theil index has no negative values: " + value);
      }
    }
  }

  /** s ln(n s / m), where 0 ln 0 is 0. */
  private static double term(double share, int n, int members) {
    return share == 0 ? 0 : share * Math.log(n * share / members);
  }

  /**
   * The part between groups as a share of the whole.
   *
   * @return null if there is no inequality at all
   */
  public Double betweenShare() {
    return total == 0 ? null : between / total;
  }

  /**
   * The probability that groups drawn at random differ as much: values are shuffled over the units,
   * the data counted as one shuffle.
   *
   * @param draws number of shuffles, such as 999
   * @param seed of the shuffles, to be printed
   * @return empty if there is no index
   */
  public static Optional<Double> permutationP(
      double[] values, String[] groups, int draws, long seed) {
    if (draws < 1) {
      throw new IllegalArgumentException("A permutation test needs draws: " + draws);
    }
    Optional<Theil> data = of(values, groups);
    if (data.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = Arrays.stream(groups).distinct().sorted().toList();
    int[] group = Arrays.stream(groups).mapToInt(names::indexOf).toArray();
    int[] sizes = new int[names.size()];
    Arrays.stream(group).forEach(one -> sizes[one]++);
    double sum = StatUtils.sum(values);
    RandomDataGenerator random = new RandomDataGenerator(seed);
    double observed = data.get().between() - ROUNDING;
    int asLarge = 1;
    for (int draw = 0; draw < draws; draw++) {
      int[] order = random.nextPermutation(values.length, values.length);
      double[] sums = new double[sizes.length];
      for (int i = 0; i < order.length; i++) {
        sums[group[i]] += values[order[i]];
      }
      double between = 0;
      for (int one = 0; one < sums.length; one++) {
        between += term(sums[one] / sum, values.length, sizes[one]);
      }
      asLarge += Math.max(0, between) >= observed ? 1 : 0;
    }
    return Optional.of(asLarge / (draws + 1.0));
  }
}
