package id.kla.jobs.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that a test can make any of them wrong. */
final class WorkbookBytes {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WorkbookBytes() {}

  /** A workbook of one sheet with the given XML of its rows, no shared texts and no formats. */
  static WorkbookBytes ofRows(String rows) {
    return new WorkbookBytes()
        .with("[Content_Types].xml", contentTypes())
        .with("xl/workbook.xml", workbook("<sheet name=\"Nilai\" sheetId=\"1\" r:id=\"r1\"/>"))
        .with("xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheets/sheet1.xml")))
        .with("xl/worksheets/sheet1.xml", sheet(rows));
  }

  static String sheet(String rows) {
    return HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
  }

  static String workbook(String sheets) {
    return HEAD + "<workbook " + MAIN + "><sheets>" + sheets + "</sheets></workbook>";
  }

  static String relations(String relations) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  static String relation(String id, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"x/worksheet\" Target=\"" + target + "\"/>";
  }

  private static String contentTypes() {
    return HEAD
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + override("/xl/workbook.xml", "sheet.main+xml")
        + override("/xl/sharedStrings.xml", "sharedStrings+xml")
        + override("/xl/styles.xml", "styles+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  /** With the list of texts that cells of type s point to. */
  WorkbookBytes withTexts(String texts) {
    return with("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">" + texts + "</sst>");
  }

  /** With number formats; a cell refers to them by {@code s="0"}, {@code s="1"} and so on. */
  WorkbookBytes withFormats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      formats.append("<numFmt numFmtId=\"").append(200 + i).append("\" formatCode=\"");
      formats.append(codes[i].replace("\"", "&quot;")).append("\"/>");
      styles.append("<xf numFmtId=\"").append(200 + i).append("\"/>");
    }
    return with(
        "xl/styles.xml",
        HEAD
            + "<styleSheet "
            + MAIN
            + "><numFmts>"
            + formats
            + "</numFmts><cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
  }

  WorkbookBytes with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  WorkbookBytes with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  WorkbookBytes without(String name) {
    parts.remove(name);
    return this;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  /** The workbook without compression or the time of its making: the same bytes each time. */
  byte[] stored() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        CRC32 crc = new CRC32();
        crc.update(part.getValue());
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  byte[] zipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
