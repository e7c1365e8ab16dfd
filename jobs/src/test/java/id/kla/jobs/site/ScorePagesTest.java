package id.kla.jobs.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say of scores is what stands in the tables, read anew from their CSV. */
class ScorePagesTest {
  private static final List<String> STEPS =
      List.of("exist", "took_part", "above_500", "verified", "awarded");
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "agree", "Cocok",
          "differ", "Berbeda",
          "in_band_hole", "Berbeda, nilai di celah rentang",
          "cannot_say", "Tidak dapat dipastikan");
  private static final int LARGEST_DISTRICT_PAGE = 250_000;

  private static ReleasedSite site;

  @BeforeAll
  static void read() {
    site = ReleasedSite.scored();
  }

  // Districts

  @Test
  void theStagesOfEveryDistrictAreThoseOfTheTable() {
    Map<String, List<CSVRecord>> stages =
        site.rows("stage_scores").stream().collect(groupingBy(row -> row.get("district_code")));
    assertThat(stages.keySet()).contains("16.03", "16.05", "33.21", "52.02", "73.71");
    for (CSVRecord district : site.rows("districts")) {
      String code = district.get("district_code");
      List<String> shown = new ArrayList<>();
      String cycle = null;
      for (Element row : district(code).select("#tabel-tahap > tbody > tr")) {
        if (row.hasClass("group")) {
          cycle = row.id().substring(1);
        } else {
          shown.add(
              String.join(
                  "|",
                  cycle,
                  row.child(1).text(),
                  row.child(2).text(),
                  row.child(3).select(".badge").text(),
                  row.child(4).select(".place").text()));
        }
      }
      assertThat(shown)
          .as(code)
          .containsExactlyInAnyOrderElementsOf(
              stages.getOrDefault(code, List.of()).stream().map(row -> stageRow(row)).toList());
    }
  }

  private static String stageRow(CSVRecord row) {
    String score =
        row.get("score").isEmpty()
            ? "belum lengkap: %s dari %s"
                .formatted(row.get("scored_indicators"), row.get("expected_indicators"))
            : points(row.get("score"));
    String loss =
        site
            .rows(
                "stage_losses",
                other ->
                    other.get("district_code").equals(row.get("district_code"))
                        && other.get("cycle_year").equals(row.get("cycle_year"))
                        && other.get("from_stage").equals(row.get("stage")))
            .stream()
            .map(other -> points(other.get("loss")) + " → " + other.get("to_stage"))
            .findFirst()
            .orElse("–");
    return String.join(
        "|",
        row.get("cycle_year"),
        score + (row.get("simulated").equals("yes") ? " simulasi" : ""),
        loss,
        standing(row.get("provisional")),
        row.get("source_file") + ":" + row.get("line"));
  }

  @Test
  void demakLost276Points50AndIsProvisionallyMadya() {
    Elements rows = district("33.21").select("#tabel-tahap > tbody > tr");

    assertThat(rows.get(1).text())
        .startsWith("EM – Evaluasi mandiri 973,9 276,5 → VA –")
        .contains("(Jateng Pos)");
    assertThat(rows.get(2).text()).startsWith("VA – Verifikasi administrasi 697,4 – Madya");
    assertThat(district("33.21").select(".sim, .sim-banner")).isEmpty();
  }

  @Test
  void theProvisionalPredikatStandsBesideTheAwardedOne() {
    for (CSVRecord check : site.rows("predikat_checks")) {
      Element cycle =
          district(check.get("district_code")).selectFirst("#s" + check.get("cycle_year"));
      assertThat(cycle.select(".badge").eachText())
          .as(check.toString())
          .containsExactly(standing(check.get("provisional")), standing(check.get("awarded")));
      assertThat(cycle.select(".outcome").text()).isEqualTo(OUTCOMES.get(check.get("outcome")));
      assertThat(cycle.select(".sim").isEmpty()).isEqualTo(check.get("simulated").equals("no"));
    }
  }

  @Test
  void theTotalsThatDoNotAddUpAreThoseOfTheTable() {
    List<CSVRecord> wrong = site.rows("score_checks", row -> row.get("agrees").equals("no"));
    assertThat(wrong).isNotEmpty();
    for (CSVRecord district : site.rows("districts")) {
      String code = district.get("district_code");
      assertThat(district(code).select("#tabel-jumlah > tbody > tr"))
          .as(code)
          .extracting(
              row ->
                  row.child(0).text()
                      + " "
                      + row.child(4).text()
                      + " "
                      + row.child(5).text()
                      + " "
                      + row.child(6).ownText())
          .containsExactlyInAnyOrderElementsOf(
              wrong.stream()
                  .filter(row -> row.get("district_code").equals(code))
                  .map(
                      row ->
                          row.get("cycle_year")
                              + " "
                              + points(row.get("stated"))
                              + " "
                              + points(row.get("summed"))
                              + " "
                              + points(row.get("difference")))
                  .toList());
    }
  }

  @Test
  void theIndicatorsOfTheLatestCycleAreThoseOfTheTable() {
    Map<String, List<CSVRecord>> all =
        site.rows("indicator_scores").stream().collect(groupingBy(row -> row.get("district_code")));
    all.forEach(
        (code, rows) -> {
          String latest =
              rows.stream().map(row -> row.get("cycle_year")).max(String::compareTo).orElseThrow();
          List<String> stages =
              Stream.of("EM", "VA", "final")
                  .filter(
                      stage ->
                          rows.stream()
                              .anyMatch(
                                  row ->
                                      row.get("cycle_year").equals(latest)
                                          && row.get("stage").equals(stage)))
                  .toList();
          String last = stages.get(stages.size() - 1);
          Elements shown = district(code).select("#tabel-indikator > tbody > tr");
          assertThat(shown).as(code).hasSize(31);
          for (CSVRecord row : rows) {
            boolean isEnd = row.get("stage").equals("EM") || row.get("stage").equals(last);
            if (row.get("cycle_year").equals(latest) && isEnd) {
              String place = row.get("source_file") + ":" + row.get("line");
              String number =
                  site.rows(
                          "instruments",
                          one ->
                              one.get("instrument").equals(row.get("instrument"))
                                  && one.get("indicator").equals(row.get("indicator")))
                      .get(0)
                      .get("indicator_no");
              Element line =
                  shown.stream()
                      .filter(one -> one.child(0).text().equals(number))
                      .findFirst()
                      .orElseThrow();
              assertThat(line.select(".place").eachText()).contains(place);
              Element cell =
                  line.child(row.get("stage").equals(last) ? stages.size() > 1 ? 3 : 2 : 2);
              assertThat(cell.text().replace(" simulasi", ""))
                  .as(code + " " + place)
                  .isEqualTo(row.get("score").isEmpty() ? "?" : points(row.get("score")));
            }
          }
        });
  }

  @Test
  void theKlasterOfTheLatestCycleAreThoseOfTheTable() {
    for (String code : List.of("16.03", "52.02", "73.71")) {
      Elements shown = district(code).select("#tabel-klaster > tbody > tr");
      String latest = code.equals("52.02") ? "2023" : "2024";
      String stage = Map.of("16.03", "final", "52.02", "terverifikasi", "73.71", "EM").get(code);
      List<CSVRecord> rows =
          site.rows(
              "klaster_scores",
              row ->
                  row.get("district_code").equals(code)
                      && row.get("cycle_year").equals(latest)
                      && row.get("stage").equals(stage));
      assertThat(shown)
          .as(code)
          .extracting(
              row ->
                  row.child(row.childrenSize() - 2).ownText()
                      + row.child(row.childrenSize() - 2).select(".q").text()
                      + "/"
                      + row.child(row.childrenSize() - 1).text())
          .containsExactlyElementsOf(
              rows.stream()
                  .map(row -> unknown(row.get("score")) + "/" + unknown(row.get("max_score")))
                  .toList());
    }
  }

  @Test
  void whatIsBlankIsListedWithThePointsAtStake() {
    Document page = district("16.03");
    CSVRecord all =
        site.rows(
                "completeness",
                row ->
                    row.get("district_code").equals("16.03")
                        && row.get("cycle_year").equals("2024")
                        && row.get("stage").equals("EM")
                        && row.get("grouping").equals("total"))
            .get(0);

    assertThat(page.select("#kelengkapan > p").first().text())
        .contains(all.get("answered") + " dari " + all.get("required") + " pertanyaan terjawab")
        .contains(
            all.get("blank_indicators")
                + " indikator kosong, dengan "
                + points(all.get("blank_max"))
                + " poin");
    assertThat(page.select("#tabel-kosong > tbody > tr"))
        .extracting(row -> row.child(0).text() + " " + row.child(4).ownText())
        .containsExactly("26 79", "5 45");
    assertThat(page.select("#tabel-kosong > tbody > tr").first().text()).contains("tidak dikirim");
  }

  @Test
  void completenessByOfficeIsThatOfTheTable() {
    Map<String, CSVRecord> offices = new java.util.TreeMap<>();
    site.rows(
            "completeness",
            row ->
                row.get("district_code").equals("16.03")
                    && row.get("cycle_year").equals("2024")
                    && row.get("stage").equals("EM")
                    && row.get("grouping").equals("opd"))
        .forEach(row -> offices.put(row.get("group_name"), row));
    Elements rows = district("16.03").select("#tabel-opd > tbody > tr");

    assertThat(rows).hasSameSizeAs(offices.keySet());
    for (Element row : rows) {
      CSVRecord office = offices.get(row.child(0).text());
      assertThat(row.children().eachText().subList(1, 4))
          .containsExactly(
              unknown(office.get("answered")),
              unknown(office.get("required")),
              office.get("blank_indicators"));
      assertThat(row.child(4).text().replace(" simulasi", ""))
          .isEqualTo(unknown(office.get("blank_max")));
    }
  }

  @Test
  void completenessByKlasterAndBlockIsThatOfTheTableAndAddsUp() {
    Map<String, CSVRecord> parts = new java.util.TreeMap<>();
    site.rows(
            "completeness",
            row ->
                row.get("district_code").equals("16.03")
                    && row.get("cycle_year").equals("2024")
                    && row.get("stage").equals("EM")
                    && !row.get("grouping").equals("opd"))
        .forEach(row -> parts.put(row.get("grouping") + " " + row.get("group_name"), row));
    Elements rows = district("16.03").select("#tabel-bagian tr:has(td)");
    List<String> shown =
        List.of(
            "klaster 0",
            "klaster 1",
            "klaster 2",
            "klaster 3",
            "klaster 4",
            "klaster 5",
            "klaster 6",
            "block kecamatan",
            "block desa_kelurahan",
            "total total");

    assertThat(rows).hasSameSizeAs(shown);
    for (int i = 0; i < shown.size(); i++) {
      CSVRecord part = parts.get(shown.get(i));
      List<String> cells = rows.get(i).children().eachText();
      assertThat(cells.subList(1, 5))
          .containsExactly(
              unknown(part.get("answered")),
              unknown(part.get("required")),
              part.get("blank_indicators"),
              unknown(part.get("answered_max")));
      assertThat(cells.get(5).replace(" simulasi", "")).isEqualTo(unknown(part.get("blank_max")));
      assertThat(cells.get(6))
          .isEqualTo(
              points(
                  new BigDecimal(part.get("answered_max"))
                      .add(new BigDecimal(part.get("blank_max")))
                      .toPlainString()));
    }
    // 79 points of desa, which were not sent, and none of kecamatan.
    assertThat(rows.get(7).child(5).ownText()).isEqualTo("0");
    assertThat(rows.get(8).child(5).ownText()).isEqualTo("79");
    assertThat(rows.get(8).child(6).text()).isEqualTo("79");
  }

  @Test
  void questionsThatAreOpenOrRefusedAreListed() {
    Document page = district("16.03");

    assertThat(page.select("#kelengkapan").text())
        .contains("3 pertanyaan dalam rekap; 2 belum terisi atau ditolak");
    assertThat(page.select("#tabel-pertanyaan > tbody > tr"))
        .extracting(row -> row.child(1).text() + " " + row.child(3).ownText())
        .containsExactlyInAnyOrder(
            "Berapa anak yang berakta? ditolak verifikasi",
            "Apakah ada wajib belajar? belum terisi");
  }

  @Test
  void aDistrictWithoutScoresHasOneSentenceAndNoEmptyChart() {
    Document page = district("11.02");

    assertThat(page.select("#nilai").text()).contains("Belum ada nilai, kiriman, atau rekap isian");
    assertThat(page.select("#klaster, #kelengkapan, #chart-stages")).isEmpty();
  }

  @Test
  void aDistrictPageStaysLight() throws IOException {
    for (CSVRecord district : site.rows("districts")) {
      String path = "districts/" + district.get("district_code") + ".html";
      assertThat(Files.size(site.file(path))).as(path).isLessThan(LARGEST_DISTRICT_PAGE);
    }
  }

  // Provinces and the nation

  @ParameterizedTest
  @ValueSource(strings = {"nation", "16", "33", "11"})
  void theFunnelIsThatOfTheTable(String scope) {
    Document page = scope(scope);
    Map<String, List<CSVRecord>> cycles =
        site
            .rows(
                "funnel",
                row -> row.get("scope").equals(scope) && !row.get("borders").equals("then"))
            .stream()
            .collect(groupingBy(row -> row.get("cycle_year")));
    for (Element row : page.select("#tabel-corong > tbody > tr")) {
      List<CSVRecord> steps = cycles.get(row.child(0).text().substring(0, 4));
      boolean official = row.child(1).text().equals("angka resmi");
      for (int step = 0; step < STEPS.size(); step++) {
        CSVRecord line = step(steps, STEPS.get(step));
        String number = line.get(official && step > 0 ? "official" : "count");
        boolean simulated = !official && !number.isEmpty() && line.get("simulated").equals("yes");
        assertThat(row.child(2 + step).text())
            .as(scope + " " + row.text())
            .isEqualTo((number.isEmpty() ? "?" : number) + (simulated ? " simulasi" : ""));
      }
    }
    boolean sent =
        cycles.values().stream()
            .flatMap(List::stream)
            .anyMatch(
                row ->
                    List.of("took_part", "above_500", "verified").contains(row.get("step"))
                        && !row.get("count").isEmpty());
    assertThat(page.select("#chart-funnel").isEmpty()).isEqualTo(!sent);
    assertThat(page.select("#tabel-corong").isEmpty()).isEqualTo(!sent);
  }

  private static CSVRecord step(List<CSVRecord> steps, String step) {
    return steps.stream().filter(row -> row.get("step").equals(step)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nation", "16", "33"})
  void theLossesAreThoseOfTheTableAndTheirMedianIsThatOfTheDistricts(String scope) {
    List<CSVRecord> summaries =
        site.rows(
            "stage_loss_summary",
            row -> row.get("scope").equals(scope) && !row.get("borders").equals("then"));
    assertThat(summaries).isNotEmpty();
    assertThat(scope(scope).select("#tabel-selisih > tbody > tr"))
        .extracting(row -> row.text().replace(" simulasi", ""))
        .containsExactlyInAnyOrderElementsOf(
            summaries.stream()
                .map(
                    row ->
                        "%s %s → %s %s %s %s %s %s %s"
                            .formatted(
                                row.get("cycle_year"),
                                row.get("from_stage"),
                                row.get("to_stage"),
                                row.get("n"),
                                points(row.get("least")),
                                points(row.get("q1")),
                                points(row.get("median")),
                                points(row.get("q3")),
                                points(row.get("greatest"))))
                .toList());
    for (CSVRecord summary : summaries) {
      List<BigDecimal> losses =
          site
              .rows(
                  "stage_losses",
                  row ->
                      row.get("cycle_year").equals(summary.get("cycle_year"))
                          && row.get("from_stage").equals(summary.get("from_stage"))
                          && row.get("to_stage").equals(summary.get("to_stage"))
                          && (scope.equals("nation") || row.get("district_code").startsWith(scope)))
              .stream()
              .map(row -> new BigDecimal(row.get("loss")))
              .sorted()
              .toList();
      BigDecimal two = BigDecimal.valueOf(2);
      BigDecimal median =
          losses
              .get((losses.size() - 1) / 2)
              .add(losses.get(losses.size() / 2))
              .divide(two, 3, java.math.RoundingMode.HALF_UP);
      assertThat(new BigDecimal(summary.get("median"))).isEqualByComparingTo(median);
      assertThat(summary.get("n")).isEqualTo(String.valueOf(losses.size()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nation", "16", "33"})
  void theDisagreementsAreCountedAndListedWithLinks(String scope) {
    List<CSVRecord> checks =
        site.rows(
            "predikat_checks",
            row -> scope.equals("nation") || row.get("district_code").startsWith(scope));
    Map<String, List<CSVRecord>> cycles =
        checks.stream().collect(groupingBy(row -> row.get("cycle_year")));
    Document page = scope(scope);
    Elements rows = page.select("#tabel-cocok > tbody > tr");
    assertThat(rows).hasSameSizeAs(cycles.keySet());
    for (Element row : rows) {
      List<CSVRecord> own = cycles.get(row.child(0).text().substring(0, 4));
      assertThat(row.child(1).ownText()).isEqualTo(String.valueOf(own.size()));
      int column = 2;
      for (String outcome : List.of("agree", "differ", "in_band_hole", "cannot_say")) {
        assertThat(row.child(column++).text())
            .isEqualTo(
                String.valueOf(
                    own.stream().filter(check -> check.get("outcome").equals(outcome)).count()));
      }
    }
    assertThat(page.select("#tabel-beda tbody a").eachAttr("href"))
        .extracting(address -> address.replaceFirst(".*/", ""))
        .containsExactlyInAnyOrderElementsOf(
            checks.stream()
                .filter(check -> Set.of("differ", "in_band_hole").contains(check.get("outcome")))
                .map(check -> check.get("district_code") + ".html#nilai")
                .toList());
  }

  // Simulated data

  @Test
  void exactlyThePagesThatShowSimulatedDataSaySo() {
    Set<String> expected =
        new HashSet<>(
            Set.of(
                "index.html",
                "methods.html",
                "data.html",
                "quality.html",
                "letters/16.html",
                "letters/16.03.html",
                "letters/16.05.html",
                "letters/73.html",
                "letters/73.71.html",
                "editions/2023.html",
                "editions/2025.html",
                "provinces/11.html",
                "provinces/16.html",
                "provinces/73.html",
                "districts/11.01.html",
                "districts/16.03.html",
                "districts/16.05.html",
                "districts/73.71.html"));
    // A projection rests on the moves of all districts.
    site.rows("projection_districts", row -> row.get("outcome").equals("estimated"))
        .forEach(
            row -> expected.add("provinces/" + row.get("district_code").substring(0, 2) + ".html"));
    assertThat(
            site.pages().entrySet().stream()
                .filter(page -> !page.getValue().select(".sim-banner").isEmpty())
                .map(Map.Entry::getKey)
                .collect(toSet()))
        .isEqualTo(expected);
  }

  @Test
  void everyDistrictWithASimulatedRowInAnyTableHasTheBanner() {
    Set<String> touched = new TreeSet<>();
    for (String table :
        List.of(
            "claims",
            "trajectories",
            "stage_scores",
            "klaster_scores",
            "indicator_scores",
            "completeness",
            "answers",
            "predikat_checks",
            "score_checks")) {
      site.rows(table, row -> row.get("simulated").equals("yes"))
          .forEach(row -> touched.add(row.get("district_code")));
    }
    assertThat(touched).contains("16.03", "11.01");
    for (CSVRecord district : site.rows("districts")) {
      String code = district.get("district_code");
      assertThat(district(code).select(".sim-banner").size())
          .as(code)
          .isEqualTo(touched.contains(code) ? 1 : 0);
    }
  }

  @Test
  void aMarkOnAPageHasABannerAboveIt() {
    site.pages()
        .forEach(
            (path, page) -> {
              if (page.select(".sim-banner").isEmpty() && !path.equals("methods.html")) {
                assertThat(page.select(".sim")).as(path).isEmpty();
                assertThat(page.select("svg").text()).as(path).doesNotContain("DATA SIMULASI");
              }
            });
  }

  @Test
  void theMarkIsForEachChart() {
    assertThat(marked(district("16.03")))
        .containsExactlyInAnyOrder(
            "chart-stages",
            "chart-klaster",
            "chart-completeness",
            "chart-answers",
            "chart-headroom");
    // Its award is simulated, and so the course that is drawn beside those of its peers.
    assertThat(marked(district("11.01"))).containsExactly("chart-steps", "chart-peers");
    assertThat(marked(site.page("provinces/16.html")))
        .containsExactlyInAnyOrder("chart-funnel", "chart-losses", "chart-coaching");
    assertThat(marked(site.page("provinces/11.html")))
        .containsExactlyInAnyOrder("chart-strip", "chart-shares");
    assertThat(marked(site.page("index.html")))
        .containsExactlyInAnyOrder(
            "chart-provinces",
            "chart-reach",
            "chart-intervals",
            "chart-funnel-limits",
            "chart-mobility",
            "chart-flow",
            "chart-year-matrix",
            "chart-fan-pratama",
            "chart-fan-nindya",
            "chart-fan-utama",
            "chart-survival-madya",
            "chart-survival-nindya",
            "chart-survival-utama",
            "chart-arrival-years",
            "chart-funnel",
            "chart-losses");
  }

  private static List<String> marked(Document page) {
    return page.select("figure.chart").stream()
        .filter(chart -> chart.select("svg").text().contains("DATA SIMULASI"))
        .map(Element::id)
        .toList();
  }

  @Test
  void aRealResultStaysUnmarkedBesideSimulatedScores() {
    Document page = district("16.03");

    assertThat(page.select(".years-table .sim")).isEmpty();
    assertThat(page.select("#chart-steps svg").text()).doesNotContain("DATA SIMULASI");
  }

  @Test
  void simulatedRecipientsAreNotCountedAsKnownByName() {
    CSVRecord all =
        site.rows(
                "coverage",
                row ->
                    row.get("award_year").equals("2025") && row.get("category").equals("awarded"))
            .get(0);

    assertThat(all.get("covered"))
        .isEqualTo(
            String.valueOf(
                site.rows(
                        "results",
                        row ->
                            row.get("award_year").equals("2025")
                                && row.get("simulated").equals("no"))
                    .size()));
  }

  // Inboxes and facts

  @Test
  void withSeveralInboxesTheNameOfItsFolderStandsBeforeThatOfAFile() {
    assertThat(site.rows("inputs"))
        .extracting(row -> row.get("source_file"))
        .contains("published/published_awards.csv", "kiriman/simulasi_16.csv");
  }

  @Test
  void theFactsAboutInstrumentsAreInTheRelease() {
    List<BigDecimal> points =
        site.rows("instruments", row -> row.get("instrument").equals("24-2024")).stream()
            .map(row -> new BigDecimal(row.get("max_score")))
            .toList();
    assertThat(points).hasSize(31);
    assertThat(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("1000");
    assertThat(site.rows("instruments", row -> row.get("instrument").equals("2011")))
        .hasSize(31)
        .allSatisfy(row -> assertThat(row.get("max_score")).isEmpty());
    assertThat(site.rows("cycles"))
        .extracting(row -> row.get("cycle_year") + " " + row.get("award_year"))
        .contains("2023 2023", "2024 2025", "2026 ");
    assertThat(
            site.rows(
                "score_bands",
                row -> row.get("from_cycle").equals("2024") && row.get("use").equals("rule")))
        .extracting(row -> row.get("predikat"))
        .containsExactlyInAnyOrder("Pratama", "Madya", "Nindya", "Utama", "KLA");
  }

  // What the tests share

  private static Document district(String code) {
    return site.page("districts/" + code + ".html");
  }

  private static Document scope(String scope) {
    return site.page(scope.equals("nation") ? "index.html" : "provinces/" + scope + ".html");
  }

  private static String standing(String code) {
    return switch (code) {
      case "" -> "";
      case "none" -> "Tanpa predikat";
      case "unknown" -> "Tidak diketahui";
      case "disputed" -> "Dipertentangkan";
      default -> code;
    };
  }

  private static String unknown(String number) {
    return number.isEmpty() ? "?" : points(number);
  }

  private static String points(String number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id"));
    symbols.setMinusSign('−');
    return new DecimalFormat("#,##0.###", symbols).format(new BigDecimal(number));
  }
}
