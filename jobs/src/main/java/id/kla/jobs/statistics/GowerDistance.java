package id.kla.jobs.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Gower's distance between units of mixed variables, Σ w_v d_v / Σ w_v over the variables that both
 * units have. A measured variable has d = |x − y| / scale, a nominal one 0 if equal and else 1. A
 * variable without spread has weight 0. Source: Gower 1971, "A general coefficient of similarity
 * and some of its properties".
 */
public final class GowerDistance {
  private static final double ROUNDING = 1e-9;

  /** Values of each unit, NaN where unknown, and the weights of those that are known. */
  private final double[][] units;

  private final double[] known;
  private final boolean[] nominal;
  private final double[] scales;
  private final double[] weights;

  private GowerDistance(
      Double[][] units, List<Variable> variables, double[] scales, double[] weights) {
    this.units = new double[units.length][scales.length];
    this.known = new double[units.length];
    this.nominal = new boolean[scales.length];
    this.scales = scales;
    this.weights = weights;
    for (int v = 0; v < scales.length; v++) {
      nominal[v] = variables.get(v).scaling() == Scaling.NOMINAL;
    }
    for (int u = 0; u < units.length; u++) {
      for (int v = 0; v < scales.length; v++) {
        this.units[u][v] = units[u][v] == null ? Double.NaN : units[u][v];
        known[u] += units[u][v] == null ? 0 : weights[v];
      }
    }
  }

  /** What a difference is measured by. */
  public enum Scaling {
    /** The largest less the smallest known value, so that d is at most 1; Gower's own. */
    RANGE,
    /** The median absolute deviation, so that d has no upper bound. */
    MAD,
    /** Not measured: codes are equal or not. */
    NOMINAL
  }

  /**
   * A variable of the profile.
   *
   * @param name to be printed with its weight
   * @param weight 0 or more
   * @param scaling what its differences are measured by
   */
  public record Variable(String name, double weight, Scaling scaling) {
    /** Refuses a weight that is negative or no number. */
    public Variable {
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("A weight is 0 or more: " + name + " " + weight);
      }
    }
  }

  /**
   * A unit and its distance.
   *
   * @param unit row of the unit
   * @param code its code
   * @param distance from the unit that was asked about
   */
  public record Peer(int unit, String code, double distance) {}

  /**
   * The distances between units; scales are those of all units given.
   *
   * @param units one row per unit, one column per variable; null where unknown; nominal variables
   *     as numbers that are equal or not
   */
  public static GowerDistance of(Double[][] units, List<Variable> variables) {
    for (Double[] unit : units) {
      if (unit.length != variables.size()) {
        throw new IllegalArgumentException(
            "A unit has " + unit.length + " values of " + variables.size() + " variables");
      }
    }
    double[] scales = new double[variables.size()];
    double[] weights = new double[variables.size()];
    for (int v = 0; v < scales.length; v++) {
      int column = v;
      double[] known =
          Arrays.stream(units)
              .map(unit -> unit[column])
              .filter(Objects::nonNull)
              .mapToDouble(Double::doubleValue)
              .toArray();
      KendallScore.requireFinite(known);
      scales[v] = scale(known, variables.get(v).scaling());
      weights[v] = scales[v] == 0 ? 0 : variables.get(v).weight();
    }
    return new GowerDistance(units, variables, scales, weights);
  }

  private static double scale(double[] known, Scaling scaling) {
    double range = Arrays.stream(known).max().orElse(0) - Arrays.stream(known).min().orElse(0);
    return switch (scaling) {
      case RANGE -> range;
      case MAD -> Mad.of(known).orElse(0.0);
      case NOMINAL -> range == 0 ? 0 : 1;
    };
  }

  /** The weights that are used, in the order of the variables: 0 where there is no spread. */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * The distance of two units.
   *
   * @return null if they have no variable of positive weight in common
   */
  public Double between(int one, int other) {
    return within(one, other, Double.POSITIVE_INFINITY);
  }

  /**
   * The distance of two units where it is not above a limit; to look for the nearest with, since
   * one that is surely farther is left at once.
   *
   * @return null if they are farther apart, or have no variable of positive weight in common
   */
  public Double within(int one, int other, double limit) {
    double[] xs = units[one];
    double[] ys = units[other];
    // What they have in common weighs at most this much, so that the distance is at least sum/most.
    double bound = limit * Math.min(known[one], known[other]) * (1 + ROUNDING);
    double sum = 0;
    double weight = 0;
    for (int v = 0; v < weights.length; v++) {
      double apart = Math.abs(xs[v] - ys[v]);
      if (weights[v] > 0 && !Double.isNaN(apart)) {
        sum += weights[v] * (nominal[v] ? Math.signum(apart) : apart / scales[v]);
        weight += weights[v];
        if (sum > bound) {
          return null;
        }
      }
    }
    double distance = sum / weight;
    return weight == 0 || distance > limit ? null : Double.valueOf(distance);
  }

  /**
   * What the distance of a unit to any other is at least that differs so much in two measured
   * variables; to leave out a whole block of units with.
   *
   * @param first place of a variable
   * @param apart difference in it, 0 where nothing is known of it
   * @param second place of another variable
   * @param farApart difference in that, likewise
   */
  public double atLeast(int unit, int first, double apart, int second, double farApart) {
    double sum = part(first, apart) + part(second, farApart);
    return sum == 0 ? 0 : sum / (known[unit] * (1 + ROUNDING));
  }

  private double part(int variable, double apart) {
    return weights[variable] == 0 ? 0 : weights[variable] * apart / scales[variable];
  }

  /**
   * The nearest other units, equal distances in the order of their codes.
   *
   * @param unit row of the unit that is asked about
   * @param count how many at most
   * @param codes code of each unit
   */
  public List<Peer> nearest(int unit, int count, List<String> codes) {
    if (codes.size() != units.length) {
      throw new IllegalArgumentException("Codes of " + codes.size() + " units of " + units.length);
    }
    return IntStream.range(0, units.length)
        .filter(other -> other != unit && between(unit, other) != null)
        .mapToObj(other -> new Peer(other, codes.get(other), between(unit, other)))
        .sorted(Comparator.comparingDouble(Peer::distance).thenComparing(Peer::code))
        .limit(count)
        .toList();
  }
}
