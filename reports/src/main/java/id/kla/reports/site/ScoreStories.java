package id.kla.reports.site;

import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.Standing;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What pages tell of submissions: the scores of stages, what is behind them, and how many districts
 * reached which step. Points are exact; null is always unknown.
 */
public final class ScoreStories {
  private ScoreStories() {}

  /**
   * Where a figure stands in the input.
   *
   * @param sheet empty for a file without sheets
   */
  public record Place(String file, String sheet, int line) implements Serializable {}

  /**
   * The score of a district at one stage of a cycle.
   *
   * @param awardYear null when not known yet
   * @param instrument version; null when it cannot be told from what was sent
   * @param score null while incomplete
   * @param expected number of indicators of the instrument; null when it is not known
   * @param scored indicators with a score
   * @param provisional the level by the bands; null for a self-assessment and without a score
   * @param inHole whether the score lies between two published bands
   * @param publisher who published it; null for what was sent
   * @param url where; null for what was sent
   */
  public record StageLine(
      int cycle,
      Integer awardYear,
      Stage stage,
      String instrument,
      BigDecimal score,
      Integer expected,
      int scored,
      Standing provisional,
      boolean inHole,
      boolean simulated,
      Place place,
      String publisher,
      String url)
      implements Serializable {

    /** The link to its source; null for what was sent. */
    public SourceLink source() {
      return publisher == null && url == null ? null : SourceLink.of(publisher, url);
    }
  }

  /** Points lost from a stage to the next one that has a score; negative for a gain. */
  public record LossLine(int cycle, Stage from, Stage to, BigDecimal loss, boolean simulated)
      implements Serializable {}

  /**
   * The points lost between two stages by all districts of a scope.
   *
   * @param n districts with a score at both stages
   */
  public record LossSummary(
      int cycle,
      Stage from,
      Stage to,
      int n,
      BigDecimal least,
      BigDecimal q1,
      BigDecimal median,
      BigDecimal q3,
      BigDecimal greatest,
      boolean simulated)
      implements Serializable {}

  /**
   * The provisional predikat of the last verified stage beside the awarded one.
   *
   * @param awardYear null when not known yet
   * @param outcome {@code agree}, {@code differ}, {@code in_band_hole} or {@code cannot_say}
   * @param entryRule {@code met}, {@code not_met} or {@code cannot_say}
   */
  public record CheckLine(
      String districtCode,
      int cycle,
      Integer awardYear,
      Stage stage,
      BigDecimal score,
      Standing provisional,
      Standing awarded,
      String outcome,
      String entryRule,
      boolean simulated)
      implements Serializable {}

  /**
   * A stated total that is not the sum of its parts.
   *
   * @param level {@code total}, the number of a klaster, or the key of an indicator
   * @param compared code of what is compared
   */
  public record Mismatch(
      int cycle,
      Stage stage,
      String level,
      String compared,
      BigDecimal stated,
      BigDecimal summed,
      BigDecimal difference,
      boolean simulated)
      implements Serializable {}

  /** The score of a klaster at one stage; score and maximum null when not known. */
  public record KlasterLine(
      Stage stage, Klaster klaster, BigDecimal score, BigDecimal max, boolean simulated)
      implements Serializable {}

  /**
   * The score of an indicator at one stage.
   *
   * @param score null when blank
   * @param max null when the weight is not known
   * @param opd offices, separated by "; "; null when not named
   */
  public record IndicatorLine(
      Stage stage,
      String instrument,
      String key,
      BigDecimal score,
      BigDecimal max,
      String opd,
      boolean simulated,
      Place place)
      implements Serializable {}

  /**
   * How complete a part of a submission is.
   *
   * @param grouping total, klaster, block or opd
   * @param name of the office, number of the klaster, code of the block, or total
   * @param answered questions with an answer; null when not known
   * @param required questions to be answered; null when not known
   * @param filled maximum points of what has a score; null when not known
   * @param stake maximum points of what is blank; null when not known
   * @param blankIndicators indicators that are blank or were not sent
   */
  public record CompleteLine(
      Stage stage,
      String grouping,
      String name,
      Integer answered,
      Integer required,
      BigDecimal filled,
      BigDecimal stake,
      int blankIndicators,
      boolean simulated)
      implements Serializable {
    /** Maximum points in all; null when not known. */
    public BigDecimal max() {
      return filled == null || stake == null ? null : filled.add(stake);
    }
  }

  /**
   * A question by a district's recap of answers.
   *
   * @param indicator key
   * @param refused whether the verification refused the answer
   * @param opd offices, separated by "; "; null when not named
   */
  public record AnswerLine(
      String indicator,
      String question,
      boolean answered,
      boolean refused,
      String opd,
      boolean simulated,
      Place place)
      implements Serializable {}

  /**
   * What is behind the scores of one cycle.
   *
   * @param indicators of the self-assessment and of the last stage that was sent by indicator; none
   *     when only klaster are known
   */
  public record Profile(
      int cycle,
      List<KlasterLine> klaster,
      List<IndicatorLine> indicators,
      List<CompleteLine> complete)
      implements Serializable {}

  /** The latest recap of answers. */
  public record Answers(int cycle, List<AnswerLine> lines) implements Serializable {}

  /**
   * All about the scores of one district.
   *
   * @param profile of the latest cycle that has one; null when there is none
   * @param answers null when there is no recap
   */
  public record DistrictScores(
      List<StageLine> stages,
      List<LossLine> losses,
      List<CheckLine> checks,
      List<Mismatch> mismatches,
      Profile profile,
      Answers answers)
      implements Serializable {
    /** A district of which no score is known. */
    public static final DistrictScores NONE =
        new DistrictScores(List.of(), List.of(), List.of(), List.of(), null, null);
  }

  /**
   * A step of the funnel of a cycle.
   *
   * @param step {@code exist}, {@code took_part}, {@code above_500}, {@code verified} or {@code
   *     awarded}
   * @param count districts by what is in hand; null when nothing in hand tells of it
   * @param official as announced; null when not known
   */
  public record FunnelLine(
      int cycle, String step, Integer count, Integer official, boolean simulated)
      implements Serializable {}

  /**
   * All about the scores of a province or the nation.
   *
   * @param checks one per district and cycle with a verified score
   */
  public record ScopeScores(
      List<FunnelLine> funnel, List<LossSummary> losses, List<CheckLine> checks)
      implements Serializable {}
}
