package id.kla.jobs.trends;

import id.kla.jobs.statistics.RankInterval;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.table.ScoreStatisticsTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The places of districts by final score, for the nation and each province. A place is an interval:
 * districts whose final score is not known, or is by another instrument, may stand anywhere.
 */
final class ScoreRanks {
  private ScoreRanks() {}

  /** The rows of score_ranks; scores of other stages than final are never ranked. */
  static TableRows of(Panel panel, List<StageScore> scores) {
    TableRows rows = new TableRows(ScoreStatisticsTables.SCORE_RANKS);
    Map<String, Course> courses =
        panel.courses().stream().collect(Collectors.toMap(Course::district, Function.identity()));
    List<StageScore> finals =
        scores.stream()
            .filter(one -> one.stage() == Stage.FINAL && one.instrument() != null)
            .filter(one -> courses.containsKey(one.district()))
            .toList();
    Scope.sort(panel, finals, one -> courses.get(one.district()), one -> one.edition(panel))
        .forEach(
            (scope, scored) -> {
              if (scope.kind() == Scope.Kind.NATION || scope.kind() == Scope.Kind.PROVINCE) {
                scored.stream()
                    .collect(
                        Collectors.groupingBy(
                            one -> one.cycle() + " " + one.instrument(),
                            TreeMap::new,
                            Collectors.toList()))
                    .values()
                    .forEach(group -> add(rows, panel, scope, group));
              }
            });
    return rows;
  }

  private static void add(TableRows rows, Panel panel, Scope scope, List<StageScore> group) {
    StageScore first = group.get(0);
    int edition = first.edition(panel) < 0 ? panel.editions() - 1 : first.edition(panel);
    int existing = scope.of(panel, List.of(edition)).size();
    boolean simulated = group.stream().anyMatch(StageScore::simulated);
    List<RankInterval.Band> bands =
        group.stream().map(one -> RankInterval.Band.around(one.score(), BigDecimal.ZERO)).toList();
    for (int i = 0; i < group.size(); i++) {
      List<RankInterval.Band> others = new ArrayList<>(bands);
      RankInterval.Band own = others.remove(i);
      RankInterval rank =
          RankInterval.of(first.instrument(), own, others, Math.max(0, existing - group.size()));
      rows.add(
          scope.kind().code(),
          scope.code(),
          scope.borders().code(),
          first.cycle(),
          first.instrument(),
          group.get(i).district(),
          group.get(i).score(),
          rank.best(),
          rank.worst(),
          rank.n(),
          rank.ties(),
          rank.unknown(),
          simulated);
    }
  }
}
