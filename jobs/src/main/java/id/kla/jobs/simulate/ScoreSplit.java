package id.kla.jobs.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits a total over indicators so that the parts add up to it exactly. */
final class ScoreSplit {
  private static final int STEPS = 60;

  private ScoreSplit() {}

  /**
   * Parts in proportion to cap and pull, none above its cap.
   *
   * @param total what the parts add up to; at most the sum of the caps
   * @param caps the most that each part can be
   * @param pulls how strongly each part is filled compared with the others
   */
  static List<Integer> of(int total, List<Integer> caps, List<Double> pulls) {
    if (total < 0 || total > caps.stream().mapToInt(Integer::intValue).sum()) {
      throw new IllegalArgumentException(total + " cannot be split over " + caps);
    }
    double low = 0;
    double high = 1;
    while (sum(caps, pulls, high) < total && high < 1e9) {
      high *= 2;
    }
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (sum(caps, pulls, middle) < total) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return rounded(total, caps, pulls, low);
  }

  private static double part(int cap, double pull, double level) {
    return Math.min(cap, level * pull * cap);
  }

  private static double sum(List<Integer> caps, List<Double> pulls, double level) {
    double sum = 0;
    for (int i = 0; i < caps.size(); i++) {
      sum += part(caps.get(i), pulls.get(i), level);
    }
    return sum;
  }

  /** Whole parts below these, and what is left over by largest fractions. */
  private static List<Integer> rounded(
      int total, List<Integer> caps, List<Double> pulls, double level) {
    List<Integer> parts = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    double[] fractions = new double[caps.size()];
    int left = total;
    for (int i = 0; i < caps.size(); i++) {
      double exact = part(caps.get(i), pulls.get(i), level);
      int whole = Math.min(left, (int) exact);
      fractions[i] = exact - whole;
      parts.add(whole);
      order.add(i);
      left -= whole;
    }
    order.sort(Comparator.comparing((Integer i) -> -fractions[i]).thenComparing(i -> i));
    while (left > 0) {
      for (int i : order) {
        if (left > 0 && parts.get(i) < caps.get(i)) {
          parts.set(i, parts.get(i) + 1);
          left--;
        }
      }
    }
    return parts;
  }
}
