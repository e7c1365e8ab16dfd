package id.kla.reports.chart;

import java.awt.Color;

/**
 * The rule for small numbers: what rests on fewer than ten districts is greyed, and its count is
 * printed.
 */
final class Few {

  private static final int ENOUGH = 10;

  private Few() {}

  static boolean districts(int n) {
    return n < ENOUGH;
  }

  /** The colour, faint when there are few. */
  static Color greyed(Color colour, int n) {
    return districts(n) ? faint(colour, 3) : colour;
  }

  /** The colour mixed with white, so many times lighter. */
  static Color faint(Color colour, int times) {
    return new Color(
        255 - (255 - colour.getRed()) / times,
        255 - (255 - colour.getGreen()) / times,
        255 - (255 - colour.getBlue()) / times);
  }
}
