package id.kla.jobs.command;

import id.kla.jobs.ingest.Inbox;
import id.kla.jobs.ingest.IngestJob;
import id.kla.jobs.normalize.ContradictionsJob;
import id.kla.jobs.normalize.FactsJob;
import id.kla.jobs.normalize.FindingsJob;
import id.kla.jobs.normalize.NormalizeJob;
import id.kla.jobs.normalize.SendersJob;
import id.kla.jobs.normalize.SettleJob;
import id.kla.jobs.peers.PeersJob;
import id.kla.jobs.publish.Manifest;
import id.kla.jobs.publish.PublishJob;
import id.kla.jobs.store.LocalDisk;
import id.kla.jobs.store.Releases;
import id.kla.jobs.store.Store;
import id.kla.jobs.trends.TrendStatisticsJob;
import id.kla.jobs.trends.TrendsJob;
import id.kla.schemas.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kla run}: from an inbox to a release with its report. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Membaca inbox, membuat rilis baru (tabel dan laporan), lalu menjadikannya rilis yang berlaku.",
    footer = {
      "",
      "Contoh:",
      "  kla run",
      "  kla run --inbox terbitan --inbox kiriman-2025",
      "  kla run --inbox kiriman-2025 --store /data/kla --reason \"hasil edisi 2025\"",
      "",
      "Kode keluar: 0 selesai; 1 selesai, tetapi baris yang ditolak melebihi batas; 2 salah pakai; 3 gagal."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description =
          "Folder berkas yang masuk (atau satu berkas); boleh diulang. Bawaan: contoh yang disertakan, hasil terbitan dan kiriman simulasi.")
  private List<String> inboxes = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "Folder tempat rilis disimpan. Bawaan: ${DEFAULT-VALUE}.")
  private String store;

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      defaultValue = "id",
      description = "Bahasa laporan dan pesan. Bawaan: ${DEFAULT-VALUE}.")
  private String lang;

  @Option(
      names = "--reason",
      paramLabel = "TEKS",
      defaultValue = "",
      description = "Alasan rilis ini dibuat; dicatat dalam manifest.")
  private String reason;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Master Spark, mis. spark://host:7077. Bawaan: semua inti komputer ini.")
  private String master;

  @Option(names = "--png", description = "Buat juga berkas PNG untuk bagan tiap kabupaten/kota.")
  private boolean png;

  @Option(
      names = "--allowed-rejects",
      paramLabel = "PERSEN",
      defaultValue = "20",
      description =
          "Batas bagian baris yang ditolak sebelum kode keluar menjadi 1. Bawaan: ${DEFAULT-VALUE}.")
  private int allowedRejects;

  @Option(
      names = "--target-utama",
      paramLabel = "N[,N]",
      defaultValue = "25,50,100,200",
      description =
          "Berapa daerah yang dituju pada Utama atau KLA tahun 2030; peluangnya dihitung dalam proyeksi. Bawaan: ${DEFAULT-VALUE}.")
  private String targetUtama;

  @Override
  public Integer call() throws Exception {
    Language language = Languages.ofOption(lang);
    if (allowedRejects < 0 || allowedRejects > 100) {
      throw new WrongUse(
          "--allowed-rejects " + allowedRejects + ": tulis bilangan dari 0 sampai 100.");
    }
    List<Integer> targets = TargetOption.numbers(targetUtama);
    Console console = new Console(spec.commandLine().getOut(), language);
    Configuration hadoop = LocalDisk.configuration();
    Inbox files = RunPaths.list(inboxes.isEmpty() ? RunPaths.samples() : inboxes, hadoop);
    Releases releases = new Releases(RunPaths.of(store), hadoop);
    AutoCloseable lock = releases.lock();
    try {
      for (Path left : releases.unfinished()) {
        console.leftBehind(left.getName());
        releases.remove(left);
      }
      return run(releases, files, console, language, targets);
    } finally {
      lock.close();
    }
  }

  private int run(
      Releases releases, Inbox files, Console console, Language language, List<Integer> targets)
      throws Exception {
    Clock clock = Clock.systemUTC();
    String release = releases.nextName(LocalDate.now(clock));
    console.begin(files.size(), release);
    Timings timings = new Timings();
    try (Sessions.Session session =
        timings.time("session", () -> Sessions.open(master, files.bytes()))) {
      Store store = new Store(session.spark(), releases.begin(release));
      // Each of these keeps about one core busy, and neither of a pair needs the other.
      timings.together(
          "facts", () -> FactsJob.run(store, language),
          "ingest", () -> IngestJob.run(store, files, language));
      timings.time("settle", () -> SettleJob.run(store, language));
      timings.together(
          "scores", () -> SettleJob.writeTables(store),
          "normalize", () -> NormalizeJob.run(store));
      timings.time(
          "trends",
          () -> {
            TrendsJob.trajectories(store);
            timings.together(
                "counts", () -> TrendsJob.counts(store),
                "statistics", () -> TrendStatisticsJob.run(store, targets));
          });
      store.beginTexts();
      timings.together(
          "findings",
          () -> {
            FindingsJob.run(store, language);
            timings.time("senders", () -> SendersJob.run(store));
          },
          "peers",
          () -> {
            timings.time("contradictions", () -> ContradictionsJob.run(store, language));
            PeersJob.run(store);
          });
      timings.time("report", () -> PublishJob.run(store, language, png));
      store.dropWork();
      Manifest.write(
          store,
          release,
          clock.instant(),
          System.getProperty("user.name"),
          reason,
          language,
          targets);
      RunSummary summary = RunSummary.of(store);
      releases.publish(release);
      console.end(summary, releases.folder(release), timings);
      return summary.rejectedShare() * 100 > allowedRejects ? Kla.TOO_MANY_REJECTS : Kla.DONE;
    }
  }
}
