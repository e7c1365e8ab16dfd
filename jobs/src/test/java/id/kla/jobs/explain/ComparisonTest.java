package id.kla.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.ReleaseTables;
import id.kla.jobs.store.Store;
import id.kla.jobs.testing.SparkExtension;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.TrendTables;
import id.kla.schemas.text.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Districts side by side. */
class ComparisonTest {
  @RegisterExtension static final SparkExtension SPARK = new SparkExtension();
  private static final List<String> KLASTER = List.of("0", "1", "2");

  @TempDir static Path folder;
  private static ReleaseTables tables;

  @BeforeAll
  static void writeTables() {
    var path = new org.apache.hadoop.fs.Path(folder.resolve("release").toUri());
    Store store = new Store(SPARK.spark(), path);
    List<Object[]> standings = new ArrayList<>();
    List<Object[]> stages = new ArrayList<>();
    List<Object[]> klaster = new ArrayList<>();
    for (String code : List.of("16.03", "16.05", "16.06", "18.11")) {
      standings.add(
          row(
              TrendTables.TRAJECTORIES,
              Map.of(
                  "district_code", code,
                  "award_year", 2025,
                  "province_code", "16",
                  "province_code_then", "16",
                  "standing", "Madya",
                  "claims", 1,
                  "simulated", "no")));
    }
    score(stages, klaster, "16.03", "EM", "600", "250", "200", "150");
    score(stages, klaster, "16.03", "final", "500.5", "200", "200", "100.5");
    // Its klaster do not account for two points of the total.
    score(stages, klaster, "16.05", "EM", "700", "300", "250", "150");
    score(stages, klaster, "16.05", "final", "612", "260", "230", "120");
    score(stages, klaster, "16.06", "EM", "650", "300", "200", "150");
    store.write(TrendTables.TRAJECTORIES, standings);
    store.write(SubmissionTables.STAGE_SCORES, stages);
    store.write(SubmissionTables.KLASTER_SCORES, klaster);
    tables = new ReleaseTables(path, SPARK.spark().sparkContext().hadoopConfiguration());
  }

  private static void score(
      List<Object[]> stages,
      List<Object[]> klaster,
      String code,
      String stage,
      String total,
      String... parts) {
    stages.add(
        row(
            SubmissionTables.STAGE_SCORES,
            Map.of(
                "district_code",
                code,
                "cycle_year",
                2024,
                "stage",
                stage,
                "instrument",
                "24-2024",
                "score",
                new BigDecimal(total).setScale(3))));
    for (int i = 0; i < parts.length; i++) {
      klaster.add(
          row(
              SubmissionTables.KLASTER_SCORES,
              Map.of(
                  "district_code",
                  code,
                  "cycle_year",
                  2024,
                  "stage",
                  stage,
                  "klaster",
                  KLASTER.get(i),
                  "score",
                  new BigDecimal(parts[i]).setScale(3))));
    }
  }

  /** A row with these cells; what else the table requires is filled with anything. */
  private static Object[] row(Table table, Map<String, Object> cells) {
    return table.fields().stream()
        .map(
            field ->
                cells.containsKey(field.name()) || !field.required()
                    ? cells.get(field.name())
                    : switch (field.type()) {
                      case TEXT -> "no";
                      case INTEGER -> Integer.valueOf(1);
                      default -> BigDecimal.ZERO.setScale(3);
                    })
        .toArray();
  }

  @Test
  void the_last_stage_that_all_have_is_compared() {
    assertThat(Comparison.of(tables, List.of("16.03", "16.05")).common().stage().code())
        .isEqualTo("final");
    assertThat(Comparison.of(tables, List.of("16.03", "16.06")).common().stage().code())
        .isEqualTo("EM");
  }

  @Test
  void differences_by_klaster_add_up_to_that_of_the_totals() {
    Comparison comparison = Comparison.of(tables, List.of("16.03", "16.05"));
    BigDecimal parts = BigDecimal.ZERO;
    BigDecimal total = null;
    for (Comparison.Line line : comparison.lines()) {
      if (line.item().equals("total")) {
        total = line.difference(1);
      } else if (!line.item().equals("lost_from_em")) {
        parts = parts.add(line.difference(1));
      }
    }

    assertThat(total).isEqualByComparingTo("111.5");
    assertThat(parts).isEqualByComparingTo(total);
    assertThat(comparison.scores("16.05").unaccounted()).isEqualByComparingTo("2");
    assertThat(comparison.scores("16.05").lostFromEm()).isEqualByComparingTo("88");
  }

  @Test
  void the_page_stands_alone_and_holds_the_same_figures() {
    Comparison comparison = Comparison.of(tables, List.of("16.03", "16.05"));
    Document page = Jsoup.parse(ComparisonHtml.of(comparison, "r1", Language.ID));

    assertThat(page.select("#tabel-banding tr:contains(Nilai total) > td").eachText())
        .containsExactly("500,5", "612 (+111,5)");
    assertThat(page.select("#tabel-edisi tr:contains(2025) > td").eachText())
        .containsExactly("Madya", "Madya");
    assertThat(page.select("#tabel-edisi tr:contains(2011) > td").eachText())
        .containsExactly("Tidak diketahui", "Tidak diketahui");
    assertThat(page.selectFirst("#chart-profiles .sr").text())
        .contains("Kabupaten Muara Enim 200, Kabupaten Musi Rawas 260");
    assertThat(page.select("#chart-trajectories svg")).hasSize(1);
    assertThat(page.select("script, link[href^=http], img, [src]")).isEmpty();
    assertThat(page.selectFirst("style").data())
        .contains("data:font/woff2")
        .doesNotContain("url(\"O");
    assertThat(page.text()).doesNotContainIgnoringCase("simulasi");
  }

  @Test
  void districts_without_a_stage_in_common_have_their_predikat_on_the_page_and_no_scores() {
    Comparison comparison = Comparison.of(tables, List.of("16.03", "18.11"));
    Document page = Jsoup.parse(ComparisonHtml.of(comparison, "r1", Language.EN));

    assertThat(comparison.common()).isNull();
    assertThat(page.text()).contains("There is no cycle and stage of one instrument");
    assertThat(page.select("svg.kla-chart")).hasSize(1);
  }

  @Test
  void lines_and_rows_hold_the_same_figures() {
    Comparison comparison = Comparison.of(tables, List.of("16.03", "16.05"));
    ComparisonText text = new ComparisonText(Language.ID);

    assertThat(String.join("\n", text.lines(comparison)))
        .contains("Kabupaten Muara Enim")
        .contains("612 (+111,5)");
    assertThat(text.rows(comparison))
        .contains(Arrays.asList("score", "total", "16.05", "612.000", "111.500", "no"));
  }
}
