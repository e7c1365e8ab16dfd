package id.kla.jobs;

import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.ScoreColumns.COMPUTED_SCORE;
import static id.kla.schemas.table.ScoreColumns.CYCLE_YEAR;
import static id.kla.schemas.table.ScoreColumns.FROM_STAGE;
import static id.kla.schemas.table.ScoreColumns.KLASTER;
import static id.kla.schemas.table.ScoreColumns.LOSS;
import static id.kla.schemas.table.ScoreColumns.PROVISIONAL;
import static id.kla.schemas.table.ScoreColumns.SCORE;
import static id.kla.schemas.table.ScoreColumns.STAGE;
import static id.kla.schemas.table.ScoreColumns.STATED_PREDIKAT;
import static id.kla.schemas.table.ScoreColumns.TO_STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.FileReading;
import id.kla.jobs.ingest.StatedScore;
import id.kla.jobs.testing.SampleReading;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.Field;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published scores of single districts, each figure as its source prints it. */
class PublishedScoresTest {
  private static SampleReading published;

  @BeforeAll
  static void readTheSample() throws IOException {
    published = SampleReading.of("published");
  }

  /** jatengpos.co.id, 8 July 2022. */
  @Test
  void demak_lost_276_and_a_half_points_at_the_verification_of_2022() {
    assertThat(stageScores("33.21", 2022))
        .containsExactly("EM 973.90 - -", "VA 697.40 Madya Madya");
    assertThat(rows(SubmissionTables.STAGE_LOSSES, "33.21", 2022, FROM_STAGE, TO_STAGE, LOSS))
        .containsExactly("EM VA 276.50");
  }

  /** radarsampit.com; the list of 2023 has it as Pratama. */
  @Test
  void kotawaringin_timur_fell_to_a_provisional_pratama_in_2023() {
    assertThat(stageScores("62.02", 2023))
        .containsExactly("EM 721 - -", "VA 588.4 Pratama Pratama");
    assertThat(rows(SubmissionTables.STAGE_LOSSES, "62.02", 2023, LOSS)).containsExactly("132.6");
  }

  /** mataram.antaranews.com prints 597.928 and seven blocks, which add up to 597.93. */
  @Test
  void the_blocks_of_lombok_tengah_2023_agree_with_their_total() {
    assertThat(rows(SubmissionTables.KLASTER_SCORES, "52.02", 2023, KLASTER, SCORE, COMPUTED_SCORE))
        .containsExactly(
            "0 99.01 -", "1 64.67 -", "2 103.8 -", "3 114 -", "4 58 -", "5 87.15 -", "6 71.3 -");
    assertThat(
            rows(
                SubmissionTables.SCORE_CHECKS,
                "52.02",
                2023,
                field("level"),
                field("compared"),
                field("stated"),
                field("summed"),
                field("agrees")))
        .containsExactly("total score_with_klaster 597.928 597.93 yes");
    assertThat(published.notices())
        .noneMatch(notice -> notice.code() == NoticeCode.TOTAL_DIFFERS)
        .noneMatch(notice -> notice.code() == NoticeCode.MAXIMUM_DIFFERS);
    assertThat(stageScores("52.02", 2023))
        .containsExactly("EM 779.05 - -", "terverifikasi 597.928 Pratama -");
  }

  /** radarlambar.bacakoran.co has the score; beritaanda.net has the award, Madya. */
  @Test
  void the_predikat_beside_a_score_of_another_band_is_said() {
    assertThat(stageScores("18.13", 2024)).containsExactly("VA 740.25 Nindya Madya");
    assertThat(
            published.notices().stream()
                .filter(notice -> notice.code() == NoticeCode.PREDIKAT_NOT_OF_BAND)
                .map(notice -> notice.details().get("score") + " " + notice.value()))
        .containsExactlyInAnyOrder("740.25 Madya", "867 Nindya");
  }

  @Test
  void the_six_districts_of_central_java_are_read_as_printed() {
    FileReading recap = file("rekap_tahap_jawa_tengah_2022.csv");

    assertThat(recap.layout()).isEqualTo("stage_recap");
    assertThat(recap.rejects()).isEmpty();
    assertThat(recap.accepted(StatedScore.class))
        .extracting(
            one ->
                one.submission().districtCode()
                    + " "
                    + one.submission().stage().code()
                    + " "
                    + one.score())
        .containsExactly(
            "33.08 EM 955.00",
            "33.08 VA 885.40",
            "33.14 EM 878.95",
            "33.14 VA 735.70",
            "33.21 EM 973.90",
            "33.21 VA 697.40",
            "33.12 EM 933.95",
            "33.12 VA 686.95",
            "33.25 EM 959.60",
            "33.25 VA 663.30",
            "33.13 EM 903.35",
            "33.13 VA 654.35");
  }

  /** A score whose stage or cycle its source does not name cannot be used, and is not guessed. */
  @Test
  void scores_without_a_stage_or_a_cycle_are_refused_with_that_reason() {
    assertThat(file("stage_scores.csv").rowsRead()).isEqualTo(31);
    assertThat(published.rejects())
        .extracting(row -> row.reason().code() + " " + row.place().rowText().split(",", -1)[3])
        .containsExactlyInAnyOrder(
            "CYCLE_UNKNOWN Surakarta",
            "STAGE_UNKNOWN Sragen",
            "STAGE_UNKNOWN Serang",
            "STAGE_NOT_STATED Musi Rawas");
  }

  private static FileReading file(String name) {
    return published.files().stream()
        .filter(file -> file.sourceFile().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> stageScores(String district, int cycle) {
    return rows(
        SubmissionTables.STAGE_SCORES, district, cycle, STAGE, SCORE, PROVISIONAL, STATED_PREDIKAT);
  }

  /** The rows of one district and cycle, of each the cells of these columns. */
  private static List<String> rows(Table table, String district, int cycle, Field... columns) {
    Field[] all = new Field[columns.length + 2];
    all[0] = DISTRICT_CODE;
    all[1] = CYCLE_YEAR;
    System.arraycopy(columns, 0, all, 2, columns.length);
    String of = district + " " + cycle + " ";
    return published.rows(table, all).stream()
        .filter(row -> row.startsWith(of))
        .map(row -> row.substring(of.length()))
        .toList();
  }

  private static Field field(String name) {
    return Arrays.stream(SubmissionTables.SCORE_CHECKS.fields().toArray(Field[]::new))
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
