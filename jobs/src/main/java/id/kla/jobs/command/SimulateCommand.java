package id.kla.jobs.command;

import id.kla.jobs.simulate.MadeFile;
import id.kla.jobs.simulate.PlantedList;
import id.kla.jobs.simulate.PublishedFacts;
import id.kla.jobs.simulate.Settings;
import id.kla.jobs.simulate.Simulation;
import id.kla.schemas.ladder.Cycle;
import id.kla.schemas.ladder.CycleReading;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.region.CodeSystem;
import id.kla.schemas.region.District;
import id.kla.schemas.region.Province;
import id.kla.schemas.region.RegionRegister;
import id.kla.schemas.text.PlainText;
import id.kla.schemas.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kla simulate}: an inbox of submissions that never were, for trying the program. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Membuat kiriman simulasi: DIR/inbox berisi berkasnya, DIR/planted.csv daftar kesalahan yang ditanam.",
      "Hasil yang pernah diterbitkan dipertahankan; selebihnya dikarang sampai jumlah nasionalnya cocok.",
      "Semua berkas bernama SIMULASI_ dan ditandai sebagai simulasi pada setiap halaman laporan."
    },
    footer = {
      "",
      "Contoh:",
      "  kla simulate --out simulasi",
      "  kla simulate --out simulasi --districts 16,17,18 --form mixed",
      "  kla simulate --out kotor --districts 16.03 --cycles 2023,2024 --dirt 0.3 --seed 7",
      "  kla simulate --out besar --scale 5",
      "",
      "Kode keluar: 0 selesai; 2 salah pakai; 3 gagal."
    })
final class SimulateCommand implements Callable<Integer> {
  private static final String ALL = "all";
  private static final int MOST_SCALE = 100;
  private static final int UNSPLIT_CYCLE = 2017;

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder hasil; harus belum ada atau kosong.")
  private Path out;

  @Option(
      names = "--districts",
      paramLabel = "KODE",
      defaultValue = ALL,
      description =
          "all, atau kode provinsi dan kabupaten/kota dipisahkan koma, mis. 16,17,18.03. Bawaan: ${DEFAULT-VALUE}.")
  private String districts;

  @Option(
      names = "--cycles",
      paramLabel = "TAHUN",
      description = "Siklus dipisahkan koma. Bawaan: semua sejak 2017.")
  private String cycles;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Benih acak; benih yang sama memberi berkas yang sama. Bawaan: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--dirt",
      paramLabel = "0..1",
      defaultValue = "0",
      description =
          "Bagian baris dan berkas yang diberi kesalahan, masing-masing satu. Bawaan: ${DEFAULT-VALUE}.")
  private String dirt;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "1",
      description = {
        "Banyaknya data untuk uji beban: setiap berkas kabupaten/kota dikirim N kali sebagai revisi 1 sampai N,",
        "dan hanya revisi terakhir yang dihitung. Bawaan: ${DEFAULT-VALUE}."
      })
  private int scale;

  @Option(
      names = "--form",
      paramLabel = "long|mixed",
      defaultValue = "long",
      description = {
        "long: satu berkas per kabupaten/kota dengan semua siklus dan tahap;",
        "mixed: nilai mandiri per kabupaten/kota, verifikasi dan rekap per provinsi. Bawaan: ${DEFAULT-VALUE}."
      })
  private String form;

  @Option(
      names = "--awards",
      negatable = true,
      description =
          "Tulis juga penghargaan simulasi yang tidak diberitakan sumber mana pun. Bawaan: hanya bila --districts all.")
  private Boolean awards;

  @Option(
      names = "--published",
      paramLabel = "DIR",
      description = "Folder hasil terbitan yang dipertahankan. Bawaan: contoh yang disertakan.")
  private Path published;

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      defaultValue = "id",
      description = "Bahasa pesan. Bawaan: ${DEFAULT-VALUE}.")
  private String lang;

  private Texts texts;

  @Override
  public Integer call() throws IOException {
    texts = Texts.read("text/simulate", Languages.ofOption(lang));
    Settings settings = settings();
    PublishedFacts facts = PublishedFacts.read(published());
    Path inbox = emptied().resolve("inbox");
    Files.createDirectories(inbox);
    Simulation.Made made = Simulation.run(settings, facts, file -> write(inbox, file));
    if (made.files() == 0) {
      Files.delete(inbox);
      throw new WrongUse(texts.get("wrong.nobody"));
    }
    Path list = out.resolve("planted.csv");
    Files.write(list, PlantedList.bytes(made.planted()));
    say(settings, made, inbox, list);
    return Kla.DONE;
  }

  private Settings settings() {
    if (scale < 1 || scale > MOST_SCALE) {
      throw wrong("scale", Map.of("scale", scale, "most", MOST_SCALE));
    }
    return new Settings(
        chosenDistricts(),
        chosenCycles(),
        seed,
        share(),
        scale,
        chosenForm(),
        awards == null ? districts.equals(ALL) : awards);
  }

  private List<District> chosenDistricts() {
    RegionRegister register = RegionRegister.standard();
    if (districts.equals(ALL)) {
      return register.districts();
    }
    DistrictOption option = new DistrictOption(texts);
    Set<District> chosen = new TreeSet<>(Comparator.comparing(District::code));
    for (String text : listed(districts)) {
      Optional<Province> province = register.province(CodeSystem.KEMENDAGRI, text);
      if (province.isPresent()) {
        chosen.addAll(register.districtsOf(province.get()));
      } else {
        chosen.add(option.district(text));
      }
    }
    return List.copyOf(chosen);
  }

  private List<Cycle> chosenCycles() {
    List<Cycle> possible = Settings.possibleCycles();
    if (cycles == null) {
      return possible;
    }
    List<Cycle> chosen = listed(cycles).stream().map(text -> cycle(text, possible)).toList();
    return possible.stream().filter(chosen::contains).toList();
  }

  private Cycle cycle(String text, List<Cycle> possible) {
    if (text.matches("[0-9]{4}")
        && Cycles.reading(Integer.parseInt(text)) instanceof CycleReading.Known known
        && possible.contains(known.cycle())) {
      return known.cycle();
    }
    String known =
        possible.stream()
            .map(one -> String.valueOf(one.cycleYear()))
            .collect(Collectors.joining(", "));
    throw wrong("cycle", Map.of("cycle", shown(text), "known", known));
  }

  private double share() {
    if (!dirt.matches("0|1|[01]?[.,][0-9]{1,9}")) {
      throw wrong("dirt", Map.of("dirt", shown(dirt)));
    }
    double share = Double.parseDouble(dirt.replace(',', '.'));
    if (share > 1) {
      throw wrong("dirt", Map.of("dirt", shown(dirt)));
    }
    return share;
  }

  private Settings.Form chosenForm() {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "long" -> Settings.Form.LONG;
      case "mixed" -> Settings.Form.MIXED;
      default -> throw wrong("form", Map.of("form", shown(form)));
    };
  }

  private Path published() {
    String home = System.getProperty("kla.home");
    if (published == null && home == null) {
      throw new WrongUse(texts.get("wrong.published_unknown"));
    }
    Path folder = published == null ? Path.of(home, "data-samples", "published") : published;
    if (!Files.isDirectory(folder)) {
      throw wrong("published", Map.of("folder", shown(folder.toString())));
    }
    return folder;
  }

  /** The folder to write to, which holds nothing yet: what is in it may be somebody's work. */
  private Path emptied() throws IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw wrong("out_file", Map.of("folder", shown(out.toString())));
    }
    if (Files.isDirectory(out)) {
      try (Stream<Path> inside = Files.list(out)) {
        if (inside.findAny().isPresent()) {
          throw wrong("out", Map.of("folder", shown(out.toString())));
        }
      }
    }
    return out;
  }

  private static void write(Path inbox, MadeFile file) {
    try {
      Files.write(inbox.resolve(file.name()), file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(Settings settings, Simulation.Made made, Path inbox, Path list) {
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println(
        texts.get(
            "made",
            Map.of(
                "districts", settings.districts().size(),
                "cycles", settings.cycles().size(),
                "files", made.files(),
                "rows", made.rows(),
                "seed", String.valueOf(seed))));
    if (settings.scale() > 1) {
      terminal.println(texts.get("scaled", Map.of("scale", scale)));
    }
    if (settings.cycles().stream().anyMatch(cycle -> cycle.cycleYear() == UNSPLIT_CYCLE)) {
      terminal.println(texts.get("split_assumed"));
    }
    String planted = made.planted().isEmpty() ? "planted_none" : "planted";
    terminal.println(
        texts.get(planted, Map.of("count", made.planted().size(), "file", shown(list.toString()))));
    terminal.println(texts.get("next", Map.of("command", command(settings, inbox))));
    terminal.flush();
  }

  /** Simulated awards only complete those that were published, which are read with them. */
  private String command(Settings settings, Path inbox) {
    String both = settings.awards() ? " --inbox " + quoted(published()) : "";
    return "kla run" + both + " --inbox " + quoted(inbox);
  }

  private static String quoted(Path path) {
    String text = shown(path.toString());
    return text.contains(" ") ? "\"" + text + "\"" : text;
  }

  private static List<String> listed(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private WrongUse wrong(String what, Map<String, ?> values) {
    return new WrongUse(texts.get("wrong." + what, values));
  }

  private static String shown(String text) {
    return PlainText.visible(text);
  }
}
