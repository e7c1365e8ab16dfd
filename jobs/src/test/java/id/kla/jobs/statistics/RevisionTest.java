package id.kla.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kla.jobs.statistics.Revision.Figure;
import id.kla.jobs.statistics.Revision.Pair;
import id.kla.jobs.statistics.Revision.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionTest {
  @Test
  void aRevisionHasAMeanASizeAndAShareOfOtherLevels() {
    Size size =
        Revision.of(
                List.of(
                    pair(figure("600.00", "Pratama", "2022"), figure("604.00", "Madya", "2022")),
                    pair(figure("700.00", "Madya", "2022"), figure("699.00", "Madya", "2022")),
                    pair(figure("720.00", "Nindya", "2022"), figure("720.0", "Nindya", "2022")),
                    pair(figure(null, "Utama", "2022"), figure("810.00", "Utama", "2022"))))
            .revised()
            .orElseThrow();
    assertThat(size.scores()).isEqualTo(3);
    assertThat(size.mean()).isEqualByComparingTo("1");
    assertThat(size.meanAbsolute()).isEqualByComparingTo("1.666666666666667");
    assertThat(size.levels()).isEqualTo(4);
    assertThat(size.changed()).isEqualTo(1);
    assertThat(size.shareChanged()).isEqualByComparingTo("0.25");
  }

  @Test
  void newAndGoneDistrictsAreNoRevision() {
    Revision revision =
        Revision.of(
            List.of(
                pair(null, figure("600.00", "Pratama", "2022")),
                pair(null, figure("500.00", "Pratama", "2022")),
                pair(figure("700.00", "Madya", "2022"), null)));
    assertThat(revision).isEqualTo(new Revision(Optional.empty(), Optional.empty(), 2, 1));
  }

  @Test
  void anotherInstrumentIsAClassOfItsOwn() {
    Revision revision =
        Revision.of(
            List.of(
                pair(figure("600.00", "Pratama", "2011"), figure("640.00", "Madya", "2022")),
                pair(figure("700.00", "Madya", "2022"), figure("702.00", "Nindya", "2022"))));
    assertThat(revision.revised().orElseThrow().mean()).isEqualByComparingTo("2");
    assertThat(revision.recalculated().orElseThrow().mean()).isEqualByComparingTo("40");
  }

  @Test
  void withoutAScoreOrALevelNothingIsEstimated() {
    Size size =
        Revision.of(List.of(pair(figure(null, null, "2022"), figure("1", "Madya", "2022"))))
            .revised()
            .orElseThrow();
    assertThat(size).isEqualTo(new Size(0, null, null, 0, 0, null));
  }

  @Test
  void theOtherDirectionTurnsTheMeanAndNothingElse() {
    Figure first = figure("600", "Pratama", "2022");
    Figure second = figure("607", "Madya", "2022");
    Size forward = Revision.of(List.of(pair(first, second))).revised().orElseThrow();
    Size back = Revision.of(List.of(pair(second, first))).revised().orElseThrow();
    assertThat(back.mean()).isEqualByComparingTo(forward.mean().negate());
    assertThat(back.meanAbsolute()).isEqualByComparingTo(forward.meanAbsolute());
    assertThat(back.shareChanged()).isEqualByComparingTo(forward.shareChanged());
  }

  private static Pair pair(Figure before, Figure after) {
    return new Pair(before, after);
  }

  private static Figure figure(String score, String level, String instrument) {
    return new Figure(score == null ? null : new BigDecimal(score), level, instrument);
  }
}
