package id.kla.jobs.trends;

import id.kla.jobs.statistics.Quartiles;
import id.kla.jobs.store.SparkSchema;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.ScoreStatisticsTables;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether one klaster alone holds up a district: its last verified total is taken again with the
 * klaster that is furthest above the national median brought down to that median, which is of the
 * same cycle, stage and instrument. If the provisional predikat then is lower, it hangs on that
 * klaster.
 */
final class HeldUp {
  /** A median of fewer districts says nothing. */
  static final int FEWEST_DISTRICTS = 10;

  private final Map<String, StageScore> totals = new HashMap<>();
  private final Map<String, List<Mark>> byDistrict;
  private final Map<String, List<BigDecimal>> byKlaster = new HashMap<>();
  private final Map<String, BigDecimal> medians = new HashMap<>();

  private HeldUp(List<StageScore> scores, List<Mark> klaster) {
    scores.forEach(one -> totals.put(key(one.district(), one.cycle(), one.stage().code()), one));
    this.byDistrict =
        klaster.stream()
            .collect(
                Collectors.groupingBy(
                    mark -> key(mark.district(), mark.cycle(), mark.stage().code())));
    for (Mark mark : klaster) {
      StageScore total = totals.get(key(mark.district(), mark.cycle(), mark.stage().code()));
      if (total != null && total.instrument() != null) {
        byKlaster
            .computeIfAbsent(comparison(total, mark.klaster()), key -> new java.util.ArrayList<>())
            .add(mark.score());
      }
    }
  }

  private static String key(String district, int cycle, String stage) {
    return district + " " + cycle + " " + stage;
  }

  private static String comparison(StageScore total, String klaster) {
    return total.cycle() + " " + total.stage().code() + " " + total.instrument() + " " + klaster;
  }

  /**
   * The rows of fragility, one per district with a verified score.
   *
   * @param scores totals in their {@link StageScore#ORDER}
   * @param klaster scores of whole klaster
   */
  static TableRows of(List<StageScore> scores, List<Mark> klaster) {
    HeldUp made = new HeldUp(scores, klaster);
    TableRows rows = new TableRows(ScoreStatisticsTables.FRAGILITY);
    StageScore.lastVerified(scores).values().forEach(score -> made.add(rows, score));
    return rows;
  }

  /** A klaster beside the median that it is held against. */
  private record Excess(Mark mark, BigDecimal median, int n) {
    BigDecimal points() {
      return mark.score().subtract(median);
    }
  }

  private void add(TableRows rows, StageScore score) {
    Integer level = score.level();
    List<Mark> marks =
        byDistrict.getOrDefault(
            key(score.district(), score.cycle(), score.stage().code()), List.of());
    Excess most = level == null || level == 0 ? null : most(score, marks).orElse(null);
    BigDecimal without =
        most == null ? null : score.score().subtract(most.points().max(BigDecimal.ZERO));
    Integer levelWithout = without == null ? null : score.with(without).level();
    rows.add(
        score.district(),
        score.cycle(),
        score.stage().code(),
        score.instrument(),
        score.score(),
        level == null ? null : Levels.label(level),
        score.aboveLine(),
        most == null ? null : most.mark.klaster(),
        most == null ? null : most.mark.score(),
        most == null ? null : most.median,
        most == null ? null : most.n,
        without,
        levelWithout == null ? null : Levels.label(levelWithout),
        levelWithout == null ? null : levelWithout < level,
        outcome(score, level, marks, most),
        score.simulated());
  }

  /** The klaster furthest above its median; of equal ones the first. */
  private Optional<Excess> most(StageScore score, List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> excess(score, mark).stream())
        .max(
            Comparator.comparing(Excess::points)
                .thenComparing(one -> one.mark.klaster(), Comparator.reverseOrder()));
  }

  private Optional<Excess> excess(StageScore score, Mark mark) {
    String compared = comparison(score, mark.klaster());
    List<BigDecimal> all =
        score.instrument() == null ? List.of() : byKlaster.getOrDefault(compared, List.of());
    return all.size() < FEWEST_DISTRICTS
        ? Optional.empty()
        : Optional.of(
            new Excess(
                mark,
                medians.computeIfAbsent(
                    compared, key -> Quartiles.of(all, SparkSchema.SCORE_SCALE).median()),
                all.size()));
  }

  private static String outcome(StageScore score, Integer level, List<Mark> marks, Excess most) {
    if (level == null) {
      return "bands_unknown";
    }
    if (level == 0) {
      return "below_all_lines";
    }
    if (score.instrument() == null) {
      return "instrument_unknown";
    }
    if (marks.isEmpty()) {
      return "no_klaster_scores";
    }
    return most == null ? "too_few_districts" : OneYear.ESTIMATED;
  }
}
