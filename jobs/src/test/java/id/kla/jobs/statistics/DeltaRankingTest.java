package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.statistics.DeltaRanking.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeltaRankingTest {
  private static final List<Change> CHANGES =
      List.of(
          change("18.01", "Pratama", "30.00"),
          change("18.02", "Pratama", "60.5"),
          change("18.03", "Pratama", "30.0"),
          change("18.04", "Pratama", "-12.25"),
          change("18.05", "Pratama", null),
          change("18.06", "Nindya", "5.00"));

  @Test
  void equalChangesShareARankWithinTheirStartingLevel() {
    List<DeltaRanking> ranking = DeltaRanking.of(CHANGES);
    assertThat(ranking)
        .extracting(DeltaRanking::unit)
        .containsExactly("18.06", "18.02", "18.01", "18.03", "18.04", "18.05");
    assertThat(ranking).extracting(DeltaRanking::rank).containsExactly(1, 1, 2, 2, 4, null);
    assertThat(ranking).extracting(DeltaRanking::ties).containsExactly(0, 0, 1, 1, 0, 0);
    assertThat(ranking).extracting(DeltaRanking::n).containsExactly(1, 4, 4, 4, 4, 4);
  }

  /** The others of 18.02 changed by 30, 30 and −12.25, on average 15.91666…. */
  @Test
  void aChangeIsSetBesideThatOfTheOtherEqualStarters() {
    DeltaRanking best = DeltaRanking.of(CHANGES).get(1);
    assertThat(best.others()).isEqualByComparingTo("15.91666666666667");
    assertThat(best.beyond()).isEqualByComparingTo("44.58333333333333");
  }

  @Test
  void aloneOrWithoutAChangeThereIsNothingToCompareWith() {
    List<DeltaRanking> ranking = DeltaRanking.of(CHANGES);
    assertThat(ranking.get(0).others()).isNull();
    assertThat(ranking.get(0).beyond()).isNull();
    assertThat(ranking.get(5).change()).isNull();
    assertThat(ranking.get(5).others()).isNull();
    assertThat(DeltaRanking.of(List.of())).isEmpty();
  }

  @Test
  void theOrderOfDistrictsDoesNotMatter() {
    Random random = new Random(20250808);
    for (int draw = 0; draw < 50; draw++) {
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        changes.add(
            new Change(
                "d" + (100 + i),
                "level " + random.nextInt(3),
                random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(20) - 10)));
      }
      List<DeltaRanking> ranking = DeltaRanking.of(changes);
      Collections.shuffle(changes, random);
      assertThat(DeltaRanking.of(changes)).isEqualTo(ranking);
      BigDecimal sum =
          ranking.stream()
              .filter(one -> one.start().equals("level 0") && one.beyond() != null)
              .map(DeltaRanking::beyond)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum.abs()).isLessThan(new BigDecimal("1e-9"));
    }
  }

  private static Change change(String unit, String start, String change) {
    return new Change(unit, start, change == null ? null : new BigDecimal(change));
  }
}
