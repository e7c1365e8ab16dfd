package id.kla.jobs.testing;

import id.kla.jobs.command.KlaInProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The release that {@code kla run} makes of the published results, made once for all tests that
 * look at it.
 */
public final class PublishedRun {
  private static PublishedRun made;

  private final Path folder;
  private final String output;

  private PublishedRun(Path folder, String output) {
    this.folder = folder;
    this.output = output;
  }

  /** The release in Indonesian. */
  public static synchronized PublishedRun get() {
    if (made == null) {
      try {
        Path store = Files.createTempDirectory("kla-published");
        KlaInProcess.Result result =
            KlaInProcess.run(
                "run",
                "--inbox",
                samples().resolve("published").toString(),
                "--store",
                store.toString());
        if (result.exitCode() != 0) {
          throw new IllegalStateException(
              "kla run ended with " + result.exitCode() + ": " + result.output());
        }
        made = new PublishedRun(KlaInProcess.currentRelease(store), result.output());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return made;
  }

  /** The folder of the samples that come with the project. */
  public static Path samples() {
    return Path.of("..", "data-samples").toAbsolutePath().normalize();
  }

  /** The folder of the release, with {@code data/} and {@code site/}. */
  public Path folder() {
    return folder;
  }

  /** What the run said on the terminal. */
  public String output() {
    return output;
  }
}
