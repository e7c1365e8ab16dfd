package id.kla.jobs.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Pages as a strict parser of HTML sees them, which tells what browsers mend in silence. */
class SiteValidityTest {
  private static final int MOST = 20;

  /** What may stand directly inside an element, for those where not everything may. */
  private static final Map<String, List<String>> CHILDREN =
      Map.of(
          "ul", List.of("li"),
          "ol", List.of("li"),
          "table", List.of("caption", "thead", "tbody"),
          "thead", List.of("tr"),
          "tbody", List.of("tr"),
          "tr", List.of("th", "td"));

  @Test
  void noPageNeedsMending() throws IOException {
    List<String> errors = new ArrayList<>();
    for (String path : ReleasedSite.scored().pages().keySet()) {
      Path file = ReleasedSite.scored().file(path);
      errors(Files.readString(file)).forEach(error -> errors.add(path + ": " + error));
    }

    assertThat(errors.subList(0, Math.min(MOST, errors.size()))).isEmpty();
  }

  @Test
  void listsAndTablesHoldOnlyTheirParts() {
    List<String> wrong = new ArrayList<>();
    ReleasedSite.scored()
        .pages()
        .forEach((path, page) -> misplaced(page).forEach(part -> wrong.add(path + ": " + part)));

    assertThat(wrong.subList(0, Math.min(MOST, wrong.size()))).isEmpty();
  }

  @Test
  void aTagThatIsNotClosedIsSeen() {
    assertThat(errors("<!DOCTYPE html><html><body><p><ul><li>A</ul></p></body></html>"))
        .isNotEmpty();
  }

  @Test
  void aParagraphInAListIsSeen() {
    Document page = Parser.htmlParser().parseInput("<ul><p>A</p></ul>", "");

    assertThat(misplaced(page)).containsExactly("p in ul");
  }

  private static List<String> errors(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST);
    parser.parseInput(html, "");
    return parser.getErrors().stream().map(ParseError::toString).toList();
  }

  private static List<String> misplaced(Document page) {
    List<String> wrong = new ArrayList<>();
    for (Element element : page.select("ul, ol, table, thead, tbody, tr")) {
      for (Element child : element.children()) {
        if (!CHILDREN.get(element.tagName()).contains(child.tagName())) {
          wrong.add(child.tagName() + " in " + element.tagName());
        }
      }
    }
    for (Element element :
        page.select("a a, p p, p table, p ul, span div, h1 div, h2 div, h3 div")) {
      wrong.add(element.tagName() + " in " + element.parent().tagName());
    }
    return wrong;
  }
}
