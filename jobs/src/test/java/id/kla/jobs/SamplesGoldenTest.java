package id.kla.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.ingest.Inbox;
import id.kla.jobs.ingest.IngestJob;
import id.kla.jobs.normalize.FindingsJob;
import id.kla.jobs.normalize.NormalizeJob;
import id.kla.jobs.normalize.SettleJob;
import id.kla.jobs.store.Store;
import id.kla.jobs.testing.PublishedRun;
import id.kla.jobs.testing.SparkExtension;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.FileTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import id.kla.schemas.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of dirt among the samples through the real jobs, its tables compared with {@code
 * golden/<folder>/<table>.csv}. A table without a golden file is to be empty. All folders go
 * through one run, for speed, each file under the name {@code <folder>.<file>}; only the results,
 * which know no file, are those of all folders together. {@code -Dkla.golden=write} rewrites the
 * golden files; read what changed before you commit it.
 */
class SamplesGoldenTest {
  @RegisterExtension static final SparkExtension SPARK = new SparkExtension();

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "golden").toAbsolutePath().normalize();
  private static final boolean WRITE = "write".equals(System.getProperty("kla.golden"));
  private static final List<Table> COMPARED =
      List.of(
          FileTables.INPUTS,
          AwardTables.CLAIMS,
          AwardTables.NON_RECIPIENTS,
          AwardTables.COMPLETE_LISTS,
          FileTables.REJECTS,
          FileTables.SUPERSEDED,
          FileTables.NOTICES,
          SubmissionTables.INDICATOR_SCORES,
          SubmissionTables.STATED_SCORES,
          SubmissionTables.ANSWERS);

  /** Tables without a file of their own; their rows are compared for all samples together. */
  private static final List<Table> SETTLED =
      List.of(
          SubmissionTables.KLASTER_SCORES,
          SubmissionTables.STAGE_SCORES,
          SubmissionTables.STAGE_LOSSES,
          SubmissionTables.SCORE_CHECKS,
          SubmissionTables.COMPLETENESS);

  /** What no file that lies in a repository can make happen; other tests do. */
  private static final Set<NoticeCode> NOT_IN_A_SAMPLE =
      Set.of(
          NoticeCode.FILE_UNREADABLE,
          NoticeCode.FILE_TOO_LARGE,
          NoticeCode.FILE_OUTSIDE_INBOX,
          NoticeCode.WORKBOOK_TOO_LARGE);

  @TempDir static Path work;

  @BeforeAll
  static void runAllSamples() throws IOException {
    Path inbox = Files.createDirectory(work.resolve("inbox"));
    for (String name : cases()) {
      copy(PublishedRun.samples().resolve(name), inbox, name + ".");
    }
    var spark = SPARK.spark();
    Store store = new Store(spark, new org.apache.hadoop.fs.Path(work.resolve("release").toUri()));
    IngestJob.run(
        store,
        Inbox.of(
            new org.apache.hadoop.fs.Path(inbox.toUri()),
            spark.sparkContext().hadoopConfiguration()),
        Language.ID);
    SettleJob.run(store, Language.ID);
    SettleJob.writeTables(store);
    NormalizeJob.run(store);
    FindingsJob.run(store, Language.ID);
    store.written();
  }

  @TestFactory
  Stream<DynamicTest> every_sample_makes_the_tables_of_its_golden_files() throws IOException {
    return cases().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      for (Table table : COMPARED) {
                        compare(
                            table,
                            GOLDEN.resolve(name),
                            row -> row.get("source_file").startsWith(name + "."));
                      }
                    }));
  }

  @Test
  void all_samples_together_make_the_golden_results() throws IOException {
    compare(AwardTables.RESULTS, GOLDEN, row -> true);
    for (Table table : SETTLED) {
      compare(table, GOLDEN, row -> true);
    }
  }

  @Test
  void no_golden_folder_is_left_without_its_sample() throws IOException {
    assertThat(folders(GOLDEN)).isEqualTo(cases());
  }

  @Test
  void every_notice_happens_in_a_sample() throws IOException {
    Set<String> happened =
        records(FileTables.NOTICES).stream()
            .map(row -> row.get("notice"))
            .collect(Collectors.toSet());
    assertThat(happened)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(NoticeCode.values())
                .filter(code -> !NOT_IN_A_SAMPLE.contains(code))
                .map(NoticeCode::code)
                .toList());
  }

  private static void compare(Table table, Path folder, Predicate<CSVRecord> wanted)
      throws IOException {
    List<CSVRecord> rows = records(table).stream().filter(wanted).toList();
    Path golden = folder.resolve(table.name() + ".csv");
    String actual = rows.isEmpty() ? "" : text(table, rows);
    if (WRITE) {
      Files.createDirectories(folder);
      Files.deleteIfExists(golden);
      if (!rows.isEmpty()) {
        Files.writeString(golden, actual);
      }
    }
    assertThat(actual)
        .as("%s", golden)
        .isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
  }

  private static List<CSVRecord> records(Table table) throws IOException {
    Path file = work.resolve("release/data").resolve(table.name() + ".csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser csv = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return csv.getRecords();
    }
  }

  private static String text(Table table, List<CSVRecord> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter csv = new CSVPrinter(text, format)) {
      csv.printRecord(table.columns());
      csv.printRecords(rows);
    }
    return text.toString();
  }

  private static void copy(Path from, Path to, String prefix) throws IOException {
    try (Stream<Path> all = Files.list(from)) {
      for (Path path : all.sorted().toList()) {
        Path copy = to.resolve(prefix + path.getFileName());
        if (path.getFileName().toString().equals("README.md")) {
          continue;
        }
        Files.copy(path, copy);
        if (Files.isDirectory(path)) {
          copy(path, copy, "");
        }
      }
    }
  }

  private static List<String> cases() throws IOException {
    return folders(PublishedRun.samples()).stream()
        .filter(name -> !name.equals("published") && !name.equals("submissions"))
        .toList();
  }

  private static List<String> folders(Path parent) throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      return all.filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
