package id.kla.reports.chart;

import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of each chart about peers and the way to the next level. */
final class PeerSamples {

  private PeerSamples() {}

  static HeadroomChart.Row room(
      String label, String score, String max, String smallest, String attainable) {
    return new HeadroomChart.Row(
        label,
        StageSamples.points(score),
        StageSamples.points(max),
        StageSamples.points(smallest),
        StageSamples.points(attainable));
  }

  static HeadroomChart.Headroom headroom(String label, String missing) {
    return new HeadroomChart.Headroom(
        new BigDecimal(missing),
        List.of(
            room("1 Peraturan " + label, "48", "96", "12.6", "6"),
            room("4 Akta kelahiran", "15", "15", null, null),
            room("26 Desa/kelurahan", null, "79", null, "6.6"),
            room("23B Perilaku sosial menyimpang", "0", "4", null, null)));
  }

  static MissingPointsChart.Missing missing(String label) {
    return new MissingPointsChart.Missing(
        List.of(
            new MissingPointsChart.Row(
                "Kabupaten Lahat " + label, "463 VA 2021", new BigDecimal("37"), Standing.PRATAMA),
            new MissingPointsChart.Row(
                "Kabupaten Mesuji", "588,4 final 2024", new BigDecimal("12.6"), Standing.MADYA)));
  }

  static ComparedProfilesChart.Profiles profiles(String label) {
    List<BigDecimal> unknown = new ArrayList<>(StageSamples.all("0", "71.3"));
    unknown.add(null);
    return new ComparedProfilesChart.Profiles(
        List.of("Mesuji " + label, "Lahat", "Ogan Komering Ilir"),
        List.of(
            new KlasterRow(
                "Kelembagaan " + label,
                StageSamples.points("164"),
                StageSamples.all("99.01", "120", "99.01")),
            new KlasterRow("Klaster I", null, StageSamples.all("64.67", "80", "12.5")),
            new KlasterRow("Klaster II", StageSamples.points("156"), unknown)));
  }

  static Map<String, Drawing> filled(String label, ChartText text, House house) {
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    drawings.put("headroom", HeadroomChart.draw(headroom(label, "12.6"), text, house));
    drawings.put("missing", MissingPointsChart.draw(missing(label), text, house));
    drawings.put("profiles", ComparedProfilesChart.draw(profiles(label), text, house));
    return drawings;
  }

  static Map<String, Drawing> empty(ChartText text, House house) {
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    drawings.put(
        "headroom",
        HeadroomChart.draw(new HeadroomChart.Headroom(BigDecimal.ONE, List.of()), text, house));
    drawings.put(
        "missing", MissingPointsChart.draw(new MissingPointsChart.Missing(List.of()), text, house));
    drawings.put(
        "profiles",
        ComparedProfilesChart.draw(
            new ComparedProfilesChart.Profiles(List.of("a", "b"), List.of()), text, house));
    return drawings;
  }
}
