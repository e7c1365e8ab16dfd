package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kla.jobs.statistics.RankInterval.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankIntervalTest {
  @Test
  void equalScoresMayStandInAnyOrderAmongThemselves() {
    assertThat(
            RankInterval.of(
                "final", band("700", "0"), bands("0", "812", "700.00", "700", "640"), 0))
        .isEqualTo(new RankInterval("final", 2, 4, 5, 2, 0));
  }

  /** 705 and 696 are within twice 5 of 700; 812 and 640 are not. */
  @Test
  void scoresThatTheirMarginsDoNotTellApartWidenTheInterval() {
    assertThat(
            RankInterval.of("final", band("700", "5"), bands("5", "812", "705", "696", "640"), 0))
        .isEqualTo(new RankInterval("final", 2, 4, 5, 0, 0));
  }

  @Test
  void marginsThatTouchDoNotTellApart() {
    assertThat(RankInterval.of("final", band("700", "5"), bands("5", "710"), 0).best())
        .isEqualTo(1);
    assertThat(RankInterval.of("final", band("700", "5"), bands("5", "710.01"), 0).best())
        .isEqualTo(2);
  }

  @Test
  void anUnknownScoreMayStandBeforeOrAfter() {
    assertThat(RankInterval.of("final", band("700", "0"), bands("0", "812"), 3))
        .isEqualTo(new RankInterval("final", 2, 5, 5, 0, 3));
  }

  @Test
  void limitsThatDoNotHoldTheValueAreRefused() {
    assertThatThrownBy(() -> new Band(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ONE))
        .hasMessage("The value 10 is not within 0 to 1");
  }

  /** Whatever the true values are within their limits, the true place is within the interval. */
  @Test
  void theTruePlaceIsWithinTheInterval() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 300; draw++) {
      List<Band> bands = new ArrayList<>();
      List<Integer> truth = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int value = random.nextInt(30);
        int margin = random.nextInt(4);
        bands.add(Band.around(BigDecimal.valueOf(value), BigDecimal.valueOf(margin)));
        truth.add(value - margin + random.nextInt(2 * margin + 1));
      }
      List<Band> others = new ArrayList<>(bands.subList(1, 12));
      Collections.shuffle(others, random);
      int place = 1 + (int) truth.stream().filter(other -> other > truth.get(0)).count();
      RankInterval interval = RankInterval.of("final", bands.get(0), others, 0);
      assertThat(place).isBetween(interval.best(), interval.worst());
      assertThat(interval.n()).isEqualTo(12);
    }
  }

  private static Band band(String value, String margin) {
    return Band.around(new BigDecimal(value), new BigDecimal(margin));
  }

  private static List<Band> bands(String margin, String... values) {
    List<Band> bands = new ArrayList<>();
    for (String value : values) {
      bands.add(band(value, margin));
    }
    return bands;
  }
}
