package id.kla.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.testing.PublishedRun;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.notice.Severity;
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
  private static final int SMALL_MUTANTS = 1600;
  private static final int WHOLE_MUTANTS = 10;
  private static final int LINES_OF_A_PART = 60;
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
        Duration.ofSeconds(60),
        () -> {
          List<byte[]> samples = samples();
          byte[] published =
              Files.readAllBytes(PublishedRun.samples().resolve("published/published_awards.csv"));
          for (int i = 0; i < SMALL_MUTANTS; i++) {
            byte[] whole = i % 2 == 0 ? part(published, random) : samples.get(i % samples.size());
            check(i, damaged(whole, random));
          }
          for (int i = 0; i < WHOLE_MUTANTS; i++) {
            check(SMALL_MUTANTS + i, damaged(published, random));
          }
        });
  }

  private void check(int mutant, byte[] bytes) {
    String which = "mutant " + mutant + " of seed " + SEED;
    FileReading file;
    try {
      file = ingest.read(new SourceFile("hasil.csv", bytes));
    } catch (RuntimeException e) {
      throw new AssertionError(which + ": " + new String(bytes, StandardCharsets.UTF_8), e);
    }
    List<Integer> lines = new ArrayList<>();
    file.claims().forEach(row -> lines.add(row.line()));
    file.nonRecipients().forEach(row -> lines.add(row.line()));
    file.completeLists().forEach(row -> lines.add(row.line()));
    file.rejects().forEach(row -> lines.add(row.line()));
    assertThat(lines).as(which).hasSize(file.rowsRead()).doesNotHaveDuplicates();
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

  private static List<byte[]> samples() throws IOException {
    List<byte[]> samples = new ArrayList<>();
    try (Stream<Path> all = Files.walk(PublishedRun.samples())) {
      for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
        if (!path.getFileName().toString().equals("published_awards.csv")) {
          samples.add(Files.readAllBytes(path));
        }
      }
    }
    return samples;
  }

  /** The header and some of the lines. */
  private static byte[] part(byte[] file, Random random) {
    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    int first = 1 + random.nextInt(lines.size() - LINES_OF_A_PART);
    List<String> part = new ArrayList<>(lines.subList(0, 1));
    part.addAll(lines.subList(first, first + LINES_OF_A_PART));
    return (String.join("\n", part) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] damaged(byte[] file, Random random) {
    byte[] bytes = file;
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      bytes = damagedOnce(bytes, random);
    }
    return bytes;
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
