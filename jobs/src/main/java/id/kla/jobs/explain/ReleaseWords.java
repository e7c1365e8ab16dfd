package id.kla.jobs.explain;

import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.PlainText;
import id.kla.schemas.text.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Map;

/** The words of explanations in one language, with names and numbers in its form. */
final class ReleaseWords {
  private final Language language;
  private final Texts texts;
  private final DecimalFormat points;

  ReleaseWords(Language language) {
    this.language = language;
    this.texts = Texts.read("text/explain", language);
    this.points =
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(language.locale()));
  }

  Language language() {
    return language;
  }

  String t(String key) {
    return texts.get(key);
  }

  String t(String key, Map<String, ?> values) {
    return texts.get(key, values);
  }

  /** A level or standing in words. */
  String standing(String code) {
    return texts.has("standing." + code) ? texts.get("standing." + code) : code;
  }

  /** Points; "not known" for null. */
  String points(BigDecimal value) {
    return value == null ? texts.get("unknown") : points.format(value);
  }

  /** Points with their sign; "not known" for null. */
  String signed(BigDecimal value) {
    return value != null && value.signum() > 0 ? "+" + points(value) : points(value);
  }

  /** A share as a whole percentage. */
  String percent(BigDecimal share) {
    return new DecimalFormat("0", DecimalFormatSymbols.getInstance(language.locale()))
            .format(share.movePointRight(2))
        + "%";
  }

  /** Full name of a district. */
  String name(String code) {
    return RegionRegister.standard()
        .district(CodeSystem.KEMENDAGRI, code)
        .map(District::fullName)
        .orElse(code);
  }

  /** Text of a file as it may be shown on a terminal. */
  String shown(String text) {
    return text == null ? "" : PlainText.visible(text);
  }

  /** A place in a file. */
  String place(String file, String sheet, Integer line) {
    return shown(file)
        + (sheet == null || sheet.isEmpty() ? "" : "[" + shown(sheet) + "]")
        + ":"
        + line;
  }
}
