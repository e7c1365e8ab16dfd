package id.kla.jobs.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteLinksTest {
  private static final Pattern REFERENCE = Pattern.compile("url\\(['\"]?#([^)'\"]+)['\"]?\\)");
  private static final Pattern ADDRESS_IN_STYLE =
      Pattern.compile("url\\(['\"]?([^)'\"]+)['\"]?\\)");

  // A population may be 2.025 as well, but its unit follows.
  private static final Pattern GROUPED_YEAR =
      Pattern.compile("(?<![.\\d])2[.,]0[12]\\d(?![.\\d]| jiwa)");

  private static ReleasedSite site;

  @BeforeAll
  static void read() {
    site = ReleasedSite.scored();
  }

  @Test
  void everyProvinceDistrictAndYearHasItsPage() {
    assertThat(pagesIn("provinces")).hasSize(38);
    assertThat(pagesIn("districts")).hasSize(514);
    assertThat(pagesIn("editions")).hasSize(15).first().isEqualTo("editions/2011.html");
    assertThat(site.pages())
        .containsKeys(
            "index.html",
            "regions.html",
            "methods.html",
            "data.html",
            "quality.html",
            "notices.html")
        .hasSize(38 + 514 + 15 + 6 + pagesIn("letters").size());
  }

  @Test
  void everyLinkInsideTheReleaseLeadsToAFileAndAPlaceInIt() {
    Map<String, Set<String>> ids = new HashMap<>();
    site.pages()
        .forEach((path, page) -> ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));

    assertThat(
            found(
                (path, wrong) -> {
                  for (String address : addresses(site.page(path))) {
                    if (!address.matches("[a-z]+:.*")) {
                      String problem = problem(path, address, ids);
                      if (problem != null) {
                        wrong.add(path + " -> " + address + ": " + problem);
                      }
                    }
                  }
                }))
        .isEmpty();
  }

  /** Why an address leads nowhere; null when it leads somewhere. */
  private static String problem(String path, String address, Map<String, Set<String>> ids) {
    if (address.startsWith("/") || address.contains("\\")) {
      return "absolute";
    }
    String[] parts = address.split("#", 2);
    Path folder = site.file(path).getParent();
    Path target = (parts[0].isEmpty() ? site.file(path) : folder.resolve(parts[0])).normalize();
    if (!target.startsWith(site.release().normalize())) {
      return "outside the release";
    }
    if (!Files.isRegularFile(target)) {
      return "no such file";
    }
    if (parts.length == 2) {
      String page = site.file("").normalize().relativize(target).toString().replace('\\', '/');
      if (!ids.getOrDefault(page, Set.of()).contains(parts[1])) {
        return "no such place on the page";
      }
    }
    return null;
  }

  @Test
  void onlySourcesLeadToTheNetwork() {
    assertThat(
            found(
                (path, wrong) -> {
                  for (Element element :
                      site.page(path).select("[href], [src], [srcset], [action]")) {
                    for (String name : List.of("href", "src", "srcset", "action")) {
                      String address = element.attr(name);
                      boolean isSource = element.is("a[href^=http://], a[href^=https://]");
                      boolean isEmptyIcon = address.equals("data:,");
                      if ((address.matches("[a-z]+:.*") || address.startsWith("//"))
                          && !isSource
                          && !isEmptyIcon) {
                        wrong.add(path + ": " + element.tagName() + " " + address);
                      }
                    }
                  }
                  if (!site.page(path).select("iframe, object, embed, base, form").isEmpty()) {
                    wrong.add(path + ": a frame or form");
                  }
                }))
        .isEmpty();
  }

  @Test
  void linksToTheNetworkGiveNothingAwayToTheirTarget() {
    assertThat(
            found(
                (path, wrong) ->
                    site.page(path).select("a[href^=http]").stream()
                        .filter(link -> !link.attr("rel").equals("noopener noreferrer"))
                        .forEach(link -> wrong.add(path + ": " + link))))
        .isEmpty();
  }

  @Test
  void theStyleTakesItsFontsFromTheRelease() throws Exception {
    String style = Files.readString(site.file("assets/kla.css"));

    assertThat(style).doesNotContain("@import", "//", "${", "<#");
    List<String> addresses =
        ADDRESS_IN_STYLE.matcher(style).results().map(match -> match.group(1)).toList();
    assertThat(addresses).containsExactly("OpenSans-Regular.woff2", "OpenSans-Semibold.woff2");
    for (String address : addresses) {
      assertThat(site.file("assets").resolve(address)).isNotEmptyFile();
    }
  }

  @Test
  void anIdStandsOncePerPageAndDrawingsReferToTheirOwn() {
    assertThat(
            found(
                (path, wrong) -> {
                  Document page = site.page(path);
                  Set<String> ids = new HashSet<>();
                  for (Element element : page.select("[id]")) {
                    if (!ids.add(element.id()) || element.id().isBlank()) {
                      wrong.add(path + ": #" + element.id() + " twice");
                    }
                  }
                  for (Element element : page.getAllElements()) {
                    for (Attribute attribute : element.attributes()) {
                      for (String id : references(attribute)) {
                        if (!ids.contains(id)) {
                          wrong.add(path + ": " + attribute + " refers to nothing");
                        }
                      }
                    }
                  }
                }))
        .isEmpty();
  }

  private static List<String> references(Attribute attribute) {
    return switch (attribute.getKey()) {
      case "aria-labelledby", "aria-describedby", "aria-controls", "headers", "for" ->
          List.of(attribute.getValue().split(" "));
      case "xlink:href" -> List.of(attribute.getValue().replaceFirst("^#", ""));
      default -> {
        List<String> ids = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(attribute.getValue());
        while (reference.find()) {
          ids.add(reference.group(1));
        }
        yield ids;
      }
    };
  }

  @Test
  void everyPictureSaysInWordsWhatItShows() {
    assertThat(
            found(
                (path, wrong) -> {
                  Document page = site.page(path);
                  for (Element image : page.select("img")) {
                    if (image.attr("alt").isBlank()) {
                      wrong.add(path + ": " + image);
                    }
                  }
                  for (Element drawing : page.select("svg")) {
                    boolean decoration = drawing.attr("aria-hidden").equals("true");
                    boolean named =
                        drawing.attr("role").equals("img")
                            && drawing.selectFirst("> title") != null
                            && drawing.selectFirst("> desc") != null
                            && drawing.selectFirst("> desc").text().length() > 20
                            && drawing
                                .attr("aria-labelledby")
                                .equals(
                                    drawing.selectFirst("> title").id()
                                        + " "
                                        + drawing.selectFirst("> desc").id());
                    if (!decoration && !named) {
                      wrong.add(path + ": a drawing without words");
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void everyPageHasLanguageTitleOneHeadingAndNoLevelLeftOut() {
    assertThat(
            found(
                (path, wrong) -> {
                  Document page = site.page(path);
                  if (!page.selectFirst("html").attr("lang").equals("id")) {
                    wrong.add(path + ": no language");
                  }
                  if (page.title().length() < 8 || page.select("head > title").size() != 1) {
                    wrong.add(path + ": title " + page.title());
                  }
                  if (page.select("h1").size() != 1) {
                    wrong.add(path + ": not one h1");
                  }
                  int level = 0;
                  for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                    int next = heading.tagName().charAt(1) - '0';
                    if (next > level + 1 || heading.text().isBlank()) {
                      wrong.add(path + ": " + heading);
                    }
                    level = next;
                  }
                }))
        .isEmpty();
  }

  @Test
  void noTwoPagesHaveTheSameTitle() {
    assertThat(site.pages().values().stream().map(Document::title).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyTableHasAHeaderForEveryColumn() {
    assertThat(
            found(
                (path, wrong) -> {
                  for (Element table : site.page(path).select("table")) {
                    List<Element> headers = table.select("> thead > tr > th[scope=col]");
                    if (headers.isEmpty()
                        || headers.stream().anyMatch(header -> header.text().isBlank())) {
                      wrong.add(path + ": headers " + headers);
                    }
                    for (Element row : table.select("> tbody > tr")) {
                      int cells = 0;
                      for (Element cell : row.select("> th, > td")) {
                        cells +=
                            cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
                      }
                      if (cells != headers.size()) {
                        wrong.add(path + ": " + row.text());
                      }
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void nothingOfTheTemplatesIsLeftOnAPage() {
    assertThat(
            found(
                (path, wrong) -> {
                  String text = site.page(path).text();
                  String html = site.page(path).outerHtml();
                  for (String leftover : List.of("${", "<#", "</#", "??", "NaN", "Optional[")) {
                    if (html.contains(leftover)) {
                      wrong.add(path + ": " + leftover);
                    }
                  }
                  // A word "null" as a value; a sentence with a placeholder that nobody filled.
                  if (text.matches("(?s).*(\\bnull\\b|\\{[a-z_]+}).*")) {
                    wrong.add(path + ": a value is missing");
                  }
                }))
        .isEmpty();
  }

  @Test
  void noYearIsWrittenAsAQuantity() {
    assertThat(
            found(
                (path, wrong) -> {
                  Matcher number = GROUPED_YEAR.matcher(site.page(path).text());
                  while (number.find()) {
                    wrong.add(path + ": " + number.group());
                  }
                }))
        .isEmpty();
  }

  @Test
  void theSearchIndexLeadsToEveryProvinceAndDistrict() throws Exception {
    String index = Files.readString(site.file("assets/search-index.js"));
    List<String> addresses =
        Pattern.compile("\"([a-z]+/[0-9.]+\\.html)\"]")
            .matcher(index)
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(addresses)
        .hasSize(38 + 514)
        .doesNotHaveDuplicates()
        .allSatisfy(address -> assertThat(site.pages()).containsKey(address));
  }

  private static List<String> pagesIn(String folder) {
    return site.pages().keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
  }

  private static List<String> addresses(Document page) {
    List<String> addresses = new ArrayList<>(page.select("[href]").eachAttr("href"));
    addresses.addAll(page.select("[src]").eachAttr("src"));
    return addresses;
  }

  /** What is wrong on any page, the first lines of it. */
  private static List<String> found(BiConsumer<String, List<String>> look) {
    List<String> wrong = new ArrayList<>();
    site.pages().keySet().forEach(path -> look.accept(path, wrong));
    return wrong.size() > 20 ? wrong.subList(0, 20) : wrong;
  }
}
