package id.kla.jobs.trends;

import static id.kla.schemas.table.Columns.DISTRICT_CODE;
import static id.kla.schemas.table.Columns.SIMULATED;
import static id.kla.schemas.table.ScoreColumns.AWARD_YEAR_OF_CYCLE;
import static id.kla.schemas.table.ScoreColumns.CYCLE_YEAR;
import static id.kla.schemas.table.ScoreColumns.INSTRUMENT;
import static id.kla.schemas.table.ScoreColumns.SCORE;
import static id.kla.schemas.table.ScoreColumns.STAGE;

import id.kla.jobs.store.TableRow;
import id.kla.schemas.instrument.BandReading;
import id.kla.schemas.instrument.LowerBound;
import id.kla.schemas.instrument.ScoreBands;
import id.kla.schemas.ladder.Predikat;
import id.kla.schemas.ladder.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A total that counts, of one district, cycle and stage.
 *
 * @param district its code
 * @param cycle year of the cycle
 * @param awardYear of its award; null where not known
 * @param instrument its version; null where it cannot be told
 * @param stage what was scored
 * @param score points
 * @param simulated whether it is not real
 */
record StageScore(
    String district,
    int cycle,
    Integer awardYear,
    String instrument,
    Stage stage,
    BigDecimal score,
    boolean simulated) {
  /** By district, cycle and stage, the weakest first. */
  static final Comparator<StageScore> ORDER =
      Comparator.comparing(StageScore::district)
          .thenComparing(StageScore::cycle)
          .thenComparing(one -> one.stage.rank());

  /** The scores among the rows of stage_scores; those without a total are left out. */
  static List<StageScore> of(List<TableRow> rows) {
    return rows.stream()
        .filter(row -> row.decimal(SCORE) != null)
        .map(
            row ->
                new StageScore(
                    row.text(DISTRICT_CODE),
                    row.number(CYCLE_YEAR),
                    row.number(AWARD_YEAR_OF_CYCLE),
                    row.text(INSTRUMENT),
                    Stage.ofCode(row.text(STAGE)).orElseThrow(),
                    row.decimal(SCORE),
                    row.text(SIMULATED).equals("yes")))
        .sorted(ORDER)
        .toList();
  }

  /** The last verified score of each district, of scores in their {@link #ORDER}. */
  static Map<String, StageScore> lastVerified(List<StageScore> scores) {
    Map<String, StageScore> last = new TreeMap<>();
    scores.stream().filter(one -> one.stage.verified()).forEach(one -> last.put(one.district, one));
    return last;
  }

  /** Which edition of a panel its award is of; -1 where there is none. */
  int edition(Panel panel) {
    return awardYear == null ? -1 : panel.years().indexOf(awardYear);
  }

  /** The same district, cycle and stage with another total. */
  StageScore with(BigDecimal total) {
    return new StageScore(district, cycle, awardYear, instrument, stage, total, simulated);
  }

  /** The level of the bands that it lies in, 0 below all; null where that is not known. */
  Integer level() {
    BandReading reading = ScoreBands.reading(cycle, score);
    if (reading instanceof BandReading.Band band) {
      return band.predikat().level();
    }
    return reading instanceof BandReading.BelowAll ? Integer.valueOf(0) : null;
  }

  /** Points above the line of its level; null below all levels and where bands are unknown. */
  BigDecimal aboveLine() {
    Integer level = level();
    return level == null || level == 0
        ? null
        : line(level).map(line -> line.gap(score).toBound().negate()).orElse(null);
  }

  /** Points short of the line of a level, 1 to 5; null where bands are unknown. */
  BigDecimal shortOf(int level) {
    return line(level).map(line -> line.gap(score).toBound()).orElse(null);
  }

  private Optional<LowerBound> line(int level) {
    Predikat below =
        Arrays.stream(Predikat.values())
            .filter(predikat -> predikat.level() == level - 1)
            .findFirst()
            .orElse(null);
    return ScoreBands.next(cycle, below);
  }
}
