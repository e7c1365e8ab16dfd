package id.kla.schemas.instrument;

import java.math.BigDecimal;
import java.util.List;

/**
 * One row of an instrument that is scored.
 *
 * @param key the name that stays when numbers change, snake_case and Indonesian
 * @param number the number in this instrument, such as {@code 5} or {@code 21A}
 * @param klaster the block that it belongs to
 * @param name the name as the instrument prints it
 * @param maxScore the most points that it can earn; null when unknown
 * @param questions how many questions it has; null when unknown
 * @param opd the OPD that answer it, in the assignment of one district; empty when unknown
 * @param sourceUrl links to the sources, separated by " ; "
 * @param certainty how certain each part is
 */
public record Indicator(
    String key,
    String number,
    Klaster klaster,
    String name,
    BigDecimal maxScore,
    Integer questions,
    List<String> opd,
    String sourceUrl,
    String certainty) {

  /** Copies the list. */
  public Indicator {
    opd = List.copyOf(opd);
  }

  /** By the key, which hardly any two share; indicators are keys of many maps. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
