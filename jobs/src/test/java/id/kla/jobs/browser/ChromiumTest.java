package id.kla.jobs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

class ChromiumTest {

  @RegisterExtension static final Chromium chromium = new Chromium();

  @TempDir Path folder;

  @Test
  void opensAPageOnDiskAndClicks() throws IOException {
    Path page =
        page(
            "<button onclick=\"document.title='Sesudah “klik”'\">Tekan</button><p>Kota Layak Anak</p>");

    ChromeDriver browser = chromium.open(page, Window.DESKTOP);

    assertThat(browser.getTitle()).isEqualTo("Sebelum");
    assertThat(browser.findElement(By.tagName("p")).getText()).isEqualTo("Kota Layak Anak");
    browser.findElement(By.tagName("button")).click();
    assertThat(browser.getTitle()).isEqualTo("Sesudah “klik”");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void hasTheWidthOfAPhoneOrOfADesktop() throws IOException {
    Path page = page("<p>Lebar</p>");

    assertThat(width(chromium.open(page, Window.PHONE))).isEqualTo(390);
    assertThat(width(chromium.open(page, Window.DESKTOP))).isEqualTo(1280);
  }

  @Test
  void hearsWhatThePageSaysOnTheConsole() throws IOException {
    chromium.open(
        page("<script>console.log('biasa'); console.error('rusak')</script>"), Window.DESKTOP);
    assertThat(chromium.complaints())
        .singleElement()
        .asString()
        .startsWith("SEVERE")
        .contains("rusak");

    chromium.open(page("<p>Tenang</p>"), Window.DESKTOP);
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void aPageThatAsksTheNetworkIsHeard() throws IOException {
    chromium.open(page("<img src='http://example.org/a.png' alt=''>"), Window.DESKTOP);

    assertThat(chromium.complaints()).singleElement().asString().contains("ERR_NAME_NOT_RESOLVED");
  }

  private static int width(ChromeDriver browser) {
    return ((Number) browser.executeScript("return window.innerWidth")).intValue();
  }

  private Path page(String body) throws IOException {
    return Files.writeString(
        Files.createTempFile(folder, "halaman", ".html"),
        "<!doctype html><html lang=\"id\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>Sebelum</title>"
            + body);
  }
}
