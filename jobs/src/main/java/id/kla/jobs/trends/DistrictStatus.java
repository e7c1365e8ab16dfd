package id.kla.jobs.trends;

import id.kla.jobs.statistics.MannKendall;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.StatusTables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The status words of each district, from its course and its last verified score. */
final class DistrictStatus {
  /** So many editions in a row at one level are a standstill. */
  static final int STANDSTILL = 3;

  private final Panel panel;
  private final Course course;
  private final List<Integer> predikat;
  private final int latest;

  private DistrictStatus(Panel panel, Course course) {
    this.panel = panel;
    this.course = course;
    this.predikat =
        IntStream.range(0, panel.editions())
            .mapToObj(edition -> level(course.standings().get(edition)))
            .collect(Collectors.toList());
    this.latest = panel.editions() - 1;
  }

  /** The rows of district_status. */
  static TableRows of(Panel panel, List<StageScore> scores, RegionRegister register) {
    TableRows rows = new TableRows(StatusTables.DISTRICT_STATUS);
    Set<String> changed = changed(panel, register);
    Map<String, StageScore> last = StageScore.lastVerified(scores);
    for (Course course : panel.courses()) {
      new DistrictStatus(panel, course)
          .add(rows, last.get(course.district()), register, changed.contains(course.district()));
    }
    return rows;
  }

  /** The districts that were formed between the editions, and those that they were part of. */
  private static Set<String> changed(Panel panel, RegionRegister register) {
    Set<String> codes = new TreeSet<>();
    for (Course course : panel.courses()) {
      if (!course.existed(0)) {
        codes.add(course.district());
        register
            .district(CodeSystem.KEMENDAGRI, course.district())
            .ifPresent(
                district -> register.parents(district).forEach(one -> codes.add(one.code())));
      }
    }
    return codes;
  }

  private void add(
      TableRows rows, StageScore score, RegionRegister register, boolean territoryChanged) {
    Integer asOf = last();
    int streak = asOf == null ? 0 : streak(asOf);
    String move = move(latest);
    int fell = lastFall();
    Integer formed = course.existed(0) ? null : firstExisting();
    District district = register.district(CodeSystem.KEMENDAGRI, course.district()).orElse(null);
    ArrowRule arrow = arrow(territoryChanged);
    rows.add(
        course.district(),
        course.province(),
        panel.years().get(latest),
        course.standings().get(latest).code(),
        move,
        asOf == null ? null : panel.years().get(asOf),
        asOf == null ? null : streak,
        asOf == null ? null : panel.years().get(asOf) - panel.years().get(asOf - streak + 1) + 1,
        streak >= STANDSTILL,
        asOf != null && fell >= 0 && predikat.get(asOf) >= predikat.get(fell),
        isLowAndFalling(asOf),
        first(0),
        first(1),
        formed,
        district == null ? null : parents(register, district),
        arrow.arrow(),
        arrow.reason(),
        score == null ? null : score.cycle(),
        score == null ? null : score.stage().code(),
        score == null ? null : score.score(),
        score == null ? null : score.aboveLine(),
        score == null || score.level() == null ? null : score.shortOf(score.level() + 1),
        course.anySimulated() || (score != null && score.simulated()));
  }

  /** What happened from the edition before; both ends must be known. */
  String move(int edition) {
    Integer before = edition == 0 ? null : predikat.get(edition - 1);
    Integer after = predikat.get(edition);
    if (before == null || after == null || (before == 0 && after == 0)) {
      return "tidak_terbanding";
    }
    if (before == 0) {
      return "masuk";
    }
    if (after == 0) {
      return "keluar";
    }
    int step = Integer.compare(after, before);
    return step > 0 ? "naik" : step < 0 ? "turun" : "bertahan";
  }

  /** A predikat, or 0 for a district known to hold none, whether it took part or not. */
  private static Integer level(Standing standing) {
    return standing == Standing.NONE ? Integer.valueOf(0) : Levels.ofPredikat(standing);
  }

  /** The last edition with a known result; null if there is none. */
  private Integer last() {
    for (int edition = latest; edition >= 0; edition--) {
      if (predikat.get(edition) != null) {
        return edition;
      }
    }
    return null;
  }

  /** Editions in a row at the level of this one. */
  private int streak(int edition) {
    int from = edition;
    while (from > 0 && Objects.equals(predikat.get(from - 1), predikat.get(edition))) {
      from--;
    }
    return edition - from + 1;
  }

  /** The edition before the last fall between two editions; -1 if there was none. */
  private int lastFall() {
    for (int edition = latest; edition > 0; edition--) {
      String move = move(edition);
      if (move.equals("turun") || move.equals("keluar")) {
        return edition - 1;
      }
    }
    return -1;
  }

  /** The last move that can be told was a fall to Pratama, or out. */
  private boolean isLowAndFalling(Integer asOf) {
    return asOf != null
        && (move(asOf).equals("keluar") || (move(asOf).equals("turun") && predikat.get(asOf) <= 1));
  }

  /** The first edition known at a level or above; null if there is none. */
  private Integer first(int level) {
    return IntStream.range(0, panel.editions())
        .filter(edition -> predikat.get(edition) != null && predikat.get(edition) >= level)
        .mapToObj(panel.years()::get)
        .findFirst()
        .orElse(null);
  }

  private Integer firstExisting() {
    return IntStream.range(0, panel.editions())
        .filter(course::existed)
        .mapToObj(panel.years()::get)
        .findFirst()
        .orElse(null);
  }

  private static String parents(RegionRegister register, District district) {
    String parents =
        register.parents(district).stream().map(District::code).collect(Collectors.joining("; "));
    return parents.isEmpty() ? null : parents;
  }

  private ArrowRule arrow(boolean territoryChanged) {
    double[] known =
        predikat.stream().filter(Objects::nonNull).mapToDouble(Integer::intValue).toArray();
    return ArrowRule.of(known.length, false, territoryChanged, MannKendall.of(known).orElse(null));
  }
}
