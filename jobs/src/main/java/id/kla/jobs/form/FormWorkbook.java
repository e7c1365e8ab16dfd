package id.kla.jobs.form;

import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A form as an Excel workbook: one sheet to fill in, whose codes are text so that 16.10 stays
 * 16.10, and one that explains it.
 */
public final class FormWorkbook {
  private static final String HEADER_FILL = "0B5563";
  private static final String INPUT_FILL = "FFF8E1";
  private static final String LINE = "C9D2D9";
  private static final String TEXT = "@";
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("district_code", 13),
          Map.entry("district_name", 30),
          Map.entry("cycle_year", 8),
          Map.entry("stage", 8),
          Map.entry("instrument", 11),
          Map.entry("indicator", 10),
          Map.entry("note", 60),
          Map.entry("score", 10),
          Map.entry("max_score", 15),
          Map.entry("answered", 10),
          Map.entry("required", 12),
          Map.entry("opd", 50),
          Map.entry("submitted_at", 18),
          Map.entry("revision", 8));

  private final Form form;
  private final Language language;
  private final Texts texts;

  private FormWorkbook(Form form, Language language) {
    this.form = form;
    this.language = language;
    this.texts = Texts.read("text/template", language);
  }

  /** The bytes of the workbook, instructions in this language; the same form, the same bytes. */
  public static byte[] bytes(Form form, Language language) {
    FormWorkbook sheets = new FormWorkbook(form, language);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "kla", "1.0")) {
      sheets.fillIn(workbook.newWorksheet(sheets.texts.get("sheet.form")));
      sheets.explain(workbook.newWorksheet(sheets.texts.get("sheet.guide")));
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return TimelessWorkbook.of(bytes.toByteArray());
  }

  private void fillIn(Worksheet sheet) {
    header(sheet, 0, form.titles());
    List<List<Object>> rows = form.rows();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < Form.COLUMNS.size(); column++) {
        cell(sheet, row + 1, column, rows.get(row).get(column));
      }
    }
    for (int column = 0; column < Form.COLUMNS.size(); column++) {
      sheet.width(column, WIDTHS.get(Form.COLUMNS.get(column)));
      styleBelowHeader(sheet, column, rows.size());
    }
    sheet.freezePane(0, 1);
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof BigDecimal points) {
      sheet.value(row, column, points);
    } else if (value instanceof Integer number) {
      sheet.value(row, column, number);
    } else if (!value.toString().isEmpty()) {
      sheet.value(row, column, value.toString());
    }
  }

  private static void styleBelowHeader(Worksheet sheet, int column, int rows) {
    String name = Form.COLUMNS.get(column);
    var style =
        sheet
            .range(1, column, rows, column)
            .style()
            .borderStyle(BorderStyle.THIN)
            .borderColor(LINE)
            .verticalAlignment("top");
    if (Form.TO_FILL.contains(name)) {
      style.fillColor(INPUT_FILL);
    } else if (name.equals("note") || name.equals("opd")) {
      style.wrapText(true);
    } else if (!name.equals("max_score") && !name.equals("required") && !name.equals("revision")) {
      style.format(TEXT);
    }
    style.set();
  }

  private void explain(Worksheet sheet) {
    sheet.value(
        0,
        0,
        texts.get(
            "guide.title",
            Map.of(
                "district", form.district().fullName(),
                "cycle", form.cycleYear(),
                "stage", form.stage().label(language),
                "instrument", form.instrument().version())));
    sheet.style(0, 0).bold().fontSize(14).set();
    int row = 2;
    for (int step = 1; texts.has("guide." + step); step++) {
      sheet.value(row++, 0, step + ". " + texts.get("guide." + step));
    }
    row++;
    header(
        sheet,
        row++,
        List.of(
            texts.get("guide.indicator"),
            texts.get("guide.name"),
            texts.get("guide.klaster"),
            texts.get("guide.max"),
            texts.get("guide.questions")));
    for (Indicator indicator : form.instrument().indicators()) {
      sheet.value(row, 0, indicator.number());
      sheet.style(row, 0).format(TEXT).set();
      sheet.value(row, 1, indicator.name());
      sheet.value(row, 2, indicator.klaster().label(language));
      cell(sheet, row, 3, indicator.maxScore() == null ? "" : indicator.maxScore());
      cell(sheet, row, 4, indicator.questions() == null ? "" : indicator.questions());
      row++;
    }
    List<Integer> widths = List.of(12, 90, 45, 16, 14);
    for (int column = 0; column < widths.size(); column++) {
      sheet.width(column, widths.get(column));
    }
  }

  private static void header(Worksheet sheet, int row, List<String> titles) {
    for (int column = 0; column < titles.size(); column++) {
      sheet.value(row, column, titles.get(column));
    }
    sheet
        .range(row, 0, row, titles.size() - 1)
        .style()
        .bold()
        .fontColor("FFFFFF")
        .fillColor(HEADER_FILL)
        .set();
  }
}
