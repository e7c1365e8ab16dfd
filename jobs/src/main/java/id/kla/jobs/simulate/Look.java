package id.kla.jobs.simulate;

import id.kla.jobs.ingest.DecimalMark;
import java.math.BigDecimal;
import java.util.Random;

/**
 * How a file is written.
 *
 * @param workbook whether as an Excel workbook
 * @param delimiter delimiter of a text
 * @param mark decimal mark of a text
 * @param byteOrderMark whether a text begins with one
 * @param titled whether rows of title stand above the header
 */
record Look(
    boolean workbook, char delimiter, DecimalMark mark, boolean byteOrderMark, boolean titled) {
  private static final double WORKBOOKS = 1 / 3.0;
  private static final double SEMICOLONS = 0.35;
  private static final double BYTE_ORDER_MARKS = 0.15;
  private static final double TITLED = 0.2;

  /** The usual CSV. */
  static final Look PLAIN = new Look(false, ',', DecimalMark.POINT, false, false);

  /** A CSV as an Indonesian Excel writes it. */
  static final Look SEMICOLON = new Look(false, ';', DecimalMark.COMMA, false, false);

  /** A workbook. */
  static final Look WORKBOOK = new Look(true, ',', DecimalMark.POINT, false, false);

  /** A look as files have it: a third of them workbooks. */
  static Look draw(Random draws) {
    boolean titled = Draws.happens(draws, TITLED);
    if (Draws.happens(draws, WORKBOOKS)) {
      return new Look(true, ',', DecimalMark.POINT, false, titled);
    }
    boolean semicolon = Draws.happens(draws, SEMICOLONS);
    return new Look(
        false,
        semicolon ? ';' : ',',
        semicolon ? DecimalMark.COMMA : DecimalMark.POINT,
        Draws.happens(draws, BYTE_ORDER_MARKS),
        titled);
  }

  String extension() {
    return workbook ? ".xlsx" : ".csv";
  }

  /** A number as this file writes it. */
  String print(BigDecimal number) {
    return mark.print(number);
  }

  /** Hundredths as this file writes points. */
  String points(int hundredths) {
    return print(StageScores.points(hundredths));
  }
}
