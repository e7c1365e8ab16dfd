package id.kla.jobs.statistics;

import id.kla.jobs.statistics.Turnbull.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The innermost intervals, outside of which a maximum of the likelihood puts nothing: each begins
 * where an observation begins and ends at the next end of an observation or, with late entry, at
 * the next entry. Sources: Turnbull 1976, "The empirical distribution function with arbitrarily
 * grouped, censored and truncated data"; the ends at entries: Frydman 1994, "A note on
 * nonparametric estimation of the distribution function from interval-censored and truncated
 * observations".
 */
final class TurnbullSupport {
  /**
   * An innermost interval: (left, right], or the point [left, left].
   *
   * @param left its beginning, which belongs to it only if it is a point
   * @param right its end, which belongs to it
   */
  record Cell(double left, double right) {
    private boolean isPoint() {
      return left == right;
    }
  }

  /**
   * Where an observation may lie among the cells.
   *
   * @param first index of the first cell of its interval
   * @param last index of the last cell of its interval
   * @param entry index of the first cell after its entry
   * @param weight how often it was observed
   */
  record Span(int first, int last, int entry, double weight) {}

  private final List<Cell> cells;
  private final List<Span> spans;

  private TurnbullSupport(List<Cell> cells, List<Span> spans) {
    this.cells = cells;
    this.spans = spans;
  }

  /** An end of an interval in the order of the line; place tells before, at or after the time. */
  private record End(double time, int place, boolean begins) {
    /** A point begins before its time's other ends, an open beginning comes after them. */
    private static final int POINT = 0;

    private static final int CLOSED = 1;
    private static final int OPEN = 2;

    private static final Comparator<End> ORDER =
        Comparator.comparingDouble(End::time).thenComparingInt(End::place);

    static End beginning(double left, boolean point) {
      return new End(left, point ? POINT : OPEN, true);
    }

    static End end(double right) {
      return new End(right, CLOSED, false);
    }
  }

  static TurnbullSupport of(List<Observation> observations) {
    List<End> ends = new ArrayList<>();
    for (Observation one : observations) {
      ends.add(beginning(one));
      ends.add(End.end(one.right()));
      if (one.entry() > Double.NEGATIVE_INFINITY) {
        ends.add(End.end(one.entry()));
      }
    }
    ends.sort(End.ORDER);
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i < ends.size(); i++) {
      if (ends.get(i - 1).begins() && !ends.get(i).begins()) {
        cells.add(new Cell(ends.get(i - 1).time(), ends.get(i).time()));
      }
    }
    List<Span> spans = observations.stream().map(one -> span(one, cells)).toList();
    return new TurnbullSupport(List.copyOf(cells), spans);
  }

  private static End beginning(Observation one) {
    return End.beginning(one.left(), one.left() == one.right());
  }

  private static Span span(Observation one, List<Cell> cells) {
    int first = firstFrom(beginning(one), cells);
    int last = first;
    while (last + 1 < cells.size() && cells.get(last + 1).right() <= one.right()) {
      last++;
    }
    int entry =
        one.entry() == Double.NEGATIVE_INFINITY
            ? 0
            : firstFrom(End.beginning(one.entry(), false), cells);
    return new Span(first, last, entry, one.weight());
  }

  private static int firstFrom(End beginning, List<Cell> cells) {
    int index = 0;
    while (index < cells.size()
        && End.ORDER.compare(
                End.beginning(cells.get(index).left(), cells.get(index).isPoint()), beginning)
            < 0) {
      index++;
    }
    return index;
  }

  List<Cell> cells() {
    return cells;
  }

  List<Span> spans() {
    return spans;
  }
}
