package id.kla.reports.site;

import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A notice as the page of all notices describes it: its sentence with names in the place of values.
 *
 * @param code its written form
 * @param severity its weight, as written
 * @param fields what it carries beside place and value
 */
public record NoticeView(
    String code, String severity, List<String> fields, String title, String text, String advice) {

  static List<NoticeView> all(Language language) {
    NoticeTexts texts = NoticeTexts.in(language);
    return Arrays.stream(NoticeCode.values()).map(code -> of(code, texts)).toList();
  }

  static Map<String, NoticeView> byCode(Language language) {
    return all(language).stream().collect(Collectors.toMap(NoticeView::code, one -> one));
  }

  private static NoticeView of(NoticeCode code, NoticeTexts texts) {
    Map<String, String> names = new TreeMap<>();
    code.fields().forEach(field -> names.put(field, "‹" + field + "›"));
    names.put("value", "‹value›");
    names.put("column", "‹column›");
    return new NoticeView(
        code.code(),
        code.severity().code(),
        code.fields(),
        texts.title(code),
        texts.sentence(code, names),
        texts.advice(code, names));
  }
}
