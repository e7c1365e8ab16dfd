package id.kla.jobs.ingest;

import id.kla.schemas.notice.Notice;
import id.kla.schemas.notice.NoticeCode;
import java.util.Map;

/** A workbook that must not or cannot be read further. */
final class RefusedWorkbook extends Exception {
  private static final long serialVersionUID = 1;

  private final NoticeCode code;
  private final Integer limit;

  RefusedWorkbook(NoticeCode code) {
    this(code, null);
  }

  /**
   * A workbook beyond a limit.
   *
   * @param limit the limit in the unit that the sentence of the code names
   */
  RefusedWorkbook(NoticeCode code, Integer limit) {
    super(code.code());
    this.code = code;
    this.limit = limit;
  }

  /** The reason as it is told to the sender of the file. */
  Notice notice(String sourceFile) {
    Map<String, String> details = limit == null ? Map.of() : Map.of("limit", String.valueOf(limit));
    return Notice.of(code, sourceFile, null, null, null, details);
  }
}
