package id.kla.schemas.table;

import id.kla.schemas.text.Language;

/**
 * One column of a table.
 *
 * @param name its name, written only here
 * @param type its type
 * @param required whether null, which means unknown or not applicable, is refused
 * @param unit what it counts in; empty for text
 * @param meaningId one sentence of meaning, in Indonesian
 * @param meaningEn the same in English
 */
public record Field(
    String name,
    FieldType type,
    boolean required,
    String unit,
    String meaningId,
    String meaningEn) {

  static Field text(String name, String meaningId, String meaningEn) {
    return new Field(name, FieldType.TEXT, true, "", meaningId, meaningEn);
  }

  static Field integer(String name, String unit, String meaningId, String meaningEn) {
    return new Field(name, FieldType.INTEGER, true, unit, meaningId, meaningEn);
  }

  static Field share(String name, String meaningId, String meaningEn) {
    return new Field(name, FieldType.SHARE, true, "0-1", meaningId, meaningEn);
  }

  static Field decimal(String name, String unit, String meaningId, String meaningEn) {
    return new Field(name, FieldType.DECIMAL, true, unit, meaningId, meaningEn);
  }

  static Field score(String name, String meaningId, String meaningEn) {
    return new Field(name, FieldType.SCORE, true, "points", meaningId, meaningEn);
  }

  /** The same column where it may be null. */
  Field optional() {
    return new Field(name, type, false, unit, meaningId, meaningEn);
  }

  /** The same column where it may not be null. */
  Field filled() {
    return new Field(name, type, true, unit, meaningId, meaningEn);
  }

  /** The same column with a meaning of its own in one table. */
  Field meaning(String id, String en) {
    return new Field(name, type, required, unit, id, en);
  }

  /** The meaning in this language. */
  public String meaning(Language language) {
    return language == Language.ID ? meaningId : meaningEn;
  }
}
