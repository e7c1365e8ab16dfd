package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UpDownTest {
  private static final UpDown MOVES =
      UpDown.of(TransitionCounts.of(new int[][] {{5, 3, 1}, {2, 6, 4}, {0, 1, 8}}));

  @Test
  void upDownAndStayAreCountedWithTheirSteps() {
    assertThat(MOVES).isEqualTo(new UpDown(8, 3, 19, 21, 21, 6));
    assertThat(MOVES.moves()).isEqualTo(30);
    assertThat(MOVES.net()).isCloseTo(5 / 30.0, within(1e-15));
    assertThat(MOVES.meanStep()).isCloseTo(0.2, within(1e-15));
    assertThat(MOVES.upShare() + MOVES.downShare() + MOVES.stayShare()).isCloseTo(1, within(1e-15));
  }

  @Test
  void nobodyRisesFromTheTopOrFallsFromTheBottom() {
    assertThat(MOVES.upAmongAble()).isEqualTo(8 / 21.0);
    assertThat(MOVES.downAmongAble()).isEqualTo(3 / 21.0);
    assertThat(MOVES.upInterval()).isEqualTo(WilsonInterval.of(8, 21));
    assertThat(MOVES.downInterval()).isEqualTo(WilsonInterval.of(3, 21));
    assertThat(MOVES.stayInterval()).isEqualTo(WilsonInterval.of(19, 30));
    UpDown allAtTop = UpDown.of(TransitionCounts.of(new int[][] {{0, 0}, {1, 4}}));
    assertThat(allAtTop.upAmongAble()).isNull();
    assertThat(allAtTop.downAmongAble()).isEqualTo(0.2);
  }

  @Test
  void theSignTestIsTheExactBinomial() {
    // R: binom.test(3, 11)$p.value = 2 (1 + 11 + 55 + 165) / 2048.
    assertThat(MOVES.signTestP()).isCloseTo(2 * 232 / 2048.0, within(1e-12));
    assertThat(UpDown.of(TransitionCounts.of(new int[][] {{3, 2}, {2, 1}})).signTestP())
        .isEqualTo(1);
  }

  @Test
  void withoutAMoveThereIsNoShareAndNoTrend() {
    UpDown none = UpDown.of(TransitionCounts.none(3));
    assertThat(none.net()).isNull();
    assertThat(none.meanStep()).isNull();
    assertThat(none.upShare()).isNull();
    assertThat(none.upInterval()).isEqualTo(new WilsonInterval(0, 1));
    assertThat(none.signTestP()).isEqualTo(1);
  }
}
