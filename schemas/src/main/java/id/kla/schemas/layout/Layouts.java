package id.kla.schemas.layout;

import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.reference.ReferenceTable;
import id.kla.schemas.region.CodeSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** The known layouts of input files, and which of them a header fits. */
public final class Layouts {
  private static final Pattern BLANKS = Pattern.compile("[\\s_]+");
  private static final Layouts STANDARD = read();

  private final List<Layout> layouts;

  /** Of each layout by name, column name by title. */
  private final Map<String, Map<String, String>> columns = new HashMap<>();

  private Layouts(List<Layout> layouts) {
    this.layouts = List.copyOf(layouts);
    for (Layout layout : layouts) {
      Map<String, String> byTitle = new HashMap<>();
      layout
          .columns()
          .forEach(column -> column.titles().forEach(title -> byTitle.put(title, column.name())));
      columns.put(layout.name(), byTitle);
    }
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
    List<String> keys = titles.stream().map(Layouts::key).toList();
    return layouts.stream()
        .map(layout -> new Attempt(layout, columns.get(layout.name()), titles, keys))
        .reduce(
            BinaryOperator.maxBy(
                Comparator.comparing(Attempt::fits).thenComparing(Attempt::recognised)))
        .orElseThrow()
        .outcome();
  }

  /** A title in the form in which titles are compared. */
  public static String key(String title) {
    return BLANKS.matcher(title.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  private static final class Attempt {
    private final Layout layout;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Integer> indicators = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> missing;
    private String repeated;

    Attempt(Layout layout, Map<String, String> columns, List<String> titles, List<String> keys) {
      this.layout = layout;
      Set<String> seen = new HashSet<>();
      for (int position = 0; position < titles.size(); position++) {
        String title = titles.get(position);
        String column = columns.get(keys.get(position));
        if (column != null) {
          if (positions.putIfAbsent(column, position) != null && repeated == null) {
            repeated = title;
          }
        } else if (layout.settings().indicatorColumns() && namesScores(title)) {
          indicators.add(position);
          if (!seen.add(keys.get(position)) && repeated == null) {
            repeated = title;
          }
        } else {
          unknown.add(title);
        }
      }
      missing =
          layout.columns().stream()
              .filter(column -> column.required() && !positions.containsKey(column.name()))
              .map(column -> column.titles().get(0))
              .toList();
    }

    private static boolean namesScores(String title) {
      return Instruments.standard().all().stream().anyMatch(one -> one.reading(title).isPresent())
          || Klaster.reading(title).isPresent();
    }

    boolean fits() {
      return missing.isEmpty() && indicators.isEmpty() != layout.settings().indicatorColumns();
    }

    int recognised() {
      return positions.size() + indicators.size();
    }

    LayoutMatch outcome() {
      if (!fits()) {
        return new LayoutMatch.FitsNone(layout, missing, List.copyOf(unknown), positions.size());
      }
      return repeated == null
          ? new LayoutMatch.Fits(
              layout, Map.copyOf(positions), List.copyOf(indicators), List.copyOf(unknown))
          : new LayoutMatch.Repeats(layout, repeated);
    }
  }

  private static Character mark(String word) {
    return switch (word) {
      case "comma" -> ',';
      case "point" -> '.';
      case "detect" -> null;
      default -> throw new IllegalStateException("Not a decimal mark: " + word);
    };
  }

  private static Layouts read() {
    Map<String, List<Layout.Column>> columns = new LinkedHashMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("layout/layout_columns")) {
      columns
          .computeIfAbsent(row.text("layout"), name -> new ArrayList<>())
          .add(
              new Layout.Column(
                  row.text("column"),
                  row.text("required").equals("yes"),
                  Arrays.stream(row.text("titles").split("\\|")).map(Layouts::key).toList()));
    }
    return new Layouts(
        ReferenceTable.read("layout/layouts").stream()
            .map(
                row ->
                    new Layout(
                        row.text("layout"),
                        new Layout.Settings(
                            row.text("reader"),
                            row.text("indicator_columns").equals("yes"),
                            row.optional("code_system")
                                .map(name -> CodeSystem.valueOf(name.toUpperCase(Locale.ROOT)))
                                .orElse(null),
                            row.optional("decimal_mark").map(Layouts::mark).orElse(null),
                            row.optional("stage").flatMap(Stage::ofCode).orElse(null),
                            row.optional("sheet").orElse(null),
                            row.text("meaning_id"),
                            row.text("meaning_en")),
                        columns.get(row.text("layout"))))
            .toList());
  }
}
