package id.kla.schemas.instrument;

import id.kla.schemas.reference.ReferenceTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An OPD or other body that answers questions.
 *
 * @param name its name: the one of the table, or as it was written when the table does not have it
 * @param known whether the table has it
 */
public record Opd(String name, boolean known) {
  private static final List<ReferenceTable.Row> TABLE = ReferenceTable.read("instrument/opd");

  private static final Map<String, String> SPELLINGS =
      TABLE.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> WrittenText.key(row.text("spelling")), row -> row.text("opd")));

  private static final List<String> NAMES =
      TABLE.stream().map(row -> row.text("opd")).distinct().toList();

  /** The names that the project uses, in the order of the table. */
  public static List<String> names() {
    return NAMES;
  }

  /** The OPD that a text means; case and blanks do not matter, and nothing is guessed. */
  public static Opd reading(String text) {
    String name = SPELLINGS.get(WrittenText.key(text));
    return name == null ? new Opd(text.strip(), false) : new Opd(name, true);
  }
}
