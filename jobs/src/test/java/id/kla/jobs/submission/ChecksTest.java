package id.kla.jobs.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.FileReading;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChecksTest {
  @ParameterizedTest
  @EnumSource(Checks.Compared.class)
  void a_comparison_is_said_in_words_and_not_by_its_code(Checks.Compared compared) {
    List<Checks.Level> levels = new ArrayList<>(List.of(Checks.Level.TOTAL));
    for (Klaster klaster : Klaster.values()) {
      levels.add(Checks.Level.of(klaster));
    }
    for (Checks.Level level : levels) {
      Map<String, String> details =
          Map.of(
              "level", level.said(), "compared", compared.code(), "sum", "98.8", "difference", "5");
      for (Language language : Language.values()) {
        String message =
            Notice.of(NoticeCode.TOTAL_DIFFERS, "rekap.csv", 5, null, "93.8", details)
                .message(NoticeTexts.in(language));
        assertThat(message).doesNotContain("_").matches("[A-Z][a-z]+.*");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ID, '93,8 dan 98,8, selisih 5'", "EN, '93.8 and 98.8, difference 5'"})
  void computed_points_have_the_decimal_mark_of_the_language(Language language, String said) {
    Map<String, String> details =
        Map.of(
            "level",
            Checks.Level.TOTAL.said(),
            "compared",
            Checks.Compared.SCORE_WITH_INDICATORS.code(),
            "sum",
            "98.8",
            "difference",
            "5");

    assertThat(
            Notice.of(NoticeCode.TOTAL_DIFFERS, "rekap.csv", 5, null, "93.8", details)
                .message(NoticeTexts.in(language)))
        .contains(said);
  }

  @Test
  void a_row_refused_for_what_it_amounts_to_is_kept_as_the_file_writes_it() {
    FileReading file =
        new FileIngest(NoticeTexts.in(Language.ID))
            .read(
                FileIngest.ofText(
                    "kiriman.csv",
                    """
                    kode_daerah;siklus;tahap;indikator;nilai;nilai_maksimal
                    16.03;2024;EM;4;99,50 poin;15
                    """));

    Settled settled = Settlement.ofAll(file.accepted()).get(0);

    assertThat(settled.rejects())
        .extracting(one -> one.reason().code() + " " + one.place().rowText())
        .containsExactly("SCORE_OVER_MAXIMUM 16.03;2024;EM;4;99,50 poin;15");
  }

  @Test
  void parts_of_which_one_is_not_stated_are_not_compared() {
    FileReading file =
        new FileIngest(NoticeTexts.in(Language.ID))
            .read(
                FileIngest.ofText(
                    "kiriman.csv",
                    """
                    kode_daerah,siklus,tahap,indikator,nilai,nilai_maksimal
                    16.03,2024,EM,4,12,15
                    16.03,2024,EM,5,40,
                    16.03,2024,EM,6,50,55
                    16.03,2024,EM,Klaster I,102,115
                    """));

    Settled settled = Settlement.ofAll(file.accepted()).get(0);

    assertThat(settled.lines(SubmissionTables.SCORE_CHECKS))
        .extracting(line -> line.cells().get(3) + " " + line.cells().get(4))
        .contains("1 score_with_indicators", "1 max_with_instrument")
        .doesNotContain("1 max_with_indicators");
    assertThat(settled.notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.INDICATORS_MISSING);
  }
}
