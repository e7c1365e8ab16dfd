package id.kla.jobs.site;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the pages is what stands in the tables, read anew from their CSV. */
class SiteNumbersTest {
  private static final List<String> LADDER = List.of("KLA", "Utama", "Nindya", "Madya", "Pratama");
  private static final List<String> STANDINGS =
      List.of(
          "Pratama",
          "Madya",
          "Nindya",
          "Utama",
          "KLA",
          "level_unknown",
          "disputed",
          "none",
          "unknown");
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Pratama", "Pratama"),
          Map.entry("Madya", "Madya"),
          Map.entry("Nindya", "Nindya"),
          Map.entry("Utama", "Utama"),
          Map.entry("KLA", "KLA"),
          Map.entry("level_unknown", "Penerima, tingkat tidak disebut"),
          Map.entry("disputed", "Dipertentangkan"),
          Map.entry("none", "Tanpa predikat"),
          Map.entry("unknown", "Tidak diketahui"),
          Map.entry("not_formed", "Belum terbentuk"));

  private static ReleasedSite site;
  private static Document nation;

  @BeforeAll
  static void read() {
    site = ReleasedSite.published();
    nation = site.page("index.html");
  }

  // The nation

  @Test
  void theHeadlineSaysHowManyOfHowManyHoldAPredikat() {
    assertThat(nation.select("h1").text())
        .isEqualTo("355 dari 514 kabupaten/kota memegang predikat layak anak (69,1%)");
    assertThat(nation.select(".hero .lead").text())
        .contains(
            coverage("2025", "awarded").get("covered")
                + " dari "
                + coverage("2025", "awarded").get("official")
                + " untuk 2025");
  }

  @Test
  void theTilesShowTheLatestTotalsAndTheirChange() {
    assertThat(nation.select(".tile"))
        .extracting(
            tile -> tile.select(".tile-label").text(),
            tile -> tile.select(".tile-number").text(),
            tile -> tile.select(".tile-note").text())
        .containsExactly(
            tuple("Utama", "22", "+3 dari 2023"),
            tuple("Nindya", "69", "−7 dari 2023"),
            tuple("Madya", "125", "−5 dari 2023"),
            tuple("Pratama", "139", "+4 dari 2023"),
            tuple("Tanpa predikat", "159", "dari 514: tidak ikut atau di bawah batas"));
  }

  /** As announced by the ministry on each award night. */
  @ParameterizedTest
  @CsvSource({
    "2018, 2, 11, 51, 113, 177",
    "2019, 3, 23, 86, 135, 247",
    "2021, 4, 38, 100, 133, 275",
    "2022, 8, 66, 117, 121, 312",
    "2023, 19, 76, 130, 135, 360",
    "2025, 22, 69, 125, 139, 355"
  })
  void theTotalsAreThosePublished(
      String year, String utama, String nindya, String madya, String pratama, String all) {
    assertThat(cells(totalsRow(year)).subList(0, 7))
        .containsExactly(year, "0", utama, nindya, madya, pratama, all);
    Elements numbers = nation.select("#chart-totals svg text");
    assertThat(numbers.eachText()).contains(all, madya, pratama);
  }

  @Test
  void everyRowOfTheTotalsIsThatOfTheTables() {
    List<CSVRecord> years = site.rows("editions");
    assertThat(totalsTable().select("> tbody > tr")).hasSize(years.size());
    for (CSVRecord year : years) {
      String of = year.get("award_year");
      List<String> cells = cells(totalsRow(of));
      if (year.get("held").equals("no")) {
        assertThat(totalsRow(of).hasClass("gap")).isTrue();
        assertThat(cells.get(1)).startsWith("Tidak ada penghargaan: " + year.get("note"));
        continue;
      }
      String awarded = official(of, "awarded");
      for (int level = 0; level < LADDER.size(); level++) {
        String stated = official(of, LADDER.get(level));
        assertThat(cells.get(1 + level))
            .as(of + " " + LADDER.get(level))
            .isEqualTo(stated != null ? stated : partsAddUp(of) ? "0" : "?");
      }
      assertThat(cells.get(6)).as(of).isEqualTo(awarded == null ? "?" : awarded);
      CSVRecord coverage = coverage(of, "awarded");
      String existing = share("nation", of).get(0).get("existing");
      assertThat(cells.get(7))
          .as(of)
          .isEqualTo(
              awarded == null
                  ? "–"
                  : percent(number(awarded), number(existing)) + " / " + existing);
      assertThat(cells.get(8))
          .as(of)
          .isEqualTo(
              coverage.get("official").isEmpty()
                  ? coverage.get("covered") + ", jumlah resmi tidak diketahui"
                  : coverage.get("covered") + " dari " + coverage.get("official"));
    }
  }

  @Test
  void yearsWithoutAwardsAreGapsInTheTableAndOnTheChart() {
    assertThat(totalsTable().select("tr.gap > th").eachText())
        .containsExactly("2024", "2020", "2016", "2014");
    assertThat(
            nation.select("#chart-totals svg text").eachText().stream()
                .filter("tanpa penghargaan"::equals))
        .hasSize(4);
    for (int year = 2011; year <= 2025; year++) {
      assertThat(nation.select("#chart-totals svg text").eachText()).contains(String.valueOf(year));
    }
  }

  @Test
  void theProvincesOfTheLatestEditionAreThoseOfTheTable() {
    Elements rows = nation.select("#chart-provinces + details tbody > tr");
    assertThat(rows).hasSize(38);
    for (Element row : rows) {
      String code = codeIn(row.selectFirst("a"));
      assertThat(counts(row)).as(code).isEqualTo(countsOf(code, "2025"));
    }
  }

  @Test
  void theTransitionMatricesAreThoseOfTheTable() {
    Map<String, Element> matrices = new HashMap<>();
    for (Element details : nation.select("details:has(> summary:matches(^20\\d\\d → 20\\d\\d))")) {
      matrices.put(details.select("summary").text().substring(7, 11), details);
    }
    List<CSVRecord> pairs = site.rows("transition_pairs");
    assertThat(matrices).hasSize(pairs.size());
    for (CSVRecord pair : pairs) {
      Element matrix = matrices.get(pair.get("to_year"));
      assertThat(matrix.select("summary").text())
          .isEqualTo(
              "%s → %s (%s tahun): %s pasangan dari %s daerah"
                  .formatted(
                      pair.get("from_year"),
                      pair.get("to_year"),
                      pair.get("gap_years"),
                      pair.get("pairs"),
                      pair.get("existing")));
      assertThat(matrix.select("> p.muted").text().replaceAll("\\D+", " ").strip())
          .isEqualTo(
              "%s %s %s %s %s"
                  .formatted(
                      pair.get("dropped_unknown"),
                      pair.get("dropped_disputed"),
                      pair.get("dropped_level_unknown"),
                      pair.get("dropped_no_predikat"),
                      pair.get("dropped_not_formed")));
      if (number(pair.get("pairs")) == 0) {
        assertThat(matrix.select("table")).isEmpty();
        continue;
      }
      for (Element row : matrix.select("tbody > tr")) {
        checkTransitions(pair.get("to_year"), row, matrix.select("thead th").eachText());
      }
    }
  }

  private static void checkTransitions(String toYear, Element row, List<String> columns) {
    String from = row.select("th").text();
    List<CSVRecord> cells =
        site.rows(
            "transitions",
            cell -> cell.get("to_year").equals(toYear) && cell.get("from_predikat").equals(from));
    String starters = cells.get(0).get("starters");
    assertThat(row.select("> td").last().text()).isEqualTo(starters);
    if (starters.equals("0")) {
      assertThat(row.text()).contains("tidak dapat ditaksir");
      return;
    }
    for (CSVRecord cell : cells) {
      String shown = row.child(columns.indexOf(cell.get("to_predikat"))).text();
      String expected =
          cell.get("count").equals("0")
              ? "0"
              : "%s %s %s – %s"
                  .formatted(
                      cell.get("count"),
                      percent(cell.get("probability")),
                      percent(cell.get("interval_low")),
                      percent(cell.get("interval_high")));
      assertThat(shown).as(toYear + " " + from + " " + cell.get("to_predikat")).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"naik, Naik", "turun, Turun", "masuk, Masuk", "keluar, Keluar"})
  void theListsOfMoversAreThoseOfTheTable(String move, String heading) {
    Element list = nation.selectFirst(".columns > div:has(h3:matches(^%s\\b))".formatted(heading));
    List<CSVRecord> moves =
        site.rows(
            "moves", row -> row.get("to_year").equals("2025") && row.get("move").equals(move));

    assertThat(list.select("h3 .count").text()).isEqualTo(String.valueOf(moves.size()));
    assertThat(list.select("li"))
        .extracting(item -> codeIn(item.selectFirst("a")) + " " + String.join(" ", badges(item)))
        .containsExactlyInAnyOrderElementsOf(
            moves.stream()
                .map(
                    row ->
                        row.get("district_code")
                            + " "
                            + WORDS.get(row.get("from_standing"))
                            + " "
                            + WORDS.get(row.get("to_standing")))
                .toList());
  }

  @Test
  void theContradictionsAreThoseOfTheTable() {
    assertContradictions(nation, site.rows("contradictions"));
  }

  // Provinces

  @Test
  void theCountsOfEveryProvinceAreThoseOfTheTable() {
    for (CSVRecord province : site.rows("provinces")) {
      String code = province.get("province_code");
      Elements rows =
          site.page("provinces/" + code + ".html").select("#chart-shares + details tbody > tr");
      assertThat(rows).as(code).hasSize(11);
      for (Element row : rows) {
        String year = row.select("th").text();
        assertThat(counts(row)).as(code + " " + year).isEqualTo(countsOf(code, year));
      }
    }
  }

  @Test
  void theStripsOfEveryProvinceShowEveryDistrictAndEdition() {
    for (CSVRecord province : site.rows("provinces")) {
      String code = province.get("province_code");
      Document page = site.page("provinces/" + code + ".html");
      List<String> shown = new ArrayList<>();
      for (Element cell : page.select("table.strip tbody td a")) {
        String[] address = cell.attr("href").split("#y");
        assertThat(cell.attr("title"))
            .endsWith(", " + address[1] + ": " + cell.select(".sr").text());
        shown.add(codeIn(cell) + " " + address[1] + " " + cell.select(".sr").text());
      }
      assertThat(shown)
          .as(code)
          .containsExactlyInAnyOrderElementsOf(
              site.rows("trajectories", row -> row.get("province_code").equals(code)).stream()
                  .map(
                      row ->
                          row.get("district_code")
                              + " "
                              + row.get("award_year")
                              + " "
                              + WORDS.get(row.get("standing")))
                  .toList());
    }
  }

  @Test
  void everyDistrictOfAProvinceIsListedWithItsLatestResult() {
    Map<String, List<CSVRecord>> states =
        site.rows("trajectories").stream().collect(groupingBy(row -> row.get("district_code")));
    int seen = 0;
    for (CSVRecord province : site.rows("provinces")) {
      for (Element item :
          site.page("provinces/" + province.get("province_code") + ".html")
              .select("ul.districts > li")) {
        String latest =
            states.get(codeIn(item.selectFirst("a"))).stream()
                .filter(
                    row ->
                        LADDER.contains(row.get("standing")) || row.get("standing").equals("none"))
                .max(Comparator.comparing(row -> row.get("award_year")))
                .map(row -> WORDS.get(row.get("standing")) + " " + row.get("award_year"))
                .orElse("belum ada hasil yang diketahui");
        assertThat(item.select(".step").text()).as(item.text()).isEqualTo(latest);
        seen++;
      }
    }
    assertThat(seen).isEqualTo(514);
  }

  @Test
  void theSentenceOnAProvinceAddsUp() {
    for (CSVRecord province : site.rows("provinces")) {
      String code = province.get("province_code");
      Map<String, Integer> counts = countsOf(code, "2025");
      int known = counts.get("known");
      int existing = counts.get("existing");
      assertThat(site.page("provinces/" + code + ".html").select(".hero .lead").text())
          .isEqualTo(
              "Edisi 2025: %d dari %d daerah diketahui memegang predikat, %d tanpa predikat, dan %d tidak dapat dipastikan."
                  .formatted(
                      known - counts.get("none"), existing, counts.get("none"), existing - known));
    }
  }

  // Districts

  @Test
  void theStandingsOnEveryDistrictPageAreThoseOfTheTable() {
    Map<String, List<CSVRecord>> states =
        site.rows("trajectories").stream().collect(groupingBy(row -> row.get("district_code")));
    assertThat(states).hasSize(514);
    states.forEach(
        (code, rows) -> {
          Document page = district(code);
          Map<String, String> shown = new HashMap<>();
          for (Element row : page.select(".years-table > tbody > tr:not(.gap)")) {
            shown.put(row.id().substring(1), row.child(1).text());
          }
          assertThat(shown)
              .as(code)
              .isEqualTo(
                  rows.stream()
                      .collect(
                          Collectors.toMap(
                              row -> row.get("award_year"),
                              row -> WORDS.get(row.get("standing")))));
          assertThat(page.select("#chart-steps svg desc").text())
              .as(code)
              .contains(
                  rows.get(10).get("award_year") + " " + WORDS.get(rows.get(10).get("standing")));
        });
  }

  @Test
  void yearsWithoutAwardsAreGapsOnEveryDistrictPage() {
    for (CSVRecord district : site.rows("districts")) {
      Elements gaps = district(district.get("district_code")).select(".years-table tr.gap");
      assertThat(gaps.eachAttr("id")).containsExactly("y2024", "y2020", "y2016", "y2014");
      assertThat(gaps)
          .allSatisfy(gap -> assertThat(gap.child(1).text()).isEqualTo("Tidak ada penghargaan"));
    }
  }

  @Test
  void theClaimsOnEveryDistrictPageAreThoseOfTheTable() {
    Map<String, List<CSVRecord>> claims =
        site.rows("claims").stream().collect(groupingBy(row -> row.get("district_code")));
    int shown = 0;
    for (CSVRecord district : site.rows("districts")) {
      String code = district.get("district_code");
      List<String> onPage = new ArrayList<>();
      for (Element row : district(code).select(".years-table > tbody > tr")) {
        for (Element item : row.select("ul.claims > li:has(.badge)")) {
          Element link = item.selectFirst("a");
          onPage.add(
              String.join(
                  "|",
                  row.id().substring(1),
                  item.select(".badge").text(),
                  item.select(".place").text(),
                  link == null ? "" : link.attr("href"),
                  item.select(".note").text()));
          shown++;
        }
      }
      assertThat(onPage)
          .as(code)
          .containsExactlyInAnyOrderElementsOf(
              claims.getOrDefault(code, List.of()).stream()
                  .map(
                      row ->
                          String.join(
                              "|",
                              row.get("award_year"),
                              WORDS.get(
                                  row.get("predikat").isEmpty()
                                      ? "level_unknown"
                                      : row.get("predikat")),
                              row.get("source_file") + ":" + row.get("line"),
                              row.get("source_url").matches("https?://\\S+")
                                  ? row.get("source_url")
                                  : "",
                              row.get("note").strip().replaceAll("\\s+", " ")))
                  .toList());
    }
    assertThat(shown).isEqualTo(site.rows("claims").size()).isEqualTo(837);
  }

  @Test
  void theDenialsOnEveryDistrictPageAreThoseOfTheTable() {
    Map<String, List<CSVRecord>> denials =
        site.rows("non_recipients").stream().collect(groupingBy(row -> row.get("district_code")));
    for (CSVRecord district : site.rows("districts")) {
      String code = district.get("district_code");
      assertThat(
              district(code)
                  .select(".years-table ul.claims > li:not(:has(.badge)) .place")
                  .eachText())
          .as(code)
          .containsExactlyInAnyOrderElementsOf(
              denials.getOrDefault(code, List.of()).stream()
                  .map(row -> row.get("source_file") + ":" + row.get("line"))
                  .toList());
    }
  }

  @Test
  void theContradictionsOnEveryDistrictPageAreThoseOfTheTable() {
    for (CSVRecord district : site.rows("districts")) {
      String code = district.get("district_code");
      assertContradictions(
          district(code), site.rows("contradictions", row -> row.get("subject").equals(code)));
    }
  }

  @Test
  void muaraEnimIsDisputedIn2021() {
    Document page = district("16.03");

    assertThat(page.select("h1").text()).isEqualTo("Kabupaten Muara Enim");
    assertThat(standing(page, 2021)).isEqualTo("Dipertentangkan");
    assertThat(page.select("#y2021 ul.claims > li").eachText())
        .hasSize(2)
        .satisfiesExactlyInAnyOrder(
            claim -> assertThat(claim).startsWith("Madya menurut Radar Palembang"),
            claim -> assertThat(claim).startsWith("Nindya menurut SUMEKS.CO"));
    assertThat(standing(page, 2022)).isEqualTo("Nindya");
    assertThat(page.select(".hero .lead").text())
        .contains("Predikat terakhir yang diketahui: Nindya (2022).")
        .contains("Hasil 2021 dipertentangkan: Madya / Nindya.");
  }

  @Test
  void mesujiIsPratamaSinceItsDaysAsADistrictOfItsOwn() {
    Document page = district("18.11");

    for (int year : new int[] {2021, 2022, 2023, 2025}) {
      assertThat(standing(page, year)).isEqualTo("Pratama");
    }
    assertThat(page.select(".hero").text())
        .contains("Dibentuk 26 November 2008 dari Kabupaten Tulang Bawang.");
  }

  @ParameterizedTest
  @CsvSource({
    "16.06, 2017, Pratama",
    "16.06, 2018, Madya",
    "16.06, 2019, Madya",
    "16.06, 2021, Nindya",
    "16.06, 2022, Tidak diketahui",
    "16.06, 2025, Madya",
    "16.04, 2021, Tanpa predikat",
    "16.02, 2023, Pratama",
    "17.01, 2023, Pratama"
  })
  void aPublishedResultStandsOnThePageOfItsDistrict(String code, int year, String standing) {
    assertThat(standing(district(code), year)).isEqualTo(standing);
  }

  @Test
  void lahatHasNoKnownPredikat() {
    assertThat(district("16.04").select(".hero .lead").text())
        .contains("Belum ada predikat yang diketahui");
    assertThat(district("16.04").select(".years-table .badge").eachText())
        .doesNotContainAnyElementsOf(LADDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16.02", "16.03", "16.04", "16.06", "17.01", "18.11"})
  void nobodyWasAwardedIn2020(String code) {
    assertThat(standing(district(code), 2020)).isEqualTo("Tidak ada penghargaan");
  }

  // Editions and data

  @Test
  void theClaimsOnEveryEditionPageAreThoseOfTheTable() {
    for (CSVRecord edition : site.rows("editions")) {
      String year = edition.get("award_year");
      Document page = site.page("editions/" + year + ".html");
      assertThat(page.select(".claims-table tbody tr:has(.badge)"))
          .as(year)
          .extracting(
              row ->
                  codeIn(row.selectFirst("a"))
                      + " "
                      + row.select(".badge").text()
                      + " "
                      + row.select(".place").text())
          .containsExactlyInAnyOrderElementsOf(
              site.rows("claims", row -> row.get("award_year").equals(year)).stream()
                  .map(
                      row ->
                          row.get("district_code")
                              + " "
                              + WORDS.get(
                                  row.get("predikat").isEmpty()
                                      ? "level_unknown"
                                      : row.get("predikat"))
                              + " "
                              + row.get("source_file")
                              + ":"
                              + row.get("line"))
                  .toList());
    }
  }

  @Test
  void theOfficialNumbersOnEveryEditionPageAreThoseOfTheTable() {
    for (CSVRecord edition : site.rows("editions")) {
      String year = edition.get("award_year");
      Elements rows =
          site.page("editions/" + year + ".html").select("table:not(.claims-table) tbody > tr");
      assertThat(rows.stream().map(row -> row.child(1).text().replace(".", "")).toList())
          .as(year)
          .containsExactlyInAnyOrderElementsOf(
              site.rows("official_totals", row -> row.get("award_year").equals(year)).stream()
                  .map(row -> row.get("count").isEmpty() ? "?" : row.get("count"))
                  .toList());
    }
  }

  @Test
  void theDataPageCountsTheRowsOfEveryTable() {
    Elements tables = site.page("data.html").select("article.dictionary");

    assertThat(tables).hasSizeGreaterThanOrEqualTo(20);
    for (Element table : tables) {
      assertThat(table.select("h3 .count").text().replace(".", ""))
          .as(table.id())
          .isEqualTo(String.valueOf(site.rows(table.id()).size()));
    }
  }

  @Test
  void theDataPageAccountsForEveryRowThatCameIn() {
    assertThat(site.page("data.html").select("section:has(h2:contains(Berkas)) tbody tr"))
        .extracting(SiteNumbersTest::cells)
        .containsExactlyElementsOf(
            site.rows("inputs").stream()
                .map(
                    row ->
                        List.of(
                            row.get("source_file"),
                            row.get("layout"),
                            row.get("rows_read"),
                            row.get("accepted"),
                            row.get("rejected"),
                            row.get("superseded")))
                .toList());
  }

  // What the tests share

  private static Document district(String code) {
    return site.page("districts/" + code + ".html");
  }

  private static String standing(Document district, int year) {
    return district.selectFirst("#y" + year).child(1).text();
  }

  private static void assertContradictions(Document page, List<CSVRecord> expected) {
    Elements rows =
        page.select("section:has(> h2:contains(Pertentangan yang ditemukan)) tbody > tr");
    assertThat(rows)
        .as(page.title())
        .extracting(
            row -> row.child(0).text(),
            SiteNumbersTest::subject,
            row -> row.child(2).ownText(),
            row -> row.child(3).ownText(),
            row -> row.child(4).text(),
            row -> !row.child(1).select(".sim").isEmpty())
        .containsExactlyInAnyOrderElementsOf(
            expected.stream()
                .map(
                    row ->
                        tuple(
                            row.get("award_year"),
                            row.get("subject"),
                            row.get("one_says"),
                            row.get("other_says"),
                            row.get("treatment"),
                            row.get("simulated").equals("yes")))
                .toList());
  }

  /** The code of what a contradiction is about. */
  private static String subject(Element row) {
    Element link = row.child(1).selectFirst("a");
    return link == null ? "nation" : codeIn(link);
  }

  private static Element totalsTable() {
    return nation.selectFirst("#chart-totals + .table-scroll table");
  }

  private static Element totalsRow(String year) {
    return totalsTable().select("> tbody > tr").stream()
        .filter(row -> row.child(0).text().equals(year))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> cells(Element row) {
    return row.children().eachText();
  }

  private static List<String> badges(Element element) {
    return element.select(".badge").eachText();
  }

  /** The code of the district or province that a link leads to. */
  private static String codeIn(Element link) {
    return link.attr("href").replaceFirst("#.*", "").replaceFirst(".*/", "").replace(".html", "");
  }

  /** The numbers in a row of a table of standings, as {@link #countsOf} has them. */
  private static Map<String, Integer> counts(Element row) {
    List<String> cells = row.select("> td").eachText();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < STANDINGS.size(); i++) {
      counts.put(STANDINGS.get(i), number(cells.get(i)));
    }
    counts.put("known", number(cells.get(STANDINGS.size())));
    counts.put("existing", number(cells.get(STANDINGS.size() + 1)));
    return counts;
  }

  private static Map<String, Integer> countsOf(String scope, String year) {
    Map<String, Integer> counts = new HashMap<>();
    STANDINGS.forEach(standing -> counts.put(standing, 0));
    for (CSVRecord row : share(scope, year)) {
      counts.replace(row.get("standing"), number(row.get("count")));
      counts.put("known", number(row.get("known")));
      counts.put("existing", number(row.get("existing")));
    }
    return counts;
  }

  private static List<CSVRecord> share(String scope, String year) {
    return site.rows(
        "shares",
        row ->
            row.get("scope").equals(scope)
                && !row.get("borders").equals("then")
                && row.get("award_year").equals(year));
  }

  private static CSVRecord coverage(String year, String category) {
    return site.rows(
            "coverage",
            row -> row.get("award_year").equals(year) && row.get("category").equals(category))
        .get(0);
  }

  /** An official number; null when none is known. */
  private static String official(String year, String measure) {
    return site
        .rows(
            "official_totals",
            row -> row.get("award_year").equals(year) && row.get("measure").equals(measure))
        .stream()
        .map(row -> row.get("count"))
        .filter(count -> !count.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Whether the levels that are stated make up all recipients of a year. */
  private static boolean partsAddUp(String year) {
    int parts = 0;
    for (String level : LADDER) {
      String count = official(year, level);
      parts += count == null ? 0 : number(count);
    }
    return String.valueOf(parts).equals(official(year, "awarded"));
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static String percent(int part, int whole) {
    return percent(
        BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_EVEN)
            .toString());
  }

  private static String percent(String share) {
    return new BigDecimal(share)
            .movePointRight(2)
            .setScale(1, RoundingMode.HALF_EVEN)
            .toString()
            .replace('.', ',')
        + "%";
  }
}
