package id.kla.schemas.region;

/**
 * Who gave a code. The digits do not tell: 166 district codes of BPS are the Kemendagri digits of
 * another district.
 */
public enum CodeSystem {
  /** Ministry of Home Affairs: {@code 16} and {@code 16.03}. */
  KEMENDAGRI,
  /** Statistics Indonesia: {@code 16} and {@code 1603}. */
  BPS
}
