package id.kla.schemas.notice;

import java.util.HashMap;
import java.util.Map;

/**
 * Something to say to the sender about one place of one file.
 *
 * @param code what it is
 * @param sourceFile name of the file
 * @param sheet name of the sheet; empty for a file without sheets or when the file as a whole is
 *     meant
 * @param line physical line, the first being 1; null when the file as a whole is meant
 * @param column title of the column as the file writes it; null when no single column is meant
 * @param value the text as it was read; null when there is none
 * @param details the values of the code's {@link NoticeCode#fields()}
 */
public record Notice(
    NoticeCode code,
    String sourceFile,
    String sheet,
    Integer line,
    String column,
    String value,
    Map<String, String> details) {

  /** Refuses details that are not those of the code. */
  public Notice {
    details = Map.copyOf(details);
    if (!details.keySet().equals(java.util.Set.copyOf(code.fields()))) {
      throw new IllegalArgumentException(
          code + " carries " + code.fields() + ", not " + details.keySet());
    }
  }

  /** A notice about one place of a file; {@link #inSheet} names its sheet where there is one. */
  public static Notice of(
      NoticeCode code,
      String sourceFile,
      Integer line,
      String column,
      String value,
      Map<String, String> details) {
    return new Notice(code, sourceFile, "", line, column, value, details);
  }

  /** The same notice about a place in this sheet. */
  public Notice inSheet(String name) {
    return new Notice(code, sourceFile, name, line, column, value, details);
  }

  /** What is wrong and what to do about it, as one text. */
  public String message(NoticeTexts texts) {
    return (problem(texts) + " " + advice(texts)).strip();
  }

  /** What is wrong. */
  public String problem(NoticeTexts texts) {
    return texts.sentence(code, values(texts));
  }

  /** What to do about it. */
  public String advice(NoticeTexts texts) {
    return texts.advice(code, values(texts)).strip();
  }

  private Map<String, String> values(NoticeTexts texts) {
    Map<String, String> values = new HashMap<>(details);
    values.replaceAll(texts::word);
    values.put("value", value == null ? "" : value);
    values.put("column", column == null ? "" : column);
    return values;
  }
}
