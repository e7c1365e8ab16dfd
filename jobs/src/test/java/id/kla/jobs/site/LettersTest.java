package id.kla.jobs.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.command.KlaInProcess;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.notice.NoticeCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose rows are whose, the letters about them, and the pages of data quality. */
class LettersTest {
  private static final String HEADER =
      "kode_daerah,nama_daerah,siklus,tahap,instrumen,indikator,nilai,terjawab,pertanyaan,opd,"
          + "dikirim_pada,revisi\n";

  @TempDir static Path folder;
  private static ReleasedSite site;

  @BeforeAll
  static void run() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    // Of one district: indicator 1 refused, 5 blank; and once more, all replaced.
    String own = complete("16.03", 2).replace(",1,48,", ",1,<b>=9O,").replace(",5,22.5,", ",5,,");
    Files.writeString(inbox.resolve("muara-enim.csv"), HEADER + own, UTF_8);
    Files.writeString(inbox.resolve("muara-enim-lama.csv"), HEADER + complete("16.03", 1), UTF_8);
    // Of two districts: one refused row says whose it is, the other does not.
    Files.writeString(
        inbox.resolve("simulasi-sumsel.csv"),
        HEADER
            + complete("16.04", 1)
            + complete("16.05", 1)
            + "16.04,,2024,EM,24-2024,99,5,,,,,1\n"
            + "16.99,,2024,EM,24-2024,2,16.04x,,,,,1\n",
        UTF_8);
    // Fits no layout; only its name says whose it is.
    Files.writeString(inbox.resolve("kiriman-17.01.csv"), "a,b\n1,2\n", UTF_8);
    Path store = folder.resolve("store");
    KlaInProcess.Result result =
        KlaInProcess.run(
            "run",
            "--inbox",
            inbox.toString(),
            "--store",
            store.toString(),
            "--allowed-rejects",
            "100");
    assertThat(result.exitCode()).as(result.output()).isZero();
    site = new ReleasedSite(KlaInProcess.currentRelease(store));
  }

  /** Each indicator with half of its maximum. */
  private static String complete(String district, int revision) {
    return Instruments.standard().version("24-2024").orElseThrow().indicators().stream()
        .map(
            one ->
                String.join(
                    ",",
                    district,
                    "",
                    "2024",
                    "EM",
                    "24-2024",
                    one.number(),
                    one.maxScore().divide(BigDecimal.valueOf(2)).toPlainString(),
                    "",
                    "",
                    "",
                    "",
                    revision + "\n"))
        .collect(Collectors.joining());
  }

  @Test
  void every_row_of_a_submitted_file_has_an_owner() {
    assertThat(site.rows("sender_files"))
        .extracting(
            row ->
                row.get("region_code")
                    + " "
                    + row.get("source_file")
                    + " "
                    + row.get("accepted")
                    + "/"
                    + row.get("rejected")
                    + "/"
                    + row.get("superseded"))
        .containsExactly(
            "16 simulasi-sumsel.csv 0/1/0",
            "16.03 muara-enim-lama.csv 0/0/31",
            "16.03 muara-enim.csv 30/1/0",
            "16.04 simulasi-sumsel.csv 31/1/0",
            "16.05 simulasi-sumsel.csv 31/0/0",
            "17.01 kiriman-17.01.csv 0/1/0");
    for (CSVRecord input : site.rows("inputs")) {
      for (String kind : List.of("accepted", "rejected", "superseded")) {
        assertThat(
                site
                    .rows(
                        "sender_files",
                        row -> row.get("source_file").equals(input.get("source_file")))
                    .stream()
                    .mapToInt(row -> Integer.parseInt(row.get(kind)))
                    .sum())
            .as("%s of %s", kind, input.get("source_file"))
            .isEqualTo(Integer.parseInt(input.get(kind)));
      }
    }
  }

  @Test
  void there_is_a_letter_for_each_district_and_province_that_sent_something_and_no_other() {
    assertThat(site.pages().keySet().stream().filter(path -> path.startsWith("letters/")))
        .containsExactly(
            "letters/16.03.html",
            "letters/16.04.html",
            "letters/16.05.html",
            "letters/16.html",
            "letters/17.01.html",
            "letters/17.html");
  }

  @Test
  void the_page_of_a_district_leads_to_its_letter_and_that_of_another_to_none() {
    assertThat(site.page("districts/16.03.html").select("a[href=../letters/16.03.html]"))
        .extracting(Element::text)
        .containsExactly("Surat tentang berkas yang dikirim daerah ini");
    assertThat(site.page("districts/16.06.html").select("a[href*=letters/]")).isEmpty();
  }

  @Test
  void a_letter_says_what_came_in_what_was_refused_and_what_is_missing() {
    Document letter = site.page("letters/16.03.html");

    assertThat(letter.select(".to").text())
        .isEqualTo(
            "Kepada Yth. Ketua Gugus Tugas Kabupaten/Kota Layak Anak Kabupaten Muara Enim (16.03)");
    assertThat(letter.text()).contains("30 baris diterima, 1 ditolak, 31 digantikan kiriman lain.");
    assertThat(texts(letter, "#masuk tbody tr"))
        .containsExactly("muara-enim-lama.csv 0 0 31", "muara-enim.csv 30 1 0");
    assertThat(texts(letter, "#ditolak tbody tr")).hasSize(1);
    assertThat(letter.select("#ditolak tbody td").eachText())
        .startsWith("muara-enim.csv baris 2", "nilai", "<b>=9O");
    assertThat(letter.select("#diperiksa tbody tr").text())
        .contains("Kiriman 16.03, 2024, EM")
        .contains("5");
    // Kominfo answers indicator 5, which is blank, and 45 points are at stake for it.
    Element kominfo = letter.selectFirst("#kurang tr:has(th:contains(Kominfo))");
    assertThat(kominfo.text()).isEqualTo("2024 EM Kominfo – / 23 1 45");
    assertThat(letter.select(".sim-banner")).isEmpty();
  }

  @Test
  void what_only_the_province_can_be_told_stands_in_its_letter_alone() {
    assertThat(site.page("letters/16.html").select("#ditolak tbody tr").eachText())
        .anyMatch(row -> row.contains("16.99"))
        .anyMatch(row -> row.contains("Kabupaten Lahat") && row.contains("99"))
        .anyMatch(row -> row.contains("Kabupaten Muara Enim") && row.contains("9O"));
    assertThat(site.page("letters/16.04.html").select("#ditolak").text())
        .contains("99")
        .doesNotContain("16.99");
    assertThat(site.page("letters/16.05.html").select("#ditolak").text())
        .contains("Tidak ada yang ditolak.");
  }

  @Test
  void simulated_letters_are_marked() {
    assertThat(site.page("letters/16.04.html").select(".sim-banner")).hasSize(1);
    assertThat(site.page("letters/16.html").select("#masuk .sim")).hasSize(3);
  }

  @Test
  void a_file_that_fits_no_layout_is_told_to_the_district_in_its_name() {
    assertThat(site.page("letters/17.01.html").select("#ditolak").text())
        .contains("Judul kolom tidak cocok");
  }

  @Test
  void each_letter_comes_as_a_csv_file_as_well() throws IOException {
    String csv = Files.readString(site.file("letters/16.03.csv"), UTF_8);

    assertThat(csv)
        .startsWith("\uFEFFbagian,kode_daerah,berkas")
        .contains("ditolak,16.03,muara-enim.csv,,2,nilai,<b>=9O,")
        .contains("masih kurang,16.03,,,,,,,2024,EM,Kominfo,1,45");
  }

  @Test
  void the_page_of_quality_counts_every_notice_as_the_table_does() {
    Document page = site.page("quality.html");

    for (NoticeCode code : NoticeCode.values()) {
      int count = site.rows("notices", row -> row.get("notice").equals(code.code())).size();
      assertThat(page.select("#n-" + code.code() + " h3 .count").eachText())
          .as(code.code())
          .isEqualTo(count == 0 ? List.of() : List.of(String.valueOf(count)));
    }
    assertThat(page.select("#n-submission_superseded").text()).contains("Contoh: 5 dari 31");
    assertThat(page.select("#n-submission_superseded tbody tr")).hasSize(5);
    assertThat(page.select("#digantikan").text()).contains("muara-enim-lama.csv:2");
    assertThat(page.select("#berkas tbody tr").eachText())
        .contains("muara-enim.csv submission_long 31 30 1 0");
    assertThat(page.select("#surat a").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(
            site.pages().keySet().stream().filter(path -> path.startsWith("letters/")).toList());
  }

  @Test
  void what_came_in_is_shown_as_text() {
    for (String path : List.of("letters/16.03.html", "quality.html")) {
      assertThat(site.page(path).select("td b")).as(path).isEmpty();
    }
  }

  @Test
  void the_page_of_notices_holds_every_code() {
    Document page = site.page("notices.html");

    assertThat(page.select("article").eachAttr("id"))
        .containsExactlyElementsOf(
            Arrays.stream(NoticeCode.values()).map(NoticeCode::code).toList());
    assertThat(page.select("#score_over_maximum").text())
        .contains("DITOLAK")
        .contains("‹value›")
        .contains("indicator, max");
  }

  private static List<String> texts(Document page, String rows) {
    return page.select(rows).eachText();
  }
}
