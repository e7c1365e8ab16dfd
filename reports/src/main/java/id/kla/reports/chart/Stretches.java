package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Map;
import java.util.NavigableMap;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines that end where nothing is known: one series per unbroken stretch of two points. */
final class Stretches {

  private Stretches() {}

  static void add(XYSeriesCollection lines, double x1, double y1, double x2, double y2) {
    XYSeries series = new XYSeries(lines.getSeriesCount());
    series.add(x1, y1);
    series.add(x2, y2);
    lines.addSeries(series);
  }

  /** Joins a year to the next one only; a gap of a year or more is left open. */
  static XYSeriesCollection adjacent(NavigableMap<Integer, Double> values) {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (Map.Entry<Integer, Double> value : values.entrySet()) {
      Double next = values.get(value.getKey() + 1);
      if (next != null) {
        add(lines, value.getKey(), value.getValue(), value.getKey() + 1, next);
      }
    }
    return lines;
  }

  /** Gives all stretches the same ink and width, and lines round ends. */
  static <T extends XYLineAndShapeRenderer> T plain(T renderer, Color ink, float width) {
    renderer.setAutoPopulateSeriesPaint(false);
    renderer.setAutoPopulateSeriesStroke(false);
    renderer.setDefaultPaint(ink);
    renderer.setDefaultStroke(
        new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    return renderer;
  }
}
