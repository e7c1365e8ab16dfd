package id.kla.jobs.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.browser.Chromium;
import id.kla.jobs.browser.Window;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

class SitePagesInBrowserTest {
  private static final String NATION = "index.html";
  private static final String SOUTH_SUMATRA = "provinces/16.html";
  private static final String MUARA_ENIM = "districts/16.03.html";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @RegisterExtension static final Chromium chromium = new Chromium();

  /** A page in a window. */
  private record View(String path, Window window) {
    @Override
    public String toString() {
      return path + " at " + window.width();
    }
  }

  static Stream<View> views() {
    return Stream.of(
            NATION,
            SOUTH_SUMATRA,
            "provinces/91.html",
            MUARA_ENIM,
            "editions/2025.html",
            "editions/2020.html",
            "regions.html",
            "methods.html",
            "data.html")
        .flatMap(path -> Stream.of(new View(path, Window.DESKTOP), new View(path, Window.PHONE)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void aPageOpensWithoutComplaintAndFitsItsWindow(View view) {
    ChromeDriver browser = open(view.path(), view.window());

    assertThat(chromium.complaints()).isEmpty();
    assertThat(number(browser, "return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(view.window().width());
    // With all that is folded opened as well.
    browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(number(browser, "return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(view.window().width());
  }

  @ParameterizedTest
  @MethodSource("views")
  void aPageIsSetInTheFontOfTheRelease(View view) {
    ChromeDriver browser = open(view.path(), view.window());

    Object loaded =
        browser.executeAsyncScript(
            "const done = arguments[0]; document.fonts.ready.then(() => done("
                + "[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('\"', '') + ' ' + f.weight)"
                + ".sort().join()))");

    assertThat(loaded).isEqualTo("Open Sans 400,Open Sans 600");
    assertThat(browser.executeScript("return document.fonts.check('16px \"Open Sans\"')"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {NATION, SOUTH_SUMATRA, MUARA_ENIM})
  void aNameAndEnterOpenThePageOfADistrict(String path) {
    ChromeDriver browser = open(path, Window.DESKTOP);

    search(browser, "muara enim");
    searchBox(browser).sendKeys(Keys.ENTER);

    await(
        () ->
            browser.getCurrentUrl().endsWith("/site/" + MUARA_ENIM)
                && heading(browser).equals("Kabupaten Muara Enim"));
  }

  @Test
  void anAbbreviationFindsItsDistrict() {
    ChromeDriver browser = open(NATION, Window.PHONE);

    search(browser, "muba");

    assertThat(offers(browser)).first().isEqualTo("Kabupaten Musi Banyuasin");
  }

  @Test
  void aNameOfTwoDistrictsOffersBoth() {
    ChromeDriver browser = open(NATION, Window.DESKTOP);

    search(browser, "banjar");

    assertThat(offers(browser).subList(0, 2))
        .containsExactlyInAnyOrder("Kabupaten Banjar", "Kota Banjar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>", "<img src=x onerror=alert(1)>", "'\"\\", "zzzz", "(["})
  void textThatIsNoNameOffersNothingAndBreaksNothing(String text) {
    ChromeDriver browser = open(NATION, Window.DESKTOP);

    search(browser, text);
    searchBox(browser).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

    assertThat(offers(browser)).isEmpty();
    assertThat(browser.getCurrentUrl()).endsWith("/site/index.html");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void theArrowKeysChooseAmongTheOffers() {
    ChromeDriver browser = open(NATION, Window.DESKTOP);

    search(browser, "banjar");
    String second = offers(browser).get(1);
    searchBox(browser).sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);

    assertThat(browser.findElement(By.cssSelector("#cari-hasil li.active")).getText())
        .isEqualTo(second);
    assertThat(searchBox(browser).getDomAttribute("aria-activedescendant")).isEqualTo("cari-1");
    searchBox(browser).sendKeys(Keys.ARROW_UP, Keys.ARROW_DOWN, Keys.ENTER);
    await(() -> heading(browser).equals(second));
  }

  @Test
  void escapeClosesTheOffers() {
    ChromeDriver browser = open(NATION, Window.DESKTOP);

    search(browser, "banjar");
    searchBox(browser).sendKeys(Keys.ESCAPE);

    assertThat(browser.findElement(By.id("cari-hasil")).isDisplayed()).isFalse();
    assertThat(searchBox(browser).getDomAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void theMenuLeadsOnFromAPageInAFolder() {
    Map<String, String> menu =
        Map.of(
            "Nasional",
            "/site/index.html",
            "Provinsi & daerah",
            "/site/regions.html",
            "Metode",
            "/site/methods.html",
            "Data",
            "/site/data.html");
    menu.forEach(
        (label, address) -> {
          ChromeDriver browser = open(MUARA_ENIM, Window.PHONE);
          browser.findElement(By.linkText(label)).click();
          await(() -> browser.getCurrentUrl().endsWith(address));
        });
  }

  @Test
  void aFoldedTableOpens() {
    ChromeDriver browser = open(SOUTH_SUMATRA, Window.PHONE);
    WebElement table = browser.findElement(By.cssSelector("table.strip"));
    assertThat(table.isDisplayed()).isFalse();

    browser.findElement(By.cssSelector("details:has(table.strip) > summary")).click();

    assertThat(table.isDisplayed()).isTrue();
  }

  @Test
  void theSwitchOfBordersShowsOneSideWithoutAScript() {
    for (Window window : List.of(Window.DESKTOP, Window.PHONE)) {
      ChromeDriver browser = open("provinces/91.html", window);
      WebElement today = browser.findElement(By.id("tabel-provila-today"));
      WebElement then = browser.findElement(By.id("tabel-provila-then"));
      assertThat(today.isDisplayed()).isTrue();
      assertThat(then.isDisplayed()).isFalse();

      browser.findElement(By.cssSelector("label[for=batas-then]")).click();

      assertThat(today.isDisplayed()).isFalse();
      assertThat(then.isDisplayed()).isTrue();
    }
  }

  @Test
  void onPaperThereIsNoMenu() {
    ChromeDriver browser = open(NATION, Window.DESKTOP);
    WebElement header = browser.findElement(By.cssSelector("header.top"));
    assertThat(header.isDisplayed()).isTrue();

    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(header.isDisplayed()).isFalse();
      assertThat(browser.findElement(By.tagName("h1")).isDisplayed()).isTrue();
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {NATION, SOUTH_SUMATRA, MUARA_ENIM})
  void whatIsTappedOnAPhoneIsAsWideAsAFingertip(String path) {
    ChromeDriver browser = open(path, Window.PHONE);

    assertThat(
            browser.executeScript(
                "return [...document.querySelectorAll('.top nav a, .search input, .tile, summary')]"
                    + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 40)"
                    + ".map(e => e.textContent + ' ' + e.getBoundingClientRect().height)"))
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {NATION, SOUTH_SUMATRA, "data.html"})
  void theMenuIsOneLineOnAPhone(String path) {
    ChromeDriver browser = open(path, Window.PHONE);

    assertThat(
            number(
                browser,
                "return new Set([...document.querySelectorAll('.top nav a')]"
                    + ".map(a => Math.round(a.getBoundingClientRect().top))).size"))
        .isEqualTo(1);
  }

  private static ChromeDriver open(String path, Window window) {
    return chromium.open(ReleasedSite.published().file(path), window);
  }

  private static WebElement searchBox(ChromeDriver browser) {
    return browser.findElement(By.id("cari"));
  }

  private static void search(ChromeDriver browser, String text) {
    searchBox(browser).sendKeys(text);
  }

  private static List<String> offers(ChromeDriver browser) {
    return browser.findElements(By.cssSelector("#cari-hasil li[role=option]")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static String heading(ChromeDriver browser) {
    return String.valueOf(
        browser.executeScript("return (document.querySelector('h1') || {}).textContent"));
  }

  private static int number(ChromeDriver browser, String script) {
    return ((Number) browser.executeScript(script)).intValue();
  }

  private static void await(BooleanSupplier condition) {
    org.assertj.core.api.Assertions.assertThatCode(
            () -> {
              long end = System.nanoTime() + PATIENCE.toNanos();
              while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                  throw new AssertionError("Nothing happened in " + PATIENCE);
                }
                Thread.sleep(50);
              }
            })
        .doesNotThrowAnyException();
  }
}
