package id.kla.jobs.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium for pages on disk, one per test class; it sees no network.
 *
 * <pre>{@code
 * @RegisterExtension static final Chromium chromium = new Chromium();
 *
 * @Test
 * void theMenuOpensOnAPhone() {
 *   ChromeDriver browser = chromium.open(site.resolve("index.html"), Window.PHONE);
 *   ...
 *   assertThat(chromium.complaints()).isEmpty();
 * }
 * }</pre>
 *
 * <p>Without a browser the tests of the class are skipped with a message that says what to install;
 * with {@code KLA_NO_SKIP=true}, as system property or in the environment, they fail.
 */
public final class Chromium implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // What a page asks of the network fails and is heard on the console.
          "--host-resolver-rules=MAP * ~NOTFOUND");

  private ChromeDriver driver;
  private Path profile;
  private String reasonToSkip;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    try {
      Installation installation = Installation.findOrInstall();
      profile = Files.createTempDirectory("kla-chromium");
      driver = start(installation, profile);
    } catch (MissingBrowserException missing) {
      if (mustNotSkip()) {
        throw missing;
      }
      System.err.println("SKIPPED " + context.getDisplayName() + ": " + missing.getMessage());
      reasonToSkip = missing.getMessage();
    }
  }

  /** Test by test: a class given up as a whole is reported as a class without tests. */
  @Override
  public void beforeEach(ExtensionContext context) {
    Assumptions.assumeTrue(driver != null, reasonToSkip);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (driver != null) {
      driver.quit();
      driver = null;
    }
    if (profile != null) {
      delete(profile);
      profile = null;
    }
  }

  /**
   * Opens a page on disk in a window of the given size; what an earlier page said on the console is
   * forgotten.
   */
  public ChromeDriver open(Path page, Window window) {
    Map<String, Object> metrics =
        Map.of(
            "width",
            window.width(),
            "height",
            window.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            window.mobile());
    // The window of a headless browser cannot be as narrow as a phone; the viewport can.
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    console();
    driver.get(page.toAbsolutePath().toUri().toString());
    return driver;
  }

  /** Errors and warnings on the browser's console since the last call or the last {@link #open}. */
  public List<String> complaints() {
    return console().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  private List<LogEntry> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll();
  }

  /** Both paths are given, so Selenium looks for no browser and downloads none. */
  private static ChromeDriver start(Installation installation, Path profile) {
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installation.browser().toFile());
    options.addArguments(ARGUMENTS);
    options.addArguments("--user-data-dir=" + profile);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installation.driver().toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static boolean mustNotSkip() {
    return Boolean.getBoolean("KLA_NO_SKIP") || Boolean.parseBoolean(System.getenv("KLA_NO_SKIP"));
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // The browser's last processes tidy up as well.
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
            try {
              Files.deleteIfExists(visited);
            } catch (IOException notEmpty) {
              throw new UncheckedIOException("A browser still writes to " + visited, notEmpty);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
