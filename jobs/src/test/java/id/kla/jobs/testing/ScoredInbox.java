package id.kla.jobs.testing;

import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instruments;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A small inbox of simulated data: submissions of three districts with blanks, a wrong total and a
 * recap of answers, and two awards.
 */
public final class ScoredInbox {
  private ScoredInbox() {}

  /** Writes its files into a folder. */
  public static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("simulasi_16.csv"), submissions());
    Files.write(folder.resolve("simulasi_lebar.csv"), wrongTotal());
    Files.write(folder.resolve("simulasi_hasil.csv"), awards());
    Files.write(folder.resolve("simulasi_isian_16.03_2024.csv"), answers());
    return folder;
  }

  /** Two districts of Sumatera Selatan, two cycles, of which the latter has blanks. */
  private static List<String> submissions() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "kode_daerah,siklus,tahap,instrumen,indikator,nilai,terjawab,pertanyaan,dikirim_pada,revisi");
    for (String stage : List.of("EM", "VA", "final")) {
      lines.addAll(
          submission("16.03", 2022, stage, "24-2017", stage.equals("EM") ? "30.25" : "28"));
      lines.addAll(
          submission("16.03", 2024, stage, "24-2024", stage.equals("EM") ? "0.9" : "0.65"));
    }
    lines.addAll(submission("16.05", 2024, "EM", "24-2024", "0.4"));
    return lines;
  }

  /** Each indicator with these points, or with this share of its maximum where that is known. */
  private static List<String> submission(
      String district, int cycle, String stage, String version, String points) {
    List<String> lines = new ArrayList<>();
    for (Indicator indicator : Instruments.standard().version(version).orElseThrow().indicators()) {
      boolean notSent = stage.equals("EM") && cycle == 2024 && indicator.number().equals("26");
      boolean blank = stage.equals("EM") && cycle == 2024 && indicator.number().equals("5");
      Integer questions = indicator.questions();
      if (!notSent) {
        lines.add(
            String.join(
                ",",
                district,
                String.valueOf(cycle),
                stage,
                version,
                indicator.number(),
                blank ? "" : points(indicator, points),
                blank ? "0" : questions == null ? "" : String.valueOf(questions - 1),
                questions == null ? "" : String.valueOf(questions),
                cycle + "-03-15 10:00",
                "1"));
      }
    }
    return lines;
  }

  private static String points(Indicator indicator, String points) {
    BigDecimal number = new BigDecimal(points);
    return (indicator.maxScore() == null ? number : indicator.maxScore().multiply(number))
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static List<String> wrongTotal() {
    List<Indicator> all = Instruments.standard().version("24-2024").orElseThrow().indicators();
    return List.of(
        "kode_daerah,siklus,tahap,"
            + all.stream().map(Indicator::number).collect(Collectors.joining(","))
            + ",total",
        "73.71,2024,EM,"
            + all.stream().map(one -> points(one, "0.8")).collect(Collectors.joining(","))
            + ",780");
  }

  private static List<String> awards() {
    return List.of(
        "award_year,predikat,region_type,region_name,province,evidence,source_publisher,source_url,note",
        "2023,Madya,Kabupaten,Aceh Selatan,Aceh,listed,,,",
        "2025,Pratama,Kabupaten,Aceh Selatan,Aceh,listed,,,");
  }

  private static List<String> answers() {
    return List.of(
        "Kode Daerah,Siklus,Klaster,Indikator,Pertanyaan,Status,Status Verifikasi,Isi / Nama File,Terakhir Update",
        "16.03,2024,1,4,Apakah ada layanan akta?,Terisi,Disetujui,akta.pdf,01-03-2024 10:00",
        "16.03,2024,1,4,Berapa anak yang berakta?,Terisi,Ditolak,berakta.pdf,01-03-2024 10:00",
        "16.03,2024,4,18,Apakah ada wajib belajar?,Belum Terisi,,,");
  }
}
