package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.DistrictChange;
import id.kla.schemas.region.Province;
import id.kla.schemas.region.RegionRegister;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Cells and names that several forms share. */
final class SentCells {
  /** Every file begins with it, and no file of theirs is taken for real. */
  static final String PREFIX = "SIMULASI_";

  private SentCells() {}

  /**
   * The Kemendagri code by which the program reads the district in a cycle: the one of now, unless
   * another district bore it then, as happened in Papua.
   */
  static String code(District district, Cycle cycle) {
    RegionRegister register = RegionRegister.standard();
    return Stream.concat(
            Stream.of(district.code()),
            register.changes(district).stream()
                .map(DistrictChange::codeBefore)
                .filter(Objects::nonNull))
        .filter(
            code ->
                register
                    .districtIn(CodeSystem.KEMENDAGRI, code, cycle.cycleYear())
                    .or(() -> register.district(CodeSystem.KEMENDAGRI, code))
                    .filter(district::equals)
                    .isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No code is read as " + district));
  }

  /** Beginning of the name of a district's file. */
  static String stem(District district) {
    return PREFIX + district.code() + "_" + word(district.fullName());
  }

  /** Beginning of the name of a province's file. */
  static String stem(Province province, String what) {
    return PREFIX + what + "_" + province.code() + "_" + word(province.shortName());
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
  }

  /** Rows of title above a header. */
  static List<String> titles(String what, String whose) {
    return List.of("SIMULASI " + what, whose);
  }
}
