package id.kla.jobs.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {
  private static final Path PUBLISHED = Path.of("..", "data-samples", "published");

  @TempDir Path folder;

  private record Answer(int exitCode, String text) {}

  private static Answer kla(List<String> arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    int exitCode = Kla.execute(out, out, arguments.toArray(String[]::new));
    return new Answer(exitCode, bytes.toString(UTF_8));
  }

  private Answer simulate(Path out, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("simulate", "--out", out.toString(), "--published", PUBLISHED.toString()));
    arguments.addAll(List.of(options));
    return kla(arguments);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void writes_an_inbox_and_beside_it_what_was_planted() throws IOException {
    Path out = folder.resolve("simulasi");
    Answer answer =
        simulate(out, "--districts", "16.03,17", "--cycles", "2023,2025", "--dirt", "0.2");
    assertThat(answer.exitCode()).isZero();
    assertThat(names(out)).containsExactly("inbox", "planted.csv");
    assertThat(names(out.resolve("inbox")))
        .allSatisfy(name -> assertThat(name).startsWith("SIMULASI_"))
        .anySatisfy(name -> assertThat(name).contains("16.03_kabupaten_muara_enim"))
        .noneSatisfy(name -> assertThat(name).contains("penghargaan"));
    List<String> planted = Files.readAllLines(out.resolve("planted.csv"), UTF_8);
    assertThat(planted.get(0)).isEqualTo("notice,source_file,sheet,line,column,what");
    assertThat(planted).hasSizeGreaterThan(50);
    assertThat(answer.text())
        .contains("Simulasi: 11 kabupaten/kota, 2 siklus", "benih 1")
        .contains("Kesalahan yang ditanam: " + (planted.size() - 1))
        .contains("kla run --inbox " + out.resolve("inbox"))
        .doesNotContain("2017");
  }

  @Test
  void without_dirt_the_list_is_empty_and_the_same_seed_gives_the_same_files() throws IOException {
    Path one = folder.resolve("satu");
    Path two = folder.resolve("dua");
    String[] options = {"--districts", "36", "--form", "mixed", "--seed", "7", "--awards"};
    assertThat(simulate(one, options).exitCode()).isZero();
    Answer answer = simulate(two, options);
    assertThat(answer.text())
        .contains("Tidak ada kesalahan yang ditanam")
        .contains("126 predikat tahun 2017")
        .contains("kla run --inbox " + PUBLISHED + " --inbox ");
    assertThat(Files.readAllLines(two.resolve("planted.csv"))).hasSize(1);
    List<String> names = names(one.resolve("inbox"));
    assertThat(names(two.resolve("inbox"))).isEqualTo(names).contains("SIMULASI_penghargaan.csv");
    for (String name : names) {
      assertThat(Files.readAllBytes(two.resolve("inbox").resolve(name)))
          .as(name)
          .isEqualTo(Files.readAllBytes(one.resolve("inbox").resolve(name)));
    }
  }

  @Test
  void the_help_shows_examples_and_what_a_scale_is() {
    Answer answer = kla(List.of("simulate", "--help"));
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text()).contains("Contoh:", "--scale", "revisi terakhir", "--[no-]awards");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--districts | 99.99 | --districts 99.99: tidak pasti.",
        "--districts | Atlantis | --districts Atlantis: tidak dikenal",
        "--cycles | 2020 | --cycles 2020: bukan siklus yang dapat disimulasikan",
        "--cycles | 2015 | --cycles 2015: bukan siklus yang dapat disimulasikan",
        "--dirt | 1.5 | --dirt 1.5: tulis bilangan dari 0 sampai 1",
        "--dirt | banyak | --dirt banyak: tulis bilangan dari 0 sampai 1",
        "--scale | 0 | --scale 0: tulis bilangan dari 1 sampai 100.",
        "--form | lebar | --form lebar: pilih long atau mixed.",
        "--seed | x | --seed",
        "--lang | fr | --lang fr: pilih id atau en."
      })
  void a_bad_setting_is_told_in_one_line(String option, String value, String message) {
    Path out = folder.resolve("simulasi");
    Answer answer = simulate(out, option, value);
    assertThat(answer.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(answer.text()).contains(message);
    assertThat(out).doesNotExist();
  }

  @Test
  void a_folder_that_is_not_empty_is_left_alone() throws IOException {
    Path out = Files.createDirectory(folder.resolve("penuh"));
    Files.writeString(out.resolve("kerja.txt"), "milik orang");
    Answer answer = simulate(out, "--districts", "16.03");
    assertThat(answer.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(answer.text().lines()).hasSize(1);
    assertThat(answer.text()).contains("folder itu sudah berisi");
    assertThat(names(out)).containsExactly("kerja.txt");
  }

  @Test
  void a_folder_of_published_results_that_is_not_there_is_told() {
    Answer answer =
        kla(
            List.of(
                "simulate",
                "--out",
                folder.resolve("simulasi").toString(),
                "--published",
                folder.resolve("tidak-ada").toString()));
    assertThat(answer.exitCode()).isEqualTo(Kla.WRONG_USE);
    assertThat(answer.text()).contains("tidak ada folder di sana");
  }
}
