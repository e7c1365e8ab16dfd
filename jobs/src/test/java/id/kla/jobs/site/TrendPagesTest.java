package id.kla.jobs.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.ScoredRun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say of trends is what the tables of statistics say, read anew from their CSV. */
class TrendPagesTest {
  private static final List<String> LEVELS = List.of("Pratama", "Madya", "Nindya", "Utama");
  private static final List<String> STATES =
      List.of("none", "Pratama", "Madya", "Nindya", "Utama", "KLA");
  private static final String NOT_ESTIMABLE = "tidak dapat ditaksir";
  private static final int FEW = 10;

  private static ReleasedSite site;
  private static Document nation;

  @BeforeAll
  static void read() {
    site = ReleasedSite.published();
    nation = site.page("index.html");
  }

  // The nation

  @Test
  void theSharesOfEveryEditionAreThoseOfTheTableWithLimitsAndDenominators() {
    Elements rows = nation.select("#tabel-bagian tbody > tr");
    assertThat(rows).hasSize(11);
    for (Element row : rows) {
      String year = row.select("th").text();
      for (int level = 0; level < LEVELS.size(); level++) {
        CSVRecord share = share("nation", "any", year, LEVELS.get(level));
        Element cell = row.select("> td").get(level);
        assertThat(cell.text()).as(year + " " + LEVELS.get(level)).isEqualTo(shown(share));
        assertThat(cell.hasClass("few")).isEqualTo(number(share.get("known")) < FEW);
      }
    }
  }

  @Test
  void theSentenceOnSharesHasTheOfficialNumberBesideIt() {
    String text = nation.select("#bagian > p").text();

    assertThat(text)
        .contains("Pada edisi 2025, 50 dari 115 daerah yang hasilnya diketahui")
        .contains("Hasil diketahui untuk 115 dari 514 daerah (22,4%).")
        // 22 Utama and 69 Nindya of 514, as announced.
        .contains("Menurut jumlah resmi, 91 dari 514 daerah memegang minimal Nindya (17,7%).");
  }

  @Test
  void aTrendThatRestsOnTooFewResultsHasNoArrowAndSaysWhy() {
    CSVRecord test =
        site.rows(
                "trend_tests",
                row ->
                    row.get("scope").equals("nation")
                        && row.get("at_least").equals("Nindya")
                        && row.get("test").equals("mann_kendall"))
            .get(0);

    assertThat(test.get("arrow_reason")).isEqualTo("coverage_low");
    assertThat(nation.select("#bagian .trend").text())
        .startsWith("Tren: tidak ada panah, karena cakupannya rendah");
  }

  @Test
  void upStayAndDownAreThoseOfTheTable() {
    List<CSVRecord> pairs =
        site.rows(
            "mobility",
            row -> row.get("scope").equals("nation") && row.get("clock").equals("edition"));
    Map<String, CSVRecord> byTitle = new TreeMap<>();
    for (CSVRecord pair : pairs) {
      byTitle.put(
          pair.get("pooled").equals("yes")
              ? "Semua pasangan"
              : pair.get("from_year") + " → " + pair.get("to_year"),
          pair);
    }
    Elements rows = nation.select("#tabel-gerak tbody > tr");
    assertThat(rows.eachText()).hasSize(byTitle.size());
    for (Element row : rows) {
      CSVRecord pair = byTitle.get(row.select("th").text());
      assertThat(row.select("> td").eachText())
          .as(row.select("th").text())
          .containsExactly(
              pair.get("gap_years").isEmpty() ? "–" : pair.get("gap_years"),
              pair.get("pairs"),
              grouped(pair.get("dropped")),
              part(pair, "up", pair.get("can_rise")),
              part(pair, "stay", pair.get("pairs")),
              part(pair, "down", pair.get("can_fall")),
              p(pair.get("p")));
      assertThat(row.hasClass("few")).isEqualTo(number(pair.get("pairs")) < FEW);
    }
    List<String> letters = nation.select("#chart-mobility svg text").eachText();
    assertThat(letters).contains("2023–2025", "427", "14", "11", "62");
  }

  @Test
  void theOneYearMatrixIsThatOfTheTableAndAnEmptyRowHasNoFigure() {
    Elements rows = nation.select("#tabel-matriks tbody > tr");
    assertThat(rows).hasSize(STATES.size());
    for (int from = 0; from < STATES.size(); from++) {
      String level = STATES.get(from);
      Element row = rows.get(from);
      List<CSVRecord> cells =
          site.rows(
              "one_year_matrix",
              cell -> cell.get("scope").equals("nation") && cell.get("from_level").equals(level));
      String starters = cells.get(0).get("starters");
      assertThat(row.select("> td").last().text()).as(level).isEqualTo(starters);
      assertThat(row.hasClass("few")).as(level).isEqualTo(number(starters) < FEW);
      if (starters.equals("0")) {
        assertThat(row.select("> td")).hasSize(2);
        assertThat(row.text()).contains(NOT_ESTIMABLE);
        continue;
      }
      for (CSVRecord cell : cells) {
        assertThat(row.select("> td").get(STATES.indexOf(cell.get("to_level"))).text())
            .as(level + " " + cell.get("to_level"))
            .isEqualTo(
                "%s %s – %s %s"
                    .formatted(
                        percent(cell.get("probability")),
                        percent(cell.get("interval_low")),
                        percent(cell.get("interval_high")),
                        cell.get("count")));
      }
    }
    assertThat(nation.select("#tabel-matriks tr:has(th:matchesOwn(^KLA$))").text())
        .contains(NOT_ESTIMABLE);
    assertThat(nation.select("#chart-year-matrix svg text").eachText()).contains(NOT_ESTIMABLE);
  }

  @Test
  void theProvincesStandWithTheirLimitsAndThoseUnknownAreNotEstimable() {
    Elements rows = nation.select("#tabel-selang tbody > tr");
    assertThat(rows).hasSize(38);
    int without = 0;
    for (Element row : rows) {
      String code = row.selectFirst("a").attr("href").replaceAll("\\D+", "");
      CSVRecord share = share(code, "today", "2025", "Nindya");
      assertThat(row.select("> td").eachText())
          .as(code)
          .containsExactly(shown(share), share.get("known"), share.get("existing"));
      without += share.get("known").equals("0") ? 1 : 0;
    }
    assertThat(without).isPositive();
    assertThat(
            nation.select("#chart-intervals svg text").eachText().stream()
                .filter(NOT_ESTIMABLE::equals))
        .hasSize(without);
  }

  @Test
  void theProvincesOutsideTheFunnelAreThoseOfTheTable() {
    List<CSVRecord> places =
        site.rows(
            "funnel_limits",
            row ->
                row.get("borders").equals("today")
                    && row.get("award_year").equals("2025")
                    && row.get("at_least").equals("Nindya"));
    Map<String, CSVRecord> byCode = new TreeMap<>();
    places.forEach(place -> byCode.put(place.get("province_code"), place));
    Elements rows = nation.select("#tabel-corong-provinsi tbody > tr");
    assertThat(rows).hasSize(38);
    for (Element row : rows) {
      CSVRecord place = byCode.get(row.selectFirst("a").attr("href").replaceAll("\\D+", ""));
      boolean nobody = place.get("known").equals("0");
      assertThat(row.select("> td").eachText().subList(0, 3))
          .containsExactly(
              nobody ? NOT_ESTIMABLE : place.get("count") + " / " + place.get("known"),
              nobody ? "–" : percent(place.get("low_95")) + " – " + percent(place.get("high_95")),
              nobody
                  ? "–"
                  : percent(place.get("low_998")) + " – " + percent(place.get("high_998")));
    }
    long outside =
        places.stream().filter(place -> place.get("outcome").matches("(above|below)_.*")).count();
    List<String> words =
        Stream.of(nation.select("#corong-provinsi > ul").text().split("[,.:]( |$)| dan ")).toList();
    assertThat(outside).isPositive();
    for (CSVRecord place : places) {
      String name = name(place.get("province_code"));
      boolean beyond = place.get("outcome").matches("(above|below)_.*");
      assertThat(nation.select("#chart-funnel-limits svg text").eachText().contains(name))
          .as(name)
          .isEqualTo(beyond);
      assertThat(words.contains(name)).as(name).isEqualTo(beyond);
    }
  }

  private static String name(String provinceCode) {
    return site.rows("provinces", row -> row.get("province_code").equals(provinceCode))
        .get(0)
        .get("name");
  }

  @Test
  void theProjectionIsThatOfTheTableAndKlaIsNotEstimable() {
    List<String> models = List.of("pooled", "recent", "province");
    Elements rows = nation.select("#tabel-proyeksi tbody > tr");
    assertThat(rows).hasSize(5);
    for (int level = 0; level < rows.size(); level++) {
      for (int model = 0; model < models.size(); model++) {
        CSVRecord line = projection(models.get(model), STATES.get(level + 1));
        String expected =
            line.get("at_least_q50").isEmpty()
                ? "tidak dapat ditaksir: belum pernah ada yang di sana"
                : "%s (%s–%s)"
                    .formatted(
                        tenth(line.get("at_least_q50")),
                        tenth(line.get("at_least_q05")),
                        tenth(line.get("at_least_q95")));
        assertThat(rows.get(level).select("> td").get(model).text()).isEqualTo(expected);
      }
    }
    CSVRecord nindya = projection("pooled", "Nindya");
    assertThat(nation.select("#proyeksi > p").text())
        .contains(
            "Hanya %s dari 514 daerah yang dapat diproyeksikan".formatted(nindya.get("projected")))
        .contains("%s pengundian, benih %s".formatted(nindya.get("draws"), nindya.get("seed")));
    assertThat(nation.select("#chart-fan-nindya svg text").eachText())
        .contains(tenth(nindya.get("at_least_q50")), tenth(nindya.get("at_least_q95")));
  }

  @Test
  void aTargetThatCannotBeEstimatedHasNoProbability() {
    for (Element row : nation.select("#tabel-sasaran tbody > tr")) {
      boolean all = !row.select("th").text().startsWith("Utama");
      assertThat(row.select("> td .none").size()).as(row.text()).isEqualTo(all ? 3 : 0);
    }
    List<String> shown =
        nation
            .select("#tabel-sasaran tbody > tr:has(th:contains(Utama)) > td:nth-child(3)")
            .eachText();
    assertThat(shown)
        .containsExactlyElementsOf(
            site
                .rows(
                    "projection_targets",
                    row ->
                        row.get("model").equals("pooled")
                            && row.get("target").equals("utama_or_kla"))
                .stream()
                .map(row -> percent(row.get("probability")))
                .toList());
  }

  @Test
  void theScoreOfTheBacktestStandsInWordsUnderTheFanAndInTheTable() {
    List<CSVRecord> tests = site.rows("projection_backtests");
    assertBacktests(nation, tests);
    CSVRecord latest = tests.get(tests.size() - 1);
    String model = thousandth(latest.get("rps_model"));
    assertThat(nation.select("#proyeksi .score").text()).contains("skor model " + model);
    assertThat(String.join(" ", nation.select("#chart-fan-nindya svg text").eachText()))
        .contains("RPS model " + model)
        .contains("tidak berubah " + thousandth(latest.get("rps_nothing_changes")));
  }

  @Test
  void everyFanHasBothRangesAndWhatWasObservedBefore() {
    for (String level : List.of("Pratama", "Nindya", "Utama")) {
      CSVRecord last = projection("pooled", level);
      List<String> letters =
          nation.select("#chart-fan-" + level.toLowerCase(Locale.ROOT) + " svg text").eachText();
      assertThat(letters)
          .as(level)
          .contains("rentang 50%", "rentang 90%", tenth(last.get("at_least_q95")));
      for (String year : List.of("2021", "2022", "2023")) {
        CSVRecord share = share("nation", "any", year, level);
        assertThat(letters).as(level).contains(share.get("count"), share.get("known"));
      }
    }
  }

  @Test
  void theLastToArriveAreThoseOfTheTable() {
    List<CSVRecord> districts = site.rows("projection_districts");
    Elements rows = nation.select("#tabel-paling-akhir tbody > tr");
    List<String> shown = new ArrayList<>();
    for (Element row : rows) {
      row.select("a")
          .eachAttr("href")
          .forEach(
              link ->
                  shown.add(
                      link.replaceAll(".*/|\\.html$", "")
                          + " "
                          + row.select("> td").get(1).text()
                          + " "
                          + row.select("> td").get(2).text()));
    }
    assertThat(shown)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            districts.stream()
                .filter(row -> row.get("outcome").equals("estimated"))
                .map(
                    row ->
                        row.get("district_code")
                            + " "
                            + percent(row.get("reaches_pratama"))
                            + " "
                            + percent(row.get("reaches_utama")))
                .toList());
    long left =
        districts.stream().filter(row -> row.get("outcome").equals("not_projected")).count();
    assertThat(nation.select("#proyeksi p").text()).contains(left + " daerah tidak diproyeksikan");
    assertThat(rows.eachText().get(0)).as("the furthest behind first").startsWith("Pratama");
  }

  @ParameterizedTest
  @ValueSource(strings = {"18", "35", "95"})
  void theLastToArriveOfAProvinceAreItsDistricts(String code) {
    Document page = province(code);
    List<CSVRecord> own =
        site.rows("projection_districts", row -> row.get("district_code").startsWith(code + "."));
    List<String> estimated =
        own.stream()
            .filter(row -> row.get("outcome").equals("estimated"))
            .map(row -> row.get("district_code") + ".html")
            .toList();
    assertThat(page.select("#tabel-paling-akhir a").eachAttr("href"))
        .extracting(link -> link.replaceAll(".*/", ""))
        .containsExactlyInAnyOrderElementsOf(estimated);
    assertThat(page.select("#paling-akhir .silent a")).hasSize(own.size() - estimated.size());
  }

  @Test
  void theIndicesOfMobilityAreThoseOfTheTable() {
    List<CSVRecord> lines =
        site.rows(
            "mobility",
            row ->
                row.get("scope").equals("nation")
                    && row.get("clock").equals("year") == row.get("pooled").equals("yes")
                    && !row.get("pairs").equals("0"));
    Elements rows = nation.select("#tabel-mobilitas tbody > tr");
    assertThat(rows).hasSameSizeAs(lines);
    for (CSVRecord line : lines) {
      String title =
          line.get("pooled").equals("yes")
              ? "Matriks satu tahun, semua pasangan"
              : line.get("from_year") + " → " + line.get("to_year");
      Element row =
          rows.stream().filter(one -> one.child(0).text().equals(title)).findFirst().orElseThrow();
      assertThat(row.select("> td").eachText().subList(2, 7))
          .as(title)
          .containsExactly(
              hundredth(line.get("index_trace")),
              hundredth(line.get("index_determinant")),
              hundredth(line.get("index_eigenvalue")),
              hundredth(line.get("index_leaving")),
              hundredth(line.get("index_distance")));
    }
    assertThat(nation.select("#tabel-bobot tbody > tr")).hasSameSizeAs(lines);
  }

  @Test
  void theLongRunIsMarkedAsAnExtrapolationAndItsFiguresAreThoseOfTheTable() {
    assertThat(nation.select("#jangka-panjang > p").text())
        .startsWith("Ini ekstrapolasi, bukan ramalan");
    List<CSVRecord> lines = site.rows("long_run", row -> row.get("scope").equals("nation"));
    for (int from = 0; from < STATES.size(); from++) {
      for (int to = 0; to < STATES.size(); to++) {
        assertThat(
                nation.select("#tabel-lintas tbody > tr").get(from).select("> td").get(to).text())
            .isEqualTo(longRun(lines, "first_passage", STATES.get(from), STATES.get(to)));
      }
      assertThat(nation.select("#tabel-jangka-panjang tbody > tr").get(from).child(2).text())
          .isEqualTo(longRun(lines, "sojourn", STATES.get(from), STATES.get(from)));
    }
    double shares =
        nation.select("#tabel-jangka-panjang tbody > tr > td:nth-child(2)").eachText().stream()
            .filter(text -> text.endsWith("%"))
            .mapToDouble(text -> Double.parseDouble(text.replace("%", "").replace(',', '.')))
            .sum();
    assertThat(shares).isBetween(99.8, 100.2);
  }

  private static String longRun(List<CSVRecord> lines, String figure, String from, String to) {
    CSVRecord line =
        lines.stream()
            .filter(row -> row.get("figure").equals(figure))
            .filter(row -> row.get("from_level").equals(from) && row.get("to_level").equals(to))
            .findFirst()
            .orElseThrow();
    return switch (line.get("outcome")) {
      case "estimated" ->
          new BigDecimal(line.get("value"))
              .setScale(1, RoundingMode.HALF_EVEN)
              .toPlainString()
              .replace('.', ',');
      case "not_estimable" -> NOT_ESTIMABLE;
      default -> "tidak tercapai dalam data";
    };
  }

  @Test
  void theTestsOfHomogeneityAreThoseOfTheTable() {
    List<CSVRecord> lines = site.rows("homogeneity", row -> !row.get("pairs").equals("0"));
    Elements rows = nation.select("#tabel-homogenitas tbody > tr");
    assertThat(rows).hasSameSizeAs(lines);
    assertThat(rows)
        .extracting(row -> row.children().eachText().subList(1, 4) + " " + p(row))
        .containsExactlyInAnyOrderElementsOf(
            lines.stream()
                .map(
                    line ->
                        List.of(line.get("gap_years"), line.get("groups"), line.get("pairs"))
                            + " "
                            + (line.get("p").isEmpty() ? NOT_ESTIMABLE : p(line.get("p"))))
                .toList());
  }

  private static String p(Element row) {
    return row.children().size() == 5 ? row.child(4).text() : row.child(6).text();
  }

  @Test
  void theTimeToALevelSaysItsMedianOrThatItIsNotReached() {
    List<CSVRecord> lines = site.rows("time_to_level", row -> row.get("scope").equals("nation"));
    Elements rows = nation.select("#tabel-waktu tbody > tr");
    assertThat(rows).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      CSVRecord line = lines.get(i);
      Element row = rows.get(i);
      assertThat(row.children().eachText().subList(2, 5))
          .containsExactly(line.get("n"), line.get("events"), line.get("left_censored"));
      if (line.get("outcome").equals("median_not_reached")) {
        assertThat(row.child(5).text()).isEqualTo("median belum tercapai");
      } else {
        assertThat(row.child(5).text()).contains(line.get("median_high").replaceAll("\\.0+$", ""));
      }
    }
    assertThat(nation.select("#waktu > p").text()).contains("median belum tercapai");
  }

  @Test
  void theCurvesShowLimitsAndHowManyAreUnderObservation() {
    List<CSVRecord> steps =
        site.rows(
            "survival_curves",
            row -> row.get("scope").equals("nation") && row.get("at_least").equals("Nindya"));
    List<String> letters = nation.select("#chart-survival-nindya svg text").eachText();
    assertThat(letters).contains("batas 95%", "masih diamati", "sampai", "median: 7");
    steps.stream()
        .filter(step -> step.get("method").equals("kaplan_meier"))
        .forEach(step -> assertThat(letters).contains(step.get("at_risk")));
    assertThat(nation.select("#chart-survival-utama svg text").eachText())
        .contains("median belum tercapai");
    assertThat(nation.select("#chart-arrival-years svg text").eachText()).contains("Nindya 68%");
    assertThat(nation.select("#tabel-langkah tbody > tr"))
        .hasSameSizeAs(site.rows("survival_curves", row -> row.get("scope").equals("nation")));
  }

  @Test
  void everyNewSectionLeadsToItsMethod() {
    Document methods = site.page("methods.html");
    for (String section :
        List.of("#mobilitas", "#homogenitas", "#waktu", "#jangka-panjang", "#proyeksi")) {
      List<String> links = nation.select(section + " a[href^=methods.html#]").eachAttr("href");
      assertThat(links).as(section).isNotEmpty();
      for (String link : links) {
        assertThat(methods.getElementById(link.substring(link.indexOf('#') + 1)))
            .as(link)
            .isNotNull();
      }
    }
  }

  private static String hundredth(String number) {
    return number.isEmpty()
        ? NOT_ESTIMABLE
        : new BigDecimal(number)
            .setScale(2, RoundingMode.HALF_EVEN)
            .toPlainString()
            .replace('.', ',');
  }

  // Provinces

  @Test
  void theMonitorOfEveryProvinceIsThatOfTheTableInBothBorders() {
    Map<String, String> outcomes =
        Map.of(
            "achieved",
            "Tercapai",
            "not_achieved",
            "Belum tercapai",
            "cannot_say",
            "Tidak dapat dikatakan");
    Map<String, String> agreements =
        Map.of(
            "agree",
            "cocok",
            "disagree",
            "tidak cocok",
            "cannot_compare",
            "tidak dapat dicocokkan",
            "no_list",
            "tanpa daftar");
    int switches = 0;
    for (CSVRecord province : site.rows("provinces")) {
      String code = province.get("province_code");
      Document page = province(code);
      List<List<String>> today = monitor(code, "today");
      boolean differs = !today.equals(monitor(code, "then"));
      switches += differs ? 1 : 0;
      assertThat(page.select("#provila .switch")).as(code).hasSize(differs ? 1 : 0);
      for (String borders : differs ? List.of("today", "then") : List.of("today")) {
        Elements rows = page.select("#tabel-provila-" + borders + " tbody > tr");
        List<CSVRecord> lines = monitorRows(code, borders);
        assertThat(rows).as(code + borders).hasSize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
          CSVRecord line = lines.get(lines.size() - 1 - i);
          Element row = rows.get(i);
          assertThat(row.select("th").text()).isEqualTo(line.get("award_year"));
          assertThat(row.select("> td").eachText().subList(0, 4))
              .as(code + borders + line.get("award_year"))
              .containsExactly(
                  line.get("existing"),
                  line.get("holding"),
                  line.get("lacking"),
                  line.get("unknown"));
          assertThat(row.child(5).ownText()).isEqualTo(outcomes.get(line.get("outcome")));
          assertThat(row.child(5).text().contains("satu daerah"))
              .isEqualTo(line.get("one_district_away").equals("yes"));
          assertThat(row.child(6).text())
              .isEqualTo(
                  switch (line.get("announced")) {
                    case "yes" -> "ya";
                    case "no" -> "tidak";
                    default -> "tanpa daftar";
                  });
          assertThat(row.child(7).text()).isEqualTo(agreements.get(line.get("agreement")));
          assertThat(row.child(8).select("a")).hasSize(number(line.get("lacking")));
        }
      }
    }
    assertThat(switches).isBetween(1, 37);
  }

  @Test
  void whoStandsInTheWayIsThatOfTheTable() {
    int scores = 0;
    for (CSVRecord province : ReleasedSite.scored().rows("provinces")) {
      String code = province.get("province_code");
      List<String> expected =
          ReleasedSite.scored()
              .rows(
                  "provila_missing",
                  row ->
                      row.get("province_code").equals(code)
                          && row.get("borders").equals("today")
                          && row.get("award_year").equals("2025")
                          && (row.get("standing").equals("none") || !row.get("score").isEmpty()))
              .stream()
              .map(
                  row ->
                      row.get("district_code")
                          + " "
                          + (row.get("score").isEmpty() ? "" : points(row.get("score"))))
              .toList();
      Elements rows =
          ReleasedSite.scored()
              .page("provinces/" + code + ".html")
              .select("#tabel-kurang-today tbody > tr");
      List<String> shown = new ArrayList<>();
      for (Element row : rows) {
        String score = row.child(2).ownText();
        shown.add(
            row.selectFirst("a")
                    .attr("href")
                    .replaceAll("[^0-9.]|\\.html|^\\.\\.", "")
                    .replaceFirst("^\\.+", "")
                    .replaceFirst("\\.$", "")
                + " "
                + score);
        scores += score.isEmpty() ? 0 : 1;
      }
      assertThat(shown).as(code).containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(scores).isPositive();
  }

  @Test
  void theSharesOfEveryProvinceAreThoseOfTheTable() {
    for (CSVRecord province : site.rows("provinces")) {
      String code = province.get("province_code");
      for (Element row : province(code).select("#tabel-bagian-today tbody > tr")) {
        for (int level = 0; level < LEVELS.size(); level++) {
          CSVRecord share = share(code, "today", row.select("th").text(), LEVELS.get(level));
          assertThat(row.child(level + 1).text()).as(code).isEqualTo(shown(share));
        }
      }
    }
  }

  @Test
  void papuaHasASwitchAndBantenHasNone() {
    assertThat(province("91").select(".switch > input").eachAttr("id"))
        .containsExactly("batas-today", "batas-then");
    assertThat(province("36").select(".switch")).isEmpty();
    assertThat(province("36").select("#provila").text()).contains("angka yang sama");
  }

  // Districts

  @Test
  void theStatusWordsOfEveryDistrictAreThoseOfTheTable() {
    Map<String, String> moves =
        Map.of(
            "naik",
            "Naik pada",
            "turun",
            "Turun pada",
            "bertahan",
            "Bertahan pada",
            "masuk",
            "Masuk pada",
            "keluar",
            "Keluar pada",
            "tidak_terbanding",
            "Gerak ke");
    Map<String, Integer> seen = new TreeMap<>();
    for (CSVRecord status : site.rows("district_status")) {
      String code = status.get("district_code");
      Element section = site.page("districts/" + code + ".html").selectFirst("#keadaan");
      List<String> tags = section.select(".tags > li").eachText();
      List<String> expected = new ArrayList<>();
      expected.add(moves.get(status.get("move")));
      if (status.get("stagnant").equals("yes")) {
        expected.add("Stagnan (" + status.get("streak_editions") + " edisi");
      }
      if (status.get("recovered").equals("yes")) {
        expected.add("Pulih");
      }
      if (status.get("low_and_falling").equals("yes")) {
        expected.add("Rendah dan menurun");
      }
      assertThat(tags).as(code).hasSize(expected.size());
      for (int i = 0; i < tags.size(); i++) {
        assertThat(tags.get(i)).as(code).startsWith(expected.get(i));
      }
      String text = section.select("> p").text();
      if (status.get("as_of_year").isEmpty()) {
        assertThat(text).as(code).contains("belum pernah diketahui");
      } else if (!status.get("streak_editions").equals("1")) {
        assertThat(text)
            .as(code)
            .contains(
                "pada %s edisi berturut-turut yang diketahui, selama %s tahun kalender, sampai edisi %s."
                    .formatted(
                        status.get("streak_editions"),
                        status.get("streak_years"),
                        status.get("as_of_year")));
      }
      String arrow = status.get("arrow");
      assertThat(text)
          .as(code)
          .contains(
              arrow.isEmpty()
                  ? "Tidak ada panah tren, karena "
                  : "Panah tren: " + (arrow.equals("up") ? "naik." : "turun."));
      seen.merge(arrow + status.get("arrow_reason"), 1, Integer::sum);
    }
    assertThat(seen).containsKeys("up", "too_few_editions", "not_significant", "constant");
  }

  @Test
  void theDistanceFromTheLinesIsThatOfTheTableOrSaidToBeUnknown() {
    ReleasedSite scored = ReleasedSite.scored();
    int known = 0;
    for (CSVRecord status : scored.rows("district_status")) {
      Element section =
          scored.page("districts/" + status.get("district_code") + ".html").selectFirst("#keadaan");
      String text = section.select("h3 + p").text();
      if (status.get("score").isEmpty()) {
        assertThat(text).contains("tidak dapat dikatakan");
        continue;
      }
      known++;
      assertThat(text).contains("Nilai terverifikasi terakhir: " + points(status.get("score")));
      if (!status.get("points_above_line").isEmpty()) {
        assertThat(text).contains(points(status.get("points_above_line")) + " di atas batas");
      }
      if (!status.get("points_to_next").isEmpty()) {
        assertThat(text).contains("Kurang " + points(status.get("points_to_next")));
      }
      assertThat(section.select("h3 + p .sim").isEmpty())
          .isEqualTo(status.get("simulated").equals("no"));
    }
    assertThat(known).isPositive();
  }

  @Test
  void whatOneKlasterHoldsUpAndTheRanksAreThoseOfTheTables() {
    ReleasedSite scored = ReleasedSite.scored();
    int told = 0;
    for (CSVRecord row : scored.rows("fragility")) {
      Element section =
          scored.page("districts/" + row.get("district_code") + ".html").selectFirst("#keadaan");
      String text = section.select("h3 + p").first().text();
      switch (row.get("held_up")) {
        case "yes" -> assertThat(text).contains("Predikat itu ditahan satu klaster");
        case "no" -> assertThat(text).contains("Tidak ditahan satu klaster saja");
        default ->
            assertThat(text).contains("Apakah satu klaster menahannya tidak dapat dikatakan");
      }
      told++;
    }
    assertThat(told).isPositive();
    int ranked = 0;
    for (CSVRecord rank :
        scored.rows("score_ranks", row -> row.get("scope_kind").equals("nation"))) {
      String text =
          scored
              .page("districts/" + rank.get("district_code") + ".html")
              .select("#peringkat")
              .text();
      if (text.contains("siklus " + rank.get("cycle_year"))) {
        assertThat(text)
            .contains(
                rank.get("best").equals(rank.get("worst"))
                    ? "Peringkat " + rank.get("best") + " dari " + rank.get("n")
                    : "Peringkat antara %s dan %s dari %s"
                        .formatted(rank.get("best"), rank.get("worst"), rank.get("n")));
        ranked++;
      }
    }
    assertThat(ranked).isPositive();
  }

  // Methods

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void theMethodsPageDefinesEveryStatisticWithItsChoiceAndReading(String language) {
    ReleasedSite release =
        language.equals("id") ? ReleasedSite.scored() : new ReleasedSite(ScoredRun.in("en"));
    Document page = release.page("methods.html");

    assertThat(page.select("article.statistic").eachAttr("id"))
        .containsExactly(
            "matriks-transisi",
            "matriks-tahunan",
            "distribusi-stasioner",
            "waktu-lintas",
            "lama-bertahan",
            "peluang-mencapai",
            "mobilitas",
            "naik-turun",
            "homogenitas",
            "uji-markov",
            "homogenitas-marginal",
            "mann-kendall",
            "sen",
            "mann-kendall-gabungan",
            "kestabilan-peringkat",
            "proporsi",
            "tren-proporsi",
            "corong-batas",
            "theil",
            "waktu-menuju",
            "kappa",
            "peringkat-kemajuan",
            "proyeksi",
            "revisi",
            "provila",
            "keadaan");
    assertThat(page.select("article.statistic"))
        .allSatisfy(article -> assertThat(article.select("> p")).hasSize(4));
  }

  @Test
  void theBacktestsStandOnTheMethodsPage() {
    assertBacktests(site.page("methods.html"), site.rows("projection_backtests"));
  }

  // What the tests share

  private static void assertBacktests(Document page, List<CSVRecord> tests) {
    Elements rows = page.select("#tabel-uji tbody > tr");
    assertThat(rows).hasSize(tests.size());
    int better = 0;
    for (int i = 0; i < tests.size(); i++) {
      CSVRecord test = tests.get(tests.size() - 1 - i);
      List<String> cells = rows.get(i).children().eachText();
      assertThat(cells.subList(0, 4))
          .containsExactly(
              test.get("award_year"), test.get("pairs"), test.get("scored"), test.get("left_out"));
      if (test.get("rps_model").isEmpty()) {
        assertThat(cells.get(7)).isEqualTo("tidak dinilai: terlalu sedikit pasangan");
        continue;
      }
      assertThat(cells.subList(4, 7))
          .containsExactly(
              thousandth(test.get("rps_model")),
              thousandth(test.get("rps_nothing_changes")),
              thousandth(test.get("rps_same_shares")));
      BigDecimal model = new BigDecimal(test.get("rps_model"));
      boolean beats =
          model.compareTo(new BigDecimal(test.get("rps_nothing_changes"))) < 0
              && model.compareTo(new BigDecimal(test.get("rps_same_shares"))) < 0;
      assertThat(cells.get(7)).isEqualTo(beats ? "lebih baik dari keduanya" : "tidak lebih baik");
      better++;
    }
    assertThat(better).isPositive();
  }

  private static Document province(String code) {
    return site.page("provinces/" + code + ".html");
  }

  private static List<CSVRecord> monitorRows(String code, String borders) {
    return site.rows(
        "provila_monitor",
        row -> row.get("province_code").equals(code) && row.get("borders").equals(borders));
  }

  private static List<List<String>> monitor(String code, String borders) {
    return monitorRows(code, borders).stream()
        .map(
            row ->
                List.of(
                    row.get("award_year"),
                    row.get("existing"),
                    row.get("holding"),
                    row.get("lacking"),
                    row.get("unknown"),
                    row.get("outcome")))
        .collect(toList());
  }

  private static CSVRecord share(String scope, String borders, String year, String level) {
    return shares().get(scope + " " + borders + " " + year + " " + level).get(0);
  }

  private static Map<String, List<CSVRecord>> shares;

  private static Map<String, List<CSVRecord>> shares() {
    if (shares == null) {
      shares =
          site.rows("level_shares").stream()
              .collect(
                  groupingBy(
                      row ->
                          row.get("scope")
                              + " "
                              + row.get("borders")
                              + " "
                              + row.get("award_year")
                              + " "
                              + row.get("at_least")));
    }
    return shares;
  }

  private static CSVRecord projection(String model, String level) {
    return site.rows(
            "projections",
            row ->
                row.get("model").equals(model)
                    && row.get("award_year").equals("2030")
                    && row.get("to_level").equals(level))
        .get(0);
  }

  private static String shown(CSVRecord share) {
    return share.get("known").equals("0")
        ? NOT_ESTIMABLE
        : "%s / %s %s %s – %s"
            .formatted(
                share.get("count"),
                share.get("known"),
                percent(share.get("share_of_known")),
                percent(share.get("interval_low")),
                percent(share.get("interval_high")));
  }

  private static String part(CSVRecord pair, String name, String of) {
    return pair.get(name + "_share").isEmpty()
        ? NOT_ESTIMABLE
        : pair.get(name + "_low").isEmpty()
            ? "%s / %s %s".formatted(pair.get(name), of, percent(pair.get(name + "_share")))
            : "%s / %s %s %s – %s"
                .formatted(
                    pair.get(name),
                    of,
                    percent(pair.get(name + "_share")),
                    percent(pair.get(name + "_low")),
                    percent(pair.get(name + "_high")));
  }

  private static String p(String p) {
    return p.isEmpty()
        ? "–"
        : new BigDecimal(p).compareTo(new BigDecimal("0.001")) < 0 ? "< 0,001" : thousandth(p);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static String grouped(String number) {
    return number.length() > 3
        ? number.substring(0, number.length() - 3) + "." + number.substring(number.length() - 3)
        : number;
  }

  private static String points(String points) {
    String plain = new BigDecimal(points).stripTrailingZeros().toPlainString();
    return plain.replace('.', ',');
  }

  private static String tenth(String number) {
    return new BigDecimal(number)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }

  private static String thousandth(String number) {
    return new BigDecimal(number)
        .setScale(3, RoundingMode.HALF_EVEN)
        .toPlainString()
        .replace('.', ',');
  }

  private static String percent(String share) {
    return new BigDecimal(share)
            .movePointRight(2)
            .setScale(1, RoundingMode.HALF_EVEN)
            .toPlainString()
            .replace('.', ',')
        + "%";
  }
}
