package id.kla.jobs.trends;

import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.ScoreStatisticsTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of districts close above their line. A district counts at an edition if its last
 * verified score of that edition lies above a line; its next predikat is compared only where the
 * one it was given is that of the score, since only then the distance is that to its own line.
 */
final class FragilityHistory {
  private static final Map<String, BigDecimal> MARGINS = new LinkedHashMap<>();

  static {
    MARGINS.put("within_10", BigDecimal.valueOf(10));
    MARGINS.put("within_25", BigDecimal.valueOf(25));
    MARGINS.put("within_50", BigDecimal.valueOf(50));
    MARGINS.put("all", null);
  }

  private FragilityHistory() {}

  /** A district above a line at an edition. */
  private record Start(Course course, int edition, StageScore score) {
    boolean isKnown() {
      Integer level = course.level(edition);
      return level != null && level.equals(score.level()) && course.level(edition + 1) != null;
    }

    int step() {
      return Integer.compare(course.level(edition + 1), course.level(edition));
    }

    boolean simulated() {
      return score.simulated()
          || course.levelSimulated(edition)
          || course.levelSimulated(edition + 1);
    }
  }

  /**
   * The rows of fragility_history, each pair of editions and all together; a province as it was is
   * that of the earlier edition.
   *
   * @param scores in their {@link StageScore#ORDER}
   */
  static TableRows of(Panel panel, List<StageScore> scores) {
    TableRows rows = new TableRows(ScoreStatisticsTables.FRAGILITY_HISTORY);
    Scope.sort(panel, starts(panel, scores), Start::course, Start::edition)
        .forEach(
            (scope, mine) -> {
              for (int edition = 0; edition < panel.editions() - 1; edition++) {
                int from = edition;
                add(
                    rows,
                    panel,
                    scope,
                    from,
                    mine.stream().filter(start -> start.edition == from).toList());
              }
              add(rows, panel, scope, null, mine);
            });
    return rows;
  }

  private static List<Start> starts(Panel panel, List<StageScore> scores) {
    Map<String, List<StageScore>> byDistrict =
        scores.stream()
            .filter(one -> one.awardYear() != null)
            .collect(Collectors.groupingBy(StageScore::district));
    List<Start> starts = new ArrayList<>();
    for (Course course : panel.courses()) {
      List<StageScore> mine = byDistrict.getOrDefault(course.district(), List.of());
      for (int edition = 0; edition < panel.editions() - 1; edition++) {
        int year = panel.years().get(edition);
        StageScore score =
            StageScore.lastVerified(mine.stream().filter(one -> one.awardYear() == year).toList())
                .get(course.district());
        if (score != null && score.aboveLine() != null) {
          starts.add(new Start(course, edition, score));
        }
      }
    }
    return starts;
  }

  /** From is null where all pairs of editions are put together. */
  private static void add(
      TableRows rows, Panel panel, Scope scope, Integer from, List<Start> starts) {
    MARGINS.forEach(
        (margin, points) -> {
          List<Start> within =
              starts.stream()
                  .filter(start -> points == null || start.score.aboveLine().compareTo(points) <= 0)
                  .toList();
          if (!within.isEmpty()) {
            add(rows, panel, scope, from, margin, within);
          }
        });
  }

  private static void add(
      TableRows rows, Panel panel, Scope scope, Integer from, String margin, List<Start> within) {
    List<Start> known = within.stream().filter(Start::isKnown).toList();
    int fell = (int) known.stream().filter(start -> start.step() < 0).count();
    int rose = (int) known.stream().filter(start -> start.step() > 0).count();
    int n = known.size();
    WilsonInterval interval = WilsonInterval.of(fell, n);
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        from == null,
        panel.years().get(from == null ? 0 : from),
        margin,
        panel.years().get(from == null ? panel.editions() - 1 : from + 1),
        from == null ? null : panel.gap(from),
        n,
        within.size() - n,
        fell,
        n - fell - rose,
        rose,
        n == 0 ? null : (double) fell / n,
        n == 0 ? null : interval.low(),
        n == 0 ? null : interval.high(),
        within.stream().anyMatch(Start::simulated));
  }
}
