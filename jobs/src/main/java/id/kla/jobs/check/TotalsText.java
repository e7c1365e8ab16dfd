package id.kla.jobs.check;

import id.kla.jobs.submission.Line;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.ScoreColumns;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Map;

/** Rows of the table of stage scores in words. */
final class TotalsText {
  private final Texts texts;
  private final DecimalFormat points;

  TotalsText(Language language) {
    this.texts = Texts.read("text/check", language);
    this.points = new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(language.locale()));
  }

  /** Code and name. */
  String district(Line line) {
    String code = (String) line.cell(Columns.DISTRICT_CODE);
    return code + " " + name(code);
  }

  static String name(String districtCode) {
    return RegionRegister.standard()
        .district(CodeSystem.KEMENDAGRI, districtCode)
        .orElseThrow()
        .fullName();
  }

  /** The total, and whether only the file says so; how much of it is there while incomplete. */
  String score(Line line) {
    BigDecimal score = (BigDecimal) line.cell(ScoreColumns.SCORE);
    if (score != null) {
      BigDecimal max = (BigDecimal) line.cell(ScoreColumns.MAX_SCORE);
      String total =
          max == null
              ? points.format(score)
              : texts.get(
                  "score_of", Map.of("score", points.format(score), "max", points.format(max)));
      return line.cell(ScoreColumns.COMPUTED_SCORE) == null
          ? texts.get("score_stated", Map.of("score", total))
          : total;
    }
    return line.cell(ScoreColumns.EXPECTED_INDICATORS) == null
        ? texts.get("score_unknown")
        : texts.get(
            "score_incomplete",
            Map.of(
                "scored", line.cell(ScoreColumns.SCORED_INDICATORS),
                "expected", line.cell(ScoreColumns.EXPECTED_INDICATORS)));
  }

  /** The provisional predikat, or why there is none. */
  String provisional(Line line) {
    String code = (String) line.cell(ScoreColumns.PROVISIONAL);
    if (code == null) {
      return texts.get(
          Stage.EM.code().equals(line.cell(ScoreColumns.STAGE))
              ? "provisional.self"
              : "provisional.incomplete");
    }
    return code.equals(Standing.NONE.code()) || code.equals(Standing.UNKNOWN.code())
        ? texts.get("provisional." + code)
        : code;
  }
}
