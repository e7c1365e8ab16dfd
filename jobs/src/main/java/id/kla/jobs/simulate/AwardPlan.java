package id.kla.jobs.simulate;

import id.kla.jobs.simulate.PublishedFacts.Fact;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Who receives what in each edition: what was published is kept, the rest fills the national totals
 * by a standing of each district that changes little from edition to edition.
 *
 * <p>The standing is the logit of the share of districts below it. Where a level was published it
 * is that of the middle of the level in its edition; between such editions it runs in a straight
 * line, before and after them it wears off towards a standing drawn for the district.
 */
final class AwardPlan {
  private static final double SPREAD = 0.9;
  private static final double AVERAGE_UNKNOWN = -0.6;
  private static final double WEARS_OFF = 0.9;
  private static final double NOISE = 0.22;
  private static final double NOISE_STAYS = 0.7;

  private final RegionRegister register = RegionRegister.standard();
  private final PublishedFacts facts;
  private final List<Integer> editions;
  private final Map<Integer, Map<String, Outcome>> outcomes = new HashMap<>();

  AwardPlan(PublishedFacts facts, long seed) {
    this.facts = facts;
    this.editions = Settings.possibleCycles().stream().map(cycle -> cycle.awardYear()).toList();
    Map<String, double[]> standings = new HashMap<>();
    for (District district : register.districts()) {
      standings.put(district.code(), standings(district, seed));
    }
    for (int edition = 0; edition < editions.size(); edition++) {
      outcomes.put(editions.get(edition), outcomes(edition, standings));
    }
  }

  /** The outcome for a district that existed then. */
  Outcome outcome(District district, int awardYear) {
    return outcomes.get(awardYear).get(district.code());
  }

  private double[] standings(District district, long seed) {
    Random draws = Draws.of(seed, "standing", district.code());
    double own = AVERAGE_UNKNOWN + SPREAD * draws.nextGaussian();
    Double[] anchors = new Double[editions.size()];
    for (int i = 0; i < anchors.length; i++) {
      anchors[i] = anchor(district, editions.get(i));
    }
    double[] standings = new double[anchors.length];
    double noise = NOISE * draws.nextGaussian();
    for (int i = 0; i < anchors.length; i++) {
      standings[i] = between(anchors, i, own) + noise;
      noise = NOISE_STAYS * noise + NOISE * draws.nextGaussian();
    }
    return standings;
  }

  private Double anchor(District district, int awardYear) {
    Fact fact = facts.of(district, awardYear).orElse(null);
    if (fact instanceof Fact.Level level) {
      double above = 0;
      for (Predikat one : NationalTotals.levels()) {
        int count = NationalTotals.awarded(awardYear).get(one);
        if (one == level.predikat()) {
          return logit(above + count / 2.0);
        }
        above += count;
      }
      return null;
    }
    int awarded =
        NationalTotals.awarded(awardYear).values().stream().mapToInt(Integer::intValue).sum();
    return fact instanceof Fact.NoPredikat
        ? Double.valueOf(logit((awarded + register.districts().size()) / 2.0))
        : null;
  }

  /** The logit of the share of districts that stand below, when so many stand above. */
  private double logit(double above) {
    double all = register.districts().size();
    return StrictMath.log((all - above) / above);
  }

  private static double between(Double[] anchors, int at, double own) {
    int before = at;
    while (before >= 0 && anchors[before] == null) {
      before--;
    }
    int after = at;
    while (after < anchors.length && anchors[after] == null) {
      after++;
    }
    if (before >= 0 && after < anchors.length) {
      double way = before == after ? 0 : (double) (at - before) / (after - before);
      return anchors[before] + (anchors[after] - anchors[before]) * way;
    }
    if (before < 0 && after == anchors.length) {
      return own;
    }
    double anchor = before >= 0 ? anchors[before] : anchors[after];
    int distance = before >= 0 ? at - before : after - at;
    return own + (anchor - own) * StrictMath.pow(WEARS_OFF, distance);
  }

  private Map<String, Outcome> outcomes(int edition, Map<String, double[]> standings) {
    int year = editions.get(edition);
    List<District> ranked =
        register.districts().stream()
            .filter(district -> register.existedIn(district, year))
            .sorted(
                Comparator.comparing(
                        (District one) -> standings.get(one.code())[edition],
                        Comparator.reverseOrder())
                    .thenComparing(District::code))
            .toList();
    Map<String, Predikat> levels = levels(year, ranked);
    Set<String> tookPart = filled(levels.keySet(), ranked, NationalTotals.tookPart(year));
    Set<String> admitted = filled(levels.keySet(), ranked, NationalTotals.aboveEntry(year));
    Map<String, Outcome> byCode = new HashMap<>();
    for (District district : ranked) {
      byCode.put(
          district.code(),
          new Outcome(
              levels.get(district.code()),
              tookPart.contains(district.code()),
              admitted.contains(district.code()),
              facts.isReported(district, year)));
    }
    return byCode;
  }

  /** Those awarded, and of the others the best, up to so many. */
  private static Set<String> filled(Set<String> awarded, List<District> ranked, int wanted) {
    Set<String> filled = new HashSet<>(awarded);
    for (District district : ranked) {
      if (filled.size() >= wanted) {
        break;
      }
      filled.add(district.code());
    }
    return filled;
  }

  private Map<String, Predikat> levels(int year, List<District> ranked) {
    Map<Predikat, Integer> left = new EnumMap<>(NationalTotals.awarded(year));
    Map<String, Predikat> levels = new HashMap<>();
    List<District> open = new ArrayList<>();
    for (District district : ranked) {
      Fact fact = facts.of(district, year).orElse(null);
      if (fact instanceof Fact.Level level) {
        levels.put(district.code(), level.predikat());
        left.merge(level.predikat(), -1, Integer::sum);
      } else if (!(fact instanceof Fact.NoPredikat)) {
        open.add(district);
      }
    }
    for (District district : chosen(year, open, left)) {
      Predikat level =
          NationalTotals.levels().stream()
              .filter(one -> left.get(one) > 0 && mayHold(district, year, one))
              .findFirst()
              .orElse(Predikat.PRATAMA);
      levels.put(district.code(), level);
      left.merge(level, -1, Integer::sum);
    }
    return levels;
  }

  /** Who receives the awards that are left, best first: those bound to, then by rank. */
  private List<District> chosen(int year, List<District> ranked, Map<Predikat, Integer> left) {
    int awards = left.values().stream().mapToInt(count -> Math.max(0, count)).sum();
    Set<District> chosen = new HashSet<>();
    ranked.stream().filter(one -> facts.mustReceive(one, year)).forEach(chosen::add);
    for (District district : ranked) {
      if (chosen.size() >= awards) {
        break;
      }
      chosen.add(district);
    }
    return ranked.stream().filter(chosen::contains).toList();
  }

  private boolean mayHold(District district, int year, Predikat level) {
    if (facts.excluded(district, year).contains(level)) {
      return false;
    }
    return !(facts.of(district, year).orElse(null) instanceof Fact.Recipient recipient)
        || recipient.oneOf().isEmpty()
        || recipient.oneOf().contains(level);
  }
}
