package id.kla.jobs.peers;

import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.SparkSchema;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many comparable districts gained how much in one indicator from one cycle to the next: once
 * in any cycle, and in how many of their cycles. Only scores of one instrument and one stage are
 * put together, the last stage that both cycles have. Districts of the same level at first are
 * comparable; where fewer than {@value #FEW} are known, all are. One with less room than the gain
 * asked for could not have gained it and is left out of the denominator.
 */
final class Attainability {
  static final int FEW = 10;

  /** Stands for a level that is not known. */
  static final int ALL_LEVELS = -1;

  private final Map<Key, Kept> kept;
  private final Map<Key, GainSteps> steps = new HashMap<>();
  private final Map<Key, double[]> shares = new HashMap<>();

  private Attainability(Map<Key, Kept> kept) {
    this.kept = kept;
  }

  private record Key(String instrument, int level, String indicator) {}

  /** The best of each district, and all of them. */
  private record Kept(Gained once, Gained perCycle) {
    static final Kept NONE = new Kept(Gained.NONE, Gained.NONE);
  }

  /**
   * The chance of a gain.
   *
   * @param share null where nobody is comparable
   * @param reached comparable districts, or cycles of districts, that gained as much
   * @param n comparable districts, or cycles of districts
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
  record Seen(Sheet from, Sheet to, Integer level, String indicator, BigDecimal gain) {
    boolean simulated() {
      return from.simulated() || to.simulated();
    }

    /** Points that it had before; null without weights. */
    BigDecimal room() {
      return from.indicators().get(indicator).headroom();
    }
  }

  /** From the gains of all districts that are wanted. */
  static Attainability of(Sheets sheets, Predicate<Seen> wanted) {
    Gathering gathering = new Gathering();
    for (int cycle : cycles()) {
      seen(
          sheets,
          cycle,
          one -> {
            if (wanted.test(one)) {
              gathering.add(one);
            }
          });
    }
    return gathering.made();
  }

  /** The cycles that have one before them, rising. */
  static List<Integer> cycles() {
    List<Integer> all = Cycles.all().stream().map(Cycle::cycleYear).toList();
    return all.subList(Math.min(1, all.size()), all.size());
  }

  /** Gains while they are handed in, the earliest cycle first. */
  static final class Gathering {
    private final Map<Key, Column> columns = new HashMap<>();
    private final Map<String, Integer> districts = new HashMap<>();

    /** Adds one. */
    void add(Seen one) {
      add(one, ALL_LEVELS);
      if (one.level() != null) {
        add(one, one.level());
      }
    }

    private void add(Seen one, int level) {
      String district = one.from().district();
      columns
          .computeIfAbsent(
              new Key(one.to().instrument(), level, one.indicator()), key -> new Column())
          .add(
              districts.computeIfAbsent(district, code -> districts.size()),
              thousandths(one.gain()),
              one.room() == null ? Integer.MAX_VALUE : thousandths(one.room()),
              one.simulated());
    }

    /** What they say so far. */
    Attainability made() {
      Map<Key, Kept> kept = new HashMap<>();
      columns.forEach(
          (key, column) -> kept.put(key, new Kept(column.best(districts.size()), column.all())));
      return new Attainability(kept);
    }
  }

  /** Gains in one indicator; in whole thousandths of a point, as there are very many. */
  private static final class Column {
    private int size;
    private int[] district = new int[8];
    private int[] gain = new int[8];
    private int[] room = new int[8];
    private boolean[] simulated = new boolean[8];

    void add(int ofDistrict, int gained, int had, boolean isSimulated) {
      if (size == gain.length) {
        district = Arrays.copyOf(district, 2 * size);
        gain = Arrays.copyOf(gain, 2 * size);
        room = Arrays.copyOf(room, 2 * size);
        simulated = Arrays.copyOf(simulated, 2 * size);
      }
      district[size] = ofDistrict;
      gain[size] = gained;
      room[size] = had;
      simulated[size++] = isSimulated;
    }

    Gained all() {
      return Gained.of(gain, room, simulated, size);
    }

    /** The largest gain of each district, the earlier of equal ones. */
    Gained best(int districts) {
      int[] place = new int[districts];
      Arrays.fill(place, -1);
      Column best = new Column();
      for (int i = 0; i < size; i++) {
        int at = place[district[i]];
        if (at < 0) {
          place[district[i]] = best.size;
          best.add(district[i], gain[i], room[i], simulated[i]);
        } else if (gain[i] > best.gain[at]) {
          best.gain[at] = gain[i];
          best.room[at] = room[i];
          best.simulated[at] = simulated[i];
        }
      }
      return best.all();
    }
  }

  static int thousandths(BigDecimal points) {
    return points
        .setScale(SparkSchema.SCORE_SCALE, RoundingMode.HALF_UP)
        .unscaledValue()
        .intValueExact();
  }

  /** Hands on all gains from the cycle before to this one. */
  static void seen(Sheets sheets, int cycle, Consumer<Seen> taker) {
    int before =
        Cycles.all().stream()
            .map(Cycle::cycleYear)
            .filter(year -> year < cycle)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    for (String district : sheets.districts()) {
      pair(sheets.of(district), before, cycle, taker);
    }
  }

  private static void pair(List<Sheet> own, int before, int after, Consumer<Seen> taker) {
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
        taker.accept(new Seen(from, to, level, gain.getKey(), gain.getValue()));
      }
    }
  }

  /** The chance that a district of a level gains as much once, in any of its cycles. */
  Chance once(String instrument, int level, String indicator, BigDecimal gain) {
    return chance(instrument, level, indicator, thousandths(gain), false);
  }

  /** The chance that it does so in one cycle: the share of the cycles of comparable districts. */
  Chance perCycle(String instrument, int level, String indicator, BigDecimal gain) {
    return chance(instrument, level, indicator, thousandths(gain), true);
  }

  private Chance chance(
      String instrument, int level, String indicator, int gain, boolean perCycle) {
    Kept own = kept.getOrDefault(new Key(instrument, level, indicator), Kept.NONE);
    boolean sameLevel = own.once().size() >= FEW;
    Kept used =
        sameLevel ? own : kept.getOrDefault(new Key(instrument, ALL_LEVELS, indicator), Kept.NONE);
    Gained gains = perCycle ? used.perCycle() : used.once();
    int n = gains.able(gain);
    int reached = gains.reached(gain);
    return new Chance(
        n == 0 ? null : (double) reached / n, reached, n, sameLevel, gains.simulated(gain));
  }

  /** The gains that were seen in an indicator, with their chances for a district of a level. */
  GainSteps steps(String instrument, int level, String indicator) {
    return steps(new Key(instrument, level, indicator));
  }

  private GainSteps steps(Key key) {
    return steps.computeIfAbsent(
        key,
        one -> {
          List<Integer> gains = new ArrayList<>();
          List<Double> shares = new ArrayList<>();
          Gained all =
              kept.getOrDefault(new Key(key.instrument(), ALL_LEVELS, key.indicator()), Kept.NONE)
                  .once();
          for (int gain : all.positive()) {
            Double share =
                chance(key.instrument(), key.level(), key.indicator(), gain, false).share();
            if (share != null && share > 0) {
              gains.add(gain);
              shares.add(share);
            }
          }
          return new GainSteps(gains, shares);
        });
  }

  /** The shares of all gains that were seen, in any indicator, the largest first. */
  double[] shares(String instrument, int level) {
    return shares.computeIfAbsent(
        new Key(instrument, level, ""),
        asked -> {
          Stream<Key> keys =
              kept.keySet().stream()
                  .filter(key -> key.level() == ALL_LEVELS && key.instrument().equals(instrument));
          return keys.map(key -> steps(new Key(instrument, level, key.indicator())))
              .flatMapToDouble(GainSteps::shares)
              .map(share -> -share)
              .distinct()
              .sorted()
              .map(share -> -share)
              .toArray();
        });
  }
}
