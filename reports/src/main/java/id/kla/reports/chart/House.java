package id.kla.reports.chart;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Paint;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fonts, colours and sizes of all charts, and the same colours for style sheets.
 *
 * <p>The ladder is one ramp from light (Pratama) to dark (KLA) whose steps differ in lightness, so
 * that it survives grey print and colour blindness. The kinds of "no level" are told apart by
 * pattern and sign, not by colour alone.
 *
 * <p>Immutable; one instance may serve several threads.
 */
public final class House {

  /** The family that charts write into SVG; a page's {@code @font-face} carries the same name. */
  public static final String FONT_FAMILY = "Open Sans";

  /** Weight of titles and figures in CSS terms; 400 otherwise. */
  public static final int SEMIBOLD_WEIGHT = 600;

  /** Class path folder of the font files: TTF and, beside each, the WOFF2 of the same cut. */
  public static final String FONT_FOLDER =
      "META-INF/resources/webjars/npm-font-open-sans/1.1.0/fonts/";

  /** Class path resource of the regular cut for pages. */
  public static final String REGULAR_WOFF2 = FONT_FOLDER + "Regular/OpenSans-Regular.woff2";

  /** Class path resource of the semibold cut for pages. */
  public static final String SEMIBOLD_WOFF2 = FONT_FOLDER + "Semibold/OpenSans-Semibold.woff2";

  /** Width of every chart in px. */
  public static final int WIDTH = 760;

  static final float TITLE_SIZE = 18;
  static final float TEXT_SIZE = 13;
  static final float SMALL_SIZE = 12;

  /** Side of a legend's sample in px. */
  static final double SWATCH = 15;

  private final Font regular;
  private final Font semibold;
  private final Map<Standing, Look> looks;

  private record Look(Paint fill, Color ground, Color ink, Color edge, String sign) {}

  private House(Font regular, Font semibold) {
    this.regular = regular;
    this.semibold = semibold;
    this.looks = looks();
  }

  /** Reads the fonts from the class path; throws {@link IllegalStateException} without them. */
  public static House load() {
    return new House(font("Regular/OpenSans-Regular.ttf"), font("Semibold/OpenSans-Semibold.ttf"));
  }

  private static Font font(String file) {
    String resource = FONT_FOLDER + file;
    try (InputStream in = House.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "No font " + resource + " on the class path: add org.webjars.npm:npm-font-open-sans");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("Unreadable font " + resource, e);
    }
  }

  private static Map<Standing, Look> looks() {
    Color ink = Tone.INK.colour();
    Color paper = Tone.PAPER.colour();
    Map<Standing, Look> map = new EnumMap<>(Standing.class);
    map.put(Standing.PRATAMA, plain(0xc5e8d5, ink, null, "P"));
    map.put(Standing.MADYA, plain(0x69c0b0, ink, null, "M"));
    map.put(Standing.NINDYA, plain(0x007f90, paper, null, "N"));
    map.put(Standing.UTAMA, plain(0x005580, paper, null, "U"));
    map.put(Standing.KLA, plain(0x002952, paper, null, "K"));
    map.put(Standing.NONE, plain(0xffffff, new Color(0x4b5563), Tone.RULE.colour(), "–"));
    map.put(Standing.NOT_FORMED, plain(0xeff1f4, new Color(0x4b5563), null, ""));
    map.put(
        Standing.UNKNOWN,
        hatched(Hatch.Kind.DIAGONAL, 0xf7f8f9, 0xc3c9d1, 7, new Color(0x4f5965), "?"));
    map.put(
        Standing.DISPUTED,
        hatched(Hatch.Kind.CROSS, 0xfdedce, 0xe0a445, 8, new Color(0x5e3600), "!"));
    map.put(
        Standing.LEVEL_UNKNOWN,
        hatched(Hatch.Kind.DOTS, 0xe3f0ef, 0x57999a, 6, new Color(0x11474f), "•"));
    return map;
  }

  private static Look plain(int rgb, Color ink, Color edge, String sign) {
    return new Look(new Color(rgb), new Color(rgb), ink, edge, sign);
  }

  private static Look hatched(
      Hatch.Kind kind, int ground, int mark, int cell, Color ink, String sign) {
    Color under = new Color(ground);
    Color over = new Color(mark);
    return new Look(new Hatch(kind, under, over, cell), under, ink, over, sign);
  }

  /** The ladder's colour of a predikat. */
  public Color colour(Predikat predikat) {
    return looks.get(Standing.of(predikat)).ground();
  }

  /** The one or no letter that stands on a tile: P, M, N, U, K, or a sign for a kind of "none". */
  public String sign(Standing standing) {
    return looks.get(standing).sign();
  }

  /** Ground colour of a standing, as {@code #rrggbb}. */
  public String css(Standing standing) {
    return Tone.css(looks.get(standing).ground());
  }

  /** Colour of letters on that ground, as {@code #rrggbb}. */
  public String cssInk(Standing standing) {
    return Tone.css(looks.get(standing).ink());
  }

  /** Colour of the thin line around a tile, as {@code #rrggbb}; empty when it has none. */
  public Optional<String> cssEdge(Standing standing) {
    return Optional.ofNullable(looks.get(standing).edge()).map(Tone::css);
  }

  /** A value for the CSS property {@code background}: the ground with its pattern, as on charts. */
  public String cssBackground(Standing standing) {
    if (!(looks.get(standing).fill() instanceof Hatch hatch)) {
      return css(standing);
    }
    String mark = Tone.css(hatch.mark());
    String stripes =
        String.format(
            Locale.ROOT, "%s 0 1px,transparent 1px %.1fpx)", mark, hatch.cell() / Math.sqrt(2));
    return switch (hatch.kind()) {
      case DIAGONAL -> "repeating-linear-gradient(-45deg," + stripes + " " + css(standing);
      case CROSS ->
          "repeating-linear-gradient(-45deg,"
              + stripes
              + ",repeating-linear-gradient(45deg,"
              + stripes
              + " "
              + css(standing);
      case DOTS ->
          String.format(
              Locale.ROOT,
              "radial-gradient(%s 25%%,transparent 28%%) 0 0/%2$dpx %2$dpx %3$s",
              mark,
              hatch.cell() * 2 / 3,
              css(standing));
    };
  }

  /**
   * All colours by name, in a fixed order, as {@code #rrggbb}: {@code pratama}, {@code
   * pratama-ink}, {@code none-edge}, {@code ink}, {@code rise}, and so on.
   */
  public Map<String, String> cssColours() {
    Map<String, String> map = new LinkedHashMap<>();
    for (Standing standing : Standing.values()) {
      String name = standing.code().toLowerCase(Locale.ROOT).replace('_', '-');
      map.put(name, css(standing));
      map.put(name + "-ink", cssInk(standing));
      cssEdge(standing).ifPresent(edge -> map.put(name + "-edge", edge));
    }
    for (Tone tone : Tone.values()) {
      map.put(tone.name().toLowerCase(Locale.ROOT), tone.css());
    }
    return map;
  }

  Font regular(float size) {
    return regular.deriveFont(size);
  }

  Font semibold(float size) {
    return semibold.deriveFont(size);
  }

  /** Fill of a standing's tile or bar: a colour or a {@link Hatch}. */
  Paint fill(Standing standing) {
    return looks.get(standing).fill();
  }

  Color ground(Standing standing) {
    return looks.get(standing).ground();
  }

  Color ink(Standing standing) {
    return looks.get(standing).ink();
  }

  /** The thin line around a tile; null when it has none. */
  Color edge(Standing standing) {
    return looks.get(standing).edge();
  }
}
