package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Where districts may stand after some steps, were they to go on moving as they did: for each drawn
 * matrix every district is moved at random, so that the spread holds what is not known of the
 * matrix and what is left to chance.
 */
public final class Projection {
  private final List<long[][]> paths;
  private final List<Integer> notEstimable;
  private final long notProjected;

  private Projection(List<long[][]> paths, List<Integer> notEstimable, long notProjected) {
    this.paths = paths;
    this.notEstimable = notEstimable;
    this.notProjected = notProjected;
  }

  /**
   * Projects districts by each of the drawn matrices.
   *
   * @param start districts in each state; those in a state that nobody was seen to leave cannot be
   *     projected and are left out
   * @param steps how far, in the steps of the matrices
   */
  public static Projection of(MatrixDraws matrices, List<Long> start, int steps, long seed) {
    Random random = new Random(seed);
    long[] now =
        IntStream.range(0, start.size())
            .mapToLong(i -> matrices.notEstimable().contains(i) ? 0 : start.get(i))
            .toArray();
    List<long[][]> paths = new ArrayList<>();
    for (TransitionMatrix matrix : matrices.draws()) {
      long[][] path = new long[steps + 1][];
      path[0] = now;
      for (int step = 1; step <= steps; step++) {
        path[step] = moved(path[step - 1], matrix, random);
      }
      paths.add(path);
    }
    long all = start.stream().mapToLong(Long::longValue).sum();
    return new Projection(paths, matrices.notEstimable(), all - Arrays.stream(now).sum());
  }

  /**
   * Several sets of districts taken together, draw by draw: parts that rest on the same drawn
   * matrices rise and fall together.
   *
   * @param parts one or more, of the same number of draws, steps and states; a state that is not
   *     estimable in one of them is not in the sum
   */
  public static Projection together(List<Projection> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("No part to take together");
    }
    Projection first = parts.get(0);
    List<long[][]> paths = new ArrayList<>();
    for (int draw = 0; draw < first.paths.size(); draw++) {
      long[][] sum = new long[first.paths.get(draw).length][];
      for (int step = 0; step < sum.length; step++) {
        long[] now = new long[first.paths.get(draw)[step].length];
        for (Projection part : parts) {
          for (int state = 0; state < now.length; state++) {
            now[state] += part.paths.get(draw)[step][state];
          }
        }
        sum[step] = now;
      }
      paths.add(sum);
    }
    return new Projection(
        paths,
        parts.stream().flatMap(part -> part.notEstimable.stream()).distinct().sorted().toList(),
        parts.stream().mapToLong(Projection::notProjected).sum());
  }

  private static long[] moved(long[] from, TransitionMatrix matrix, Random random) {
    double[][] rows = matrix.toArray();
    long[] to = new long[from.length];
    for (int i = 0; i < from.length; i++) {
      for (long n = 0; n < from[i]; n++) {
        double left = random.nextDouble();
        int j = 0;
        while (j < from.length - 1 && left >= rows[i][j]) {
          left -= rows[i][j];
          j++;
        }
        to[j]++;
      }
    }
    return to;
  }

  /**
   * The shares one step later, distribution times P.
   *
   * @return null if a part of them is in a state without a row
   */
  public static List<Double> step(List<Double> shares, TransitionMatrix matrix) {
    if (shares.size() != matrix.states()
        || shares.stream().anyMatch(share -> !Double.isFinite(share))) {
      throw new IllegalArgumentException("Not a share for each state: " + shares);
    }
    if (matrix.emptyRows().stream().anyMatch(i -> shares.get(i) > 0)) {
      return null;
    }
    double[] now = shares.stream().mapToDouble(Double::doubleValue).toArray();
    return Arrays.stream(matrix.known().preMultiply(now)).boxed().toList();
  }

  /**
   * The probability that a district has been at a level or above within some steps, by its state of
   * start, as the mean over drawn matrices.
   *
   * @return by state; null for one that nobody was seen to leave
   */
  public static List<Double> reached(MatrixDraws matrices, int level, int steps) {
    int k = matrices.draws().get(0).states();
    double[] sum = new double[k];
    for (TransitionMatrix matrix : matrices.draws()) {
      double[][] rows = matrix.toArray();
      for (int i = level; i < k; i++) {
        rows[i] = new double[k];
        rows[i][i] = 1;
      }
      double[][] later = TransitionMatrix.of(rows).power(steps).toArray();
      for (int i = 0; i < k; i++) {
        sum[i] += later[i] == null ? 0 : Arrays.stream(later[i]).skip(level).sum();
      }
    }
    Double[] reached = new Double[k];
    for (int i = 0; i < k; i++) {
      reached[i] = matrices.notEstimable().contains(i) ? null : sum[i] / matrices.draws().size();
    }
    return Collections.unmodifiableList(Arrays.asList(reached));
  }

  /** Districts that are left out because nobody was seen to leave where they are. */
  public long notProjected() {
    return notProjected;
  }

  /** Mean districts in a state after some steps; null if nobody was seen to leave it. */
  public Double mean(int step, int state) {
    return notEstimable.contains(state)
        ? null
        : Double.valueOf(Arrays.stream(values(path -> path[step][state])).average().orElseThrow());
  }

  /**
   * A quantile over draws of the districts in a state after some steps; null if nobody was seen to
   * leave it.
   *
   * @param share above 0, at most 1
   */
  public Double quantile(int step, int state, double share) {
    return notEstimable.contains(state)
        ? null
        : Double.valueOf(quantile(values(path -> path[step][state]), share));
  }

  /** A quantile over draws of the districts at a level or above; null if it is not estimable. */
  public Double quantileAtLeast(int step, int level, double share) {
    return notEstimable.contains(level)
        ? null
        : Double.valueOf(quantile(values(path -> atLeast(path[step], level)), share));
  }

  /**
   * The share of draws in which so many districts are at a level or above after some steps; null if
   * nobody was seen to leave that level.
   */
  public Double probability(int step, int level, long districts) {
    return notEstimable.contains(level)
        ? null
        : Double.valueOf(
            Arrays.stream(values(path -> atLeast(path[step], level)))
                .map(n -> n >= districts ? 1 : 0)
                .average()
                .orElseThrow());
  }

  private static long atLeast(long[] districts, int level) {
    return Arrays.stream(districts).skip(level).sum();
  }

  private double[] values(ToLongFunction<long[][]> value) {
    return paths.stream().mapToDouble(path -> value.applyAsLong(path)).toArray();
  }

  private static double quantile(double[] values, double share) {
    return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, 100 * share);
  }
}
