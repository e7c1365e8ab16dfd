package id.kla.schemas.reference;

import java.util.List;

/**
 * A province announced as child-friendly (Provila), as a forerunner (Pelopor) or as a driver
 * (Penggerak).
 *
 * @param provinceCode Kemendagri code
 * @param awardYear the award year
 * @param award Provila, Pelopor or Penggerak
 * @param sourceUrl link to the source
 */
public record ProvilaAward(String provinceCode, int awardYear, String award, String sourceUrl) {

  /** All that are known, by province, year and award; the list of an edition may be cut off. */
  public static List<ProvilaAward> all() {
    return ReferenceTable.read("reference/provila").stream()
        .map(
            row ->
                new ProvilaAward(
                    row.text("province_code"),
                    row.integer("award_year"),
                    row.text("award"),
                    row.text("source_url")))
        .toList();
  }
}
