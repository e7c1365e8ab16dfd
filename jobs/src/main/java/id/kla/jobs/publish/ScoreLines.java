package id.kla.jobs.publish;

import static id.kla.jobs.publish.SiteLines.number;
import static id.kla.jobs.publish.SiteLines.text;

import id.kla.jobs.store.TableRow;
import id.kla.reports.site.ScoreStories.AnswerLine;
import id.kla.reports.site.ScoreStories.CheckLine;
import id.kla.reports.site.ScoreStories.CompleteLine;
import id.kla.reports.site.ScoreStories.FunnelLine;
import id.kla.reports.site.ScoreStories.IndicatorLine;
import id.kla.reports.site.ScoreStories.KlasterLine;
import id.kla.reports.site.ScoreStories.LossLine;
import id.kla.reports.site.ScoreStories.LossSummary;
import id.kla.reports.site.ScoreStories.Mismatch;
import id.kla.reports.site.ScoreStories.Place;
import id.kla.reports.site.ScoreStories.StageLine;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.Field;
import id.kla.schemas.table.ScoreColumns;

/** Rows of the tables about scores as the lines of stories, one function for each kind. */
final class ScoreLines {
  private ScoreLines() {}

  /**
   * The score of a stage.
   *
   * @param published the row of the table of stated scores that names its source; null for none
   */
  static StageLine stage(TableRow row, TableRow published) {
    return new StageLine(
        number(row, ScoreColumns.CYCLE_YEAR),
        row.number(Columns.AWARD_YEAR),
        stage(row, ScoreColumns.STAGE),
        row.text(ScoreColumns.INSTRUMENT),
        row.decimal(ScoreColumns.SCORE),
        row.number(ScoreColumns.EXPECTED_INDICATORS),
        number(row, ScoreColumns.SCORED_INDICATORS),
        standing(row, ScoreColumns.PROVISIONAL.name()),
        row.text(ScoreColumns.IN_HOLE).equals("yes"),
        simulated(row),
        place(row),
        published == null ? null : published.text(Columns.SOURCE_PUBLISHER),
        published == null ? null : published.text(Columns.SOURCE_URL));
  }

  static LossLine loss(TableRow row) {
    return new LossLine(
        number(row, ScoreColumns.CYCLE_YEAR),
        stage(row, ScoreColumns.FROM_STAGE),
        stage(row, ScoreColumns.TO_STAGE),
        row.decimal(ScoreColumns.LOSS),
        simulated(row));
  }

  static LossSummary lossSummary(TableRow row) {
    return new LossSummary(
        number(row, ScoreColumns.CYCLE_YEAR),
        stage(row, ScoreColumns.FROM_STAGE),
        stage(row, ScoreColumns.TO_STAGE),
        row.number("n"),
        row.decimal("least"),
        row.decimal("q1"),
        row.decimal("median"),
        row.decimal("q3"),
        row.decimal("greatest"),
        simulated(row));
  }

  static CheckLine check(TableRow row) {
    return new CheckLine(
        text(row, Columns.DISTRICT_CODE),
        number(row, ScoreColumns.CYCLE_YEAR),
        row.number(Columns.AWARD_YEAR),
        stage(row, ScoreColumns.STAGE),
        row.decimal(ScoreColumns.SCORE),
        standing(row, ScoreColumns.PROVISIONAL.name()),
        standing(row, "awarded"),
        row.text("outcome"),
        row.text("entry_rule"),
        simulated(row));
  }

  static Mismatch mismatch(TableRow row) {
    return new Mismatch(
        number(row, ScoreColumns.CYCLE_YEAR),
        stage(row, ScoreColumns.STAGE),
        row.text("level"),
        row.text("compared"),
        row.decimal("stated"),
        row.decimal("summed"),
        row.decimal("difference"),
        simulated(row));
  }

  static KlasterLine klaster(TableRow row) {
    return new KlasterLine(
        stage(row, ScoreColumns.STAGE),
        Klaster.ofNumber(Integer.parseInt(text(row, ScoreColumns.KLASTER))).orElseThrow(),
        row.decimal(ScoreColumns.SCORE),
        row.decimal(ScoreColumns.MAX_SCORE),
        simulated(row));
  }

  static IndicatorLine indicator(TableRow row) {
    return new IndicatorLine(
        stage(row, ScoreColumns.STAGE),
        row.text(ScoreColumns.INSTRUMENT),
        text(row, ScoreColumns.INDICATOR),
        row.decimal(ScoreColumns.SCORE),
        row.decimal(ScoreColumns.MAX_SCORE),
        row.text(ScoreColumns.OPD),
        simulated(row),
        place(row));
  }

  static CompleteLine complete(TableRow row) {
    return new CompleteLine(
        stage(row, ScoreColumns.STAGE),
        row.text("grouping"),
        row.text("group_name"),
        row.number(ScoreColumns.ANSWERED),
        row.number(ScoreColumns.REQUIRED),
        row.decimal("answered_max"),
        row.decimal("blank_max"),
        row.number("blank_indicators"),
        simulated(row));
  }

  static AnswerLine answer(TableRow row) {
    return new AnswerLine(
        text(row, ScoreColumns.INDICATOR),
        row.text("question"),
        row.text("status").equals("terisi"),
        "ditolak".equals(row.text("verification")),
        row.text(ScoreColumns.OPD),
        simulated(row),
        place(row));
  }

  static FunnelLine funnel(TableRow row) {
    return new FunnelLine(
        number(row, ScoreColumns.CYCLE_YEAR),
        row.text("step"),
        row.number(Columns.COUNT),
        row.number(Columns.OFFICIAL),
        simulated(row));
  }

  static Stage stage(TableRow row, Field column) {
    return Stage.ofCode(row.text(column)).orElseThrow();
  }

  private static boolean simulated(TableRow row) {
    return SiteLines.simulated(row);
  }

  private static Standing standing(TableRow row, String column) {
    String code = row.text(column);
    return code == null ? null : Standing.ofCode(code);
  }

  private static Place place(TableRow row) {
    return new Place(
        text(row, Columns.SOURCE_FILE), text(row, Columns.SHEET), number(row, Columns.LINE));
  }
}
