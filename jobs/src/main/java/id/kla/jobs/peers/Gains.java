package id.kla.jobs.peers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Points gained from one sheet to another of the same instrument and stage. */
final class Gains {
  private Gains() {}

  /** By indicator that both have a score of; negative for a loss. */
  static Map<String, BigDecimal> between(Sheet from, Sheet to) {
    Map<String, BigDecimal> gains = new TreeMap<>();
    to.indicators()
        .forEach(
            (key, after) -> {
              Sheet.Cell before = from.indicators().get(key);
              if (before != null && before.score() != null && after.score() != null) {
                gains.put(key, after.score().subtract(before.score()));
              }
            });
    return gains;
  }
}
