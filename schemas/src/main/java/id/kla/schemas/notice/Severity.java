package id.kla.schemas.notice;

import java.util.Locale;

/** How much a notice weighs. */
public enum Severity {
  /** A row or a file was refused. */
  ERROR,
  /** The row or file was taken, but somebody should look at it. */
  WARNING,
  /** The row or file was taken; what was done is said. */
  INFO;

  /** The written form in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
