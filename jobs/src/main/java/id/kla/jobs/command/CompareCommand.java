package id.kla.jobs.command;

import id.kla.jobs.explain.Comparison;
import id.kla.jobs.explain.ComparisonHtml;
import id.kla.jobs.explain.ComparisonText;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.PlainText;
import id.kla.schemas.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kla compare}: two to six districts side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Membandingkan 2-6 kabupaten/kota: predikat per edisi, nilai per klaster, nilai yang hilang.",
    footer = {
      "",
      "Contoh:",
      "  kla compare 16.03,16.06",
      "  kla compare 18.11,16.05,18.08 --csv > banding.csv",
      "  kla compare 18.11,16.05,18.08 --html banding.html",
      "",
      "Kode keluar: 0 selesai; 2 salah pakai; 3 gagal."
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DAERAH",
      description = "Kode atau nama kabupaten/kota, dipisahkan koma.")
  private String districts;

  @Option(names = "--csv", description = "Angka-angkanya sebagai CSV.")
  private boolean csv;

  @Option(
      names = "--html",
      paramLabel = "BERKAS",
      description =
          "Halaman dengan bagan, satu berkas yang dapat dikirim; yang sudah ada tidak ditimpa.")
  private Path html;

  @Mixin private ReleaseOptions options;

  @Override
  public Integer call() throws IOException {
    Language language = options.language();
    Texts texts = Texts.read("text/explain", language);
    List<String> codes = ComparedDistricts.of(null, districts, texts);
    if (csv && html != null) {
      throw new WrongUse(texts.get("wrong.csv_and_html"));
    }
    CurrentRelease release = options.release(texts);
    PrintWriter out = spec.commandLine().getOut();
    if (csv) {
      CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
      new CSVPrinter(out, format)
          .printRecords(new ComparisonText(language).rows(Comparison.of(release.tables(), codes)));
    } else if (html != null) {
      write(
          ComparisonHtml.of(Comparison.of(release.tables(), codes), release.name(), language),
          texts);
      out.println(texts.get("compare.written", Map.of("file", html)));
    } else {
      ComparedDistricts.lines(release.tables(), codes, language).forEach(out::println);
    }
    out.flush();
    return Kla.DONE;
  }

  private void write(String page, Texts texts) throws IOException {
    String shown = PlainText.visible(html.toString());
    try {
      Files.writeString(html, page, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new WrongUse(texts.get("wrong.exists", Map.of("file", shown)));
    } catch (NoSuchFileException e) {
      throw new WrongUse(texts.get("wrong.folder", Map.of("file", shown)));
    }
  }
}
