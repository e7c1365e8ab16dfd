package id.kla.schemas.table;

/** The types of the columns of a release. */
public enum FieldType {
  /** UTF-8 text. */
  TEXT,
  /** A whole number of at most 32 bits. */
  INTEGER,
  /** A share or probability from 0 to 1, exact to six decimals. */
  SHARE,
  /** Points of a score, exact to three decimals, below one million. */
  SCORE,
  /** Any other number, exact to six decimals, below a million million. */
  DECIMAL;
}
