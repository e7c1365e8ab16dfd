package id.kla.jobs.ingest;

import id.kla.schemas.ladder.CycleReading;
import id.kla.schemas.ladder.Cycles;
import id.kla.schemas.ladder.Stage;
import id.kla.schemas.ladder.StageReading;
import id.kla.schemas.notice.NoticeCode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the cells that say which submission a row belongs to, and its numbers. */
final class SubmissionCells {
  private static final int DIGITS_OF_YEAR = 4;
  private static final String CYCLES =
      Cycles.all().stream()
          .map(cycle -> String.valueOf(cycle.cycleYear()))
          .collect(Collectors.joining(", "));
  private static final String STAGES =
      Arrays.stream(Stage.values()).map(Stage::code).collect(Collectors.joining(", "));

  /** No instrument gives more. */
  private static final BigDecimal MOST_POINTS = new BigDecimal("1000");

  /** A stated maximum may be wrong, but not so wrong that it is no maximum. */
  private static final BigDecimal MOST_MAXIMUM = new BigDecimal("9999");

  private SubmissionCells() {}

  /**
   * The evaluation cycle in a column, otherwise that of the file; null when the row is refused for
   * it. The year of an award that followed another cycle is read as that cycle.
   */
  static Integer cycle(RowReading row, String column) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      Integer ofFile = row.header().context().cycleYear();
      if (ofFile == null) {
        row.say(NoticeCode.CYCLE_NOT_STATED, column, null, Map.of("known", CYCLES));
      }
      return ofFile;
    }
    if (text.length() != DIGITS_OF_YEAR
        || !Cells.isDigits(text, 0, DIGITS_OF_YEAR)
        || !(Cycles.reading(Integer.parseInt(text)) instanceof CycleReading.Known known)) {
      row.say(NoticeCode.CYCLE_UNKNOWN, column, text, Map.of("known", CYCLES));
      return null;
    }
    int cycle = known.cycle().cycleYear();
    if (known.respelled()) {
      row.say(NoticeCode.CYCLE_READ_AS, column, text, Map.of("read_as", String.valueOf(cycle)));
    }
    return cycle;
  }

  /**
   * The stage in a column, otherwise that of the file or of its layout; null when the row is
   * refused for it. That a file without such a column has the stage of its layout is said once,
   * with its header.
   */
  static Stage stage(RowReading row, String column) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      Stage ofFile = row.header().context().stage();
      Stage assumed = row.header().fits().layout().settings().stage();
      if (ofFile == null && assumed == null) {
        row.say(NoticeCode.STAGE_NOT_STATED, column, null, Map.of("allowed", STAGES));
      } else if (ofFile == null && row.has(column)) {
        row.say(NoticeCode.STAGE_ASSUMED, column, null, Map.of("read_as", assumed.code()));
      }
      return ofFile == null ? assumed : ofFile;
    }
    if (!(Stage.reading(text) instanceof StageReading.Known known)) {
      row.say(NoticeCode.STAGE_UNKNOWN, column, text, Map.of("allowed", STAGES));
      return null;
    }
    if (known.respelled()) {
      row.say(NoticeCode.STAGE_READ_AS, column, text, Map.of("read_as", known.stage().code()));
    }
    return known.stage();
  }

  /** A score in a column; empty when it is blank, absent, or the row is refused for it. */
  static Optional<ScoreText.Value> score(RowReading row, String column) {
    Integer position = row.header().position(column);
    return position == null ? Optional.empty() : scoreAt(row, position);
  }

  /** A score at a position; empty when it is blank or the row is refused for it. */
  static Optional<ScoreText.Value> scoreAt(RowReading row, int position) {
    String title = row.header().title(position);
    String text = row.cell(position);
    DecimalMark mark = row.isNumber(position) ? DecimalMark.POINT : row.header().decimalMark();
    ScoreText reading = ScoreText.of(text, mark);
    if (reading instanceof ScoreText.Unreadable unreadable) {
      row.sayAt(
          unreadable.reason().code(),
          title,
          text,
          unreadable.reason() == ScoreText.Reason.WRONG_MARK
              ? Map.of("expected", mark.shown())
              : Map.of());
      return Optional.empty();
    }
    if (!(reading instanceof ScoreText.Value value)) {
      return Optional.empty();
    }
    if (value.score().compareTo(MOST_POINTS) > 0
        || (value.statedMax() != null && value.statedMax().compareTo(MOST_MAXIMUM) > 0)) {
      row.sayAt(NoticeCode.SCORE_OUT_OF_RANGE, title, text, Map.of());
      return Optional.empty();
    }
    Map<String, String> readAs = Map.of("read_as", value.score().toPlainString());
    if (value.rounded()) {
      row.sayAt(NoticeCode.SCORE_ROUNDED, title, text, readAs);
    }
    if (value.unit()) {
      row.sayAt(NoticeCode.SCORE_UNIT, title, text, readAs);
    }
    return Optional.of(value);
  }

  /** The points of a score; null when there is none. */
  static BigDecimal points(Optional<ScoreText.Value> value) {
    return value.map(ScoreText.Value::score).orElse(null);
  }

  /** A whole number in a column; null when it is blank, absent, or the row is refused for it. */
  static Integer wholeNumber(RowReading row, String column) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return null;
    }
    WholeNumberText reading = WholeNumberText.of(text);
    if (reading instanceof WholeNumberText.Unreadable) {
      row.say(NoticeCode.NUMBER_INVALID, column, text, Map.of());
    }
    return reading instanceof WholeNumberText.Value value ? Integer.valueOf(value.number()) : null;
  }

  /**
   * A date and time in a column; null when it is blank, absent, or the row is refused for it.
   *
   * @param read what was read of the same file before, by text; the reading is added
   */
  static LocalDateTime time(RowReading row, String column, Map<String, DateText> read) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return null;
    }
    DateText reading = read.computeIfAbsent(text, DateText::of);
    if (reading instanceof DateText.Unreadable) {
      row.say(NoticeCode.DATE_INVALID, column, text, Map.of());
    }
    return reading instanceof DateText.Value value ? value.moment() : null;
  }
}
