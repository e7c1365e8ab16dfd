package id.kla.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/** What surrounds every plot: title, subtitle and legend above it, the source under it. */
final class Frame {

  static final double MARGIN = 12;

  private Frame() {}

  /**
   * The finished drawing: as high as words, legend and plot need.
   *
   * @param plotHeight px for the plot with its axes
   */
  static Drawing around(
      Plot plot, double plotHeight, List<Swatches.Entry> legend, ChartText text, House house) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    JFreeChart chart = new JFreeChart(null, house.regular(House.TEXT_SIZE), plot, false);
    chart.setBackgroundPaint(Tone.PAPER.colour());
    chart.setBorderVisible(false);
    chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
    if (text.simulated()) {
      chart.addSubtitle(new Badge(text.caption(Caption.SIMULATED), house));
    }
    add(chart, text.title(), house.semibold(House.TITLE_SIZE), Tone.INK, RectangleEdge.TOP, 2);
    add(chart, text.subtitle(), house.regular(House.TEXT_SIZE), Tone.MUTED, RectangleEdge.TOP, 8);
    if (!legend.isEmpty()) {
      chart.addSubtitle(new Swatches(legend, house));
    }
    String source = text.marked(text.source());
    add(chart, source, house.regular(House.SMALL_SIZE), Tone.MUTED, RectangleEdge.BOTTOM, 0);
    int height = (int) Math.ceil(plotHeight + around(chart));
    return new Drawing(chart, text.title(), text.marked(text.alt()), House.WIDTH, height);
  }

  private static void add(
      JFreeChart chart, String words, Font font, Tone tone, RectangleEdge edge, double below) {
    if (words.isEmpty()) {
      return;
    }
    double above = edge.equals(RectangleEdge.BOTTOM) ? 8 : 0;
    chart.addSubtitle(
        new TextTitle(
            words,
            font,
            tone.colour(),
            edge,
            HorizontalAlignment.LEFT,
            VerticalAlignment.TOP,
            new RectangleInsets(above, 0, below, 0)));
  }

  private static double around(JFreeChart chart) {
    double width = House.WIDTH - 2 * MARGIN;
    double height = 2 * MARGIN;
    Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    Drawing.prepare(g2);
    for (int i = 0; i < chart.getSubtitleCount(); i++) {
      Title title = chart.getSubtitle(i);
      height +=
          title
              .arrange(g2, new RectangleConstraint(new Range(0, width), new Range(0, 10_000)))
              .getHeight();
    }
    g2.dispose();
    return height;
  }

  /** Light horizontal grid lines only, and nothing between plot and axes. */
  static void calm(XYPlot plot) {
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Tone.GRID.colour());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(false);
  }

  /** The faint ground of years that are not like the others, both ends included. */
  static IntervalMarker band(int from, int upTo) {
    IntervalMarker band = new IntervalMarker(from - 0.5, upTo + 0.5, Tone.BAND.colour());
    band.setAlpha(1);
    return band;
  }

  /** Stacked bars without gloss, shadow or outline. */
  static StackedXYBarRenderer bars() {
    StackedXYBarRenderer renderer = new StackedXYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    return renderer;
  }

  /** Words that read upwards in the middle of a band of one year. */
  static void upright(Graphics2D g2, Overlay.Scales at, String words, double x, House house) {
    Font font = house.regular(House.SMALL_SIZE);
    String shown = Lettering.fit(words, font, at.area().getHeight() - 8);
    Lettering.upright(g2, shown, font, Tone.MUTED.colour(), x, at.area().getCenterY());
  }

  /** The sentence in the middle of a plot that has nothing to show. */
  static Overlay empty(ChartText text, House house) {
    String words = text.caption(Caption.NO_DATA);
    Color ink = Tone.MUTED.colour();
    return new Overlay(
        (g2, at) ->
            Lettering.centred(
                g2,
                words,
                house.regular(House.TEXT_SIZE),
                ink,
                at.area().getCenterX(),
                at.area().getCenterY()));
  }
}
