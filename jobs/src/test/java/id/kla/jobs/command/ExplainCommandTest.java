package id.kla.jobs.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import id.kla.jobs.testing.ScoredRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kla explain} and {@code kla compare} say of a release. */
class ExplainCommandTest {
  @TempDir Path empty;

  private record Answer(int exitCode, String text) {}

  private static Answer kla(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    int exitCode = Kla.execute(out, out, arguments);
    return new Answer(exitCode, bytes.toString(UTF_8));
  }

  private static String published() {
    return PublishedRun.get().folder().getParent().getParent().toString();
  }

  @Test
  void mesuji_is_explained_with_sources_and_peers() {
    Answer answer = kla("explain", "18.11", "--store", published());

    assertThat(answer.exitCode()).isEqualTo(Kla.DONE);
    assertThat(answer.text())
        .contains("Kabupaten Mesuji (18.11), Lampung")
        .contains("bukti: daftar; Lampunggo; published_awards.csv:788")
        .contains("BELAJAR DARI SIAPA")
        .contains("Pratama 2021 → Nindya 2022")
        .contains("PERHATIAN: kemudian turun dari Nindya (2022) ke Madya (2025)")
        .doesNotContain("SIMULASI");
  }

  @Test
  void an_edition_ends_the_story() {
    Answer answer = kla("explain", "Kabupaten Mesuji", "2021", "--store", published());

    assertThat(answer.text()).contains("sampai edisi 2021").doesNotContain("\n  2022");
  }

  /** Demak: 697.40 at VA for the award of 2022, from a source that gives no indicators. */
  @Test
  void a_gap_is_not_told_of_an_edition_before_it() {
    assertThat(kla("explain", "33.21", "2021", "--store", published()).text())
        .contains("siklus sesudah edisi ini")
        .doesNotContain("697,4");
    assertThat(kla("explain", "33.21", "2022", "--store", published()).text())
        .contains("nilai VA siklus 2022 697,4; kurang 2,6");
  }

  @Test
  void answered_and_blank_maxima_add_up_to_the_instrument_by_klaster_and_by_block_too()
      throws IOException {
    Map<String, BigDecimal> sums = new TreeMap<>();
    try (CSVParser rows =
        CSVParser.parse(ScoredRun.in("id").resolve("data/completeness.csv"), UTF_8, FORMAT)) {
      for (CSVRecord row : rows) {
        if (!row.get("grouping").equals("opd") && !row.get("answered_max").isEmpty()) {
          sums.merge(
              String.join(
                  " ",
                  row.get("district_code"),
                  row.get("cycle_year"),
                  row.get("stage"),
                  row.get("grouping")),
              new BigDecimal(row.get("answered_max")).add(new BigDecimal(row.get("blank_max"))),
              BigDecimal::add);
        }
      }
    }

    assertThat(sums.keySet()).contains("16.03 2024 EM block", "16.03 2024 EM klaster");
    assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("1000"));
  }

  @Test
  void a_comparison_is_written_as_a_page_and_never_over_one_that_is_there() throws IOException {
    Path page = empty.resolve("banding.html");

    Answer first = kla("compare", "18.11,16.06", "--store", published(), "--html", page.toString());
    String written = Files.readString(page);

    assertThat(first.exitCode()).isEqualTo(Kla.DONE);
    assertThat(first.text()).contains("Ditulis: " + page);
    assertThat(written).contains("Kabupaten Mesuji", "Kabupaten Musi Banyuasin", "</html>");
    assertThat(kla("compare", "18.11,16.06", "--store", published(), "--html", page.toString()))
        .isEqualTo(
            new Answer(
                Kla.WRONG_USE,
                "kla: --html "
                    + page
                    + ": berkas itu sudah ada dan tidak ditimpa; pilih nama lain.\n"));
    assertThat(page).hasContent(written);
  }

  @Test
  void wrong_use_is_answered_in_one_line() {
    String nowhere = empty.resolve("tidak-ada").resolve("banding.html").toString();
    for (Answer answer :
        List.of(
            kla("compare", "16.04,16.05", "--store", published(), "--csv", "--html", nowhere),
            kla("compare", "16.04,16.05", "--store", published(), "--html", nowhere),
            kla("explain", "99.99", "--store", published()),
            kla("explain", "16.04", "2016", "--store", published()),
            kla("explain", "16.04", "--store", empty.toString()),
            kla("compare", "16.04", "--store", published()))) {
      assertThat(answer.exitCode()).isEqualTo(Kla.WRONG_USE);
      assertThat(answer.text().strip().lines()).hasSize(1);
    }
  }

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
}
