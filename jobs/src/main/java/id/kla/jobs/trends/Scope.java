package id.kla.jobs.trends;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.table.TrendColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A set of districts that figures are made for.
 *
 * @param kind what it is
 * @param code how tables name it
 * @param borders by which borders its districts are told
 */
record Scope(Kind kind, String code, Borders borders) {
  /** The nation. */
  static final Scope NATION = new Scope(Kind.NATION, Shares.NATION, Borders.ANY);

  /** Kinds of sets. */
  enum Kind {
    NATION("nation"),
    PROVINCE("province"),
    ISLAND_GROUP("island_group"),
    TYPE("type");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** How tables write it. */
    String code() {
      return code;
    }
  }

  /** Readings of "the districts of a province". */
  enum Borders {
    THEN("then"),
    TODAY("today"),
    ANY("any");

    private final String code;

    Borders(String code) {
      this.code = code;
    }

    /** How tables write it. */
    String code() {
      return code;
    }
  }

  /** A row of a table of scopes that tells of this one and nothing yet. */
  TableRows.Row row(TableRows rows) {
    return rows.row()
        .with(TrendColumns.SCOPE_KIND, kind.code())
        .with(TrendColumns.SCOPE_CODE, code)
        .with(TrendColumns.BORDERS, borders.code());
  }

  /** Whether the district belongs to it at an edition. */
  boolean holds(Course course, int edition) {
    return switch (kind) {
      case NATION -> true;
      case PROVINCE ->
          (borders == Borders.THEN ? course.provincesThen().get(edition) : course.province())
              .equals(code);
      case ISLAND_GROUP -> course.islandGroup().equals(code);
      case TYPE -> course.type().equals(code);
    };
  }

  /**
   * Things about districts by the scopes that they belong to, each in the order given; all scopes
   * in the order of {@link #all}, those without any too.
   *
   * @param course the district of a thing
   * @param edition the edition of a thing; -1 for none, which is in no province as it was
   */
  static <T> Map<Scope, List<T>> sort(
      Panel panel, Iterable<T> things, Function<T, Course> course, ToIntFunction<T> edition) {
    Map<Scope, List<T>> sorted = new LinkedHashMap<>();
    all(panel).forEach(scope -> sorted.put(scope, new ArrayList<>()));
    for (T thing : things) {
      for (Scope scope : of(course.apply(thing), edition.applyAsInt(thing))) {
        sorted.get(scope).add(thing);
      }
    }
    return sorted;
  }

  /** The districts that belong to it, in borders that do not change. */
  List<Course> of(Panel panel) {
    return panel.courses(this, 0);
  }

  /** The districts that existed in it at one of some editions. */
  List<Course> of(Panel panel, List<Integer> editions) {
    List<Course> candidates = borders == Borders.THEN ? panel.courses() : panel.courses(this, 0);
    return candidates.stream()
        .filter(course -> editions.stream().anyMatch(at -> course.existed(at) && holds(course, at)))
        .toList();
  }

  /**
   * Whether no district came to it or left it between some editions: only then can its districts be
   * followed from one to the other. A district that was formed in between did not come from
   * elsewhere.
   */
  boolean isFixed(Panel panel, List<Integer> editions) {
    return borders != Borders.THEN
        || of(panel, editions).stream()
            .allMatch(
                course ->
                    editions.stream().filter(course::existed).allMatch(at -> holds(course, at)));
  }

  /** The nation, island groups, types, and provinces in today's borders. */
  static List<Scope> today(Panel panel) {
    List<Scope> scopes = new ArrayList<>();
    scopes.add(NATION);
    codes(panel, Kind.ISLAND_GROUP)
        .forEach(code -> scopes.add(new Scope(Kind.ISLAND_GROUP, code, Borders.ANY)));
    codes(panel, Kind.TYPE).forEach(code -> scopes.add(new Scope(Kind.TYPE, code, Borders.ANY)));
    codes(panel, Kind.PROVINCE)
        .forEach(code -> scopes.add(new Scope(Kind.PROVINCE, code, Borders.TODAY)));
    return scopes;
  }

  /**
   * Those that a district belongs to at an edition.
   *
   * @param edition -1 for none, which is in no province as it was
   */
  static List<Scope> of(Course course, int edition) {
    List<Scope> scopes = new ArrayList<>();
    scopes.add(NATION);
    scopes.add(new Scope(Kind.ISLAND_GROUP, course.islandGroup(), Borders.ANY));
    scopes.add(new Scope(Kind.TYPE, course.type(), Borders.ANY));
    scopes.add(new Scope(Kind.PROVINCE, course.province(), Borders.TODAY));
    if (edition >= 0) {
      scopes.add(new Scope(Kind.PROVINCE, course.provincesThen().get(edition), Borders.THEN));
    }
    return scopes;
  }

  /** The nation, island groups, types, and provinces in today's borders and as they were. */
  static List<Scope> all(Panel panel) {
    List<Scope> scopes = today(panel);
    panel.courses().stream()
        .flatMap(course -> course.provincesThen().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(code -> scopes.add(new Scope(Kind.PROVINCE, code, Borders.THEN)));
    return scopes;
  }

  private static TreeSet<String> codes(Panel panel, Kind kind) {
    return panel.courses().stream()
        .map(
            course ->
                switch (kind) {
                  case NATION -> Shares.NATION;
                  case PROVINCE -> course.province();
                  case ISLAND_GROUP -> course.islandGroup();
                  case TYPE -> course.type();
                })
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
