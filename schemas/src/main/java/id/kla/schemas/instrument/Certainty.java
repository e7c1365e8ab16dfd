package id.kla.schemas.instrument;

import id.kla.schemas.reference.ReferenceTable;

/** The column that says whether a source states a line for its cycle. */
final class Certainty {
  private Certainty() {}

  /** Whether the line is assumed from other cycles; any other word than the two known throws. */
  static boolean assumed(ReferenceTable.Row row) {
    return switch (row.text("certainty")) {
      case "assumed" -> true;
      case "sourced" -> false;
      default -> throw new IllegalStateException("Not a certainty: " + row.text("certainty"));
    };
  }
}
