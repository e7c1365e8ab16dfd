package id.kla.schemas.ladder;

import java.util.Locale;
import java.util.Optional;

/**
 * The award ladder, lowest first. "No predikat" is not a member: whether a district without one
 * took part is a question of its own.
 */
public enum Predikat {
  PRATAMA("Pratama", 1),
  MADYA("Madya", 2),
  NINDYA("Nindya", 3),
  UTAMA("Utama", 4),
  KLA("KLA", 5);

  private final String label;
  private final int level;

  Predikat(String label, int level) {
    this.label = label;
    this.level = level;
  }

  /** The written form, in files and on pages. */
  public String label() {
    return label;
  }

  /** Position on the ladder: Pratama 1 to KLA 5; 0 is left for "no predikat". */
  public int level() {
    return level;
  }

  /** The member whose label this is, ignoring case and outer blanks; empty when there is none. */
  public static Optional<Predikat> ofLabel(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    for (Predikat predikat : values()) {
      if (predikat.label.toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(predikat);
      }
    }
    return Optional.empty();
  }
}
