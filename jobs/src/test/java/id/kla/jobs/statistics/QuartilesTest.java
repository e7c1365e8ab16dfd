package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuartilesTest {
  private static List<BigDecimal> values(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }

  /** As R's {@code quantile(1:4)} and {@code quantile(1:5)} print them, of type 7. */
  @Test
  void quartiles_lie_between_the_values_in_order() {
    assertThat(Quartiles.of(values("4", "1", "3", "2"), 2))
        .hasToString("Quartiles[least=1.00, q1=1.75, median=2.50, q3=3.25, greatest=4.00]");
    assertThat(Quartiles.of(values("5", "1", "3", "2", "4"), 2))
        .hasToString("Quartiles[least=1.00, q1=2.00, median=3.00, q3=4.00, greatest=5.00]");
  }

  /** Eleven drops between self-assessment and verified score, as published for 2022 and 2023. */
  @Test
  void the_median_of_the_published_drops_is_181_points_10() {
    assertThat(
            Quartiles.of(
                    values(
                        "69.6", "83", "124.7", "132.6", "143.25", "181.1", "247.0", "249.0",
                        "276.5", "283.5", "296.3"),
                    2)
                .median())
        .isEqualByComparingTo("181.10");
  }

  @Test
  void one_value_is_all_of_them() {
    assertThat(Quartiles.of(values("276.5"), 3))
        .isEqualTo(
            new Quartiles(
                new BigDecimal("276.500"),
                new BigDecimal("276.500"),
                new BigDecimal("276.500"),
                new BigDecimal("276.500"),
                new BigDecimal("276.500")));
  }

  @Test
  void of_nothing_there_are_none() {
    assertThatThrownBy(() -> Quartiles.of(List.of(), 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void they_ascend_whatever_the_values_and_their_order() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<BigDecimal> values = new ArrayList<>();
      int n = 1 + random.nextInt(40);
      for (int i = 0; i < n; i++) {
        values.add(BigDecimal.valueOf(random.nextInt(2001) - 1000, 2));
      }
      Quartiles five = Quartiles.of(values, 3);
      assertThat(List.of(five.least(), five.q1(), five.median(), five.q3(), five.greatest()))
          .isSorted();
      java.util.Collections.shuffle(values, random);
      assertThat(Quartiles.of(values, 3)).isEqualTo(five);
    }
  }
}
