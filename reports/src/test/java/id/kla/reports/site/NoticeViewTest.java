package id.kla.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeViewTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void every_code_is_described_and_no_value_is_left_without_its_name(Language language) {
    List<NoticeView> all = NoticeView.all(language);

    assertThat(all).hasSize(NoticeCode.values().length);
    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(one.title()).isNotBlank();
              assertThat(one.text()).isNotBlank().doesNotContain("{", "}");
              assertThat(one.advice()).isNotBlank().doesNotContain("{", "}");
            });
    assertThat(NoticeView.byCode(language).get("score_over_maximum").text())
        .contains("‹value›", "‹indicator›", "‹max›");
  }
}
