package id.kla.jobs.peers;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Peers by the published results. */
class PublishedPeersTest {
  private static final List<String> LADDER =
      List.of("none", "Pratama", "Madya", "Nindya", "Utama", "KLA");
  private static final String LATEST = "2025";

  @Test
  void nobody_of_the_level_of_mesuji_or_below_is_proposed_to_it() throws IOException {
    List<CSVRecord> peers = peersOf("18.11");

    assertThat(peers).hasSize(Nearest.KEPT);
    for (CSVRecord peer : peers) {
      assertThat(peer.get("from_level")).isEqualTo("Pratama");
      assertThat(LADDER.indexOf(peer.get("peer_level"))).isGreaterThan(1);
      assertThat(peer.get("peer_code")).doesNotContain(".7");
    }
  }

  @Test
  void musi_banyuasin_is_proposed_with_the_warning_that_it_fell() throws IOException {
    List<CSVRecord> proposals =
        table("peers").stream()
            .filter(row -> row.get("peer_code").equals("16.06"))
            .filter(row -> row.get("award_year").equals(LATEST))
            .toList();

    assertThat(proposals).isNotEmpty();
    for (CSVRecord one : proposals) {
      assertThat(one.get("fell_later")).isEqualTo("yes");
      assertThat(one.get("fell_from")).isEqualTo("Nindya");
      assertThat(one.get("fell_from_year")).isEqualTo("2021");
      assertThat(one.get("fell_to")).isEqualTo("Madya");
      assertThat(one.get("fell_to_year")).isEqualTo("2025");
    }
  }

  @Test
  void lahat_and_ogan_komering_ilir_learn_from_those_that_stood_where_they_stand()
      throws IOException {
    List<CSVRecord> lahat = peersOf("16.04");
    List<CSVRecord> oki = peersOf("16.02");

    assertThat(lahat).isNotEmpty().allMatch(row -> row.get("from_level").equals("none"));
    assertThat(lahat).allMatch(row -> row.get("standing_year").equals("2021"));
    assertThat(oki).isNotEmpty().allMatch(row -> row.get("from_level").equals("Pratama"));
    assertThat(oki).allMatch(row -> row.get("standing_year").equals("2023"));
    assertThat(oki).allMatch(row -> LADDER.indexOf(row.get("peer_level")) > 1);
    assertThat(lahat).allMatch(row -> LADDER.indexOf(row.get("peer_level")) > 0);
  }

  @Test
  void every_search_of_the_latest_edition_says_what_came_of_it() throws IOException {
    List<CSVRecord> searches =
        table("peer_searches").stream()
            .filter(row -> row.get("award_year").equals(LATEST))
            .toList();

    assertThat(searches).hasSize(514);
    assertThat(searches).anyMatch(row -> row.get("outcome").equals("level_unknown"));
    assertThat(searches)
        .filteredOn(row -> row.get("outcome").equals("level_unknown"))
        .allMatch(row -> row.get("level").isEmpty());
  }

  @Test
  void without_scores_less_than_half_of_a_profile_is_compared_and_that_is_told()
      throws IOException {
    assertThat(peersOf("18.11"))
        .allMatch(row -> Double.parseDouble(row.get("information")) <= 0.5)
        .allMatch(row -> row.get("recipe").equals("predikat_only"));
  }

  @Test
  void the_reasons_can_be_read_on_the_page() throws IOException {
    String page =
        Files.readString(PublishedRun.get().folder().resolve("site/districts/18.11.html"));

    assertThat(page)
        .contains("Belajar dari siapa")
        .contains("38 daerah sejenis pernah berada di tingkat yang sama")
        .contains("Pratama pada 2021, lalu Nindya pada 2022, dan bertahan 3 hasil sampai 2025.")
        .contains("kemudian turun dari Nindya (2022) ke Madya (2025).")
        .contains("Jalan ke predikat berikutnya");
  }

  private static List<CSVRecord> peersOf(String district) throws IOException {
    return table("peers").stream()
        .filter(row -> row.get("district_code").equals(district))
        .filter(row -> row.get("award_year").equals(LATEST))
        .toList();
  }

  private static List<CSVRecord> table(String name) throws IOException {
    try (CSVParser rows =
        CSVParser.parse(
            PublishedRun.get().folder().resolve("data").resolve(name + ".csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.getRecords();
    }
  }
}
