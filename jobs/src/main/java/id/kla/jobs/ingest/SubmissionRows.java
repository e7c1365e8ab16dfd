package id.kla.jobs.ingest;

import id.kla.schemas.instrument.Instruments;
import id.kla.schemas.instrument.Klaster;
import id.kla.schemas.instrument.Opd;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.notice.NoticeCode;
import id.kla.schemas.region.District;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the rows of submissions. Each function looks at every cell and says everything that is
 * wrong; what it gives back counts only when the row was not refused.
 */
final class SubmissionRows {
  private final DistrictCells districts;
  private final AwardRows awards;

  /** What cells with dates say: those of one submission are alike. */
  private final Map<String, DateText> dates = new HashMap<>();

  /** What cells with offices say: in one file the same few again and again. */
  private final Map<String, Offices> offices = new HashMap<>();

  SubmissionRows(DistrictCells districts, AwardRows awards) {
    this.districts = districts;
    this.awards = awards;
  }

  /** Whether a text means an indicator of any instrument. */
  static boolean namesIndicator(String text) {
    return Instruments.standard().all().stream().anyMatch(one -> one.reading(text).isPresent());
  }

  /** One row per indicator; a row whose indicator is a klaster or "total" states their total. */
  List<Accepted> indicatorRow(RowReading row) {
    Submission submission = submission(row);
    String indicator = row.cell("indicator");
    Optional<ScoreText.Value> score = SubmissionCells.score(row, "score");
    BigDecimal max = max(row, score);
    Integer answered = SubmissionCells.wholeNumber(row, "answered");
    Integer required = SubmissionCells.wholeNumber(row, "required");
    if (answered != null && required != null && answered > required) {
      row.say(
          NoticeCode.ANSWERED_OVER_REQUIRED,
          "answered",
          row.cell("answered"),
          Map.of("required", required.toString()));
    }
    Optional<String> level = level(indicator);
    if (level.isEmpty() && !namesIndicator(indicator)) {
      row.say(NoticeCode.INDICATOR_UNKNOWN, "indicator", indicator, Map.of());
    }
    if (row.refusal() != null) {
      return List.of();
    }
    if (level.isPresent()) {
      return List.of(stated(row, submission, level.get(), 1, SubmissionCells.points(score), max));
    }
    return List.of(
        new IndicatorScore(
            submission,
            indicator,
            row.header().title("score"),
            row.cellOrNull("instrument"),
            SubmissionCells.points(score),
            max,
            answered,
            required,
            opd(row),
            row.place()));
  }

  /**
   * One row per district, one column per indicator; columns of a klaster or "total" state totals.
   */
  List<Accepted> indicatorColumns(RowReading row) {
    Submission submission = submission(row);
    List<Accepted> accepted = new ArrayList<>();
    int item = 0;
    for (int position : row.header().fits().indicators()) {
      String title = row.header().title(position);
      Optional<ScoreText.Value> score = SubmissionCells.scoreAt(row, position);
      if (namesIndicator(title)) {
        accepted.add(
            new IndicatorScore(
                submission,
                title,
                title,
                row.cellOrNull("instrument"),
                SubmissionCells.points(score),
                max(row, score),
                null,
                null,
                null,
                row.place()));
      } else if (score.isPresent()) {
        String level = Klaster.reading(title).orElseThrow().code();
        accepted.add(stated(row, submission, level, ++item, score.get().score(), max(row, score)));
      }
    }
    Optional<ScoreText.Value> total = SubmissionCells.score(row, "total");
    if (total.isPresent()) {
      accepted.add(
          stated(row, submission, StatedScore.TOTAL, ++item, total.get().score(), max(row, total)));
    }
    return row.refusal() == null ? accepted : List.of();
  }

  /** The recap that districts publish: scores of several stages side by side. */
  List<Accepted> stageColumns(RowReading row) {
    Integer cycle = SubmissionCells.cycle(row, "cycle_year");
    DistrictCells.Named named = districts.named(row, cycle == null ? 0 : cycle);
    List<Accepted> accepted = new ArrayList<>();
    int item = 0;
    for (Stage stage : List.of(Stage.EM, Stage.VA, Stage.VL, Stage.FINAL)) {
      Optional<ScoreText.Value> score =
          SubmissionCells.score(row, "score_" + stage.code().toLowerCase(Locale.ROOT));
      if (score.isPresent() && row.refusal() == null) {
        Submission submission = new Submission(named.district().code(), cycle, stage, null, null);
        accepted.add(
            stated(
                row, submission, StatedScore.TOTAL, ++item, score.get().score(), max(row, score)));
      }
    }
    if (accepted.isEmpty() && row.refusal() == null) {
      row.say(NoticeCode.NOTHING_STATED, "score_em", null, Map.of());
    }
    return row.refusal() == null
        ? withPredikatOnLast(accepted, row.cellOrNull("stated_predikat"))
        : List.of();
  }

  /** The predikat of a recap belongs to the last stage that it shows. */
  private static List<Accepted> withPredikatOnLast(List<Accepted> stages, String predikat) {
    List<Accepted> marked = new ArrayList<>(stages);
    StatedScore last = (StatedScore) marked.remove(marked.size() - 1);
    marked.add(last.withPredikat(predikat));
    return marked;
  }

  /** The score of one district at one stage, as it was published. */
  List<Accepted> statedScore(RowReading row) {
    Integer cycle = SubmissionCells.cycle(row, "cycle_year");
    Stage stage = SubmissionCells.stage(row, "stage");
    DistrictCells.Named named = districts.named(row, cycle == null ? 0 : cycle);
    Optional<ScoreText.Value> score = SubmissionCells.score(row, "score");
    String klaster = row.cell("klaster");
    Optional<Klaster> level = Klaster.reading(klaster);
    if (!klaster.isEmpty() && level.isEmpty()) {
      row.say(NoticeCode.KLASTER_UNKNOWN, "klaster", klaster, Map.of());
    }
    if (score.isEmpty() && row.refusal() == null) {
      row.say(NoticeCode.NOTHING_STATED, "score", row.cell("score"), Map.of());
    }
    if (row.cell("source_publisher").isEmpty() && row.cell("source_url").isEmpty()) {
      row.say(NoticeCode.SOURCE_MISSING, "source_publisher", null, Map.of());
    }
    if (row.refusal() != null) {
      return List.of();
    }
    Submission submission = new Submission(named.district().code(), cycle, stage, null, null);
    return List.of(
        stated(
                row,
                submission,
                level.map(Klaster::code).orElse(StatedScore.TOTAL),
                1,
                score.orElseThrow().score(),
                max(row, score))
            .withPredikat(row.cellOrNull("stated_predikat")));
  }

  /**
   * A recap by level: a row with a klaster alone states its total, one with an indicator is its
   * score, one with a question as well is a part of that score.
   */
  List<Accepted> scoreLevel(RowReading row) {
    Submission submission = submission(row);
    String klaster = row.cell("klaster");
    String indicator = row.cell("indicator");
    boolean question = !row.cell("question").isEmpty();
    Optional<ScoreText.Value> score = SubmissionCells.score(row, "score");
    BigDecimal max = max(row, score);
    Optional<String> level = level(klaster);
    if (indicator.isEmpty() && level.isEmpty()) {
      row.say(NoticeCode.KLASTER_UNKNOWN, "klaster", klaster, Map.of());
    }
    if (!indicator.isEmpty() && !namesIndicator(indicator)) {
      row.say(NoticeCode.INDICATOR_UNKNOWN, "indicator", indicator, Map.of());
    }
    if (row.refusal() != null) {
      return List.of();
    }
    BigDecimal points = SubmissionCells.points(score);
    if (indicator.isEmpty()) {
      return List.of(stated(row, submission, level.orElseThrow(), 1, points, max));
    }
    if (question) {
      return List.of(stated(row, submission, StatedScore.QUESTION_OF + indicator, 1, points, max));
    }
    return List.of(
        new IndicatorScore(
            submission,
            indicator,
            row.header().title("score"),
            null,
            points,
            max,
            null,
            null,
            opd(row),
            row.place()));
  }

  /** One row per question: answered or not. */
  List<Accepted> answer(RowReading row) {
    Integer cycle = SubmissionCells.cycle(row, "cycle_year");
    District district = districts.coded(row, cycle);
    String indicator = row.cell("indicator");
    if (!namesIndicator(indicator)) {
      row.say(NoticeCode.INDICATOR_UNKNOWN, "indicator", indicator, Map.of());
    }
    if (row.cell("question").isEmpty()) {
      row.say(NoticeCode.QUESTION_BLANK, "question", null, Map.of());
    }
    Optional<Boolean> answered = AnswerWords.answered(row.cell("status"));
    if (answered.isEmpty()) {
      row.say(
          NoticeCode.ANSWER_STATUS_UNKNOWN,
          "status",
          row.cell("status"),
          Map.of("allowed", AnswerWords.STATUS));
    }
    Optional<String> verification = AnswerWords.verification(row.cell("verification"));
    if (verification.isEmpty()) {
      row.say(
          NoticeCode.ANSWER_STATUS_UNKNOWN,
          "verification",
          row.cell("verification"),
          Map.of("allowed", AnswerWords.VERIFICATION));
    }
    var updatedAt = SubmissionCells.time(row, "submitted_at", dates);
    if (row.refusal() != null) {
      return List.of();
    }
    return List.of(
        new Answer(
            district.code(),
            cycle,
            row.cell("klaster"),
            indicator,
            row.cell("question"),
            answered.orElseThrow(),
            verification.filter(word -> !word.isEmpty()).orElse(null),
            row.cellOrNull("content"),
            opd(row),
            updatedAt,
            row.place()));
  }

  /**
   * A row of an open-data portal: a score, a predikat, or both. A predikat beside a score stays
   * with the score; alone, it is a claim like that of any published result.
   */
  List<Accepted> openData(RowReading row) {
    Optional<ScoreText.Value> score = SubmissionCells.score(row, "score");
    if (score.isEmpty() && row.refusal() == null) {
      return awards.openDataClaim(row, districts).map(List::<Accepted>of).orElse(List.of());
    }
    Integer cycle = SubmissionCells.cycle(row, "year");
    Stage stage = SubmissionCells.stage(row, "stage");
    District district = districts.coded(row, cycle);
    if (row.refusal() != null) {
      return List.of();
    }
    Submission submission = new Submission(district.code(), cycle, stage, null, null);
    return List.of(
        stated(row, submission, StatedScore.TOTAL, 1, score.orElseThrow().score(), max(row, score))
            .withPredikat(row.cellOrNull("predikat")));
  }

  private Submission submission(RowReading row) {
    Integer cycle = SubmissionCells.cycle(row, "cycle_year");
    Stage stage = SubmissionCells.stage(row, "stage");
    District district = districts.coded(row, cycle);
    Integer revision = SubmissionCells.wholeNumber(row, "revision");
    var submittedAt = SubmissionCells.time(row, "submitted_at", dates);
    return row.refusal() != null
        ? null
        : new Submission(district.code(), cycle, stage, revision, submittedAt);
  }

  /** What a text means the total of: everything, or a klaster; empty when neither. */
  private static Optional<String> level(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return word.equals(StatedScore.TOTAL) || word.equals("jumlah")
        ? Optional.of(StatedScore.TOTAL)
        : namesIndicator(text) ? Optional.empty() : Klaster.reading(text).map(Klaster::code);
  }

  /** The maximum in its own column, or behind the score as in "95,00 / 100,00". */
  private static BigDecimal max(RowReading row, Optional<ScoreText.Value> score) {
    BigDecimal own = SubmissionCells.points(SubmissionCells.score(row, "max_score"));
    return own != null ? own : score.map(ScoreText.Value::statedMax).orElse(null);
  }

  private static StatedScore stated(
      RowReading row,
      Submission submission,
      String level,
      int item,
      BigDecimal score,
      BigDecimal max) {
    return new StatedScore(
        submission,
        level,
        item,
        score,
        max,
        null,
        row.cellOrNull("source_publisher"),
        row.cellOrNull("source_url"),
        row.cellOrNull("note"),
        row.place());
  }

  /** The offices by the names of the register, each once; one that is not known is said. */
  private String opd(RowReading row) {
    String text = row.cell("opd");
    if (text.isEmpty()) {
      return null;
    }
    Offices read = offices.computeIfAbsent(text, Offices::of);
    read.unknown().forEach(name -> row.say(NoticeCode.OPD_UNKNOWN, "opd", name, Map.of()));
    return read.names();
  }

  /**
   * The offices of a cell.
   *
   * @param names their names, separated by "; "; null when there are none
   * @param unknown those that are not in the list
   */
  private record Offices(String names, List<String> unknown) {
    static Offices of(String text) {
      List<Opd> offices =
          Arrays.stream(text.split("[;/]"))
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .map(Opd::reading)
              .toList();
      return new Offices(
          offices.isEmpty()
              ? null
              : offices.stream().map(Opd::name).distinct().collect(Collectors.joining("; ")),
          offices.stream().filter(office -> !office.known()).map(Opd::name).toList());
    }
  }
}
