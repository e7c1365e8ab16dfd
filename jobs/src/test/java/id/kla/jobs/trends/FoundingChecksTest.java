package id.kla.jobs.trends;

import static id.kla.schemas.ladder.Standing.PRATAMA;
import static id.kla.schemas.ladder.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.FileReading;
import id.kla.jobs.store.TableRows;
import id.kla.jobs.submission.Line;
import id.kla.jobs.submission.Settlement;
import id.kla.jobs.testing.PublishedRun;
import id.kla.jobs.testing.SampleReading;
import id.kla.schemas.instrument.LowerBound;
import id.kla.schemas.instrument.ScoreBands;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Field;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * What the five articles that the project began with say of districts, each as a check that can be
 * run. Of whom a district may learn from and of whom it may not, the tests of peers tell.
 */
class FoundingChecksTest {
  private static final List<Integer> YEARS = List.of(2019, 2021, 2022, 2023, 2025);

  /** Mesuji: three editions without a move are three, and with that of 2025 they are four. */
  @Test
  void standstill_is_counted_in_award_years_and_not_in_calendar_years() {
    Map<String, Object> before =
        status(YEARS.subList(0, 4), Standing.NONE, PRATAMA, PRATAMA, PRATAMA);
    Map<String, Object> after = status(YEARS, Standing.NONE, PRATAMA, PRATAMA, PRATAMA, PRATAMA);

    assertThat(before).containsEntry("streak_editions", 3).containsEntry("stagnant", "yes");
    assertThat(after)
        .containsEntry("streak_editions", 4)
        .containsEntry("streak_years", 5)
        .containsEntry("stagnant", "yes");
    assertThat(status(YEARS, Standing.NONE, UNKNOWN, UNKNOWN, PRATAMA, PRATAMA))
        .as("two calendar years, but only two editions")
        .containsEntry("streak_editions", 2)
        .containsEntry("stagnant", "no");
    assertThat(one("district_status", "district_code", "18.11"))
        .containsEntry("streak_editions", "4")
        .containsEntry("stagnant", "yes");
  }

  /** Muara Enim 2021: Nindya by the news, Madya by others. */
  @Test
  void sources_that_differ_are_both_kept_and_neither_is_a_result() {
    assertThat(rows("contradictions"))
        .filteredOn(row -> row.get("subject").equals("16.03"))
        .filteredOn(row -> row.get("award_year").equals("2021"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("kind", "claims_disagree");
              assertThat(row.get("one_says") + row.get("other_says")).contains("Madya", "Nindya");
              assertThat(row.get("one_source")).isNotEqualTo(row.get("other_source"));
              assertThat(row.get("one_source") + row.get("other_source"))
                  .contains("published_awards.csv:368", "published_awards.csv:369");
              assertThat(row).containsEntry("simulated", "no");
            });
    assertThat(rows("claims"))
        .filteredOn(row -> row.get("district_code").equals("16.03"))
        .filteredOn(row -> row.get("award_year").equals("2021"))
        .extracting(row -> row.get("predikat"))
        .containsExactlyInAnyOrder("Madya", "Nindya");
    assertThat(rows("results"))
        .filteredOn(row -> row.get("district_code").equals("16.03"))
        .filteredOn(row -> row.get("award_year").equals("2021"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row).containsEntry("status", "disputed").containsEntry("predikat", ""));
  }

  /** "Rank 2 in Indonesia" says nothing without its basis. */
  @Test
  void a_rank_has_its_basis_and_is_never_by_self_assessment() {
    Panel panel =
        new Panel(
            List.of(2023),
            List.of(
                Panels.course("16.03", "16", UNKNOWN),
                Panels.course("16.04", "16", UNKNOWN),
                Panels.course("16.05", "16", UNKNOWN)));

    assertThat(
            ScoreRanks.of(
                    panel,
                    List.of(score("16.03", Stage.EM, "986"), score("16.04", Stage.VA, "900")))
                .rows())
        .isEmpty();
    TableRows ranks =
        ScoreRanks.of(
            panel,
            List.of(
                score("16.03", Stage.EM, "986"),
                score("16.03", Stage.FINAL, "780"),
                score("16.04", Stage.FINAL, "780")));
    assertThat(ranks.rows()).isNotEmpty();
    for (Object[] row : ranks.rows()) {
      assertThat(Panels.cells(ranks, row))
          .containsEntry("instrument", "a")
          .containsEntry("cycle_year", 2023)
          .containsEntry("n", 3)
          .containsEntry("ties", 1)
          .containsEntry("unknown", 1)
          .containsEntry("score", new BigDecimal("780.000"));
    }
    for (Language language : Language.values()) {
      for (String sentence : List.of("rank.one", "rank.between")) {
        Map<String, Object> values =
            Map.of(
                "best",
                "<best>",
                "worst",
                "<worst>",
                "n",
                "<n>",
                "scope",
                "<scope>",
                "cycle",
                "<cycle>",
                "instrument",
                "<instrument>",
                "ties",
                "<ties>",
                "unknown",
                "<unknown>");
        assertThat(Texts.read("text/trends", language).get(sentence, values))
            .contains("<best>", "<n>", "<scope>", "<cycle>", "<instrument>", "<ties>", "<unknown>");
      }
    }
  }

  /** Mesuji was formed in 2008 out of Tulang Bawang, PALI in 2013. */
  @Test
  void a_district_is_not_applicable_before_it_was_formed() {
    RegionRegister register = RegionRegister.standard();
    District mesuji = register.district(CodeSystem.KEMENDAGRI, "18.11").orElseThrow();

    assertThat(mesuji.establishedYear()).isEqualTo(2008);
    assertThat(register.parents(mesuji)).extracting(District::code).containsExactly("18.05");
    assertThat(rows("trajectories"))
        .filteredOn(row -> row.get("district_code").equals("16.12"))
        .extracting(row -> row.get("award_year") + " " + row.get("standing"))
        .contains("2011 not_formed", "2012 not_formed")
        .noneMatch(text -> text.matches("201[12] (none|unknown)"));
    assertThat(one("district_status", "district_code", "16.12")).containsEntry("parents", "16.03");
    assertThat(rows("trajectories"))
        .filteredOn(row -> row.get("district_code").equals("18.11"))
        .extracting(row -> row.get("standing"))
        .doesNotContain("not_formed");
  }

  /** A task force cites Permen 12/2011, and fills in the 24 indicators that came after it. */
  @Test
  void the_instrument_is_known_by_its_content_and_another_name_is_warned_of() throws IOException {
    SampleReading sample = SampleReading.of("dirt-submission-instruments");

    assertThat(sample.notices())
        .filteredOn(notice -> notice.code() == NoticeCode.INSTRUMENT_DIFFERS)
        .isNotEmpty()
        .allSatisfy(
            notice ->
                assertThat(notice.message(NoticeTexts.in(Language.ID)))
                    .contains("Permen PPPA Nomor 12 Tahun 2011"));
    assertThat(
            sample.rows(
                SubmissionTables.STAGE_SCORES,
                field(SubmissionTables.STAGE_SCORES, "district_code"),
                field(SubmissionTables.STAGE_SCORES, "instrument")))
        .filteredOn(row -> row.startsWith("18.01"))
        .isNotEmpty()
        .allMatch(row -> row.startsWith("18.01 24-"));
  }

  /** Muara Enim prepared in 2019, and 2020 had no evaluation. */
  @Test
  void a_course_begins_with_its_first_claim_and_says_that_2020_had_no_edition() throws IOException {
    assertThat(rows("trajectories"))
        .filteredOn(row -> row.get("district_code").equals("16.03"))
        .filteredOn(row -> Integer.parseInt(row.get("award_year")) <= 2021)
        .extracting(row -> row.get("standing") + " " + row.get("claims"))
        .last()
        .isEqualTo("disputed 2");
    assertThat(rows("trajectories"))
        .filteredOn(row -> row.get("district_code").equals("16.03"))
        .filteredOn(row -> Integer.parseInt(row.get("award_year")) < 2021)
        .allSatisfy(
            row ->
                assertThat(row).containsEntry("standing", "unknown").containsEntry("claims", "0"));
    assertThat(rows("moves"))
        .filteredOn(row -> row.get("district_code").equals("16.03"))
        .noneMatch(row -> row.get("from_year").equals("2020") || row.get("to_year").equals("2020"));
    Document page = page("districts/16.03.html");
    assertThat(page.getElementById("y2020").hasClass("gap")).isTrue();
    assertThat(page.getElementById("y2020").text()).contains("2020", "tidak");
  }

  /** All offices have to answer: those without any answered question are listed. */
  @Test
  void an_office_without_an_answered_question_is_listed() {
    List<Line> lines =
        completeness("16.03,2024,EM,1,,0,10,Kantor A", "16.03,2024,EM,2,20,5,5,Kantor B");

    assertThat(group(lines, "opd", "Kantor A"))
        .containsEntry("answered", 0)
        .containsEntry("required", 10)
        .containsEntry("blank_indicators", 1);
    assertThat(group(lines, "opd", "Kantor B"))
        .containsEntry("answered", 5)
        .containsEntry("blank_indicators", 0);
  }

  /** OKI aims from 588.40 at Madya, which needs more than 600, in print from 601 on. */
  @Test
  void the_gap_is_told_in_both_readings_of_the_bands() {
    LowerBound madya = ScoreBands.next(2022, Predikat.PRATAMA).orElseThrow();
    LowerBound.Gap gap = madya.gap(new BigDecimal("588.40"));

    assertThat(madya.inclusive()).isFalse();
    assertThat(gap.toBound()).isEqualByComparingTo("11.60");
    assertThat(gap.toPrinted()).isEqualByComparingTo("12.60");
    assertThat(rows("gaps"))
        .filteredOn(row -> row.get("district_code").equals("62.02"))
        .filteredOn(row -> row.get("target").equals("Madya"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("to_bound", "11.600")
                    .containsEntry("to_printed", "12.600")
                    .containsEntry("bound_included", "no"));
  }

  /** Demak 2022: 973.90 at the self-assessment, 697.40 at the desk. */
  @Test
  void a_stage_is_told_from_the_next_and_a_provisional_predikat_is_not_the_final_one() {
    assertThat(rows("stage_scores"))
        .filteredOn(row -> row.get("district_code").equals("33.21"))
        .extracting(row -> row.get("stage") + " " + row.get("score"))
        .containsExactlyInAnyOrder("EM 973.900", "VA 697.400");
    assertThat(rows("stage_losses"))
        .filteredOn(row -> row.get("district_code").equals("33.21"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("loss", "276.500"));
    assertThat(rows("predikat_checks"))
        .filteredOn(row -> row.get("district_code").equals("33.21"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("stage", "VA")
                    .containsEntry("provisional", "Madya")
                    .containsEntry("awarded", "unknown")
                    .containsEntry("outcome", "cannot_say"));
    assertThat(rows("trajectories"))
        .filteredOn(row -> row.get("district_code").equals("33.21"))
        .filteredOn(row -> row.get("award_year").equals("2022"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("standing", "unknown"));
  }

  /** A blank is not a zero, and a zero is not a blank. */
  @Test
  void a_blank_is_counted_as_blank_and_a_zero_as_an_answer() {
    List<Line> lines =
        completeness(
            "16.03,2024,EM,1,,2,10,Kantor A",
            "16.03,2024,EM,2,0,5,5,Kantor B",
            "16.03,2024,EM,3,12,5,5,Kantor B");
    Map<String, Object> total = group(lines, "total", "total");

    // 31 indicators, of which two have a score, one of them zero.
    assertThat(total).containsEntry("blank_indicators", 29);
    assertThat(group(lines, "opd", "Kantor A"))
        .containsEntry("answered", 2)
        .containsEntry("required", 10)
        .containsEntry("blank_indicators", 1);
    assertThat(group(lines, "opd", "Kantor B")).containsEntry("blank_indicators", 0);
  }

  /** Who owes what: the points of all blanks and those that are answered make the whole. */
  @Test
  void points_of_blanks_and_of_answers_add_up_to_a_thousand() {
    List<Line> lines =
        completeness(
            "16.03,2024,EM,1,,2,10,Kantor A",
            "16.03,2024,EM,2,0,5,5,Kantor B",
            "16.03,2024,EM,3,12,5,5,Kantor B");
    BigDecimal blank =
        lines.stream()
            .filter(line -> "klaster".equals(cell(line, "grouping")))
            .map(line -> (BigDecimal) cell(line, "blank_max"))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal answered = (BigDecimal) group(lines, "total", "total").get("answered_max");

    assertThat(answered).isPositive();
    assertThat(blank).isPositive();
    assertThat(answered.add(blank)).isEqualByComparingTo("1000");
  }

  private static List<Line> completeness(String... rows) {
    FileReading file =
        new FileIngest(NoticeTexts.in(Language.ID))
            .read(
                FileIngest.ofText(
                    "kiriman.csv",
                    "kode_daerah,siklus,tahap,indikator,nilai,terjawab,pertanyaan,opd\n"
                        + String.join("\n", rows)
                        + "\n"));
    assertThat(file.rejects()).isEmpty();
    return Settlement.ofAll(file.accepted()).get(0).lines(SubmissionTables.COMPLETENESS);
  }

  private static Map<String, Object> group(List<Line> lines, String grouping, String name) {
    return lines.stream()
        .filter(line -> grouping.equals(cell(line, "grouping")))
        .filter(line -> name.equals(cell(line, "group_name")))
        .map(
            line ->
                SubmissionTables.COMPLETENESS.fields().stream()
                    .filter(field -> line.cell(field) != null)
                    .collect(Collectors.<Field, String, Object>toMap(Field::name, line::cell)))
        .findFirst()
        .orElseThrow();
  }

  private static Object cell(Line line, String name) {
    return line.cell(field(SubmissionTables.COMPLETENESS, name));
  }

  private static Field field(Table table, String name) {
    return table.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static StageScore score(String district, Stage stage, String score) {
    return new StageScore(district, 2023, 2023, "a", stage, new BigDecimal(score), false);
  }

  private static Map<String, Object> status(List<Integer> years, Standing... standings) {
    TableRows rows =
        DistrictStatus.of(
            new Panel(years, List.of(Panels.course("18.11", "18", standings))),
            List.of(),
            RegionRegister.standard());
    return Panels.cells(rows, rows.rows().get(0));
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(PublishedRun.get().folder().resolve("site").resolve(name).toFile());
  }

  private static Map<String, String> one(String table, String column, String value) {
    return rows(table).stream()
        .filter(row -> row.get(column).equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, String>> rows(String table) {
    try (CSVParser parser =
        CSVParser.parse(
            Files.readString(
                PublishedRun.get().folder().resolve("data").resolve(table + ".csv"),
                StandardCharsets.UTF_8),
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(row.toMap());
      }
      return rows;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
