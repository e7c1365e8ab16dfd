package id.kla.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class ChartObjectsTest {

  private final House house = House.load();
  private final ChartText text = Samples.text("");

  private static List<String> labels(XYPlot plot) {
    return ((NamedTicks) plot.getDomainAxis()).marks().stream().map(m -> m.label()).toList();
  }

  private static double value(XYDataset dataset, Standing standing, double x) {
    int series = dataset.indexOf(standing.code());
    for (int item = 0; item < dataset.getItemCount(series); item++) {
      if (dataset.getXValue(series, item) == x) {
        return dataset.getYValue(series, item);
      }
    }
    return Double.NaN;
  }

  private static List<Double> bands(XYPlot plot, Layer layer) {
    Collection<?> markers = plot.getDomainMarkers(layer);
    List<Double> middles = new ArrayList<>();
    for (Object marker : markers) {
      IntervalMarker band = (IntervalMarker) marker;
      middles.add((band.getStartValue() + band.getEndValue()) / 2);
    }
    return middles;
  }

  @Test
  void totalsStandOnZeroAndYearsArePlain() {
    XYPlot plot = AwardTotalsChart.draw(Samples.totals(), text, house).chart().getXYPlot();
    assertThat(plot.getRangeAxis().getLowerBound()).isZero();
    assertThat(labels(plot)).containsExactly("2017", "2018", "2019", "2020");
    assertThat(bands(plot, Layer.BACKGROUND)).containsExactly(2020.0);
  }

  @Test
  void anUnknownSplitIsItsOwnSegmentAndAYearWithoutAwardHasNone() {
    XYDataset dataset =
        AwardTotalsChart.draw(Samples.totals(), text, house).chart().getXYPlot().getDataset();
    assertThat(value(dataset, Standing.UNKNOWN, 2017)).isEqualTo(124);
    assertThat(value(dataset, Standing.UNKNOWN, 2018)).isZero();
    assertThat(value(dataset, Standing.PRATAMA, 2018)).isEqualTo(1113);
    assertThat(value(dataset, Standing.PRATAMA, 2020)).isNaN();
    assertThat(AwardTotalsChart.draw(Samples.totals(), text, house).svg("a"))
        .contains(">1.177</text>", ">?</text>", ">NO_AWARD</text>");
  }

  @Test
  void partsBeyondTheTotalAreRefused() {
    Map<Predikat, Integer> counts = Map.of(Predikat.MADYA, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AwardTotalsChart.AwardYear(2018, true, 2, counts, null))
        .withMessageContaining("2018");
    Map<Standing, Integer> four = Map.of(Standing.MADYA, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StandingSharesChart.Row("Bali", four, 3))
        .withMessageContaining("Bali");
  }

  @Test
  void sharesAreOfExistingDistrictsAndLeaveOutTheUnformed() {
    XYPlot plot =
        StandingSharesChart.draw(Samples.shares("", true), text, house).chart().getXYPlot();
    XYDataset dataset = plot.getDataset();
    assertThat(dataset.getSeriesKey(0).toString()).isEqualTo(Standing.KLA.code());
    assertThat(dataset.indexOf(Standing.NOT_FORMED.code())).isNegative();
    assertThat(value(dataset, Standing.MADYA, 0)).isEqualTo(10);
    assertThat(value(dataset, Standing.MADYA, 1)).isZero();
    assertThat(plot.getRangeAxis().getLowerBound()).isZero();
    assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(100);
  }

  @Test
  void flowsStandInTheOrderOfTheLadder() {
    FlowBands plot =
        (FlowBands) TransitionFlowChart.draw(Samples.flows(""), text, house).chart().getPlot();
    assertThat(plot.order(0))
        .containsExactly(Standing.UTAMA, Standing.PRATAMA, Standing.NONE, Standing.UNKNOWN);
    assertThat(plot.order(1)).containsExactly(Standing.MADYA, Standing.PRATAMA);
    assertThat(plot.getDataset().getAllFlows().size()).isEqualTo(4);
  }

  @Test
  void aFlowRisesOnlyBetweenLevels() {
    assertThat(TransitionFlowChart.Direction.of(Standing.NONE, Standing.PRATAMA))
        .isEqualTo(TransitionFlowChart.Direction.RISE);
    assertThat(TransitionFlowChart.Direction.of(Standing.KLA, Standing.UTAMA))
        .isEqualTo(TransitionFlowChart.Direction.FALL);
    assertThat(TransitionFlowChart.Direction.of(Standing.UNKNOWN, Standing.KLA))
        .isEqualTo(TransitionFlowChart.Direction.NONE);
    assertThat(TransitionFlowChart.Direction.of(Standing.DISPUTED, Standing.DISPUTED))
        .isEqualTo(TransitionFlowChart.Direction.NONE);
  }

  @Test
  void theStripHasATilePerEditionAndNoneInAGapYear() {
    EditionStripChart.Strip strip = Samples.strip("");
    XYPlot plot = EditionStripChart.draw(strip, text, house).chart().getXYPlot();
    assertThat(labels(plot))
        .containsExactlyElementsOf(Samples.EDITIONS.stream().map(String::valueOf).toList());
    int tiles = 0;
    List<Double> gaps = Samples.GAPS.stream().map(strip.columns()::get).toList();
    XYDataset dataset = plot.getDataset();
    for (int series = 0; series < dataset.getSeriesCount(); series++) {
      for (int item = 0; item < dataset.getItemCount(series); item++) {
        tiles++;
        assertThat(gaps).doesNotContain(dataset.getXValue(series, item));
      }
    }
    assertThat(tiles).isEqualTo(2 * Samples.EDITIONS.size());
    assertThat(dataset.getItemCount(dataset.indexOf(Standing.UNKNOWN.code()))).isEqualTo(13);
  }

  @Test
  void theStripGrowsWithItsRows() {
    EditionStripChart.Row row = new EditionStripChart.Row("Kota", Map.of());
    int five = height(Collections.nCopies(5, row));
    int many = height(Collections.nCopies(38, row));
    assertThat(many - five).isBetween(33 * 24, 33 * 26);
  }

  private int height(List<EditionStripChart.Row> rows) {
    return EditionStripChart.draw(
            new EditionStripChart.Strip(Samples.EDITIONS, Samples.GAPS, rows), text, house)
        .height();
  }

  private List<String> lines(TrajectoryStepChart.Trajectory data) {
    XYDataset lines = TrajectoryStepChart.draw(data, text, house).chart().getXYPlot().getDataset();
    List<String> spans = new ArrayList<>();
    for (int series = 0; series < lines.getSeriesCount(); series++) {
      int last = lines.getItemCount(series) - 1;
      spans.add(lines.getXValue(series, 0) + "-" + lines.getXValue(series, last));
    }
    return spans;
  }

  @Test
  void noLineRunsThroughAnUnknownADisputedOrAGapYear() {
    assertThat(lines(Samples.trajectory()))
        .containsExactly("2021.0-2022.0", "2022.0-2023.0", "2023.0-2023.5", "2024.5-2025.0");
  }

  @Test
  void anEditionThatIsMissingBreaksTheLine() {
    assertThat(
            lines(
                new TrajectoryStepChart.Trajectory(
                    2017,
                    2019,
                    List.of(
                        Samples.point(2017, Standing.MADYA), Samples.point(2019, Standing.MADYA)),
                    List.of())))
        .isEmpty();
  }

  @Test
  void theTrajectoryShowsEveryYearAndItsGaps() {
    XYPlot plot = TrajectoryStepChart.draw(Samples.trajectory(), text, house).chart().getXYPlot();
    assertThat(labels(plot)).hasSize(15).startsWith("2011", "2012").endsWith("2024", "2025");
    assertThat(bands(plot, Layer.BACKGROUND)).contains(2014.0, 2016.0, 2020.0, 2024.0, 2011.0);
  }

  @Test
  void aDisputedEditionWithoutClaimsStandsOnTheUnknownRow() {
    TrajectoryStepChart.Trajectory data =
        new TrajectoryStepChart.Trajectory(
            2017, 2018, List.of(Samples.point(2018, Standing.DISPUTED)), List.of());
    assertThat(TrajectoryStepChart.draw(data, text, house).svg("a")).contains(">!</text>");
  }

  @Test
  void yearsThatContradictEachOtherAreRefused() {
    List<TrajectoryStepChart.Point> points = List.of(Samples.point(2014, Standing.MADYA));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrajectoryStepChart.Trajectory(2011, 2025, points, Samples.GAPS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrajectoryStepChart.Trajectory(2015, 2025, points, List.of()));
  }

  @Test
  void aMissingCaptionIsNamed() {
    ChartText bare = new ChartText("Judul", "", "", "", Map.of(), Map.of(), Locale.ROOT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AwardTotalsChart.draw(Samples.totals(), bare, house))
        .withMessageContaining("SPLIT_UNKNOWN");
  }
}
