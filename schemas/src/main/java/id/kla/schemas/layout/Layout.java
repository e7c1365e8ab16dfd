package id.kla.schemas.layout;

import id.kla.schemas.ladder.Stage;
import id.kla.schemas.region.CodeSystem;
import java.util.List;

/**
 * A known form of an input file: which titles mean which column, and what a file of this form need
 * not say itself. Layouts are data, in {@code layout/layouts.csv} and {@code
 * layout/layout_columns.csv}; adding one is adding its lines and a sample.
 *
 * @param name its name, as in messages
 * @param settings what holds for every file of this form
 * @param columns its columns
 */
public record Layout(String name, Settings settings, List<Column> columns) {

  /** Copies the list. */
  public Layout {
    columns = List.copyOf(columns);
  }

  /**
   * What holds for every file of a form.
   *
   * @param reader name of the reader of its rows
   * @param indicatorColumns whether a title that names an indicator is a column of its scores
   * @param codeSystem who gave the codes of its districts; null where it has names alone
   * @param decimalMark decimal mark of its scores, {@code ,} or {@code .}; null where each file
   *     shows its own
   * @param stage stage of the scores where the file does not say it; null where it must
   * @param sheet name of the only sheet of a workbook that is of this form, in lower case; null for
   *     any
   * @param meaningId what it is for, in Indonesian
   * @param meaningEn the same in English
   */
  public record Settings(
      String reader,
      boolean indicatorColumns,
      CodeSystem codeSystem,
      Character decimalMark,
      Stage stage,
      String sheet,
      String meaningId,
      String meaningEn) {}

  /**
   * One column.
   *
   * @param name what the program calls it
   * @param required whether a file without it is refused
   * @param titles the titles that mean it, in lower case; the first is the one to recommend
   */
  public record Column(String name, boolean required, List<String> titles) {
    /** Copies the list. */
    public Column {
      titles = List.copyOf(titles);
    }
  }
}
