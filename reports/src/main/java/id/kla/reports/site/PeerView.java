package id.kla.reports.site;

import id.kla.reports.site.PeerStories.DistrictPeers;
import id.kla.reports.site.PeerStories.GapLine;
import id.kla.reports.site.PeerStories.ItemLine;
import id.kla.reports.site.PeerStories.OtherLine;
import id.kla.reports.site.PeerStories.PeerLine;
import id.kla.reports.site.PeerStories.RecipeLine;
import id.kla.reports.site.PeerStories.SetLine;
import id.kla.reports.site.PeerStories.TrajectoryLine;
import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page of a district says of peers and of the way to the next level. */
public final class PeerView {
  private static final int MOST_OFFICES = 5;

  private final DistrictPeers story;
  private final Words words;

  PeerView(DistrictPeers story, Words words) {
    this.story = story;
    this.words = words;
  }

  /** What the tables say. */
  public DistrictPeers story() {
    return story;
  }

  /** The words of these sections. */
  public Words words() {
    return words;
  }

  /** A level of a table. */
  public Standing standing(String level) {
    return Standing.ofCode(level);
  }

  /** A level in words. */
  public String level(String level) {
    return words.t("level." + level);
  }

  /** The travel hint. */
  public String where(PeerLine peer) {
    String key = peer.sameProvince() ? "province" : peer.sameIslands() ? "islands" : "elsewhere";
    return words.t("where." + key, Map.of("km", String.valueOf(peer.kilometres())));
  }

  /** The peers with scores of both ends, in the order of the list. */
  public List<PeerLine> withRecipe() {
    return story.peers().stream().filter(peer -> !recipe(peer.code()).isEmpty()).toList();
  }

  /** What a peer gained by klaster. */
  public List<RecipeLine> recipe(String peer) {
    return story.recipes().stream().filter(line -> line.peer().equals(peer)).toList();
  }

  /** The name of a klaster by its number. */
  public String klaster(String number) {
    return Klaster.ofNumber(Integer.parseInt(number)).map(words::klaster).orElse(number);
  }

  /** The name of an indicator of the instrument of the gap. */
  public String indicator(GapLine gap, String key) {
    return known(gap, key).map(Indicator::name).orElse(key);
  }

  /** Its number and name. */
  String numbered(GapLine gap, String key) {
    return known(gap, key).map(one -> one.number() + " " + one.name()).orElse(key);
  }

  private static Optional<Indicator> known(GapLine gap, String key) {
    return Optional.ofNullable(gap.instrument())
        .flatMap(Instruments.standard()::version)
        .flatMap(instrument -> instrument.byKey(key));
  }

  /** A set that closes a gap, in order; empty where there is none. */
  public List<SetLine> set(GapLine gap, String kind) {
    return story.sets().stream()
        .filter(line -> line.steps() == gap.steps() && line.kind().equals(kind))
        .toList();
  }

  /** Room by klaster, or the offices with most of it, largest first. */
  public List<ItemLine> items(String grouping) {
    Comparator<ItemLine> largest =
        Comparator.comparing(ItemLine::headroom).reversed().thenComparing(ItemLine::item);
    List<ItemLine> items =
        story.items().stream()
            .filter(line -> line.grouping().equals(grouping))
            .sorted(largest)
            .toList();
    return grouping.equals("opd") ? items.subList(0, Math.min(MOST_OFFICES, items.size())) : items;
  }

  /** Which parts of the page are simulated, in words. */
  List<String> simulatedParts() {
    List<String> parts = new ArrayList<>();
    if (Stream.concat(
            Stream.concat(
                story.peers().stream().map(PeerLine::simulated),
                story.trajectories().stream().map(TrajectoryLine::simulated)),
            Stream.concat(
                story.recipes().stream().map(RecipeLine::simulated),
                Stream.concat(story.similar().stream(), story.learners().stream())
                    .map(OtherLine::simulated)))
        .anyMatch(simulated -> simulated)) {
      parts.add(words.t("sim.peers"));
    }
    if (story.gaps().stream().anyMatch(GapLine::simulated)) {
      parts.add(words.t("sim.gap"));
    }
    return parts;
  }
}
