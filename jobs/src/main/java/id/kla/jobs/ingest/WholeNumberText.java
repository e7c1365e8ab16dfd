package id.kla.jobs.ingest;

/**
 * What the text of a cell with a count says: digits only, without sign, separator or unit. No
 * decimal mark is needed to read it.
 */
public sealed interface WholeNumberText {

  /** An empty cell: the number is not known. */
  record Blank() implements WholeNumberText {}

  /** A cell that says that there is no such number, which is neither a blank nor a zero. */
  record NotApplicable() implements WholeNumberText {}

  /**
   * A number.
   *
   * @param number zero or more
   */
  record Value(int number) implements WholeNumberText {
    private static final int MOST_DIGITS = 9;
  }

  /** A text that is no whole number, or one beyond all counts. */
  record Unreadable() implements WholeNumberText {}

  /** Reads a cell. */
  static WholeNumberText of(String cell) {
    String text = Cells.clean(cell);
    if (text.isEmpty()) {
      return new Blank();
    }
    if (NoEntry.says(text)) {
      return new NotApplicable();
    }
    return text.length() <= Value.MOST_DIGITS && Cells.isDigits(text, 0, text.length())
        ? new Value(Integer.parseInt(text))
        : new Unreadable();
  }
}
