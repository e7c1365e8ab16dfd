package id.kla.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/**
 * The score of each klaster against its maximum, a lying bar from zero for each stage, with the
 * points beside it. A klaster whose maximum is not known has its points and no bar.
 */
public final class KlasterProfileChart {

  private static final double BAR_PX = 11;
  private static final double POINTS_PX = 62;

  /**
   * The klaster of one district and cycle, from the top down.
   *
   * @param stages one to four names, for example EM and final
   */
  public record Profile(List<String> stages, List<KlasterRow> rows) {

    /** Refuses a klaster that has not one score per stage. */
    public Profile {
      stages = StageLook.names(stages);
      rows = List.copyOf(rows);
      KlasterRow.requireOneScoreEach(rows, stages);
    }
  }

  private KlasterProfileChart() {}

  /** Draws the klaster. Captions used: MAXIMUM, MAXIMUM_UNKNOWN, NO_DATA. */
  public static Drawing draw(Profile data, ChartText text, House house) {
    List<RowPlot.Line> lines = data.rows().stream().map(r -> RowPlot.Line.row(r.label())).toList();
    double rowPx = 14 + data.stages().size() * (BAR_PX + 2);
    RowPlot rows =
        new RowPlot(
            lines, rowPx, KlasterRow.scale(0, data.rows(), text), columns(data, text), house);
    XYPlot plot = rows.plot(KlasterRow.dataset(data.rows(), data.stages().size()));
    plot.addAnnotation(new Overlay((g2, at) -> bars(g2, at, rows, data, text, house)));
    if (data.rows().isEmpty()) {
      plot.addAnnotation(Frame.empty(text, house));
    }
    ChartText spoken =
        text.saying(data.rows().stream().map(row -> spoken(data, row, text)).toList());
    List<Swatches.Entry> legend = data.rows().isEmpty() ? List.of() : StageLook.bars(data.stages());
    return Frame.around(plot, rows.height(), legend, spoken, house);
  }

  private static List<RowPlot.Column> columns(Profile data, ChartText text) {
    List<RowPlot.Column> columns = new ArrayList<>();
    data.stages().forEach(stage -> columns.add(new RowPlot.Column(stage, POINTS_PX)));
    columns.add(new RowPlot.Column(text.caption(Caption.MAXIMUM), POINTS_PX));
    return columns;
  }

  private static void bars(
      Graphics2D g2, Overlay.Scales at, RowPlot rows, Profile data, ChartText text, House house) {
    int stages = data.stages().size();
    for (int i = 0; i < data.rows().size(); i++) {
      KlasterRow row = data.rows().get(i);
      if (row.max() == null) {
        KlasterRow.sayMaximumUnknown(g2, at, rows.middle(at, i), text, house);
      }
      for (int stage = 0; stage < stages; stage++) {
        double y = rows.middle(at, i) + (stage - (stages - 1) / 2.0) * (BAR_PX + 2);
        Double percent = row.percent(stage);
        if (row.max() != null && percent == null) {
          Font font = house.regular(House.SMALL_SIZE);
          Lettering.left(g2, "?", font, Tone.MUTED.colour(), at.range(0) + 4, y);
        } else if (percent != null) {
          StageLook.of(stage, stages).bar(g2, RowPlot.box(at, 0, percent, y, BAR_PX));
        }
        rows.figures(g2, at, i, stage, KlasterRow.written(row.scores().get(stage), text), Tone.INK);
      }
      rows.figures(g2, at, i, stages, KlasterRow.written(row.max(), text), Tone.MUTED);
    }
  }

  private static String spoken(Profile data, KlasterRow row, ChartText text) {
    List<String> scores = new ArrayList<>();
    for (int stage = 0; stage < data.stages().size(); stage++) {
      scores.add(
          data.stages().get(stage) + " " + KlasterRow.written(row.scores().get(stage), text));
    }
    scores.add(text.caption(Caption.MAXIMUM) + " " + KlasterRow.written(row.max(), text));
    return row.label() + ": " + String.join(", ", scores);
  }
}
