package id.kla.jobs.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.check.CheckedFile;
import id.kla.jobs.check.Checking;
import id.kla.jobs.check.Findings;
import id.kla.jobs.check.SentFiles;
import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.IndicatorScore;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.table.ScoreColumns;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommandTest {
  @TempDir Path folder;

  private record Answer(int exitCode, String text) {}

  private static Answer kla(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    int exitCode = Kla.execute(out, out, arguments);
    return new Answer(exitCode, bytes.toString(UTF_8));
  }

  private Path form(String format) {
    return form(format, "2025");
  }

  private Path form(String format, String cycle) {
    Path file = folder.resolve("formulir." + format);
    Answer answer =
        kla(
            "template",
            "--district",
            "16.10",
            "--cycle",
            cycle,
            "--format",
            format,
            "--out",
            file.toString());
    assertThat(answer.exitCode()).as(answer.text()).isZero();
    return file;
  }

  private static Findings checked(Path file) throws IOException {
    return Checking.of(
        SentFiles.read(
            SentFiles.named(List.of(file)),
            new FileIngest(NoticeTexts.in(Language.ID)),
            Texts.read("text/check", Language.ID)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv"})
  void an_empty_form_is_read_back_with_nothing_worse_than_blank_indicators(String format)
      throws IOException {
    CheckedFile file = checked(form(format)).files().get(0);

    assertThat(file.reading().layout()).isEqualTo("submission_long");
    assertThat(file.reading().rowsRead()).isEqualTo(31);
    assertThat(file.accepted()).isEqualTo(31);
    assertThat(file.notices())
        .filteredOn(notice -> notice.code().severity() != Severity.INFO)
        .extracting(notice -> notice.code())
        .containsExactly(NoticeCode.INDICATORS_BLANK);
    List<IndicatorScore> rows = file.reading().accepted(IndicatorScore.class);
    assertThat(rows.get(0).submission().districtCode()).isEqualTo("16.10");
    assertThat(rows.get(0).submission().cycleYear()).isEqualTo(2024);
    assertThat(rows.get(0).submission().stage()).isEqualTo(Stage.EM);
    assertThat(rows.get(0).submission().revision()).isEqualTo(1);
    assertThat(rows.get(0).instrumentText()).isEqualTo("24-2024");
    assertThat(rows)
        .extracting(IndicatorScore::indicator)
        .startsWith("1", "2")
        .contains("21A")
        .endsWith("26");
    assertThat(rows.get(0).score()).isNull();
    assertThat(rows.get(0).maxScore()).isEqualByComparingTo("96");
    assertThat(rows.get(0).answered()).isNull();
    assertThat(rows.get(0).required()).isEqualTo(63);
    assertThat(rows.get(0).opd()).startsWith("BAPPEDA; DPPPAPPKB");
  }

  @Test
  void a_form_that_is_filled_in_is_clean() throws IOException {
    Path file = form("csv");
    // Full marks, and every question answered.
    String filled = Files.readString(file).replaceAll(",,([0-9]+),,([0-9]+),", ",$1,$1,$2,$2,");
    Files.writeString(file, filled, UTF_8);

    Findings findings = checked(file);

    assertThat(findings.files().get(0).notices()).isEmpty();
    assertThat(findings.outcome()).isEqualTo(Findings.Outcome.CLEAN);
    assertThat((BigDecimal) findings.totals().get(0).cell(ScoreColumns.SCORE))
        .isEqualByComparingTo("1000");
  }

  @Test
  void the_workbook_keeps_codes_as_text_and_explains_itself_on_a_second_sheet() throws IOException {
    try (InputStream bytes = Files.newInputStream(form("xlsx"));
        ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
      List<Sheet> sheets = workbook.getSheets().toList();
      assertThat(sheets).extracting(Sheet::getName).containsExactly("Kiriman", "Petunjuk");
      Row first = sheets.get(0).read().get(1);
      assertThat(first.getCellRawValue(0)).hasValue("16.10");
      assertThat(first.getCell(0).getValue()).isInstanceOf(String.class);
      assertThat(sheets.get(1).read())
          .extracting(row -> row.getCellText(0))
          .anyMatch(text -> text.startsWith("Formulir KLA: Kabupaten Ogan Ilir, siklus 2024"))
          .anyMatch(text -> text.contains("kla check"));
      assertThat(sheets.get(1).read())
          .anyMatch(
              row ->
                  row.getCellCount() > 3
                      && row.getCellText(0).equals("21A")
                      && row.getCellText(3).equals("83"));
    }
  }

  @Test
  void the_same_form_has_the_same_bytes() throws Exception {
    byte[] first = Files.readAllBytes(form("xlsx"));
    Files.delete(folder.resolve("formulir.xlsx"));
    // Two seconds is the step of the clock in a ZIP file.
    Thread.sleep(2100);

    assertThat(Files.readAllBytes(form("xlsx"))).isEqualTo(first);
  }

  @Test
  void the_year_of_an_award_is_read_as_its_cycle_and_that_is_said() {
    Answer answer =
        kla(
            "template",
            "--district",
            "Kabupaten Muara Enim",
            "--cycle",
            "2025",
            "--out",
            folder.resolve("f.xlsx").toString());

    assertThat(answer.text())
        .contains("2025 adalah tahun penghargaan; dibaca sebagai siklus 2024.")
        .contains("Kabupaten Muara Enim (16.03), siklus 2024, tahap EM, 31 indikator");
  }

  @Test
  void a_cycle_whose_instrument_is_not_known_gets_the_latest_and_that_is_said() {
    assertThat(
            kla(
                    "template",
                    "--district",
                    "16.03",
                    "--cycle",
                    "2026",
                    "--out",
                    folder.resolve("f.csv").toString(),
                    "--format",
                    "csv")
                .text())
        .contains("Instrumen siklus 2026 belum diketahui");
  }

  @Test
  void unknown_weights_are_left_blank() throws IOException {
    CheckedFile file = checked(form("csv", "2018")).files().get(0);

    assertThat(file.reading().accepted(IndicatorScore.class))
        .hasSize(24)
        .allMatch(row -> row.maxScore() == null);
    assertThat(file.count(Severity.ERROR)).isZero();
  }

  @Test
  void an_unknown_district_is_answered_with_the_nearest_in_one_line() {
    Answer code = kla("template", "--district", "16.30", "--cycle", "2024");
    assertThat(code.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(code.text())
        .hasLineCount(1)
        .contains("--district 16.30")
        .contains("16.10 Kabupaten Ogan Ilir");

    Answer name = kla("template", "--district", "Muara Emin", "--cycle", "2024");
    assertThat(name.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(name.text()).hasLineCount(1).contains("16.03 Kabupaten Muara Enim");

    assertThat(kla("template", "--district", "", "--cycle", "2024").text())
        .hasLineCount(1)
        .contains("tulis kode Kemendagri seperti 16.03");
  }

  @Test
  void a_file_that_is_there_is_never_overwritten() throws IOException {
    Path filled = Files.writeString(folder.resolve("f.csv"), "sudah diisi");

    Answer answer =
        kla("template", "--district", "16.03", "--cycle", "2024", "--out", filled.toString());

    assertThat(answer.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(answer.text()).hasLineCount(1).contains("sudah ada");
    assertThat(filled).hasContent("sudah diisi");
  }

  @Test
  void other_wrong_uses_say_what_is_allowed() {
    String out = folder.resolve("f").toString();
    assertThat(kla("template", "--district", "16.03", "--cycle", "2020", "--out", out).text())
        .hasLineCount(1)
        .contains("2019, 2021");
    assertThat(
            kla(
                    "template",
                    "--district",
                    "16.03",
                    "--cycle",
                    "2024",
                    "--stage",
                    "akhir sekali",
                    "--out",
                    out)
                .text())
        .hasLineCount(1)
        .contains("EM, terverifikasi, VA, VL, final");
    assertThat(
            kla(
                    "template",
                    "--district",
                    "16.03",
                    "--cycle",
                    "2024",
                    "--format",
                    "pdf",
                    "--out",
                    out)
                .text())
        .hasLineCount(1)
        .contains("xlsx atau csv");
    assertThat(
            kla(
                    "template",
                    "--district",
                    "16.03",
                    "--cycle",
                    "2024",
                    "--out",
                    folder.resolve("tidak/ada.xlsx").toString())
                .text())
        .hasLineCount(1)
        .contains("foldernya tidak ada");
  }
}
