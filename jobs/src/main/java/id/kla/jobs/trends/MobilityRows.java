package id.kla.jobs.trends;

import id.kla.jobs.statistics.Mobility;
import id.kla.jobs.statistics.TransitionCounts;
import id.kla.jobs.statistics.TransitionMatrix;
import id.kla.jobs.statistics.UpDown;
import id.kla.jobs.statistics.WilsonInterval;
import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.TrendStatisticsTables;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Up, down and stay per pair of editions and pooled, on both clocks. The yearly clock has a row for
 * pairs of one year, which it shares with the other, and a pooled one from the one-year matrix: the
 * moves of a longer gap alone do not tell what happened in each of its years.
 */
final class MobilityRows {
  private MobilityRows() {}

  /**
   * The rows of mobility; a scope without any district at a pair of editions has none for it.
   *
   * @param matrices one-year matrices of scopes
   */
  static TableRows of(Panel panel, List<OneYear> matrices) {
    TableRows rows = new TableRows(TrendStatisticsTables.MOBILITY);
    for (Scope scope : Scope.all(panel)) {
      for (int from = 0; from < panel.editions() - 1; from++) {
        Pairs pairs = Pairs.of(panel, scope, from);
        if (pairs.counts().total() + pairs.droppedInAll() > 0) {
          add(rows, panel, scope, pairs, from, "edition");
          if (panel.gap(from) == 1) {
            add(rows, panel, scope, pairs, from, "year");
          }
        }
      }
      add(rows, panel, scope, Pairs.of(panel, scope), null, "edition");
    }
    for (OneYear one : matrices) {
      if (one.fit() != null) {
        addYearly(rows, panel, one);
      }
    }
    return rows;
  }

  /** The row of counted moves; from is null where all pairs are put together. */
  private static void add(
      TableRows rows, Panel panel, Scope scope, Pairs pairs, Integer from, String clock) {
    TransitionCounts counts = pairs.counts();
    UpDown moves = UpDown.of(counts);
    boolean any = moves.moves() > 0;
    WilsonInterval up = moves.upAmongAble() == null ? null : moves.upInterval();
    WilsonInterval down = moves.downAmongAble() == null ? null : moves.downInterval();
    WilsonInterval stay = any ? moves.stayInterval() : null;
    Mobility index = any ? Mobility.of(counts.probabilities(), starters(counts)) : null;
    rows.add(
        scope.kind().code(),
        scope.code(),
        scope.borders().code(),
        clock,
        from == null,
        panel.years().get(from == null ? 0 : from),
        panel.years().get(from == null ? panel.editions() - 1 : from + 1),
        from == null ? null : panel.gap(from),
        moves.moves(),
        pairs.droppedInAll(),
        moves.up(),
        moves.down(),
        moves.stay(),
        moves.canRise(),
        moves.canFall(),
        moves.upAmongAble(),
        up == null ? null : up.low(),
        up == null ? null : up.high(),
        moves.downAmongAble(),
        down == null ? null : down.low(),
        down == null ? null : down.high(),
        moves.stayShare(),
        stay == null ? null : stay.low(),
        stay == null ? null : stay.high(),
        moves.net(),
        moves.meanStep(),
        any ? moves.signTestP() : null,
        index == null ? null : index.trace(),
        index == null ? null : index.determinant(),
        index == null ? null : index.secondEigenvalue(),
        index == null ? null : index.leaving(),
        index == null ? null : index.distance(),
        index == null ? null : weights(index),
        pairs.simulated());
  }

  /** The pooled row of the yearly clock: what the one-year matrix makes of the starters. */
  private static void addYearly(TableRows rows, Panel panel, OneYear one) {
    TransitionCounts counts = one.pairs().counts();
    UpDown moves = UpDown.of(counts);
    Mobility index = Mobility.of(one.fit().matrix(), starters(counts));
    Expected expected = Expected.of(one.fit().matrix(), counts);
    rows.add(
        one.scope().kind().code(),
        one.scope().code(),
        one.scope().borders().code(),
        "year",
        true,
        panel.years().get(0),
        panel.years().get(panel.editions() - 1),
        null,
        moves.moves(),
        one.pairs().droppedInAll(),
        moves.up(),
        moves.down(),
        moves.stay(),
        moves.canRise(),
        moves.canFall(),
        moves.canRise() == 0 ? null : expected.up / moves.canRise(),
        null,
        null,
        moves.canFall() == 0 ? null : expected.down / moves.canFall(),
        null,
        null,
        1 - (expected.up + expected.down) / counts.total(),
        null,
        null,
        (expected.up - expected.down) / counts.total(),
        expected.steps / counts.total(),
        null,
        index.trace(),
        index.determinant(),
        index.secondEigenvalue(),
        index.leaving(),
        index.distance(),
        weights(index),
        one.pairs().simulated());
  }

  /** What the starters of a table would do within one year. */
  private record Expected(double up, double down, double steps) {
    static Expected of(TransitionMatrix matrix, TransitionCounts counts) {
      double up = 0;
      double down = 0;
      double steps = 0;
      for (int from = 0; from < Levels.COUNT; from++) {
        for (int to = 0; to < Levels.COUNT && counts.starters(from) > 0; to++) {
          double moved = counts.starters(from) * matrix.probability(from, to);
          up += to > from ? moved : 0;
          down += to < from ? moved : 0;
          steps += moved * (to - from);
        }
      }
      return new Expected(up, down, steps);
    }
  }

  private static List<Double> starters(TransitionCounts counts) {
    return IntStream.range(0, counts.states()).mapToObj(i -> (double) counts.starters(i)).toList();
  }

  private static String weights(Mobility index) {
    return IntStream.range(0, Levels.COUNT)
        .filter(level -> index.weights().get(level) != null)
        .mapToObj(
            level ->
                String.format(
                    Locale.ROOT, "%s %.4f", Levels.label(level), index.weights().get(level)))
        .collect(Collectors.joining("; "));
  }
}
