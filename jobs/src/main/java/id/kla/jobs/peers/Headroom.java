package id.kla.jobs.peers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The points that a sheet still leaves to be gained; those of a blank indicator are all of them.
 */
final class Headroom {
  private Headroom() {}

  /** In all; null where the weights or the indicators are not known. */
  static BigDecimal total(Sheet sheet) {
    return sheet.indicators().isEmpty()
            || sheet.indicators().values().stream().anyMatch(cell -> cell.headroom() == null)
        ? null
        : sheet.indicators().values().stream()
            .map(Sheet.Cell::headroom)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** By number of the klaster, those without weights left out. */
  static Map<String, BigDecimal> byKlaster(Sheet sheet) {
    return by(sheet, cell -> Stream.of(cell.klaster().code()));
  }

  /**
   * By office; an indicator of several offices counts for each, so that they do not add up to the
   * total.
   */
  static Map<String, BigDecimal> byOffice(Sheet sheet) {
    return by(sheet, cell -> cell.opd().stream());
  }

  private static Map<String, BigDecimal> by(
      Sheet sheet, Function<Sheet.Cell, Stream<String>> groups) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    sheet.indicators().values().stream()
        .filter(cell -> Objects.nonNull(cell.headroom()))
        .forEach(
            cell ->
                groups
                    .apply(cell)
                    .forEach(group -> sums.merge(group, cell.headroom(), BigDecimal::add)));
    return sums;
  }
}
