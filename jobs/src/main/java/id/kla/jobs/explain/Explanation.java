package id.kla.jobs.explain;

import id.kla.jobs.store.ReleaseTables;
import id.kla.jobs.store.TableRow;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.PeerTables;
import id.kla.schemas.table.ScoreColumns;
import id.kla.schemas.table.SenderTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.table.TrendTables;
import id.kla.schemas.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The whole story of a district as lines for a terminal, each figure with its file and line. */
public final class Explanation {
  private static final int MOST_PEERS = 5;
  private static final BigDecimal FULL = new BigDecimal(1000);

  private final ReleaseTables tables;
  private final ReleaseWords words;
  private final String district;
  private final int edition;
  private final List<String> lines = new ArrayList<>();
  private boolean simulated;

  private Explanation(ReleaseTables tables, Language language, String district, int edition) {
    this.tables = tables;
    this.words = new ReleaseWords(language);
    this.district = district;
    this.edition = edition;
  }

  /**
   * The story.
   *
   * @param release its name
   * @param edition the edition up to which it is told
   */
  public static List<String> of(
      ReleaseTables tables, Language language, String release, String district, int edition) {
    Explanation made = new Explanation(tables, language, district, edition);
    made.editions();
    made.stages();
    made.gap();
    made.peers();
    made.problems();
    List<String> story = new ArrayList<>();
    District known =
        RegionRegister.standard().district(CodeSystem.KEMENDAGRI, district).orElseThrow();
    story.add(
        made.words.t(
            "title",
            Map.of(
                "name",
                known.fullName(),
                "code",
                district,
                "province",
                RegionRegister.standard().province(known).name(),
                "edition",
                String.valueOf(edition),
                "release",
                release)));
    if (made.simulated) {
      story.add(made.words.t("simulated"));
    }
    story.addAll(made.lines);
    return story;
  }

  private List<TableRow> rows(Table table, Predicate<TableRow> wanted) {
    List<TableRow> rows = new ArrayList<>();
    if (tables.has(table)) {
      tables.each(
          table,
          row -> {
            if (wanted.test(row)) {
              rows.add(row);
            }
          });
    }
    return rows;
  }

  private boolean own(TableRow row) {
    return row.text(Columns.DISTRICT_CODE).equals(district);
  }

  private boolean ownUntil(TableRow row) {
    return own(row) && isTold(row.number(Columns.AWARD_YEAR));
  }

  /** A cycle whose award year is not known yet comes after every edition that was held. */
  private boolean isTold(Integer awardYear) {
    return awardYear == null ? edition == Editions.standard().latest() : awardYear <= edition;
  }

  private boolean isToldCycle(TableRow row) {
    return isTold(
        Cycles.ofCycleYear(row.number(ScoreColumns.CYCLE_YEAR)).map(Cycle::awardYear).orElse(null));
  }

  private void section(String key) {
    lines.add("");
    lines.add(words.t(key));
  }

  private void say(String key, Map<String, ?> values) {
    lines.add("  " + words.t(key, values));
  }

  private String mark(TableRow row) {
    boolean own = row.text(Columns.SIMULATED).equals("yes");
    simulated |= own;
    return own ? " " + words.t("mark") : "";
  }

  private void editions() {
    section("section.editions");
    List<TableRow> claims = rows(AwardTables.CLAIMS, this::ownUntil);
    List<TableRow> denials = rows(AwardTables.NON_RECIPIENTS, this::ownUntil);
    for (TableRow row : rows(TrendTables.TRAJECTORIES, this::ownUntil)) {
      int year = row.number(Columns.AWARD_YEAR);
      lines.add("  " + year + "  " + words.standing(row.text(Columns.STANDING)) + mark(row));
      for (TableRow claim : claims) {
        if (claim.number(Columns.AWARD_YEAR) == year) {
          String predikat = claim.text(Columns.PREDIKAT);
          say(
              "claim",
              Map.of(
                  "predikat",
                  words.standing(predikat == null ? "level_unknown" : predikat),
                  "evidence",
                  words.t("evidence." + claim.text(Columns.EVIDENCE)),
                  "source",
                  source(claim),
                  "place",
                  place(claim)));
        }
      }
      for (TableRow denial : denials) {
        if (denial.number(Columns.AWARD_YEAR) == year) {
          say("denial", Map.of("source", source(denial), "place", place(denial)));
        }
      }
    }
  }

  private String source(TableRow row) {
    String publisher = row.text(Columns.SOURCE_PUBLISHER);
    return words.shown(publisher == null ? row.text(Columns.SOURCE_URL) : publisher);
  }

  private String place(TableRow row) {
    return words.place(
        row.text(Columns.SOURCE_FILE), row.text(Columns.SHEET), row.number(Columns.LINE));
  }

  private void stages() {
    section("section.stages");
    List<TableRow> stages = new ArrayList<>(rows(SubmissionTables.STAGE_SCORES, this::ownUntil));
    if (stages.isEmpty()) {
      lines.add("  " + words.t("no_scores"));
      return;
    }
    stages.sort(
        java.util.Comparator.comparing((TableRow row) -> row.number(ScoreColumns.CYCLE_YEAR))
            .thenComparing(row -> stage(row).rank()));
    List<TableRow> losses = rows(SubmissionTables.STAGE_LOSSES, this::own);
    for (TableRow row : stages) {
      String lost =
          losses.stream()
              .filter(
                  loss ->
                      loss.number(ScoreColumns.CYCLE_YEAR)
                              .equals(row.number(ScoreColumns.CYCLE_YEAR))
                          && loss.text(ScoreColumns.TO_STAGE).equals(row.text(ScoreColumns.STAGE)))
              .findFirst()
              .map(
                  loss ->
                      words.t(
                          "lost",
                          Map.of(
                              "points",
                              words.points(loss.decimal(ScoreColumns.LOSS)),
                              "from",
                              loss.text(ScoreColumns.FROM_STAGE))))
              .orElse("");
      String provisional = row.text(ScoreColumns.PROVISIONAL);
      say(
          "stage",
          Map.of(
              "cycle",
              String.valueOf(row.number(ScoreColumns.CYCLE_YEAR)),
              "stage",
              stage(row).code(),
              "score",
              words.points(row.decimal(ScoreColumns.SCORE)),
              "level",
              provisional == null ? "" : " → " + words.standing(provisional),
              "lost",
              lost,
              "place",
              place(row),
              "mark",
              mark(row)));
    }
  }

  private static Stage stage(TableRow row) {
    return Stage.ofCode(row.text(ScoreColumns.STAGE)).orElseThrow();
  }

  private void gap() {
    section("section.gap");
    List<TableRow> gaps = rows(PeerTables.GAPS, this::own);
    if (gaps.isEmpty()) {
      lines.add("  " + words.t("no_gap"));
      return;
    }
    if (!isToldCycle(gaps.get(0))) {
      lines.add("  " + words.t("later_gap"));
      return;
    }
    List<TableRow> sets = rows(PeerTables.GAP_SETS, this::own);
    for (TableRow gap : gaps) {
      boolean same = gap.decimal("to_bound").compareTo(gap.decimal("to_printed")) == 0;
      say(
          same ? "gap.same" : "gap",
          Map.of(
              "target",
              gap.text("target"),
              "cycle",
              String.valueOf(gap.number(ScoreColumns.CYCLE_YEAR)),
              "stage",
              gap.text(ScoreColumns.STAGE),
              "score",
              words.points(gap.decimal(ScoreColumns.SCORE)),
              "bound",
              words.points(gap.decimal("bound")),
              "to_bound",
              words.points(gap.decimal("to_bound")),
              "to_printed",
              words.points(gap.decimal("to_printed")),
              "mark",
              mark(gap)));
      say("headroom", Map.of("points", words.points(gap.decimal("headroom"))));
      if (gap.decimal("em_target_nation") != null) {
        boolean beyond = gap.decimal("em_target_nation").compareTo(FULL) > 0;
        say(
            beyond ? "em_beyond" : "em_target",
            Map.of(
                "target",
                words.points(gap.decimal("em_target_nation")),
                "safe",
                words.points(gap.decimal("em_target_safe")),
                "loss",
                words.points(gap.decimal("nation_loss")),
                "n",
                String.valueOf(gap.number("nation_n"))));
      }
      for (String kind : List.of("smallest", "attainable")) {
        List<TableRow> set =
            sets.stream()
                .filter(
                    row ->
                        row.text("kind").equals(kind)
                            && row.number("steps_up").equals(gap.number("steps_up")))
                .toList();
        if (!set.isEmpty()) {
          say("set." + kind, Map.of("n", set.size()));
          set.forEach(row -> item(gap, row));
        }
      }
    }
  }

  private void item(TableRow gap, TableRow row) {
    say(
        "set.item",
        Map.of(
            "gain",
            words.points(row.decimal("gain")),
            "indicator",
            indicator(gap, row.text(ScoreColumns.INDICATOR)),
            "chance",
            chance(row)));
  }

  private String chance(TableRow row) {
    return row.decimal("attainability") == null
        ? ""
        : " ("
            + words.t(
                "chance",
                Map.of(
                    "share",
                    words.percent(row.decimal("attainability")),
                    "n",
                    String.valueOf(row.number("n")),
                    "per_cycle",
                    words.percent(row.decimal("per_cycle"))))
            + ")";
  }

  private static String indicator(TableRow gap, String key) {
    return Instruments.standard()
        .version(gap.text(ScoreColumns.INSTRUMENT))
        .flatMap(instrument -> instrument.byKey(key))
        .map(one -> one.number() + " " + one.name())
        .orElse(key);
  }

  private void peers() {
    section("section.peers");
    List<TableRow> searches =
        rows(
            PeerTables.PEER_SEARCHES, row -> own(row) && row.number(Columns.AWARD_YEAR) == edition);
    if (searches.isEmpty() || !searches.get(0).text("outcome").equals("found")) {
      String outcome = searches.isEmpty() ? "level_unknown" : searches.get(0).text("outcome");
      lines.add("  " + words.t("search." + outcome));
      return;
    }
    say(
        "search.found",
        Map.of(
            "candidates",
            String.valueOf(searches.get(0).number("candidates")),
            "level",
            words.standing(searches.get(0).text("level")),
            "year",
            String.valueOf(searches.get(0).number("standing_year"))));
    for (TableRow peer :
        rows(
            PeerTables.PEERS,
            row ->
                own(row)
                    && row.number(Columns.AWARD_YEAR) == edition
                    && row.number("rank") <= MOST_PEERS)) {
      peer(peer);
    }
  }

  private void peer(TableRow peer) {
    say(
        "peer",
        Map.of(
            "rank",
            String.valueOf(peer.number("rank")),
            "name",
            words.name(peer.text("peer_code")),
            "code",
            peer.text("peer_code"),
            "from",
            words.standing(peer.text("from_level")),
            "from_year",
            String.valueOf(peer.number("from_year")),
            "to",
            words.standing(peer.text("to_level")),
            "to_year",
            String.valueOf(peer.number("to_year")),
            "mark",
            mark(peer)));
    say(
        "peer.figures",
        Map.of(
            "similarity",
            words.percent(peer.decimal("similarity")),
            "information",
            words.percent(peer.decimal("information")),
            "rise",
            String.valueOf(peer.number("rise")),
            "kept",
            String.valueOf(peer.number("kept_editions")),
            "until",
            String.valueOf(peer.number("kept_until")),
            "km",
            String.valueOf(peer.number("kilometres")),
            "where",
            words.t(
                peer.text("same_province").equals("yes")
                    ? "where.province"
                    : peer.text("same_island_group").equals("yes")
                        ? "where.islands"
                        : "where.elsewhere")));
    if (peer.text("fell_later").equals("yes")) {
      say(
          "peer.fell",
          Map.of(
              "from",
              words.standing(peer.text("fell_from")),
              "from_year",
              String.valueOf(peer.number("fell_from_year")),
              "to",
              words.standing(peer.text("fell_to")),
              "to_year",
              String.valueOf(peer.number("fell_to_year"))));
    }
  }

  private void problems() {
    section("section.problems");
    int before = lines.size();
    for (TableRow row :
        rows(
            AwardTables.CONTRADICTIONS,
            row ->
                row.text("subject").equals(district)
                    && row.number(Columns.AWARD_YEAR) <= edition)) {
      say(
          "contradiction",
          Map.of(
              "year",
              String.valueOf(row.number(Columns.AWARD_YEAR)),
              "one",
              words.shown(row.text("one_says")),
              "other",
              words.shown(row.text("other_says")),
              "source",
              words.shown(row.text("one_source"))));
    }
    for (TableRow row :
        rows(SenderTables.SENDER_NOTICES, row -> row.text("region_code").equals(district))) {
      Integer line = row.number(Columns.LINE);
      say(
          "notice",
          Map.of(
              "message",
              words.shown(row.text(Columns.MESSAGE)),
              "place",
              line == null
                  ? words.shown(row.text(Columns.SOURCE_FILE))
                  : words.place(row.text(Columns.SOURCE_FILE), row.text(Columns.SHEET), line)));
    }
    if (lines.size() == before) {
      lines.add("  " + words.t("no_problems"));
    }
  }
}
