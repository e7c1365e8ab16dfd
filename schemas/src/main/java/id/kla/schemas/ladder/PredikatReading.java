package id.kla.schemas.ladder;

import id.kla.schemas.reference.ReferenceTable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the text of a predikat cell turns out to mean. */
public sealed interface PredikatReading {

  /**
   * A level of the ladder.
   *
   * @param predikat the level
   * @param respelled whether the text was one of the known misspellings or other names
   */
  record Level(Predikat predikat, boolean respelled) implements PredikatReading {}

  /** {@code tidak_disebut}: a recipient whose level the source does not give. */
  record NotStated() implements PredikatReading {}

  /** Nothing that is known; the text stays with whoever asked. */
  record Unreadable() implements PredikatReading {}

  /** The text for {@link NotStated}. */
  String NOT_STATED = "tidak_disebut";

  /** Reads a cell; case and outer or repeated blanks do not matter, nothing else is guessed. */
  static PredikatReading of(String cell) {
    String text = cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (text.equals(NOT_STATED)) {
      return new NotStated();
    }
    Optional<Predikat> exact = Predikat.ofLabel(text);
    if (exact.isPresent()) {
      return new Level(exact.get(), false);
    }
    Predikat respelled = Spellings.KNOWN.get(text);
    return respelled == null ? new Unreadable() : new Level(respelled, true);
  }

  /** The spellings that are normalised, from their table. */
  final class Spellings {
    private static final Map<String, Predikat> KNOWN =
        ReferenceTable.read("ladder/predikat_spellings").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.text("spelling"),
                    row -> Predikat.ofLabel(row.text("predikat")).orElseThrow()));

    private Spellings() {}
  }
}
