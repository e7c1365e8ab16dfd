package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.AWARD_YEAR;
import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.PROVINCE_CODE_THEN;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.Columns.STANDING;

import id.kla.jobs.store.TableRow;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * All districts over all editions held: 514 times 11 cells, held in memory so that the statistics
 * are plain Java.
 */
final class Panel {
  private final List<Integer> years;
  private final List<Course> courses;
  private final Map<Scope, List<List<Course>>> held = new ConcurrentHashMap<>();

  /**
   * A panel.
   *
   * @param years the editions, rising
   * @param courses one per district, by code
   */
  Panel(List<Integer> years, List<Course> courses) {
    this.years = List.copyOf(years);
    this.courses = List.copyOf(courses);
  }

  /** The editions, rising. */
  List<Integer> years() {
    return years;
  }

  /** All districts, by code. */
  List<Course> courses() {
    return courses;
  }

  /** The districts that a scope holds at an edition, by code. */
  List<Course> courses(Scope scope, int edition) {
    List<List<Course>> byEdition = held.computeIfAbsent(scope, this::heldBy);
    return byEdition.get(scope.borders() == Scope.Borders.THEN ? edition : 0);
  }

  private List<List<Course>> heldBy(Scope scope) {
    // Only borders of then differ from edition to edition.
    int different = scope.borders() == Scope.Borders.THEN ? editions() : 1;
    return IntStream.range(0, different)
        .mapToObj(
            edition -> courses.stream().filter(course -> scope.holds(course, edition)).toList())
        .toList();
  }

  /**
   * A district that sent something for the cycle of an edition.
   *
   * @param district its code
   * @param awardYear the edition
   */
  record Entrant(String district, int awardYear) {}

  /**
   * The panel of a release.
   *
   * @param trajectories rows of that table
   * @param entrants districts that are known to have taken part, and whether by simulated data
   *     alone
   */
  static Panel of(
      List<TableRow> trajectories, Map<Entrant, Boolean> entrants, RegionRegister register) {
    Map<String, Map<Integer, TableRow>> byDistrict = new TreeMap<>();
    for (TableRow row : trajectories) {
      byDistrict
          .computeIfAbsent(row.text(DISTRICT_CODE), code -> new TreeMap<>())
          .put(row.number(AWARD_YEAR), row);
    }
    List<Integer> years =
        trajectories.stream().map(row -> row.number(AWARD_YEAR)).distinct().sorted().toList();
    List<Course> courses = new ArrayList<>();
    for (District district : register.districts()) {
      Map<Integer, TableRow> rows = byDistrict.get(district.code());
      courses.add(
          new Course(
              district.code(),
              district.provinceCode(),
              years.stream().map(year -> rows.get(year).text(PROVINCE_CODE_THEN)).toList(),
              register.province(district).islandGroup(),
              district.type().label(),
              years.stream().map(year -> Standing.ofCode(rows.get(year).text(STANDING))).toList(),
              years.stream()
                  .map(year -> entrants.containsKey(new Entrant(district.code(), year)))
                  .toList(),
              years.stream().map(year -> rows.get(year).text(SIMULATED).equals("yes")).toList(),
              years.stream()
                  .map(year -> entrants.getOrDefault(new Entrant(district.code(), year), false))
                  .toList()));
    }
    return new Panel(years, courses);
  }

  /** Number of editions. */
  int editions() {
    return years.size();
  }

  /** The editions by their number, from 0. */
  List<Integer> all() {
    return IntStream.range(0, editions()).boxed().toList();
  }

  /** Years from an edition to the next. */
  int gap(int edition) {
    return years.get(edition + 1) - years.get(edition);
  }

  /** The panel as it was known before an edition: that and all later ones cut off. */
  Panel before(int edition) {
    return part(0, edition);
  }

  /** The panel from an edition on. */
  Panel from(int edition) {
    return part(edition, editions());
  }

  private Panel part(int begin, int end) {
    return new Panel(
        years.subList(begin, end),
        courses.stream()
            .map(
                course ->
                    new Course(
                        course.district(),
                        course.province(),
                        course.provincesThen().subList(begin, end),
                        course.islandGroup(),
                        course.type(),
                        course.standings().subList(begin, end),
                        course.tookPart().subList(begin, end),
                        course.simulated().subList(begin, end),
                        course.entrySimulated().subList(begin, end)))
            .toList());
  }
}
