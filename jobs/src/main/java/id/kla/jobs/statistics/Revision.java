package id.kla.jobs.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed between two vintages of the same figures. Source: ESS guidelines on revision policy.
 * A unit that is new or gone is no revision, and a score recalculated by another instrument is a
 * class of its own.
 *
 * @param revised change of those measured the same way in both vintages; empty if there are none
 * @param recalculated change of those whose instrument changed; empty if there are none
 * @param added units of the later vintage only
 * @param withdrawn units of the earlier vintage only
 */
public record Revision(
    Optional<Size> revised, Optional<Size> recalculated, int added, int withdrawn) {

  /**
   * The size of revisions.
   *
   * @param scores number of units with a score in both vintages
   * @param mean later less earlier score, on average; null without a score
   * @param meanAbsolute the same without its sign; null likewise
   * @param levels number of units with a known level in both vintages
   * @param changed how many of them have another level
   * @param shareChanged changed of levels; null without a level
   */
  public record Size(
      int scores,
      BigDecimal mean,
      BigDecimal meanAbsolute,
      int levels,
      int changed,
      BigDecimal shareChanged) {}

  /**
   * A unit in one vintage.
   *
   * @param score its score; null if unknown
   * @param level its level, such as a predikat; null if unknown
   * @param instrument by which it was scored; null if unknown
   */
  public record Figure(BigDecimal score, String level, String instrument) {}

  /**
   * A unit in both vintages.
   *
   * @param before in the earlier vintage; null if it was not there
   * @param after in the later vintage; null if it is not there
   */
  public record Pair(Figure before, Figure after) {}

  /** The revision between two vintages. */
  public static Revision of(List<Pair> units) {
    List<Pair> both =
        units.stream().filter(unit -> unit.before() != null && unit.after() != null).toList();
    return new Revision(
        size(both.stream().filter(Revision::sameInstrument).toList()),
        size(both.stream().filter(unit -> !sameInstrument(unit)).toList()),
        (int) units.stream().filter(unit -> unit.before() == null && unit.after() != null).count(),
        (int) units.stream().filter(unit -> unit.before() != null && unit.after() == null).count());
  }

  private static boolean sameInstrument(Pair unit) {
    return Objects.equals(unit.before().instrument(), unit.after().instrument());
  }

  private static Optional<Size> size(List<Pair> units) {
    if (units.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> changes =
        units.stream()
            .filter(unit -> unit.before().score() != null && unit.after().score() != null)
            .map(unit -> unit.after().score().subtract(unit.before().score()))
            .toList();
    List<Pair> levels =
        units.stream()
            .filter(unit -> unit.before().level() != null && unit.after().level() != null)
            .toList();
    long changed =
        levels.stream().filter(unit -> !unit.before().level().equals(unit.after().level())).count();
    return Optional.of(
        new Size(
            changes.size(),
            mean(changes),
            mean(changes.stream().map(BigDecimal::abs).toList()),
            levels.size(),
            (int) changed,
            share(BigDecimal.valueOf(changed), levels.size())));
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return share(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), values.size());
  }

  private static BigDecimal share(BigDecimal part, int of) {
    return of == 0 ? null : part.divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
  }
}
