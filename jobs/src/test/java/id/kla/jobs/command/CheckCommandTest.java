package id.kla.jobs.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instruments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String HEADER =
      "kode_daerah,nama_daerah,siklus,tahap,instrumen,indikator,nilai,terjawab,pertanyaan,opd,"
          + "dikirim_pada,revisi\n";

  @TempDir Path folder;

  private record Answer(int exitCode, String text) {}

  /** Without the Spark session of {@link KlaInProcess}, which a check does not have. */
  private static Answer kla(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    int exitCode = Kla.execute(out, out, arguments);
    return new Answer(exitCode, bytes.toString(UTF_8));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }

  private static String row(String district, String indicator, String score) {
    return district + ",,2024,EM,24-2024," + indicator + "," + score + ",,,,,1\n";
  }

  /** All indicators, each with half of its maximum, 500 points in all. */
  private static String complete(String district) {
    return Instruments.standard().version("24-2024").orElseThrow().indicators().stream()
        .map(one -> row(district, one.number(), half(one)))
        .collect(Collectors.joining());
  }

  private static String half(Indicator indicator) {
    return indicator.maxScore().divide(BigDecimal.valueOf(2)).toPlainString();
  }

  @Test
  void a_clean_file_may_be_sent() throws IOException {
    Answer answer = kla("check", file("kiriman.csv", HEADER + complete("16.03")));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text().lines().toList())
        .containsExactly(
            "0 baris ditolak, 0 perlu diperiksa, 0 digantikan, 31 diterima, dari 31 baris dalam 1"
                + " berkas.",
            "",
            "kiriman.csv: 31 baris dibaca, 31 diterima, 0 ditolak",
            "  Tidak ada yang perlu diperbaiki.",
            "",
            "Nilai total dari semua berkas di atas:",
            "  Daerah                      Siklus  Tahap  Nilai          Predikat sementara",
            "  16.03 Kabupaten Muara Enim  2024    EM     500 dari 1000  – (nilai mandiri)",
            "",
            "Boleh dikirim: tidak ada yang perlu diperbaiki.");
  }

  @Test
  void what_is_only_worth_saying_keeps_a_file_clean() throws IOException {
    String semicolons = (HEADER + complete("16.03")).replace(',', ';');

    Answer answer = kla("check", file("kiriman.csv", semicolons));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text())
        .contains("KETERANGAN  Pemisah kolom lain")
        .endsWith("Boleh dikirim: tidak ada yang perlu diperbaiki.\n");
  }

  @Test
  void a_total_that_only_the_file_states_is_said_to_be_its_own() throws IOException {
    Answer answer =
        kla(
            "check",
            file("kiriman.csv", HEADER + row("16.03", "1", "90") + row("16.03", "total", "750")));

    assertThat(answer.text()).contains("750 dari 1000 (menurut berkas, tidak dihitung)");
  }

  @Test
  void a_refused_row_is_told_with_line_column_value_and_advice() throws IOException {
    Answer answer =
        kla("check", file("kiriman.csv", HEADER + complete("16.03") + row("16.04", "1", "9O")));

    assertThat(answer.exitCode()).isEqualTo(Kla.PROBLEMS);
    assertThat(answer.text())
        .startsWith(
            "1 baris ditolak, 0 perlu diperiksa, 0 digantikan, 31 diterima, dari 32 baris dalam 1"
                + " berkas.\n")
        .doesNotContain("hanya sebagian isinya")
        .contains("  DITOLAK  Nilai bukan angka\n")
        .contains("    Baris  Kolom  Terbaca  Apa yang salah\n")
        .contains("    33     nilai  9O       “9O” pada kolom “nilai” bukan nilai")
        .contains("    Yang perlu dilakukan: Tulis angkanya saja")
        .endsWith("Jangan dikirim dulu: perbaiki yang bertanda DITOLAK, lalu periksa lagi.\n");
  }

  @Test
  void what_is_refused_within_rows_that_count_is_told_beside_them() throws IOException {
    Answer answer =
        kla(
            "check",
            file(
                "lebar.csv",
                "kode_daerah,siklus,tahap,instrumen,1,2,3\n16.03,2024,EM,24-2024,99,30,30\n"));

    assertThat(answer.text())
        .startsWith("0 baris ditolak, 0 perlu diperiksa, 0 digantikan, 1 diterima")
        .contains("Selain itu, di 1 baris hanya sebagian isinya yang ditolak")
        .contains("DITOLAK  Nilai melebihi maksimum");
  }

  @Test
  void of_a_file_that_cannot_be_used_no_line_is_refused_in_part() throws IOException {
    Answer answer = kla("check", file("judul.csv", "kode,nama,angka\n16.03,Muara Enim,5\n"));

    assertThat(answer.exitCode()).isEqualTo(Kla.PROBLEMS);
    assertThat(answer.text()).contains("DITOLAK").doesNotContain("hanya sebagian isinya");
  }

  @Test
  void a_blank_score_is_to_be_looked_at_and_leaves_the_total_open() throws IOException {
    String blank = complete("16.03").replace("24-2024,1,48,", "24-2024,1,,");

    Answer answer = kla("check", file("kiriman.csv", HEADER + blank));

    assertThat(answer.exitCode()).isEqualTo(Kla.PROBLEMS);
    assertThat(answer.text())
        .startsWith("0 baris ditolak, 1 perlu diperiksa")
        .contains("PERIKSA  Indikator belum diisi")
        .contains("belum lengkap (30 dari 31 indikator)")
        .contains("Boleh dikirim sesudah yang bertanda PERIKSA dilihat");
  }

  @Test
  void a_verified_score_has_a_provisional_predikat() throws IOException {
    Answer answer =
        kla("check", file("va.csv", HEADER + complete("16.03").replace(",EM,", ",VA,")));

    assertThat(answer.text()).contains("VA     500 dari 1000  Pratama");
  }

  @Test
  void examples_are_bounded_and_the_bound_is_said_but_a_program_gets_them_all() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 260)
            .mapToObj(revision -> "16.03,,2024,EM,,5,x" + revision + ",,,,,1\n")
            .collect(Collectors.joining());
    String file = file("kiriman.csv", HEADER + rows);

    Answer table = kla("check", file);
    JsonNode json = new ObjectMapper().readTree(kla("check", "--json", file).text());

    assertThat(table.text())
        .contains("DITOLAK  Nilai bukan angka  (260 kali)")
        .contains(" x10 ")
        .doesNotContain(" x11 ")
        .contains("… dan 250 baris lagi");
    assertThat(json.at("/files/0/notices")).hasSize(260);
    assertThat(kla("check", "--csv", file).text().lines()).hasSize(261);
  }

  @Test
  void files_are_judged_together_and_a_later_revision_replaces_an_earlier_one() throws IOException {
    String first = file("a.csv", HEADER + complete("16.03"));
    String second = file("b.csv", HEADER + complete("16.03").replace(",1\n", ",2\n"));

    Answer answer = kla("check", first, second);

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text())
        .startsWith("0 baris ditolak, 0 perlu diperiksa, 31 digantikan, 31 diterima, dari 62 baris")
        .contains("a.csv: 31 baris dibaca, 0 diterima, 0 ditolak, 31 digantikan")
        .contains("KETERANGAN  Digantikan kiriman yang lebih baru  (31 kali)")
        .contains("di b.csv:2.");
  }

  @Test
  void the_same_content_twice_is_told() throws IOException {
    String first = file("a.csv", HEADER + complete("16.03"));
    String second = file("b.csv", HEADER + complete("16.03"));

    assertThat(kla("check", first, second).text())
        .contains("PERIKSA  Berkas yang sama dikirim dua kali")
        .contains("“a.csv”");
  }

  @Test
  void a_folder_stands_for_its_files_and_a_file_named_twice_is_read_once() throws IOException {
    String first = file("a.csv", HEADER + complete("16.03"));
    file("README.md", "bukan kiriman");
    file("catatan.docx", "bukan kiriman");

    Answer answer = kla("check", folder.toString(), first);

    assertThat(answer.text())
        .startsWith("0 baris ditolak, 0 perlu diperiksa, 0 digantikan, 31 diterima, dari 31 baris")
        .contains("dalam 2 berkas")
        .contains("PERIKSA  Jenis berkas tidak dikenal")
        .doesNotContain("README");
  }

  @Test
  void two_files_of_one_name_are_told_apart_by_their_folders() throws IOException {
    Path one = Files.createDirectory(folder.resolve("satu"));
    Path two = Files.createDirectory(folder.resolve("dua"));
    Files.writeString(one.resolve("a.csv"), HEADER + complete("16.03"), UTF_8);
    Files.writeString(two.resolve("a.csv"), HEADER + complete("16.04"), UTF_8);

    Answer answer = kla("check", one.resolve("a.csv").toString(), two.resolve("a.csv").toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text()).contains("satu/a.csv: 31").contains("dua/a.csv: 31");
  }

  @Test
  void json_is_one_document_with_the_account_the_notices_and_the_totals() throws IOException {
    String file = file("kiriman.csv", HEADER + complete("16.03") + row("16.04", "1", "9O"));

    Answer answer = kla("check", "--json", "--lang", "en", file);

    assertThat(answer.exitCode()).isEqualTo(Kla.PROBLEMS);
    JsonNode json = new ObjectMapper().readTree(answer.text());
    assertThat(json.get("outcome").asText()).isEqualTo("not_yet");
    assertThat(json.at("/summary/rows_read").asInt()).isEqualTo(32);
    assertThat(json.at("/summary/accepted").asInt()).isEqualTo(31);
    assertThat(json.at("/summary/rejected").asInt()).isEqualTo(1);
    assertThat(json.at("/summary/errors").asInt()).isEqualTo(1);
    JsonNode notice = json.at("/files/0/notices/0");
    assertThat(notice.get("notice").asText()).isEqualTo("score_not_a_number");
    assertThat(notice.get("severity").asText()).isEqualTo("error");
    assertThat(notice.get("line").asInt()).isEqualTo(33);
    assertThat(notice.get("column").asText()).isEqualTo("nilai");
    assertThat(notice.get("value").asText()).isEqualTo("9O");
    assertThat(notice.get("advice").asText()).startsWith("Write");
    assertThat(notice.get("sheet").isNull()).isTrue();
    JsonNode total = json.at("/totals/0");
    assertThat(total.get("district_code").asText()).isEqualTo("16.03");
    assertThat(total.get("district_name").asText()).isEqualTo("Kabupaten Muara Enim");
    assertThat(total.get("score").decimalValue()).isEqualByComparingTo("500");
    assertThat(total.get("provisional").isNull()).isTrue();
  }

  @Test
  void cells_that_a_spreadsheet_would_run_are_text_in_the_csv() throws IOException {
    String file =
        file(
            "kiriman.csv",
            HEADER
                + row("=1+1", "1", "48")
                + row("@SUM(A1)", "1", "48")
                + row("16.03", "1", "-5")
                + row("16.03", "1", "+x"));

    List<CSVRecord> rows = csv(kla("check", "--csv", file).text());

    assertThat(rows.get(0).toList())
        .containsExactly(
            "severity",
            "source_file",
            "sheet",
            "line",
            "column",
            "value",
            "notice",
            "problem",
            "advice");
    assertThat(rows.stream().skip(1).map(row -> row.get(5)))
        .containsExactly("'=1+1", "'@SUM(A1)", "'-5", "'+x");
    assertThat(rows.get(1).get(3)).isEqualTo("2");
  }

  @Test
  void nothing_that_steers_a_terminal_reaches_it() throws IOException {
    String file =
        file(
            "kiriman\u001b[2J\u202e.csv",
            HEADER + row("\u001b]0;x\u0007\u009b31m16.03", "1", "4\u202e8\u0000"));

    for (String form : List.of("--lang=id", "--json", "--csv")) {
      assertThat(kla("check", form, file).text())
          .as(form)
          .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
          .doesNotContain("\u202e");
    }
  }

  @Test
  void every_problem_of_a_file_is_told_by_weight() throws IOException {
    Answer answer =
        kla(
            "check",
            file(
                "kiriman.csv",
                HEADER
                    + "16.1,,2025,EM,Permen PPPA 12/2011,1,48,,,Dinas Anu,,1\n"
                    + "16.99,,2024,EM,,99,x,9,7,,,1\n"));

    assertThat(answer.text())
        .containsSubsequence("DITOLAK  ", "DITOLAK  ", "PERIKSA  ", "KETERANGAN  ")
        .contains("Kode daerah tidak dikenal")
        .contains("Indikator tidak dikenal")
        .contains("Nilai bukan angka")
        .contains("Terjawab lebih banyak daripada pertanyaannya")
        .contains("Kode daerah dibetulkan")
        .contains("Tahun penghargaan dibaca sebagai siklus");
  }

  @Test
  void english_is_spoken_where_it_is_asked_for() throws IOException {
    assertThat(kla("check", "--lang", "en", file("kiriman.csv", HEADER + complete("16.03"))).text())
        .startsWith("0 rows refused")
        .endsWith("May be sent: nothing needs mending.\n");
  }

  @Test
  void an_empty_file_has_nothing_to_send() throws IOException {
    Answer answer = kla("check", file("kosong.csv", ""));

    assertThat(answer.exitCode()).isEqualTo(Kla.PROBLEMS);
    assertThat(answer.text()).contains("1 berkas tidak dapat dipakai sama sekali.");
  }

  @Test
  void a_header_alone_has_nothing_to_send_either() throws IOException {
    Answer answer = kla("check", file("judul.csv", HEADER));

    assertThat(answer.exitCode()).isEqualTo(Kla.PROBLEMS);
    assertThat(answer.text())
        .endsWith("Tidak ada yang dapat dikirim: tidak satu pun baris diterima.\n");
  }

  @Test
  void wrong_use_is_said_in_one_line() throws IOException {
    Answer missing = kla("check", folder.resolve("tidak-ada.csv").toString());
    assertThat(missing.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(missing.text())
        .isEqualTo("kla: Berkas atau folder tidak ada: " + folder.resolve("tidak-ada.csv") + "\n");

    Answer nothing = kla("check");
    assertThat(nothing.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(nothing.text()).hasLineCount(1).contains("kla check kiriman.xlsx");

    Answer both = kla("check", "--json", "--csv", file("kiriman.csv", HEADER));
    assertThat(both.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(both.text()).hasLineCount(1).contains("Pilih salah satu");

    Answer empty = kla("check", Files.createDirectory(folder.resolve("kosong")).toString());
    assertThat(empty.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(empty.text()).hasLineCount(1);
  }

  @Test
  void the_width_of_the_terminal_is_kept_within_what_can_be_read() {
    assertThat(CheckCommand.width(null)).isEqualTo(96);
    assertThat(CheckCommand.width("lebar")).isEqualTo(96);
    assertThat(CheckCommand.width("80")).isEqualTo(80);
    assertThat(CheckCommand.width("10")).isEqualTo(60);
    assertThat(CheckCommand.width("9999")).isEqualTo(160);
  }

  /** A check answers at once only while it loads nothing of what a run needs. */
  @Test
  void no_class_of_spark_or_hadoop_is_loaded() throws Exception {
    String file = file("kiriman.csv", HEADER + complete("16.03"));
    Path log = folder.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "id.kla.jobs.command.Kla",
                "check",
                file)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readAllLines(log))
        .anyMatch(line -> line.contains("id.kla.jobs.check.Checking "))
        .noneMatch(line -> line.contains(" org.apache.spark.") || line.contains(" scala."))
        .noneMatch(line -> line.contains(" org.apache.hadoop."));
  }

  private static List<CSVRecord> csv(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      return StreamSupport.stream(parser.spliterator(), false).toList();
    }
  }
}
