package id.kla.jobs.peers;

import id.kla.jobs.statistics.WilsonInterval;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many comparable districts once gained how much in one indicator from one cycle to the next.
 * Only scores of one instrument and one stage are put together, the last stage that both cycles
 * have. Districts of the same level at first are comparable; where fewer than {@value #FEW} are
 * known, all are. One with less room than the gain asked for could not have gained it and is left
 * out of the denominator.
 */
final class Attainability {
  static final int FEW = 10;

  private static final int ALL_LEVELS = -1;

  private final Map<Key, List<Best>> best = new HashMap<>();
  private final Map<Key, List<Step>> steps = new HashMap<>();
  private final Map<Ask, Chance> told = new HashMap<>();

  private record Key(String instrument, int level, String indicator) {}

  private record Ask(Key key, BigDecimal gain) {}

  /**
   * The most that a district gained.
   *
   * @param gain points; negative where it only lost
   * @param room that it had before its best gain; null without weights
   */
  private record Best(String district, BigDecimal gain, BigDecimal room, boolean simulated) {}

  /** A gain that was seen, and the share of comparable districts that came to it. */
  record Step(BigDecimal gain, double share) {}

  /**
   * The chance of a gain.
   *
   * @param share null where nobody is comparable
   * @param reached comparable districts that gained as much
   * @param n comparable districts
   * @param sameLevel whether they are those of the same level
   * @param simulated whether any of their scores is not real
   */
  record Chance(Double share, int reached, int n, boolean sameLevel, boolean simulated) {
    WilsonInterval interval() {
      return WilsonInterval.of(reached, n);
    }
  }

  /**
   * A gain from one cycle to the next.
   *
   * @param level of the district before; null where that is not known
   */
  record Seen(Sheet from, Sheet to, Integer level, String indicator, BigDecimal gain) {}

  /**
   * From all pairs of cycles of all districts.
   *
   * @param simulated whether simulated scores count
   */
  static Attainability of(Sheets sheets, boolean simulated) {
    return of(
        seen(sheets).stream()
            .filter(one -> simulated || !(one.from().simulated() || one.to().simulated()))
            .toList());
  }

  /** From these gains. */
  static Attainability of(List<Seen> gains) {
    Attainability made = new Attainability();
    Map<Key, Map<String, Best>> byDistrict = new HashMap<>();
    for (Seen one : gains) {
      made.put(byDistrict, one, ALL_LEVELS);
      if (one.level() != null) {
        made.put(byDistrict, one, one.level());
      }
    }
    byDistrict.forEach((key, districts) -> made.best.put(key, List.copyOf(districts.values())));
    return made;
  }

  private void put(Map<Key, Map<String, Best>> byDistrict, Seen one, int level) {
    Sheet.Cell before = one.from().indicators().get(one.indicator());
    Best gained =
        new Best(
            one.from().district(),
            one.gain(),
            before.headroom(),
            one.from().simulated() || one.to().simulated());
    byDistrict
        .computeIfAbsent(
            new Key(one.to().instrument(), level, one.indicator()), key -> new HashMap<>())
        .merge(
            gained.district(),
            gained,
            (old, other) -> other.gain().compareTo(old.gain()) > 0 ? other : old);
  }

  /** All gains from one cycle to the next. */
  static List<Seen> seen(Sheets sheets) {
    List<Integer> cycles = Cycles.all().stream().map(Cycle::cycleYear).toList();
    List<Seen> seen = new ArrayList<>();
    for (String district : sheets.districts()) {
      for (int i = 1; i < cycles.size(); i++) {
        addPair(seen, sheets.of(district), cycles.get(i - 1), cycles.get(i));
      }
    }
    return seen;
  }

  private static void addPair(List<Seen> seen, List<Sheet> own, int before, int after) {
    Sheet from = null;
    Sheet to = null;
    for (Sheet earlier : own) {
      for (Sheet later : own) {
        if (earlier.cycle() == before
            && later.cycle() == after
            && earlier.total() != null
            && later.comparableTo(earlier)
            && !earlier.indicators().isEmpty()) {
          from = earlier;
          to = later;
        }
      }
    }
    if (from != null) {
      Integer level = GapRows.level(from.cycle(), from.total());
      for (Map.Entry<String, BigDecimal> gain : Gains.between(from, to).entrySet()) {
        seen.add(new Seen(from, to, level, gain.getKey(), gain.getValue()));
      }
    }
  }

  /** The chance of a gain for a district of a level. */
  Chance of(String instrument, int level, String indicator, BigDecimal gain) {
    return told.computeIfAbsent(
        new Ask(new Key(instrument, level, indicator), gain),
        ask -> {
          List<Best> own = best.getOrDefault(ask.key(), List.of());
          return own.size() >= FEW
              ? chance(own, gain, true)
              : chance(
                  best.getOrDefault(new Key(instrument, ALL_LEVELS, indicator), List.of()),
                  gain,
                  false);
        });
  }

  private static Chance chance(List<Best> districts, BigDecimal gain, boolean sameLevel) {
    int n = 0;
    int reached = 0;
    boolean simulated = false;
    for (Best one : districts) {
      boolean gained = one.gain().compareTo(gain) >= 0;
      if (gained || one.room() == null || one.room().compareTo(gain) >= 0) {
        n++;
        reached += gained ? 1 : 0;
        simulated |= one.simulated();
      }
    }
    return new Chance(n == 0 ? null : (double) reached / n, reached, n, sameLevel, simulated);
  }

  /** The gains that were seen in an indicator, with their chances for a district of a level. */
  List<Step> steps(String instrument, int level, String indicator) {
    return steps.computeIfAbsent(
        new Key(instrument, level, indicator),
        key ->
            best.getOrDefault(new Key(instrument, ALL_LEVELS, indicator), List.of()).stream()
                .map(Best::gain)
                .filter(gain -> gain.signum() > 0)
                .distinct()
                .sorted()
                .map(
                    gain -> {
                      Chance chance = of(instrument, level, indicator, gain);
                      return new Step(gain, chance.n() == 0 ? 0 : chance.share());
                    })
                .filter(step -> step.share() > 0)
                .toList());
  }
}
