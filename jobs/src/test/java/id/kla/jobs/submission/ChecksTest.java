package id.kla.jobs.submission;

import static id.kla.jobs.submission.Checks.Compared.MAX_WITH_INDICATORS;
import static id.kla.jobs.submission.Checks.Compared.MAX_WITH_INSTRUMENT;
import static id.kla.jobs.submission.Checks.Compared.MAX_WITH_QUESTIONS;
import static id.kla.jobs.submission.Checks.Compared.SCORE_WITH_INDICATORS;
import static id.kla.jobs.submission.Checks.Compared.SCORE_WITH_KLASTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.FileReading;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
  /** Every comparison, and those that may hold one number against the same other number. */
  static List<List<Checks.Compared>> comparisons() {
    List<List<Checks.Compared>> all = new ArrayList<>();
    for (Checks.Compared compared : Checks.Compared.values()) {
      all.add(List.of(compared));
    }
    all.add(List.of(MAX_WITH_INDICATORS, MAX_WITH_INSTRUMENT));
    all.add(List.of(MAX_WITH_INSTRUMENT, MAX_WITH_QUESTIONS));
    all.add(List.of(SCORE_WITH_INDICATORS, SCORE_WITH_KLASTER));
    return all;
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void a_comparison_is_said_in_words_and_not_by_its_code(List<Checks.Compared> compared) {
    List<Checks.Level> levels = new ArrayList<>(List.of(Checks.Level.TOTAL));
    for (Klaster klaster : Klaster.values()) {
      levels.add(Checks.Level.of(klaster));
    }
    for (Checks.Level level : levels) {
      Map<String, String> details =
          Map.of(
              "level",
              level.said(),
              "compared",
              Checks.code(compared),
              "sum",
              "98.8",
              "difference",
              "5");
      for (Language language : Language.values()) {
        String message =
            Notice.of(NoticeCode.TOTAL_DIFFERS, "rekap.csv", 5, null, "93.8", details)
                .message(NoticeTexts.in(language));
        assertThat(message).doesNotContain("_", "+").matches("[A-Z][a-z]+.*");
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
            SCORE_WITH_INDICATORS.code(),
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a klaster's maximum with swapped digits is one fault"
            + "|15|151|1: 151 max_with_indicators+max_with_instrument 115",
        "against two different numbers it is two"
            + "|51|150|4: 51 max_with_instrument 15; 1: 150 max_with_indicators 151;"
            + " 1: 150 max_with_instrument 115",
        "an indicator's maximum is wrong by itself, and the klaster's is not the sum"
            + "|51|115|4: 51 max_with_instrument 15; 1: 115 max_with_indicators 151",
        "a wrong sum of a wrong indicator is told on each level"
            + "|51|151|4: 51 max_with_instrument 15; 1: 151 max_with_instrument 115"
      })
  void a_wrong_maximum_is_told_once_on_each_level(
      String what, String ofIndicator, String ofKlaster, String told) {
    FileReading file =
        new FileIngest(NoticeTexts.in(Language.ID))
            .read(
                FileIngest.ofText(
                    "kiriman.csv",
                    """
                    kode_daerah,siklus,tahap,indikator,nilai,nilai_maksimal
                    16.03,2024,EM,4,12,%s
                    16.03,2024,EM,5,40,45
                    16.03,2024,EM,6,50,55
                    16.03,2024,EM,Klaster I,102,%s
                    """
                        .formatted(ofIndicator, ofKlaster)));

    Settled settled = Settlement.ofAll(file.accepted()).get(0);

    assertThat(
            settled.notices().stream()
                .filter(notice -> notice.code() == NoticeCode.MAXIMUM_DIFFERS)
                .map(ChecksTest::told)
                .collect(Collectors.joining("; ")))
        .as(what)
        .isEqualTo(told);
  }

  /** With 150 for Klaster I, whose indicators give 115, the whole would be 1035. */
  @Test
  void a_wrong_maximum_of_the_whole_is_told_as_well() {
    StringBuilder text =
        new StringBuilder("kode_daerah,siklus,tahap,indikator,nilai,nilai_maksimal\n");
    for (Indicator one : Instruments.standard().version("24-2024").orElseThrow().indicators()) {
      text.append("16.03,2024,EM,%s,1,%s\n".formatted(one.number(), one.maxScore()));
    }
    text.append("16.03,2024,EM,total,31 / 1035,\n");
    FileReading file =
        new FileIngest(NoticeTexts.in(Language.ID))
            .read(FileIngest.ofText("kiriman.csv", text.toString()));

    assertThat(Settlement.ofAll(file.accepted()).get(0).notices())
        .extracting(ChecksTest::told)
        .containsExactly("total: 1035 max_with_indicators+max_with_instrument 1000");
  }

  private static String told(Notice notice) {
    Map<String, String> details = notice.details();
    return "%s: %s %s %s"
        .formatted(
            details.get("level").replaceFirst(" .*", ""),
            notice.value(),
            details.get("compared"),
            details.get("sum"));
  }
}
