package id.kla.jobs.simulate;

import id.kla.schemas.ladder.Stage;
import java.math.BigDecimal;
import java.util.List;

/**
 * The scores of one stage.
 *
 * @param stage the stage
 * @param hundredths score of each indicator, in the order of the instrument, in hundredths of a
 *     point
 */
record StageScores(Stage stage, List<Integer> hundredths) {
  StageScores {
    hundredths = List.copyOf(hundredths);
  }

  /** Sum of all indicators in hundredths. */
  int total() {
    return hundredths.stream().mapToInt(Integer::intValue).sum();
  }

  /** Hundredths as points with two decimals. */
  static BigDecimal points(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }
}
