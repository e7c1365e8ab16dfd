package id.kla.jobs.command;

import id.kla.jobs.form.Form;
import id.kla.jobs.form.FormCsv;
import id.kla.jobs.form.FormWorkbook;
import id.kla.schemas.instrument.ExpectedInstrument;
import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.CycleReading;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.StageReading;
import id.kla.schemas.region.District;
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
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kla template}: an empty form for one district, filled with what is known. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Membuat formulir kosong untuk satu kabupaten/kota, terisi dengan yang sudah diketahui.",
    footer = {
      "",
      "Contoh:",
      "  kla template --district 16.03 --cycle 2025 --format xlsx",
      "  kla template --district \"Kabupaten Muara Enim\" --cycle 2024 --format csv --out formulir.csv",
      "",
      "Kode keluar: 0 selesai; 2 salah pakai; 3 gagal."
    })
final class TemplateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--district",
      required = true,
      paramLabel = "KODE",
      description = "Kode Kemendagri atau nama kabupaten/kota, mis. 16.03.")
  private String district;

  @Option(
      names = "--cycle",
      required = true,
      paramLabel = "TAHUN",
      description =
          "Siklus evaluasi; tahun penghargaan dibaca sebagai siklusnya (2025 sebagai 2024).")
  private int cycle;

  @Option(
      names = "--format",
      paramLabel = "xlsx|csv",
      defaultValue = "xlsx",
      description = "Jenis berkas. Bawaan: ${DEFAULT-VALUE}.")
  private String format;

  @Option(
      names = "--stage",
      paramLabel = "TAHAP",
      defaultValue = "EM",
      description = "Tahap penilaian. Bawaan: ${DEFAULT-VALUE}.")
  private String stage;

  @Option(
      names = "--out",
      paramLabel = "BERKAS",
      description =
          "Berkas yang ditulis; yang sudah ada tidak ditimpa. Bawaan: kiriman-KODE-SIKLUS-TAHAP.")
  private Path out;

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      defaultValue = "id",
      description = "Bahasa petunjuk dan pesan. Bawaan: ${DEFAULT-VALUE}.")
  private String lang;

  private Language language;
  private Texts texts;

  @Override
  public Integer call() throws IOException {
    language = Languages.ofOption(lang);
    texts = Texts.read("text/template", language);
    String ending = format.toLowerCase(Locale.ROOT);
    if (!ending.equals("xlsx") && !ending.equals("csv")) {
      throw new WrongUse(texts.get("wrong.format", Map.of("format", shown(format))));
    }
    District wanted = new DistrictOption(texts).district(district);
    CycleReading.Known known = cycle();
    int cycleYear = known.cycle().cycleYear();
    Optional<ExpectedInstrument> expected = Instruments.standard().ofCycle(cycleYear);
    Form form =
        new Form(
            wanted,
            cycleYear,
            stage(),
            expected.map(ExpectedInstrument::instrument).orElseGet(Instruments.standard()::latest));
    Path file = out == null ? Path.of(form.fileName() + "." + ending) : out;
    write(file, ending.equals("csv") ? FormCsv.bytes(form) : FormWorkbook.bytes(form, language));
    say(form, known, expected, file);
    return Kla.DONE;
  }

  private CycleReading.Known cycle() {
    if (Cycles.reading(cycle) instanceof CycleReading.Known known) {
      return known;
    }
    String all =
        Cycles.all().stream()
            .map(Cycle::cycleYear)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    throw new WrongUse(texts.get("wrong.cycle", Map.of("cycle", cycle, "known", all)));
  }

  private Stage stage() {
    if (Stage.reading(stage) instanceof StageReading.Known known) {
      return known.stage();
    }
    String all = Arrays.stream(Stage.values()).map(Stage::code).collect(Collectors.joining(", "));
    throw new WrongUse(texts.get("wrong.stage", Map.of("stage", shown(stage), "known", all)));
  }

  /** Never over a file that is there: it may be a form that somebody has filled in. */
  private void write(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new WrongUse(texts.get("wrong.exists", Map.of("file", shown(file.toString()))));
    } catch (NoSuchFileException e) {
      throw new WrongUse(texts.get("wrong.folder", Map.of("file", shown(file.toString()))));
    }
  }

  private void say(
      Form form, CycleReading.Known known, Optional<ExpectedInstrument> expected, Path file) {
    PrintWriter terminal = spec.commandLine().getOut();
    if (known.respelled()) {
      terminal.println(
          texts.get("cycle_read_as", Map.of("year", cycle, "cycle", form.cycleYear())));
    }
    if (expected.isEmpty() || expected.get().assumed()) {
      terminal.println(
          texts.get(
              expected.isEmpty() ? "instrument_unknown" : "instrument_assumed",
              Map.of("cycle", form.cycleYear(), "instrument", form.instrument().version())));
    }
    terminal.println(
        texts.get(
            "made",
            Map.of(
                "district", form.district().fullName(),
                "code", form.district().code(),
                "cycle", form.cycleYear(),
                "stage", form.stage().code(),
                "count", form.instrument().indicators().size(),
                "file", shown(file.toString()))));
    terminal.println(texts.get("next", Map.of("file", shown(file.toString()))));
    terminal.flush();
  }

  private static String shown(String text) {
    return PlainText.visible(text);
  }
}
