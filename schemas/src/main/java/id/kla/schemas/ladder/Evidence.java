package id.kla.schemas.ladder;

import java.util.Locale;
import java.util.Optional;

/** How good the evidence of a claim is, best first. */
public enum Evidence {
  /** In a national or provincial list of recipients. */
  LISTED(3),
  /** Stated for one district. */
  STATED(2),
  /** Derived from a later remark. */
  DERIVED(1),
  /** Graded by whoever collected it as contradicted by another source. */
  DISPUTED(0);

  private final int rank;

  Evidence(int rank) {
    this.rank = rank;
  }

  /** Weight against other claims: the higher decides. {@link #DISPUTED}, 0, never decides. */
  public int rank() {
    return rank;
  }

  /** The written form in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The member with this code, ignoring case and outer blanks; empty when there is none. */
  public static Optional<Evidence> ofCode(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    for (Evidence evidence : values()) {
      if (evidence.code().equals(wanted)) {
        return Optional.of(evidence);
      }
    }
    return Optional.empty();
  }
}
