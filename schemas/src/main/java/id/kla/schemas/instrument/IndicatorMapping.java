package id.kla.schemas.instrument;

import id.kla.schemas.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Which indicator of 2011 lives on in the instruments of 24 indicators. Only what the names support
 * is here; an indicator that is not in the table has no known successor.
 */
public final class IndicatorMapping {
  private static final List<Successor> TABLE =
      ReferenceTable.read("instrument/mapping_2011_24").stream()
          .map(
              row ->
                  new Successor(
                      row.text("key_2011"),
                      row.text("key_24"),
                      row.text("relation").equals("part"),
                      row.text("reason"),
                      row.text("source_url")))
          .toList();

  private IndicatorMapping() {}

  /**
   * One indicator and its successor.
   *
   * @param key2011 the key in the instrument of 2011
   * @param key24 the key in the instruments of 24 indicators; not each of them need have it
   * @param part whether the older one is only a part of what the newer one asks for
   * @param reason why they belong together
   * @param sourceUrl links to the sources of both names, separated by " ; "
   */
  public record Successor(
      String key2011, String key24, boolean part, String reason, String sourceUrl) {}

  /** All that are known, in the order of 2011. */
  public static List<Successor> all() {
    return TABLE;
  }

  /** The successor of an indicator of 2011; empty when none is known. */
  public static Optional<Successor> successor(String key2011) {
    return TABLE.stream().filter(one -> one.key2011().equals(key2011)).findFirst();
  }

  /** The indicators of 2011 that an indicator of 24 continues; several when they were merged. */
  public static List<Successor> predecessors(String key24) {
    return TABLE.stream().filter(one -> one.key24().equals(key24)).toList();
  }
}
