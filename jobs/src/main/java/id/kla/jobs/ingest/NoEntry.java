package id.kla.jobs.ingest;

import java.util.Locale;
import java.util.Set;

/** Words and signs by which a cell says that there is nothing to enter. */
final class NoEntry {
  private static final Set<String> WORDS = Set.of("-", "–", "—", "n/a", "n.a.", "na", "tidak ada");

  private NoEntry() {}

  /** Whether a cleaned cell says so; an empty one says nothing. */
  static boolean says(String cell) {
    return WORDS.contains(cell.toLowerCase(Locale.ROOT));
  }
}
