package id.kla.jobs.peers;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.STANDING;

import id.kla.jobs.store.TableRow;
import id.kla.jobs.trends.Levels;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All districts of a release.
 *
 * @param years the editions, rising
 * @param units one per district, by code
 */
record Units(List<Integer> years, List<Unit> units) {
  /** Those of these rows of trajectories, with their scores. */
  static Units of(List<TableRow> trajectories, Sheets sheets, RegionRegister register) {
    List<Integer> years =
        trajectories.stream().map(row -> row.number(AWARD_YEAR)).distinct().sorted().toList();
    Map<String, Integer[]> levels = new HashMap<>();
    Map<String, Boolean[]> simulated = new HashMap<>();
    for (TableRow row : trajectories) {
      int edition = years.indexOf(row.number(AWARD_YEAR));
      String code = row.text(DISTRICT_CODE);
      levels.computeIfAbsent(code, key -> new Integer[years.size()])[edition] =
          level(Standing.ofCode(row.text(STANDING)));
      simulated.computeIfAbsent(code, key -> new Boolean[years.size()])[edition] =
          row.text(SIMULATED).equals("yes");
    }
    List<Unit> units = new ArrayList<>();
    for (District district : register.districts()) {
      units.add(
          new Unit(
              district.code(),
              district.type().label(),
              district.provinceCode(),
              register.province(district).islandGroup(),
              district.population(),
              district.latitude(),
              district.longitude(),
              Arrays.asList(levels.get(district.code())),
              profiles(district.code(), years, sheets),
              Arrays.asList(simulated.get(district.code()))));
    }
    return new Units(years, units);
  }

  /** Known to hold no predikat is level 0, whether the district took part or not. */
  private static Integer level(Standing standing) {
    return standing == Standing.NONE ? Integer.valueOf(0) : Levels.ofPredikat(standing);
  }

  private static List<Profile> profiles(String district, List<Integer> years, Sheets sheets) {
    List<Profile> profiles = new ArrayList<>();
    for (int year : years) {
      profiles.add(sheets.last(district, year).map(Profile::of).orElse(null));
    }
    return profiles;
  }
}
