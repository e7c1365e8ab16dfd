package id.kla.jobs.peers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

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
    Map<String, BigDecimal> sums = new TreeMap<>();
    sheet.indicators().values().stream()
        .filter(cell -> cell.headroom() != null)
        .forEach(cell -> sums.merge(cell.klaster().code(), cell.headroom(), BigDecimal::add));
    return sums;
  }
}
