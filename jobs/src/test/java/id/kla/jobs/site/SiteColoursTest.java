package id.kla.jobs.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.reports.chart.House;
import id.kla.reports.chart.Tone;
import id.kla.schemas.ladder.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2 defines it; 4.5 is asked of text. */
class SiteColoursTest {
  private static final double ENOUGH = 4.5;
  private static final String PAGE = "#fafbfc";

  private final House house = House.load();

  @ParameterizedTest
  @EnumSource(Standing.class)
  void theWordOnABadgeIsReadable(Standing standing) {
    // On a badge words stand beside a pattern, on white.
    boolean patterned = !house.cssBackground(standing).equals(house.css(standing));

    assertThat(contrast(house.cssInk(standing), patterned ? "#ffffff" : house.css(standing)))
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void theSignOnATileIsReadable(Standing standing) {
    assertThat(contrast(house.cssInk(standing), house.css(standing)))
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  @ParameterizedTest
  @CsvSource({"INK", "MUTED"})
  void textIsReadableOnEveryGround(Tone tone) {
    for (String ground :
        new String[] {
          PAGE, Tone.PAPER.css(), Tone.BAND.css(), "#eef1f4", house.css(Standing.NOT_FORMED)
        }) {
      assertThat(contrast(tone.css(), ground)).as(ground).isGreaterThanOrEqualTo(ENOUGH);
    }
  }

  @ParameterizedTest
  @CsvSource({"#ffffff", PAGE, "#e8f1f2", "#fff8e8"})
  void linksAreReadableOnEveryGround(String ground) {
    assertThat(contrast("#0b5563", ground)).isGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void blackOnWhiteHasTheContrastOfTheDefinition() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
