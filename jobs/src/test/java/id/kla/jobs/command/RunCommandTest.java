package id.kla.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.store.LocalDisk;
import id.kla.jobs.store.Releases;
import id.kla.jobs.testing.PublishedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {
  @TempDir Path folder;

  @Test
  void aRunOnThePublishedResultsSaysWhatCameInAndWhereTheReportIs() {
    PublishedRun run = PublishedRun.get();

    assertThat(run.output())
        .contains("5 berkas, 922 baris data")
        .contains("918 diterima + 4 ditolak + 0 digantikan")
        .contains("837 klaim, 822 hasil")
        .contains("site/index.html");
    assertThat(run.folder().resolve("site/index.html")).isNotEmptyFile();
    assertThat(Files.exists(run.folder().resolve("work"))).isFalse();
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    PublishedRun first = PublishedRun.get();

    KlaInProcess.Result second =
        KlaInProcess.run(
            "run",
            "--inbox",
            PublishedRun.samples().resolve("published").toString(),
            "--store",
            folder.toString());

    assertThat(second.exitCode()).isZero();
    Path release = KlaInProcess.currentRelease(folder);
    assertThat(content(release.resolve("data"))).isEqualTo(content(first.folder().resolve("data")));
    assertThat(content(release.resolve("site"))).isEqualTo(content(first.folder().resolve("site")));
  }

  @Test
  void aFolderThatIsNotThereIsSaidInOneLine() {
    KlaInProcess.Result result =
        KlaInProcess.run(
            "run", "--inbox", folder.resolve("tidak-ada").toString(), "--store", folder.toString());

    assertThat(result.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(result.output().strip())
        .endsWith("tidak ada folder atau berkas di sana.")
        .doesNotContain("\n");
  }

  @Test
  void anEmptyFolderIsNotAnInbox() {
    KlaInProcess.Result result =
        KlaInProcess.run("run", "--inbox", folder.toString(), "--store", folder.toString());

    assertThat(result.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(result.output()).contains("folder itu kosong");
  }

  @Test
  void anUnknownLanguageIsRefused() {
    KlaInProcess.Result result =
        KlaInProcess.run("run", "--lang", "jv", "--store", folder.toString());

    assertThat(result.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(result.output()).contains("--lang jv: pilih id atau en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "banyak", "50,", "1000", "-5", "99999999999"})
  void aTargetThatIsNoNumberOfDistrictsIsRefusedInOneLine(String target) {
    KlaInProcess.Result result =
        KlaInProcess.run("run", "--target-utama=" + target, "--store", folder.toString());

    assertThat(result.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(result.output().strip())
        .contains("--target-utama " + target + ": tulis bilangan bulat dari 1 sampai 514")
        .doesNotContain("\n");
  }

  @Test
  void targetsAreTakenOnceAndInOrder() {
    assertThat(TargetOption.numbers("100, 50,100")).containsExactly(50, 100);
  }

  @Test
  void anUnknownOptionIsRefusedWithAHint() {
    KlaInProcess.Result result = KlaInProcess.run("run", "--inboks", "x");

    assertThat(result.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(result.output()).contains("--inboks").contains("kla run --help");
  }

  @Test
  void helpShowsAnExample() {
    assertThat(KlaInProcess.run("--help").output()).contains("kla run");
    assertThat(KlaInProcess.run("run", "--help").output()).contains("Contoh:").contains("--reason");
  }

  @Test
  void aSecondRunOnTheSameStoreIsRefused() throws Exception {
    Releases releases =
        new Releases(new org.apache.hadoop.fs.Path(folder.toUri()), LocalDisk.configuration());
    AutoCloseable lock = releases.lock();

    KlaInProcess.Result result =
        KlaInProcess.run(
            "run",
            "--inbox",
            PublishedRun.samples().resolve("published").toString(),
            "--store",
            folder.toString());

    lock.close();
    assertThat(result.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(result.output()).contains("sedang dipakai oleh run lain");
    assertThat(folder.resolve("current.json")).doesNotExist();
  }

  @Test
  void moreRejectsThanAllowedShowInTheExitCodeAndTheReleaseIsMadeAllTheSame() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(
        inbox.resolve("hasil.csv"),
        """
        award_year,predikat,region_type,region_name,province,evidence,source_publisher,source_url
        2023,Madya,Kabupaten,Siak,Riau,listed,contoh,
        2O23,Madya,Kabupaten,Kampar,Riau,listed,contoh,
        """,
        StandardCharsets.UTF_8);
    Path store = folder.resolve("store");

    KlaInProcess.Result result =
        KlaInProcess.run("run", "--inbox", inbox.toString(), "--store", store.toString());

    assertThat(result.exitCode()).isEqualTo(Kla.TOO_MANY_REJECTS);
    assertThat(result.output()).contains("1 diterima + 1 ditolak").contains("Tahun bukan angka");
    assertThat(KlaInProcess.currentRelease(store).resolve("data/rejects.csv"))
        .content()
        .contains("award_year_invalid,error,hasil.csv,,3,award_year,2O23");
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // One character a byte, whatever the file holds.
        content.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(content).isNotEmpty();
    return content;
  }
}
