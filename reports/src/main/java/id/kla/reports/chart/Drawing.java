package id.kla.reports.chart;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngWriter;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import org.jfree.chart.JFreeChart;

/**
 * A chart that is ready to be written. The same data and words give the same characters and bytes.
 *
 * <p>One drawing is for one thread at a time.
 */
public final class Drawing {
  private static final int COMPRESSION = 3;

  private final JFreeChart chart;
  private final String title;
  private final String alt;
  private final int width;
  private final int height;

  Drawing(JFreeChart chart, String title, String alt, int width, int height) {
    this.chart = chart;
    this.title = title;
    this.alt = alt;
    this.width = width;
    this.height = height;
  }

  /** What is to be seen. */
  public String title() {
    return title;
  }

  /** The chart in words. */
  public String alt() {
    return alt;
  }

  /** Width in CSS px. */
  public int width() {
    return width;
  }

  /** Height in CSS px. */
  public int height() {
    return height;
  }

  /**
   * An {@code <svg>} element to stand inside a page: no declaration, text as text, as wide as its
   * container up to {@link #width()}.
   *
   * @param idPrefix starts every id, so it must differ between the drawings of one page: a letter,
   *     then letters, digits, {@code -} or {@code _}; throws otherwise
   */
  public String svg(String idPrefix) {
    return SvgWriter.write(this, idPrefix);
  }

  /**
   * A PNG file on white.
   *
   * @param scale pixels per CSS px, above 0 and up to 8; throws otherwise
   */
  public byte[] png(double scale) {
    if (!(scale > 0 && scale <= 8)) {
      throw new IllegalArgumentException("PNG scale " + scale + ": give one above 0 and up to 8");
    }
    BufferedImage image =
        new BufferedImage(
            Math.max(1, (int) Math.round(width * scale)),
            Math.max(1, (int) Math.round(height * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    g2.setPaint(Tone.PAPER.colour());
    g2.fillRect(0, 0, image.getWidth(), image.getHeight());
    g2.scale(scale, scale);
    paint(g2);
    g2.dispose();
    return encode(image);
  }

  /**
   * The standard library's writer tries five filters on each row, which flat colours do not repay:
   * this one takes half the time.
   */
  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageInfo size = new ImageInfo(image.getWidth(), image.getHeight(), 8, false);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] row = new byte[3 * size.cols];
    ImageLineByte line = new ImageLineByte(size, row);
    PngWriter png = new PngWriter(out, size);
    png.setFilterType(FilterType.FILTER_NONE);
    png.setCompLevel(COMPRESSION);
    for (int y = 0; y < size.rows; y++) {
      for (int x = 0; x < size.cols; x++) {
        int pixel = pixels[y * size.cols + x];
        row[3 * x] = (byte) (pixel >> 16);
        row[3 * x + 1] = (byte) (pixel >> 8);
        row[3 * x + 2] = (byte) pixel;
      }
      png.writeRow(line, y);
    }
    png.end();
    return out.toByteArray();
  }

  void paint(Graphics2D g2) {
    prepare(g2);
    chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
  }

  JFreeChart chart() {
    return chart;
  }

  /** Same measures on a bitmap and in SVG. */
  static void prepare(Graphics2D g2) {
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
