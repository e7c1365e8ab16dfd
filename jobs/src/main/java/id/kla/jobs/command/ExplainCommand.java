package id.kla.jobs.command;

import id.kla.jobs.explain.Explanation;
import id.kla.schemas.ladder.Editions;
import id.kla.schemas.region.District;
import id.kla.schemas.text.Language;
import id.kla.schemas.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kla explain}: the whole story of a district, from the tables of the current release. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Menjelaskan satu kabupaten/kota: predikat dengan sumbernya, tahap, kekurangan, rujukan, masalah.",
    footer = {
      "",
      "Contoh:",
      "  kla explain 18.11",
      "  kla explain \"Kabupaten Lahat\" 2023",
      "  kla explain 16.04 --peers 16.03,16.06",
      "",
      "Kode keluar: 0 selesai; 2 salah pakai; 3 gagal."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DAERAH",
      description = "Kode Kemendagri atau nama kabupaten/kota, mis. 16.03.")
  private String district;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EDISI",
      description =
          "Tahun penghargaan; hasil sesudahnya tidak diceritakan. Bawaan: edisi terakhir.")
  private Integer edition;

  @Option(
      names = "--peers",
      paramLabel = "KODE",
      description =
          "Bandingkan dengan daerah pilihan sendiri, dipisahkan koma, paling banyak lima.")
  private String peers;

  @Mixin private ReleaseOptions options;

  @Override
  public Integer call() throws IOException {
    Language language = options.language();
    Texts texts = Texts.read("text/explain", language);
    District chosen = new DistrictOption(texts).district(district);
    Editions editions = Editions.standard();
    int until = edition == null ? editions.latest() : edition;
    if (!editions.held().contains(until)) {
      throw new WrongUse(
          texts.get(
              "wrong.edition",
              Map.of(
                  "edition",
                  String.valueOf(until),
                  "known",
                  editions.held().stream()
                      .map(String::valueOf)
                      .collect(Collectors.joining(", ")))));
    }
    CurrentRelease release = options.release(texts);
    PrintWriter out = spec.commandLine().getOut();
    Explanation.of(release.tables(), language, release.name(), chosen.code(), until)
        .forEach(out::println);
    if (peers != null) {
      out.println();
      ComparedDistricts.lines(
              release.tables(), ComparedDistricts.of(chosen.code(), peers, texts), language)
          .forEach(out::println);
    }
    out.flush();
    return Kla.DONE;
  }
}
