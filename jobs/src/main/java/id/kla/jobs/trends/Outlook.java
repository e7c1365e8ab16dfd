package id.kla.jobs.trends;

import id.kla.jobs.statistics.GapCounts;
import id.kla.jobs.statistics.MatrixDraws;
import id.kla.jobs.statistics.Projection;
import id.kla.jobs.statistics.TransitionCounts;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.OutlookTables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where the districts with a known level at the latest edition may stand until {@value #LAST_YEAR},
 * by three models of how they move: all pairs, the recent pairs, and each province by its own.
 */
final class Outlook {
  static final int LAST_YEAR = 2030;
  static final int DRAWS = 200;
  static final long SEED = 20250808;
  private static final int RECENT_EDITIONS = 4;
  private static final int FEWEST_PAIRS_OF_PROVINCE = 30;
  private static final int PRATAMA = 1;
  private static final int UTAMA = 4;

  private final Panel panel;
  private final List<Integer> wantedAtUtama;
  private final int latest;
  private final int steps;
  private final TableRows levels = new TableRows(OutlookTables.PROJECTIONS);
  private final TableRows targets = new TableRows(OutlookTables.PROJECTION_TARGETS);
  private final TableRows districts = new TableRows(OutlookTables.PROJECTION_DISTRICTS);

  private Outlook(Panel panel, List<Integer> wantedAtUtama) {
    this.panel = panel;
    this.wantedAtUtama = wantedAtUtama;
    this.latest = panel.editions() - 1;
    this.steps = LAST_YEAR - panel.years().get(latest);
  }

  /**
   * The rows of projections, projection_targets and projection_districts; none once the latest
   * edition is that of the last year.
   *
   * @param wantedAtUtama how many districts are wanted at Utama or KLA, one target each
   */
  static List<TableRows> of(Panel panel, List<Integer> wantedAtUtama) {
    Outlook made = new Outlook(panel, wantedAtUtama);
    if (made.steps > 0) {
      made.add();
    }
    return List.of(made.levels, made.targets, made.districts);
  }

  private void add() {
    Panel lately = panel.from(Math.max(0, panel.editions() - RECENT_EDITIONS));
    MatrixDraws pooled = draws(panel, panel.courses());
    MatrixDraws recent = draws(lately, lately.courses());
    addModel("pooled", each(province -> pooled), pairs(panel, panel.courses()));
    addModel("recent", each(province -> recent), pairs(lately, lately.courses()));
    addModel("province", each(province -> own(province, pooled)), pairs(panel, panel.courses()));
    addDistricts(pooled);
  }

  /** Draws from the moves of these districts, which are of this panel. */
  private static MatrixDraws draws(Panel panel, List<Course> courses) {
    List<GapCounts> moves =
        courses.stream()
            .map(course -> Pairs.of(panel, course).gaps())
            .filter(gaps -> gaps.ignoringGaps().total() > 0)
            .toList();
    boolean[][] possible = new boolean[Levels.COUNT][Levels.COUNT];
    Arrays.stream(possible).forEach(row -> Arrays.fill(row, true));
    return moves.isEmpty() ? null : MatrixDraws.oneYear(moves, possible, DRAWS, SEED);
  }

  private static long pairs(Panel panel, List<Course> courses) {
    return courses.stream().mapToLong(course -> Pairs.of(panel, course).counts().total()).sum();
  }

  /** A province's own draws; those of all where it has too few pairs or a level it cannot leave. */
  private MatrixDraws own(List<Course> province, MatrixDraws pooled) {
    TransitionCounts moves =
        TransitionCounts.sum(
            Levels.COUNT,
            province.stream().map(course -> Pairs.of(panel, course).counts()).toList());
    return moves.total() < FEWEST_PAIRS_OF_PROVINCE
            || !moves.emptyRows().equals(pooled.notEstimable())
        ? pooled
        : draws(panel, province);
  }

  private interface Model {
    MatrixDraws of(List<Course> province);
  }

  /** The projection of each province; none where there are no moves at all. */
  private Map<String, Projection> each(Model model) {
    Map<String, Projection> parts = new TreeMap<>();
    for (String province : new TreeSet<>(panel.courses().stream().map(Course::province).toList())) {
      List<Course> courses =
          panel.courses().stream().filter(course -> course.province().equals(province)).toList();
      MatrixDraws matrices = model.of(courses);
      if (matrices != null) {
        parts.put(
            province,
            Projection.of(
                matrices,
                IntStream.range(0, Levels.COUNT).mapToObj(level -> count(courses, level)).toList(),
                steps,
                SEED + Integer.parseInt(province)));
      }
    }
    return parts;
  }

  private long count(List<Course> courses, int level) {
    return courses.stream()
        .filter(course -> course.level(latest) != null && course.level(latest) == level)
        .count();
  }

  private void addModel(String model, Map<String, Projection> parts, long pairs) {
    if (parts.isEmpty()) {
      return;
    }
    Projection all = Projection.together(List.copyOf(parts.values()));
    long existing = panel.courses().stream().filter(course -> course.existed(latest)).count();
    long known = IntStream.range(0, Levels.COUNT).mapToLong(l -> count(panel.courses(), l)).sum();
    long projected = known - all.notProjected();
    for (int step = 1; step <= steps; step++) {
      for (int level = 0; level < Levels.COUNT; level++) {
        boolean estimable = all.mean(step, level) != null;
        levels.add(
            model,
            panel.years().get(latest) + step,
            Levels.label(level),
            all.mean(step, level),
            all.quantile(step, level, 0.05),
            all.quantile(step, level, 0.5),
            all.quantile(step, level, 0.95),
            all.quantileAtLeast(step, level, 0.05),
            all.quantileAtLeast(step, level, 0.25),
            all.quantileAtLeast(step, level, 0.5),
            all.quantileAtLeast(step, level, 0.75),
            all.quantileAtLeast(step, level, 0.95),
            projected,
            existing - projected,
            pairs,
            DRAWS,
            SEED,
            estimable ? OneYear.ESTIMATED : "not_estimable",
            simulated());
      }
    }
    addTargets(model, parts, all, existing, projected);
  }

  /** A target for all districts says nothing while some of them are not projected. */
  private void addTargets(
      String model, Map<String, Projection> parts, Projection all, long existing, long projected) {
    boolean whole = existing == projected;
    Double everyDistrict = whole ? all.probability(steps, PRATAMA, existing) : null;
    addTarget(model, "every_district_pratama", existing, everyDistrict, projected, existing);
    Double provinces = 0.0;
    for (Map.Entry<String, Projection> part : parts.entrySet()) {
      long size = panel.courses().stream().filter(c -> c.province().equals(part.getKey())).count();
      provinces += whole ? part.getValue().probability(steps, PRATAMA, size) : 0;
    }
    addTarget(model, "every_province_provila", parts.size(), everyDistrict, projected, existing);
    addTarget(
        model,
        "expected_provinces_provila",
        parts.size(),
        whole ? provinces / parts.size() : null,
        projected,
        existing);
    for (int wanted : wantedAtUtama) {
      addTarget(
          model,
          "utama_or_kla",
          wanted,
          all.probability(steps, UTAMA, wanted),
          projected,
          existing);
    }
  }

  private void addTarget(
      String model, String target, long wanted, Double probability, long projected, long existing) {
    targets.add(
        model,
        target,
        wanted,
        LAST_YEAR,
        probability,
        projected,
        existing - projected,
        probability == null ? "districts_not_projected" : OneYear.ESTIMATED,
        simulated());
  }

  /** The probability of each district to hold a predikat within the steps, the least last. */
  private void addDistricts(MatrixDraws pooled) {
    List<Double> byLevel = pooled == null ? null : Projection.reached(pooled, PRATAMA, steps);
    List<Double> utama = pooled == null ? null : Projection.reached(pooled, UTAMA, steps);
    for (Course course : panel.courses()) {
      Integer level = course.level(latest);
      boolean known = level != null && byLevel != null;
      districts.add(
          course.district(),
          course.standings().get(latest).code(),
          LAST_YEAR,
          known ? byLevel.get(level) : null,
          known ? utama.get(level) : null,
          known && byLevel.get(level) != null ? OneYear.ESTIMATED : "not_projected",
          simulated());
    }
  }

  private boolean simulated() {
    return panel.courses().stream().anyMatch(Course::anyLevelSimulated);
  }
}
