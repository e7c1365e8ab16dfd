package id.kla.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Standing;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class HouseTest {

  private final House house = House.load();

  /** Relative luminance as in WCAG 2. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double contrast(Color a, Color b) {
    double la = luminance(a) + 0.05;
    double lb = luminance(b) + 0.05;
    return Math.max(la, lb) / Math.min(la, lb);
  }

  @Test
  void eachStepOfTheLadderIsClearlyDarkerThanTheOneBelow() {
    Predikat[] ladder = Predikat.values();
    for (int i = 1; i < ladder.length; i++) {
      double below = luminance(house.colour(ladder[i - 1])) + 0.05;
      double above = luminance(house.colour(ladder[i])) + 0.05;
      assertThat(below / above).as(ladder[i].label()).isGreaterThan(1.5);
    }
  }

  @Test
  void lettersCanBeReadOnEveryTileAndOnPaper() {
    for (Standing standing : Standing.values()) {
      assertThat(contrast(house.ground(standing), house.ink(standing)))
          .as(standing.code())
          .isGreaterThan(4.5);
    }
    assertThat(contrast(Tone.MUTED.colour(), Tone.PAPER.colour())).isGreaterThan(4.5);
    assertThat(contrast(Tone.MUTED.colour(), Tone.BAND.colour())).isGreaterThan(4.5);
  }

  @Test
  void figuresCanBeReadOnEveryTileOfAMatrix() {
    for (int percent = 0; percent <= 100; percent++) {
      for (boolean few : new boolean[] {true, false}) {
        Color ground = MatrixHeatChart.ground(percent / 100.0, few);
        assertThat(contrast(ground, Lettering.inkOn(ground))).as("%d", percent).isGreaterThan(4.5);
      }
    }
  }

  @Test
  void lettersCanBeReadOnTheFaintBands() {
    for (Predikat predikat : Predikat.values()) {
      Color band = StageScoresChart.faint(house.colour(predikat));
      assertThat(contrast(band, Tone.INK.colour())).as(predikat.label()).isGreaterThan(7);
    }
  }

  @Test
  void styleSheetsGetTheSameColours() {
    assertThat(house.css(Standing.NINDYA)).isEqualTo(Tone.css(house.colour(Predikat.NINDYA)));
    assertThat(house.cssColours())
        .containsEntry("none", "#ffffff")
        .containsKeys("pratama", "pratama-ink", "level-unknown-edge", "ink", "rise")
        .allSatisfy((name, hex) -> assertThat(hex).matches("#[0-9a-f]{6}"));
    for (Standing standing : Standing.values()) {
      String css = house.cssBackground(standing);
      assertThat(css).contains(house.css(standing)).doesNotContain("%s", "null");
      assertThat(css.chars().filter(c -> c == '(').count())
          .isEqualTo(css.chars().filter(c -> c == ')').count());
    }
  }

  @Test
  void thePagesFindTheSameFont() {
    ClassLoader loader = House.class.getClassLoader();
    assertThat(loader.getResource(House.REGULAR_WOFF2)).isNotNull();
    assertThat(loader.getResource(House.SEMIBOLD_WOFF2)).isNotNull();
    assertThat(house.regular(12).getFamily()).startsWith(House.FONT_FAMILY);
    assertThat(house.semibold(12).getFamily()).startsWith(House.FONT_FAMILY);
  }
}
