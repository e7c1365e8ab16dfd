package id.kla.jobs.simulate;

import id.kla.schemas.instrument.Indicator;
import id.kla.schemas.instrument.Instrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The most that each indicator of an instrument can earn, in hundredths. Where the weights are not
 * known, 1000 points in equal parts are assumed, which no file ever shows as a maximum.
 */
final class Weights {
  private static final int ALL = 100_000;

  private Weights() {}

  static List<Integer> of(Instrument instrument) {
    List<Indicator> indicators = instrument.indicators();
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      BigDecimal max = indicators.get(i).maxScore();
      int equal = ALL / indicators.size() + (i < ALL % indicators.size() ? 1 : 0);
      weights.add(max == null ? equal : max.movePointRight(2).intValueExact());
    }
    return weights;
  }
}
