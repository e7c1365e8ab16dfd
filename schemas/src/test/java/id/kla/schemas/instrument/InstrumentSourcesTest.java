package id.kla.schemas.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.reference.ReferenceTable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentSourcesTest {
  /** Every table of this package, as it lies in its folder, and the new ones of the ladder. */
  static Stream<String> tables() throws IOException, URISyntaxException {
    Path folder = Path.of(Instrument.class.getResource("instruments.csv").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> own =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".csv"))
              .map(name -> "instrument/" + name.replace(".csv", ""))
              .sorted()
              .toList();
      return Stream.concat(own.stream(), Stream.of("ladder/cycles", "ladder/stage_spellings"));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_line_of_a_table_has_a_source(String table) {
    List<ReferenceTable.Row> rows = ReferenceTable.read(table);

    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.text("source_url")).matches("https?://.+|common usage"));
  }

  @Test
  void every_indicator_says_how_certain_it_is_and_gives_links() {
    for (Instrument instrument : Instruments.standard().all()) {
      assertThat(instrument.indicators())
          .allSatisfy(
              indicator -> {
                assertThat(indicator.certainty()).isNotBlank();
                assertThat(indicator.sourceUrl()).startsWith("http");
              });
    }
  }
}
