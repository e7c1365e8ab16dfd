package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One of each chart about the stages of an evaluation. */
final class StageSamples {

  private StageSamples() {}

  static BigDecimal points(String points) {
    return points == null ? null : new BigDecimal(points);
  }

  static List<BigDecimal> all(String... points) {
    return Arrays.stream(points).map(StageSamples::points).toList();
  }

  static List<StageScoresChart.Band> bands() {
    return List.of(
        band(Predikat.PRATAMA, "500", "600"),
        band(Predikat.MADYA, "600", "700"),
        band(Predikat.NINDYA, "700", "800"),
        band(Predikat.UTAMA, "800", "900"),
        band(Predikat.KLA, "900", "1000"));
  }

  private static StageScoresChart.Band band(Predikat predikat, String from, String upTo) {
    return new StageScoresChart.Band(predikat, points(from), points(upTo));
  }

  static StageScoresChart.Scores scores(String label) {
    List<BigDecimal> unknown = new ArrayList<>(List.of(points("700"), points("650.25")));
    unknown.add(null);
    unknown.add(points("612"));
    return new StageScoresChart.Scores(
        2017,
        2024,
        List.of("EM", "VA", "VL", "Final " + label),
        points("500"),
        List.of(
            new StageScoresChart.Cycle(2017, "24-2017 " + label, unknown, List.of()),
            new StageScoresChart.Cycle(
                2018, "24-2017 " + label, all("655.5", "590", "560", "560"), List.of()),
            new StageScoresChart.Cycle(
                2021, "24-2017 " + label, all("812.4", "640", "467", "467"), bands()),
            new StageScoresChart.Cycle(
                2022, "24-2017 " + label, all("973.90", "697.40", "690", "705.1"), bands()),
            new StageScoresChart.Cycle(
                2023, "24-2024", all("940", "930", "781.25", "781.25"), bands()),
            new StageScoresChart.Cycle(
                2024, "24-2024", all("985.5", "702", "702", "820"), bands())),
        List.of(2020));
  }

  static KlasterProfileChart.Profile profile(String label) {
    List<BigDecimal> half = new ArrayList<>(all("101.25"));
    half.add(null);
    return new KlasterProfileChart.Profile(
        List.of("EM", "Final " + label),
        List.of(
            klaster("Kelembagaan", "164", "150", "99.01"),
            klaster("Klaster I: hak sipil dan kebebasan", "115", "98.8", "64.67"),
            klaster("Klaster II: keluarga " + label, "156", "156", "103.8"),
            klaster("Klaster III", null, "150", "114"),
            new KlasterRow("Klaster IV", points("110"), half),
            klaster("Klaster V", "205", "190", "0"),
            klaster("Kecamatan dan desa", "100", "67.5", "71.3")));
  }

  private static KlasterRow klaster(String label, String max, String first, String last) {
    return new KlasterRow(label, points(max), all(first, last));
  }

  static CompletenessChart.Completeness completeness(String label) {
    List<CompletenessChart.Row> rows = new ArrayList<>();
    rows.add(new CompletenessChart.Row("DPPPAPPKB " + label, 80, 111, points("61.5")));
    rows.add(new CompletenessChart.Row("Dinas Kesehatan", 94, 94, points("0")));
    rows.add(new CompletenessChart.Row("Dinas Sosial", 0, 67, points("120.25")));
    rows.add(new CompletenessChart.Row("Dinas Pendidikan dan Kebudayaan", 41, 60, null));
    rows.add(new CompletenessChart.Row("BAPPEDA", 12, null, null));
    IntStream.range(0, 27)
        .forEach(
            i ->
                rows.add(new CompletenessChart.Row("OPD " + i, i, 30, BigDecimal.valueOf(30 - i))));
    return new CompletenessChart.Completeness(rows);
  }

  static FunnelChart.Funnel funnel(String label) {
    return new FunnelChart.Funnel(
        List.of("Ada " + label, "Ikut", "EM di atas 500", "Diverifikasi", "Mendapat predikat"),
        List.of(
            new FunnelChart.Cycle("2023", Arrays.asList(514, 459, null, null, 360)),
            new FunnelChart.Cycle("2025 " + label, Arrays.asList(514, 464, 440, 0, 355))));
  }

  static StageLossChart.Losses losses(String label) {
    List<BigDecimal> dots =
        IntStream.range(0, 35).mapToObj(i -> BigDecimal.valueOf((i * 37) % 200 - 10)).toList();
    StageLossChart.Five few = five("-10", "40", "88", "140", "189");
    return new StageLossChart.Losses(
        List.of(
            new StageLossChart.Cycle(
                "2022, 24-2017 " + label,
                List.of(
                    new StageLossChart.Step("EM–VA " + label, 35, few, dots),
                    new StageLossChart.Step(
                        "VA–VL", 464, five("-20", "3", "25.5", "60", "310"), List.of()),
                    new StageLossChart.Step("VL–final", 0, null, List.of()))),
            new StageLossChart.Cycle(
                "2023",
                List.of(
                    new StageLossChart.Step(
                        "EM–final",
                        4,
                        five("69.6", "80", "181", "250", "296.3"),
                        all("69.6", "83.33", "278.67", "296.3"))))));
  }

  private static StageLossChart.Five five(String... points) {
    List<BigDecimal> all = all(points);
    return new StageLossChart.Five(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
  }

  static Map<String, Drawing> filled(String label, ChartText text, House house) {
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    drawings.put("stages", StageScoresChart.draw(scores(label), text, house));
    drawings.put("klaster", KlasterProfileChart.draw(profile(label), text, house));
    drawings.put("completeness", CompletenessChart.draw(completeness(label), text, house));
    drawings.put("funnel", FunnelChart.draw(funnel(label), text, house));
    drawings.put("losses", StageLossChart.draw(losses(label), text, house));
    return drawings;
  }

  static Map<String, Drawing> empty(ChartText text, House house) {
    List<String> stages = List.of("EM", "Final");
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    drawings.put(
        "stages",
        StageScoresChart.draw(
            new StageScoresChart.Scores(2017, 2024, stages, null, List.of(), List.of(2020)),
            text,
            house));
    drawings.put(
        "klaster",
        KlasterProfileChart.draw(new KlasterProfileChart.Profile(stages, List.of()), text, house));
    drawings.put(
        "completeness",
        CompletenessChart.draw(new CompletenessChart.Completeness(List.of()), text, house));
    drawings.put(
        "funnel", FunnelChart.draw(new FunnelChart.Funnel(stages, List.of()), text, house));
    drawings.put("losses", StageLossChart.draw(new StageLossChart.Losses(List.of()), text, house));
    return drawings;
  }
}
