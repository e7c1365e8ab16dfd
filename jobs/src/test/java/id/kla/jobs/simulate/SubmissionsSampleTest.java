package id.kla.jobs.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import id.kla.schemas.region.RegionRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample of simulated submissions is what the command in its README makes. */
class SubmissionsSampleTest {
  private static final Path SAMPLE = PublishedRun.samples().resolve("submissions");

  @Test
  void the_sample_is_made_again_byte_by_byte() throws IOException {
    Set<String> provinces = Set.of("16", "17", "18");
    Settings settings =
        new Settings(
            RegionRegister.standard().districts().stream()
                .filter(district -> provinces.contains(district.provinceCode()))
                .toList(),
            Settings.possibleCycles(),
            20250808,
            0,
            1,
            Settings.Form.MIXED,
            false);
    Map<String, MadeFile> made = new TreeMap<>();
    Simulation.run(settings, NationTest.FACTS, file -> made.put(file.name(), file));

    try (Stream<Path> files = Files.list(SAMPLE)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.equals("README.md"))
          .containsExactlyInAnyOrderElementsOf(made.keySet());
    }
    for (MadeFile file : made.values()) {
      assertThat(Files.readAllBytes(SAMPLE.resolve(file.name())))
          .as(file.name())
          .isEqualTo(file.bytes());
    }
  }

  @Test
  void the_readme_names_the_command() throws IOException {
    assertThat(Files.readString(SAMPLE.resolve("README.md")))
        .contains("--districts 16,17,18 --form mixed --no-awards --dirt 0 --seed 20250808");
  }
}
