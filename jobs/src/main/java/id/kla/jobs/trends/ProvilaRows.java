package id.kla.jobs.trends;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.table.StatusTables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether every district of a province holds a predikat, beside the lists that were announced. In
 * 2019 and 2021 some of those named were called forerunners (Pelopor), on the same ground.
 */
final class ProvilaRows {
  private static final String PROVILA = "Provila";
  private static final String FORERUNNER = "Pelopor";
  private static final String CANNOT_SAY = "cannot_say";

  private final Panel panel;
  private final Map<String, List<StageScore>> scores;
  private final List<ProvilaAward> awards;
  private final TableRows monitor = new TableRows(StatusTables.PROVILA_MONITOR);
  private final TableRows missing = new TableRows(StatusTables.PROVILA_MISSING);

  private ProvilaRows(Panel panel, List<StageScore> scores, List<ProvilaAward> awards) {
    this.panel = panel;
    this.scores =
        scores.stream()
            .filter(one -> one.stage().verified() && one.awardYear() != null)
            .collect(Collectors.groupingBy(StageScore::district));
    this.awards = awards;
  }

  /** The rows of provila_monitor and of provila_missing. */
  static List<TableRows> of(Panel panel, List<StageScore> scores, List<ProvilaAward> awards) {
    ProvilaRows made = new ProvilaRows(panel, scores, awards);
    for (Scope scope : Scope.all(panel)) {
      if (scope.kind() == Scope.Kind.PROVINCE) {
        for (int edition = 0; edition < panel.editions(); edition++) {
          made.add(scope, edition);
        }
      }
    }
    return List.of(made.monitor, made.missing);
  }

  private void add(Scope scope, int edition) {
    List<Course> districts =
        panel.courses(scope, edition).stream().filter(course -> course.existed(edition)).toList();
    if (districts.isEmpty()) {
      return;
    }
    int year = panel.years().get(edition);
    long holding = districts.stream().filter(one -> holds(one, edition)).count();
    long lacking =
        districts.stream().filter(one -> one.standings().get(edition) == Standing.NONE).count();
    long unknown = districts.size() - holding - lacking;
    String outcome = lacking > 0 ? "not_achieved" : unknown > 0 ? CANNOT_SAY : "achieved";
    String announced = announced(scope.code(), year);
    int streak = streak(scope.code(), edition);
    monitor.add(
        scope.code(),
        scope.borders().code(),
        year,
        districts.size(),
        holding,
        lacking,
        unknown,
        outcome,
        lacking > 1 || lacking + unknown == 0 ? "no" : unknown > 0 ? CANNOT_SAY : "yes",
        announced,
        agreement(outcome, announced),
        streak == 0 ? null : streak,
        streak == 0 ? null : year - panel.years().get(edition - streak + 1) + 1,
        districts.stream().anyMatch(one -> one.simulated().get(edition)));
    districts.stream()
        .filter(one -> !holds(one, edition))
        .forEach(one -> addMissing(scope, edition, one));
  }

  private void addMissing(Scope scope, int edition, Course course) {
    int year = panel.years().get(edition);
    StageScore score =
        scores.getOrDefault(course.district(), List.of()).stream()
            .filter(one -> one.awardYear() == year)
            .reduce((earlier, later) -> later)
            .orElse(null);
    missing.add(
        scope.code(),
        scope.borders().code(),
        year,
        course.district(),
        course.standings().get(edition).code(),
        score == null ? null : score.cycle(),
        score == null ? null : score.stage().code(),
        score == null ? null : score.score(),
        score == null ? null : score.shortOf(1),
        course.simulated().get(edition) || (score != null && score.simulated()));
  }

  private static boolean holds(Course course, int edition) {
    return Boolean.TRUE.equals(course.isAtLeast(edition, 1));
  }

  /** Yes or no by the list of that edition; null where none was announced. */
  private String announced(String province, int year) {
    Set<Integer> listed =
        awards.stream()
            .filter(award -> award.award().equals(PROVILA))
            .map(ProvilaAward::awardYear)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!listed.contains(year)) {
      return null;
    }
    return isNamed(province, year) ? "yes" : "no";
  }

  private boolean isNamed(String province, int year) {
    return awards.stream()
        .filter(award -> award.awardYear() == year)
        .filter(award -> award.award().equals(PROVILA) || award.award().equals(FORERUNNER))
        .anyMatch(award -> award.provinceCode().equals(province));
  }

  /** Editions in a row, up to this one, in which the province was named. */
  private int streak(String province, int edition) {
    int from = edition;
    while (from >= 0 && isNamed(province, panel.years().get(from))) {
      from--;
    }
    return edition - from;
  }

  private static String agreement(String outcome, String announced) {
    if (announced == null) {
      return "no_list";
    }
    if (outcome.equals(CANNOT_SAY)) {
      return "cannot_compare";
    }
    return outcome.equals("achieved") == announced.equals("yes") ? "agree" : "disagree";
  }
}
