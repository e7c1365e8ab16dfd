package id.kla.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class PeerChartsTest {

  private final House house = House.load();
  private final ChartText text = Samples.text("");

  private static List<String> values(XYDataset dataset, int series) {
    List<String> values = new ArrayList<>();
    for (int item = 0; item < dataset.getItemCount(series); item++) {
      values.add(dataset.getXValue(series, item) + "=" + dataset.getYValue(series, item));
    }
    return values;
  }

  @Test
  void score_and_room_lie_on_both_sides_of_zero_and_most_room_is_on_top() {
    Drawing drawing = HeadroomChart.draw(PeerSamples.headroom("", "12.6"), text, house);
    XYPlot plot = drawing.chart().getXYPlot();
    assertThat(values(plot.getDataset(), 0)).containsExactly("1.0=-48.0", "2.0=-0.0", "3.0=-15.0");
    assertThat(values(plot.getDataset(), 1))
        .containsExactly("0.0=79.0", "1.0=48.0", "2.0=4.0", "3.0=0.0");
    assertThat(drawing.svg("a"))
        .contains(">48 / 96</text>", ">? / 79</text>", ">MISSING 12,6</text>", ">BLANK</text>")
        .doesNotContain(">−40</text>");
    assertThat(drawing.alt())
        .contains(
            "1 Peraturan 48 / 96, HEADROOM 48, SMALLEST_SET +12,6, ATTAINABLE_SET +6",
            "26 Desa/kelurahan ? / 79, HEADROOM 79, ATTAINABLE_SET +6,6");
  }

  @Test
  void a_line_that_is_too_far_is_told_in_the_legend() {
    Drawing near = HeadroomChart.draw(PeerSamples.headroom("", "137"), text, house);
    Drawing far = HeadroomChart.draw(PeerSamples.headroom("", "400"), text, house);
    assertThat(near.svg("a")).contains(">MISSING 137</text>");
    assertThat(far.svg("a")).contains(">MISSING 400 (OFF_CHART)</text>");
    assertThat(far.chart().getXYPlot().getRangeAxis().getUpperBound()).isLessThan(200);
  }

  @Test
  void without_sets_their_colours_are_not_in_the_legend() {
    Drawing drawing =
        HeadroomChart.draw(
            new HeadroomChart.Headroom(
                BigDecimal.TEN, List.of(PeerSamples.room("1", "3", "4", null, null))),
            text,
            house);
    assertThat(drawing.svg("a")).doesNotContain("SMALLEST_SET", "ATTAINABLE_SET", "BLANK");
  }

  @Test
  void no_set_takes_more_than_there_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeerSamples.room("1 Peraturan", "90", "96", "6.1", null))
        .withMessageContaining("1 Peraturan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeerSamples.room("1 Peraturan", "0", "0", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HeadroomChart.Headroom(BigDecimal.ZERO, List.of()));
  }

  @Test
  void the_district_that_lacks_least_is_on_top_and_bars_begin_at_zero() {
    Drawing drawing = MissingPointsChart.draw(PeerSamples.missing(""), text, house);
    XYPlot plot = drawing.chart().getXYPlot();
    assertThat(values(plot.getDataset(), 0)).containsExactly("0.0=12.6", "1.0=37.0");
    assertThat(plot.getRangeAxis().getLowerBound()).isZero();
    assertThat(drawing.alt())
        .contains("Kabupaten Mesuji 12,6 → Madya; Kabupaten Lahat 37 → Pratama");
    assertThat(drawing.svg("a")).contains(">→ Pratama</text>", ">588,4 final 2024</text>");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MissingPointsChart.Row("Lahat", "", BigDecimal.ZERO, Standing.PRATAMA));
  }

  @Test
  void an_unknown_score_or_maximum_has_no_mark() {
    Drawing drawing = ComparedProfilesChart.draw(PeerSamples.profiles(""), text, house);
    XYDataset dataset = drawing.chart().getXYPlot().getDataset();
    assertThat(values(dataset, 0)).hasSize(2).endsWith("2.0=0.0");
    assertThat(values(dataset, 2)).hasSize(1);
    assertThat(drawing.svg("a")).contains(">MAXIMUM_UNKNOWN</text>", ">Lahat</text>");
    assertThat(drawing.alt()).contains("Klaster II: Mesuji 0, Lahat 71,3, Ogan Komering Ilir ?");
    List<BigDecimal> one = List.of(BigDecimal.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ComparedProfilesChart.Profiles(
                    List.of("a", "b"), List.of(new KlasterRow("Klaster I", BigDecimal.ONE, one))));
  }

  @Test
  void the_edition_of_a_rise_is_framed_and_nothing_else_is() {
    List<Integer> editions = List.of(2021, 2022);
    Map<Integer, Standing> standings = Map.of(2021, Standing.PRATAMA, 2022, Standing.MADYA);
    String framed = strip(editions, new EditionStripChart.Row("Mesuji", standings, 2022));
    String plain = strip(editions, new EditionStripChart.Row("Mesuji", standings));
    String elsewhere = strip(editions, new EditionStripChart.Row("Mesuji", standings, 2011));
    String frame = Tone.FALL.css();
    // One tile, and its sample in the legend.
    assertThat(framed.split(frame, -1)).hasSize(3);
    assertThat(framed).contains(">ROSE_TO</text>");
    assertThat(plain).doesNotContain(frame, "ROSE_TO");
    assertThat(elsewhere.split(frame, -1)).hasSize(2);
  }

  private String strip(List<Integer> editions, EditionStripChart.Row row) {
    return EditionStripChart.draw(
            new EditionStripChart.Strip(editions, List.of(), List.of(row)), text, house)
        .svg("a");
  }
}
