package id.kla.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The published results against the tables made of them, read independently of the program. */
class PublishedRowsTest {
  @Test
  void everyPublishedRowIsAClaimOfTheRightDistrict() throws IOException {
    Map<String, String> codes = new HashMap<>();
    for (CSVRecord name :
        read(
            Path.of(
                "..",
                "schemas",
                "src",
                "test",
                "resources",
                "id",
                "kla",
                "schemas",
                "region",
                "published_names.csv"))) {
      codes.put(
          name.get("type") + "|" + name.get("name") + "|" + name.get("province"), name.get("code"));
    }
    Map<Integer, List<String>> expected = new TreeMap<>();
    int line = 1;
    for (CSVRecord row : read(PublishedRun.samples().resolve("published/published_awards.csv"))) {
      line++;
      String predikat = row.get("predikat").equals("tidak_disebut") ? "" : row.get("predikat");
      expected.put(
          line,
          List.of(
              codes.get(
                  row.get("region_type")
                      + "|"
                      + row.get("region_name")
                      + "|"
                      + row.get("province")),
              row.get("award_year"),
              predikat,
              row.get("evidence"),
              row.get("source_publisher"),
              row.get("source_url")));
    }
    Map<Integer, List<String>> actual = new TreeMap<>();
    for (CSVRecord claim : table("claims")) {
      assertThat(claim.get("source_file")).isEqualTo("published_awards.csv");
      actual.put(
          Integer.parseInt(claim.get("line")),
          List.of(
              claim.get("district_code"),
              claim.get("award_year"),
              claim.get("predikat"),
              claim.get("evidence"),
              claim.get("source_publisher"),
              claim.get("source_url")));
    }

    assertThat(expected).hasSize(837);
    assertThat(actual).isEqualTo(expected);
    assertThat(table("rejects"))
        .noneMatch(reject -> reject.get("source_file").equals("published_awards.csv"));
  }

  /** 36 scores and 7 blocks: 12 of them in the recap, 4 without the stage or the cycle. */
  @Test
  void everyPublishedScoreIsStatedOrRefused() throws IOException {
    Map<String, Integer> rows = new TreeMap<>();
    for (CSVRecord input : table("inputs")) {
      assertThat(input.get("simulated")).isEqualTo("no");
      rows.put(input.get("source_file"), Integer.valueOf(input.get("rows_read")));
    }

    assertThat(rows)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "complete_lists.csv", 30,
                "non_recipients.csv", 18,
                "published_awards.csv", 837,
                "rekap_tahap_jawa_tengah_2022.csv", 6,
                "stage_scores.csv", 31));
    assertThat(table("stated_scores")).hasSize(12 + 27);
    assertThat(table("rejects"))
        .extracting(reject -> reject.get("source_file") + ":" + reject.get("line"))
        .containsExactly(
            "stage_scores.csv:24",
            "stage_scores.csv:25",
            "stage_scores.csv:30",
            "stage_scores.csv:31");
  }

  /**
   * radarlambar.bacakoran.co has 740.25 for Pesisir Barat, in the Nindya band, beritaanda.net its
   * award of 2025, Madya. Sources disagree about the award of Kotawaringin Timur.
   */
  @Test
  void aScoreOfAnotherBandThanTheAwardIsListed() throws IOException {
    Map<String, String> checks = new HashMap<>();
    for (CSVRecord row : table("predikat_checks")) {
      checks.put(
          row.get("district_code") + "/" + row.get("cycle_year"),
          String.join(
              " ",
              row.get("stage"),
              row.get("score"),
              row.get("provisional"),
              row.get("awarded"),
              row.get("outcome")));
    }

    assertThat(checks)
        .containsEntry("18.13/2024", "VA 740.250 Nindya Madya differ")
        .containsEntry("62.02/2023", "VA 588.400 Pratama disputed cannot_say")
        .containsEntry("52.02/2023", "terverifikasi 597.928 Pratama Pratama agree")
        .containsEntry("18.01/2023", "VA 763.370 Nindya Nindya agree");
  }

  @Test
  void theDistrictsOfTheFoundingArticlesAreAsTheSourcesSay() throws IOException {
    Map<String, String> results = new HashMap<>();
    for (CSVRecord row : table("results")) {
      results.put(
          row.get("district_code") + "/" + row.get("award_year"),
          row.get("status") + " " + row.get("predikat"));
    }

    assertThat(results)
        .containsEntry("16.03/2021", "disputed ")
        .containsEntry("16.03/2022", "known Nindya")
        .containsEntry("16.06/2017", "known Pratama")
        .containsEntry("16.06/2018", "known Madya")
        .containsEntry("16.06/2019", "known Madya")
        .containsEntry("16.06/2021", "known Nindya")
        .containsEntry("16.06/2025", "known Madya")
        .containsEntry("16.02/2023", "known Pratama")
        .containsEntry("17.01/2023", "known Pratama")
        .containsEntry("18.11/2021", "known Pratama")
        .containsEntry("18.11/2022", "known Pratama")
        .containsEntry("18.11/2023", "known Pratama")
        .containsEntry("18.11/2025", "known Pratama");
    assertThat(results.keySet()).noneMatch(key -> key.startsWith("16.04/"));
    assertThat(results.keySet()).noneMatch(key -> key.endsWith("/2020") || key.endsWith("/2016"));
  }

  /**
   * Four fell from Madya to Pratama, Pesisir Barat rose, Mesuji stayed: beritaanda.net, November
   * 2025.
   */
  @Test
  void lampungMovedFrom2023To2025AsPublished() throws IOException {
    Map<String, List<String>> moves = new TreeMap<>();
    for (CSVRecord row : table("moves")) {
      if (row.get("district_code").startsWith("18.") && row.get("from_year").equals("2023")) {
        moves
            .computeIfAbsent(row.get("move"), move -> new ArrayList<>())
            .add(row.get("district_code"));
      }
    }

    assertThat(moves.get("turun")).containsExactly("18.03", "18.04", "18.06", "18.10");
    assertThat(moves.get("naik")).containsExactly("18.13");
    assertThat(moves.get("bertahan")).contains("18.11");
  }

  /** surabayatoday.id, July 2023: 2022 was 2 Utama, 12 Nindya, 17 Madya, 7 Pratama. */
  @Test
  void eastJava2022IsAsPublished() throws IOException {
    Map<String, String> counts = new HashMap<>();
    for (CSVRecord row : table("shares")) {
      if (row.get("scope").equals("35") && row.get("award_year").equals("2022")) {
        counts.put(row.get("standing"), row.get("count"));
      }
    }

    assertThat(counts)
        .containsEntry("Utama", "2")
        .containsEntry("Nindya", "12")
        .containsEntry("Madya", "17")
        .containsEntry("Pratama", "7")
        .containsEntry("unknown", "0");
  }

  @Test
  void theContradictionsThatAreKnownAreFound() throws IOException {
    List<String> kinds = new ArrayList<>();
    for (CSVRecord row : table("contradictions")) {
      kinds.add(row.get("award_year") + " " + row.get("kind") + " " + row.get("subject"));
    }

    assertThat(kinds)
        .contains(
            "2019 total_restated nation",
            "2022 total_with_provinces nation",
            "2025 not_the_highest nation",
            "2025 provila_counts nation",
            "2021 claims_disagree 16.03",
            "2020 year_without_award 61.71",
            "2016 year_without_award 35.79",
            "2016 year_without_award 73.03",
            "2023 list_shorter_than_stated 35");
  }

  private static List<CSVRecord> table(String name) throws IOException {
    return read(PublishedRun.get().folder().resolve("data").resolve(name + ".csv"));
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }
}
