package id.kla.jobs.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import id.kla.schemas.region.District;
import id.kla.schemas.region.RegionRegister;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The sample of submissions is what the command in its README makes. */
class SubmissionsSampleTest {
  private static final Path SAMPLE = PublishedRun.samples().resolve("submissions");
  private static final List<String> PROVINCES = List.of("16", "17", "18");
  private static final long SEED = 20250808;
  private static final long MOST_BYTES = 2_000_000;

  private static Map<String, byte[]> made() {
    List<District> districts =
        RegionRegister.standard().districts().stream()
            .filter(district -> PROVINCES.contains(district.provinceCode()))
            .toList();
    Settings settings =
        new Settings(districts, Settings.possibleCycles(), SEED, 0, 1, Settings.Form.MIXED, false);
    Map<String, byte[]> files = new TreeMap<>();
    Simulation.run(settings, NationTest.FACTS, file -> files.put(file.name(), file.bytes()));
    return files;
  }

  private static Map<String, byte[]> kept() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(SAMPLE)) {
      for (Path path : paths.filter(one -> !one.endsWith("README.md")).toList()) {
        files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** The parts of a workbook; how small they are packed differs between machines. */
  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(
            part.getName() + " " + part.getTimeLocal(),
            new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void the_command_gives_the_same_files_again() throws IOException {
    Map<String, byte[]> made = made();
    Map<String, byte[]> kept = kept();
    assertThat(kept.keySet()).isEqualTo(made.keySet());
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      String name = file.getKey();
      if (name.endsWith(".xlsx")) {
        assertThat(parts(kept.get(name))).as(name).isEqualTo(parts(file.getValue()));
      } else {
        assertThat(kept.get(name)).as(name).isEqualTo(file.getValue());
      }
    }
  }

  @Test
  void every_file_says_that_it_is_simulated_and_all_are_small() throws IOException {
    Map<String, byte[]> kept = kept();
    assertThat(kept.keySet()).allSatisfy(name -> assertThat(name).startsWith("SIMULASI_"));
    assertThat(kept.values().stream().mapToLong(bytes -> bytes.length).sum())
        .isLessThan(MOST_BYTES);
    assertThat(Files.readString(SAMPLE.resolve("README.md")))
        .contains("--districts 16,17,18 --form mixed --no-awards --dirt 0 --seed " + SEED);
  }
}
