package id.kla.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.command.KlaInProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.groups.Tuple;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That a district has no predikat may be known from a simulated file alone: then everything that
 * rests on it is marked, and nothing else.
 */
class SimulatedNoneTest {
  private static final String LISTS =
      "tahun,kode_provinsi_lengkap,predikat_lengkap,jumlah_disebut,catatan\n";
  private static final String DENIALS =
      "award_year,non_recipient_code,non_recipient_name,source_publisher,source_url,note\n";
  private static final String CLAIMS =
      "award_year,predikat,region_type,region_name,province,evidence,"
          + "source_kind,source_publisher,source_url,note\n";

  private static Path release;

  /**
   * Lampung is complete in a simulated list, Bengkulu in a real one that a simulated claim would
   * fill up, Jakarta in both; Sumatera Selatan has a simulated denial, and one that is real too, of
   * districts that took part. A simulated claim for Musi Rawas does not stand against the real one.
   */
  @BeforeAll
  static void run(@TempDir Path work) throws IOException {
    Path inbox = Files.createDirectory(work.resolve("inbox"));
    Files.writeString(inbox.resolve("daftar.csv"), LISTS + "2023,17,semua,1,\n2023,31,semua,,\n");
    Files.writeString(
        inbox.resolve("simulasi_daftar.csv"), LISTS + "2023,18,semua,,\n2023,31,semua,2,\n");
    Files.writeString(
        inbox.resolve("bukan.csv"), DENIALS + "2023,16.05,Kabupaten Musi Rawas,Koran A,,\n");
    Files.writeString(
        inbox.resolve("simulasi_bukan.csv"),
        DENIALS
            + "2023,16.03,Kabupaten Muara Enim,Koran B,,\n"
            + "2023,16.05,Kabupaten Musi Rawas,Koran B,,\n"
            + "2023,16.07,Kabupaten Banyuasin,Koran B,,\n");
    Files.writeString(
        inbox.resolve("hasil.csv"),
        CLAIMS
            + """
            2023,Pratama,Kabupaten,Banyuasin,Sumatera Selatan,listed,news,Koran A,,
            2025,Pratama,Kabupaten,Muara Enim,Sumatera Selatan,listed,news,Koran A,,
            2025,Pratama,Kabupaten,Musi Rawas,Sumatera Selatan,listed,news,Koran A,,
            2025,Pratama,Kota,Metro,Lampung,listed,news,Koran A,,
            """);
    Files.writeString(
        inbox.resolve("kiriman.csv"),
        """
        kode_daerah,siklus,tahap,indikator,nilai
        16.03,2023,EM,total,600
        16.05,2023,EM,total,600
        """);
    Files.writeString(
        inbox.resolve("simulasi_hasil.csv"),
        CLAIMS
            + """
            2023,Pratama,Kota,Bengkulu,Bengkulu,listed,news,Koran C,,
            2023,Pratama,Kabupaten,Musi Rawas,Sumatera Selatan,listed,news,Koran C,,
            """);
    Path store = work.resolve("store");
    KlaInProcess.Result result =
        KlaInProcess.run("run", "--inbox", inbox.toString(), "--store", store.toString());
    assertThat(result.exitCode()).as(result.output()).isZero();
    release = KlaInProcess.currentRelease(store);
  }

  @Test
  void a_list_carries_the_mark_of_its_file_and_no_simulated_claim_fills_a_real_one()
      throws IOException {
    assertThat(rows("complete_lists"))
        .extracting(
            row -> row.get("province_code"),
            row -> row.get("simulated"),
            row -> row.get("count"),
            row -> row.get("holds"))
        .containsExactlyInAnyOrder(
            Tuple.tuple("17", "no", "0", "no"),
            Tuple.tuple("18", "yes", "0", "yes"),
            Tuple.tuple("31", "no", "0", "yes"),
            Tuple.tuple("31", "yes", "0", "no"));
  }

  @Test
  void contradictions_take_the_mark_of_the_table_of_their_other_side() throws IOException {
    assertThat(rows("contradictions"))
        .filteredOn(row -> row.get("award_year").equals("2023"))
        .filteredOn(row -> !row.get("subject").equals("nation"))
        .extracting(row -> row.get("subject"), row -> row.get("kind"), row -> row.get("simulated"))
        .contains(
            Tuple.tuple("17", "list_shorter_than_stated", "no"),
            Tuple.tuple("31", "list_shorter_than_stated", "yes"),
            Tuple.tuple("16.07", "claim_against_non_recipient", "yes"));
  }

  @Test
  void a_standing_without_predikat_is_simulated_if_nothing_real_says_so() throws IOException {
    Predicate<CSVRecord> edition = row -> row.get("award_year").equals("2023");
    assertThat(rows("trajectories"))
        .filteredOn(edition)
        .filteredOn(
            row ->
                List.of("16.03", "16.05", "16.07", "17.01", "18.72", "31.71")
                    .contains(row.get("district_code")))
        .extracting(
            row -> row.get("district_code"),
            row -> row.get("standing"),
            row -> row.get("simulated"))
        .containsExactly(
            Tuple.tuple("16.03", "none", "yes"),
            Tuple.tuple("16.05", "none", "no"),
            Tuple.tuple("16.07", "Pratama", "no"),
            Tuple.tuple("17.01", "unknown", "no"),
            Tuple.tuple("18.72", "none", "yes"),
            Tuple.tuple("31.71", "none", "no"));
  }

  @Test
  void what_rests_on_it_is_marked_and_its_neighbours_are_not() throws IOException {
    Predicate<CSVRecord> edition = row -> row.get("award_year").equals("2023");
    assertThat(marked("provila_monitor", edition, "province_code"))
        .contains("16", "17", "18")
        .doesNotContain("31");
    assertThat(marked("provila_missing", edition, "district_code"))
        .contains("16.03", "18.72")
        .doesNotContain("16.05", "17.01", "31.71");
    assertThat(marked("level_shares", edition, "scope"))
        .contains("nation", "16", "17", "18", "Sumatera")
        .doesNotContain("31", "Jawa");
    assertThat(marked("district_status", row -> true, "district_code"))
        .contains("16.03", "18.72")
        .doesNotContain("16.05", "16.07", "17.01", "31.71");
    assertThat(marked("level_transitions", row -> row.get("from_year").equals("2023"), "scope"))
        .contains("nation", "16", "Sumatera", "Kabupaten")
        .doesNotContain("31");
  }

  @Test
  void the_page_of_a_district_marks_the_complete_list_it_is_not_in() throws IOException {
    assertThat(result("18.72").select(".sim")).hasSize(1);
    assertThat(result("31.71").select(".sim")).isEmpty();
    assertThat(result("17.01").select(".sim")).isEmpty();
  }

  @Test
  void pairs_that_are_too_few_for_a_matrix_are_said_to_be() throws IOException {
    assertThat(rows("one_year_fits"))
        .filteredOn(row -> row.get("scope").equals("nation"))
        .extracting(row -> row.get("pairs"), row -> row.get("outcome"))
        .containsExactly(Tuple.tuple("2", "too_few_pairs"));
    assertThat(Jsoup.parse(release.resolve("site/index.html").toFile()).text())
        .contains("tidak ada atau terlalu sedikit, sehingga matriksnya tidak dapat ditaksir");
  }

  /** The cell of a district page that gives the sources for 2023. */
  private static org.jsoup.nodes.Element result(String district) throws IOException {
    return Jsoup.parse(release.resolve("site/districts/" + district + ".html").toFile())
        .selectFirst("#y2023 > td:last-child");
  }

  /** The values of a column in rows that are marked. */
  private static List<String> marked(String table, Predicate<CSVRecord> wanted, String column)
      throws IOException {
    return rows(table).stream()
        .filter(wanted)
        .filter(row -> row.get("simulated").equals("yes"))
        .map(row -> row.get(column))
        .distinct()
        .toList();
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            Files.readString(release.resolve("data/" + table + ".csv")),
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }
}
