package id.kla.schemas.notice;

import java.util.List;
import java.util.Locale;

/**
 * The closed list of things that can be wrong or worth saying about a file or a row. Each has a
 * sentence and an advice in both languages, in {@code notices_id.properties} and {@code
 * notices_en.properties}; a code without them fails the build.
 */
public enum NoticeCode {
  // The file as a whole.
  NOT_A_FILE(Severity.WARNING),
  FILE_TYPE_UNKNOWN(Severity.WARNING),
  FILE_UNREADABLE(Severity.ERROR, "cause"),
  FILE_TOO_LARGE(Severity.ERROR, "found", "limit"),
  FILE_EMPTY(Severity.ERROR),
  FILE_WITHOUT_ROWS(Severity.WARNING),
  FILE_REPEATED(Severity.WARNING, "other"),
  ENCODING_NOT_UTF8(Severity.WARNING, "read_as"),
  BYTE_ORDER_MARK(Severity.INFO, "read_as"),
  DELIMITER_DIFFERS(Severity.INFO, "found", "expected"),
  LAYOUT_UNKNOWN(Severity.ERROR, "layout", "missing", "unknown"),
  COLUMN_UNKNOWN(Severity.WARNING, "layout", "letter", "candidates"),
  COLUMN_NOT_IN_INSTRUMENT(Severity.ERROR, "instrument", "letter", "candidates"),
  COLUMN_REPEATED(Severity.ERROR),
  FILE_NOT_TEXT(Severity.ERROR),
  FILE_OUTSIDE_INBOX(Severity.ERROR),
  SHEET_SKIPPED(Severity.INFO, "rows"),
  TITLE_ROWS(Severity.INFO, "rows"),
  DECIMAL_MARKS_MIXED(Severity.WARNING, "read_as"),

  // An Excel workbook as a whole.
  WORKBOOK_NOT_ZIP(Severity.ERROR),
  WORKBOOK_OLD_FORMAT(Severity.ERROR),
  WORKBOOK_PASSWORD(Severity.ERROR),
  WORKBOOK_WITHOUT_SHEETS(Severity.ERROR),
  WORKBOOK_BROKEN(Severity.ERROR),
  WORKBOOK_UNSAFE_XML(Severity.ERROR),
  WORKBOOK_TOO_LARGE(Severity.ERROR, "limit"),
  WORKBOOK_TOO_MANY_SHEETS(Severity.ERROR, "limit"),
  WORKBOOK_TOO_MANY_CELLS(Severity.ERROR, "limit"),
  WORKBOOK_CELL_TOO_LONG(Severity.ERROR, "limit"),

  // The form of a row.
  COLUMN_COUNT(Severity.ERROR, "found", "expected"),
  QUOTE_UNCLOSED(Severity.ERROR),
  ROW_BLANK(Severity.ERROR),
  HEADER_REPEATED(Severity.ERROR),
  ROW_SUMS_UP(Severity.ERROR),
  ROW_REPEATED(Severity.INFO, "other"),

  // The content of a row.
  AWARD_YEAR_INVALID(Severity.ERROR),
  AWARD_YEAR_UNKNOWN(Severity.ERROR, "first", "last"),
  AWARD_YEAR_NOT_HELD(Severity.WARNING, "why", "held"),
  PREDIKAT_BLANK(Severity.ERROR, "levels"),
  PREDIKAT_UNKNOWN(Severity.ERROR, "levels"),
  COMPLETE_PREDIKAT_UNKNOWN(Severity.ERROR, "levels"),
  PREDIKAT_RESPELLED(Severity.INFO, "read_as"),
  PREDIKAT_UNPRECEDENTED(Severity.WARNING),
  EVIDENCE_UNKNOWN(Severity.ERROR, "allowed"),
  NUMBER_INVALID(Severity.ERROR),
  DATE_INVALID(Severity.ERROR),
  SCORE_NOT_A_NUMBER(Severity.ERROR),
  SCORE_EXPONENT(Severity.ERROR),
  SCORE_PERCENT(Severity.ERROR),
  SCORE_NEGATIVE(Severity.ERROR),
  SCORE_TWO_MARKS(Severity.ERROR),
  SCORE_GROUPED(Severity.ERROR),
  SCORE_WRONG_MARK(Severity.ERROR, "expected"),
  SCORE_ROUNDED(Severity.INFO, "read_as"),
  SCORE_UNIT(Severity.INFO, "read_as"),
  SOURCE_MISSING(Severity.WARNING),
  DISTRICT_BLANK(Severity.ERROR),
  DISTRICT_UNKNOWN(Severity.ERROR, "candidates"),
  DISTRICT_AMBIGUOUS(Severity.ERROR, "candidates"),
  DISTRICT_TYPE_CONFLICT(Severity.ERROR, "candidates"),
  DISTRICT_TYPE_UNKNOWN(Severity.ERROR, "type", "candidates"),
  DISTRICT_BRACKET_CONFLICT(Severity.ERROR, "candidates"),
  DISTRICT_CODE_UNKNOWN(Severity.ERROR),
  DISTRICT_NOT_FORMED(Severity.WARNING, "district", "formed"),
  PROVINCE_UNKNOWN(Severity.ERROR, "candidates"),
  PROVINCE_CODE_UNKNOWN(Severity.ERROR),
  PROVINCE_CONFLICT(Severity.ERROR, "province", "candidates"),
  DISTRICT_NOT_STATED(Severity.ERROR),
  BPS_CODE_UNKNOWN(Severity.ERROR),
  DISTRICT_CODE_REPAIRED(Severity.INFO, "read_as", "district"),
  DISTRICT_CODE_NAME_CONFLICT(Severity.ERROR, "code", "district"),
  CYCLE_NOT_STATED(Severity.ERROR, "known"),
  CYCLE_UNKNOWN(Severity.ERROR, "known"),
  CYCLE_READ_AS(Severity.INFO, "read_as"),
  STAGE_NOT_STATED(Severity.ERROR, "allowed"),
  STAGE_UNKNOWN(Severity.ERROR, "allowed"),
  STAGE_READ_AS(Severity.INFO, "read_as"),
  STAGE_ASSUMED(Severity.WARNING, "read_as"),
  INDICATOR_UNKNOWN(Severity.ERROR),
  KLASTER_UNKNOWN(Severity.ERROR),
  ANSWERED_OVER_REQUIRED(Severity.ERROR, "required"),
  SCORE_OUT_OF_RANGE(Severity.ERROR),
  NOTHING_STATED(Severity.ERROR),
  QUESTION_BLANK(Severity.ERROR),
  ANSWER_STATUS_UNKNOWN(Severity.ERROR, "allowed"),
  OPD_UNKNOWN(Severity.INFO),

  // What the rows of a submission amount to.
  SUBMISSION_SUPERSEDED(Severity.INFO, "other"),
  SIMULATED_GIVES_WAY(Severity.INFO, "other"),
  SCORE_CONFLICT(Severity.ERROR, "indicator", "values"),
  ANSWER_CONFLICT(Severity.ERROR),
  INDICATOR_NOT_IN_INSTRUMENT(Severity.ERROR, "instrument"),
  INSTRUMENT_UNKNOWN(Severity.ERROR),
  INSTRUMENT_DIFFERS(Severity.WARNING, "found"),
  SCORE_OVER_MAXIMUM(Severity.ERROR, "indicator", "max"),
  SCORE_OVER_ASSUMED_MAXIMUM(Severity.WARNING, "indicator", "max"),
  INDICATORS_MISSING(Severity.WARNING, "submission", "count", "of", "list"),
  INDICATORS_BLANK(Severity.WARNING, "submission", "count", "of", "list"),
  TOTAL_DIFFERS(Severity.WARNING, "level", "compared", "sum", "difference"),
  MAXIMUM_DIFFERS(Severity.WARNING, "level", "compared", "sum", "difference"),
  STATED_SCORES_DIFFER(Severity.WARNING, "level", "values"),
  TOTAL_OUT_OF_RANGE(Severity.WARNING),
  STAGE_RISES(Severity.WARNING, "from", "to", "before"),
  ENTRY_NOT_MET(Severity.WARNING, "stage", "bound"),
  SCORE_IN_BAND_HOLE(Severity.INFO, "read_as"),
  PREDIKAT_NOT_OF_BAND(Severity.WARNING, "score", "by_band");

  private final Severity severity;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
  private final List<String> fields;

  NoticeCode(Severity severity, String... fields) {
    this.severity = severity;
    this.fields = List.of(fields);
  }

  /** Fixed for each code. */
  public Severity severity() {
    return severity;
  }

  /** Names of the details that a notice of this code carries, beside its value. */
  public List<String> fields() {
    return fields;
  }

  /** The written form in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The member with this {@link #code()}; throws when there is none. */
  public static NoticeCode ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
