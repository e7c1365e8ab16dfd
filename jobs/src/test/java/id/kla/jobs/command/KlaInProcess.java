package id.kla.jobs.command;

import id.kla.jobs.testing.SparkExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line without a process of its own, on the Spark session of the tests. */
public final class KlaInProcess {
  private static final Pattern RELEASE = Pattern.compile("\"release\": \"([^\"]+)\"");

  private KlaInProcess() {}

  /** Exit code and everything that was printed. */
  public record Result(int exitCode, String output) {}

  /** Runs a command. */
  public static Result run(String... arguments) {
    new SparkExtension().spark();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int exitCode = Kla.execute(out, out, arguments);
    return new Result(exitCode, bytes.toString(StandardCharsets.UTF_8));
  }

  /** The folder of the release that counts in a store. */
  public static Path currentRelease(Path store) throws IOException {
    Matcher release = RELEASE.matcher(Files.readString(store.resolve("current.json")));
    if (!release.find()) {
      throw new IOException("No release named in " + store.resolve("current.json"));
    }
    return store.resolve("releases").resolve(release.group(1));
  }
}
