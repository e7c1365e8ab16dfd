package id.kla.jobs.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A unit's place by its change of score among those that started from the same level. Low starters
 * rise and high starters fall by chance alone, so a change is set beside what the other equal
 * starters did. Source: Barnett et al. 2005, "Regression to the mean: what it is and how to deal
 * with it".
 *
 * @param unit the unit
 * @param start level it started from, such as a predikat
 * @param change of its score; null if there is none to compare
 * @param rank 1 for the largest change; equal changes share the better rank; null without a change
 * @param ties how many others share the rank
 * @param n number of units with a change that started from this level
 * @param others mean change of the other equal starters; null if there are none
 * @param beyond change less that mean; null likewise
 */
public record DeltaRanking(
    String unit,
    String start,
    BigDecimal change,
    Integer rank,
    int ties,
    int n,
    BigDecimal others,
    BigDecimal beyond) {

  /**
   * One unit over one edition, or over another span that is the same for all.
   *
   * @param unit the unit, such as a district code
   * @param start level it started from
   * @param change of its score, both ends by one instrument and at one stage; null if an end is
   *     unknown or the instruments differ
   */
  public record Change(String unit, String start, BigDecimal change) {}

  /** The ranking, in the order of level, rank (none last) and unit. */
  public static List<DeltaRanking> of(List<Change> changes) {
    Map<String, List<Change>> starters =
        changes.stream()
            .collect(Collectors.groupingBy(Change::start, TreeMap::new, Collectors.toList()));
    List<DeltaRanking> ranking = new ArrayList<>();
    for (List<Change> equal : starters.values()) {
      List<BigDecimal> known =
          equal.stream().map(Change::change).filter(change -> change != null).toList();
      equal.stream()
          .map(one -> ranked(one, known))
          .sorted(
              Comparator.comparing(
                      DeltaRanking::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                  .thenComparing(DeltaRanking::unit))
          .forEach(ranking::add);
    }
    return List.copyOf(ranking);
  }

  private static DeltaRanking ranked(Change one, List<BigDecimal> known) {
    BigDecimal change = one.change();
    int n = known.size();
    if (change == null) {
      return new DeltaRanking(one.unit(), one.start(), null, null, 0, n, null, null);
    }
    int larger = (int) known.stream().filter(other -> other.compareTo(change) > 0).count();
    int equal = (int) known.stream().filter(other -> other.compareTo(change) == 0).count();
    BigDecimal others = null;
    if (n > 1) {
      BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      others = sum.subtract(change).divide(BigDecimal.valueOf(n - 1L), MathContext.DECIMAL64);
    }
    return new DeltaRanking(
        one.unit(),
        one.start(),
        change,
        larger + 1,
        equal - 1,
        n,
        others,
        others == null ? null : change.subtract(others));
  }
}
