package id.kla.jobs.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes the workbooks among the samples, so that nobody has to believe a binary file. {@code
 * -Dkla.golden=write} writes them again.
 */
class SampleWorkbooksTest {
  private static final Path FOLDER = PublishedRun.samples().resolve("dirt-workbook");
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void the_workbooks_among_the_samples_are_those_made_here() throws IOException {
    Map<String, byte[]> made = workbooks();
    if ("write".equals(System.getProperty("kla.golden"))) {
      for (Map.Entry<String, byte[]> file : made.entrySet()) {
        Files.write(FOLDER.resolve(file.getKey()), file.getValue());
      }
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".xlsx"))
          .containsExactlyInAnyOrderElementsOf(made.keySet());
    }
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      assertThat(Files.readAllBytes(FOLDER.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  private static Map<String, byte[]> workbooks() {
    Map<String, byte[]> files = new TreeMap<>();
    byte[] good = goodWorkbook();
    files.put("simulasi_kiriman.xlsx", good);
    files.put("terpotong.xlsx", Arrays.copyOf(good, good.length - 700));
    files.put("lama.xlsx", ole(""));
    files.put("bersandi.xlsx", ole("EncryptedPackage"));
    files.put("sebenarnya_csv.xlsx", "kode_daerah,nilai\n16.03,80\n".getBytes(UTF_8));
    WorkbookBytes archive = WorkbookBytes.ofRows("");
    archive.parts().clear();
    files.put("sebenarnya_zip.xlsx", archive.with("kiriman.csv", "kode_daerah,nilai\n").stored());
    files.put("bom_entitas.xlsx", WorkbookBytes.ofRows("").with(SHEET, entityBomb()).stored());
    files.put(
        "sel_panjang.xlsx",
        WorkbookBytes.ofRows(row(1, text("A1", "x".repeat(Workbook.LONGEST_CELL + 1)))).stored());
    files.put(
        "sel_tercecer.xlsx",
        WorkbookBytes.ofRows(
                IntStream.rangeClosed(1, 70)
                    .mapToObj(line -> row(line, number("XFD" + line, "1", 0)))
                    .collect(Collectors.joining()))
            .stored());
    files.put(
        "lembar_terlalu_banyak.xlsx",
        WorkbookBytes.ofRows("")
            .with(
                "xl/workbook.xml",
                WorkbookBytes.workbook("<sheet/>".repeat(Workbook.MOST_SHEETS + 1)))
            .stored());
    return files;
  }

  /** What spreadsheets do to a submission: numbers for codes, dates, formulas, merged titles. */
  private static byte[] goodWorkbook() {
    String guide =
        row(1, text("A1", "Petunjuk pengisian"))
            + row(2, text("A2", "Isi lembar Kiriman, satu baris per indikator."));
    String submission =
        row(1, text("A1", "SIMULASI kiriman penilaian mandiri KLA, siklus 2023"))
            + row(
                3,
                texts(
                    3,
                    "kode_daerah",
                    "nama_daerah",
                    "siklus",
                    "tahap",
                    "indikator",
                    "nilai",
                    "dikirim_pada",
                    "revisi"))
            + submissionRow(4, number("A4", "18.1", 0), "Pringsewu", number("F4", "655.5", 0))
            + submissionRow(5, number("A5", "18.02", 0), "Lampung Tengah", formula("F5"))
            + submissionRow(6, text("A6", "18.03"), "Lampung Utara", noisyNumber("F6"))
            + submissionRow(7, text("A7", "18.04"), "Lampung Barat", number("F7", "0.64", 2))
            + submissionRow(8, text("A8", "18.05"), "Tulang Bawang", text("F8", "612,25"))
            + submissionRow(9, text("A9", "18.06"), "Tanggamus", error("F9"));
    String recap =
        row(1, text("A1", "REKAP TAHAP TAHUN 2023"))
            + row(2, texts(2, "No.", "Kabupaten/Kota", "Em", "Va", "Peringkat"))
            + row(
                3,
                number("A3", "1", 0),
                text("B3", "Kota Pariaman"),
                number("C3", "901.5", 0),
                number("D3", "705.25", 0),
                text("E3", "Nindya"));
    return WorkbookBytes.ofRows(guide)
        .withFormats("General", "dd/mm/yyyy hh:mm", "0%")
        .with(
            "xl/workbook.xml",
            WorkbookBytes.workbook(
                sheet("Petunjuk", 1)
                    + sheet("Kiriman", 2)
                    + sheet("Rekap", 3)
                    + sheet("Kosong", 4)))
        .with(
            "xl/_rels/workbook.xml.rels",
            WorkbookBytes.relations(
                IntStream.rangeClosed(1, 4)
                    .mapToObj(
                        id -> WorkbookBytes.relation("r" + id, "worksheets/sheet" + id + ".xml"))
                    .collect(Collectors.joining())))
        .with(
            "xl/worksheets/sheet2.xml",
            WorkbookBytes.sheet(submission)
                .replace(
                    "</sheetData>",
                    "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:H1\"/></mergeCells>"))
        .with("xl/worksheets/sheet3.xml", WorkbookBytes.sheet(recap))
        .with("xl/worksheets/sheet4.xml", WorkbookBytes.sheet(""))
        .stored();
  }

  private static String submissionRow(int line, String code, String name, String score) {
    return row(
        line,
        code,
        text("B" + line, name),
        number("C" + line, "2023", 0),
        text("D" + line, "EM"),
        text("E" + line, "total"),
        score,
        number("G" + line, "45016.604166666664", 1),
        number("H" + line, "1", 0));
  }

  private static String row(int line, String... cells) {
    return "<row r=\"" + line + "\">" + String.join("", cells) + "</row>";
  }

  private static String texts(int line, String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(i -> text((char) ('A' + i) + "" + line, texts[i]))
        .collect(Collectors.joining());
  }

  private static String text(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** A number, shown in the format of this position. */
  private static String number(String place, String number, int format) {
    return "<c r=\"" + place + "\" s=\"" + format + "\"><v>" + number + "</v></c>";
  }

  /** 597.93 as Excel stores it. */
  private static String noisyNumber(String place) {
    return number(place, "597.92999999999995", 0);
  }

  private static String formula(String place) {
    return "<c r=\"" + place + "\"><f>300+340.5</f><v>640.5</v></c>";
  }

  private static String error(String place) {
    return "<c r=\"" + place + "\" t=\"e\"><f>Nilai!Z1</f><v>#REF!</v></c>";
  }

  private static String sheet(String name, int id) {
    return "<sheet name=\"" + name + "\" sheetId=\"" + id + "\" r:id=\"r" + id + "\"/>";
  }

  /** Nine entities, each ten times the one before. */
  private static String entityBomb() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"layak anak \">");
    for (int i = 1; i < 10; i++) {
      String before = "&a" + (i - 1) + ";";
      entities.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    return "<?xml version=\"1.0\"?><!DOCTYPE worksheet ["
        + entities
        + "]><worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>&a9;</v></c></row></sheetData>"
        + "</worksheet>";
  }

  /** The kind of file in which old workbooks, and encrypted ones, are kept. */
  private static byte[] ole(String stream) {
    byte[] file = new byte[1536];
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    System.arraycopy(start, 0, file, 0, start.length);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }
}
