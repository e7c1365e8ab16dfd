package id.kla.schemas.layout;

import id.kla.schemas.reference.ReferenceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The known layouts of input files, and which of them a header fits. */
public final class Layouts {
  private static final Layouts STANDARD = read();

  private final List<Layout> layouts;

  private Layouts(List<Layout> layouts) {
    this.layouts = List.copyOf(layouts);
  }

  /** The layouts that come with the project. */
  public static Layouts standard() {
    return STANDARD;
  }

  /** All of them, in the order of their table. */
  public List<Layout> all() {
    return layouts;
  }

  /**
   * The layout that these titles fit; case, outer blanks and blanks for underscores do not matter.
   */
  public LayoutMatch match(List<String> titles) {
    return layouts.stream()
        .map(layout -> new Attempt(layout, titles))
        .reduce(
            BinaryOperator.maxBy(
                Comparator.comparing(Attempt::fits).thenComparing(Attempt::recognised)))
        .orElseThrow()
        .outcome();
  }

  /** A title in the form in which titles are compared. */
  public static String key(String title) {
    return title.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
  }

  private static final class Attempt {
    private final Layout layout;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> missing;
    private String repeated;

    Attempt(Layout layout, List<String> titles) {
      this.layout = layout;
      for (int position = 0; position < titles.size(); position++) {
        String title = titles.get(position);
        String key = key(title);
        String column =
            layout.columns().stream()
                .filter(candidate -> candidate.titles().contains(key))
                .map(Layout.Column::name)
                .findFirst()
                .orElse(null);
        if (column == null) {
          unknown.add(title);
        } else if (positions.putIfAbsent(column, position) != null && repeated == null) {
          repeated = title;
        }
      }
      missing =
          layout.columns().stream()
              .filter(column -> column.required() && !positions.containsKey(column.name()))
              .map(column -> column.titles().get(0))
              .toList();
    }

    boolean fits() {
      return missing.isEmpty();
    }

    int recognised() {
      return positions.size();
    }

    LayoutMatch outcome() {
      if (!missing.isEmpty()) {
        return new LayoutMatch.FitsNone(layout, missing, List.copyOf(unknown));
      }
      return repeated == null
          ? new LayoutMatch.Fits(layout, Map.copyOf(positions), List.copyOf(unknown))
          : new LayoutMatch.Repeats(layout, repeated);
    }
  }

  private static Layouts read() {
    Map<String, List<Layout.Column>> columns = new LinkedHashMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("layout/layouts")) {
      columns
          .computeIfAbsent(row.text("layout"), name -> new ArrayList<>())
          .add(
              new Layout.Column(
                  row.text("column"),
                  row.text("required").equals("yes"),
                  Arrays.stream(row.text("titles").split("\\|")).map(Layouts::key).toList()));
    }
    return new Layouts(
        columns.entrySet().stream().map(e -> new Layout(e.getKey(), e.getValue())).toList());
  }
}
