package id.kla.jobs.ingest;

import java.math.BigDecimal;

/**
 * The score of one indicator as a file states it.
 *
 * @param submission to which it belongs
 * @param indicator the indicator as the file names it: number, key or name
 * @param column title of the column in which the score stands
 * @param instrumentText the instrument or regulation that the file names; null when it does not
 * @param score the score; null when the cell is blank, which is not a zero
 * @param maxScore maximum that the file states; null when it does not
 * @param answered questions answered; null when not said
 * @param required questions to be answered; null when not said
 * @param opd responsible offices, separated by "; "; null when not named
 * @param place where it stands
 */
public record IndicatorScore(
    Submission submission,
    String indicator,
    String column,
    String instrumentText,
    BigDecimal score,
    BigDecimal maxScore,
    Integer answered,
    Integer required,
    String opd,
    Place place)
    implements Accepted {}
