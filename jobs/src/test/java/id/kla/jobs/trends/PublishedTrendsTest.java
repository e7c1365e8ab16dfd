package id.kla.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** The tables of trends of the published results, against what was published. */
class PublishedTrendsTest {
  /** Of 38 districts, 36 have a result with a level in both years; nobody fell. */
  @Test
  void east_java_from_2022_to_2023() {
    assertThat(mobility("35", "2022", "2023"))
        .containsEntry("pairs", "36")
        .containsEntry("up", "14")
        .containsEntry("down", "0")
        .containsEntry("stay", "22");
  }

  /** beritaanda.net: one rose, four fell, and Mesuji stayed; a headline says five fell. */
  @Test
  void lampung_from_2023_to_2025_has_one_rise_and_four_falls_and_mesuji_stayed() {
    assertThat(mobility("18", "2023", "2025"))
        .containsEntry("up", "1")
        .containsEntry("down", "4")
        .containsEntry("gap_years", "2");
    assertThat(status("18.11"))
        .containsEntry("move", "bertahan")
        .containsEntry("stagnant", "yes")
        .containsEntry("streak_editions", "4")
        .containsEntry("streak_years", "5");
  }

  @Test
  void lampung_is_provila_in_2025_as_announced_and_cannot_be_told_in_2022() {
    assertThat(monitor("18", "2025"))
        .containsEntry("outcome", "achieved")
        .containsEntry("announced", "yes")
        .containsEntry("agreement", "agree");
    assertThat(monitor("18", "2022")).containsEntry("outcome", "cannot_say");
  }

  /** tangselpos.id: for the fifth time in 2025, the first being 2019. */
  @Test
  void banten_was_named_in_five_editions_over_seven_years() {
    assertThat(monitor("36", "2025"))
        .containsEntry("outcome", "achieved")
        .containsEntry("named_editions", "5")
        .containsEntry("named_years", "7");
  }

  @Test
  void no_province_figure_contradicts_the_announced_lists() {
    assertThat(table("provila_monitor"))
        .filteredOn(row -> row.get("agreement").equals("disagree"))
        .isEmpty();
  }

  /** kaidah.id: 514 districts, 464 took part, 355 were awarded. */
  @Test
  void the_funnel_of_2025() {
    List<Map<String, String>> nation =
        table("funnel").stream()
            .filter(
                row -> row.get("scope").equals("nation") && row.get("cycle_year").equals("2024"))
            .toList();

    assertThat(step(nation, "exist")).containsEntry("count", "514");
    assertThat(step(nation, "took_part")).containsEntry("official", "464");
    assertThat(step(nation, "awarded")).containsEntry("official", "355");
  }

  /** Lahat 2021: a self-assessment of 363, so no predikat, 137 short. */
  @Test
  void lahat_was_137_short_of_the_entry_in_2021() {
    assertThat(table("entry_gaps"))
        .filteredOn(row -> row.get("district_code").equals("16.04"))
        .filteredOn(row -> row.get("cycle_year").equals("2021"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("met", "no")
                    .containsEntry("points_short", "137.000"));
  }

  /** The announcements of 2023 and 2025: Utama +3, Nindya -7, Madya -5, Pratama +4, in all -5. */
  @Test
  void the_official_totals_of_2025_against_2023() {
    Map<String, Integer> change = new TreeMap<>();
    for (Map<String, String> row : table("coverage")) {
      String year = row.get("award_year");
      if ((year.equals("2023") || year.equals("2025")) && !row.get("official").isEmpty()) {
        int official = Integer.parseInt(row.get("official"));
        change.merge(row.get("category"), year.equals("2025") ? official : -official, Integer::sum);
      }
    }

    assertThat(change)
        .containsEntry("Utama", 3)
        .containsEntry("Nindya", -7)
        .containsEntry("Madya", -5)
        .containsEntry("Pratama", 4)
        .containsEntry("awarded", -5);
  }

  @Test
  void papua_as_it_was_has_the_districts_that_later_went_to_other_provinces() {
    assertThat(share("91", "then", "2022")).containsEntry("existing", "29");
    assertThat(share("91", "today", "2022")).containsEntry("existing", "9");
    assertThat(share("91", "then", "2025")).containsEntry("existing", "9");
  }

  @Test
  void every_forecast_stands_beside_its_backtest() {
    assertThat(table("projection_backtests"))
        .filteredOn(row -> row.get("outcome").equals("estimated"))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            row -> {
              assertThat(row.get("rps_model")).isNotEmpty();
              assertThat(row.get("rps_nothing_changes")).isNotEmpty();
              assertThat(row.get("rps_same_shares")).isNotEmpty();
            });
  }

  private static Map<String, String> mobility(String province, String from, String to) {
    return table("mobility").stream()
        .filter(row -> row.get("scope").equals(province) && row.get("borders").equals("today"))
        .filter(row -> row.get("clock").equals("edition") && row.get("pooled").equals("no"))
        .filter(row -> row.get("from_year").equals(from) && row.get("to_year").equals(to))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> status(String district) {
    return table("district_status").stream()
        .filter(row -> row.get("district_code").equals(district))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> monitor(String province, String year) {
    return table("provila_monitor").stream()
        .filter(row -> row.get("province_code").equals(province))
        .filter(row -> row.get("borders").equals("today") && row.get("award_year").equals(year))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> share(String province, String borders, String year) {
    return table("level_shares").stream()
        .filter(row -> row.get("scope").equals(province) && row.get("borders").equals(borders))
        .filter(row -> row.get("award_year").equals(year) && row.get("at_least").equals("Pratama"))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> step(List<Map<String, String>> rows, String step) {
    return rows.stream().filter(row -> row.get("step").equals(step)).findFirst().orElseThrow();
  }

  private static List<Map<String, String>> table(String name) {
    try (var text =
            Files.newBufferedReader(PublishedRun.get().folder().resolve("data/" + name + ".csv"));
        CSVParser parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      return parser.getRecords().stream().map(record -> record.toMap()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
