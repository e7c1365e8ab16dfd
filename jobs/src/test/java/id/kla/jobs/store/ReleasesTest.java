package id.kla.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 8);

  @TempDir java.nio.file.Path folder;

  private Releases releases;

  @BeforeEach
  void open() throws IOException {
    releases = new Releases(new Path(folder.toUri()), LocalDisk.configuration());
  }

  @Test
  void aNewStoreHasNoCurrentRelease() throws IOException {
    assertThat(releases.current()).isEmpty();
  }

  @Test
  void publishingMakesAReleaseTheCurrentOne() throws IOException {
    releases.begin("2025-08-08.1");
    releases.publish("2025-08-08.1");

    assertThat(releases.current()).contains("2025-08-08.1");
    assertThat(folder.resolve("releases/2025-08-08.1")).isDirectory();
    assertThat(folder.resolve("current.json")).hasContent("{\"release\": \"2025-08-08.1\"}");
  }

  @Test
  void aBuiltReleaseThatIsNotPublishedLeavesTheCurrentOne() throws IOException {
    releases.begin("2025-08-08.1");
    releases.publish("2025-08-08.1");

    releases.begin("2025-08-08.2");

    assertThat(releases.current()).contains("2025-08-08.1");
    assertThat(releases.unfinished())
        .extracting(Path::getName)
        .containsExactly(".unfinished-2025-08-08.2");
  }

  @Test
  void namesCountUpWithinADay() throws IOException {
    assertThat(releases.nextName(DAY)).isEqualTo("2025-08-08.1");
    releases.begin("2025-08-08.1");
    releases.publish("2025-08-08.1");
    assertThat(releases.nextName(DAY)).isEqualTo("2025-08-08.2");
  }

  @Test
  void aSecondRunIsRefusedWhileOneHoldsTheStore() throws Exception {
    AutoCloseable lock = releases.lock();

    assertThatThrownBy(() -> releases.lock())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("sedang dipakai oleh run lain");

    lock.close();
    releases.lock().close();
  }

  @Test
  void noChecksumFilesLieBesideTheOthers() throws IOException {
    releases.begin("2025-08-08.1");
    releases.publish("2025-08-08.1");

    try (var files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".crc"))).isEmpty();
    }
  }
}
