package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.submission.Line;
import id.kla.jobs.submission.Settled;
import id.kla.jobs.submission.Settlement;
import id.kla.jobs.testing.PublishedRun;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.notice.Severity;
import id.kla.schemas.table.Columns;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Damaged files of all sorts: whatever comes in, reading ends, says why, and loses nothing. */
class FileIngestPropertyTest {
  private static final long SEED = 20250808;
  private static final int SMALL_MUTANTS = 2000;
  private static final int WHOLE_MUTANTS = 10;
  private static final int LINES_OF_A_PART = 60;
  private static final int MOST_BYTES = 8000;
  private static final String[] INSERTIONS = {
    "\"", "\"\"", "\n", "\r", "\r\n", ",", ";", "\t", "|", "\0", "\uFEFF", "{value}", "<b>", "🙂"
  };
  private static final Charset[] CHARSETS = {
    StandardCharsets.UTF_16,
    StandardCharsets.UTF_16LE,
    StandardCharsets.ISO_8859_1,
    Charset.forName("windows-1252"),
    StandardCharsets.UTF_8
  };

  private final NoticeTexts indonesian = NoticeTexts.in(Language.ID);
  private final NoticeTexts english = NoticeTexts.in(Language.EN);
  private final FileIngest ingest = new FileIngest(indonesian);

  @Test
  void no_damage_makes_an_exception_or_loses_a_row() {
    Random random = new Random(SEED);
    Assertions.assertTimeout(
        Duration.ofMinutes(2),
        () -> {
          List<SourceFile> samples = samples();
          SourceFile published = sample("published/published_awards.csv");
          for (int i = 0; i < SMALL_MUTANTS; i++) {
            SourceFile whole =
                i % 3 == 0 ? part(published, random) : samples.get(i % samples.size());
            check(i, damaged(whole, random));
          }
          for (int i = 0; i < WHOLE_MUTANTS; i++) {
            check(SMALL_MUTANTS + i, damaged(published, random));
          }
        });
  }

  private void check(int mutant, SourceFile mutated) {
    String which = "mutant " + mutant + " of seed " + SEED + " of " + mutated.name();
    FileReading file;
    List<Settled> settled;
    try {
      file = ingest.read(mutated);
      settled = Settlement.ofAll(file.accepted());
    } catch (RuntimeException e) {
      throw new AssertionError(
          which + ": " + new String(mutated.bytes(), StandardCharsets.UTF_8), e);
    }
    checkReading(which, file);
    checkAccount(which, file, settled);
  }

  /** Every row of data is accepted or refused, and every refusal is told. */
  private void checkReading(String which, FileReading file) {
    Set<String> rows = places(file.accepted(Accepted.class));
    file.rejects().forEach(row -> assertThat(rows.add(where(row.place()))).as(which).isTrue());
    assertThat(rows).as(which).hasSize(file.rowsRead());
    Set<Integer> told = new HashSet<>();
    for (Notice notice : file.notices()) {
      checkSaid(which, notice);
      if (notice.code().severity() == Severity.ERROR) {
        told.add(notice.line());
      }
    }
    for (Reject reject : file.rejects()) {
      checkSaid(which, reject.reason());
      assertThat(reject.reason().code().severity()).as(which).isEqualTo(Severity.ERROR);
      assertThat(told).as(which).contains(reject.reason().line());
    }
    if (file.rowsRead() == 0) {
      assertThat(file.notices()).as(which).isNotEmpty();
    }
  }

  /** Of the rows of submissions, each is in a table, refused, or superseded, and in one of them. */
  private void checkAccount(String which, FileReading file, List<Settled> settled) {
    Set<String> sent =
        places(
            file.accepted().stream()
                .filter(
                    one ->
                        one instanceof IndicatorScore
                            || one instanceof StatedScore
                            || one instanceof Answer)
                .toList());
    List<String> left = new ArrayList<>();
    for (Settled one : settled) {
      one.rejects().forEach(row -> left.add(where(row.place())));
      one.superseded().forEach(row -> left.add(where(row.place())));
      left.addAll(inTables(one, file.simulated()));
      one.notices().forEach(notice -> checkSaid(which, notice));
    }
    assertThat(left).as(which).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(sent);
  }

  private static Set<String> inTables(Settled settled, boolean simulated) {
    Set<String> places = new HashSet<>();
    for (Table table :
        List.of(
            SubmissionTables.INDICATOR_SCORES,
            SubmissionTables.STATED_SCORES,
            SubmissionTables.ANSWERS)) {
      for (Line line : settled.lines(table)) {
        places.add(
            where(
                (String) line.cell(Columns.SOURCE_FILE),
                (String) line.cell(Columns.SHEET),
                (Integer) line.cell(Columns.LINE),
                simulated && line.cell(Columns.SIMULATED).equals("yes")));
      }
    }
    return places;
  }

  private static Set<String> places(List<? extends Accepted> accepted) {
    Set<String> places = new HashSet<>();
    accepted.forEach(one -> places.add(where(one.place())));
    return places;
  }

  private static String where(Place place) {
    return where(place.file(), place.sheet(), place.line(), place.simulated());
  }

  private static String where(String file, String sheet, int line, boolean simulated) {
    return file + " › " + sheet + ":" + line + (simulated ? " simulated" : "");
  }

  private void checkSaid(String which, Notice notice) {
    for (NoticeTexts texts : List.of(indonesian, english)) {
      assertThat(notice.message(texts))
          .as(which)
          .isNotBlank()
          .doesNotContain("\0")
          .satisfies(
              text ->
                  assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text))
                      .as("%s: %s", which, text)
                      .isTrue());
    }
  }

  private static SourceFile sample(String name) throws IOException {
    Path path = PublishedRun.samples().resolve(name);
    return new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
  }

  /** The files of all samples that are read; of a long one, its beginning. */
  private static List<SourceFile> samples() throws IOException {
    List<SourceFile> samples = new ArrayList<>();
    try (Stream<Path> all = Files.walk(PublishedRun.samples())) {
      for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = path.getFileName().toString();
        if (FileIngest.reads(name) && !name.equals("published_awards.csv")) {
          byte[] bytes = Files.readAllBytes(path);
          samples.add(
              new SourceFile(
                  name,
                  name.endsWith(".csv")
                      ? Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES))
                      : bytes));
        }
      }
    }
    return samples;
  }

  /** The header and some of the lines. */
  private static SourceFile part(SourceFile file, Random random) {
    List<String> lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
    int first = 1 + random.nextInt(lines.size() - LINES_OF_A_PART);
    List<String> part = new ArrayList<>(lines.subList(0, 1));
    part.addAll(lines.subList(first, first + LINES_OF_A_PART));
    return FileIngest.ofText(file.name(), String.join("\n", part) + "\n");
  }

  private static SourceFile damaged(SourceFile file, Random random) {
    byte[] bytes = file.bytes();
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      bytes = damagedOnce(bytes, random);
    }
    return new SourceFile(file.name(), bytes);
  }

  private static byte[] damagedOnce(byte[] file, Random random) {
    int from = random.nextInt(file.length + 1);
    int to = Math.min(file.length, from + random.nextInt(200));
    switch (random.nextInt(8)) {
      case 0 -> {
        byte[] bytes = file.clone();
        for (int i = 0; i < 5 && bytes.length > 0; i++) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
      }
      case 1 -> {
        return Arrays.copyOf(file, from);
      }
      case 2 -> {
        return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
      }
      case 3 -> {
        return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
      }
      case 4, 5 -> {
        String insertion = INSERTIONS[random.nextInt(INSERTIONS.length)];
        return joined(
            Arrays.copyOf(file, from),
            insertion.getBytes(StandardCharsets.UTF_8),
            Arrays.copyOfRange(file, from, file.length));
      }
      case 6 -> {
        List<String> lines =
            new ArrayList<>(
                Arrays.asList(new String(file, StandardCharsets.UTF_8).split("\n", -1)));
        java.util.Collections.swap(
            lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      }
      default -> {
        return new String(file, StandardCharsets.UTF_8)
            .getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
      }
    }
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
