package id.kla.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class RunCommandTest {
  @Test
  void aRunOnThePublishedResultsSaysWhatCameInAndWhereTheReportIs() {
    PublishedRun run = PublishedRun.get();

    assertThat(run.output())
        .contains("3 berkas, 885 baris data")
        .contains("885 diterima + 0 ditolak + 0 digantikan")
        .contains("837 klaim, 822 hasil")
        .contains("site/index.html");
    assertThat(run.folder().resolve("site/index.html")).isNotEmptyFile();
    assertThat(Files.exists(run.folder().resolve("work"))).isFalse();
  }
}
