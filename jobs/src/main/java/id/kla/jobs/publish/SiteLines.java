package id.kla.jobs.publish;

import id.kla.jobs.store.TableRow;
import id.kla.reports.site.Stories.ClaimLine;
import id.kla.reports.site.Stories.ContradictionLine;
import id.kla.reports.site.Stories.CoverageLine;
import id.kla.reports.site.Stories.DenialLine;
import id.kla.reports.site.Stories.InputLine;
import id.kla.reports.site.Stories.MoveLine;
import id.kla.reports.site.Stories.NoticeLine;
import id.kla.reports.site.Stories.PairLine;
import id.kla.reports.site.Stories.ProvilaLine;
import id.kla.reports.site.Stories.ShareLine;
import id.kla.reports.site.Stories.StateLine;
import id.kla.reports.site.Stories.TotalLine;
import id.kla.reports.site.Stories.TransitionLine;
import id.kla.reports.site.Stories.YearLine;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.Field;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows of the tables as the lines of stories, one function for each kind. */
final class SiteLines {
  private SiteLines() {}

  static ProvilaLine provila(TableRow row) {
    return new ProvilaLine(
        text(row, Columns.PROVINCE_CODE),
        number(row, Columns.AWARD_YEAR),
        row.text("award"),
        text(row, Columns.SOURCE_URL));
  }

  static TotalLine total(TableRow row) {
    return new TotalLine(
        number(row, Columns.AWARD_YEAR),
        text(row, Columns.MEASURE),
        row.number(Columns.COUNT),
        text(row, Columns.CERTAINTY),
        text(row, Columns.SOURCE_URL));
  }

  static CoverageLine coverage(TableRow row) {
    return new CoverageLine(
        number(row, Columns.AWARD_YEAR),
        row.text("category"),
        row.number(Columns.OFFICIAL),
        number(row, Columns.COVERED));
  }

  static InputLine input(TableRow row) {
    return new InputLine(
        text(row, Columns.SOURCE_FILE),
        row.text("layout"),
        row.text("sha256"),
        row.number("rows_read"),
        row.number("accepted"),
        row.number("rejected"),
        row.number("superseded"),
        simulated(row));
  }

  static YearLine year(TableRow row) {
    return new YearLine(
        number(row, Columns.AWARD_YEAR),
        row.text("held").equals("yes"),
        row.text("awarded_on"),
        text(row, Columns.NOTE),
        text(row, Columns.SOURCE_URL));
  }

  static NoticeLine notice(TableRow row) {
    return new NoticeLine(
        text(row, Columns.NOTICE),
        text(row, Columns.SEVERITY),
        text(row, Columns.SOURCE_FILE),
        row.number(Columns.LINE),
        text(row, Columns.COLUMN),
        text(row, Columns.VALUE),
        text(row, Columns.MESSAGE));
  }

  static StateLine state(TableRow row) {
    return new StateLine(
        number(row, Columns.AWARD_YEAR),
        Standing.ofCode(text(row, Columns.STANDING)),
        text(row, Columns.PROVINCE_CODE_THEN),
        simulated(row));
  }

  /** The rows of one scope and edition; whether a simulated result is among them is told apart. */
  static ShareLine share(List<TableRow> rows, boolean simulated) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    rows.forEach(
        row ->
            counts.put(Standing.ofCode(text(row, Columns.STANDING)), number(row, Columns.COUNT)));
    TableRow any = rows.get(0);
    return new ShareLine(
        text(any, Columns.SCOPE),
        number(any, Columns.AWARD_YEAR),
        counts,
        number(any, Columns.KNOWN),
        number(any, Columns.EXISTING),
        simulated);
  }

  static ClaimLine claim(TableRow row) {
    return new ClaimLine(
        text(row, Columns.DISTRICT_CODE),
        number(row, Columns.AWARD_YEAR),
        predikat(row, Columns.PREDIKAT),
        text(row, Columns.EVIDENCE),
        text(row, Columns.REGION_TYPE),
        text(row, Columns.REGION_NAME),
        text(row, Columns.SOURCE_PUBLISHER),
        text(row, Columns.SOURCE_URL),
        text(row, Columns.SOURCE_FILE),
        number(row, Columns.LINE),
        text(row, Columns.PREDIKAT_TEXT),
        text(row, Columns.NOTE),
        simulated(row));
  }

  static DenialLine denial(TableRow row) {
    return new DenialLine(
        text(row, Columns.DISTRICT_CODE),
        number(row, Columns.AWARD_YEAR),
        text(row, Columns.SOURCE_PUBLISHER),
        text(row, Columns.SOURCE_URL),
        text(row, Columns.SOURCE_FILE),
        number(row, Columns.LINE),
        text(row, Columns.NOTE),
        simulated(row));
  }

  static MoveLine move(TableRow row, boolean simulated) {
    return new MoveLine(
        text(row, Columns.DISTRICT_CODE),
        number(row, Columns.FROM_YEAR),
        number(row, Columns.TO_YEAR),
        Standing.ofCode(text(row, Columns.FROM_STANDING)),
        Standing.ofCode(text(row, Columns.TO_STANDING)),
        text(row, Columns.MOVE),
        simulated);
  }

  static ContradictionLine contradiction(TableRow row) {
    return new ContradictionLine(
        number(row, Columns.AWARD_YEAR),
        row.text("kind"),
        row.text("subject"),
        row.text("one_says"),
        row.text("other_says"),
        row.text("treatment"),
        row.text("one_source"),
        row.text("other_source"),
        simulated(row));
  }

  static TransitionLine transition(TableRow row) {
    BigDecimal probability = row.decimal(Columns.PROBABILITY);
    return new TransitionLine(
        number(row, Columns.FROM_YEAR),
        number(row, Columns.TO_YEAR),
        predikat(row, Columns.FROM_PREDIKAT),
        predikat(row, Columns.TO_PREDIKAT),
        number(row, Columns.COUNT),
        number(row, Columns.STARTERS),
        probability == null ? null : probability.doubleValue(),
        row.decimal(Columns.INTERVAL_LOW).doubleValue(),
        row.decimal(Columns.INTERVAL_HIGH).doubleValue());
  }

  static PairLine pair(TableRow row, boolean simulated) {
    return new PairLine(
        number(row, Columns.FROM_YEAR),
        number(row, Columns.TO_YEAR),
        number(row, Columns.GAP_YEARS),
        number(row, Columns.EXISTING),
        number(row, Columns.PAIRS),
        row.number("dropped_unknown"),
        row.number("dropped_disputed"),
        row.number("dropped_level_unknown"),
        row.number("dropped_no_predikat"),
        row.number("dropped_not_formed"),
        simulated);
  }

  /** The number in a column; null when it is empty. */
  static Double real(TableRow row, String column) {
    BigDecimal value = row.decimal(column);
    return value == null ? null : Double.valueOf(value.doubleValue());
  }

  static boolean simulated(TableRow row) {
    return row.text(Columns.SIMULATED).equals("yes");
  }

  static Predikat predikat(TableRow row, Field column) {
    String label = text(row, column);
    return label == null ? null : Predikat.ofLabel(label).orElseThrow();
  }

  static String text(TableRow row, Field column) {
    return row.text(column);
  }

  static int number(TableRow row, Field column) {
    return row.number(column);
  }
}
