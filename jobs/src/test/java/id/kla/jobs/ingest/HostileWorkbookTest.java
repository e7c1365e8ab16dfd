package id.kla.jobs.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.WorkbookReading.Refused;
import id.kla.jobs.ingest.WorkbookReading.Sheets;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that break, fill or outwit a reader of workbooks: each is refused, with its reason. */
@Timeout(60)
class HostileWorkbookTest {
  private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static void assertRefused(byte[] bytes, NoticeCode code, String... limit) {
    assertThat(Workbook.of("nilai.xlsx", bytes))
        .isEqualTo(
            new Refused(
                Notice.of(
                    code,
                    "nilai.xlsx",
                    null,
                    null,
                    null,
                    limit.length == 0 ? Map.of() : Map.of("limit", limit[0]))));
  }

  private static void assertRefused(WorkbookBytes workbook, NoticeCode code, String... limit) {
    assertRefused(workbook.zipped(), code, limit);
  }

  private static void assertRead(WorkbookBytes workbook) {
    assertThat(Workbook.of("nilai.xlsx", workbook.zipped())).isInstanceOf(Sheets.class);
  }

  private static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  @Test
  void a_small_workbook_as_such_is_read() {
    assertRead(WorkbookBytes.ofRows(ROW));
  }

  // What is no workbook at all.

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "kode_daerah;nilai\n16.03;95\n", "<html><table>", "\0\0\0\0"})
  void a_file_of_another_kind_under_the_name_of_a_workbook_is_refused(String content) {
    assertRefused(content.getBytes(ISO_8859_1), NoticeCode.WORKBOOK_NOT_ZIP);
  }

  @Test
  void a_zip_under_the_name_of_a_workbook_is_refused() {
    WorkbookBytes archive = WorkbookBytes.ofRows(ROW);
    archive.parts().clear();
    assertRefused(archive.zipped(), NoticeCode.WORKBOOK_WITHOUT_SHEETS);
    assertRefused(archive.with("nilai.csv", "a,b\n"), NoticeCode.WORKBOOK_WITHOUT_SHEETS);
    assertRefused(
        archive.with("nilai.xlsx", WorkbookBytes.ofRows(ROW).zipped()),
        NoticeCode.WORKBOOK_WITHOUT_SHEETS);
  }

  @Test
  void a_workbook_without_sheets_is_refused() {
    assertRefused(
        WorkbookBytes.ofRows(ROW).with("xl/workbook.xml", WorkbookBytes.workbook("")),
        NoticeCode.WORKBOOK_WITHOUT_SHEETS);
    assertRefused(
        WorkbookBytes.ofRows(ROW).without("xl/workbook.xml"), NoticeCode.WORKBOOK_WITHOUT_SHEETS);
  }

  @Test
  void an_encrypted_workbook_and_an_old_one_are_told_apart() {
    byte[] container = new byte[4096];
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    System.arraycopy(start, 0, container, 0, start.length);
    assertRefused(container, NoticeCode.WORKBOOK_OLD_FORMAT);

    byte[] stream = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(stream, 0, container, 1024, stream.length);
    assertRefused(container, NoticeCode.WORKBOOK_PASSWORD);
  }

  @Test
  void a_zip_with_a_password_is_refused() {
    byte[] bytes = WorkbookBytes.ofRows(ROW).zipped();
    for (int i = 0; i + 10 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      }
    }
    assertRefused(bytes, NoticeCode.WORKBOOK_PASSWORD);
  }

  // What was a workbook once.

  @Test
  void a_workbook_that_is_cut_off_is_refused() {
    byte[] bytes = WorkbookBytes.ofRows(ROW).zipped();
    for (int length = 2; length < bytes.length - 1; length += 7) {
      assertRefused(cut(bytes, length), NoticeCode.WORKBOOK_BROKEN);
    }
  }

  @Test
  void a_changed_byte_is_found_by_the_checksum() {
    byte[] content = WorkbookBytes.sheet(ROW.replace(">1<", ">697.4<")).getBytes(UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : WorkbookBytes.ofRows(ROW).parts().entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        byte[] ofPart = part.getKey().equals(SHEET) ? content : part.getValue();
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(ofPart);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(ofPart.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(ofPart);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    String stored = bytes.toString(ISO_8859_1);
    assertThat(Workbook.of("nilai.xlsx", stored.getBytes(ISO_8859_1))).isInstanceOf(Sheets.class);

    assertRefused(
        stored.replace("697.4", "797.4").getBytes(ISO_8859_1), NoticeCode.WORKBOOK_BROKEN);
  }

  @Test
  void a_sheet_that_is_not_there_is_a_damage() {
    assertRefused(WorkbookBytes.ofRows(ROW).without(SHEET), NoticeCode.WORKBOOK_BROKEN);
    assertRefused(
        WorkbookBytes.ofRows(ROW).with("xl/_rels/workbook.xml.rels", WorkbookBytes.relations("")),
        NoticeCode.WORKBOOK_BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
        "<row r=\"x\"/>",
        "<row r=\"1\"><c r=\"1\"/></row>",
        "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"quux\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>x</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v><v>1</v>2</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f><f>A1</f>+A1</f></c></row>",
        "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>",
        ROW + ROW
      })
  void a_sheet_that_contradicts_itself_is_a_damage(String rows) {
    assertRefused(WorkbookBytes.ofRows(rows), NoticeCode.WORKBOOK_BROKEN);
  }

  @Test
  void a_text_that_is_not_in_the_list_is_a_damage_and_no_endless_search() {
    String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>";

    assertRefused(
        WorkbookBytes.ofRows(rows).withTexts("<si><t>a</t></si>"), NoticeCode.WORKBOOK_BROKEN);
  }

  @Test
  void a_list_of_texts_that_is_not_where_it_should_be_is_a_damage_and_no_empty_cells() {
    WorkbookBytes workbook =
        WorkbookBytes.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
            .withTexts("<si><t>a</t></si>");
    assertRead(workbook);
    byte[] texts = workbook.parts().get("xl/sharedStrings.xml");

    assertRefused(
        workbook.without("xl/sharedStrings.xml").with("xl/texts.xml", texts),
        NoticeCode.WORKBOOK_BROKEN);
  }

  @Test
  void a_part_that_nobody_reads_may_be_improper_or_long() {
    assertRead(WorkbookBytes.ofRows(ROW).with("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>"));
    assertRead(
        WorkbookBytes.ofRows(ROW)
            .with("customXml/item1.xml", "<Mashup>" + random(2_000_000) + "</Mashup>"));
    assertRefused(
        WorkbookBytes.ofRows(ROW).with("xl/styles.xml", "<styleSheet><br></styleSheet>"),
        NoticeCode.WORKBOOK_BROKEN);
    assertRefused(
        WorkbookBytes.ofRows(ROW)
            .with("xl/styles.xml", "<styleSheet>" + random(2_000_000) + "</styleSheet>"),
        NoticeCode.WORKBOOK_CELL_TOO_LONG,
        "32767");
  }

  private static String random(int length) {
    StringBuilder text = new StringBuilder();
    new java.util.Random(1).ints(length, 'A', 'z').forEach(sign -> text.append((char) sign));
    return text.toString();
  }

  // Too much of everything.

  @Test
  void a_part_that_inflates_beyond_all_measure_is_refused() {
    byte[] zeros = new byte[11 << 20];

    assertRefused(
        WorkbookBytes.ofRows(ROW).with("xl/media/image1.png", zeros),
        NoticeCode.WORKBOOK_TOO_LARGE,
        "128");
    assertRefused(
        WorkbookBytes.ofRows("<row/>".repeat(3_000_000)), NoticeCode.WORKBOOK_TOO_LARGE, "128");
  }

  @Test
  void parts_that_inflate_to_too_much_together_are_refused() {
    WorkbookBytes workbook = WorkbookBytes.ofRows(ROW);
    byte[] blanks = new byte[10 << 20];
    for (int i = 0; i < 13; i++) {
      workbook.with("xl/media/image" + i + ".png", blanks);
    }
    assertRefused(workbook, NoticeCode.WORKBOOK_TOO_LARGE, "128");
  }

  @Test
  void a_long_text_that_many_cells_point_to_is_refused() {
    StringBuilder rows = new StringBuilder();
    for (int line = 1; line <= 5000; line++) {
      rows.append("<row r=\"").append(line).append("\"><c r=\"A").append(line);
      rows.append("\" t=\"s\"><v>0</v></c></row>");
    }
    assertRefused(
        WorkbookBytes.ofRows(rows.toString())
            .withTexts("<si><t>" + "x".repeat(32_000) + "</t></si>"),
        NoticeCode.WORKBOOK_TOO_LARGE,
        "128");
  }

  @Test
  void a_cell_longer_than_excel_allows_is_refused() {
    String[] longest = {"x".repeat(32_767), "x".repeat(32_768), "x".repeat(5_000_000)};

    assertRead(WorkbookBytes.ofRows(inline(longest[0])));
    assertRefused(
        WorkbookBytes.ofRows(inline(longest[1])), NoticeCode.WORKBOOK_CELL_TOO_LONG, "32767");
    assertRefused(
        WorkbookBytes.ofRows(inline(longest[2])), NoticeCode.WORKBOOK_CELL_TOO_LONG, "32767");
    assertRefused(
        WorkbookBytes.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
            .withTexts("<si>" + "<r><t>xxxxxxxxxx</t></r>".repeat(100_000) + "</si>"),
        NoticeCode.WORKBOOK_CELL_TOO_LONG,
        "32767");
    assertRefused(
        WorkbookBytes.ofRows(inline("<![CDATA[" + "<x>".repeat(1_000_000) + "]]>")),
        NoticeCode.WORKBOOK_CELL_TOO_LONG,
        "32767");
    assertRefused(
        WorkbookBytes.ofRows(
            "<row r=\"1\"><c r=\"A1\" s=\"" + "9".repeat(2_000_000) + "\"/></row>"),
        NoticeCode.WORKBOOK_CELL_TOO_LONG,
        "32767");
  }

  private static String inline(String text) {
    return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
  }

  @Test
  void a_cell_of_two_hundred_megabytes_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(SHEET));
      zip.write(WorkbookBytes.sheet("").replaceAll("</.*", "").getBytes(UTF_8));
      zip.write("<row><c t=\"inlineStr\"><is><t>".getBytes(UTF_8));
      byte[] megabyte = "x".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 200; i++) {
        zip.write(megabyte);
      }
    }
    assertRefused(bytes.toByteArray(), NoticeCode.WORKBOOK_TOO_LARGE, "128");
  }

  @Test
  void a_number_of_thousands_of_digits_is_a_damage() {
    assertRefused(
        WorkbookBytes.ofRows("<row r=\"1\"><c r=\"A1\"><v>" + "9".repeat(500) + "</v></c></row>"),
        NoticeCode.WORKBOOK_BROKEN);
  }

  @Test
  void a_stray_cell_far_away_does_not_blow_up_the_table() {
    StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>");
    for (int line = 2; line <= 50; line++) {
      rows.append("<row r=\"").append(line).append("\"><c><v>1</v></c></row>");
    }
    assertRead(WorkbookBytes.ofRows(rows.toString()));
    for (int line = 51; line <= 100; line++) {
      rows.append("<row r=\"").append(line).append("\"><c><v>1</v></c></row>");
    }
    assertRefused(
        WorkbookBytes.ofRows(rows.toString()), NoticeCode.WORKBOOK_TOO_MANY_CELLS, "1000000");
  }

  @Test
  void formatted_rows_without_content_cost_nothing() {
    StringBuilder rows = new StringBuilder(ROW);
    for (int line = 2; line <= 200_000; line++) {
      rows.append("<row r=\"").append(line).append("\"><c r=\"A").append(line);
      rows.append("\" s=\"0\"/></row>");
    }
    WorkbookReading reading =
        Workbook.of("nilai.xlsx", WorkbookBytes.ofRows(rows.toString()).zipped());

    assertThat(((Sheets) reading).sheets().get(0).rows()).hasSize(1);
  }

  @Test
  void rows_without_number_and_end_are_bounded() {
    assertRefused(
        WorkbookBytes.ofRows("<row r=\"1\"><c r=\"XFD1\"/></row>" + "<row a=\"\"/>".repeat(80_000)),
        NoticeCode.WORKBOOK_TOO_MANY_CELLS,
        "1000000");
    assertRefused(
        WorkbookBytes.ofRows("<row>" + "<c/>".repeat(20_000) + "</row>"),
        NoticeCode.WORKBOOK_BROKEN);
  }

  @Test
  void more_sheets_than_anybody_makes_are_refused() {
    assertRead(withSheets(2000));
    assertRefused(withSheets(2001), NoticeCode.WORKBOOK_TOO_MANY_SHEETS, "2000");
  }

  private static WorkbookBytes withSheets(int count) {
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    WorkbookBytes workbook = WorkbookBytes.ofRows(ROW);
    for (int i = 0; i < count; i++) {
      sheets.append("<sheet name=\"s").append(i).append("\" r:id=\"r").append(i).append("\"/>");
      relations.append(WorkbookBytes.relation("r" + i, "worksheets/s" + i + ".xml"));
      workbook.with("xl/worksheets/s" + i + ".xml", WorkbookBytes.sheet(ROW));
    }
    return workbook
        .with("xl/workbook.xml", WorkbookBytes.workbook(sheets.toString()))
        .with("xl/_rels/workbook.xml.rels", WorkbookBytes.relations(relations.toString()));
  }

  @Test
  void more_parts_than_any_workbook_has_are_refused() {
    WorkbookBytes workbook = WorkbookBytes.ofRows(ROW);
    for (int i = 0; i < 10_000; i++) {
      workbook.with("x" + i, "");
    }
    assertRefused(workbook, NoticeCode.WORKBOOK_UNSAFE_XML);
  }

  @Test
  void one_sheet_under_many_names_is_not_read_many_times() {
    WorkbookBytes workbook =
        WorkbookBytes.ofRows(ROW)
            .with(
                "xl/workbook.xml",
                WorkbookBytes.workbook(
                    "<sheet name=\"a\" r:id=\"r1\"/><sheet name=\"b\" r:id=\"r2\"/>"));
    String first = WorkbookBytes.relation("r1", "worksheets/sheet1.xml");

    for (String second : new String[] {"/xl/worksheets/sheet1.xml", "worksheets/SHEET1.xml"}) {
      assertRefused(
          workbook.with(
              "xl/_rels/workbook.xml.rels",
              WorkbookBytes.relations(first + WorkbookBytes.relation("r2", second))),
          NoticeCode.WORKBOOK_UNSAFE_XML);
    }
    assertRefused(
        WorkbookBytes.ofRows(ROW)
            .with(
                "xl/workbook.xml",
                WorkbookBytes.workbook(
                    "<sheet name=\"a\" r:id=\"r1\"/><sheet name=\"b\" r:id=\"r1\"/>")),
        NoticeCode.WORKBOOK_BROKEN);
  }

  // What works behind the back.

  private static final String ENTITIES =
      "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        SHEET,
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "docProps/app.xml",
        "xl/harmless.png"
      })
  void a_declaration_of_entities_in_any_part_is_refused(String part) {
    WorkbookBytes workbook =
        WorkbookBytes.ofRows(ROW).withFormats("0").withTexts("<si><t>&c;</t></si>");
    byte[] content = workbook.parts().getOrDefault(part, "<x/>".getBytes(UTF_8));
    String xml = new String(content, UTF_8).replaceFirst("^<\\?.*?>", "");
    workbook.with(part, ENTITIES + xml);

    assertRefused(workbook, NoticeCode.WORKBOOK_UNSAFE_XML);
    assertRefused(
        workbook.with(part, ("\uFEFF" + ENTITIES + xml).getBytes(UTF_16LE)),
        NoticeCode.WORKBOOK_UNSAFE_XML);
  }

  @Test
  void an_entity_that_reads_a_file_is_refused(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String xml =
        "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>" + sheetBody(inline("&s;"));

    assertRefused(WorkbookBytes.ofRows(ROW).with(SHEET, xml), NoticeCode.WORKBOOK_UNSAFE_XML);
  }

  private static String sheetBody(String rows) {
    return WorkbookBytes.sheet(rows).replaceFirst("^<\\?.*?>", "");
  }

  @Test
  void an_entity_that_nobody_declared_says_nothing() {
    WorkbookReading reading =
        Workbook.of("nilai.xlsx", WorkbookBytes.ofRows(inline("a&s;b")).zipped());

    assertThat(reading).isInstanceOf(Refused.class);
  }

  @Test
  void formulas_that_are_written_out_for_ever_are_refused() {
    String longest = "A1+".repeat(2_700) + "1";
    StringBuilder shared =
        new StringBuilder("<row><c r=\"A1\"><f t=\"shared\" ref=\"A1:A9\" si=\"0\">");
    shared.append(longest).append("</f></c></row>");
    for (int i = 2; i < 5_000; i++) {
      shared.append("<row><c r=\"A").append(i).append("\"><f t=\"shared\" si=\"0\"/></c></row>");
    }
    assertRefused(WorkbookBytes.ofRows(shared.toString()), NoticeCode.WORKBOOK_UNSAFE_XML);

    StringBuilder arrays = new StringBuilder();
    for (int i = 1; i < 50_000; i++) {
      arrays.append("<row><c r=\"A").append(i).append("\"><f t=\"array\" ref=\"B").append(i);
      arrays.append("\">1</f></c></row>");
    }
    assertRefused(WorkbookBytes.ofRows(arrays.toString()), NoticeCode.WORKBOOK_UNSAFE_XML);

    assertRefused(
        WorkbookBytes.ofRows("<row><c><f>" + "1+".repeat(10_000) + "1</f></c></row>"),
        NoticeCode.WORKBOOK_UNSAFE_XML);
  }

  @Test
  void names_without_end_are_refused() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 10_001; i++) {
      rows.append("<x").append(i).append("/>");
    }
    assertRefused(WorkbookBytes.ofRows(rows.toString()), NoticeCode.WORKBOOK_UNSAFE_XML);
  }

  @Test
  void names_that_lead_out_of_the_archive_write_nothing(@TempDir Path folder) throws IOException {
    String outside = folder.resolve("out.xml").toString();
    WorkbookBytes workbook =
        WorkbookBytes.ofRows(ROW).with("../../out.xml", "<x/>").with(outside, "<x/>");

    assertRead(workbook);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void macros_and_links_to_other_files_are_not_followed() {
    WorkbookBytes workbook =
        WorkbookBytes.ofRows(ROW)
            .with("xl/vbaProject.bin", "Sub Auto_Open()")
            .with(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                WorkbookBytes.relations(
                    "<Relationship Id=\"a\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
                        + "<Relationship Id=\"b\" Target=\"file:///etc/passwd\""
                        + " TargetMode=\"External\"/>"));
    String types = new String(workbook.parts().get("[Content_Types].xml"), UTF_8);
    workbook.with(
        "[Content_Types].xml",
        types.replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));

    assertRead(workbook);
  }
}
