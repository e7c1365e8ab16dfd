package id.kla.jobs.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.command.KlaInProcess;
import id.kla.jobs.store.MadeRows;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.reference.OfficialTotal;
import id.kla.schemas.reference.ProvilaAward;
import id.kla.schemas.table.StatusTables;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.groups.Tuple;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contradictions of which a side is simulated, and lists of Provila that districts contradict. */
class ContradictionMarksTest {
  private static final String TITLES =
      "award_year,predikat,region_type,region_name,province,evidence,"
          + "source_kind,source_publisher,source_url,note\n";

  private static final List<ProvilaAward> AWARDS =
      List.of(
          new ProvilaAward("12", 2025, "Penggerak", "https://example.org/penggerak"),
          new ProvilaAward("18", 2025, "Provila", "https://example.org/provila"));

  @Test
  void a_province_that_disagrees_with_the_announced_list_is_a_contradiction() {
    List<Contradiction> found =
        new ProvilaContradictions(Language.ID)
            .of(
                List.of(
                    monitor("18", "then", "yes", "disagree", "no"),
                    monitor("18", "today", "yes", "disagree", "no"),
                    monitor("35", "then", "no", "disagree", "yes"),
                    monitor("16", "then", "yes", "agree", "no"),
                    monitor("17", "then", "yes", "cannot_compare", "no"),
                    monitor("19", "then", null, "no_list", "no")),
                AWARDS);

    assertThat(found)
        .extracting(
            Contradiction::subject,
            Contradiction::kind,
            Contradiction::oneSays,
            Contradiction::oneSource,
            Contradiction::simulated)
        .containsExactly(
            Tuple.tuple(
                "18",
                "provila_against_districts",
                "diumumkan sebagai Provila atau Pelopor",
                "https://example.org/provila",
                false),
            Tuple.tuple(
                "35",
                "provila_against_districts",
                "tidak ada dalam daftar Provila yang diumumkan",
                "https://example.org/provila",
                true));
    assertThat(found.get(0).otherSays())
        .isEqualTo("14 dari 15 daerah berpredikat, 1 diketahui tanpa predikat, 0 tidak diketahui");
  }

  @Test
  void more_recipients_than_were_announced_are_simulated_if_one_of_them_is() {
    TotalContradictions totals = new TotalContradictions(Language.ID, OfficialTotal.all());
    String key = TotalContradictions.key(2025, "Utama");

    assertThat(totals.againstClaims(Map.of(key, new TotalContradictions.Covered(23, true))))
        .singleElement()
        .satisfies(one -> assertThat(one.simulated()).isTrue());
    assertThat(totals.againstClaims(Map.of(key, new TotalContradictions.Covered(23, false))))
        .singleElement()
        .satisfies(one -> assertThat(one.simulated()).isFalse());
    assertThat(
            new TotalContradictions.Covered(1, false)
                .plus(new TotalContradictions.Covered(2, true)))
        .isEqualTo(new TotalContradictions.Covered(3, true));
  }

  private static TableRow monitor(
      String province, String borders, String announced, String agreement, String simulated) {
    Map<String, Object> cells =
        new HashMap<>(
            Map.of(
                "province_code",
                province,
                "borders",
                borders,
                "award_year",
                2025,
                "existing",
                15,
                "holding",
                14,
                "lacking",
                1,
                "unknown",
                0,
                "agreement",
                agreement,
                "simulated",
                simulated));
    cells.put("announced", announced);
    return MadeRows.row(StatusTables.PROVILA_MONITOR, cells);
  }

  /**
   * Through a whole run: of two claims that differ one is simulated, of two others none; a
   * simulated file names a district in a year without award.
   */
  @Test
  void a_contradiction_is_simulated_if_one_of_its_claims_is_and_pages_say_so(@TempDir Path work)
      throws IOException {
    Path inbox = Files.createDirectory(work.resolve("inbox"));
    Files.writeString(
        inbox.resolve("hasil.csv"),
        TITLES
            + """
            2023,Pratama,Kabupaten,Way Kanan,Lampung,listed,news,Koran A,,
            2023,Madya,Kabupaten,Way Kanan,Lampung,listed,news,Koran B,,
            """);
    Files.writeString(
        inbox.resolve("simulasi_hasil.csv"),
        TITLES
            + """
            2023,Pratama,Kabupaten,Mesuji,Lampung,listed,news,Koran C,,
            2023,Madya,Kabupaten,Mesuji,Lampung,listed,news,Koran D,,
            2020,Utama,Kabupaten,Pringsewu,Lampung,listed,news,Koran C,,
            """);
    KlaInProcess.Result result =
        KlaInProcess.run(
            "run", "--inbox", inbox.toString(), "--store", work.resolve("store").toString());
    assertThat(result.exitCode()).as(result.output()).isZero();
    Path release = KlaInProcess.currentRelease(work.resolve("store"));

    assertThat(contradictions(release))
        .filteredOn(row -> row.get("subject").startsWith("18."))
        .extracting(row -> row.get("subject"), row -> row.get("kind"), row -> row.get("simulated"))
        .containsExactlyInAnyOrder(
            Tuple.tuple("18.11", "claims_disagree", "yes"),
            Tuple.tuple("18.08", "claims_disagree", "no"),
            Tuple.tuple("18.10", "year_without_award", "yes"));
    List<String> marked =
        Jsoup.parse(release.resolve("site/index.html").toFile())
            .select("#pertentangan tbody > tr:has(.sim)")
            .stream()
            .map(row -> row.child(1).selectFirst("a").attr("href"))
            .toList();
    assertThat(marked).containsExactlyInAnyOrder("districts/18.11.html", "districts/18.10.html");
  }

  private static List<CSVRecord> contradictions(Path release) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            Files.readString(release.resolve("data/contradictions.csv")),
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }
}
