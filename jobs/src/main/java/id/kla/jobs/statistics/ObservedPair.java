package id.kla.jobs.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Two observed levels of one district, one after the other.
 *
 * @param from earlier level, from 0
 * @param to later level, from 0
 * @param gap years between them, 1 or more
 */
public record ObservedPair(int from, int to, int gap) {
  /** Refuses a negative level and a gap that is not a whole number of years forward. */
  public ObservedPair {
    if (from < 0 || to < 0 || gap < 1) {
      throw new IllegalArgumentException(
          "Not a pair: from " + from + " to " + to + " over " + gap + " years");
    }
  }

  /**
   * The pairs of neighbouring editions in which both levels are observed. An edition without a
   * level drops the pairs on both of its sides; it is never bridged.
   *
   * @param years years of the editions, rising
   * @param levels level in each of them, null where not observed
   */
  public static List<ObservedPair> ofPath(List<Integer> years, List<Integer> levels) {
    if (years.size() != levels.size()) {
      throw new IllegalArgumentException(years.size() + " years, but " + levels.size() + " levels");
    }
    List<ObservedPair> pairs = new ArrayList<>();
    for (int t = 1; t < levels.size(); t++) {
      Integer from = levels.get(t - 1);
      Integer to = levels.get(t);
      if (from != null && to != null) {
        pairs.add(new ObservedPair(from, to, years.get(t) - years.get(t - 1)));
      }
    }
    return pairs;
  }
}
