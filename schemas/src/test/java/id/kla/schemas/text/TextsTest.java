package id.kla.schemas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/site",
        "text/trends",
        "text/console",
        "text/check",
        "text/letters",
        "text/template",
        "text/simulate",
        "text/explain",
        "text/peers",
        "text/contradictions",
        "text/stages",
        "text/klaster",
        "notice/notices"
      })
  void both_languages_have_the_same_keys(String name) {
    assertThat(Texts.read(name, Language.EN).keys())
        .isEqualTo(Texts.read(name, Language.ID).keys());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/site",
        "text/trends",
        "text/console",
        "text/check",
        "text/letters",
        "text/template",
        "text/simulate",
        "text/explain",
        "text/peers",
        "text/contradictions",
        "text/stages",
        "text/klaster",
        "notice/notices"
      })
  void both_languages_say_the_same_values(String name) {
    Texts indonesian = Texts.read(name, Language.ID);
    Texts english = Texts.read(name, Language.EN);
    for (String key : indonesian.keys()) {
      assertThat(placeholders(english.get(key)))
          .as("%s of %s", key, name)
          .isEqualTo(placeholders(indonesian.get(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/site",
        "text/trends",
        "text/console",
        "text/check",
        "text/letters",
        "text/template",
        "text/simulate",
        "text/explain",
        "text/peers",
        "text/contradictions",
        "text/stages",
        "text/klaster",
        "notice/notices"
      })
  void no_sentence_is_blank(String name) {
    for (Language language : Language.values()) {
      Texts texts = Texts.read(name, language);
      for (String key : texts.keys()) {
        assertThat(texts.get(key)).as("%s of %s in %s", key, name, language).isNotBlank();
      }
    }
  }

  @Test
  void a_key_without_a_sentence_is_a_fault_that_names_both() {
    assertThatThrownBy(() -> Texts.read("notice/notices", Language.ID).get("no_such_key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no_such_key")
        .hasMessageContaining("notices_id.properties");
  }

  @Test
  void a_value_is_not_searched_for_names_again() {
    assertThat(
            Texts.read("notice/notices", Language.EN)
                .get("district_unknown.text", Map.of("value", "{column}", "column", "x")))
        .contains("{column}");
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }
}
