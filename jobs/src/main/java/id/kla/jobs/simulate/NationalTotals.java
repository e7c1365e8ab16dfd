package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.reference.OfficialTotal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many districts there are at each step of an edition: as announced where it was, between
 * announced editions in a straight line over the years.
 */
final class NationalTotals {
  private static final List<OfficialTotal> TABLE = OfficialTotal.all();
  private static final List<Predikat> LEVELS =
      List.of(Predikat.UTAMA, Predikat.NINDYA, Predikat.MADYA, Predikat.PRATAMA);

  /**
   * Of 2017 only the 126 awards and the two Utama are known; the editions around it have a split.
   */
  private static final int UNSPLIT = 2017;

  private static final int SPLIT_BEFORE = 2015;
  private static final int SPLIT_AFTER = 2018;

  /**
   * Of those without an award who took part, 46 of 209 had more than 500 points in 2018, from the
   * announced 223 above 500 and 177 awards. That this share rises to six in ten until 2025, as self
   * scores do, is an assumption.
   */
  private static final int SHARE_SOURCED = 2018;

  private static final int SHARE_LATEST = 2025;
  private static final double SHARE_THEN = 0.6;

  private NationalTotals() {}

  /** The levels that were ever awarded, highest first. */
  static List<Predikat> levels() {
    return LEVELS;
  }

  /** Districts awarded each level. */
  static Map<Predikat, Integer> awarded(int awardYear) {
    Map<Predikat, Integer> split = new EnumMap<>(Predikat.class);
    if (awardYear != UNSPLIT) {
      LEVELS.forEach(level -> split.put(level, count(awardYear, level.label()).orElseThrow()));
      return split;
    }
    int utama = count(UNSPLIT, Predikat.UTAMA.label()).orElseThrow();
    int rest = count(UNSPLIT, OfficialTotal.AWARDED).orElseThrow() - utama;
    int nindya = interpolated(Predikat.NINDYA, rest);
    int madya = interpolated(Predikat.MADYA, rest);
    split.put(Predikat.UTAMA, utama);
    split.put(Predikat.NINDYA, nindya);
    split.put(Predikat.MADYA, madya);
    split.put(Predikat.PRATAMA, rest - nindya - madya);
    return split;
  }

  /** A level's share of the awards below Utama, in a straight line from 2015 to 2018. */
  private static int interpolated(Predikat level, int of) {
    double before = shareBelowUtama(level, SPLIT_BEFORE);
    double after = shareBelowUtama(level, SPLIT_AFTER);
    double way = (double) (UNSPLIT - SPLIT_BEFORE) / (SPLIT_AFTER - SPLIT_BEFORE);
    return rounded(of * (before + (after - before) * way));
  }

  private static double shareBelowUtama(Predikat level, int year) {
    int below =
        LEVELS.stream()
            .filter(one -> one != Predikat.UTAMA)
            .mapToInt(one -> count(year, one.label()).orElseThrow())
            .sum();
    return (double) count(year, level.label()).orElseThrow() / below;
  }

  /** Districts that sent a self-assessment. */
  static int tookPart(int awardYear) {
    int[][] known = {
      {2015, count(2015, "developing").orElseThrow()},
      {2018, count(2018, "self_assessed").orElseThrow()},
      {2022, count(2022, "took_part").orElseThrow()},
      {2025, count(2025, "took_part").orElseThrow()}
    };
    for (int i = 1; i < known.length; i++) {
      if (awardYear <= known[i][0]) {
        double way = (double) (awardYear - known[i - 1][0]) / (known[i][0] - known[i - 1][0]);
        return rounded(known[i - 1][1] + (known[i][1] - known[i - 1][1]) * way);
      }
    }
    throw new IllegalArgumentException("No edition of " + awardYear + " is simulated");
  }

  /** Districts whose self-assessment exceeds 500 points. */
  static int aboveEntry(int awardYear) {
    int all = awarded(awardYear).values().stream().mapToInt(Integer::intValue).sum();
    int others = tookPart(awardYear) - all;
    int of2018 = awarded(SHARE_SOURCED).values().stream().mapToInt(Integer::intValue).sum();
    double sourced =
        (double) (count(SHARE_SOURCED, "self_assessed_above_500").orElseThrow() - of2018)
            / (tookPart(SHARE_SOURCED) - of2018);
    double way = Math.max(0, (double) (awardYear - SHARE_SOURCED) / (SHARE_LATEST - SHARE_SOURCED));
    return all + rounded(others * (sourced + (SHARE_THEN - sourced) * way));
  }

  private static Optional<Integer> count(int awardYear, String measure) {
    return TABLE.stream()
        .filter(total -> total.awardYear() == awardYear && total.measure().equals(measure))
        .map(OfficialTotal::count)
        .findFirst();
  }

  private static int rounded(double number) {
    return (int) StrictMath.round(number);
  }
}
