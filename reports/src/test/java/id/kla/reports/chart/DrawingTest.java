package id.kla.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingTest {

  private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");

  private final House house = House.load();

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> ids(Document document) {
    List<String> ids = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids;
  }

  @Test
  void svgIsOneElementWithTitleAndDescription() throws Exception {
    for (Drawing drawing : Samples.filled("", house).values()) {
      String svg = drawing.svg("a");
      Element root = parse(svg).getDocumentElement();
      assertThat(svg).startsWith("<svg ").doesNotContain("<?xml", "<!DOCTYPE", "NaN", "Infinity");
      assertThat(root.getAttribute("viewBox"))
          .isEqualTo("0 0 " + drawing.width() + " " + drawing.height());
      assertThat(root.getAttribute("role")).isEqualTo("img");
      assertThat(root.getAttribute("aria-labelledby")).isEqualTo("a-title a-desc");
      assertThat(root.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(drawing.title());
      assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
          .isEqualTo(drawing.alt());
      assertThat(svg).contains("Sumber:</text>", ">Jumlah, n = 514</text>");
      assertThat(svg).doesNotContain("<image");
    }
  }

  @Test
  void idsOfTwoDrawingsNeverMeetAndEveryReferenceResolves() throws Exception {
    Set<String> seen = new HashSet<>();
    int drawing = 0;
    for (Drawing each : Samples.filled("", house).values()) {
      for (int copy = 0; copy < 2; copy++) {
        String prefix = "c" + drawing++;
        String svg = each.svg(prefix);
        List<String> ids = ids(parse(svg));
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith(prefix + "-"));
        assertThat(ids).allMatch(seen::add);
        Matcher references = REFERENCE.matcher(svg);
        while (references.find()) {
          assertThat(ids).contains(references.group(1));
        }
      }
    }
  }

  @Test
  void sameInputGivesSameCharactersAndBytes() {
    Samples.filled("x", house)
        .forEach(
            (name, drawing) -> {
              Drawing again = Samples.filled("x", House.load()).get(name);
              assertThat(drawing.svg("a")).as(name).isEqualTo(drawing.svg("a"));
              assertThat(again.svg("a")).as(name).isEqualTo(drawing.svg("a"));
              assertThat(again.png(1)).as(name).isEqualTo(drawing.png(1));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "id-ID", "ar-SA-u-nu-arab"})
  void theMachineLocaleChangesNothing(String tag) {
    Locale before = Locale.getDefault();
    Samples.filled("İI", house)
        .forEach(
            (name, drawing) -> {
              String expected = drawing.svg("a");
              try {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Samples.filled("İI", House.load()).get(name).svg("a"))
                    .as(name)
                    .isEqualTo(expected);
              } finally {
                Locale.setDefault(before);
              }
            });
  }

  @Test
  void pngHasTheScaledSize() throws IOException {
    for (Drawing drawing : Samples.filled("", house).values()) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawing.png(1.5)));
      assertThat(image.getWidth()).isEqualTo((int) Math.round(drawing.width() * 1.5));
      assertThat(image.getHeight()).isEqualTo((int) Math.round(drawing.height() * 1.5));
      int corner = image.getRGB(image.getWidth() - 1, image.getHeight() - 1);
      assertThat(corner).isEqualTo(0xffffffff);
    }
  }

  @Test
  void hostileWordsStayWords() throws Exception {
    String hostile = "<script>alert(1)</script> & \"' \u0000\u0007\u202e\ud800 ]]> url(#x)";
    for (Drawing drawing : Samples.filled(hostile, house).values()) {
      String svg = drawing.svg("a");
      Document document = parse(svg);
      assertThat(document.getElementsByTagName("script").getLength()).isZero();
      assertThat(svg).doesNotContain("<script", "\u0000", "\u0007", "\u202e");
      assertThat(drawing.title()).contains("<script>alert(1)</script> & \"' ]]> url(#x)");
      assertThat(drawing.png(0.5)).isNotEmpty();
    }
  }

  @Test
  void nothingToShowIsSaidInWords() throws Exception {
    for (Drawing drawing : Samples.empty(house).values()) {
      String svg = drawing.svg("a");
      assertThat(parse(svg).getElementsByTagName("text").getLength()).isPositive();
      assertThat(svg).contains(Caption.NO_DATA.name()).doesNotContain("NaN");
      assertThat(drawing.png(1)).isNotEmpty();
    }
  }

  @Test
  void aLongLabelIsShortened() {
    String svg =
        EditionStripChart.draw(Samples.strip("x".repeat(300)), Samples.text(""), house).svg("a");
    assertThat(svg).contains("…</text>").doesNotContain("x".repeat(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "a b", "a\"", "ä"})
  void aBadPrefixIsRefused(String prefix) {
    Drawing drawing = Samples.empty(house).get("totals");
    assertThatIllegalArgumentException().isThrownBy(() -> drawing.svg(prefix));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 9, Double.NaN})
  void aBadScaleIsRefused(double scale) {
    Drawing drawing = Samples.empty(house).get("totals");
    assertThatIllegalArgumentException().isThrownBy(() -> drawing.png(scale));
  }

  @Test
  void lettersTakeTheFontOfThePage() {
    String svg = Samples.filled("", house).get("totals").svg("a");
    assertThat(svg).contains("font-family=\"'Open Sans',sans-serif\"", "font-weight=\"600\"");
    assertThat(svg.toLowerCase(Locale.ROOT)).doesNotContain("semibold");
    assertThat(svg.split("font-family", -1)).hasSize(2);
  }
}
