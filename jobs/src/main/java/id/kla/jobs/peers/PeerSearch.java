package id.kla.jobs.peers;

import id.kla.jobs.store.TableRows;
import id.kla.jobs.trends.Levels;
import id.kla.schemas.table.PeerTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the peers of every district and edition: those that once stood at its level, then rose.
 * Only districts of one level and one type meet, so that the work grows with targets times
 * candidates of a group and never with all pairs.
 */
final class PeerSearch {
  private final List<Integer> years;
  private final List<World> worlds;
  private final RiseScores scores;
  private final Map<Boolean, Balance> balances =
      Map.of(false, new Balance(false), true, new Balance(true));
  private final TableRows peers = new TableRows(PeerTables.PEERS);
  private final TableRows searches = new TableRows(PeerTables.PEER_SEARCHES);
  private final TableRows weights = new TableRows(PeerTables.PEER_WEIGHTS);
  private final List<Proposal> proposals = new ArrayList<>();

  private PeerSearch(List<Integer> years, List<Unit> units, RiseScores scores) {
    this.years = years;
    this.worlds = World.of(units);
    this.scores = scores;
  }

  /** Whether scores before and after a rise are known; with simulated ones or without. */
  interface RiseScores {
    boolean known(String district, int fromYear, int toYear, boolean simulated);
  }

  /**
   * A peer that is proposed at the latest edition.
   *
   * @param fromYear edition before it rose
   * @param toYear edition after it rose
   * @param simulated whether simulated scores may be shown to the district
   */
  record Proposal(String district, String peer, int fromYear, int toYear, boolean simulated) {}

  /**
   * What was found.
   *
   * @param tables peers, peer_searches, peer_weights and peer_balance, in this order
   * @param latest the peers at the latest edition, by district and rank
   */
  record Outcome(List<TableRows> tables, List<Proposal> latest) {}

  /** A group of districts that are compared. */
  private record Group(int level, String type) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::level).thenComparing(Group::type);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Searches.
   *
   * @param years the editions, rising
   * @param units all districts, by code
   * @param wanted the editions to search for, places in {@code years}
   */
  static Outcome of(List<Integer> years, List<Unit> units, IntStream wanted, RiseScores scores) {
    PeerSearch search = new PeerSearch(years, units, scores);
    wanted.forEach(edition -> search.worlds.forEach(world -> search.edition(edition, world)));
    TableRows balance = new TableRows(PeerTables.PEER_BALANCE);
    search.balances.get(false).addTo(balance);
    search.balances.get(true).addTo(balance);
    search.proposals.sort(Comparator.comparing(Proposal::district));
    return new Outcome(
        List.of(search.peers, search.searches, search.weights, balance), search.proposals);
  }

  private void edition(int edition, World world) {
    Map<Group, List<Unit>> targets = new TreeMap<>();
    Map<Group, List<Rise>> candidates = new TreeMap<>();
    boolean latest = edition == years.size() - 1;
    for (Unit unit : world.units()) {
      int known = unit.lastKnown(edition);
      boolean seeks = world.seeks(unit);
      if (known < 0) {
        if (latest && seeks) {
          searches.add(unit.code(), years.get(edition), null, null, 0, "level_unknown", false);
        }
      } else if (seeks && (known == edition || latest)) {
        targets
            .computeIfAbsent(
                new Group(unit.levels().get(known), unit.type()), key -> new ArrayList<>())
            .add(unit);
      }
      for (Rise rise : Rise.of(unit, edition)) {
        candidates
            .computeIfAbsent(new Group(rise.level(), unit.type()), key -> new ArrayList<>())
            .add(rise);
      }
    }
    targets.forEach(
        (group, own) ->
            group(edition, world, group, own, candidates.getOrDefault(group, List.of())));
  }

  private void group(int edition, World world, Group group, List<Unit> targets, List<Rise> rises) {
    List<Profile> profiles = new ArrayList<>();
    rises.forEach(rise -> profiles.add(rise.unit().profiles().get(rise.from())));
    targets.forEach(unit -> profiles.add(unit.profile(unit.lastKnown(edition), edition)));
    ProfileVariables variables = new ProfileVariables(profiles, false);
    Double[][] rows = new Double[profiles.size()][];
    for (int i = 0; i < rows.length; i++) {
      Unit unit = i < rises.size() ? rises.get(i).unit() : targets.get(i - rises.size());
      int known = i < rises.size() ? rises.get(i).from() : unit.lastKnown(edition);
      rows[i] = variables.row(unit, known, profiles.get(i));
    }
    List<String> codes =
        Stream.concat(rises.stream().map(Rise::unit), targets.stream()).map(Unit::code).toList();
    Nearest nearest = new Nearest(variables, rows, codes);
    if (!rises.isEmpty()) {
      addWeights(
          weights,
          world.list("peers"),
          years.get(edition),
          Levels.label(group.level()),
          group.type(),
          variables,
          nearest,
          rows.length);
    }
    int districts = (int) rises.stream().map(rise -> rise.unit().code()).distinct().count();
    boolean[] isCandidate = new boolean[targets.size()];
    for (int i = 0, r = 0; i < targets.size() && r < rises.size(); ) {
      int order = targets.get(i).code().compareTo(rises.get(r).unit().code());
      isCandidate[i] |= order == 0;
      i += order < 0 ? 1 : 0;
      r += order < 0 ? 0 : 1;
    }
    // Side by side, but in their order.
    List<List<Nearest.Found>> nearestOf =
        IntStream.range(0, targets.size())
            .parallel()
            .mapToObj(i -> nearest.to(rises.size() + i, rises.size()))
            .toList();
    for (int i = 0; i < targets.size(); i++) {
      Unit target = targets.get(i);
      List<Nearest.Found> found = nearestOf.get(i);
      int others = districts - (isCandidate[i] ? 1 : 0);
      addTarget(
          edition, world, target, group, rises, found, others, nearest, rises.size() + i, profiles);
      if (others > 1 && !found.isEmpty()) {
        balances
            .get(world.simulated())
            .add(edition, target, rises, found.get(0), variables, rows, rises.size() + i);
      }
    }
  }

  private void addTarget(
      int edition,
      World world,
      Unit target,
      Group group,
      List<Rise> rises,
      List<Nearest.Found> found,
      int candidates,
      Nearest nearest,
      int row,
      List<Profile> profiles) {
    int known = target.lastKnown(edition);
    searches.add(
        target.code(),
        years.get(edition),
        years.get(known),
        Levels.label(group.level()),
        candidates,
        group.level() == Levels.COUNT - 1
            ? "highest_level"
            : !found.isEmpty() ? "found" : candidates > 0 ? "not_comparable" : "no_candidates",
        target.simulated().get(known));
    for (int rank = 1; rank <= found.size(); rank++) {
      Nearest.Found one = found.get(rank - 1);
      Rise rise = rises.get(one.row());
      Unit peer = rise.unit();
      if (edition == years.size() - 1) {
        proposals.add(
            new Proposal(
                target.code(),
                peer.code(),
                years.get(rise.from()),
                years.get(rise.to()),
                world.simulated()));
      }
      peers.add(
          target.code(),
          years.get(edition),
          rank,
          years.get(known),
          Levels.label(group.level()),
          peer.code(),
          years.get(rise.from()),
          years.get(rise.to()),
          rise.to() - rise.from() - 1,
          Levels.label(rise.reached()),
          rise.reached() - rise.level(),
          rise.keptEditions() >= Rise.KEPT ? "two_editions" : "to_now",
          rise.keptEditions(),
          years.get(rise.keptUntil()),
          Math.max(0, 1 - one.distance()),
          nearest.information(row, one.row()),
          scores.known(peer.code(), years.get(rise.from()), years.get(rise.to()), world.simulated())
              ? "scores"
              : "predikat_only",
          Levels.label(peer.levels().get(rise.latest())),
          years.get(rise.latest()),
          rise.fell(),
          rise.fell() ? Levels.label(peer.levels().get(rise.fellFrom())) : null,
          rise.fell() ? years.get(rise.fellFrom()) : null,
          rise.fell() ? Levels.label(peer.levels().get(rise.fellTo())) : null,
          rise.fell() ? years.get(rise.fellTo()) : null,
          peer.province().equals(target.province()),
          peer.islandGroup().equals(target.islandGroup()),
          Math.round(peer.kilometres(target)),
          target.simulated().get(known)
              || scoresSimulated(profiles.get(row), profiles.get(one.row()))
              || IntStream.rangeClosed(rise.from(), rise.latest()).anyMatch(peer.simulated()::get));
    }
  }

  /** Whether scores that are not real are compared; those of different forms are not compared. */
  static boolean scoresSimulated(Profile one, Profile other) {
    return one != null
        && other != null
        && one.form().equals(other.form())
        && (one.simulated() || other.simulated());
  }

  static void addWeights(
      TableRows weights,
      String list,
      int year,
      String level,
      String type,
      ProfileVariables variables,
      Nearest nearest,
      int units) {
    double[] used = nearest.weights();
    for (int v = 0; v < used.length; v++) {
      var variable = variables.list().get(v);
      weights.add(list, year, level, type, variable.name(), variable.weight(), used[v], units);
    }
  }
}
