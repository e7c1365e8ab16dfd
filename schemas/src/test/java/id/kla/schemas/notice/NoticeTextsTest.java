package id.kla.schemas.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:points:)?([^}]*)}");
  private static final List<String> PARTS = List.of("title", "text", "advice");

  private static Texts texts(Language language) {
    return Texts.read("notice/notices", language);
  }

  @ParameterizedTest
  @EnumSource(NoticeCode.class)
  void every_code_has_a_title_a_text_and_an_advice_in_both_languages(NoticeCode code) {
    for (Language language : Language.values()) {
      for (String part : PARTS) {
        assertThat(texts(language).get(code.code() + "." + part))
            .as("%s.%s in %s", code.code(), part, language)
            .isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(NoticeCode.class)
  void a_text_asks_only_for_what_a_notice_of_its_code_carries(NoticeCode code) {
    Set<String> carried = new TreeSet<>(code.fields());
    carried.addAll(Set.of("value", "column"));
    for (Language language : Language.values()) {
      for (String part : PARTS) {
        assertThat(carried)
            .as("%s.%s in %s", code.code(), part, language)
            .containsAll(placeholders(texts(language).get(code.code() + "." + part)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(NoticeCode.class)
  void what_a_notice_carries_is_said_in_both_languages(NoticeCode code) {
    for (Language language : Language.values()) {
      Texts texts = texts(language);
      assertThat(
              placeholders(texts.get(code.code() + ".text") + texts.get(code.code() + ".advice")))
          .as("%s in %s", code.code(), language)
          .containsAll(code.fields());
    }
  }

  @Test
  void no_text_is_left_without_its_code() {
    Set<String> wanted = new TreeSet<>(Set.of("candidates"));
    for (NoticeCode code : NoticeCode.values()) {
      PARTS.forEach(part -> wanted.add(code.code() + "." + part));
    }
    for (Language language : Language.values()) {
      Set<String> words = words(language);
      assertThat(texts(language).keys())
          .as("%s", language)
          .containsAll(wanted)
          .hasSize(wanted.size() + words.size());
      assertThat(words).as("%s", language).isEqualTo(words(Language.ID));
    }
  }

  /** The keys of words for codes in details: a field that some notice carries, and a code. */
  private static Set<String> words(Language language) {
    Set<String> fields =
        Arrays.stream(NoticeCode.values())
            .flatMap(code -> code.fields().stream())
            .collect(Collectors.toSet());
    return texts(language).keys().stream()
        .filter(key -> key.contains(".") && fields.contains(key.substring(0, key.indexOf('.'))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_code_in_the_details_is_said_in_words() {
    Notice notice =
        Notice.of(
            NoticeCode.TOTAL_DIFFERS,
            "rekap.csv",
            5,
            null,
            "93.8",
            Map.of(
                "level", "2",
                "compared", "score_with_indicators",
                "sum", "98.8",
                "difference", "5"));

    assertThat(notice.message(NoticeTexts.in(Language.ID)))
        .startsWith("Klaster II: nilai yang dinyatakan tidak sama dengan jumlah nilai indikatornya")
        .contains("93,8 dan 98,8, selisih 5");
  }

  @Test
  void a_message_says_what_is_wrong_and_what_to_do() {
    Notice notice =
        Notice.of(NoticeCode.AWARD_YEAR_INVALID, "hasil.csv", 2, "tahun", "2O23", Map.of());

    assertThat(notice.message(NoticeTexts.in(Language.EN)))
        .contains("2O23")
        .endsWith(texts(Language.EN).get("award_year_invalid.advice"));
  }

  @Test
  void a_value_that_looks_like_a_placeholder_stays_as_it_is() {
    Notice notice =
        Notice.of(
            NoticeCode.PREDIKAT_UNKNOWN,
            "hasil.csv",
            2,
            "predikat",
            "{levels} {value} ${column}",
            Map.of("levels", "Pratama"));

    assertThat(notice.message(NoticeTexts.in(Language.ID))).contains("{levels} {value} ${column}");
  }

  @Test
  void a_notice_with_the_details_of_another_code_is_refused() {
    assertThatThrownBy(
            () -> Notice.of(NoticeCode.FILE_EMPTY, "hasil.csv", null, null, null, Map.of("x", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("FILE_EMPTY");
  }

  @Test
  void no_candidates_make_no_sentence() {
    assertThat(NoticeTexts.in(Language.ID).candidates(List.of())).isEmpty();
    assertThat(NoticeTexts.in(Language.ID).candidates(List.of("Kota Bogor", "Kota Depok")))
        .contains("Kota Bogor; Kota Depok");
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }
}
