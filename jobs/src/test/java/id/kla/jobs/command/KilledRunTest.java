package id.kla.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own, killed without warning. */
class KilledRunTest {
  @TempDir Path store;

  @Test
  void aRunThatIsKilledLeavesTheCurrentReleaseAndTheNextRunCleansUp() throws Exception {
    Files.createDirectories(store.resolve("releases/2025-08-08.1"));
    String before = "{\"release\": \"2025-08-08.1\"}\n";
    Files.writeString(store.resolve("current.json"), before);

    for (String moment : List.of("", "claims", "trajectories", "site")) {
      kill(moment);
      assertThat(store.resolve("current.json")).hasContent(before);
    }
    KlaInProcess.Result next =
        KlaInProcess.run(
            "run",
            "--inbox",
            PublishedRun.samples().resolve("published").toString(),
            "--store",
            store.toString());

    assertThat(next.exitCode()).isZero();
    assertThat(next.output()).contains("Sisa run yang tidak selesai dibersihkan: .unfinished-");
    assertThat(KlaInProcess.currentRelease(store).resolve("site/index.html")).isNotEmptyFile();
    assertThat(unfinished()).isEmpty();
  }

  /**
   * Starts a run and kills it as soon as it has begun, or has made a file or folder of this name.
   */
  private void kill(String moment) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(
            argument ->
                argument.startsWith("--add-opens")
                    || argument.startsWith("-Dspark.")
                    || argument.startsWith("-XX:"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Kla.class.getName(),
            "run",
            "--inbox",
            PublishedRun.samples().resolve("published").toString(),
            "--store",
            store.toString()));
    Process run =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (run.isAlive() && System.nanoTime() < deadline && !reached(moment)) {
      Thread.sleep(20);
    }
    assertThat(run.isAlive()).as("the run goes on when it is killed at '%s'", moment).isTrue();
    run.destroyForcibly().waitFor();
  }

  private boolean reached(String moment) throws IOException {
    for (Path release : unfinished()) {
      if (moment.isEmpty() || Files.exists(release.resolve(moment))) {
        return true;
      }
    }
    return false;
  }

  private List<Path> unfinished() throws IOException {
    try (var releases = Files.list(store.resolve("releases"))) {
      return releases
          .filter(release -> release.getFileName().toString().startsWith(".unfinished-"))
          .toList();
    }
  }
}
