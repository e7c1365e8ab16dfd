package id.kla.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;

class TrendChartsTest {

  private final House house = House.load();
  private final ChartText text = Samples.text("");

  private static List<String> values(XYDataset dataset, int series) {
    List<String> values = new ArrayList<>();
    for (int item = 0; item < dataset.getItemCount(series); item++) {
      values.add(
          String.format(
              Locale.ROOT,
              "%.0f=%.1f",
              dataset.getXValue(series, item),
              dataset.getYValue(series, item)));
    }
    return values;
  }

  private static List<String> spans(XYDataset lines) {
    List<String> spans = new ArrayList<>();
    for (int series = 0; series < lines.getSeriesCount(); series++) {
      spans.add(
          String.format(
              Locale.ROOT, "%.0f-%.0f", lines.getXValue(series, 0), lines.getXValue(series, 1)));
    }
    return spans;
  }

  @Test
  void moves_go_left_and_right_from_one_zero_and_nobody_has_no_bar() {
    Drawing drawing = MoveSharesChart.draw(TrendSamples.moves(""), text, house);
    XYDataset dataset = drawing.chart().getXYPlot().getDataset();
    assertThat(values(dataset, dataset.indexOf("down")))
        .containsExactly("0=-8.5", "1=-2.9", "2=-16.7", "4=-14.2");
    assertThat(values(dataset, dataset.indexOf("up")))
        .containsExactly("0=21.1", "1=45.7", "2=50.0", "4=19.3");
    assertThat(drawing.svg("a"))
        .contains(">YEARS_BETWEEN</text>", ">316</text>", ">?</text>", ">NOT_ESTIMABLE</text>");
    assertThat(drawing.alt()).contains("2019–2021: RISE 80, STAY 90, FALL 5, YEARS_BETWEEN 2");
  }

  @Test
  void few_districts_are_said_in_the_legend() {
    MoveSharesChart.Pair many = new MoveSharesChart.Pair("2022–2023", 1, 4, 4, 2, 0);
    MoveSharesChart.Pair few = new MoveSharesChart.Pair("2022–2023", 1, 4, 4, 1, 0);
    assertThat(moves(many)).doesNotContain(">FEW</text>");
    assertThat(moves(few)).contains(">FEW</text>");
  }

  private String moves(MoveSharesChart.Pair pair) {
    return MoveSharesChart.draw(new MoveSharesChart.Moves(List.of(pair)), text, house).svg("a");
  }

  @Test
  void a_share_has_limits_and_denominator_and_no_line_crosses_a_gap() {
    Drawing drawing = ShareLimitsChart.draw(TrendSamples.shares(), text, house);
    XYPlot plot = drawing.chart().getXYPlot();
    IntervalXYDataset limits = (IntervalXYDataset) plot.getDataset();
    assertThat(values(limits, 0))
        .containsExactly("2017=25.0", "2018=7.3", "2022=25.9", "2023=26.4", "2025=25.6");
    assertThat(limits.getStartYValue(0, 4)).isEqualTo(21.4);
    assertThat(limits.getEndYValue(0, 4)).isEqualTo(30.4);
    assertThat(spans(plot.getDataset(1))).containsExactly("2017-2018", "2022-2023");
    Collection<?> bands = plot.getDomainMarkers(Layer.BACKGROUND);
    assertThat(bands).hasSize(2);
    assertThat(drawing.svg("a"))
        .contains(">91</text>", ">355</text>", ">AT_LEAST Nindya</text>", ">NOT_ESTIMABLE</text>");
  }

  @Test
  void a_share_of_nobody_has_no_limits_and_limits_stay_within_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShareLimitsChart.Point(2019, 0, 0, 0.0, 1.0))
        .withMessageContaining("2019");
    assertThatIllegalArgumentException().isThrownBy(() -> TrendSamples.point(2019, 1, 4, 0.2, 1.1));
    List<ShareLimitsChart.Point> points = List.of(TrendSamples.point(2020, 1, 4, 0.1, 0.7));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ShareLimitsChart.Shares(Predikat.MADYA, 2019, 2021, points, List.of(2020)));
  }

  @Test
  void a_matrix_shows_counts_and_a_level_nobody_left_is_not_estimable() {
    Drawing drawing = MatrixHeatChart.draw(TrendSamples.matrix(), text, house);
    XYZDataset tiles = (XYZDataset) drawing.chart().getXYPlot().getDataset();
    assertThat(tiles.getItemCount(0)).isEqualTo(20);
    assertThat(tiles.getZValue(0, 6)).isEqualTo(80 / 133.0);
    String svg = drawing.svg("a");
    assertThat(svg).contains(">NOT_ESTIMABLE</text>", ">133</text>", ">60%</text>", ">FEW</text>");
    assertThat(svg).contains(">4 · 25–75%</text>").doesNotContain(">80 · ");
    assertThat(svg).contains("url(#a-pattern");
  }

  @Test
  void tiles_that_do_not_fit_the_columns_are_refused() {
    List<MatrixHeatChart.Row> rows =
        List.of(
            new MatrixHeatChart.Row(
                Standing.MADYA, 1, List.of(new MatrixHeatChart.Cell(1, 1.0, null, null))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MatrixHeatChart.Matrix(TrendSamples.LEVELS, rows));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MatrixHeatChart.Cell(1, Double.NaN, null, null));
  }

  @Test
  void a_fan_begins_at_what_was_observed_and_its_score_stands_under_it() {
    Drawing drawing = ProjectionFanChart.draw(TrendSamples.projection("", true), text, house);
    XYPlot plot = drawing.chart().getXYPlot();
    assertThat(values(plot.getDataset(), 0)).startsWith("2025=355.0", "2026=364.0").hasSize(6);
    IntervalXYDataset fan = (IntervalXYDataset) plot.getDataset();
    assertThat(fan.getStartYValue(fan.indexOf("90"), 5)).isEqualTo(320);
    assertThat(fan.getEndYValue(fan.indexOf("50"), 5)).isEqualTo(440);
    assertThat(spans(plot.getDataset(1))).containsExactly("2018-2019", "2021-2022", "2022-2023");
    Collection<?> targets = plot.getRangeMarkers(Layer.FOREGROUND);
    assertThat(targets).hasSize(1);
    assertThat(((ValueMarker) targets.iterator().next()).getValue()).isEqualTo(514);
    assertThat(plot.getRangeAxis().getLowerBound()).isZero();
    assertThat(drawing.svg("a"))
        .contains(">RPS 0,031; tetap 0,028. Sumber:</text>", ">TARGET 514</text>");
  }

  @Test
  void what_cannot_be_projected_is_said() {
    Drawing drawing = ProjectionFanChart.draw(TrendSamples.projection("", false), text, house);
    assertThat(drawing.chart().getXYPlot().getDataset().getItemCount(0)).isZero();
    assertThat(drawing.svg("a")).contains(">NOT_ESTIMABLE</text>").doesNotContain("PROJECTED");
    assertThat(drawing.alt()).endsWith("2030: NOT_ESTIMABLE.");
  }

  @Test
  void a_fan_without_the_score_of_its_backtest_is_refused() {
    List<ProjectionFanChart.Fan> fan = List.of(new ProjectionFanChart.Fan(2026, 1, 2d, 3, 4d, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ProjectionFanChart.Projection(2030, List.of(), fan, null, List.of(), " "))
        .withMessageContaining("backtest");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProjectionFanChart.Fan(2026, 1, 4d, 3, 4d, 5));
  }

  @Test
  void what_was_observed_stands_over_its_denominator() {
    ProjectionFanChart.Projection data =
        new ProjectionFanChart.Projection(
            2026,
            List.of(
                new ProjectionFanChart.Observed(2023, 61, 209),
                new ProjectionFanChart.Observed(2025, 50, 112)),
            List.of(new ProjectionFanChart.Fan(2026, 40, 45d, 50, 55d, 63.95)),
            null,
            List.of(2024),
            "RPS 0,055");
    Drawing drawing = ProjectionFanChart.draw(data, text, house);
    assertThat(drawing.chart().getXYPlot().getRangeAxis().getLowerBound()).isNegative();
    assertThat(drawing.svg("a")).contains(">209</text>", ">112</text>", ">ROW_TOTAL</text>");
    assertThat(drawing.svg("a")).contains(">64</text>");
    assertThat(drawing.alt()).contains("2023: 61 / 209; 2025: 50 / 112");
  }

  @Test
  void a_curve_steps_down_within_its_limits_over_those_under_observation() {
    Drawing drawing = SurvivalChart.draw(TrendSamples.survival(0.4), text, house);
    IntervalXYDataset curve = (IntervalXYDataset) drawing.chart().getXYPlot().getDataset();
    // The line goes on to the last time that is observed.
    assertThat(values(curve, 0)).containsExactly("0=100.0", "1=80.0", "3=40.0", "5=40.0");
    assertThat(curve.getStartYValue(0, 1)).isEqualTo(60);
    assertThat(curve.getEndYValue(0, 1)).isEqualTo(90);
    assertThat(drawing.svg("a"))
        .contains(">20</text>", ">16</text>", ">AT_RISK</text>", ">CAME</text>")
        .contains(">MEDIAN: 3</text>", ">LIMITS_95</text>");
    assertThat(drawing.alt()).contains("1: 80,0% (60,0%–90,0%), AT_RISK 20", "MEDIAN: 3");
  }

  @Test
  void a_median_that_is_not_reached_is_said_and_has_no_number() {
    Drawing drawing = SurvivalChart.draw(TrendSamples.survival(0.6), text, house);
    assertThat(TrendSamples.survival(0.6).median()).isNull();
    assertThat(TrendSamples.survival(0.5).median()).isEqualTo(3);
    assertThat(drawing.svg("a")).contains(">MEDIAN_NOT_REACHED</text>").doesNotContain(">MEDIAN:");
    assertThat(drawing.alt()).contains("MEDIAN_NOT_REACHED");
  }

  @Test
  void limits_of_a_curve_embrace_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SurvivalChart.Step(1, 5, 1, 0.8, 0.9, 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SurvivalChart.Step(1, 5, 1, 0.8, 0.7, null));
    assertThat(new SurvivalChart.Step(1, 1, 1, 0, null, null).survival()).isZero();
  }

  @Test
  void years_of_arrival_have_a_corner_where_the_share_is_known_and_no_line_between() {
    Drawing drawing = ArrivalYearsChart.draw(TrendSamples.arrivals(), text, house);
    XYDataset corners = drawing.chart().getXYPlot().getDataset();
    assertThat(values(corners, 0)).containsExactly("2018=90.0", "2021=60.0");
    assertThat(values(corners, 1)).containsExactly("2023=88.0");
    assertThat(drawing.svg("a"))
        .contains(">Madya 60%</text>", ">Nindya 88%</text>", ">WITHIN_INTERVAL</text>");
    assertThat(drawing.alt()).contains("Madya 2021: 60,0%; Nindya 2023: 88,0%");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ArrivalYearsChart.Line(
                    Predikat.MADYA,
                    List.of(
                        new ArrivalYearsChart.Interval(null, 2018, 0.5),
                        new ArrivalYearsChart.Interval(2018, 2019, 0.6))));
  }

  @Test
  void an_inner_range_has_both_ends_or_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProjectionFanChart.Fan(2026, 1, 2d, 3, null, 5));
    assertThat(new ProjectionFanChart.Fan(2026, 1, null, 3, null, 5).median()).isEqualTo(3);
  }

  @Test
  void provinces_are_sorted_by_share_and_those_without_one_come_last() {
    IntervalChart.Intervals data = TrendSamples.intervals("");
    assertThat(data.rows())
        .extracting(IntervalChart.Row::label)
        .containsExactly("Jawa Timur", "Bali", "Lampung", "Aceh", "Papua Pegunungan");
    Drawing drawing = IntervalChart.draw(data, text, house);
    assertThat(values(drawing.chart().getXYPlot().getDataset(), 0))
        .containsExactly("0=100.0", "1=100.0", "2=60.0", "3=39.1");
    assertThat(drawing.svg("a"))
        .contains(">9 / 15</text>", ">NATIONAL 69,1%</text>", ">NOT_ESTIMABLE</text>");
  }

  @Test
  void limits_without_a_denominator_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IntervalChart.Row("Bali", 0, 0, 0.0, 1.0))
        .withMessageContaining("Bali");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IntervalChart.Row("Bali", 10, 9, 0.0, 1.0));
  }

  @Test
  void only_places_outside_the_limits_are_named() {
    FunnelLimitsChart.Funnel data = TrendSamples.limits("");
    Drawing drawing = FunnelLimitsChart.draw(data, text, house);
    String svg = drawing.svg("a");
    assertThat(svg).contains(">Papua</text>", ">Bali</text>").doesNotContain(">Lampung</text>");
    // Under the chart, where long lists of names go on in the next line.
    assertThat(svg).contains(">NOT_ESTIMABLE: Papua Selatan. ");
    assertThat(svg).doesNotContain("…");
    assertThat(data.shown())
        .filteredOn(place -> data.side(place) == FunnelLimitsChart.Side.OUTSIDE_95)
        .extracting(FunnelLimitsChart.Place::label)
        .containsExactly("Bali", "Sumatera Utara");
    XYDataset curves = drawing.chart().getXYPlot().getDataset();
    assertThat(curves.getSeriesCount()).isEqualTo(5);
    assertThat(values(curves, curves.indexOf("nation"))).allMatch(v -> v.endsWith("=69.0"));
  }

  @Test
  void a_place_lies_where_its_own_probability_says_whatever_the_curves_say() {
    FunnelLimitsChart.Place all = new FunnelLimitsChart.Place("Bali", 3, 3);
    FunnelLimitsChart.Place told =
        new FunnelLimitsChart.Place("Banten", 3, 3, FunnelLimitsChart.Side.WITHIN);
    FunnelLimitsChart.Funnel funnel =
        new FunnelLimitsChart.Funnel(
            List.of(all, told),
            List.of(new FunnelLimitsChart.Limits(3, 0.01, 0.05, 0.9, 0.98)),
            0.5);

    assertThat(funnel.side(all)).isEqualTo(FunnelLimitsChart.Side.OUTSIDE_998);
    assertThat(funnel.side(told)).isEqualTo(FunnelLimitsChart.Side.WITHIN);
  }

  @Test
  void a_place_whose_n_has_no_limits_is_refused() {
    List<FunnelLimitsChart.Place> places = List.of(new FunnelLimitsChart.Place("Bali", 9, 9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunnelLimitsChart.Funnel(places, List.of(), 0.5))
        .withMessageContaining("Bali");
  }
}
