package id.kla.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatedMarkTest {

  private static final String MARK = Caption.SIMULATED.name();

  private final House house = House.load();
  private final Map<String, Drawing> real = Samples.filled("", house);
  private final Map<String, Drawing> simulated =
      Samples.filled("", Samples.text("").ofSimulatedData(), house);

  @Test
  void the_mark_stands_in_the_picture_and_before_source_and_description() {
    simulated.forEach(
        (name, drawing) -> {
          String svg = drawing.svg("a");
          assertThat(svg).as(name).contains(">" + MARK + "</text>");
          assertThat(svg).as(name).containsPattern(">" + MARK + "\\. [^<]*Sumber:</text>");
          assertThat(svg).as(name).contains(">" + MARK + ". Uraian");
          assertThat(drawing.alt()).as(name).startsWith(MARK + ". Uraian");
        });
  }

  @Test
  void a_chart_of_real_data_has_no_mark() {
    real.forEach((name, drawing) -> assertThat(drawing.svg("a")).as(name).doesNotContain(MARK));
  }

  @Test
  void the_mark_takes_nothing_from_the_plot() {
    simulated.forEach(
        (name, drawing) ->
            assertThat(drawing.height() - real.get(name).height()).as(name).isBetween(27, 29));
  }

  @Test
  void a_chart_without_source_still_names_the_mark() {
    ChartText bare =
        new ChartText(
            "Judul",
            "",
            "",
            "",
            Samples.text("").standings(),
            Samples.text("").captions(),
            Samples.text("").numbers());
    Drawing drawing = AwardTotalsChart.draw(Samples.totals(), bare.ofSimulatedData(), house);
    assertThat(drawing.svg("a").split(">" + MARK + "</text>", -1)).hasSize(3);
    assertThat(drawing.alt()).isEqualTo(MARK);
  }
}
