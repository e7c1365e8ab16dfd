package id.kla.jobs.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** The districts that belong to it, in borders that do not change. */
  List<Course> of(Panel panel) {
    return panel.courses().stream().filter(course -> holds(course, 0)).toList();
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

  /** Those of them that each district belongs to. */
  static Map<String, List<Scope>> ofDistricts(Panel panel) {
    Map<String, List<Scope>> scopes = new TreeMap<>();
    for (Scope scope : today(panel)) {
      for (Course course : scope.of(panel)) {
        scopes.computeIfAbsent(course.district(), code -> new ArrayList<>()).add(scope);
      }
    }
    return scopes;
  }

  /** The same, and every province as it was. */
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
