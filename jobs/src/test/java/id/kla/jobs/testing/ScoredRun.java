package id.kla.jobs.testing;

import id.kla.jobs.command.KlaInProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The release that {@code kla run} makes of the published results together with {@link
 * ScoredInbox}, made once in each language.
 */
public final class ScoredRun {
  private static final Map<String, Path> MADE = new HashMap<>();

  private ScoredRun() {}

  /** The folder of the release in a language, with {@code data/} and {@code site/}. */
  public static synchronized Path in(String language) {
    return MADE.computeIfAbsent(language, ScoredRun::make);
  }

  private static Path make(String language) {
    try {
      Path work = Files.createTempDirectory("kla-scored");
      KlaInProcess.Result result =
          KlaInProcess.run(
              "run",
              "--inbox",
              PublishedRun.samples().resolve("published").toString(),
              "--inbox",
              ScoredInbox.write(work.resolve("kiriman")).toString(),
              "--store",
              work.resolve("store").toString(),
              "--lang",
              language);
      if (result.exitCode() != 0) {
        throw new IllegalStateException(
            "kla run ended with " + result.exitCode() + ": " + result.output());
      }
      return KlaInProcess.currentRelease(work.resolve("store"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
