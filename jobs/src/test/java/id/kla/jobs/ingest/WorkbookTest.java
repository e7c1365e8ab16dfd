package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.WorkbookReading.Sheet;
import id.kla.jobs.ingest.WorkbookReading.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
  private static final String FILE = "nilai.xlsx";

  private static List<Sheet> sheets(byte[] bytes) {
    WorkbookReading reading = Workbook.of(FILE, bytes);
    assertThat(reading).isInstanceOf(Sheets.class);
    return ((Sheets) reading).sheets();
  }

  /** Each row of the only sheet as {@code line: cell|cell}. */
  private static List<String> rows(WorkbookBytes workbook) {
    return sheets(workbook.zipped()).get(0).rows().stream()
        .map(row -> row.line() + ": " + String.join("|", row.cells()))
        .toList();
  }

  /** The text of a single cell of the given XML. */
  private static String cell(String xml, String... formats) {
    WorkbookBytes workbook = WorkbookBytes.ofRows("<row r=\"1\">" + xml + "</row>");
    List<Sheet> sheets = sheets(workbook.withFormats(formats).zipped());
    return sheets.get(0).rows().isEmpty() ? "" : sheets.get(0).rows().get(0).cells().get(0);
  }

  private static String number(String value, String... formats) {
    return cell("<c r=\"A1\" s=\"0\"><v>" + value + "</v></c>", formats);
  }

  @Test
  void a_workbook_of_excel_is_read_sheet_by_sheet() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "kla", "1.0")) {
      Worksheet first = workbook.newWorksheet("Nilai");
      first.value(0, 0, "kode_daerah");
      first.value(0, 1, "nilai");
      first.value(0, 2, "dikirim_pada");
      first.value(1, 0, "16.03");
      first.value(1, 1, new BigDecimal("697.4"));
      first.value(1, 2, LocalDateTime.of(2025, 3, 31, 14, 30));
      first.style(1, 2).format("dd/mm/yyyy hh:mm").set();
      first.value(2, 0, "16.04");
      first.value(2, 1, true);
      first.value(2, 2, LocalDate.of(2025, 4, 1));
      first.style(2, 2).format("d mmmm yyyy").set();
      Worksheet second = workbook.newWorksheet("Rahasia");
      second.setVisibilityState(VisibilityState.HIDDEN);
      workbook.newWorksheet("Kosong").value(3, 1, "x");
    }

    List<Sheet> sheets = sheets(bytes.toByteArray());

    assertThat(sheets).extracting(Sheet::name).containsExactly("Nilai", "Rahasia", "Kosong");
    assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true, false);
    assertThat(sheets.get(0).rows())
        .containsExactly(
            row(1, "kode_daerah", "nilai", "dikirim_pada"),
            row(2, "16.03", "697.4", "2025-03-31 14:30"),
            row(3, "16.04", "TRUE", "2025-04-01"));
    assertThat(sheets.get(1).rows()).isEmpty();
    assertThat(sheets.get(2).rows()).containsExactly(row(4, "", "x"));
  }

  private static RawRow row(int line, String... cells) {
    return new RawRow(line, List.of(cells), String.join("\t", cells));
  }

  @Test
  void rows_are_padded_to_the_last_used_column_and_empty_ones_left_out() {
    String rows =
        "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"
            + "<row r=\"3\"/>"
            + "<row r=\"4\"><c r=\"A4\" s=\"0\"/><c r=\"F4\" t=\"str\"><f>X1</f><v></v></c></row>"
            + "<row r=\"7\"><c r=\"A7\"><v>2</v></c><c r=\"D7\" t=\"b\"><v>1</v></c><c r=\"Z7\"/></row>";

    assertThat(rows(WorkbookBytes.ofRows(rows))).containsExactly("2: |1||", "7: 2|||TRUE");
  }

  @Test
  void rows_and_cells_without_their_place_are_counted() {
    String rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";

    assertThat(rows(WorkbookBytes.ofRows(rows))).containsExactly("1: 1|2", "2: 3|");
  }

  @ParameterizedTest
  @CsvSource({
    "12.3, 12.3",
    "12.299999999999999, 12.3",
    "597.92800000000011, 597.928",
    "0.1, 0.1",
    "1E+3, 1000",
    "1E-3, 0.001",
    "1.0000000000000002E-2, 0.01",
    "-0, 0",
    "1000.0, 1000",
    "123456789012345678, 123456789012346000",
    "abc, abc",
    "1E-999999999, 1E-999999999",
    "1E+999999999, 1E+999999999"
  })
  void a_number_is_what_somebody_would_type(String stored, String text) {
    assertThat(number(stored, "0.00")).isEqualTo(text);
    assertThat(number(stored, "General")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "45747 | dd/mm/yyyy | 2025-03-31",
        "45747.604166666664 | dd/mm/yyyy hh:mm | 2025-03-31 14:30",
        "45747.604166666664 | dd/mm/yyyy | 2025-03-31 14:30",
        "45747.604178240741 | yyyy-mm-dd hh:mm:ss | 2025-03-31 14:30:01",
        "45747 | [$-421]dd mmmm yyyy;@ | 2025-03-31",
        "45747 | mmmm | 2025-03-31",
        "0.5 | hh:mm | 12:00",
        "1 | d-m-yy | 1900-01-01",
        "59 | d-m-yy | 1900-02-28",
        "60 | d-m-yy | 60",
        "61 | d-m-yy | 1900-03-01",
        "0 | d-m-yy | 0",
        "-1 | d-m-yy | -1",
        "1E300 | d-m-yy | 1"
            + "000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000",
        "1E-300 | d-m-yy hh:mm | 0."
            + "00000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000"
            + "0000000000000000000000000000000000000000000000000000000000001",
        "721 | 0 \"poin dari yang disyaratkan\" | 721",
        "721 | 0\\d\\a\\y | 721",
        "721 | _-* #,##0.00_-;[Red]-0 | 721",
        "25 | [h]:mm | 25",
        "0.855 | 0.0% | 85.5%",
        "1 | 0% | 100%",
        "721 | \"100%\" 0 | 721"
      })
  void the_format_of_a_number_decides_what_it_is(String stored, String format, String text) {
    assertThat(number(stored, format)).isEqualTo(text);
  }

  @Test
  void a_date_in_a_format_of_excel_itself_is_a_date() {
    String styles =
        "<styleSheet><cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"0\"/>"
            + "</cellXfs></styleSheet>";
    String row =
        "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45747</v></c><c r=\"B1\" s=\"1\"><v>45747</v></c>"
            + "<c r=\"C1\" s=\"2\"><v>45747</v></c><c r=\"D1\"><v>45747</v></c></row>";

    assertThat(rows(WorkbookBytes.ofRows(row).with("xl/styles.xml", styles)))
        .containsExactly("1: 2025-03-31|2025-03-31|45747|45747");
  }

  @ParameterizedTest
  @CsvSource({"1", "true"})
  void days_may_be_counted_from_1904(String flag) {
    WorkbookBytes workbook =
        WorkbookBytes.ofRows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>44285</v></c></row>")
            .withFormats("dd/mm/yyyy");
    String xml =
        WorkbookBytes.workbook("<sheet name=\"Nilai\" sheetId=\"1\" r:id=\"r1\"/>")
            .replace("<sheets>", "<workbookPr date1904=\"" + flag + "\"/><sheets>");

    assertThat(rows(workbook.with("xl/workbook.xml", xml))).containsExactly("1: 2025-03-31");
  }

  @Test
  void a_formula_is_its_stored_value() {
    assertThat(cell("<c r=\"A1\"><f>SUM(B1:C1)</f><v>95.5</v></c>")).isEqualTo("95.5");
    assertThat(cell("<c r=\"A1\" t=\"str\"><f>B1</f><v>Lahat</v></c>")).isEqualTo("Lahat");
    assertThat(cell("<c r=\"A1\" t=\"e\"><f>B1/0</f><v>#DIV/0!</v></c>")).isEqualTo("#DIV/0!");
    assertThat(cell("<c r=\"A1\"><f>SUM(B1:C1)</f></c>")).isEmpty();
  }

  @Test
  void shared_and_array_formulas_are_their_stored_values() {
    String rows =
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1+1</f><v>1</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\"><f t=\"array\" ref=\"A3:B3\">X1:Y1</f><v>3</v></c>"
            + "<c r=\"B3\"><v>4</v></c></row>";

    assertThat(rows(WorkbookBytes.ofRows(rows))).containsExactly("1: 1|", "2: 2|", "3: 3|4");
  }

  @Test
  void errors_are_kept_as_their_text() {
    assertThat(cell("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>")).isEqualTo("#REF!");
  }

  @Test
  void texts_are_kept_as_they_are() {
    assertThat(cell("<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> =A1 </t></is></c>"))
        .isEqualTo(" =A1 ");
    assertThat(cell("<c r=\"A1\" t=\"inlineStr\"><is><t>&lt;b&gt;</t></is></c>")).isEqualTo("<b>");
    assertThat(cell("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x0024_</t></is></c>"))
        .isEqualTo("a\rb$");
  }

  @Test
  void shared_texts_are_found_and_their_runs_put_together() {
    WorkbookBytes workbook =
        WorkbookBytes.ofRows(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
            .withTexts("<si><t>Lahat</t></si><si><r><t>Musi </t></r><r><t>Rawas</t></r></si>");

    assertThat(rows(workbook)).containsExactly("1: Musi Rawas|Lahat");
  }

  @Test
  void merged_cells_have_their_value_in_the_first_cell() {
    WorkbookBytes workbook = WorkbookBytes.ofRows("");
    workbook.with(
        "xl/worksheets/sheet1.xml",
        WorkbookBytes.sheet(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Rekap</t></is></c><c r=\"B1\"/></row>"
                    + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>")
            .replace(
                "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));

    assertThat(rows(workbook)).containsExactly("1: Rekap|", "2: 1|2");
  }

  @Test
  void typed_numbers_are_told_from_texts_that_look_like_them() {
    String row =
        "<row r=\"5\"><c r=\"A5\"><v>95.5</v></c><c r=\"B5\" t=\"inlineStr\"><is><t>95,5</t></is></c>"
            + "<c r=\"C5\"><f>A5</f><v>1</v></c><c r=\"D5\" s=\"0\"><v>45747</v></c></row>";
    Sheet sheet = sheets(WorkbookBytes.ofRows(row).withFormats("d-m-yyyy").zipped()).get(0);

    assertThat(sheet.isNumber(5, 0)).isTrue();
    assertThat(sheet.isNumber(5, 1)).isFalse();
    assertThat(sheet.isNumber(5, 2)).isTrue();
    assertThat(sheet.isNumber(5, 3)).isFalse();
    assertThat(sheet.isNumber(4, 0)).isFalse();
  }

  @Test
  void names_of_sheets_are_cleaned_for_display() {
    WorkbookBytes workbook =
        WorkbookBytes.ofRows("")
            .with(
                "xl/workbook.xml",
                WorkbookBytes.workbook(
                    "<sheet name=\" Nilai\u202E&#9;EM \" sheetId=\"1\" r:id=\"r1\"/>"));

    assertThat(sheets(workbook.zipped())).extracting(Sheet::name).containsExactly("Nilai EM");
  }
}
