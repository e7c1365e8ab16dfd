package id.kla.jobs.publish;

import static id.kla.jobs.publish.SiteLines.number;
import static id.kla.jobs.publish.SiteLines.predikat;
import static id.kla.jobs.publish.SiteLines.real;
import static id.kla.jobs.publish.SiteLines.simulated;
import static id.kla.jobs.publish.SiteLines.text;

import id.kla.jobs.store.TableRow;
import id.kla.reports.site.TrendStories.Arrival;
import id.kla.reports.site.TrendStories.Backtest;
import id.kla.reports.site.TrendStories.CloseCalls;
import id.kla.reports.site.TrendStories.CurveStep;
import id.kla.reports.site.TrendStories.Fragility;
import id.kla.reports.site.TrendStories.FunnelPlace;
import id.kla.reports.site.TrendStories.HomogeneityTest;
import id.kla.reports.site.TrendStories.LongRunFigure;
import id.kla.reports.site.TrendStories.Missing;
import id.kla.reports.site.TrendStories.Mobility;
import id.kla.reports.site.TrendStories.MobilityIndex;
import id.kla.reports.site.TrendStories.Monitor;
import id.kla.reports.site.TrendStories.Part;
import id.kla.reports.site.TrendStories.Projected;
import id.kla.reports.site.TrendStories.Rank;
import id.kla.reports.site.TrendStories.Reach;
import id.kla.reports.site.TrendStories.Status;
import id.kla.reports.site.TrendStories.Target;
import id.kla.reports.site.TrendStories.TimeTo;
import id.kla.reports.site.TrendStories.TrendTest;
import id.kla.reports.site.TrendStories.YearCell;
import id.kla.reports.site.TrendStories.YearFit;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.Field;
import id.kla.schemas.table.ScoreColumns;
import id.kla.schemas.table.TrendColumns;
import java.util.List;

/** Rows of the tables of trend statistics as the lines of stories, one function for each kind. */
final class TrendLines {
  private static final List<String> DROPPED =
      List.of("unknown", "disputed", "level_unknown", "not_participating", "not_formed");

  private TrendLines() {}

  static Reach reach(TableRow row) {
    return new Reach(
        text(row, TrendColumns.SCOPE_CODE),
        text(row, TrendColumns.BORDERS),
        number(row, Columns.AWARD_YEAR),
        predikat(row, TrendColumns.AT_LEAST),
        number(row, Columns.COUNT),
        number(row, Columns.KNOWN),
        number(row, Columns.EXISTING),
        real(row, TrendColumns.LOW.name()),
        real(row, TrendColumns.HIGH.name()),
        simulated(row));
  }

  static Mobility mobility(TableRow row) {
    return new Mobility(
        yes(row, TrendColumns.POOLED.name()),
        number(row, Columns.FROM_YEAR),
        number(row, Columns.TO_YEAR),
        row.number(Columns.GAP_YEARS),
        number(row, Columns.PAIRS),
        number(row, TrendColumns.DROPPED),
        part(row, "up", row.number("can_rise")),
        part(row, "down", row.number("can_fall")),
        part(row, "stay", number(row, Columns.PAIRS)),
        real(row, TrendColumns.P.name()),
        simulated(row));
  }

  private static Part part(TableRow row, String name, int of) {
    return new Part(
        row.number(name),
        of,
        real(row, name + "_share"),
        real(row, name + "_low"),
        real(row, name + "_high"));
  }

  static YearCell cell(TableRow row) {
    return new YearCell(
        standing(row, TrendColumns.FROM_LEVEL),
        standing(row, TrendColumns.TO_LEVEL),
        number(row, Columns.COUNT),
        number(row, Columns.STARTERS),
        real(row, Columns.PROBABILITY.name()),
        real(row, TrendColumns.LOW.name()),
        real(row, TrendColumns.HIGH.name()),
        simulated(row));
  }

  static YearFit fit(TableRow row) {
    return new YearFit(
        number(row, Columns.PAIRS),
        row.number("pairs_gap_1"),
        row.number("pairs_gap_2"),
        row.number("pairs_gap_more"),
        DROPPED.stream().mapToInt(reason -> row.number("dropped_" + reason)).sum(),
        row.number("iterations"),
        row.decimal("log_likelihood"),
        text(row, TrendColumns.OUTCOME),
        simulated(row));
  }

  static TrendTest test(TableRow row) {
    return new TrendTest(
        text(row, TrendColumns.AT_LEAST),
        row.text("test"),
        number(row, TrendColumns.N),
        real(row, TrendColumns.P.name()),
        real(row, TrendColumns.SMALLEST_P.name()),
        text(row, TrendColumns.ARROW),
        text(row, TrendColumns.ARROW_REASON),
        simulated(row));
  }

  static Projected projected(TableRow row) {
    return new Projected(
        row.text("model"),
        number(row, Columns.AWARD_YEAR),
        standing(row, TrendColumns.TO_LEVEL),
        real(row, "q05"),
        real(row, "q50"),
        real(row, "q95"),
        real(row, "at_least_q05"),
        real(row, "at_least_q25"),
        real(row, "at_least_q50"),
        real(row, "at_least_q75"),
        real(row, "at_least_q95"),
        row.number("projected"),
        row.number("not_projected"),
        number(row, Columns.PAIRS),
        row.number(TrendColumns.DRAWS),
        row.number(TrendColumns.SEED),
        text(row, TrendColumns.OUTCOME),
        simulated(row));
  }

  static MobilityIndex index(TableRow row) {
    return new MobilityIndex(
        number(row, Columns.FROM_YEAR),
        number(row, Columns.TO_YEAR),
        row.number(Columns.GAP_YEARS),
        number(row, Columns.PAIRS),
        real(row, "index_trace"),
        real(row, "index_determinant"),
        real(row, "index_eigenvalue"),
        real(row, "index_leaving"),
        real(row, "index_distance"),
        row.text("index_weights"),
        simulated(row));
  }

  static LongRunFigure longRun(TableRow row) {
    return new LongRunFigure(
        row.text("figure"),
        standing(row, TrendColumns.FROM_LEVEL),
        standing(row, TrendColumns.TO_LEVEL),
        row.decimal("value"),
        text(row, TrendColumns.OUTCOME),
        simulated(row));
  }

  static HomogeneityTest homogeneity(TableRow row) {
    return new HomogeneityTest(
        row.text("test"),
        text(row, TrendColumns.BORDERS),
        number(row, Columns.GAP_YEARS),
        number(row, Columns.FROM_YEAR),
        row.number("groups"),
        number(row, Columns.PAIRS),
        row.decimal("chi_square"),
        row.number("degrees_of_freedom"),
        real(row, TrendColumns.P.name()),
        row.text("p_by"),
        simulated(row));
  }

  static TimeTo time(TableRow row) {
    return new TimeTo(
        predikat(row, TrendColumns.AT_LEAST),
        row.text("method"),
        number(row, TrendColumns.N),
        row.number("events"),
        row.number("left_censored"),
        real(row, "median_low"),
        real(row, "median_high"),
        real(row, "last_seen"),
        text(row, TrendColumns.OUTCOME),
        simulated(row));
  }

  static CurveStep curve(TableRow row) {
    return new CurveStep(
        predikat(row, TrendColumns.AT_LEAST),
        row.text("method"),
        real(row, "time_from"),
        real(row, "time_to"),
        row.number("at_risk"),
        row.number("events"),
        real(row, "survival"),
        real(row, TrendColumns.LOW.name()),
        real(row, TrendColumns.HIGH.name()),
        simulated(row));
  }

  static Arrival arrival(TableRow row) {
    return new Arrival(
        text(row, Columns.DISTRICT_CODE),
        standing(row, Columns.STANDING),
        row.number("target_year"),
        real(row, "reaches_pratama"),
        real(row, "reaches_utama"),
        simulated(row));
  }

  static Target target(TableRow row) {
    return new Target(
        row.text("model"),
        row.text("target"),
        row.number("wanted"),
        row.number("target_year"),
        real(row, "probability"),
        row.number("projected"),
        row.number("not_projected"),
        text(row, TrendColumns.OUTCOME),
        simulated(row));
  }

  static Backtest backtest(TableRow row) {
    return new Backtest(
        number(row, Columns.AWARD_YEAR),
        number(row, Columns.PAIRS),
        row.number("scored"),
        row.number("left_out"),
        row.decimal("rps_model"),
        row.decimal("rps_nothing_changes"),
        row.decimal("rps_same_shares"),
        text(row, TrendColumns.OUTCOME),
        simulated(row));
  }

  static FunnelPlace funnel(TableRow row) {
    return new FunnelPlace(
        text(row, Columns.PROVINCE_CODE),
        number(row, Columns.COUNT),
        number(row, Columns.KNOWN),
        real(row, "nation_share"),
        real(row, "low_998"),
        real(row, "low_95"),
        real(row, "high_95"),
        real(row, "high_998"),
        text(row, TrendColumns.OUTCOME),
        simulated(row));
  }

  static CloseCalls closeCalls(TableRow row) {
    return new CloseCalls(
        row.text("margin"),
        number(row, Columns.PAIRS),
        number(row, TrendColumns.DROPPED),
        row.number("fell"),
        row.number("stayed"),
        row.number("rose"),
        real(row, "fell_share"),
        real(row, TrendColumns.LOW.name()),
        real(row, TrendColumns.HIGH.name()),
        simulated(row));
  }

  static Fragility fragility(TableRow row) {
    String klaster = text(row, ScoreColumns.KLASTER);
    return new Fragility(
        row.decimal("points_above_line"),
        klaster == null ? null : Klaster.ofNumber(Integer.parseInt(klaster)).orElseThrow(),
        row.decimal("klaster_score"),
        row.decimal("median"),
        row.number("median_n"),
        row.decimal("without"),
        row.text("held_up"),
        text(row, TrendColumns.OUTCOME),
        simulated(row));
  }

  static Rank rank(TableRow row) {
    return new Rank(
        text(row, TrendColumns.SCOPE_KIND),
        number(row, ScoreColumns.CYCLE_YEAR),
        row.text(ScoreColumns.INSTRUMENT),
        row.number("best"),
        row.number("worst"),
        number(row, TrendColumns.N),
        row.number("ties"),
        row.number("unknown"),
        simulated(row));
  }

  static Monitor monitor(TableRow row) {
    return new Monitor(
        text(row, TrendColumns.BORDERS),
        number(row, Columns.AWARD_YEAR),
        number(row, Columns.EXISTING),
        row.number("holding"),
        row.number("lacking"),
        row.number("unknown"),
        text(row, TrendColumns.OUTCOME),
        row.text("one_district_away"),
        row.text("announced"),
        row.text("agreement"),
        row.number("named_editions"),
        row.number("named_years"),
        simulated(row));
  }

  static Missing missing(TableRow row) {
    return new Missing(
        text(row, TrendColumns.BORDERS),
        number(row, Columns.AWARD_YEAR),
        text(row, Columns.DISTRICT_CODE),
        standing(row, Columns.STANDING),
        stage(row),
        row.decimal(ScoreColumns.SCORE),
        row.decimal("points_short"),
        simulated(row));
  }

  static Status status(TableRow row) {
    return new Status(
        number(row, Columns.AWARD_YEAR),
        standing(row, Columns.STANDING),
        text(row, Columns.MOVE),
        row.number("as_of_year"),
        row.number("streak_editions"),
        row.number("streak_years"),
        yes(row, "stagnant"),
        yes(row, "recovered"),
        yes(row, "low_and_falling"),
        row.number("first_known_year"),
        row.number("entry_year"),
        text(row, TrendColumns.ARROW),
        text(row, TrendColumns.ARROW_REASON),
        row.number(ScoreColumns.CYCLE_YEAR),
        stage(row),
        row.decimal(ScoreColumns.SCORE),
        row.decimal("points_above_line"),
        row.decimal("points_to_next"),
        simulated(row));
  }

  private static Stage stage(TableRow row) {
    String code = text(row, ScoreColumns.STAGE);
    return code == null ? null : Stage.ofCode(code).orElseThrow();
  }

  private static Standing standing(TableRow row, Field column) {
    return Standing.ofCode(text(row, column));
  }

  private static boolean yes(TableRow row, String column) {
    return row.text(column).equals("yes");
  }
}
