package id.kla.jobs.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.ScoredRun;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteInEnglishTest {
  /** Shorter pieces of a sentence are words that stand in names too. */
  private static final int LONG_ENOUGH = 9;

  private static final Pattern TABLE_CODES = Pattern.compile("\\b(terverifikasi|terisi|belum)\\b");

  /** Codes of tables, and what is called so in English too. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\bterverifikasi\\b|Kabupaten/Kota Layak Anak|kabupaten/kota|Kecamatan dan Desa/Kelurahan");

  /** A cell of a file, quoted in a notice. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

  private static final Pattern SMALL_WORDS =
      Pattern.compile("\\b(yang|tidak|dan|dari|pada|untuk|menurut|adalah|belum|tanpa)\\b");

  private static ReleasedSite english;
  private static ReleasedSite indonesian;

  @BeforeAll
  static void read() {
    english = new ReleasedSite(ScoredRun.in("en"));
    indonesian = ReleasedSite.scored();
  }

  @Test
  void bothLanguagesHaveTheSamePages() {
    assertThat(english.pages().keySet()).isEqualTo(indonesian.pages().keySet());
  }

  @Test
  void everyPageSaysThatItIsEnglish() {
    assertThat(english.pages().values())
        .allSatisfy(page -> assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en"));
  }

  @Test
  void bothLanguagesHaveTheSameStructure() {
    english
        .pages()
        .forEach(
            (path, page) ->
                assertThat(structure(page)).as(path).isEqualTo(structure(indonesian.page(path))));
  }

  @Test
  void bothLanguagesHaveTheSameNumbersInTheirTables() {
    english
        .pages()
        .forEach(
            (path, page) ->
                assertThat(numbers(page)).as(path).isEqualTo(numbers(indonesian.page(path))));
  }

  @Test
  void noIndonesianSentenceIsLeft() {
    Set<String> pieces = indonesianPieces();
    assertThat(pieces).hasSizeGreaterThan(100);
    List<String> found = new ArrayList<>();
    english
        .pages()
        .forEach(
            (path, page) -> {
              String text = text(page);
              pieces.stream()
                  .filter(text::contains)
                  .forEach(piece -> found.add(path + ": " + piece));
              Matcher word = SMALL_WORDS.matcher(text);
              while (word.find()) {
                found.add(
                    path
                        + ": "
                        + text.substring(
                            Math.max(0, word.start() - 30),
                            Math.min(text.length(), word.end() + 30)));
              }
            });

    assertThat(found.size() > 30 ? found.subList(0, 30) : found).isEmpty();
  }

  /** What only the Indonesian sentences hold, cut at their values. */
  private static Set<String> indonesianPieces() {
    Set<String> pieces = new TreeSet<>();
    for (String file : List.of("text/site", "text/trends")) {
      pieces.addAll(indonesianPieces(Texts.read(file, Language.ID), Texts.read(file, Language.EN)));
    }
    return pieces;
  }

  private static Set<String> indonesianPieces(Texts ours, Texts theirs) {
    StringBuilder all = new StringBuilder();
    theirs.keys().forEach(key -> all.append(theirs.get(key)).append('\n'));
    Set<String> pieces = new TreeSet<>();
    for (String key : ours.keys()) {
      for (String piece : ours.get(key).split("\\{[a-z_]+}")) {
        String words = piece.strip();
        if (words.length() >= LONG_ENOUGH && !all.toString().contains(words)) {
          pieces.add(words);
        }
      }
    }
    return pieces;
  }

  /**
   * What a page says by itself: without notes, names and cells as their sources wrote them, what is
   * marked as Indonesian, codes of tables, and the one district whose name holds a small word.
   */
  private static String text(Document page) {
    Document copy = page.clone();
    copy.select(
            ".note, .from, .place, .claims-table td:nth-child(2), a.ext, body [lang=id], td.value")
        .remove();
    copy.select("article.dictionary td")
        .forEach(cell -> cell.text(TABLE_CODES.matcher(cell.text()).replaceAll("")));
    StringBuilder text =
        new StringBuilder(NAMES.matcher(QUOTED.matcher(copy.text()).replaceAll("")).replaceAll(""));
    copy.select("[title], [aria-label], [placeholder], [alt]")
        .forEach(
            element ->
                text.append(' ')
                    .append(element.attr("title"))
                    .append(' ')
                    .append(element.attr("aria-label"))
                    .append(' ')
                    .append(element.attr("placeholder")));
    return text.toString().replace("Pangkajene dan Kepulauan", "");
  }

  /** Elements outside drawings, whose lines break as the words do. */
  private static List<String> structure(Document page) {
    Document copy = page.clone();
    copy.select("svg > *").remove();
    return copy.getAllElements().stream().map(SiteInEnglishTest::mark).toList();
  }

  private static String mark(Element element) {
    return element.tagName()
        + "."
        + element.className()
        + "#"
        + element.id()
        + " "
        + element.attr("href");
  }

  private static List<String> numbers(Document page) {
    return page.select("table.numbers td, table.matrix td").stream()
        .map(cell -> cell.text().replaceAll("[^0-9]+", " ").strip())
        .toList();
  }
}
