package id.kla.jobs.simulate;

import id.kla.schemas.instrument.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/**
 * A row that is to get a fault.
 *
 * @param header titles of its file
 * @param look how its file is written
 * @param group the submission that it belongs to; null in a list of awards or a recap
 * @param index its place among the rows of the group
 * @param row the row
 * @param draws for the choice of the fault's details
 */
record Spot(List<String> header, Look look, Group group, int index, DraftRow row, Random draws) {

  boolean has(String column) {
    return header.contains(column);
  }

  /** The cell of a column. */
  String cell(String column) {
    return row.cells().get(header.indexOf(column));
  }

  /** The row with another text in a column. */
  DraftRow with(String column, String text) {
    return row.with(header.indexOf(column), text);
  }

  boolean isText() {
    return !look.workbook();
  }

  int cycleYear() {
    return group.scores().cycle().cycleYear();
  }

  /** The indicator of a row that has one. */
  Indicator indicator() {
    return group.scores().instrument().indicators().get(index);
  }

  /** Its score in hundredths. */
  int hundredths() {
    return group.stage().hundredths().get(index);
  }

  /** The most it can earn; null when not known. */
  BigDecimal max() {
    return indicator().maxScore();
  }

  /** One of these. */
  String oneOf(String... texts) {
    return texts[draws.nextInt(texts.length)];
  }
}
