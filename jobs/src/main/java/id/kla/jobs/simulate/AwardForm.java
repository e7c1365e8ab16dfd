package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Evidence;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.List;

/** The list of awards that no source reports, in the layout of published results. */
final class AwardForm {
  static final String YEAR = "award_year";
  static final String PREDIKAT = "predikat";
  static final String TYPE = "region_type";
  static final String NAME = "region_name";
  static final String PROVINCE = "province";
  static final String EVIDENCE = "evidence";
  static final List<String> HEADER =
      List.of(
          YEAR,
          PREDIKAT,
          TYPE,
          NAME,
          PROVINCE,
          EVIDENCE,
          "source_kind",
          "source_publisher",
          "source_url",
          "note");

  private AwardForm() {}

  /** One award. */
  static DraftRow row(District district, int awardYear, Predikat predikat) {
    return DraftRow.of(
        List.of(
            String.valueOf(awardYear),
            predikat.label(),
            district.type().label(),
            district.name(),
            RegionRegister.standard().provinceAt(district, awardYear).name(),
            Evidence.DERIVED.code(),
            "simulation",
            "SIMULASI",
            "",
            "simulasi, bukan hasil yang diterbitkan"));
  }
}
