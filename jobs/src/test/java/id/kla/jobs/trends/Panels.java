package id.kla.jobs.trends;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Panels for tests: literal ones, and random ones by a seed. */
final class Panels {
  static final List<Integer> YEARS = List.of(2019, 2021, 2022, 2023, 2025);

  private static final List<Standing> ANY = List.of(Standing.values());

  private Panels() {}

  /** A district of a province that took part wherever it has no predikat. */
  static Course course(String district, String province, Standing... standings) {
    List<Standing> all = List.of(standings);
    return new Course(
        district,
        province,
        Collections.nCopies(all.size(), province),
        "Sumatera",
        "Kabupaten",
        all,
        Collections.nCopies(all.size(), true),
        Collections.nCopies(all.size(), false));
  }

  /** Districts with any standings, in three provinces. */
  static Panel random(Random random, int districts) {
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < districts; i++) {
      Standing[] standings = new Standing[YEARS.size()];
      for (int t = 0; t < standings.length; t++) {
        // Once formed, a district stays.
        standings[t] =
            t > 0 && standings[t - 1] != Standing.NOT_FORMED
                ? ANY.get(random.nextInt(ANY.size() - 1))
                : ANY.get(random.nextInt(ANY.size()));
      }
      String province = List.of("16", "18", "35").get(random.nextInt(3));
      courses.add(course(province + "." + (10 + i), province, standings));
    }
    return new Panel(YEARS, courses);
  }

  /** The cells of a row by the name of their column. */
  static Map<String, Object> cells(TableRows rows, Object[] row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.length; i++) {
      cells.put(rows.table().columns().get(i), row[i]);
    }
    return cells;
  }
}
