package id.kla.schemas.ladder;

/**
 * What is known of one district in one edition: a level of the ladder, or one of the kinds of "no
 * level", which are never mixed.
 */
public enum Standing {
  PRATAMA("Pratama"),
  MADYA("Madya"),
  NINDYA("Nindya"),
  UTAMA("Utama"),
  KLA("KLA"),
  /** Sources name a recipient, none names the level. */
  LEVEL_UNKNOWN("level_unknown"),
  /** Sources contradict each other and none outranks the other. */
  DISPUTED("disputed"),
  /**
   * Known to hold no predikat: a source says so, or the list of that edition and province is
   * complete.
   */
  NONE("none"),
  /** No source in hand says anything. */
  UNKNOWN("unknown"),
  /** The district did not exist yet. */
  NOT_FORMED("not_formed");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  /** The written form in tables: a predikat's label, otherwise a lower-case code. */
  public String code() {
    return code;
  }

  /** The standing of a district that holds this predikat. */
  public static Standing of(Predikat predikat) {
    return switch (predikat) {
      case PRATAMA -> PRATAMA;
      case MADYA -> MADYA;
      case NINDYA -> NINDYA;
      case UTAMA -> UTAMA;
      case KLA -> KLA;
    };
  }

  /** The member with this {@link #code()}; throws when there is none. */
  public static Standing ofCode(String code) {
    for (Standing standing : values()) {
      if (standing.code.equals(code)) {
        return standing;
      }
    }
    throw new IllegalArgumentException("Not a standing: " + code);
  }
}
