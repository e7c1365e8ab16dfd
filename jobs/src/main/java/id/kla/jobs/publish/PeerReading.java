package id.kla.jobs.publish;

import static java.util.stream.Collectors.groupingBy;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.reports.site.PeerStories.BalanceLine;
import id.kla.reports.site.PeerStories.CalibrationLine;
import id.kla.reports.site.PeerStories.Chance;
import id.kla.reports.site.PeerStories.CoachingLine;
import id.kla.reports.site.PeerStories.DistrictPeers;
import id.kla.reports.site.PeerStories.Fall;
import id.kla.reports.site.PeerStories.GapLine;
import id.kla.reports.site.PeerStories.ItemLine;
import id.kla.reports.site.PeerStories.Loss;
import id.kla.reports.site.PeerStories.OtherLine;
import id.kla.reports.site.PeerStories.PeerLine;
import id.kla.reports.site.PeerStories.RecipeLine;
import id.kla.reports.site.PeerStories.SetLine;
import id.kla.reports.site.PeerStories.TrajectoryLine;
import id.kla.reports.site.PeerStories.Trials;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.PeerTables;
import id.kla.schemas.table.ScoreColumns;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.TrendTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables about peers and gaps as stories, for the latest edition. */
final class PeerReading {
  private static final int SHOWN = 5;
  private static final int MOST_LEARNERS = 10;

  private final Store store;
  private final Set<String> touched = new HashSet<>();
  private final Map<String, List<State>> states = new HashMap<>();
  private final int latest;
  private final Map<String, List<TableRow>> peers;
  private final Map<String, List<TableRow>> learners;
  private final Map<String, List<TableRow>> searches;
  private final Map<String, List<TableRow>> recipes;
  private final Map<String, List<TableRow>> similar;
  private final Map<String, List<TableRow>> gaps;
  private final Map<String, List<TableRow>> items;
  private final Map<String, List<TableRow>> sets;

  PeerReading(Store store) {
    this.store = store;
    // A page of real data does not show who is simulated and may learn from its district.
    store.each(SubmissionTables.STAGE_SCORES, this::touch);
    store.each(
        TrendTables.TRAJECTORIES,
        row -> {
          touch(row);
          states
              .computeIfAbsent(district(row), code -> new ArrayList<>())
              .add(
                  new State(
                      row.number(Columns.AWARD_YEAR),
                      Standing.ofCode(row.text(Columns.STANDING)),
                      SiteLines.simulated(row)));
        });
    List<TableRow> alike = store.rows(PeerTables.SIMILAR_DISTRICTS);
    this.latest = alike.stream().mapToInt(row -> row.number(Columns.AWARD_YEAR)).max().orElse(0);
    this.peers = byDistrict(PeerTables.PEERS, this::isLatest);
    this.learners =
        peers.values().stream().flatMap(List::stream).collect(groupingBy(PeerReading::peer));
    this.searches = byDistrict(PeerTables.PEER_SEARCHES, this::isLatest);
    this.recipes =
        byDistrict(PeerTables.PEER_RECIPES, row -> row.text("grouping").equals("klaster"));
    this.similar = byDistrict(PeerTables.SIMILAR_DISTRICTS, row -> row.number("rank") <= SHOWN);
    this.gaps = byDistrict(PeerTables.GAPS, row -> true);
    this.items = byDistrict(PeerTables.GAP_ITEMS, row -> true);
    this.sets = byDistrict(PeerTables.GAP_SETS, row -> true);
  }

  /** What is known of a district in an edition. */
  private record State(int year, Standing standing, boolean simulated) {}

  private void touch(TableRow row) {
    if (SiteLines.simulated(row)) {
      touched.add(district(row));
    }
  }

  /** A trajectory; on the page of a district of real data, what is simulated is not known. */
  private TrajectoryLine trajectory(String code, boolean withSimulated) {
    Map<Integer, Standing> standings = new TreeMap<>();
    boolean simulated = false;
    for (State state : states.getOrDefault(code, List.of())) {
      if (withSimulated || !state.simulated()) {
        standings.put(state.year(), state.standing());
        simulated |= state.simulated();
      }
    }
    return new TrajectoryLine(code, standings, simulated);
  }

  private boolean isLatest(TableRow row) {
    return row.number(Columns.AWARD_YEAR) == latest;
  }

  private static String district(TableRow row) {
    return row.text(Columns.DISTRICT_CODE);
  }

  private static String peer(TableRow row) {
    return row.text(PeerTables.PEER_CODE);
  }

  private Map<String, List<TableRow>> byDistrict(Table table, Predicate<TableRow> wanted) {
    return RowGroups.by(store, table, Columns.DISTRICT_CODE.name(), wanted, row -> row);
  }

  /** All of a district. */
  DistrictPeers district(String code) {
    TableRow search = searches.get(code).get(0);
    List<TableRow> shown =
        peers.getOrDefault(code, List.of()).stream()
            .filter(row -> row.number("rank") <= SHOWN)
            .toList();
    List<String> codes = shown.stream().map(PeerReading::peer).toList();
    return new DistrictPeers(
        search.text("outcome"),
        search.text("level"),
        search.number("standing_year"),
        search.number("candidates"),
        shown.stream().map(PeerReading::peerLine).toList(),
        Stream.concat(Stream.of(code), codes.stream().distinct())
            .map(one -> trajectory(one, touched.contains(code)))
            .toList(),
        recipes.getOrDefault(code, List.of()).stream()
            .filter(row -> codes.contains(peer(row)))
            .map(PeerReading::recipe)
            .toList(),
        similar.getOrDefault(code, List.of()).stream()
            .map(row -> other(row, peer(row), row.text("peer_level")))
            .toList(),
        learners.getOrDefault(code, List.of()).stream()
            .filter(row -> touched.contains(code) || !SiteLines.simulated(row))
            .sorted(
                Comparator.comparing((TableRow row) -> row.decimal("similarity"))
                    .reversed()
                    .thenComparing(row -> row.text(Columns.DISTRICT_CODE)))
            .limit(MOST_LEARNERS)
            .map(row -> other(row, district(row), row.text("from_level")))
            .toList(),
        gaps.getOrDefault(code, List.of()).stream().map(PeerReading::gap).toList(),
        items.getOrDefault(code, List.of()).stream().map(PeerReading::item).toList(),
        sets.getOrDefault(code, List.of()).stream().map(PeerReading::set).toList());
  }

  /** The districts of each province with a score, nearest to the next level first. */
  Map<String, List<CoachingLine>> coaching() {
    Map<String, TableRow> owed = new HashMap<>();
    Map<String, TableRow> owers = new HashMap<>();
    store.each(SubmissionTables.COMPLETENESS, row -> owed(row, owed, owers));
    Map<String, List<CoachingLine>> lines = new HashMap<>();
    for (District district : RegionRegister.standard().districts()) {
      for (TableRow row : gaps.getOrDefault(district.code(), List.of())) {
        if (row.number("steps_up") == 1) {
          lines
              .computeIfAbsent(district.provinceCode(), code -> new ArrayList<>())
              .add(coached(row, owed.get(district.code()), owers.get(district.code())));
        }
      }
    }
    lines
        .values()
        .forEach(
            own ->
                own.sort(
                    Comparator.comparing((CoachingLine line) -> line.gap().toPrinted())
                        .thenComparing(CoachingLine::code)));
    return lines;
  }

  private CoachingLine coached(TableRow gap, TableRow owed, TableRow ower) {
    String code = district(gap);
    List<TableRow> own = peers.getOrDefault(code, List.of());
    boolean owes = ower != null && ower.decimal("blank_max").signum() > 0;
    return new CoachingLine(
        code,
        gap(gap),
        owed == null ? null : owed.decimal("blank_max"),
        owed == null ? 0 : owed.number("blank_indicators"),
        owes ? ower.text("group_name") : null,
        own.isEmpty() ? null : peer(own.get(0)));
  }

  /** Keeps what is owed of the self-assessment of the latest cycle; the table is by cycle. */
  private static void owed(TableRow row, Map<String, TableRow> all, Map<String, TableRow> offices) {
    if (!row.text(ScoreColumns.STAGE).equals(Stage.EM.code())) {
      return;
    }
    String code = district(row);
    if (row.text("grouping").equals("total")) {
      all.put(code, row);
    } else if (row.text("grouping").equals("opd") && row.decimal("blank_max") != null) {
      TableRow held = offices.get(code);
      boolean newer =
          held == null
              || !held.number(ScoreColumns.CYCLE_YEAR).equals(row.number(ScoreColumns.CYCLE_YEAR));
      if (newer || row.decimal("blank_max").compareTo(held.decimal("blank_max")) > 0) {
        offices.put(code, row);
      }
    }
  }

  /** How peers and chances fared when tried. */
  Trials trials() {
    List<TableRow> balance = store.rows(PeerTables.PEER_BALANCE);
    List<TableRow> calibration = store.rows(PeerTables.ATTAINABILITY_CALIBRATION);
    return new Trials(
        balance.stream()
            .map(
                row ->
                    new BalanceLine(
                        row.text("basis").equals("simulated"),
                        row.text("variable"),
                        row.text("used").equals("yes"),
                        row.number("n"),
                        SiteLines.real(row, "peer_difference"),
                        SiteLines.real(row, "random_difference"),
                        SiteLines.real(row, "peer_nearer")))
            .toList(),
        calibration.stream()
            .map(
                row ->
                    new CalibrationLine(
                        row.text("basis").equals("simulated"),
                        row.text("measure"),
                        row.number("tenth"),
                        row.number("n"),
                        SiteLines.real(row, "predicted"),
                        SiteLines.real(row, "seen"),
                        SiteLines.real(row, "interval_low"),
                        SiteLines.real(row, "interval_high")))
            .toList());
  }

  private static PeerLine peerLine(TableRow row) {
    boolean fell = row.text("fell_later").equals("yes");
    return new PeerLine(
        row.number("rank"),
        peer(row),
        row.text("from_level"),
        row.number(Columns.FROM_YEAR),
        row.number(Columns.TO_YEAR),
        row.text("to_level"),
        row.number("rise"),
        row.number("kept_editions"),
        row.number("kept_until"),
        row.decimal("similarity").doubleValue(),
        row.decimal("information").doubleValue(),
        row.text("recipe").equals("scores"),
        row.text("peer_level"),
        row.number("peer_year"),
        fell
            ? new Fall(
                row.text("fell_from"),
                row.number("fell_from_year"),
                row.text("fell_to"),
                row.number("fell_to_year"))
            : null,
        row.text("same_province").equals("yes"),
        row.text("same_island_group").equals("yes"),
        row.number("kilometres"),
        SiteLines.simulated(row));
  }

  private static RecipeLine recipe(TableRow row) {
    return new RecipeLine(
        peer(row),
        row.number(Columns.FROM_YEAR),
        row.number(Columns.TO_YEAR),
        row.text(ScoreColumns.STAGE),
        row.text("group_item"),
        row.decimal("gain"),
        row.decimal("gap"),
        SiteLines.simulated(row));
  }

  private static OtherLine other(TableRow row, String code, String level) {
    return new OtherLine(
        code, level, row.decimal("similarity").doubleValue(), SiteLines.simulated(row));
  }

  private static GapLine gap(TableRow row) {
    return new GapLine(
        row.number("steps_up"),
        row.number(ScoreColumns.CYCLE_YEAR),
        row.text(ScoreColumns.STAGE),
        row.text(ScoreColumns.INSTRUMENT),
        row.decimal(ScoreColumns.SCORE),
        row.text("from_level"),
        row.text("target"),
        row.decimal("bound"),
        row.decimal("to_bound"),
        row.decimal("to_printed"),
        row.decimal("headroom"),
        loss(row, "province_n", "province_loss"),
        loss(row, "nation_n", "nation_loss"),
        row.decimal("em_target_nation"),
        row.decimal("em_target_safe"),
        SiteLines.simulated(row));
  }

  private static Loss loss(TableRow row, String n, String median) {
    return row.decimal(median) == null ? null : new Loss(row.number(n), row.decimal(median));
  }

  private static ItemLine item(TableRow row) {
    return new ItemLine(
        row.text("grouping"),
        row.text("group_item"),
        row.decimal("headroom"),
        row.decimal("blank"),
        row.decimal(ScoreColumns.MAX_SCORE),
        SiteLines.simulated(row));
  }

  private static SetLine set(TableRow row) {
    return new SetLine(
        row.number("steps_up"),
        row.text("kind"),
        row.text(ScoreColumns.INDICATOR),
        row.decimal("gain"),
        row.decimal("sum"),
        new Chance(
            SiteLines.real(row, "attainability"),
            SiteLines.real(row, "interval_low"),
            SiteLines.real(row, "interval_high"),
            row.number("n")),
        new Chance(
            SiteLines.real(row, "per_cycle"),
            SiteLines.real(row, "per_cycle_low"),
            SiteLines.real(row, "per_cycle_high"),
            row.number("per_cycle_n")),
        SiteLines.simulated(row));
  }
}
