package id.kla.jobs.testing;

import id.kla.jobs.ingest.Accepted;
import id.kla.jobs.ingest.FileIngest;
import id.kla.jobs.ingest.FileReading;
import id.kla.jobs.ingest.Reject;
import id.kla.jobs.ingest.SourceFile;
import id.kla.jobs.submission.Line;
import id.kla.jobs.submission.Settled;
import id.kla.jobs.submission.Settlement;
import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.table.Field;
import id.kla.schemas.table.Table;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a folder of samples through ingest and settlement, without Spark.
 *
 * @param files what each file says, by name
 * @param settled what the submissions among it amount to
 */
public record SampleReading(List<FileReading> files, List<Settled> settled) {

  /** Reads the folder of this name. */
  public static SampleReading of(String folder) throws IOException {
    FileIngest ingest = new FileIngest(NoticeTexts.in(Language.ID));
    try (Stream<Path> paths = Files.list(PublishedRun.samples().resolve(folder))) {
      List<FileReading> files =
          paths
              .filter(path -> FileIngest.reads(path.getFileName().toString()))
              .sorted()
              .map(path -> ingest.read(new SourceFile(path.getFileName().toString(), bytes(path))))
              .toList();
      List<Accepted> accepted = files.stream().flatMap(file -> file.accepted().stream()).toList();
      return new SampleReading(files, Settlement.ofAll(accepted));
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** All there is to say about the files and what they amount to. */
  public List<Notice> notices() {
    return Stream.concat(
            files.stream().flatMap(file -> file.notices().stream()),
            settled.stream().flatMap(one -> one.notices().stream()))
        .toList();
  }

  /** All refused rows. */
  public List<Reject> rejects() {
    return Stream.concat(
            files.stream().flatMap(file -> file.rejects().stream()),
            settled.stream().flatMap(one -> one.rejects().stream()))
        .toList();
  }

  /** The rows of a table, of each the cells of these columns as one text; null as a dash. */
  public List<String> rows(Table table, Field... columns) {
    return settled.stream()
        .flatMap(one -> one.lines(table).stream())
        .map(line -> text(line, columns))
        .toList();
  }

  private static String text(Line line, Field... columns) {
    return Arrays.stream(columns)
        .map(column -> line.cell(column) == null ? "-" : line.cell(column).toString())
        .collect(Collectors.joining(" "));
  }
}
