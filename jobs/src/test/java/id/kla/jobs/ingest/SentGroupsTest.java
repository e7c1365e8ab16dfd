package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentGroupsTest {
  private static final Path SAMPLES = Path.of("../data-samples");

  @Test
  void what_the_samples_say_comes_back_as_it_went_in() throws IOException {
    FileIngest ingest = new FileIngest(NoticeTexts.in(Language.ID));
    int kinds = 0;
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(one -> FileIngest.reads(one.toString())).sorted().toList()) {
        FileReading reading =
            ingest.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
        List<Accepted> sent =
            reading.accepted().stream()
                .filter(one -> !(one instanceof Claim))
                .filter(one -> !(one instanceof NonRecipient))
                .filter(one -> !(one instanceof CompleteList))
                .toList();
        assertThat(returned(sent)).as(file.toString()).containsExactlyInAnyOrderElementsOf(sent);
        kinds += (int) sent.stream().map(Object::getClass).distinct().count();
      }
    }
    assertThat(kinds).isGreaterThan(3);
  }

  @Test
  void what_is_unknown_stays_unknown() {
    Place place = new Place("kiriman.csv", "", 2, false, "16.03,2024");
    Submission bare = new Submission("16.03", 2024, Stage.EM, null, null);
    Submission full =
        new Submission("16.03", 2024, Stage.VA, 3, LocalDateTime.parse("2024-05-06T07:08:09.5"));
    List<Accepted> sent =
        List.of(
            new IndicatorScore(bare, "4", "nilai", null, null, null, null, null, null, place),
            new IndicatorScore(
                full,
                "21A",
                "Nilai",
                "24-2024",
                new BigDecimal("0.125"),
                BigDecimal.TEN,
                0,
                7,
                "Bappeda",
                place),
            new StatedScore(full, "total", 2, null, null, null, null, null, null, place),
            new Answer("16.03", 2024, "I", "4", "Apakah …?", true, null, null, null, null, place));

    assertThat(returned(sent)).containsExactlyElementsOf(sent);
  }

  @Test
  void each_group_is_of_one_district_and_cycle() {
    Place place = new Place("kiriman.csv", "", 2, false, "");
    List<Accepted> sent = new ArrayList<>();
    for (int cycle : List.of(2023, 2024, 2023)) {
      sent.add(
          new StatedScore(
              new Submission("16.03", cycle, Stage.EM, null, null),
              "total",
              1,
              BigDecimal.ONE,
              null,
              null,
              null,
              null,
              null,
              place));
    }

    assertThat(SentGroups.of(sent))
        .extracting(row -> row.getString(0) + " " + row.getInt(1) + " " + size(row))
        .containsExactly("16.03 2023 2", "16.03 2024 1");
  }

  private static int size(org.apache.spark.sql.Row group) {
    return SentGroups.things(group).size();
  }

  private static List<Accepted> returned(List<Accepted> sent) {
    return SentGroups.of(sent).stream()
        .flatMap(group -> SentGroups.things(group).stream())
        .toList();
  }
}
