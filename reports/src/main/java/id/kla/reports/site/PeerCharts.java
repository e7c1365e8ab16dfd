package id.kla.reports.site;

import id.kla.reports.chart.ChartText;
import id.kla.reports.chart.Drawing;
import id.kla.reports.chart.EditionStripChart;
import id.kla.reports.chart.HeadroomChart;
import id.kla.reports.chart.House;
import id.kla.reports.chart.MissingPointsChart;
import id.kla.reports.site.PeerStories.CoachingLine;
import id.kla.reports.site.PeerStories.GapLine;
import id.kla.reports.site.PeerStories.ItemLine;
import id.kla.reports.site.PeerStories.PeerLine;
import id.kla.reports.site.PeerStories.SetLine;
import id.kla.reports.site.PeerStories.TrajectoryLine;
import id.kla.reports.site.Stories.Shared;
import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The charts about peers and the way to the next level: what the stories say in, drawings out. */
final class PeerCharts {
  private final Shared shared;
  private final Words words;
  private final Words peers;
  private final House house;

  PeerCharts(Shared shared, Words words, Words peers, House house) {
    this.shared = shared;
    this.words = words;
    this.peers = peers;
    this.house = house;
  }

  /** The drawings of a district by name; those without data are left out. */
  Map<String, Drawing> district(String name, PeerView view) {
    Map<String, Drawing> drawings = new HashMap<>();
    if (!view.story().peers().isEmpty()) {
      drawings.put("peers", trajectories(name, view));
    }
    List<ItemLine> items = view.items("indicator");
    if (!view.story().gaps().isEmpty() && !items.isEmpty()) {
      drawings.put("headroom", headroom(name, view, items));
    }
    return drawings;
  }

  /** Own editions on top, then those of the peers, each with the edition that it rose at. */
  private Drawing trajectories(String name, PeerView view) {
    Map<String, Integer> rises = new HashMap<>();
    for (PeerLine peer : view.story().peers()) {
      rises.putIfAbsent(peer.code(), peer.toYear());
    }
    List<EditionStripChart.Row> rows =
        view.story().trajectories().stream()
            .map(
                line ->
                    new EditionStripChart.Row(
                        shared.nameOf(line.code()), line.standings(), rises.get(line.code())))
            .toList();
    boolean simulated =
        view.story().trajectories().stream().anyMatch(TrajectoryLine::simulated)
            || view.story().peers().stream().anyMatch(PeerLine::simulated);
    return EditionStripChart.draw(
        new EditionStripChart.Strip(shared.editions(), shared.gaps(), rows),
        text(
            "trajectories",
            Map.of("name", name, "peers", rises.size(), "year", shared.latest()),
            simulated),
        house);
  }

  /** The room of each indicator, with the sets for the next level. */
  private Drawing headroom(String name, PeerView view, List<ItemLine> items) {
    GapLine gap = view.story().gaps().get(0);
    Map<String, BigDecimal> smallest = gains(view.set(gap, "smallest"));
    Map<String, BigDecimal> attainable = gains(view.set(gap, "attainable"));
    List<HeadroomChart.Row> rows =
        items.stream()
            .map(
                item ->
                    new HeadroomChart.Row(
                        view.numbered(gap, item.item()),
                        item.blank().signum() > 0 ? null : item.max().subtract(item.headroom()),
                        item.max(),
                        smallest.get(item.item()),
                        attainable.get(item.item())))
            .toList();
    Map<String, ?> values =
        Map.of(
            "name", name,
            "target", peers.t("level." + gap.target()),
            "stage", gap.stage(),
            "cycle", gap.cycle(),
            "instrument", gap.instrument());
    return HeadroomChart.draw(
        new HeadroomChart.Headroom(gap.toPrinted(), rows),
        text("headroom", values, gap.simulated() || items.stream().anyMatch(ItemLine::simulated)),
        house);
  }

  private static Map<String, BigDecimal> gains(List<SetLine> set) {
    Map<String, BigDecimal> gains = new HashMap<>();
    set.forEach(line -> gains.put(line.indicator(), line.gain()));
    return gains;
  }

  /** The drawings of a province by name; none without districts to be coached. */
  Map<String, Drawing> province(String name, List<CoachingLine> coaching) {
    if (coaching.isEmpty()) {
      return Map.of();
    }
    List<MissingPointsChart.Row> rows =
        coaching.stream()
            .map(
                line ->
                    new MissingPointsChart.Row(
                        shared.nameOf(line.code()),
                        words.points(line.gap().score())
                            + " "
                            + line.gap().stage()
                            + " "
                            + line.gap().cycle(),
                        line.gap().toPrinted(),
                        Standing.ofCode(line.gap().target())))
            .toList();
    return Map.of(
        "coaching",
        MissingPointsChart.draw(
            new MissingPointsChart.Missing(rows),
            text(
                "coaching",
                Map.of("name", name, "districts", rows.size()),
                coaching.stream().anyMatch(line -> line.gap().simulated())),
            house));
  }

  private ChartText text(String chart, Map<String, ?> values, boolean simulated) {
    ChartText text =
        words.chart(
            peers.t("chart." + chart + ".title", values),
            peers.t("chart." + chart + ".subtitle", values),
            peers.t("chart." + chart + ".source", values),
            peers.t("chart." + chart + ".alt", values));
    return simulated ? text.ofSimulatedData() : text;
  }
}
