package id.kla.jobs.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kla.jobs.store.Store;
import id.kla.jobs.store.TableRow;
import id.kla.reports.site.ScoreStories.DistrictScores;
import id.kla.reports.site.Stories.ClaimLine;
import id.kla.reports.site.Stories.ContradictionLine;
import id.kla.reports.site.Stories.DataStory;
import id.kla.reports.site.Stories.DenialLine;
import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.EditionStory;
import id.kla.reports.site.Stories.MoveLine;
import id.kla.reports.site.Stories.NationStory;
import id.kla.reports.site.Stories.NoticeLine;
import id.kla.reports.site.Stories.PairLine;
import id.kla.reports.site.Stories.ProvilaLine;
import id.kla.reports.site.Stories.ProvinceStory;
import id.kla.reports.site.Stories.Ref;
import id.kla.reports.site.Stories.ShareLine;
import id.kla.reports.site.Stories.Shared;
import id.kla.reports.site.Stories.StateLine;
import id.kla.reports.site.Stories.TotalLine;
import id.kla.reports.site.Stories.YearLine;
import id.kla.reports.site.TrendStories.DistrictTrends;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.DistrictChange;
import id.kla.schemas.region.Province;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.FactTables;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.TrendTables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The tables of a release as the stories that pages tell. What is collected here is bounded by
 * districts times editions and by the number of claims about them; of rejects and notices only the
 * first are taken.
 */
final class SiteTables {
  private static final int MOST_NOTICES = 200;
  private static final String NATION = "nation";

  private final Store store;
  private final RegionRegister register = RegionRegister.standard();
  private final Set<String> letters;
  private final Shared shared;
  private final Map<String, List<StateLine>> states;
  private final SimulatedResults simulated;
  private final ScoreTables scores;
  private final TrendReading trends;
  private final List<ClaimLine> claims;
  private final List<DenialLine> denials;
  private final List<MoveLine> moves;
  private final List<ContradictionLine> contradictions;
  private final List<ShareLine> shares;
  private final List<ProvilaLine> provila;
  private final List<TotalLine> totals;

  /**
   * The stories of a release.
   *
   * @param letters codes of the districts and provinces with a letter
   */
  SiteTables(Store store, Set<String> letters) {
    this.store = store;
    this.letters = letters;
    this.states = states();
    this.simulated = SimulatedResults.of(states);
    this.scores = new ScoreTables(store);
    this.trends = new TrendReading(store);
    this.claims = lines(AwardTables.CLAIMS, SiteLines::claim);
    this.denials = lines(AwardTables.NON_RECIPIENTS, SiteLines::denial);
    this.moves = lines(TrendTables.MOVES, this::move);
    this.contradictions = lines(AwardTables.CONTRADICTIONS, SiteLines::contradiction);
    this.shares = shares();
    this.provila = lines(FactTables.PROVILA, SiteLines::provila);
    this.totals = lines(FactTables.OFFICIAL_TOTALS, SiteLines::total);
    this.shared = sharedFacts();
  }

  Shared shared() {
    return shared;
  }

  NationStory nation() {
    return new NationStory(
        totals,
        lines(TrendTables.COVERAGE, SiteLines::coverage),
        shares.stream().filter(share -> share.scope().equals(NATION)).toList(),
        shares.stream().filter(share -> !share.scope().equals(NATION)).toList(),
        lines(TrendTables.TRANSITIONS, SiteLines::transition),
        lines(TrendTables.TRANSITION_PAIRS, this::pair),
        moves,
        provila,
        contradictions,
        trends.nation(shared.latest()),
        scores.scope(NATION, code -> true));
  }

  List<DistrictStory> districts() {
    Map<String, List<ClaimLine>> claimsOf =
        claims.stream().collect(groupingBy(ClaimLine::districtCode));
    Map<String, List<DenialLine>> denialsOf =
        denials.stream().collect(groupingBy(DenialLine::districtCode));
    Map<String, List<MoveLine>> movesOf =
        moves.stream().collect(groupingBy(MoveLine::districtCode));
    Map<String, List<ContradictionLine>> contradictionsOf =
        contradictions.stream().collect(groupingBy(ContradictionLine::subject));
    Map<String, DistrictScores> scoresOf = scores.districts();
    Map<String, DistrictTrends> trendsOf = trends.districts();
    List<DistrictStory> stories = new ArrayList<>();
    for (District district : register.districts()) {
      String code = district.code();
      stories.add(
          new DistrictStory(
              code,
              district.bpsCode(),
              district.fullName(),
              new Ref(district.provinceCode(), register.province(district).name()),
              register.province(district).islandGroup(),
              district.population(),
              district.populationYear(),
              formed(district),
              register.parents(district).stream()
                  .map(parent -> new Ref(parent.code(), parent.fullName()))
                  .toList(),
              formerNames(district),
              states.get(code),
              claimsOf.getOrDefault(code, List.of()),
              denialsOf.getOrDefault(code, List.of()),
              movesOf.getOrDefault(code, List.of()),
              contradictionsOf.getOrDefault(code, List.of()),
              trendsOf.get(code),
              scoresOf.getOrDefault(code, DistrictScores.NONE)));
    }
    return stories;
  }

  List<ProvinceStory> provinces(List<DistrictStory> districts) {
    List<ProvinceStory> stories = new ArrayList<>();
    for (Province province : register.provinces()) {
      String code = province.code();
      stories.add(
          new ProvinceStory(
              code,
              province.name(),
              province.islandGroup(),
              districts.stream()
                  .filter(district -> district.province().code().equals(code))
                  .map(DistrictStory::withoutScores)
                  .toList(),
              shares.stream().filter(share -> share.scope().equals(code)).toList(),
              provila.stream().filter(line -> line.provinceCode().equals(code)).toList(),
              contradictions.stream()
                  .filter(line -> line.subject().equals(code) || isDistrictOf(line.subject(), code))
                  .toList(),
              trends.province(code),
              scores.scope(code, district -> isDistrictOf(district, code))));
    }
    return stories;
  }

  List<EditionStory> editions() {
    return shared.years().stream()
        .map(
            year ->
                new EditionStory(
                    year,
                    claims.stream().filter(claim -> claim.year() == year.year()).toList(),
                    denials.stream().filter(denial -> denial.year() == year.year()).toList(),
                    totals.stream().filter(total -> total.year() == year.year()).toList()))
        .toList();
  }

  DataStory data() {
    Map<String, Integer> rows = new TreeMap<>();
    store.written().forEach((name, written) -> rows.put(name, written.rows()));
    return new DataStory(
        rows,
        lines(FileTables.INPUTS, SiteLines::input),
        firstNotices(FileTables.REJECTS),
        firstNotices(FileTables.NOTICES));
  }

  private List<NoticeLine> firstNotices(Table table) {
    return store.rows(table, MOST_NOTICES).stream().map(SiteLines::notice).toList();
  }

  private Map<String, List<StateLine>> states() {
    return store.rows(TrendTables.TRAJECTORIES).stream()
        .collect(
            groupingBy(
                row -> SiteLines.text(row, Columns.DISTRICT_CODE),
                java.util.stream.Collectors.mapping(SiteLines::state, toList())));
  }

  private List<ShareLine> shares() {
    Map<String, List<TableRow>> byScopeAndYear = new LinkedHashMap<>();
    for (TableRow row : store.rows(TrendTables.SHARES)) {
      if (TrendReading.isShown(row)) {
        byScopeAndYear
            .computeIfAbsent(
                SiteLines.text(row, Columns.SCOPE)
                    + "/"
                    + SiteLines.number(row, Columns.AWARD_YEAR),
                key -> new ArrayList<>())
            .add(row);
      }
    }
    return byScopeAndYear.values().stream().map(this::share).toList();
  }

  private ShareLine share(List<TableRow> rows) {
    String scope = SiteLines.text(rows.get(0), Columns.SCOPE);
    int year = SiteLines.number(rows.get(0), Columns.AWARD_YEAR);
    return SiteLines.share(
        rows, simulated.in(year, code -> scope.equals(NATION) || isDistrictOf(code, scope)));
  }

  private MoveLine move(TableRow row) {
    String code = SiteLines.text(row, Columns.DISTRICT_CODE);
    return SiteLines.move(
        row,
        simulated.of(code, SiteLines.number(row, Columns.FROM_YEAR))
            || simulated.of(code, SiteLines.number(row, Columns.TO_YEAR)));
  }

  private PairLine pair(TableRow row) {
    int toYear = SiteLines.number(row, Columns.TO_YEAR);
    return SiteLines.pair(
        row, moves.stream().anyMatch(move -> move.toYear() == toYear && move.simulated()));
  }

  private Shared sharedFacts() {
    List<YearLine> years = lines(FactTables.EDITIONS, SiteLines::year);
    return new Shared(
        years,
        register.provinces().stream()
            .map(province -> new Ref(province.code(), province.name()))
            .toList(),
        register.districts().stream()
            .map(district -> new Ref(district.code(), district.fullName()))
            .toList(),
        aliases(),
        letters,
        contentId());
  }

  /** Names that a district bore, and those under which it stands in the claims, to be found by. */
  private Map<String, String> aliases() {
    Map<String, java.util.TreeSet<String>> words = new TreeMap<>();
    for (District district : register.districts()) {
      formerNames(district)
          .forEach(
              name ->
                  words
                      .computeIfAbsent(district.code(), code -> new java.util.TreeSet<>())
                      .add(name));
    }
    for (ClaimLine claim : claims) {
      words
          .computeIfAbsent(claim.districtCode(), code -> new java.util.TreeSet<>())
          .add(claim.regionName());
    }
    Map<String, String> aliases = new TreeMap<>();
    words.forEach((code, names) -> aliases.put(code, String.join(" ", names)));
    return aliases;
  }

  /** The fingerprint of all inputs together, by name and content. */
  private String contentId() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (TableRow row : store.rows(FileTables.INPUTS)) {
        digest.update(
            (SiteLines.text(row, Columns.SOURCE_FILE) + " " + row.text("sha256") + "\n")
                .getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isDistrictOf(String subject, String provinceCode) {
    return register
        .district(CodeSystem.KEMENDAGRI, subject)
        .filter(district -> district.provinceCode().equals(provinceCode))
        .isPresent();
  }

  private String formed(District district) {
    return register.changes(district).stream()
        .filter(change -> change.kind() == DistrictChange.Kind.CREATED)
        .map(change -> change.effective().text())
        .findFirst()
        .orElse(null);
  }

  private List<String> formerNames(District district) {
    return register.changes(district).stream()
        .filter(change -> change.kind() == DistrictChange.Kind.RENAMED)
        .map(DistrictChange::nameBefore)
        .toList();
  }

  private <T> List<T> lines(Table table, Function<TableRow, T> line) {
    return store.rows(table).stream().map(line).toList();
  }
}
