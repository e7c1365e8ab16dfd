package id.kla.schemas.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

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

  /** As of any record; but indicators are keys of many maps, and nearly always the very same. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Indicator one
            && key.equals(one.key)
            && number.equals(one.number)
            && klaster == one.klaster
            && name.equals(one.name)
            && Objects.equals(maxScore, one.maxScore)
            && Objects.equals(questions, one.questions)
            && opd.equals(one.opd)
            && sourceUrl.equals(one.sourceUrl)
            && certainty.equals(one.certainty));
  }

  /** By the key, which hardly any two share. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
