package id.kla.jobs;

import static id.kla.schemas.notice.NoticeCode.MAXIMUM_DIFFERS;
import static id.kla.schemas.notice.NoticeCode.TITLE_ROWS;
import static id.kla.schemas.notice.NoticeCode.TOTAL_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.SampleReading;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.table.Field;
import id.kla.schemas.table.SubmissionTables;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The recap of one district for the cycle 2024, in which every level has another total: each
 * contradiction is told by itself, a number that disagrees twice with the same other number once,
 * and nothing is told that is none.
 */
class RecapContradictionsTest {
  @Test
  void every_contradiction_of_the_recap_is_told_and_nothing_else() throws IOException {
    SampleReading recap = SampleReading.of("dirt-recap-contradictions");

    assertThat(recap.rejects()).isEmpty();
    assertThat(
            recap.rows(
                SubmissionTables.SCORE_CHECKS,
                field("agrees"),
                field("level"),
                field("compared"),
                field("stated"),
                field("summed"),
                field("difference")))
        .filteredOn(check -> check.startsWith("no "))
        .containsExactlyInAnyOrder(
            "no 1 max_with_indicators 150 115 35",
            "no 1 max_with_instrument 150 115 35",
            "no 2 score_with_indicators 93.8 98.8 -5.0",
            "no 6 score_with_indicators 67.5 57.6 9.9",
            "no perkawinan_anak score_with_questions 25 20.00 5.00",
            "no sekolah_ramah_anak max_with_questions 51 54 -3",
            "no layanan_korban_kekerasan_eksploitasi max_with_questions 17 18 -1",
            "no total klaster_with_indicators 770.36 765.46 4.90",
            "no total score_with_questions 765.46 760.46 5.00");
    assertThat(recap.notices())
        .extracting(RecapContradictionsTest::told)
        .containsExactlyInAnyOrder(
            TITLE_ROWS + " line 4",
            MAXIMUM_DIFFERS + " line 87 1",
            TOTAL_DIFFERS + " line 114 2",
            TOTAL_DIFFERS + " line 279 6",
            TOTAL_DIFFERS + " line 115 7 Pencegahan Perkawinan Anak",
            MAXIMUM_DIFFERS + " line 207 19 Sekolah (Satuan Pendidikan) Ramah Anak (SRA)",
            MAXIMUM_DIFFERS + " line 242 21B Pelayanan Bagi Anak Korban Kekerasan dan Eksploitasi",
            TOTAL_DIFFERS + " line 5 total",
            TOTAL_DIFFERS + " line 5 total");
  }

  private static String told(Notice notice) {
    String level = notice.details().get("level");
    return notice.code() + " line " + notice.line() + (level == null ? "" : " " + level);
  }

  private static Field field(String name) {
    List<Field> fields = SubmissionTables.SCORE_CHECKS.fields();
    return fields.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }
}
