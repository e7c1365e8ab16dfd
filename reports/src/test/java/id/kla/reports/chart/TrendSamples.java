package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One of each chart about trends. */
final class TrendSamples {

  static final List<Standing> LEVELS =
      List.of(Standing.NONE, Standing.PRATAMA, Standing.MADYA, Standing.NINDYA, Standing.UTAMA);

  private TrendSamples() {}

  static MoveSharesChart.Moves moves(String label) {
    return new MoveSharesChart.Moves(
        List.of(
            new MoveSharesChart.Pair("2018–2019 " + label, 1, 30, 100, 12, 300),
            new MoveSharesChart.Pair("2019–2021", 2, 80, 90, 5, null),
            new MoveSharesChart.Pair("2021–2022", 1, 3, 2, 1, 508),
            new MoveSharesChart.Pair("2022–2023", 1, 0, 0, 0, 514),
            new MoveSharesChart.Pair("2023–2025", 2, 61, 210, 45, 0)));
  }

  static ShareLimitsChart.Point point(int year, int count, int n, double low, double high) {
    return new ShareLimitsChart.Point(year, count, n, low, high);
  }

  static ShareLimitsChart.Shares shares() {
    return new ShareLimitsChart.Shares(
        Predikat.NINDYA,
        2017,
        2025,
        List.of(
            point(2017, 1, 4, 0.046, 0.699),
            point(2018, 13, 177, 0.043, 0.122),
            new ShareLimitsChart.Point(2019, 0, 0, null, null),
            point(2022, 83, 320, 0.214, 0.310),
            point(2023, 95, 360, 0.221, 0.312),
            point(2025, 91, 355, 0.214, 0.304)),
        List.of(2020, 2024));
  }

  static MatrixHeatChart.Matrix matrix() {
    return new MatrixHeatChart.Matrix(
        LEVELS,
        List.of(
            row(Standing.NONE, 60, 30, 0, 0, 0),
            row(Standing.PRATAMA, 10, 80, 40, 3, 0),
            row(Standing.MADYA, 1, 12, 70, 35, 2),
            row(Standing.NINDYA, 0, 1, 2, 4, 1),
            new MatrixHeatChart.Row(Standing.UTAMA, 0, List.of())));
  }

  private static MatrixHeatChart.Row row(Standing from, int... counts) {
    int n = IntStream.of(counts).sum();
    List<MatrixHeatChart.Cell> cells = new ArrayList<>();
    for (int count : counts) {
      double p = (double) count / n;
      cells.add(new MatrixHeatChart.Cell(count, p, p / 2, (1 + p) / 2));
    }
    return new MatrixHeatChart.Row(from, n, cells);
  }

  static ProjectionFanChart.Projection projection(String label, boolean estimable) {
    List<ProjectionFanChart.Fan> fan = new ArrayList<>();
    for (int year = 2026; estimable && year <= 2030; year++) {
      double width = 8 * (year - 2025);
      double middle = 355 + 9 * (year - 2025);
      fan.add(
          new ProjectionFanChart.Fan(
              year,
              middle - 2 * width,
              middle - width,
              middle,
              middle + width,
              middle + 2 * width));
    }
    return new ProjectionFanChart.Projection(
        2030,
        List.of(
            new ProjectionFanChart.Observed(2018, 177),
            new ProjectionFanChart.Observed(2019, 249),
            new ProjectionFanChart.Observed(2021, 275),
            new ProjectionFanChart.Observed(2022, 312),
            new ProjectionFanChart.Observed(2023, 360),
            new ProjectionFanChart.Observed(2025, 355)),
        fan,
        514,
        List.of(2020, 2024),
        "RPS 0,031; tetap 0,028 " + label);
  }

  static IntervalChart.Intervals intervals(String label) {
    List<IntervalChart.Row> rows = new ArrayList<>();
    rows.add(new IntervalChart.Row("Papua Pegunungan", 0, 0, null, null));
    rows.add(new IntervalChart.Row("Jawa Timur " + label, 38, 38, 0.908, 1.0));
    rows.add(new IntervalChart.Row("Lampung", 9, 15, 0.357, 0.802));
    rows.add(new IntervalChart.Row("Bali", 9, 9, 0.701, 1.0));
    rows.add(new IntervalChart.Row("Aceh", 9, 23, 0.222, 0.592));
    return new IntervalChart.Intervals(rows, 0.691);
  }

  static FunnelLimitsChart.Funnel limits(String label) {
    List<FunnelLimitsChart.Limits> limits = new ArrayList<>();
    double share = 0.69;
    for (int n = 1; n <= 40; n++) {
      double error = Math.sqrt(share * (1 - share) / n);
      limits.add(
          new FunnelLimitsChart.Limits(
              n,
              Math.max(0, share - 3.09 * error),
              Math.max(0, share - 1.96 * error),
              Math.min(1, share + 1.96 * error),
              Math.min(1, share + 3.09 * error)));
    }
    return new FunnelLimitsChart.Funnel(
        List.of(
            new FunnelLimitsChart.Place("Jawa Timur " + label, 38, 38),
            new FunnelLimitsChart.Place("Jawa Tengah", 35, 35),
            new FunnelLimitsChart.Place("Sumatera Utara", 17, 33),
            new FunnelLimitsChart.Place("Papua", 1, 9),
            new FunnelLimitsChart.Place("Papua Tengah", 1, 8),
            new FunnelLimitsChart.Place("Bali", 9, 9),
            new FunnelLimitsChart.Place("Lampung", 11, 15),
            new FunnelLimitsChart.Place("Aceh", 9, 23),
            new FunnelLimitsChart.Place("Papua Selatan", 0, 0)),
        limits,
        share);
  }

  /** A curve that ends with this share. */
  static SurvivalChart.Curve survival(double end) {
    return new SurvivalChart.Curve(
        Predikat.NINDYA,
        List.of(
            new SurvivalChart.Step(0, 20, 0, 1, null, null),
            new SurvivalChart.Step(1, 20, 4, 0.8, 0.6, 0.9),
            new SurvivalChart.Step(3, 16, 8, end, end / 2, (1 + end) / 2)),
        5);
  }

  static ArrivalYearsChart.Arrivals arrivals() {
    return new ArrivalYearsChart.Arrivals(
        2017,
        2023,
        List.of(
            new ArrivalYearsChart.Line(
                Predikat.NINDYA,
                List.of(
                    new ArrivalYearsChart.Interval(2021, 2023, 0.88),
                    new ArrivalYearsChart.Interval(2023, null, 0))),
            new ArrivalYearsChart.Line(
                Predikat.MADYA,
                List.of(
                    new ArrivalYearsChart.Interval(null, 2018, 0.9),
                    new ArrivalYearsChart.Interval(2019, 2021, 0.6),
                    new ArrivalYearsChart.Interval(2023, null, 0)))),
        List.of(2020));
  }

  static Map<String, Drawing> filled(String label, ChartText text, House house) {
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    drawings.put("moves", MoveSharesChart.draw(moves(label), text, house));
    drawings.put("limits", ShareLimitsChart.draw(shares(), text, house));
    drawings.put("matrix", MatrixHeatChart.draw(matrix(), text, house));
    drawings.put("fan", ProjectionFanChart.draw(projection(label, true), text, house));
    drawings.put("no-fan", ProjectionFanChart.draw(projection(label, false), text, house));
    drawings.put("intervals", IntervalChart.draw(intervals(label), text, house));
    drawings.put("funnel-limits", FunnelLimitsChart.draw(limits(label), text, house));
    drawings.put("survival", SurvivalChart.draw(survival(0.4), text, house));
    drawings.put("arrival-years", ArrivalYearsChart.draw(arrivals(), text, house));
    return drawings;
  }

  static Map<String, Drawing> empty(ChartText text, House house) {
    Map<String, Drawing> drawings = new LinkedHashMap<>();
    drawings.put("moves", MoveSharesChart.draw(new MoveSharesChart.Moves(List.of()), text, house));
    drawings.put(
        "limits",
        ShareLimitsChart.draw(
            new ShareLimitsChart.Shares(Predikat.NINDYA, 2017, 2025, List.of(), List.of(2020)),
            text,
            house));
    drawings.put(
        "matrix", MatrixHeatChart.draw(new MatrixHeatChart.Matrix(LEVELS, List.of()), text, house));
    drawings.put(
        "fan",
        ProjectionFanChart.draw(
            new ProjectionFanChart.Projection(2030, List.of(), List.of(), null, List.of(), ""),
            text,
            house));
    drawings.put(
        "intervals", IntervalChart.draw(new IntervalChart.Intervals(List.of(), null), text, house));
    drawings.put(
        "funnel-limits",
        FunnelLimitsChart.draw(
            new FunnelLimitsChart.Funnel(List.of(), List.of(), 0.5), text, house));
    drawings.put(
        "survival",
        SurvivalChart.draw(new SurvivalChart.Curve(Predikat.UTAMA, List.of(), 0), text, house));
    drawings.put(
        "arrival-years",
        ArrivalYearsChart.draw(
            new ArrivalYearsChart.Arrivals(2017, 2025, List.of(), List.of(2020)), text, house));
    return drawings;
  }
}
