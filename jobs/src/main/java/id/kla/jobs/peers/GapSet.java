package id.kla.jobs.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets of indicators whose gains together close a gap. */
final class GapSet {
  private static final Comparator<Part> ORDER =
      Comparator.comparing(Part::gain).reversed().thenComparing(Part::indicator);

  private GapSet() {}

  /**
   * A gain in one indicator.
   *
   * @param indicator its key
   * @param gain points, above 0
   */
  record Part(String indicator, BigDecimal gain) {}

  /**
   * The fewest indicators that close a gap: those with most room, the last one only as far as
   * needed. No smaller set can do, since any other of that size has less room.
   *
   * @return none where the room is not enough or not known
   */
  static List<Part> smallest(Sheet sheet, BigDecimal gap) {
    List<Part> parts = new ArrayList<>();
    sheet
        .indicators()
        .forEach(
            (key, cell) -> {
              if (cell.headroom() != null && cell.headroom().signum() > 0) {
                parts.add(new Part(key, cell.headroom()));
              }
            });
    return cut(parts, gap);
  }

  /**
   * The set whose least attainable gain is as attainable as can be, then with the fewest
   * indicators: for a share of comparable districts, every indicator may give what at least that
   * share once gained in it; the largest share whose gains close the gap decides.
   *
   * @param level of the district now
   * @return none where no gains that were ever seen close it
   */
  static List<Part> attainable(
      Sheet sheet, BigDecimal gap, int level, Attainability attainability) {
    Map<String, List<Attainability.Step>> steps = new TreeMap<>();
    TreeSet<Double> shares = new TreeSet<>(Comparator.reverseOrder());
    sheet
        .indicators()
        .forEach(
            (key, cell) -> {
              if (cell.headroom() != null && cell.headroom().signum() > 0) {
                List<Attainability.Step> own =
                    within(attainability, sheet.instrument(), level, key, cell.headroom());
                steps.put(key, own);
                own.forEach(step -> shares.add(step.share()));
              }
            });
    // The lower the share, the more each may give: the set that closes the gap is found by halving.
    List<Double> asked = List.copyOf(shares);
    List<Part> closing = List.of();
    int from = 0;
    int to = asked.size();
    while (from < to) {
      int middle = (from + to) / 2;
      List<Part> set = cut(parts(steps, asked.get(middle)), gap);
      if (set.isEmpty()) {
        from = middle + 1;
      } else {
        closing = set;
        to = middle;
      }
    }
    return closing;
  }

  /** What every indicator may give where at least this share once gained it. */
  private static List<Part> parts(Map<String, List<Attainability.Step>> steps, double share) {
    List<Part> parts = new ArrayList<>();
    steps.forEach(
        (key, own) ->
            own.stream()
                .filter(step -> step.share() >= share)
                .map(Attainability.Step::gain)
                .max(Comparator.naturalOrder())
                .ifPresent(gain -> parts.add(new Part(key, gain))));
    return parts;
  }

  /** The gains that were seen, up to the room there is, and that room as a whole. */
  private static List<Attainability.Step> within(
      Attainability attainability, String instrument, int level, String key, BigDecimal room) {
    List<Attainability.Step> steps =
        new ArrayList<>(
            attainability.steps(instrument, level, key).stream()
                .filter(step -> step.gain().compareTo(room) < 0)
                .toList());
    Attainability.Chance whole = attainability.of(instrument, level, key, room);
    if (whole.reached() > 0) {
      steps.add(new Attainability.Step(room, whole.share()));
    }
    return steps;
  }

  /** The largest parts until they add up to the gap; none if all together do not. */
  private static List<Part> cut(List<Part> parts, BigDecimal gap) {
    List<Part> set = new ArrayList<>();
    BigDecimal left = gap;
    for (Part part : parts.stream().sorted(ORDER).toList()) {
      if (left.signum() <= 0) {
        break;
      }
      BigDecimal gain = part.gain().min(left);
      set.add(new Part(part.indicator(), gain));
      left = left.subtract(gain);
    }
    return left.signum() > 0 ? List.of() : set;
  }
}
