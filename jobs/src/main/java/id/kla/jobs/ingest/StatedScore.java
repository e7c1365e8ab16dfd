package id.kla.jobs.ingest;

import java.math.BigDecimal;

/**
 * A total that a file states: of a stage, a klaster, or the questions of an indicator.
 *
 * @param submission to which it belongs
 * @param level what it is the total of: {@link #TOTAL}, the number of a klaster; or {@link
 *     #QUESTION_OF} and an indicator for a single question
 * @param item tells apart what one row states, from 1
 * @param score the score; null when the file states only the maximum
 * @param maxScore the maximum; null when not stated
 * @param predikat predikat beside it, as written; null when there is none
 * @param publisher publisher of the source; null when blank
 * @param url link to the source; null when blank
 * @param note note; null when blank
 * @param place where it stands
 */
public record StatedScore(
    Submission submission,
    String level,
    int item,
    BigDecimal score,
    BigDecimal maxScore,
    String predikat,
    String publisher,
    String url,
    String note,
    Place place)
    implements Accepted {
  /** The level of the whole. */
  public static final String TOTAL = "total";

  /** The level of one question, followed by its indicator as the file names it. */
  public static final String QUESTION_OF = "question:";

  /** The same with this predikat beside it. */
  StatedScore withPredikat(String written) {
    return new StatedScore(
        submission, level, item, score, maxScore, written, publisher, url, note, place);
  }
}
