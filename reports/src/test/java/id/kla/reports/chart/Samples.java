package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One of each chart, filled, empty, or with any label. */
final class Samples {

  static final List<Integer> EDITIONS =
      List.of(2011, 2012, 2013, 2015, 2017, 2018, 2019, 2021, 2022, 2023, 2025);
  static final List<Integer> GAPS = List.of(2014, 2016, 2020, 2024);

  private Samples() {}

  static ChartText text(String label) {
    Map<Standing, String> standings = new EnumMap<>(Standing.class);
    standings.put(Standing.NONE, "Tanpa predikat " + label);
    standings.put(Standing.UNKNOWN, "Tidak diketahui");
    standings.put(Standing.DISPUTED, "Sumber bertentangan");
    standings.put(Standing.LEVEL_UNKNOWN, "Tingkat tak diketahui");
    standings.put(Standing.NOT_FORMED, "Belum terbentuk");
    Map<Caption, String> captions = new EnumMap<>(Caption.class);
    for (Caption caption : Caption.values()) {
      captions.put(caption, caption.name() + label);
    }
    return new ChartText(
        "Judul " + label,
        "Jumlah, n = 514 " + label,
        "Sumber: " + label,
        "Uraian " + label,
        standings,
        captions,
        Locale.forLanguageTag("id-ID"));
  }

  static AwardTotalsChart.Totals totals() {
    return new AwardTotalsChart.Totals(
        List.of(
            new AwardTotalsChart.AwardYear(2017, true, 126, Map.of(Predikat.UTAMA, 2), 70),
            new AwardTotalsChart.AwardYear(
                2018,
                true,
                1177,
                Map.of(
                    Predikat.UTAMA, 2,
                    Predikat.NINDYA, 11,
                    Predikat.MADYA, 51,
                    Predikat.PRATAMA, 1113),
                null),
            new AwardTotalsChart.AwardYear(2019, true, null, Map.of(), null),
            new AwardTotalsChart.AwardYear(2020, false, null, Map.of(), null)));
  }

  static StandingSharesChart.Shares shares(String label, boolean percent) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      counts.put(standing, 2);
    }
    return new StandingSharesChart.Shares(
        List.of(
            new StandingSharesChart.Row("Lampung " + label, counts, 20),
            new StandingSharesChart.Row("Papua", Map.of(), 0)),
        percent);
  }

  static TransitionFlowChart.Flows flows(String label) {
    return new TransitionFlowChart.Flows(
        "2023 " + label,
        "2025",
        List.of(
            new TransitionFlowChart.Flow(Standing.NONE, Standing.PRATAMA, 3),
            new TransitionFlowChart.Flow(Standing.PRATAMA, Standing.PRATAMA, 30),
            new TransitionFlowChart.Flow(Standing.UTAMA, Standing.MADYA, 2),
            new TransitionFlowChart.Flow(Standing.UNKNOWN, Standing.MADYA, 4),
            new TransitionFlowChart.Flow(Standing.UNKNOWN, Standing.KLA, 0)));
  }

  static EditionStripChart.Strip strip(String label) {
    Map<Integer, Standing> standings = new TreeMap<>();
    Iterator<Integer> years = EDITIONS.iterator();
    for (Standing standing : Standing.values()) {
      standings.put(years.next(), standing);
    }
    List<EditionStripChart.Row> rows = new ArrayList<>();
    rows.add(new EditionStripChart.Row("Kota Metro " + label, standings));
    rows.add(new EditionStripChart.Row("Mesuji", Map.of()));
    return new EditionStripChart.Strip(EDITIONS, GAPS, rows);
  }

  static TrajectoryStepChart.Point point(int year, Standing standing, Predikat... claimed) {
    return new TrajectoryStepChart.Point(year, standing, List.of(claimed));
  }

  static TrajectoryStepChart.Trajectory trajectory() {
    return new TrajectoryStepChart.Trajectory(
        2011,
        2025,
        List.of(
            point(2011, Standing.NOT_FORMED),
            point(2012, Standing.NONE),
            point(2013, Standing.UNKNOWN),
            point(2015, Standing.PRATAMA),
            point(2017, Standing.LEVEL_UNKNOWN),
            point(2018, Standing.MADYA),
            point(2019, Standing.DISPUTED, Predikat.NINDYA, Predikat.PRATAMA),
            point(2021, Standing.MADYA),
            point(2022, Standing.NINDYA),
            point(2023, Standing.UTAMA),
            point(2025, Standing.KLA)),
        GAPS);
  }

  static Map<String, Drawing> filled(String label, House house) {
    return filled(label, text(label), house);
  }

  static Map<String, Drawing> filled(String label, ChartText text, House house) {
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    drawings.put("totals", AwardTotalsChart.draw(totals(), text, house));
    drawings.put("shares", StandingSharesChart.draw(shares(label, true), text, house));
    drawings.put("counts", StandingSharesChart.draw(shares(label, false), text, house));
    drawings.put("flow", TransitionFlowChart.draw(flows(label), text, house));
    drawings.put("strip", EditionStripChart.draw(strip(label), text, house));
    drawings.put("trajectory", TrajectoryStepChart.draw(trajectory(), text, house));
    drawings.putAll(StageSamples.filled(label, text, house));
    drawings.putAll(TrendSamples.filled(label, text, house));
    drawings.putAll(PeerSamples.filled(label, text, house));
    return drawings;
  }

  static Map<String, Drawing> empty(House house) {
    ChartText text = text("");
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    drawings.put(
        "totals", AwardTotalsChart.draw(new AwardTotalsChart.Totals(List.of()), text, house));
    drawings.put(
        "shares",
        StandingSharesChart.draw(new StandingSharesChart.Shares(List.of(), true), text, house));
    drawings.put(
        "flow",
        TransitionFlowChart.draw(
            new TransitionFlowChart.Flows("2023", "2025", List.of()), text, house));
    drawings.put(
        "strip",
        EditionStripChart.draw(
            new EditionStripChart.Strip(List.of(), List.of(), List.of()), text, house));
    drawings.put(
        "trajectory",
        TrajectoryStepChart.draw(
            new TrajectoryStepChart.Trajectory(2011, 2025, List.of(), GAPS), text, house));
    drawings.putAll(StageSamples.empty(text, house));
    drawings.putAll(TrendSamples.empty(text, house));
    drawings.putAll(PeerSamples.empty(text, house));
    return drawings;
  }
}
