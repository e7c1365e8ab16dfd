package id.kla.jobs.command;

import id.kla.jobs.check.CheckCsv;
import id.kla.jobs.check.CheckJson;
import id.kla.jobs.check.CheckTable;
import id.kla.jobs.check.Checking;
import id.kla.jobs.check.Findings;
import id.kla.jobs.check.SentFiles;
import id.kla.jobs.ingest.FileIngest;
import id.kla.schemas.notice.NoticeTexts;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.PlainText;
import id.kla.schemas.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kla check}: whether files may be sent; without Spark, so that it answers at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Memeriksa berkas sebelum dikirim, dengan pemeriksaan yang sama seperti pada kla run.",
    footer = {
      "",
      "Contoh:",
      "  kla check kiriman-16.03.xlsx",
      "  kla check kiriman-2025 --csv > catatan.csv",
      "",
      "Kode keluar: 0 bersih; 1 ada yang perlu diperbaiki atau diperiksa; 2 salah pakai; 3 gagal."
    })
final class CheckCommand implements Callable<Integer> {
  private static final int USUAL_WIDTH = 96;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "BERKAS",
      description = "Berkas CSV atau XLSX, atau folder: semua berkas di dalamnya.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Seluruh temuan sebagai satu dokumen JSON.")
  private boolean json;

  @Option(
      names = "--csv",
      description = "Seluruh pemberitahuan sebagai CSV, untuk dibuka di Excel.")
  private boolean csv;

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      defaultValue = "id",
      description = "Bahasa pesan. Bawaan: ${DEFAULT-VALUE}.")
  private String lang;

  @Override
  public Integer call() throws IOException {
    Language language = Languages.ofOption(lang);
    Texts texts = Texts.read("text/check", language);
    if (json && csv) {
      throw new WrongUse(texts.get("wrong.two_forms"));
    }
    NoticeTexts notices = NoticeTexts.in(language);
    Findings findings = Checking.of(SentFiles.read(files(texts), new FileIngest(notices), texts));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      CheckJson.write(findings, notices, out);
    } else if (csv) {
      CheckCsv.write(findings, notices, out);
    } else {
      new CheckTable(language, width(System.getenv("COLUMNS")))
          .lines(findings)
          .forEach(out::println);
    }
    out.flush();
    return findings.outcome() == Findings.Outcome.CLEAN ? Kla.DONE : Kla.PROBLEMS;
  }

  private List<Path> files(Texts texts) throws IOException {
    if (paths.isEmpty()) {
      throw new WrongUse(texts.get("wrong.no_files"));
    }
    try {
      List<Path> files = SentFiles.named(paths);
      if (files.isEmpty()) {
        throw new WrongUse(texts.get("wrong.empty_folder"));
      }
      return files;
    } catch (NoSuchFileException e) {
      throw new WrongUse(
          texts.get("wrong.missing", Map.of("path", PlainText.visible(e.getMessage()))));
    }
  }

  /** The width of the terminal where its environment tells, within what can be read. */
  static int width(String columns) {
    return columns == null || !columns.matches("[0-9]{1,4}")
        ? USUAL_WIDTH
        : Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }
}
