package id.kla.schemas.region;

import java.util.List;

/** What a printed name means: one district, one of several, or none that is certain. */
public sealed interface NameResolution {

  /**
   * The name means this district and no other.
   *
   * @param district the district
   * @param how by which rule
   */
  record Resolved(District district, How how) implements NameResolution {}

  /**
   * The name is borne by several districts and nothing printed with it decides.
   *
   * @param candidates all of them, by code
   */
  record Ambiguous(List<District> candidates) implements NameResolution {
    /** Keeps a copy. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * The name means no district for certain.
   *
   * @param candidates at most three that may be meant, likeliest first; advice, never an answer
   * @param reason why none is taken
   */
  record NotFound(List<District> candidates, Reason reason) implements NameResolution {
    /** Keeps a copy. */
    public NotFound {
      candidates = List.copyOf(candidates);
    }
  }

  /** The rule by which a name was recognised. */
  enum How {
    /** The register's words, in any case. */
    EXACT,
    /** The register's name with other blanks, hyphens or accents, or a listed other spelling. */
    SPELLING,
    /** A listed abbreviation. */
    ALIAS,
    /** A name the district bore before. */
    FORMER_NAME,
    /** The name without its Kepulauan or Pulau. */
    SHORTENED
  }

  /** Why no district is taken. */
  enum Reason {
    /** No name is printed. */
    BLANK,
    /** No district bears the name. */
    UNKNOWN_NAME,
    /** The type cell holds something that is no type of district. */
    UNKNOWN_TYPE,
    /** The province cell holds something that is no province. */
    UNKNOWN_PROVINCE,
    /** Two types are printed, or the district of that name has the other type. */
    TYPE_CONFLICT,
    /** The district of that name lies, and lay, in another province. */
    PROVINCE_CONFLICT,
    /** What stands in brackets does not belong to the name before them. */
    BRACKET_CONFLICT
  }
}
