package id.kla.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class StageChartsTest {

  private final House house = House.load();
  private final ChartText text = Samples.text("");

  private static List<String> values(XYDataset dataset, int series) {
    List<String> values = new ArrayList<>();
    for (int item = 0; item < dataset.getItemCount(series); item++) {
      values.add(dataset.getXValue(series, item) + "=" + dataset.getYValue(series, item));
    }
    return values;
  }

  private static List<String> spans(XYDataset lines) {
    List<String> spans = new ArrayList<>();
    for (int series = 0; series < lines.getSeriesCount(); series++) {
      double from = lines.getXValue(series, 0);
      spans.add(String.format(Locale.ROOT, "%.1f-%.1f", from, lines.getXValue(series, 1)));
    }
    return spans;
  }

  private XYPlot stages(StageScoresChart.Scores data) {
    return StageScoresChart.draw(data, text, house).chart().getXYPlot();
  }

  private static StageScoresChart.Cycle cycle(int year, String instrument, String... scores) {
    List<BigDecimal> points = Arrays.stream(scores).map(StageSamples::points).toList();
    return new StageScoresChart.Cycle(year, instrument, points, List.of());
  }

  private static StageScoresChart.Scores scores(
      List<Integer> gaps, StageScoresChart.Cycle... cycles) {
    return new StageScoresChart.Scores(
        2017, 2024, List.of("EM", "final"), null, List.of(cycles), gaps);
  }

  @Test
  void each_stage_stands_at_its_place_in_the_cycle() {
    XYPlot plot = stages(scores(List.of(), cycle(2022, "24", "973.90", "697.40")));
    assertThat(values(plot.getDataset(0), 0)).containsExactly("2021.9=973.9");
    assertThat(values(plot.getDataset(0), 1)).containsExactly("2022.1=697.4");
    assertThat(
            StageScoresChart.draw(
                    scores(List.of(), cycle(2022, "24", "973.90", "697.40")), text, house)
                .svg("a"))
        .contains(">973,9</text>", ">697,4</text>", ">−276,5</text>");
  }

  @Test
  void no_line_joins_two_instruments() {
    XYPlot plot =
        stages(scores(List.of(), cycle(2022, "a", "900", "700"), cycle(2023, "b", "900", "700")));
    assertThat(plot.getDataset(2).getSeriesCount()).isZero();
  }

  @Test
  void no_line_runs_over_a_missing_cycle() {
    XYPlot plot =
        stages(scores(List.of(), cycle(2021, "a", "900", "700"), cycle(2023, "a", "900", "700")));
    assertThat(plot.getDataset(2).getSeriesCount()).isZero();
  }

  @Test
  void over_a_year_without_evaluation_the_line_is_interrupted() {
    XYPlot plot =
        stages(scores(List.of(2020), cycle(2019, "a", "9", "700"), cycle(2021, "a", "9", "800")));
    assertThat(spans(plot.getDataset(2))).containsExactly("2019.1-2019.5", "2020.5-2021.1");
    Collection<?> bands = plot.getDomainMarkers(Layer.BACKGROUND);
    assertThat(bands).hasSize(1);
  }

  @Test
  void an_unknown_last_stage_breaks_the_line_and_is_a_question_mark() {
    StageScoresChart.Cycle open =
        new StageScoresChart.Cycle(
            2023, "a", Arrays.asList(StageSamples.points("800"), null), List.of());
    StageScoresChart.Scores data = scores(List.of(), cycle(2022, "a", "900", "700"), open);
    assertThat(stages(data).getDataset(2).getSeriesCount()).isZero();
    assertThat(stages(data).getDataset(1).getSeriesCount()).isEqualTo(1);
    assertThat(StageScoresChart.draw(data, text, house).svg("a")).contains(">?</text>");
  }

  @Test
  void bands_stand_only_in_cycles_that_have_them_and_the_threshold_is_a_line() {
    XYPlot plot = stages(StageSamples.scores(""));
    Collection<?> boxes = ((AbstractXYItemRenderer) plot.getRenderer()).getAnnotations();
    assertThat(boxes).hasSize(20).allMatch(XYBoxAnnotation.class::isInstance);
    List<Double> lines = new ArrayList<>();
    for (Object marker : plot.getRangeMarkers(Layer.BACKGROUND)) {
      lines.add(((ValueMarker) marker).getValue());
    }
    assertThat(lines).containsExactly(500.0);
  }

  @Test
  void scores_that_fit_no_stage_or_year_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores(List.of(), cycle(2022, "a", "900")))
        .withMessageContaining("2022");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores(List.of(2022), cycle(2022, "a", "900", "700")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores(List.of(), cycle(2025, "a", "900", "700")));
  }

  @Test
  void a_klaster_without_maximum_has_points_and_no_bar() {
    Drawing drawing = KlasterProfileChart.draw(StageSamples.profile(""), text, house);
    XYDataset dataset = drawing.chart().getXYPlot().getDataset();
    assertThat(values(dataset, 1)).contains("5.0=0.0").noneMatch(v -> v.startsWith("3.0="));
    assertThat(values(dataset, 0)).hasSize(6);
    assertThat(values(dataset, 1)).hasSize(5);
    assertThat(drawing.svg("a"))
        .contains(">MAXIMUM_UNKNOWN</text>", ">150</text>", ">99,01</text>");
    assertThat(drawing.chart().getXYPlot().getRangeAxis().getLowerBound()).isZero();
    assertThat(drawing.alt()).contains("Klaster III: EM 150, Final 114, MAXIMUM ?");
  }

  @Test
  void the_row_with_most_points_at_stake_is_on_top_and_unknown_ones_are_last() {
    CompletenessChart.Completeness data = StageSamples.completeness("");
    assertThat(data.rows()).hasSize(32);
    assertThat(data.rows().get(0).label()).isEqualTo("Dinas Sosial");
    assertThat(data.rows().subList(30, 32))
        .extracting(CompletenessChart.Row::label)
        .containsExactly("Dinas Pendidikan dan Kebudayaan", "BAPPEDA");
  }

  @Test
  void blanks_are_counted_and_an_unknown_number_of_questions_is_open() {
    Drawing drawing = CompletenessChart.draw(StageSamples.completeness(""), text, house);
    XYDataset dataset = drawing.chart().getXYPlot().getDataset();
    assertThat(values(dataset, 0)).startsWith("0.0=0.0", "1.0=80.0");
    assertThat(values(dataset, 1)).startsWith("0.0=67.0", "1.0=31.0").endsWith("31.0=0.0");
    assertThat(drawing.svg("a"))
        .contains(">12 / ?</text>", ">0 / 67</text>", ">72,1%</text>", ">120,25</text>");
    assertThat(drawing.height()).isBetween(850, 1050);
  }

  @Test
  void an_unknown_step_is_no_bar_and_nothing_is_a_share_of_it() {
    Drawing drawing = FunnelChart.draw(StageSamples.funnel(""), text, house);
    XYPlot plot = drawing.chart().getXYPlot();
    assertThat(values(plot.getDataset(), 0))
        .containsExactly(
            "1.0=514.0",
            "2.0=459.0",
            "5.0=360.0",
            "7.0=514.0",
            "8.0=464.0",
            "9.0=440.0",
            "10.0=0.0",
            "11.0=355.0");
    assertThat(plot.getRangeAxis().getLowerBound()).isZero();
    String svg = drawing.svg("a");
    assertThat(svg).contains(">Tidak diketahui</text>", ">70,0%</text>", ">90,3%</text>");
    assertThat(svg).doesNotContain(">78,4%</text>");
    assertThat(drawing.alt()).contains("2023: Ada 514, Ikut 459, EM di atas 500 Tidak diketahui");
  }

  @Test
  void a_step_that_exceeds_the_one_before_has_no_share_of_it() {
    FunnelChart.Cycle cycle = new FunnelChart.Cycle("2024", List.of(514, 40, 117));
    FunnelChart.Funnel funnel =
        new FunnelChart.Funnel(List.of("Ada", "Ikut", "Predikat"), List.of(cycle));
    String svg = FunnelChart.draw(funnel, text, house).svg("a");
    assertThat(svg).contains(">22,8%</text>").doesNotContain(">292,5%</text>");
  }

  @Test
  void a_cycle_needs_one_count_per_step() {
    List<FunnelChart.Cycle> one = List.of(new FunnelChart.Cycle("2025", List.of(514)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunnelChart.Funnel(List.of("Ada", "Ikut"), one))
        .withMessageContaining("2025");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunnelChart.Cycle("2025", List.of(-1)));
  }

  @Test
  void losses_show_median_and_n_and_a_step_of_nobody_has_no_box() {
    Drawing drawing = StageLossChart.draw(StageSamples.losses(""), text, house);
    XYPlot plot = drawing.chart().getXYPlot();
    assertThat(values(plot.getDataset(), 0)).containsExactly("1.0=88.0", "2.0=25.5", "5.0=181.0");
    assertThat(plot.getRangeAxis().getLowerBound()).isEqualTo(-100);
    assertThat(drawing.svg("a")).contains(">25,5</text>", ">464</text>", ">–</text>");
    assertThat(drawing.alt()).contains("VL–final MEDIAN – (ROW_TOTAL = 0)");
  }

  @Test
  void quartiles_ascend_and_losses_are_of_n_districts() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new StageLossChart.Five(
                    StageSamples.points("1"),
                    StageSamples.points("0"),
                    StageSamples.points("2"),
                    StageSamples.points("3"),
                    StageSamples.points("4")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StageLossChart.Step("EM–VA", 2, null, List.of()));
  }
}
