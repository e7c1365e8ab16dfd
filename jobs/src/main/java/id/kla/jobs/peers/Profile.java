package id.kla.jobs.peers;

import id.kla.schemas.instrument.Klaster;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The scores of a district at one edition, for comparison with others scored in the same form.
 *
 * @param form instrument, and whether somebody verified the score
 * @param total points
 * @param shares share of each klaster in the points, in order; null where not known
 * @param simulated whether they are not real
 */
record Profile(String form, double total, List<Double> shares, boolean simulated) {

  /** Of a sheet with a total and a known instrument; null for any other. */
  static Profile of(Sheet sheet) {
    if (sheet.instrument() == null || sheet.total() == null || sheet.total().signum() == 0) {
      return null;
    }
    double total = sheet.total().doubleValue();
    List<Double> shares = new ArrayList<>();
    for (Klaster klaster : Klaster.values()) {
      BigDecimal score = sheet.klaster().get(klaster);
      shares.add(score == null ? null : Double.valueOf(score.doubleValue() / total));
    }
    return new Profile(
        sheet.instrument() + (sheet.stage().verified() ? " verified" : " EM"),
        total,
        shares,
        sheet.simulated());
  }
}
