package id.kla.reports.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Something painted over a plot with the plot's own scales; a mark on the rim is not cut off. */
final class Overlay extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1L;

  /** Paints when the scales are known. */
  @FunctionalInterface
  interface Painter {
    void paint(Graphics2D g2, Scales at);
  }

  /** From values to px. */
  record Scales(XYPlot plot, Rectangle2D area) {

    /** Place on the domain axis in px: across, or down when the plot lies on its side. */
    double domain(double value) {
      return plot.getDomainAxis().valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    /** Place on the range axis in px: down, or across when the plot lies on its side. */
    double range(double value) {
      return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
  }

  private final transient Painter painter;

  Overlay(Painter painter) {
    this.painter = painter;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D dataArea,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    Shape clip = g2.getClip();
    g2.setClip(null);
    painter.paint(g2, new Scales(plot, dataArea));
    g2.setClip(clip);
  }
}
