package id.kla.reports.chart;

import java.awt.Color;
import java.util.Locale;

/** The colours that are not the ladder's: letters, lines, surfaces, and the direction of a move. */
public enum Tone {
  /** Titles and figures. */
  INK(0x1b2733),
  /** Subtitles, axis labels, sources; still 5.9 : 1 on white. */
  MUTED(0x5b6673),
  /** Lines around a tile and through a break. */
  RULE(0x9aa5b1),
  /** Grid lines. */
  GRID(0xe4e7eb),
  /** The faint ground of a year without award. */
  BAND(0xf4f6f8),
  /** The surface of a chart. */
  PAPER(0xffffff),
  /** A move up the ladder. */
  RISE(0x2b7bba),
  /** No move. */
  STAY(0xb4bdc7),
  /** A move down the ladder. */
  FALL(0xd9822b),
  /** A move without a direction, as one end is not a level. */
  NO_DIRECTION(0xdce1e6);

  private final Color colour;

  Tone(int rgb) {
    this.colour = new Color(rgb);
  }

  /** For drawing. */
  public Color colour() {
    return colour;
  }

  /** For style sheets, as {@code #rrggbb}. */
  public String css() {
    return css(colour);
  }

  static String css(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
  }
}
