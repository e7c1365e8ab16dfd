package id.kla.jobs.benchmark;

import id.kla.jobs.command.Sessions;
import id.kla.jobs.store.Store;
import id.kla.jobs.trends.TrendStatisticsJob;
import id.kla.jobs.trends.TrendsJob;
import id.kla.schemas.table.AwardTables;
import id.kla.schemas.table.SubmissionTables;
import id.kla.schemas.table.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How long the trends of a release take by themselves: what Spark does of them and what is plain
 * Java, once in a session that has done nothing before and then as often again as is asked for.
 * Arguments: the folder of a release that {@code kla run} made, and the number of times after the
 * first, 2 unless told. The release is only read.
 */
public final class TrendCost {
  /** What trends read. */
  private static final List<Table> READ =
      List.of(
          AwardTables.RESULTS,
          AwardTables.NON_RECIPIENTS,
          AwardTables.COMPLETE_LISTS,
          SubmissionTables.STAGE_SCORES,
          SubmissionTables.STAGE_LOSSES,
          SubmissionTables.KLASTER_SCORES,
          SubmissionTables.INDICATOR_SCORES);

  private TrendCost() {}

  /** Prints seconds by the clock and of the processors. */
  public static void main(String[] arguments) throws Exception {
    Path release = Path.of(arguments[0]);
    int again = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    Path folder = Files.createTempDirectory("kla-trend-cost");
    for (Table table : READ) {
      copy(release.resolve(table.name()), folder.resolve(table.name()));
    }
    try {
      measure(folder, again);
    } finally {
      remove(folder);
    }
  }

  private static void measure(Path folder, int again) {
    try (Sessions.Session session = Sessions.open(null, Long.MAX_VALUE)) {
      for (int time = 0; time <= again; time++) {
        Store store = new Store(session.spark(), new org.apache.hadoop.fs.Path(folder.toUri()));
        measure(
            time + " Spark",
            () -> {
              TrendsJob.trajectories(store);
              TrendsJob.counts(store);
            });
        measure(
            time + " plain Java", () -> TrendStatisticsJob.run(store, List.of(25, 50, 100, 200)));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (var files = Files.newDirectoryStream(from)) {
      for (Path file : files) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var inside = Files.walk(folder)) {
      for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private static void measure(String what, Runnable part) {
    long start = System.nanoTime();
    long processor = processor();
    part.run();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-16s %6.1f s, processors %6.1f s",
            what,
            (System.nanoTime() - start) / 1e9,
            (processor() - processor) / 1e9));
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
