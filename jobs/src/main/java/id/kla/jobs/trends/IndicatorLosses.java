package id.kla.jobs.trends;

import id.kla.jobs.statistics.Quartiles;
import id.kla.jobs.store.SparkSchema;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.table.ScoreStatisticsTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each indicator loses from a stage to the next that has a score for it; a province as it was
 * is that of the edition of the cycle. Marks are handed in district by district, so that no more
 * than one district's lie in memory beside the losses.
 */
final class IndicatorLosses implements Consumer<Mark> {
  private final Map<String, Course> courses;
  private final Map<Integer, Integer> editions = new TreeMap<>();
  private final Map<Key, Map<Scope, Losses>> losses = new LinkedHashMap<>();
  private final List<Mark> district = new ArrayList<>();

  IndicatorLosses(Panel panel) {
    this.courses =
        panel.courses().stream().collect(Collectors.toMap(Course::district, Function.identity()));
    Cycles.all().stream()
        .filter(cycle -> cycle.awardYear() != null)
        .forEach(
            cycle -> editions.put(cycle.cycleYear(), panel.years().indexOf(cycle.awardYear())));
  }

  private record Key(int cycle, String instrument, String indicator, String from, String to) {}

  private static final class Losses {
    private final List<BigDecimal> points = new ArrayList<>();
    private String klaster;
    private boolean simulated;
  }

  /** Takes a mark; all of one district come one after the other. */
  @Override
  public void accept(Mark mark) {
    if (!district.isEmpty() && !district.get(0).district().equals(mark.district())) {
      settle();
    }
    // Scores of two instruments are not put together, nor what cannot be told apart.
    if (mark.instrument() != null && courses.containsKey(mark.district())) {
      district.add(mark);
    }
  }

  private void settle() {
    district.sort(
        Comparator.comparing(Mark::cycle)
            .thenComparing(Mark::instrument)
            .thenComparing(Mark::indicator)
            .thenComparing(mark -> mark.stage().rank()));
    Map<Integer, List<Scope>> scopes = new TreeMap<>();
    for (int i = 1; i < district.size(); i++) {
      Mark from = district.get(i - 1);
      Mark to = district.get(i);
      if (from.cycle() == to.cycle()
          && from.instrument().equals(to.instrument())
          && from.indicator().equals(to.indicator())) {
        add(from, to, scopes.computeIfAbsent(from.cycle(), cycle -> scopes(from)));
      }
    }
    district.clear();
  }

  private void add(Mark from, Mark to, List<Scope> scopes) {
    Map<Scope, Losses> byScope =
        losses.computeIfAbsent(
            new Key(
                from.cycle(),
                from.instrument(),
                from.indicator(),
                from.stage().code(),
                to.stage().code()),
            key -> new LinkedHashMap<>());
    BigDecimal loss = from.score().subtract(to.score());
    for (Scope scope : scopes) {
      Losses into = byScope.computeIfAbsent(scope, one -> new Losses());
      into.points.add(loss);
      into.klaster = from.klaster();
      into.simulated |= from.simulated() || to.simulated();
    }
  }

  private List<Scope> scopes(Mark mark) {
    return Scope.of(courses.get(mark.district()), editions.getOrDefault(mark.cycle(), -1));
  }

  /** The rows of indicator_losses, of all marks that were handed in. */
  TableRows rows() {
    settle();
    TableRows rows = new TableRows(ScoreStatisticsTables.INDICATOR_LOSSES);
    losses.forEach((key, byScope) -> byScope.forEach((scope, of) -> add(rows, scope, key, of)));
    return rows;
  }

  private static void add(TableRows rows, Scope scope, Key key, Losses of) {
    Quartiles five = Quartiles.of(of.points, SparkSchema.SCORE_SCALE);
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        key.cycle,
        key.instrument,
        key.indicator,
        key.from,
        key.to,
        of.klaster,
        of.points.size(),
        of.points.stream().filter(loss -> loss.signum() > 0).count(),
        of.points.stream().filter(loss -> loss.signum() < 0).count(),
        five.least(),
        five.q1(),
        five.median(),
        five.q3(),
        five.greatest(),
        of.points.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow(),
        of.simulated);
  }
}
