package id.kla.reports.site;

import id.kla.reports.chart.Drawing;
import id.kla.reports.chart.House;
import id.kla.reports.site.Letters.LetterStory;
import id.kla.reports.site.PeerStories.CoachingLine;
import id.kla.reports.site.PeerStories.DistrictPeers;
import id.kla.reports.site.PeerStories.Trials;
import id.kla.reports.site.Quality.QualityStory;
import id.kla.reports.site.Stories.DataStory;
import id.kla.reports.site.Stories.DistrictStory;
import id.kla.reports.site.Stories.EditionStory;
import id.kla.reports.site.Stories.NationStory;
import id.kla.reports.site.Stories.ProvinceStory;
import id.kla.reports.site.Stories.Ref;
import id.kla.reports.site.Stories.Shared;
import id.kla.schemas.ladder.Standing;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.Tables;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The static site: each function takes one story and gives the page of it. The same story gives the
 * same bytes.
 */
public final class Site {
  private static final double PNG_SCALE = 1.5;

  /** What templates call the parts of a page that are simulated, in words. */
  private static final String SIMULATED = "simulated";

  /** What templates call the words about peers. */
  private static final String PEER_WORDS = "peerWords";

  private final Shared shared;
  private final Words words;
  private final Words findings;
  private final Words peerWords;
  private final Words trends;
  private final House house;
  private final Charts charts;
  private final ScoreCharts scoreCharts;
  private final TrendCharts trendCharts;
  private final PeerCharts peerCharts;
  private final SimulatedParts simulated;
  private final Templates templates = new Templates();

  /** A site in a language. */
  public Site(Shared shared, Language language) {
    this.shared = shared;
    this.words = new Words(language);
    this.findings = new Words(language, "text/letters");
    this.peerWords = new Words(language, "text/peers");
    this.trends = new Words(language, "text/trends");
    this.house = House.load();
    this.charts = new Charts(shared, words, house);
    this.scoreCharts = new ScoreCharts(words, house);
    this.trendCharts = new TrendCharts(shared, words, trends, house);
    this.peerCharts = new PeerCharts(shared, words, peerWords, house);
    this.simulated = new SimulatedParts(words);
  }

  /** The national page, the first of the site. */
  public Page nation(NationStory story) {
    Map<String, Drawing> drawings = new HashMap<>();
    drawings.put("totals", charts.totals(story));
    drawings.put("provinces", charts.provinces(story));
    charts.flow(story).ifPresent(flow -> drawings.put("flow", flow));
    ScopeView scores = new ScopeView(story.scores(), words);
    drawings.putAll(scoreCharts.scope(words.t("nation.word"), scores));
    NationView view = new NationView(story, shared);
    NationTrendView course = new NationTrendView(story.trends(), view, shared);
    drawings.putAll(trendCharts.nation(course));
    return page(
        "index.html",
        "nation",
        words.t("nation.title"),
        Map.of(
            "story",
            view,
            "course",
            course,
            "scores",
            scores,
            SIMULATED,
            simulated.parts(story, scores, course)),
        drawings,
        "nation");
  }

  /** The page of a province, with its districts to be coached, the nearest to a level first. */
  public Page province(ProvinceStory story, List<CoachingLine> coaching) {
    Map<String, Drawing> drawings = new HashMap<>();
    drawings.put("strip", charts.strip(story));
    drawings.put("shares", charts.provinceShares(story));
    ScopeView scores = new ScopeView(story.scores(), words);
    drawings.putAll(scoreCharts.scope(story.name(), scores));
    drawings.putAll(peerCharts.province(story.name(), coaching));
    ProvinceTrendView course = new ProvinceTrendView(story.trends());
    return page(
        "provinces/" + story.code() + ".html",
        "province",
        story.name(),
        Map.of(
            "story",
            story,
            "view",
            new ProvinceView(story, shared, words),
            "course",
            course,
            "scores",
            scores,
            "coaching",
            coaching,
            PEER_WORDS,
            peerWords,
            SIMULATED,
            joined(
                simulated.parts(story, scores, course),
                coaching.stream().anyMatch(line -> line.gap().simulated())
                    ? List.of(peerWords.t("sim.gap"))
                    : List.of())),
        drawings,
        "province-" + story.code());
  }

  /** The page of a district, with its chart as a file as well when wanted. */
  public Page district(DistrictStory story, DistrictPeers peers, boolean png) {
    ScoreView scores = new ScoreView(story.scores(), words);
    PeerView peerView = new PeerView(peers, peerWords);
    Map<String, Drawing> drawings = scoreCharts.district(story.fullName(), scores);
    drawings.put("steps", charts.steps(story));
    drawings.putAll(peerCharts.district(story.fullName(), peerView));
    StatusView course = new StatusView(story, words, trends);
    return page(
        "districts/" + story.code() + ".html",
        "district",
        story.fullName(),
        Map.of(
            "story",
            story,
            "view",
            new DistrictView(story, shared, words),
            "course",
            course,
            "scores",
            scores,
            "peers",
            peerView,
            SIMULATED,
            joined(simulated.parts(story, scores, course), peerView.simulatedParts())),
        drawings,
        png ? "district-" + story.code() : null);
  }

  /** The page of an edition: every claim behind its figures. */
  public Page edition(EditionStory story) {
    String title =
        words.t(
            story.year().held() ? "edition.title" : "edition.gap_title",
            Map.of("year", story.year().year()));
    return page(
        "editions/" + story.year().year() + ".html",
        "edition",
        title,
        Map.of(
            "story",
            story,
            "view",
            new EditionView(story, shared),
            SIMULATED,
            simulated.parts(story)),
        Map.of(),
        null);
  }

  /** The page that lists provinces and districts. */
  public Page regions(List<ProvinceStory> provinces) {
    return page(
        "regions.html",
        "regions",
        words.t("regions.title"),
        Map.of("provinces", provinces),
        Map.of(),
        null);
  }

  private static List<String> joined(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** The page of methods, with what forecasts were worth, and peers and chances when tried. */
  public Page methods(NationStory story, Trials trials) {
    NationTrendView course =
        new NationTrendView(story.trends(), new NationView(story, shared), shared);
    return page(
        "methods.html",
        "methods_" + words.lang(),
        words.t("methods.title"),
        Map.of(
            "course",
            course,
            "trials",
            trials,
            PEER_WORDS,
            peerWords,
            SIMULATED,
            joined(
                simulated.parts(course),
                trials.anySimulated() ? List.of(peerWords.t("sim.trials")) : List.of())),
        Map.of(),
        null);
  }

  /** The page of data: downloads, dictionary, what came in and what was refused. */
  public Page data(DataStory story) {
    NoticeTexts notices = NoticeTexts.in(words.language());
    Map<String, String> noticeTitles = new HashMap<>();
    for (NoticeCode code : NoticeCode.values()) {
      noticeTitles.put(code.code(), notices.title(code));
    }
    return page(
        "data.html",
        "data",
        words.t("data.title"),
        Map.of(
            "story",
            story,
            "tables",
            Tables.ALL,
            "language",
            words.language(),
            "noticeTitles",
            noticeTitles,
            SIMULATED,
            simulated.parts(story)),
        Map.of(),
        null);
  }

  /** The letter to a district or province, with the same as a CSV file. */
  public Page letter(LetterStory story) {
    String name = story.province() ? words.t("province") + " " + story.name() : story.name();
    Page page =
        page(
            "letters/" + story.code() + ".html",
            "letter",
            findings.t("letter.title", Map.of("name", name)),
            findings(story.simulated(), Map.of("story", story, "name", name)),
            Map.of(),
            null);
    Page.Picture csv =
        new Page.Picture("letters/" + story.code() + ".csv", LetterCsv.bytes(story, findings));
    return new Page(page.path(), page.html(), List.of(csv));
  }

  /** The page of data quality: what came in, what was said of it, what does not fit together. */
  public Page quality(QualityStory story) {
    boolean simulatedFiles = story.inputs().stream().anyMatch(Stories.InputLine::simulated);
    return page(
        "quality.html",
        "quality",
        findings.t("quality.title"),
        findings(
            simulatedFiles, Map.of("story", story, "codes", NoticeView.byCode(words.language()))),
        Map.of(),
        null);
  }

  /** The page of all notices that there are, written from their closed list. */
  public Page notices() {
    return page(
        "notices.html",
        "notices",
        findings.t("notices.title"),
        findings(false, Map.of("codes", NoticeView.all(words.language()))),
        Map.of(),
        null);
  }

  private Map<String, Object> findings(boolean simulatedFiles, Map<String, ?> content) {
    Map<String, Object> model = new HashMap<>(content);
    model.put("q", findings);
    if (simulatedFiles) {
      model.put(SIMULATED, List.of(words.t("sim.part.files")));
    }
    return model;
  }

  /** Style, script, search index and fonts. */
  public List<Page.Picture> assets() {
    List<Page.Picture> assets = new ArrayList<>();
    assets.add(
        text(
            "assets/kla.css",
            templates.render(
                "kla.css.ftl", Map.of("house", house, "standings", Standing.values()))));
    assets.add(resource("assets/search.js", "/id/kla/reports/site/search.js"));
    assets.add(text("assets/search-index.js", searchIndex()));
    assets.add(resource("assets/OpenSans-Regular.woff2", House.REGULAR_WOFF2));
    assets.add(resource("assets/OpenSans-Semibold.woff2", House.SEMIBOLD_WOFF2));
    return assets;
  }

  private Page page(
      String path,
      String template,
      String title,
      Map<String, ?> content,
      Map<String, Drawing> drawings,
      String pngName) {
    Map<String, Object> model = new HashMap<>(content);
    model.putIfAbsent(SIMULATED, List.of());
    Map<String, String> svgs = new HashMap<>();
    Map<String, String> alts = new HashMap<>();
    List<Page.Picture> pictures = new ArrayList<>();
    drawings.forEach(
        (name, drawing) -> {
          svgs.put(name, drawing.svg(name));
          alts.put(name, drawing.alt());
          if (pngName != null) {
            pictures.add(
                new Page.Picture(
                    "charts/" + pngName + "-" + name + ".png", drawing.png(PNG_SCALE)));
          }
        });
    model.put("title", title);
    model.put("root", path.contains("/") ? "../" : "");
    model.put("path", path);
    model.put("w", words);
    model.put("tr", trends);
    model.put("shared", shared);
    model.put("svgs", svgs);
    model.put("alts", alts);
    model.put("pngName", pngName == null ? "" : pngName);
    model.put("house", house);
    model.put("standings", Arrays.asList(Standing.values()));
    return new Page(path, templates.render(template + ".ftlh", model), pictures);
  }

  /** A script that sets the list to search: name, further words, address. */
  private String searchIndex() {
    StringBuilder script = new StringBuilder("window.KLA_INDEX=[\n");
    for (Ref province : shared.provinces()) {
      entry(
          script,
          words.t("province") + " " + province.name(),
          "",
          "provinces/" + province.code() + ".html");
    }
    for (Ref district : shared.districts()) {
      entry(
          script,
          district.name(),
          district.code() + " " + shared.aliases().getOrDefault(district.code(), ""),
          "districts/" + district.code() + ".html");
    }
    return script.append("];\n").toString();
  }

  private static void entry(StringBuilder script, String name, String more, String address) {
    script
        .append('[')
        .append(quoted(name))
        .append(',')
        .append(quoted(more.strip()))
        .append(',')
        .append(quoted(address))
        .append("],\n");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter == '"' || letter == '\\' || letter == '<' || letter > '~') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }

  private static Page.Picture text(String path, String text) {
    return new Page.Picture(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Page.Picture resource(String path, String resource) {
    String absolute = resource.startsWith("/") ? resource : "/" + resource;
    try (InputStream bytes = Site.class.getResourceAsStream(absolute)) {
      if (bytes == null) {
        throw new IllegalStateException("No resource " + absolute);
      }
      return new Page.Picture(path, bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
