package id.kla.jobs.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kla.jobs.store.TableRows;
import id.kla.schemas.ladder.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The scores of the backtest against a calculation that shares nothing with it: two levels, the fit
 * by walking up the likelihood in ever smaller steps, the score written out.
 */
class BacktestScoresTest {
  private static final List<Integer> YEARS = List.of(2019, 2021, 2022, 2024);

  /** Districts by what they held in the four editions: P for Pratama, M for Madya. */
  private static final Map<String, Integer> PATHS =
      Map.of(
          "PPPP", 8, "PPMM", 7, "PMMM", 6, "MMMM", 5, "MMPP", 4, "MPPM", 3, "MPMP", 3, "PMPM", 4);

  @Test
  void scores_of_the_model_and_of_both_simple_forecasts() {
    Map<String, Object> row = backtest(2024);

    // Up and down within one year, from 2019-2021 (two years) and 2021-2022 (one year).
    double[] rates = mostLikely();
    double[][] later = twice(rates[0], rates[1]);
    double held = 0;
    double model = 0;
    double same = 0;
    double shares = 0;
    double pratamaIn2022 = 0;
    for (Map.Entry<String, Integer> path : PATHS.entrySet()) {
      held += path.getValue();
      pratamaIn2022 += path.getKey().charAt(2) == 'P' ? path.getValue() : 0;
    }
    pratamaIn2022 /= held;
    for (Map.Entry<String, Integer> path : PATHS.entrySet()) {
      int from = path.getKey().charAt(2) == 'P' ? 0 : 1;
      boolean pratama = path.getKey().charAt(3) == 'P';
      model += path.getValue() * score(later[from][0], pratama);
      same += path.getValue() * score(from == 0 ? 1 : 0, pratama);
      shares += path.getValue() * score(pratamaIn2022, pratama);
    }

    assertThat(row).containsEntry("pairs", 80).containsEntry("scored", 40);
    assertThat(number(row, "rps_model")).isCloseTo(model / held, within(2e-6));
    assertThat(number(row, "rps_nothing_changes")).isCloseTo(same / held, within(1e-6));
    assertThat(number(row, "rps_same_shares")).isCloseTo(shares / held, within(1e-6));
    assertThat(List.of(model, same, shares)).doesNotHaveDuplicates();
  }

  /**
   * Of the five lines between six levels, only the one between Pratama and Madya can be wrong:
   * below it nobody is, above it everybody.
   */
  private static double score(double forecastPratama, boolean pratama) {
    double apart = forecastPratama - (pratama ? 1 : 0);
    return apart * apart / 5;
  }

  /** The rates up and down of the highest likelihood. */
  private static double[] mostLikely() {
    double[] best = {0.5, 0.5};
    for (double step = 0.25; step > 1e-10; step /= 2) {
      boolean better = true;
      while (better) {
        better = false;
        for (double[] move : new double[][] {{step, 0}, {-step, 0}, {0, step}, {0, -step}}) {
          double[] there = {best[0] + move[0], best[1] + move[1]};
          if (isRate(there[0]) && isRate(there[1]) && likelihood(there) > likelihood(best)) {
            best = there;
            better = true;
          }
        }
      }
    }
    return best;
  }

  private static boolean isRate(double rate) {
    return rate > 0 && rate < 1;
  }

  private static double likelihood(double[] rates) {
    double[][] one = {{1 - rates[0], rates[0]}, {rates[1], 1 - rates[1]}};
    double[][] two = twice(rates[0], rates[1]);
    double sum = 0;
    for (Map.Entry<String, Integer> path : PATHS.entrySet()) {
      int[] at = path.getKey().chars().map(level -> level == 'P' ? 0 : 1).toArray();
      sum += path.getValue() * (Math.log(two[at[0]][at[1]]) + Math.log(one[at[1]][at[2]]));
    }
    return sum;
  }

  /** Two years by two rates: Pratama up and back, Madya down and back. */
  private static double[][] twice(double up, double down) {
    double rose = up * (2 - up - down);
    double fell = down * (2 - up - down);
    return new double[][] {{1 - rose, rose}, {fell, 1 - fell}};
  }

  private static Map<String, Object> backtest(int year) {
    List<Course> courses = new ArrayList<>();
    PATHS.forEach(
        (path, districts) -> {
          for (int i = 0; i < districts; i++) {
            courses.add(
                Panels.course(
                    "18." + path + i,
                    "18",
                    path.chars()
                        .mapToObj(level -> level == 'P' ? Standing.PRATAMA : Standing.MADYA)
                        .toArray(Standing[]::new)));
          }
        });
    TableRows rows = Backtest.of(new Panel(YEARS, courses));
    return rows.rows().stream()
        .map(row -> Panels.cells(rows, row))
        .filter(row -> row.get("award_year").equals(year))
        .findFirst()
        .orElseThrow();
  }

  private static double number(Map<String, Object> row, String column) {
    return ((BigDecimal) row.get(column)).doubleValue();
  }
}
