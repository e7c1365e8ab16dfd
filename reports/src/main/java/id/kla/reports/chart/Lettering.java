package id.kla.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/** Puts words on a chart: measured, centred on their capitals, shortened where they do not fit. */
final class Lettering {

  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  /** Height of Open Sans capitals as a share of the font size. */
  private static final double CAP_HEIGHT = 0.714;

  private Lettering() {}

  /** Without control, format and unpaired characters; runs of blanks become one blank. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> c == ' ' || drawable(c))
        .forEach(out::appendCodePoint);
    return out.toString().replaceAll(" {2,}", " ").strip();
  }

  private static boolean drawable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /** Width in px. */
  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, METRICS).getWidth();
  }

  /** Height of the capitals in px. */
  static double capHeight(Font font) {
    return CAP_HEIGHT * font.getSize2D();
  }

  /** The text, or as much of it as fits into so many px, ending in an ellipsis. */
  static String fit(String text, Font font, double room) {
    if (width(text, font) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0) {
      end = text.offsetByCodePoints(end, -1);
      String shorter = text.substring(0, end).stripTrailing() + "…";
      if (width(shorter, font) <= room) {
        return shorter;
      }
    }
    return "";
  }

  static void centred(Graphics2D g2, String text, Font font, Color ink, double x, double y) {
    left(g2, text, font, ink, x - width(text, font) / 2, y);
  }

  static void right(Graphics2D g2, String text, Font font, Color ink, double x, double y) {
    left(g2, text, font, ink, x - width(text, font), y);
  }

  /** Starts at x; the middle of the capitals is at y. */
  static void left(Graphics2D g2, String text, Font font, Color ink, double x, double y) {
    if (text.isEmpty()) {
      return;
    }
    g2.setFont(font);
    g2.setPaint(ink);
    g2.drawString(text, (float) x, (float) (y + capHeight(font) / 2));
  }

  /** Reads upwards, its middle at (x, y). */
  static void upright(Graphics2D g2, String text, Font font, Color ink, double x, double y) {
    AffineTransform before = g2.getTransform();
    g2.rotate(-Math.PI / 2, x, y);
    centred(g2, text, font, ink, x, y);
    g2.setTransform(before);
  }

  /** Black or white, whichever is read more easily on a ground: at least 4.5 : 1 (WCAG 2). */
  static Color inkOn(Color ground) {
    double luminance =
        0.2126 * linear(ground.getRed())
            + 0.7152 * linear(ground.getGreen())
            + 0.0722 * linear(ground.getBlue());
    return (luminance + 0.05) * (luminance + 0.05) > 1.05 * 0.05 ? Color.BLACK : Color.WHITE;
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
