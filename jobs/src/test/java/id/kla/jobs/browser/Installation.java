package id.kla.jobs.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser and the driver that goes with it.
 *
 * @param browser the executable of Chromium or Chrome
 * @param driver the executable of its chromedriver
 */
record Installation(Path browser, Path driver) {

  private static final List<String> BROWSERS =
      List.of(
          "chromium",
          "google-chrome",
          "google-chrome-stable",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final List<String> DRIVERS =
      List.of("chromedriver", "/usr/lib/chromium/chromedriver");
  private static final int ATTEMPTS = 3;
  private static final int MINUTES_PER_COMMAND = 10;

  /**
   * What is installed; on a Debian where this process may install packages, what can be. Otherwise
   * {@link MissingBrowserException}.
   */
  static synchronized Installation findOrInstall() {
    Optional<Installation> found = find();
    if (found.isPresent()) {
      return found.get();
    }
    String outcome = install();
    return find().orElseThrow(() -> new MissingBrowserException(outcome));
  }

  private static Optional<Installation> find() {
    return executable(BROWSERS)
        .flatMap(browser -> executable(DRIVERS).map(driver -> new Installation(browser, driver)));
  }

  /**
   * The first of the names that is an executable: an absolute path, or a name looked up in PATH.
   */
  private static Optional<Path> executable(List<String> names) {
    List<Path> folders =
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /** Returns why there may still be no browser. */
  private static String install() {
    if (executable(List.of("apt-get")).isEmpty()) {
      return "not a Debian-like system, so none was installed";
    }
    List<String> asRoot = new ArrayList<>();
    if (!run(List.of("id", "-u")).output().strip().equals("0")) {
      if (executable(List.of("sudo")).isEmpty() || run(List.of("sudo", "-n", "true")).code() != 0) {
        return "neither root nor sudo without a password, so none was installed";
      }
      asRoot.addAll(List.of("sudo", "-n"));
    }
    System.err.println(
        "No Chromium for the browser tests: installing chromium and chromium-driver by apt-get");
    Outcome last = new Outcome(0, "");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Outcome update = aptGet(asRoot, "update");
      last =
          aptGet(asRoot, "install", "-y", "--no-install-recommends", "chromium", "chromium-driver");
      if (last.code() == 0) {
        return "apt-get has installed chromium and chromium-driver, but they are not in PATH";
      }
      if (update.code() != 0) {
        last = update;
      }
    }
    return "apt-get failed: " + last.output().strip().replaceAll("(?s).*\n", "");
  }

  private static Outcome aptGet(List<String> asRoot, String... arguments) {
    List<String> command = new ArrayList<>(asRoot);
    command.addAll(
        List.of(
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "-q",
            "-o",
            "Acquire::Retries=3",
            "-o",
            "DPkg::Lock::Timeout=300"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static Outcome run(List<String> command) {
    try {
      // Not to our own output: the test runner speaks through that.
      Path output = Files.createTempFile("kla-command", ".log");
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(MINUTES_PER_COMMAND, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          return new Outcome(-1, command + " took more than " + MINUTES_PER_COMMAND + " minutes");
        }
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
      } finally {
        Files.delete(output);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in " + command, interrupted);
    }
  }

  private record Outcome(int code, String output) {}
}
