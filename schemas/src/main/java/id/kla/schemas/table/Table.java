package id.kla.schemas.table;

import id.kla.schemas.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * One table of a release, declared once: from here come the Spark schema, the checks when it is
 * written, the dictionary and the Data Package.
 *
 * @param name its name, also that of its folder and file
 * @param meaningId one sentence of meaning, in Indonesian
 * @param meaningEn the same in English
 * @param fields its columns, in order
 * @param key names of the columns that tell its rows apart and by which they are sorted; no two
 *     rows share them
 */
public record Table(
    String name, String meaningId, String meaningEn, List<Field> fields, List<String> key) {

  /** Refuses a key that is not among the columns. */
  public Table {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
    for (String column : key) {
      if (fields.stream().noneMatch(field -> field.name().equals(column))) {
        throw new IllegalArgumentException(name + " has no column " + column);
      }
    }
  }

  /** A table whose key columns come first. */
  static Table keyFirst(
      String name, String meaningId, String meaningEn, List<Field> key, Field... others) {
    List<Field> fields = new ArrayList<>(key);
    fields.addAll(List.of(others));
    return new Table(name, meaningId, meaningEn, fields, names(key));
  }

  /** A table whose columns stand in an order of their own. */
  static Table inOrder(
      String name, String meaningId, String meaningEn, List<Field> key, Field... fields) {
    return new Table(name, meaningId, meaningEn, List.of(fields), names(key));
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }

  /** The meaning in this language. */
  public String meaning(Language language) {
    return language == Language.ID ? meaningId : meaningEn;
  }

  /** The names of its columns, in order. */
  public List<String> columns() {
    return fields.stream().map(Field::name).toList();
  }
}
